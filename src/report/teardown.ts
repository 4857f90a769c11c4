import { code, count, data, markdown } from '../core/text.ts';
import { locate } from '../teardown/catalogue.ts';
import type { Attempt, Usage } from '../teardown/deletion.ts';
import type { Plan, Reason } from '../teardown/plan.ts';
import { type Kind, keyOf, type Resource } from '../teardown/resource.ts';
import type { Swept } from '../teardown/sweep.ts';
import type { TeardownResult } from '../teardown/teardown.ts';
import { type Row, table } from './table.ts';

const ROWS_LIMIT = 100;

const REASONS: Readonly<Record<Reason, string>> = {
  'not-selected': 'no selector matches it',
  'holds-data': 'it holds data or a paid subscription (`include-data` is off)',
  going: 'it is on its way out already',
  'tags-unreadable': 'its tags could not be read',
};

const FATES = { deleted: 'deleted by this run', going: 'this run has asked for its deletion, which is under way' } as const;

/** How a plan that was only made is carried out, once somebody has read it. */
export function approval(digest: string): string {
  return `### To delete this, and nothing else\n\nRun the teardown without \`dry-run\`, and with the digest of this plan. If the plan is another by then, nothing is deleted.\n\n\`\`\`yaml\nexpected-plan: ${data(digest)}\n\`\`\``;
}

/** The teardown's parts of a job summary: what holds the role, what was planned and done, the requests for deletion. */
export function teardownParts({ plan, swept, attempts, blocking, ending }: TeardownResult): string[] {
  return [
    ...(blocking.length > 0 && attempts.at(-1)?.outcome !== 'deleted' ? [holders(blocking, plan, swept)] : []),
    ...(plan.deletions.length > 0 ? [ending === 'planned' ? named(plan) : deletions(plan, swept)] : []),
    ...(failures(swept).length > 0 ? [left(failures(swept))] : []),
    ...(plan.kept.length > 0 ? [kept(plan)] : []),
    ...(plan.gaps.length > 0 ? [gaps(plan)] : []),
    ...(attempts.length > 0 ? [timeline(attempts)] : []),
  ];
}

function limited(title: string, header: Row, rows: readonly Row[]): string {
  const more = rows.length - ROWS_LIMIT;
  return `### ${title}\n\n${table(header, rows.slice(0, ROWS_LIMIT))}${more > 0 ? `\n\n${count(more, 'more row')} in the JSON report.` : ''}`;
}

function holders(blocking: readonly Usage[], plan: Plan, swept: ReadonlyMap<string, Swept>): string {
  const reasons = new Map(plan.kept.map(({ resource, reason }) => [keyOf(resource), REASONS[reason]]));
  const why = (arn: string): string => {
    const done = swept.get(arn);
    if (done !== undefined) {
      return done.state === 'failed' ? done.problem.message : FATES[done.state];
    }
    return reasons.get(arn) ?? (locate(arn) === undefined ? 'it is of a kind that this action does not know' : 'it is not in the plan');
  };
  return limited(
    'What holds the role',
    ['Resource', 'Reported for', 'Why it is there'],
    blocking.map(({ arn, region }) => [code(arn), markdown(data(region)), markdown(why(arn))]),
  );
}

interface Tally {
  readonly region: string;
  readonly kind: Kind;
  readonly resources: Resource[];
}

/** One tally for each kind in each Region, in the order of the plan. */
function tallies(resources: readonly Resource[]): Tally[] {
  return [...Map.groupBy(resources, ({ region, kind }) => `${region} ${kind}`).values()].flatMap(own =>
    own.slice(0, 1).map(({ region, kind }) => ({ region, kind, resources: own })),
  );
}

/** By name: what somebody is to agree to has to be seen. */
function named({ deletions: planned }: Plan): string {
  return limited(
    'What would be deleted',
    ['Region', 'Kind', 'Name'],
    planned.map(({ region, kind, name }) => [markdown(region), markdown(kind), code(name)]),
  );
}

function deletions({ deletions: planned }: Plan, swept: ReadonlyMap<string, Swept>): string {
  const rows = tallies(planned).map(({ region, kind, resources }) => {
    const fates = resources.map(resource => swept.get(keyOf(resource)));
    const deleted = fates.filter(fate => fate?.state === 'deleted').length;
    const going = fates.flatMap(fate => (fate?.state === 'going' ? [fate.goneBy ? `until ${day(fate.goneBy)}` : 'on the way'] : []));
    return [
      markdown(region),
      markdown(kind),
      String(resources.length),
      `${deleted}${going.length > 0 ? `, and ${going.length} ${going.toSorted().at(-1)}` : ''}`,
      String(resources.length - deleted - going.length),
    ];
  });
  return limited('Resources', ['Region', 'Kind', 'Planned', 'Deleted', 'Left'], rows);
}

type Failure = Extract<Swept, { state: 'failed' }>;

function failures(swept: ReadonlyMap<string, Swept>): Failure[] {
  return [...swept.values()].filter(each => each.state === 'failed');
}

function left(failed: readonly Failure[]): string {
  return limited(
    'What could not be deleted',
    ['Region', 'Resource', 'What is wrong', 'What to do'],
    failed.map(({ resource, problem }) => [
      markdown(resource.region),
      `${markdown(resource.kind)} ${code(resource.name)}`,
      markdown(problem.message),
      markdown(problem.advice),
    ]),
  );
}

function kept({ kept: all }: Plan): string {
  const groups = [...Map.groupBy(all, ({ resource, reason }) => `${resource.region} ${resource.kind} ${reason}`).values()];
  const rows = groups.flatMap(group => {
    const until = group
      .flatMap(({ resource: { goneBy } }) => (goneBy ? [day(goneBy)] : []))
      .toSorted()
      .at(-1);
    return group
      .slice(0, 1)
      .map(({ resource: { region, kind }, reason }) => [
        markdown(region),
        markdown(kind),
        String(group.length),
        markdown(REASONS[reason] + (until ? `, until ${until}` : '')),
      ]);
  });
  return limited('What stays', ['Region', 'Kind', 'How many', 'Why'], rows);
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function gaps({ gaps: all }: Plan): string {
  return limited(
    'What could not be listed',
    ['Region', 'Kind', 'Why'],
    all.map(({ region, kind, problem }) => [markdown(region), markdown(kind), markdown(problem.message)]),
  );
}

/** A bar has to be seen, however short it was. */
const SHORTEST_BAR = 1_000;

/** The last requests for deletion as a Mermaid gantt, which GitHub draws, up to 50,000 characters. All of its text is our own. */
function timeline(attempts: readonly Attempt[]): string {
  const earlier = attempts.length - ROWS_LIMIT;
  const bars = attempts.slice(-ROWS_LIMIT).flatMap(({ number, startedAt, endedAt, outcome }) => {
    const critical = outcome === 'deleted' || outcome === 'absent' ? 'done' : 'crit';
    const end = Math.max(endedAt ?? startedAt, startedAt + SHORTEST_BAR);
    return [
      `    section ${number === 0 ? 'Earlier run' : `Request ${number}`}`,
      `    ${outcome.replace('-', ' ')} :${critical}, ${startedAt}, ${end}`,
    ];
  });
  const chart = ['```mermaid', 'gantt', '    dateFormat x', '    axisFormat %H:%M:%S', ...bars, '```'].join('\n');
  return `### Requests for deletion\n\n${chart}${earlier > 0 ? `\n\n${count(earlier, 'earlier request')} in the JSON report.` : ''}`;
}
