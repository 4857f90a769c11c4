import { gapsByCause, notesByKey, placesOf } from '../core/facts.ts';
import { count, firstOf, formatDuration, sanitize } from '../core/text.ts';
import { keyOf, parseArn, type Resource } from '../model/kinds.ts';
import {
  type Attempt,
  type FailedDeletion,
  type KeepReason,
  type Note,
  type Plan,
  type ResourceOutcome,
  type RoleUsage,
  type TeardownResult,
  warningsOf,
} from '../model/result.ts';
import { bulletList, code, collapsed, limited, markdown, nameRegions, type Row, strong, table, unbroken } from './markdown.ts';

const MAX_ROWS = 100;
/** The maximum number of names of resources that were not deleted for the same reason. */
const MAX_NAMES = 20;
/** For a user of the role of which AWS names only the Region. */
const UNNAMED = 'a resource that AWS does not name';
/** The maximum number of users of the role in a row of the table of requests. */
const MAX_USERS = 3;

const REASONS: Readonly<Record<KeepReason, string>> = {
  'not-selected': 'no selector matches it',
  excluded: 'a selector that starts with `!` excludes it',
  'other-region': '`resource-regions` does not name its Region',
  'holds-data': 'it holds data or is paid for (`include-data` is off)',
  deleting: 'AWS is deleting it already',
  'tags-unreadable': 'its tags could not be read',
  'data-unreadable': 'whether it holds data could not be read',
};

const OUTCOMES: Readonly<Record<Attempt['outcome'], string>> = {
  pending: 'pending',
  deleted: 'deleted',
  absent: 'role not found',
  'in-use': 'in use',
  failed: 'failed',
  lost: 'task not found',
  'created-again': 'created again',
};

/** Returns the instructions to run a reviewed plan. */
export function approvalSection(digest: string, roleExists: boolean): string {
  const role = roleExists ? 'It also deletes the role.' : 'There is no role to delete.';
  return `### To delete exactly this\n\nRun the teardown without \`dry-run\` and with the digest of this plan. ${role} If the plan has changed by then, nothing is deleted.\n\n\`\`\`yaml\nexpected-plan: ${sanitize(digest)}\n\`\`\``;
}

/** Returns the gaps of a plan. They come first, because a reviewer must know that the plan is incomplete. */
export function gapSections({ plan }: TeardownResult): string[] {
  return plan.gaps.length > 0 ? [notListedSection(plan)] : [];
}

/** Returns a teardown's sections of the job summary. */
export function teardownSections({ plan, swept, attempts, blocking, unanswered, outcome }: TeardownResult): string[] {
  const failures = swept.filter(each => each.state === 'failed');
  const lastOutcome = attempts.at(-1)?.outcome;
  const roleIsGone = lastOutcome === 'deleted' || lastOutcome === 'absent';
  return [
    ...(blocking.length > 0 && !roleIsGone ? [inUseSection(blocking, plan, swept)] : []),
    ...(failures.length > 0 ? [notDeletedSection(failures)] : []),
    ...(unanswered.size > 0
      ? [
          listSection(
            'Not answered',
            [...unanswered.values()].map(({ message }) => markdown(message)),
          ),
        ]
      : []),
    ...noteSections('⚠️ Warnings', warningsOf(plan)),
    ...(plan.deletions.length > 0 ? [outcome === 'planned' ? plannedSection(plan) : resourcesSection(plan, swept)] : []),
    ...(attempts.length > 0 ? [requestsSection(attempts, plan)] : []),
    ...noteSections(
      'Still paid for',
      plan.notes.filter(({ kind }) => kind === 'charge'),
      'To end it',
    ),
    ...(plan.kept.length > 0 ? [keptSection(plan)] : []),
  ];
}

function listSection(title: string, items: readonly string[]): string {
  return `### ${title}\n\n${limited(items, MAX_ROWS, bulletList)}`;
}

function limitedTable(header: Row, rows: readonly Row[]): string {
  return limited(rows, MAX_ROWS, some => table(header, some));
}

/** Groups items in the order of the first item of each group. */
function groups<T>(items: readonly T[], by: (item: T) => string): [T, ...T[]][] {
  return [...Map.groupBy(items, by).values()] as [T, ...T[]][];
}

