import { createHash } from 'node:crypto';
import pMap from 'p-map';
import { count } from '../core/text.ts';
import { CATALOGUE, isAwsOwned, type Kind, keyOf, type Resource } from '../model/kinds.ts';
import type { ResourceReader } from '../model/ports.ts';
import { type Problem, runError } from '../model/problem.ts';
import type { Gap, Kept, Plan, Reason } from '../model/result.ts';
import { type Account, ROLE_NAME } from '../model/role.ts';
import { type Selectors, selectsName, selectsTags } from './selector.ts';

export interface PlanSettings {
  readonly selectors: Selectors;
  readonly includeData: boolean;
}

/** Reads of tags that are under way together: they begin one after the other, but one that stalls must not hold up the rest. */
const TAGS_AT_ONCE = 16;

export const EMPTY_PLAN: Plan = { deletions: [], kept: [], gaps: [] };

/** The plan for one Region: everything of `kinds`, apart from what AWS owns, that `wanted` lets through. */
export async function planRegion(
  region: string,
  kinds: readonly Kind[],
  reader: ResourceReader,
  settings: PlanSettings,
  wanted: (resource: Resource) => boolean,
): Promise<Plan> {
  const deletions: Resource[] = [];
  const kept: Kept[] = [];
  const gaps: Gap[] = [];
  const lists: (readonly Resource[])[] = [];
  for (const kind of kinds) {
    const listed = await reader.list(kind);
    if (listed.kind === 'unreadable') {
      gaps.push({ region, kind, problem: listed.problem });
      if (['region-disabled', 'credentials'].includes(listed.problem.code)) {
        // No other kind can be listed there either.
        break;
      }
    }
    lists.push(listed.kind === 'found' ? once(listed.value).filter(each => !isAwsOwned(each) && wanted(each)) : []);
  }
  const judged = await pMap(lists.flat(), async resource => ({ resource, reason: await reasonToKeep(resource, reader, settings) }), {
    concurrency: TAGS_AT_ONCE,
  });
  for (const { resource, reason } of judged) {
    if (reason === undefined) {
      deletions.push(resource);
    } else if (typeof reason === 'string') {
      kept.push({ resource, reason });
    } else {
      kept.push({ resource, reason: 'tags-unreadable' });
      gaps.push({ region, kind: resource.kind, problem: reason });
    }
  }
  return { deletions, kept, gaps };
}

/** A list that changes while its pages are read may have one resource twice. */
function once(resources: readonly Resource[]): Resource[] {
  return [...new Map(resources.map(resource => [keyOf(resource), resource])).values()];
}

async function reasonToKeep(
  resource: Resource,
  reader: ResourceReader,
  { selectors, includeData }: PlanSettings,
): Promise<Reason | Problem | undefined> {
  if (resource.going) {
    return 'going';
  }
  if (!selectsName(selectors, resource.name)) {
    if (selectors.tags.length === 0 || !CATALOGUE[resource.kind].taggable) {
      return 'not-selected';
    }
    const tags = await reader.tags(resource);
    if (tags.kind === 'unreadable') {
      return tags.problem;
    }
    if (tags.kind === 'absent' || !selectsTags(selectors, tags.value)) {
      return 'not-selected';
    }
  }
  return CATALOGUE[resource.kind].data && !includeData ? 'holds-data' : undefined;
}

/** Plans of several Regions as one, in an order that is the same in every run. */
export function merge(plans: readonly Plan[]): Plan {
  return {
    deletions: plans.flatMap(({ deletions }) => deletions).toSorted(byKey),
    kept: plans.flatMap(({ kept }) => kept).toSorted((one, other) => byKey(one.resource, other.resource)),
    gaps: plans.flatMap(({ gaps }) => gaps),
  };
}

function byKey(one: Resource, other: Resource): number {
  const [first, second] = [keyOf(one), keyOf(other)];
  if (first === second) {
    return 0;
  }
  return first < second ? -1 : 1;
}

/**
 * The digest of what a teardown deletes: the same for the same resources, in whatever order AWS lists them.
 *
 * @param role whether the role is there, and so to be deleted
 */
export function digest(plan: Plan, account: Account, role: boolean): string {
  const text = JSON.stringify([account.partition, account.id, role ? ROLE_NAME : null, ...plan.deletions.map(keyOf).toSorted()]);
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/**
 * Lets a plan through, or refuses it whole.
 *
 * @throws RunError `refused`
 */
export function guardPlan(
  plan: Plan,
  account: Account,
  role: boolean,
  limits: { readonly maxDeletions: number; readonly expectedPlan: string | undefined },
): void {
  const found = digest(plan, account, role);
  if (limits.expectedPlan !== undefined && limits.expectedPlan !== found) {
    throw runError(
      'refused',
      `the plan is not the one that was reviewed: it is ${found}, of ${count(plan.deletions.length, 'resource')} and ${role ? 'the role' : 'no role'}; \`expected-plan\` is ${limits.expectedPlan}`,
      'review the plan of this run, and set `expected-plan` to its digest',
    );
  }
  if (plan.deletions.length > limits.maxDeletions) {
    throw runError(
      'refused',
      `the plan deletes ${count(plan.deletions.length, 'resource')}, \`max-deletions\` is ${limits.maxDeletions}`,
      'narrow `resource-names` or `resource-tags`, or raise `max-deletions`',
    );
  }
}
