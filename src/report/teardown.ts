import { code, count, markdown, sanitize } from '../core/text.ts';
import { keyOf, locate, type Resource } from '../model/kinds.ts';
import type { Attempt, Plan, Reason, Swept, TeardownResult, Usage } from '../model/result.ts';
import { fold, limited, list, strong } from './blocks.ts';
import { places } from './places.ts';
import { type Row, table } from './table.ts';

const LIMIT = 100;
/** Names of what could not be deleted for one and the same reason. */
const NAMES_LIMIT = 20;

const REASONS: Readonly<Record<Reason, string>> = {
  'not-selected': 'no selector matches it',
  'holds-data': 'it holds data or a paid subscription (`include-data` is off)',
  going: 'it is on its way out already',
  'tags-unreadable': 'its tags could not be read',
};

const FATES = { deleted: 'deleted by this run', going: 'this run has asked for its deletion, which is under way' } as const;

/** How a plan that was only made is carried out, once somebody has read it. */
export function approval(digest: string, role: boolean): string {
  const what = role ? 'the role goes too' : 'there is no role to delete';
  return `### To delete this, and nothing else\n\nRun the teardown without \`dry-run\`, and with the digest of this plan: ${what}. If the plan is another by then, nothing is deleted.\n\n\`\`\`yaml\nexpected-plan: ${sanitize(digest)}\n\`\`\``;
}

/** The teardown's parts of a job summary: what holds the role, what is left, what was planned and done, the requests for deletion. */
export function teardownParts({ plan, swept, attempts, blocking, ending }: TeardownResult): string[] {
  const failed = [...swept.values()].filter(each => each.state === 'failed');
  return [
    ...(blocking.length > 0 && attempts.at(-1)?.outcome !== 'deleted' ? [holders(blocking, plan, swept)] : []),
    ...(failed.length > 0 ? [left(failed)] : []),
    ...(plan.gaps.length > 0 ? [gaps(plan)] : []),
    ...(plan.deletions.length > 0 ? [ending === 'planned' ? named(plan) : deletions(plan, swept)] : []),
    ...(attempts.length > 1 ? [timeline(attempts)] : []),
    ...(plan.kept.length > 0 ? [kept(plan)] : []),
  ];
}

function section(title: string, items: readonly string[]): string {
  return `### ${title}\n\n${limited(items, LIMIT, list)}`;
}

function rows(header: Row, all: readonly Row[]): string {
  return limited(all, LIMIT, some => table(header, some));
}

/** In the order of the first of each. */
function groups<T>(all: readonly T[], by: (each: T) => string): [T, ...T[]][] {
  return [...Map.groupBy(all, by).values()] as [T, ...T[]][];
}

function holders(blocking: readonly Usage[], plan: Plan, swept: ReadonlyMap<string, Swept>): string {
  const reasons = new Map(plan.kept.map(({ resource, reason }) => [keyOf(resource), REASONS[reason]]));
  const known = new Map([...plan.deletions, ...plan.kept.map(({ resource }) => resource)].map(each => [keyOf(each), each]));
  const why = (arn: string): string => {
    const done = swept.get(arn);
    if (done !== undefined) {
      return done.state === 'failed' ? done.problem.message : FATES[done.state];
    }
    return reasons.get(arn) ?? (locate(arn) === undefined ? 'it is of a kind that this action does not know' : 'it is not in the plan');
  };
  const what = (arn: string): string => {
    const resource = known.get(arn);
    return resource === undefined ? code(arn) : `${markdown(resource.kind)} ${code(resource.name)}`;
  };
  return section(
    'What holds the role',
    blocking.map(({ arn, region }) => `${what(arn)} in ${strong(markdown(sanitize(region)))}: ${markdown(why(arn))}`),
  );
}

/** By name: what somebody is to agree to has to be seen. */
function named({ deletions: planned }: Plan): string {
  return section(
    'What would be deleted',
    groups(planned, ({ kind, name }) => `${kind} ${name}`).map(same => {
      const [{ kind, name }] = same;
      return `${markdown(kind)} ${code(name)} in ${same.map(({ region }) => markdown(region)).join(', ')}`;
    }),
  );
}

function deletions({ deletions: planned }: Plan, swept: ReadonlyMap<string, Swept>): string {
  return `### Resources\n\n${rows(
    ['Kind', 'Deleted', 'Left', 'Regions'],
    groups(planned, ({ kind }) => kind).map(same => {
      const fates = same.map(resource => swept.get(keyOf(resource)));
      const done = fates.filter(fate => fate !== undefined && fate.state !== 'failed').length;
      const going = fates.filter(fate => fate?.state === 'going');
      const until = latest(going.map(({ goneBy }) => goneBy));
      const still = going.length > 0 ? ` (${going.length} ${until ? `gone by ${until}` : 'on the way'})` : '';
      return [markdown(same[0].kind), `${done}${still}`, String(same.length - done), regionsOf(same)];
    }),
  )}`;
}

