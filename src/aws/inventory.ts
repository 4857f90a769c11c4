import { memoize } from '../core/collections.ts';
import { sanitize } from '../core/text.ts';
import type { Kind, Resource } from '../model/kinds.ts';
import { CATALOGUE, LOOKUPS } from '../model/kinds.ts';
import type { Action } from '../model/permissions.ts';
import type { DeleteAnswer, InventoryReader, ResourceDeleter, Timing } from '../model/ports.ts';
import type { Problem, RunError } from '../model/problem.ts';
import { REGIONS } from '../model/regions.ts';
import type { Account } from '../model/role.ts';
import type { Call, RegionalSettings } from './clients.ts';
import { metadataOf, type Operation, problemOf, serviceError } from './errors.ts';
import { type Ask, type Listed, pages, type ResourceApi, type ResourceApis, read, required, saysGone, text } from './reading.ts';

/** AWS's codes for a resource that is already deleted. Not `NotFound`, which the SDK uses for a 404 from elsewhere. */
const GONE = /^(?:NotFoundException|NoSuchEntity|ResourceNotFound)|DoesNotExist/;

/** AWS's codes for a deletion that another resource blocks. */
const IN_THE_WAY = /^(?:Conflict|ConcurrentModification|CannotDelete)/;

/** SES v2 has no code for this blocker. Source: https://github.com/ekristen/aws-nuke/issues/962. */
const TENANTS_IN_THE_WAY = 'tenant associations';

/** The answer of SES v1 in a Region without email receiving. Source: aws-nuke, resources/ses-receiptrulesets.go. */
const NO_SERVICE = /^InvalidAction$/;

/** Returns the reads and deletions of all SES resources in one Region. Each service's client loads when needed. */
export function regionResources(
  settings: RegionalSettings,
  regionCall: Call,
  { clock, signal, account }: Pick<Timing, 'clock' | 'signal'> & { readonly account: Account },
): InventoryReader & ResourceDeleter {
  const { region } = settings;
  /** Whether the Region has answered. If it rejects the credentials later, the Region is not disabled. */
  let accepted = false;
  const call: Call = async send => {
    const answer = await regionCall(send);
    accepted = true;
    return answer;
  };
  const serviceOf = memoize(async (api): Promise<ResourceApis<string, string>> => {
    if (api === 'mail-manager') {
      return (await import('./mail-manager-resources.ts')).mailManagerResources(settings, clock);
    }
    const { sesResources, receivingResources } = await import('./ses-resources.ts');
    return api === 'ses' ? sesResources(settings) : receivingResources(settings);
  });
  const apiOf = async (kind: Kind): Promise<ResourceApi> =>
    required((await serviceOf(CATALOGUE[kind].api)).kinds[kind], `operations of ${kind}`);
  const operation = (action: Action): Operation => ({ action, region, account, accepted });
  /** Whether Mail Manager has answered in the Region. */
  let mailManager = false;

  const resource = (kind: Kind, listed: Listed): Resource => {
    const { arnType } = CATALOGUE[kind];
    const arn = arnType && `arn:${account.partition}:ses:${region}:${account.id}:${arnType}/${listed.id}`;
    return { kind, region, arn, deleting: false, deletedBy: undefined, ...listed };
  };

  return {
    async list(kind) {
      const { page } = await apiOf(kind);
      const { api, listAction } = CATALOGUE[kind];
      try {
        const items = await pages(marker => page(marker, call));
        mailManager ||= api === 'mail-manager';
        return { kind: 'found', value: items.map(each => resource(kind, each)) };
      } catch (error) {
        const missing =
          (api === 'receiving' && saysGone(error, NO_SERVICE)) || (api === 'mail-manager' && !mailManager && hasNoHost(error, region));
        return missing ? { kind: 'found', value: [] } : { kind: 'unreadable', problem: problemOf(error, operation(listAction)) };
      }
    },

    async tags({ kind, arn = '' }) {
      const { tags } = await serviceOf(CATALOGUE[kind].api);
      return read(
        () => tags(arn, call),
        operation('ses:ListTagsForResource'),
        found =>
          new Map(required(found, 'list of tags').map(({ Key, Value }) => [text(Key, 'key of a tag'), text(Value, 'value of a tag')])),
      );
    },

    async lookUp(lookup, resource) {
      const { lookups } = await serviceOf(LOOKUPS[lookup].api);
      const names = required(lookups[lookup], `operation of ${lookup}`);
      return read(
        () => names(resource?.id ?? '', resource?.arn ?? '', call),
        operation(lookup),
        found => found.filter(name => typeof name === 'string'),
      );
    },

    async delete(target) {
      const { remove, release } = await apiOf(target.kind);
      const { deleteAction, asynchronous } = CATALOGUE[target.kind];
      let asked: Action = deleteAction;
      /** Whether AWS has not answered a request that was sent. */
      let unanswered = false;
      const ask: Ask = async (action, send) => {
        asked = action;
        const answer = await call(async options => {
          unanswered = true;
          try {
            return await send(options);
          } catch (error) {
            unanswered = signal.aborted;
            throw error;
          }
        });
        unanswered = false;
        return answer;
      };
      const attempt = (): Promise<DeleteAnswer> =>
        remove(target, send => ask(deleteAction, send))
          .then((deletedBy): DeleteAnswer => (asynchronous || deletedBy ? { kind: 'deleting', deletedBy } : { kind: 'deleted' }))
          .catch(orGone<DeleteAnswer>({ kind: 'deleted' }));
      try {
        return await attempt().catch(async (error: unknown) => {
          // The blocker might have been deleted meanwhile.
          if (isInTheWay(error) && (await release?.(target, ask).catch(orGone(true)))) {
            return attempt();
          }
          asked = deleteAction;
          throw error;
        });
      } catch (error) {
        if (unanswered && signal.aborted && asked === deleteAction) {
          return { kind: 'failed', problem: notKnown(target, asked, error) };
        }
        return { kind: isInTheWay(error) ? 'conflict' : 'failed', problem: problemOf(error, operation(asked)) };
      }
    },
  };
}