function resourcesByKey({ deletions, kept }: Plan): ReadonlyMap<string, Resource> {
  return new Map([...deletions, ...kept.map(({ resource }) => resource)].map(resource => [keyOf(resource), resource]));
}

function outcomesByKey(swept: readonly ResourceOutcome[]): ReadonlyMap<string, ResourceOutcome> {
  return new Map(swept.map(each => [keyOf(each.resource), each]));
}

/** Returns the users of the role at the end, with the reason that each was not deleted. */
function inUseSection(blocking: readonly RoleUsage[], plan: Plan, swept: readonly ResourceOutcome[]): string {
  const outcomes = outcomesByKey(swept);
  const reasons = new Map(plan.kept.map(({ resource, reason }) => [keyOf(resource), REASONS[reason]]));
  const known = resourcesByKey(plan);
  // With `delete-resources: none` there is no plan.
  const notPlanned = known.size === 0 ? 'not deleted by this run' : 'it is not in the plan';
  const explain = (arn: string): string => {
    const outcome = outcomes.get(arn);
    switch (outcome?.state) {
      case 'failed':
        return outcome.problem.message;
      case 'deleted':
        return 'deleted by this run';
      case 'deleting':
        return 'AWS is deleting it, as this run requested';
      case undefined:
        return reasons.get(arn) ?? (parseArn(arn) === undefined ? 'this action does not know its kind' : notPlanned);
    }
  };
  const describe = (arn: string): string => {
    const resource = known.get(arn);
    return resource === undefined ? code(arn || UNNAMED) : `${markdown(resource.kind)} ${code(resource.name)}`;
  };
  return listSection(
    'In use by',
    blocking.map(({ arn, region }) => `${describe(arn)} in ${strong(markdown(sanitize(region)))}: ${markdown(explain(arn))}`),
  );
}

function notDeletedSection(failures: readonly FailedDeletion[]): string {
  const sameReason = groups(failures, ({ resource: { region, kind }, problem: { message, advice } }) =>
    [region, kind, message, advice].join('\n'),
  );
  return listSection(
    'Not deleted',
    sameReason.map(same => {
      const [{ resource, problem }] = same;
      const names = firstOf(same, MAX_NAMES, each => code(each.resource.name));
      return `${markdown(resource.kind)} ${names} in ${strong(markdown(resource.region))}: ${markdown(problem.message)}<br>**Fix:** ${markdown(problem.advice)}`;
    }),
  );
}

/** Returns notes with their fixes. Equal notes of several Regions share an item. */
function noteSections(title: string, notes: readonly Note[], label = 'Fix'): string[] {
  const items = notesByKey(notes).map(same => {
    const [{ message, advice }] = same;
    const regions = same.flatMap(({ region }) => region ?? []);
    const place = regions.length === 0 ? '' : `In ${regions.map(region => strong(markdown(sanitize(region)))).join(', ')}: `;
    return `${place}${markdown(message)}<br>**${label}:** ${markdown(advice)}`;
  });
  return items.length === 0 ? [] : [listSection(title, items)];
}

const NOT_WHOLE =
  'This is not the whole plan, because some resources could not be read. A teardown deletes what it could read, and the step fails.';

function notListedSection({ gaps }: Plan): string {
  const items = gapsByCause(gaps).map(same => {
    const [{ problem }] = same;
    const { kinds, regions } = placesOf(same);
    return `${markdown(kinds.replace(/^all/, 'All'))} in ${strong(markdown(regions))}: ${markdown(problem.message)}`;
  });
  return `### Not listed\n\n${NOT_WHOLE}\n\n${limited(items, MAX_ROWS, bulletList)}`;
}

/** Names each resource, so that a reviewer sees the whole plan. */
function plannedSection({ deletions }: Plan): string {
  return listSection(
    'Would be deleted',
    groups(deletions, ({ kind, name }) => `${kind} ${name}`).map(same => {
      const [{ kind, name }] = same;
      return `${markdown(kind)} ${code(name)} in ${same.map(({ region }) => markdown(region)).join(', ')}`;
    }),
  );
}