type Failure = Extract<Swept, { state: 'failed' }>;

function left(failed: readonly Failure[]): string {
  return section(
    'What could not be deleted',
    groups(failed, ({ resource: { region, kind }, problem: { message, advice } }) => [region, kind, message, advice].join('\n')).map(
      same => {
        const [{ resource, problem }] = same;
        const names = same.slice(0, NAMES_LIMIT).map(each => code(each.resource.name));
        const more = same.length > NAMES_LIMIT ? ` and ${same.length - NAMES_LIMIT} more` : '';
        return `${markdown(resource.kind)} ${names.join(', ')}${more} in ${strong(markdown(resource.region))}: ${markdown(problem.message)}<br>**What to do:** ${markdown(problem.advice)}`;
      },
    ),
  );
}

function gaps({ gaps: all }: Plan): string {
  return section(
    'What could not be listed',
    groups(all, ({ region, problem }) => `${region}\n${problem.message}`).map(same => {
      const [{ region, problem }] = same;
      return `${[...new Set(same.map(({ kind }) => markdown(kind)))].join(', ')} in ${strong(markdown(region))}: ${markdown(problem.message)}`;
    }),
  );
}

function kept({ kept: all }: Plan): string {
  return fold(
    `What stays: ${count(all.length, 'resource')}`,
    rows(
      ['Kind', 'How many', 'Why', 'Regions'],
      groups(all, ({ resource: { kind }, reason }) => `${kind} ${reason}`).map(same => {
        const [{ resource, reason }] = same;
        const resources = same.map(each => each.resource);
        const until = latest(resources.map(({ goneBy }) => goneBy));
        const why = markdown(REASONS[reason] + (until ? `, gone by ${until}` : ''));
        return [markdown(resource.kind), String(same.length), why, regionsOf(resources)];
      }),
    ),
  );
}

function regionsOf(resources: readonly Resource[]): string {
  return markdown(places(resources.map(({ region }) => region)));
}

/** The latest of some days. */
function latest(dates: readonly (Date | undefined)[]): string | undefined {
  return dates
    .flatMap(date => (date ? [date.toISOString().slice(0, 10)] : []))
    .toSorted()
    .at(-1);
}

/** A bar has to be seen, however short it was. */
const SHORTEST_BAR = 1_000;
/** Labels on the time axis that fit a narrow screen. */
const TICKS = 4;
/** Seconds between two labels, in Mermaid's words. */
const INTERVALS: readonly (readonly [number, string])[] = [
  [1, '1second'],
  [5, '5second'],
  [15, '15second'],
  [30, '30second'],
  [60, '1minute'],
  [300, '5minute'],
  [900, '15minute'],
  [1_800, '30minute'],
  [3_600, '1hour'],
];

/**
 * The last requests for deletion as a Mermaid gantt, which GitHub draws, up to 50,000 characters. All of its text is our own. Of Mermaid's styles `crit`
 * and `done` are those whose words can be read in light and dark, on a bar and beside one.
 */
function timeline(attempts: readonly Attempt[]): string {
  const earlier = attempts.length - LIMIT;
  const bars = attempts.slice(-LIMIT).map(({ number, startedAt, endedAt, outcome }) => ({
    name: number === 0 ? 'Earlier run' : `Request ${number}`,
    outcome: outcome.replace('-', ' '),
    style: outcome === 'deleted' || outcome === 'absent' ? 'done' : 'crit',
    start: startedAt,
    end: Math.max(endedAt ?? startedAt, startedAt + SHORTEST_BAR),
  }));
  const seconds = (Math.max(...bars.map(({ end }) => end)) - Math.min(...bars.map(({ start }) => start))) / 1_000;
  const [, interval] = INTERVALS.find(([each]) => seconds / each <= TICKS) ?? [0, '6hour'];
  const chart = [
    '```mermaid',
    'gantt',
    "    accTitle: Requests for the role's deletion",
    `    accDescr: ${bars.map(({ name, outcome }) => `${name} came to ${outcome}`).join('. ')}.`,
    '    dateFormat x',
    '    axisFormat %H:%M:%S',
    `    tickInterval ${interval}`,
    ...bars.flatMap(({ name, outcome, style, start, end }) => [`    section ${name}`, `    ${outcome} :${style}, ${start}, ${end}`]),
    '```',
  ].join('\n');
  return `### Requests for deletion\n\n${chart}${earlier > 0 ? `\n\n${count(earlier, 'earlier request')} in the JSON report.` : ''}`;
}
