import { jobCalls, type Rate, STRICT, sharedRegion } from '../__tests__/support/rate.ts';
import { simulation } from '../__tests__/support/simulation.ts';
import type { Resource } from '../src/model/kinds.ts';
import { table } from '../src/report/markdown.ts';
import { sweep } from '../src/teardown/sweep.ts';
import { REGIONS, step } from './action.ts';
import { type Lab, ROUND_TRIP } from './lab.ts';
import { inTurn, ratio, spread, type Values } from './measure.ts';
import { type Program, run } from './program.ts';
import { findPython } from './python.ts';
import { exponential, generator } from './random.ts';
import { script } from './rivals.ts';
import type { Requests } from './server-process.ts';
import { NOT_INSTALLED, type Section, shown } from './target.ts';

const SHOWN: readonly number[] = [0, 1, 3, 10, 50];
const NAMES = Array.from({ length: Math.max(...SHOWN) }, (_, index) => `site-${index}.example.net`);

const [REGION = ''] = REGIONS;

const TOOLS = { action: '**the action**', boto3: 'boto3', cli: 'AWS CLI' } as const;
type Tool = keyof typeof TOOLS;

/** The times of checks in seconds, and their requests. */
interface Check {
  readonly times: Values;
  readonly requests: Requests;
}

type Checks = ReadonlyMap<number, Check>;

/** Measures checks by one tool. Each tool has its own server, so that no tool uses up the rate of another. */
async function checks(
  lab: Lab,
  tool: Tool,
  scenario: 'bursts' | 'throttled',
  rounds: number,
  numbers: readonly number[] = SHOWN,
): Promise<Checks | undefined> {
  const python = findPython();
  if (tool !== 'action' && python === undefined) {
    return undefined;
  }
  const service = await lab.far(ROUND_TRIP, { scenario, identities: NAMES, region: REGION });
  const program = (number: number): Program => {
    const names = NAMES.slice(0, number).join(' ');
    const name = `${TOOLS[tool]}, ${number} identities, ${scenario}`;
    return tool === 'action' || python === undefined
      ? step({ name, service, inputs: { identities: names } })
      : script(tool, service, python, { IDENTITIES: names });
  };
  const requests = new Map<Program, Requests>();
  const measure = async (each: Program): Promise<number> => {
    await service.requests();
    // The retries of other tools can end before a server without bursts accepts a request.
    const seconds = await run(each).then(
      milliseconds => milliseconds / 1_000,
      error => (tool === 'action' ? Promise.reject(error) : Number.NaN),
    );
    requests.set(each, await service.requests());
    return seconds;
  };
  const programs = Object.fromEntries(numbers.map(number => [String(number), program(number)]));
  const times: Readonly<Record<string, Values>> =
    rounds > 1
      ? await inTurn(programs, rounds, lab.progress, measure)
      : Object.fromEntries(await inOrder(Object.entries(programs), async ([number, each]) => [number, [await measure(each)]] as const));
  service.close();
  return new Map(
    numbers.map(number => {
      const own = programs[String(number)];
      return [number, { times: times[String(number)] ?? [], requests: (own && requests.get(own)) ?? { sent: 0, refused: 0 } }];
    }),
  );
}

async function inOrder<T, R>(list: readonly T[], each: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of list) {
    results.push(await each(item));
  }
  return results;
}

const seconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} s`;
const shownRequests = ({ sent, refused }: Requests): string => (refused === 0 ? String(sent) : `${sent}, ${refused} refused`);

function identitiesTable(by: Readonly<Record<Tool, Checks | undefined>>): string {
  const cell = (number: number, tool: Tool): string => {
    const check = by[tool]?.get(number);
    if (check === undefined) {
      return NOT_INSTALLED;
    }
    const time = spread(check.times).median;
    return `${Number.isNaN(time) ? 'failed' : seconds(time)} (${shownRequests(check.requests)})`;
  };
  const tools = Object.keys(TOOLS) as Tool[];
  return table(
    ['identities', ...Object.values(TOOLS)],
    SHOWN.map(number => [String(number), ...tools.map(tool => cell(number, tool))]),
  );
}

/** Measures checks on a server that allows bursts, one tool after the other. */
async function onBursts(lab: Lab): Promise<Section> {
  const action = await checks(lab, 'action', 'bursts', lab.rounds(5), [...SHOWN, 5]);
  const boto3 = await checks(lab, 'boto3', 'bursts', lab.rounds(2), [...SHOWN, 5]);
  const cli = await checks(lab, 'cli', 'bursts', 1);
  const times = (of: Checks | undefined, number: number): Values => of?.get(number)?.times ?? [];
  return {
    text: `On a server that lets bursts of 100 requests through, and then ten a second:\n\n${identitiesTable({ action, boto3, cli })}`,
    targets: [
      {
        what: 'bursts: a check of 5 identities, time to that of one without any',
        sense: 'at most',
        limit: 1.5,
        measured: ratio(times(action, 5), times(action, 0)),
      },
      {
        what: 'bursts: a check of 5 identities, times as fast as boto3',
        sense: 'at least',
        limit: 2,
        measured: boto3 && spread(times(boto3, 5)).median / spread(times(action, 5)).median,
      },
    ],
  };
}

/** Measures checks on a server that accepts exactly one request per second. The tools mostly wait, so they run at the same time. */
async function onStrict(lab: Lab): Promise<Section> {
  const [action, boto3, cli] = await Promise.all([
    checks(lab, 'action', 'throttled', 1),
    checks(lab, 'boto3', 'throttled', 1),
    checks(lab, 'cli', 'throttled', 1),
  ]);
  return {
    text: `On a server that lets one request a second through, without bursts:\n\n${identitiesTable({ action, boto3, cli })}`,
    targets: [
      {
        what: 'one request a second: a check of 10 identities',
        sense: 'at most',
        limit: 14,
        unit: 's',
        before: '10.9 s',
        measured: action?.get(10)?.times[0],
      },
    ],
  };
}

/** Measures the inventory of a teardown, in one Region and in all. */
async function inventory(lab: Lab): Promise<Section> {
  const service = await lab.far(ROUND_TRIP, { scenario: 'bursts', identities: NAMES, region: REGION });
  const dryRun = (name: string, regions: string): Program =>
    step({
      name,
      service,
      inputs: {
        mode: 'teardown',
        'dry-run': 'true',
        'allowed-account-ids': '111122223333',
        'delete-resources': 'all',
        'resource-names': 'site-*',
        'resource-regions': regions,
      },
    });
  const requests: Record<string, Requests> = {};
  const times = await inTurn(
    { one: dryRun('one', REGION), all: dryRun('all', 'all') },
    lab.rounds(5),
    lab.progress,
    async (program): Promise<number> => {
      await service.requests();
      const value = (await run(program)) / 1_000;
      requests[program.name] = await service.requests();
      return value;
    },
  );
  service.close();
  const row = (title: string, name: 'one' | 'all'): string[] => [
    title,
    shown(spread(times[name]), 's'),
    shownRequests(requests[name] ?? { sent: 0, refused: 0 }),
  ];
  return {
    text: `A dry run of a teardown lists all resources, on the server with bursts:\n\n${table(
      ['', 'time', 'requests'],
      [row('one Region', 'one'), row(`all ${REGIONS.length} commercial Regions`, 'all')],
    )}`,
    targets: [
      {
        what: 'bursts: an inventory of all Regions, time to that of one Region',
        sense: 'at most',
        limit: 3,
        measured: ratio(times.all, times.one),
      },
    ],
  };
}

const BURSTS: Rate = { size: 100, rate: 10 };

/** Simulates a sweep of `number` identities in one Region. */
async function sweepOf(number: number, rate: Rate): Promise<{ readonly seconds: number; readonly requests: Requests }> {
  const clock = simulation({ limit: 10_000_000 });
  const random = generator(1);
  const { signal } = new AbortController();
  const region = sharedRegion(clock, rate, () => ROUND_TRIP / 2 + exponential(10, random));
  const call = jobCalls(clock, random, signal);
  const resources = Array.from({ length: number }, (_, index): Resource => {
    const name = `site-${index}.example.net`;
    return { kind: 'identity', region: 'us-east-1', name, id: name, arn: undefined, deleting: false, deletedBy: undefined };
  });
  await clock.run(
    sweep(resources, {
      region: () => ({
        list: async () => ({ kind: 'found', value: [] }),
        delete: async () => {
          await call(region.send);
          return { kind: 'deleted' };
        },
      }),
      clock,
      random,
      signal,
      learn: () => undefined,
      ended: () => undefined,
      regionEnded: () => undefined,
    }),
  );
  const refused = region.refused.length;
  return { seconds: clock.now() / 1_000, requests: { sent: region.passed.length + refused, refused } };
}

async function sweeps(): Promise<Section> {
  const slower: number[] = [];
  const rows: string[][] = [];
  for (const [server, rate] of [
    ['one request a second', STRICT],
    ['bursts of 100, and then ten a second', BURSTS],
  ] as const) {
    for (const number of [10, 30, 100, 300, 1_000]) {
      const swept = await sweepOf(number, rate);
      const least = Math.max(0, number - rate.size) / rate.rate;
      rows.push([server, number.toLocaleString('en'), seconds(swept.seconds), seconds(least), shownRequests(swept.requests)]);
      if (rate === STRICT) {
        slower.push(swept.seconds / least);
      }
    }
  }
  const [few, many] = [await sweepOf(100, STRICT), await sweepOf(1_000, STRICT)];
  const settled = { sent: many.requests.sent - few.requests.sent, refused: many.requests.refused - few.requests.refused };
  return {
    text: `A sweep, in simulated time:\n\n${table(['the server lets through', 'resources', 'time', 'at least', 'requests'], rows)}`,
    targets: [
      {
        what: 'one request a second: a sweep of 10 to 1,000 resources, time to the least',
        sense: 'at most',
        limit: 1.15,
        before: '1.09',
        measured: Math.max(...slower),
      },
      {
        what: 'one request a second: requests of a sweep that are refused once it has settled',
        sense: 'at most',
        limit: 10,
        unit: '%',
        before: '0.0 %',
        measured: (100 * settled.refused) / settled.sent,
      },
    ],
  };
}

/** Measures the action at the rate that SES allows. */
export async function rate(lab: Lab): Promise<Section> {
  const sections = [await onBursts(lab), await onStrict(lab), await inventory(lab), await sweeps()];
  return { text: sections.map(({ text }) => text).join('\n\n'), targets: sections.flatMap(({ targets }) => targets) };
}