/** Returns the problem of a deletion whose answer the end of the run cut off. AWS might have accepted the request. */
function notKnown({ name, region }: Resource, action: Action, error: unknown): Problem {
  const { cause } = error as RunError;
  const [{ httpStatusCode = 'none' }, before] = [metadataOf(cause), serviceError(cause)];
  const last = cause === undefined ? '' : `; before, HTTP status ${httpStatusCode}: ${before.code ?? before.name}: ${before.message}`;
  return {
    code: 'cancelled',
    message: `whether ${sanitize(name)} is deleted is not known: the run ended before AWS answered ${action} in ${region}${last}`,
    advice: 'run the job again',
    permanent: false,
  };
}

/** Returns `value` if AWS reports that the resource is already deleted; rejects with any other error. */
function orGone<T>(value: T): (error: unknown) => T {
  return error => {
    if (saysGone(error, GONE)) {
      return value;
    }
    throw error;
  };
}

/**
 * Whether a Region has no Mail Manager, which not every Region with SES has: the host name does not exist. A missing name counts only for
 * AWS's own host name and a Region not known to have Mail Manager, because a configured proxy or endpoint can be misspelled.
 */
function hasNoHost(error: unknown, region: string): boolean {
  const { hostname } = Object(error) as { readonly hostname?: unknown };
  return (
    serviceError(error).code === 'ENOTFOUND' &&
    REGIONS.get(region)?.mailManager !== true &&
    new RegExp(`^mail-manager(?:-fips)?\\.${region}\\.(?:amazonaws|api)\\.`).test(String(hostname))
  );
}

function isInTheWay(error: unknown): boolean {
  const { name, message } = serviceError(error);
  return IN_THE_WAY.test(name) || message.includes(TENANTS_IN_THE_WAY);
}
