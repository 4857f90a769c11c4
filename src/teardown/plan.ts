import { createHash } from 'node:crypto';
import pMap from 'p-map';
import { count } from '../core/text.ts';
import { like } from '../core/wildcard.ts';
import { CATALOGUE, isAwsOwned, type Kind, keyOf, type Resource, type Tags } from '../model/kinds.ts';
import type { ResourceReader } from '../model/ports.ts';
import { type Problem, runError } from '../model/problem.ts';
import type { Gap, KeepReason, Kept, Plan } from '../model/result.ts';
import { type Account, ROLE_NAME } from '../model/role.ts';

/** Which resources a teardown may delete: those that one of the selectors matches. */
export interface Selectors {
  /** Globs, with `*` and `?`. */
  readonly names: readonly string[];
  /** `key=value`, the value a glob; `*` matches every resource, with tags or without. */
  readonly tags: readonly string[];
}

export interface PlanSettings {
  readonly selectors: Selectors;
  readonly includeData: boolean;
}

/** Concurrent reads of tags: one that stalls must not delay the others. */
const TAGS_AT_ONCE = 16;

/** Plans one Region: all resources of `kinds` that AWS does not own and that `wanted` accepts. */
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
      if (['region-disabled', 'credentials', 'timed-out', 'cancelled'].includes(listed.problem.code)) {
        // No other kind can be listed in this Region either, or the run is over.
        break;
      }
    }
    lists.push(listed.kind === 'found' ? withoutDoubles(listed.value).filter(each => !isAwsOwned(each) && wanted(each)) : []);
  }
  const decided = await pMap(lists.flat(), async resource => ({ resource, reason: await reasonToKeep(resource, reader, settings) }), {
    concurrency: TAGS_AT_ONCE,
  });
  for (const { resource, reason } of decided) {
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

/** A list that changes while its pages are read may contain one resource twice. */
function withoutDoubles(resources: readonly Resource[]): Resource[] {
  return [...new Map(resources.map(resource => [keyOf(resource), resource])).values()];
}

async function reasonToKeep(
  resource: Resource,
  reader: ResourceReader,
  { selectors, includeData }: PlanSettings,
): Promise<KeepReason | Problem | undefined> {
  if (resource.deleting) {
    return 'deleting';
  }
  if (!selectsName(selectors, resource.name)) {
    if (!needsTags(resource, selectors)) {
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

/** Whether only its tags can select a resource. */
export function needsTags({ kind, name }: Resource, selectors: Selectors): boolean {
  return selectors.tags.length > 0 && CATALOGUE[kind].taggable && !selectsName(selectors, name);
}

/** Whether a name alone selects a resource, so that its tags need not be read. */
export function selectsName({ names, tags }: Selectors, name: string): boolean {
  return tags.includes('*') || names.some(glob => like(glob, name));
}

/** Whether tags select a resource. */
export function selectsTags({ tags: wanted }: Selectors, tags: Tags): boolean {
  return wanted.some(each => {
    const [key = '', glob = ''] = each.split(/=(.*)/s);
    const value = tags.get(key);
    return value !== undefined && like(glob, value);
  });
}

/** Merges plans, in an order that is the same in every run. */
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
 * The digest of the deletions of a teardown: the same for the same resources, in whatever order AWS lists them.
 *
 * @param role whether the role exists, so that it is to be deleted
 */
export function digest(plan: Plan, account: Account, role: boolean): string {
  const text = JSON.stringify([account.partition, account.id, role ? ROLE_NAME : null, ...plan.deletions.map(keyOf).toSorted()]);
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/**
 * Refuses a plan that is not the expected one, or that is too large.
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
