import { isThrottlingError } from '@smithy/core/retry';
import { lane } from '../core/lane.ts';
import { sanitize } from '../core/text.ts';
import { CATALOGUE, type Kind, type Resource } from '../model/kinds.ts';
import type { Action } from '../model/permissions.ts';
import type { Clock, ResourceDeleter, ResourceReader } from '../model/ports.ts';
import type { Problem } from '../model/problem.ts';
import type { Reading } from '../model/readings.ts';
import { REGIONS } from '../model/regions.ts';
import type { Account } from '../model/role.ts';
import { SES_INTERVAL } from './account.ts';
import type { Caller, Send } from './caller.ts';
import { isRefusal, problemOf, serviceError } from './errors.ts';
import type { Ask, Listed, Operations, Service } from './operations.ts';
import { look, pages, saysGone } from './reader.ts';
import type { RegionalConfig } from './transport.ts';

/** AWS's codes for what is gone already; not `NotFound`, which is the SDK's word for a 404 that is not AWS's. */
const GONE = /^(?:NotFoundException|NoSuchEntity|ResourceNotFound)|DoesNotExist/;

/** AWS's codes for what something else stands in the way of. */
const IN_THE_WAY = /^(?:Conflict|ConcurrentModification|CannotDelete)/;

/** SES v2 has no code of its own for this one. Source: https://github.com/ekristen/aws-nuke/issues/962. */
const TENANTS_IN_THE_WAY = 'tenant associations';

/** SES v1 answers so in Regions where SES does not receive mail. Source: aws-nuke, resources/ses-receiptrulesets.go. */
const NO_SERVICE = /^InvalidAction$/;

/** Looks at a Region that refuses the credentials, before that is believed; and the time between them, in milliseconds. */
const LOOKS = 3;

const BETWEEN_LOOKS = 5_000;

/**
 * All resources of SES in one Region. Every request waits for its turn in the Region's lane, which slows down where AWS throttles it.
 * What not every teardown needs is loaded when it is needed.
 *
 * @param isGlobal whether the session's token may be one of STS's global endpoint, which opt-in Regions do not accept
 */
export function regionResources(
  config: RegionalConfig,
  caller: Caller,
  clock: Clock,
  signal: AbortSignal,
  account: Account,
  isGlobal: () => boolean,
): ResourceReader & ResourceDeleter {
  const { region } = config;
  const turn = lane(SES_INTERVAL, clock, signal, error => isThrottlingError(error as Parameters<typeof isThrottlingError>[0]));
  /** Whether the Region has answered: what is not accepted any more is no Region that is off. */
  let accepted = false;
  const call: Caller = async <T>(send: Send<T>) => {
    const answer = await caller(send, turn);
    accepted = true;
    return answer;
  };
  /** New access keys are not known everywhere at once. */
  const insist = async <T>(ask: () => Promise<T>): Promise<T> => {
    for (let looks = 1; looks < LOOKS; looks++) {
      try {
        return await ask();
      } catch (error) {
        if (accepted || !isRefusal(error)) {
          throw error;
        }
      }
      await clock.sleep(BETWEEN_LOOKS, signal);
    }
    return ask();
  };

  // Not the packages themselves: of what is imported so, the bundler could leave nothing out.
  const loaders: Readonly<Record<'ses' | 'receiving' | 'mail-manager', () => Promise<Service<string>>>> = {
    ses: once(async () => (await import('./ses-resources.ts')).sesResources(config)),
    receiving: once(async () => (await import('./receiving-resources.ts')).receivingResources(config)),
    'mail-manager': once(async () => (await import('./mail-manager-resources.ts')).mailManagerResources(config, clock)),
  };
  const serviceOf = (kind: Kind): Promise<Service<string>> => loaders[CATALOGUE[kind].api]();
  const operationsOf = async (kind: Kind): Promise<Operations> => (await serviceOf(kind)).operations[kind] as Operations;
  const operation = (action: Action) => ({ action, region, account, accepted, isGlobal: isGlobal() });
  /** Whether Mail Manager has answered: it is there then, and its host has a name. */
  let mailManager = false;

  const resource = (kind: Kind, { name, id = name, arn, going = false, goneBy }: Listed): Resource => {
    const { arnType } = CATALOGUE[kind];
    return {
      kind,
      region,
      name,
      id,
      arn: arn ?? (arnType && `arn:${account.partition}:ses:${region}:${account.id}:${arnType}/${id}`),
      going,
      goneBy,
    };
  };

  return {
    async list(kind): Promise<Reading<readonly Resource[]>> {
      const { page, listAction } = await operationsOf(kind);
      const { api } = CATALOGUE[kind];
      try {
        const items = await insist(() => pages(marker => call(options => page(marker, options))));
        mailManager ||= api === 'mail-manager';
        return { kind: 'found', value: items.map(each => resource(kind, each)) };
      } catch (error) {
        const missing =
          (api === 'receiving' && saysGone(error, NO_SERVICE)) || (api === 'mail-manager' && !mailManager && hasNoHost(error, region));
        return missing ? { kind: 'found', value: [] } : { kind: 'unreadable', problem: problemOf(error, operation(listAction)) };
      }
    },

    async tags({ kind, arn = '' }) {
      const { tags } = await serviceOf(kind);
      return look(call, operation('ses:ListTagsForResource'), options => tags(arn, options));
    },

    async delete(target) {
      const { remove, release, deleteAction } = await operationsOf(target.kind);
      let asked = deleteAction;
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
        // Not before: a run that is over by then rejects the call, whatever was answered.
        unanswered = false;
        return answer;
      };
      const attempt = (): Promise<'gone' | 'going' | Date> =>
        ask(deleteAction, options => remove(target, options)).catch(orGone<'gone' | 'going' | Date>('gone'));
      try {
        const outcome = await attempt().catch(async (error: unknown) => {
          // What is in the way may go by itself meanwhile.
          if (isInTheWay(error) && (await release?.(target, ask).catch(orGone(true)))) {
            return attempt();
          }
          asked = deleteAction;
          throw error;
        });
        return outcome === 'gone' ? { kind: 'gone' } : { kind: 'going', goneBy: outcome === 'going' ? undefined : outcome };
      } catch (error) {
        if (unanswered && signal.aborted && asked === deleteAction) {
          return { kind: 'failed', problem: notKnown(target) };
        }
        const problem = problemOf(error, operation(asked));
        return { kind: isInTheWay(error) ? 'conflict' : 'failed', problem };
      }
    },
  };
}

/** The run is over, and AWS may have taken the request all the same. */
function notKnown({ name }: Resource): Problem {
  return {
    code: 'cancelled',
    message: `whether ${sanitize(name)} is deleted is not known: the run ended before AWS answered`,
    advice: 'run the job again',
    permanent: false,
  };
}

/** Takes it for `value` that AWS does not know what was to go; rejects with any other error. */
function orGone<T>(value: T): (error: unknown) => T {
  return error => {
    if (saysGone(error, GONE)) {
      return value;
    }
    throw error;
  };
}

/**
 * Whether a Region has no Mail Manager: its host has no name then. Not every Region with SES has one; that a name is missing is believed
 * where nothing else is known, and of AWS's own host: a proxy, or an endpoint that somebody has set, may be misspelt.
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

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}