function resourcesSection({ deletions }: Plan, swept: readonly ResourceOutcome[]): string {
  const outcomes = outcomesByKey(swept);
  return `### Resources\n\n${limitedTable(
    ['Kind', 'Deleted', 'Not deleted', 'Regions'],
    groups(deletions, ({ kind }) => kind).map(same => {
      const states = same.map(resource => outcomes.get(keyOf(resource)));
      const deleted = states.filter(each => each !== undefined && each.state !== 'failed').length;
      const underWay = states.filter(each => each?.state === 'deleting');
      const until = latestDay(underWay.map(({ deletedBy }) => deletedBy));
      const note =
        underWay.length > 0 ? ` (AWS ${until ? `deletes ${underWay.length} by ${until}` : `is deleting ${underWay.length}`})` : '';
      return [markdown(same[0].kind), `${deleted}${note}`, String(same.length - deleted), regionList(same)];
    }),
  )}`;
}

/** Returns the last requests to delete the role, with the users of the role at the time. */
function requestsSection(attempts: readonly Attempt[], plan: Plan): string {
  const known = resourcesByKey(plan);
  const earlier = attempts.length - MAX_ROWS;
  const hasReasons = attempts.some(({ reason }) => reason !== undefined);
  const requests = table(
    ['Request', 'Time (UTC)', 'Duration', 'Outcome', 'In use by', ...(hasReasons ? ['Reason'] : [])],
    attempts.slice(-MAX_ROWS).map(({ number, startedAt, endedAt, status, outcome, reason = '', usage }) => [
      number === 0 ? 'earlier run' : String(number),
      // Escaped, because GitHub reads `:00:` as an emoji code.
      markdown(new Date(startedAt).toISOString().slice(11, 19)),
      endedAt === undefined ? '' : formatDuration(endedAt - startedAt),
      outcome === 'pending' && status !== undefined ? `pending: ${markdown(sanitize(status, 100))}` : OUTCOMES[outcome],
      usersOf(usage, known),
      ...(hasReasons ? [markdown(sanitize(reason))] : []),
    ]),
  );
  return `### Deletion requests\n\n${requests}${earlier > 0 ? `\n\n${count(earlier, 'earlier request')} in the JSON report.` : ''}`;
}

/** Returns the first users of the role by Region, and the number of the others. */
function usersOf(usage: readonly RoleUsage[], known: ReadonlyMap<string, Resource>): string {
  const describe = ({ arn }: RoleUsage): string => {
    const kind = (known.get(arn) ?? parseArn(arn))?.kind;
    const resource = arn.split(':').slice(5).join(':') || arn || UNNAMED;
    return kind === undefined
      ? code(resource, 100)
      : `${markdown(kind)} ${code(known.get(arn)?.name ?? resource.replace(/^[^/]*\//, ''), 100)}`;
  };
  const more = usage.length - MAX_USERS;
  const users = groups(usage.slice(0, MAX_USERS), ({ region }) => region).map(
    same => `${same.map(describe).join(', ')} in ${unbroken(sanitize(same[0].region))}`,
  );
  return `${users.join('; ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function keptSection({ kept }: Plan): string {
  return collapsed(
    `Kept: ${count(kept.length, 'resource')}`,
    limitedTable(
      ['Kind', 'Number', 'Reason', 'Regions'],
      groups(kept, ({ resource: { kind }, reason }) => `${kind} ${reason}`).map(same => {
        const [{ resource, reason }] = same;
        const resources = same.map(each => each.resource);
        const until = latestDay(resources.map(({ deletedBy }) => deletedBy));
        const explanation = markdown(REASONS[reason] + (until ? `, until ${until}` : ''));
        return [markdown(resource.kind), String(same.length), explanation, regionList(resources)];
      }),
    ),
  );
}

function regionList(resources: readonly Resource[]): string {
  return unbroken(nameRegions(resources.map(({ region }) => region)));
}

function latestDay(dates: readonly (Date | undefined)[]): string | undefined {
  return dates
    .flatMap(date => (date ? [date.toISOString().slice(0, 10)] : []))
    .toSorted()
    .at(-1);
}
