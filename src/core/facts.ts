import { CATALOGUE, keyOf } from '../model/kinds.ts';
import type { Problem } from '../model/problem.ts';
import type {
  Attempt,
  Facts,
  Gap,
  Note,
  Plan,
  ResourceOutcome,
  RoleUsage,
  RunEvent,
  TeardownEvent,
  TeardownResult,
} from '../model/result.ts';
import { sanitize } from './text.ts';

export const EMPTY_PLAN: Plan = { deletions: [], kept: [], gaps: [], notes: [] };

/** What a teardown knows at its start. */
export const NEW_TEARDOWN: TeardownResult = {
  role: undefined,
  plan: EMPTY_PLAN,
  digest: undefined,
  swept: [],
  attempts: [],
  blocking: [],
  unanswered: new Map(),
  outcome: undefined,
};

/** What a run knows at its start. */
export function newFacts(mode: Facts['mode'], startedAt: number): Facts {
  return { mode, startedAt, regions: [], account: undefined, principal: undefined, otherHosts: [], check: undefined, teardown: undefined };
}

/** What a run knows after `event`. Nothing else changes what a run knows. */
export function reduce(facts: Facts, event: RunEvent): Facts {
  switch (event.kind) {
    case 'regions':
      return { ...facts, regions: event.regions };
    case 'other-host':
      return facts.otherHosts.includes(event.host) ? facts : { ...facts, otherHosts: [...facts.otherHosts, event.host] };
    case 'authenticated':
      return { ...facts, account: event.account, principal: event.principal };
    case 'checked':
      return { ...facts, check: event.check };
    default:
      return { ...facts, teardown: reduceTeardown(facts.teardown ?? NEW_TEARDOWN, event) };
  }
}

/** What a teardown knows after `event`. */
export function reduceTeardown(known: TeardownResult, event: TeardownEvent): TeardownResult {
  switch (event.kind) {
    case 'role-read':
      return { ...known, role: event.role };
    case 'request':
      return { ...known, unanswered: withAnswer(known.unanswered, event) };
    case 'planned':
      return { ...known, plan: event.plan, digest: event.digest };
    case 'resource':
      return { ...known, swept: withOutcome(known.swept, event.outcome) };
    case 'attempt': {
      const attempts = [...known.attempts.filter(({ number }) => number !== event.attempt.number), event.attempt];
      return { ...known, attempts, blocking: usersIn(attempts) };
    }
    case 'torn-down':
      // A role that is still in use is reported as in use: in any other case nothing is known to use it.
      return { ...known, outcome: event.outcome, blocking: event.outcome === 'in-use' ? known.blocking : [] };
  }
}

function withAnswer(
  unanswered: TeardownResult['unanswered'],
  { request, problem }: Extract<TeardownEvent, { kind: 'request' }>,
): TeardownResult['unanswered'] {
  const others = [...unanswered].filter(([other]) => other !== request);
  return new Map(problem === undefined ? others : [...others, [request, problem]]);
}

/** Groups gaps that have one cause. AWS's messages name the action, the Region and the resource, which tell nothing about the cause. */
export function gapsByCause(gaps: readonly Gap[]): [Gap, ...Gap[]][] {
  const cause = ({ kind, problem }: Gap): string =>
    problem.message.replaceAll(/\barn:\S+|\b[a-z]{2,}(?:-[a-z]+)+-\d\b/g, '').replaceAll(CATALOGUE[kind].listAction, '');
  return [...Map.groupBy(gaps, cause).values()] as [Gap, ...Gap[]][];
}

/** Whether a Region answers no other request, or none before the end of the run. */
export function isClosed({ code }: Problem): boolean {
  return ['region-disabled', 'credentials', 'timed-out', 'cancelled'].includes(code);
}

/** The kinds and Regions of gaps of one cause. No other kind is listed in a Region after a list that closes the Region. */
export function placesOf(gaps: readonly [Gap, ...Gap[]]): { readonly kinds: string; readonly regions: string } {
  const kinds = [...new Set(gaps.map(({ kind }) => kind))].join(', ');
  const regions = [...new Set(gaps.map(({ region }) => region))].join(', ');
  const [{ kind, problem }] = gaps;
  const isLast = isClosed(problem) && problem.message.includes(CATALOGUE[kind].listAction);
  const isWhole = problem.code === 'region-disabled' || (isLast && kinds === 'identity');
  return { kinds: isWhole ? 'all resources' : `${kinds}${isLast ? ' and every kind that is listed later' : ''}`, regions };
}

/** Groups notes that differ by their Regions only, or by the resources that were not looked up. */
export function notesByKey(notes: readonly Note[]): [Note, ...Note[]][] {
  const unique = new Map(notes.map(note => [`${note.kind} ${note.key} ${note.region}`, note]));
  return [...Map.groupBy(unique.values(), ({ kind, key }) => `${kind} ${key}`).values()] as [Note, ...Note[]][];
}

/** Whether this run has deleted everything that AWS last named as a user of the role; with `accepted`, what AWS is still deleting counts too. */
export function isCleared({ blocking, swept }: Pick<TeardownResult, 'blocking' | 'swept'>, accepted = false): boolean {
  const deleted = new Set(
    swept.flatMap(({ resource, state }) => (state === 'deleted' || (accepted && state === 'deleting') ? [resource.arn] : [])),
  );
  return blocking.length > 0 && blocking.every(({ arn }) => deleted.has(arn));
}

/** The first users of the role, and how many more there are. */
export function nameUsers(usage: readonly RoleUsage[], limit = 3): string {
  const names = usage.slice(0, limit).map(({ region, arn }) => {
    const resource = arn === '' ? 'a resource that AWS does not name' : sanitize(arn.replace(/^arn:(?:[^:]*:){4}(?=.)/, ''));
    return region === '' ? resource : `${resource} in ${sanitize(region)}`;
  });
  return `${names.join(', ')}${usage.length > limit ? ` and ${usage.length - limit} more` : ''}`;
}

/** Why IAM did not delete the role: AWS's words, and what uses the role. */
export function failureOf({ reason, usage }: Pick<Attempt, 'reason' | 'usage'>): string {
  const said = reason === undefined ? 'AWS gives no reason' : sanitize(reason, 1000);
  return usage.length === 0 ? said : `${said.replace(/\.$/, '')}; in use by ${nameUsers(usage)}`;
}

/** Only a resource that is not deleted yet can have another outcome. */
function withOutcome(swept: readonly ResourceOutcome[], outcome: ResourceOutcome): readonly ResourceOutcome[] {
  const key = keyOf(outcome.resource);
  const index = swept.findIndex(({ resource, state }) => state !== 'deleted' && keyOf(resource) === key);
  return index < 0 ? [...swept, outcome] : swept.with(index, outcome);
}

/** What used the role when its deletion last failed. */
function usersIn(attempts: readonly Attempt[]): readonly RoleUsage[] {
  const last = attempts.findLast(({ outcome }) => outcome !== 'pending');
  return last?.outcome === 'in-use' ? last.usage : [];
}
