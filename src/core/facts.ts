import { keyOf } from '../model/kinds.ts';
import type { Attempt, Facts, Plan, ResourceOutcome, RoleUsage, RunEvent, TeardownEvent, TeardownResult } from '../model/result.ts';

export const EMPTY_PLAN: Plan = { deletions: [], kept: [], gaps: [], notes: [] };

/** What a teardown knows at its start. */
export const NEW_TEARDOWN: TeardownResult = {
  role: undefined,
  plan: EMPTY_PLAN,
  digest: undefined,
  swept: [],
  attempts: [],
  blocking: [],
  trouble: undefined,
  outcome: undefined,
};

/** What a run knows at its start. */
export function newFacts(mode: Facts['mode'], startedAt: number): Facts {
  return { mode, startedAt, regions: [], account: undefined, principal: undefined, check: undefined, teardown: undefined };
}

/** What a run knows after `event`. Nothing else changes what a run knows. */
export function reduce(facts: Facts, event: RunEvent): Facts {
  switch (event.kind) {
    case 'regions':
      return { ...facts, regions: event.regions };
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
    case 'trouble':
      return { ...known, trouble: event.problem };
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
