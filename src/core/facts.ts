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
import { firstOf, sanitize } from './text.ts';

export const EMPTY_PLAN: Plan = { deletions: [], kept: [], gaps: [], notes: [] };

/** The state of a teardown at its start. */
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

/** Returns the facts of a run at its start. */
export function newFacts(mode: Facts['mode'], startedAt: number): Facts {
  return { mode, startedAt, regions: [], account: undefined, principal: undefined, otherHosts: [], check: undefined, teardown: undefined };
}

/** Returns the facts after `event`. Only events change the facts of a run. */
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

/** Returns the state of a teardown after `event`. */
export function reduceTeardown(known: TeardownResult, event: TeardownEvent): TeardownResult {
  switch (event.kind) {
    case 'role-read':
      return { ...known, role: event.role };
    case 'request':
      return { ...known, unanswered: withRequest(known.unanswered, event) };
    case 'planned':
      return { ...known, plan: event.plan, digest: event.digest };
    case 'resource':
      return { ...known, swept: withOutcome(known.swept, event.outcome) };
    case 'attempt': {
      const attempts = [...known.attempts.filter(({ number }) => number !== event.attempt.number), event.attempt];
      return { ...known, attempts, blocking: usersIn(attempts) };
    }
    case 'torn-down':
      // In any other outcome, no known resource uses the role.
      return { ...known, outcome: event.outcome, blocking: event.outcome === 'in-use' ? known.blocking : [] };
  }
}

function withRequest(
  unanswered: TeardownResult['unanswered'],
  { request, problem }: Extract<TeardownEvent, { kind: 'request' }>,
): TeardownResult['unanswered'] {
  const others = [...unanswered].filter(([other]) => other !== request);
  return new Map(problem === undefined ? others : [...others, [request, problem]]);
}

/** Groups gaps by cause. The action, Region and ARN in AWS's messages say nothing about the cause, so the key omits them. */
export function gapsByCause(gaps: readonly Gap[]): [Gap, ...Gap[]][] {
  const cause = ({ kind, problem }: Gap): string =>
    problem.message.replaceAll(/\barn:\S+|\b[a-z]{2,}(?:-[a-z]+)+-\d\b/g, '').replaceAll(CATALOGUE[kind].listAction, '');
  return [...Map.groupBy(gaps, cause).values()] as [Gap, ...Gap[]][];
}

/** Whether a Region will answer no other request of this run. */
export function isClosed({ code }: Problem): boolean {
  return ['region-disabled', 'credentials', 'timed-out', 'cancelled'].includes(code);
}

/** Returns the kinds and Regions of gaps with one cause. After a list that closes a Region, the run lists no other kind there. */
export function placesOf(gaps: readonly [Gap, ...Gap[]]): { readonly kinds: string; readonly regions: string } {
  const kinds = [...new Set(gaps.map(({ kind }) => kind))].join(', ');
  const regions = [...new Set(gaps.map(({ region }) => region))].join(', ');
  const [{ kind, problem }] = gaps;
  const isLast = isClosed(problem) && problem.message.includes(CATALOGUE[kind].listAction);
  const isWhole = problem.code === 'region-disabled' || (isLast && kinds === 'identity');
  return { kinds: isWhole ? 'all resources' : `${kinds}${isLast ? ' and every kind that is listed later' : ''}`, regions };
}

/** Groups notes that differ only in their Regions or in the resources that were not looked up. */
export function notesByKey(notes: readonly Note[]): [Note, ...Note[]][] {
  const unique = new Map(notes.map(note => [`${note.kind} ${note.key} ${note.region}`, note]));
  return [...Map.groupBy(unique.values(), ({ kind, key }) => `${kind} ${key}`).values()] as [Note, ...Note[]][];
}

/** Whether this run deleted every resource that AWS last named as a user of the role. If `accepted`, pending deletions also count. */
export function isCleared({ blocking, swept }: Pick<TeardownResult, 'blocking' | 'swept'>, accepted = false): boolean {
  const deleted = new Set(
    swept.flatMap(({ resource, state }) => (state === 'deleted' || (accepted && state === 'deleting') ? [resource.arn] : [])),
  );
  return blocking.length > 0 && blocking.every(({ arn }) => deleted.has(arn));
}

/** Returns the first users of the role, and the number of the others. */
export function nameUsers(usage: readonly RoleUsage[], limit = 3): string {
  return firstOf(usage, limit, ({ region, arn }) => {
    const resource = arn === '' ? 'a resource that AWS does not name' : sanitize(arn.replace(/^arn:(?:[^:]*:){4}(?=.)/, ''));
    return region === '' ? resource : `${resource} in ${sanitize(region)}`;
  });
}

/** Returns the reason that IAM did not delete the role: AWS's message and the users of the role. */
export function failureOf({ reason, usage }: Pick<Attempt, 'reason' | 'usage'>): string {
  const said = reason === undefined ? 'AWS gives no reason' : sanitize(reason, 1000);
  return usage.length === 0 ? said : `${said.replace(/\.$/, '')}; in use by ${nameUsers(usage)}`;
}

/** Adds an outcome, or replaces an earlier one of the same resource. A deleted resource keeps its outcome. */
function withOutcome(swept: readonly ResourceOutcome[], outcome: ResourceOutcome): readonly ResourceOutcome[] {
  const key = keyOf(outcome.resource);
  const index = swept.findIndex(({ resource, state }) => state !== 'deleted' && keyOf(resource) === key);
  return index < 0 ? [...swept, outcome] : swept.with(index, outcome);
}

/** Returns the users of the role that the last failed deletion named. */
function usersIn(attempts: readonly Attempt[]): readonly RoleUsage[] {
  const last = attempts.findLast(({ outcome }) => outcome !== 'pending');
  return last?.outcome === 'in-use' ? last.usage : [];
}
