import { simulation } from '../__tests__/support/simulation.ts';
import { SES_INTERVAL } from '../src/aws/account.ts';
import { caller } from '../src/aws/clients.ts';
import { lane } from '../src/core/lane.ts';
import type { Resource } from '../src/model/kinds.ts';
import { table } from '../src/report/markdown.ts';
import { sweep } from '../src/teardown/sweep.ts';
import { exponential, generator } from './random.ts';
import { type Section, shown } from './target.ts';

/** Requests a second that SES lets through for an account in a Region, in milliseconds between two. */
const ALLOWED_EVERY = 1_000;
/** Milliseconds to the server or back, at least. */
const WAY = 15;
const SERVICE_TIME = 50;

/** How many resources, how often that is tried, and how many milliseconds more a way takes on average. */
interface Case {
  readonly number: number;
  readonly tries: number;
  readonly jitter: number;
}

const USUAL: readonly Case[] = [
  { number: 10, tries: 200, jitter: 10 },
  { number: 100, tries: 20, jitter: 10 },
  { number: 1_000, tries: 5, jitter: 10 },
  { number: 10_000, tries: 1, jitter: 10 },
];
/** A worse network than most, for what it shows of the margin. */
const ROUGH: readonly Case[] = [
  { number: 1_000, tries: 5, jitter: 20 },
  { number: 1_000, tries: 5, jitter: 30 },
];

class Throttled extends Error {
  override readonly name = 'TooManyRequestsException';
}

interface Swept {
  /** In milliseconds. */
  readonly time: number;
  readonly calls: number;
  readonly throttled: number;
}

/**
 * Deletes `number` resources of a Region in virtual time by the action's own sweep, lane and caller, on a server that knows no burst:
 * it refuses what arrives less than a second after the last that it let through.
 */
async function swept({ number, jitter }: Case, interval: number, seed: number): Promise<Swept> {
  const clock = simulation({ limit: 10_000_000 });
  const random = generator(seed);
  const { signal } = new AbortController();
  let [calls, throttled, admitted] = [0, 0, Number.NEGATIVE_INFINITY];
  const way = (): Promise<void> => clock.sleep(WAY + exponential(jitter, random), signal);
  const request = async (): Promise<void> => {
    await way();
    calls += 1;
    const refused = clock.now() < admitted + ALLOWED_EVERY;
    if (!refused) {
      admitted = clock.now();
      await clock.sleep(SERVICE_TIME, signal);
    }
    await way();
    if (refused) {
      throttled += 1;
      throw new Throttled();
    }
  };
  const turn = lane(interval, clock, signal, error => error instanceof Throttled);
  const call = caller(clock, random, signal, 45_000);
  const resources = Array.from({ length: number }, (_, index): Resource => {
    const name = `${index}.example.com`;
    const arn = `arn:aws:ses:us-east-1:111122223333:identity/${name}`;
    return { kind: 'identity', region: 'us-east-1', name, id: name, arn, deleting: false, deletedBy: undefined };
  });
  await clock.run(
    sweep(resources, {
      region: () => ({
        list: async () => ({ kind: 'found', value: [] }),
        async delete() {
          await call(request, turn);
          return { kind: 'deleted' };
        },
      }),
      clock,
      random,
      signal,
      learn: () => undefined,
    }),
  );
  return { time: clock.now(), calls, throttled };
}

interface Pace {
  /** Of the least possible time, (N - 1) / rate. */
  readonly slower: number;
  /** Of all calls. */
  readonly throttled: number;
}

async function pace(each: Case, interval: number): Promise<Pace> {
  const runs: Swept[] = [];
  for (let seed = 1; seed <= each.tries; seed++) {
    runs.push(await swept(each, interval, seed));
  }
  const sum = (value: (run: Swept) => number): number => runs.reduce((total, run) => total + value(run), 0);
  return {
    slower: sum(run => run.time) / each.tries / ((each.number - 1) * ALLOWED_EVERY),
    throttled: sum(run => run.throttled) / sum(run => run.calls),
  };
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** How full the lanes of a teardown are, and how often they are throttled. */
export async function lanes(): Promise<Section> {
  const rows: string[][] = [];
  const usual: Pace[] = [];
  for (const each of [...USUAL, ...ROUGH]) {
    const own = await pace(each, SES_INTERVAL);
    const exact = await pace(each, ALLOWED_EVERY);
    if (USUAL.includes(each)) {
      usual.push(own);
    }
    const { number, jitter } = each;
    rows.push([
      number.toLocaleString('en'),
      `${jitter} ms`,
      shown(own.slower),
      percent(own.throttled),
      shown(exact.slower),
      percent(exact.throttled),
    ]);
  }
  const worst = (of: keyof Pace): number => Math.max(...usual.map(each => each[of]));
  return {
    text: table(
      ['resources in a Region', 'jitter', 'time to (N - 1) / rate', 'throttled', 'paced at exactly the rate: time', 'throttled'],
      rows,
    ),
    targets: [
      { what: 'teardown, 10 to 10,000 resources: time to (N - 1) / rate', sense: 'at most', limit: 1.1, measured: worst('slower') },
      { what: 'teardown: calls throttled', sense: 'at most', limit: 5, unit: '%', measured: 100 * worst('throttled') },
    ],
  };
}
