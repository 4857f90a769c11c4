/** Simulated schedules of a teardown. */
import { backoff } from '../src/core/retry.ts';
import { table } from '../src/report/markdown.ts';
import { pollDelay } from '../src/teardown/deletion.ts';
import { spread } from './measure.ts';
import { exponential, generator, normal } from './random.ts';
import type { Section } from './target.ts';

/** Returns the wait before poll number `poll` (from 0), in seconds. */
type Polls = (poll: number) => number;

const POLLS = {
  action: poll => pollDelay(poll) / 1000,
  cloudNuke: () => 3,
  script: () => 5,
  // The waiter of Terraform's resource for the role.
  terraform: poll => (poll === 0 ? 10 : Math.min(10, 0.2 * 2 ** (poll - 1))),
} as const satisfies Readonly<Record<string, Polls>>;

export type Poller = keyof typeof POLLS;

type Draw = (random: () => number) => number;

/** Durations of a deletion task, in seconds. AWS does not document them, so there are several distributions. */
const DURATIONS: Readonly<Record<string, Draw>> = {
  'under 1 s': random => random(),
  '8 s on average': random => exponential(8, random),
  '20 to 100 s': random => 20 + 80 * random(),
  'about 3 min': random => 180 * Math.exp(0.6 * normal(random)),
};

const RUNS = 20_000;

/** The delay with which a schedule of polls notices the end of tasks. */
export interface Watched {
  readonly duration: string;
  /** In seconds. */
  readonly meanDelay: number;
  readonly maxDelay: number;
  readonly meanPolls: number;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
export const max = (values: readonly number[]): number => values.reduce((one, other) => Math.max(one, other), 0);

function watch(polls: Polls, length: number): { readonly delay: number; readonly polls: number } {
  let now = 0;
  let number = 0;
  while (now < length || number === 0) {
    now += polls(number);
    number += 1;
  }
  return { delay: now - length, polls: number };
}

/** Returns the delays of a schedule, one entry per distribution of durations. */
export function watched(poller: Poller): readonly Watched[] {
  return Object.entries(DURATIONS).map(([duration, draw]) => {
    const random = generator(1);
    const runs = Array.from({ length: RUNS }, () => watch(POLLS[poller], draw(random)));
    const delays = runs.map(({ delay }) => delay);
    return { duration, meanDelay: mean(delays), maxDelay: max(delays), meanPolls: mean(runs.map(({ polls }) => polls)) };
  });
}

/** Returns the wait after deletion request number `request` (from 1), in seconds. */
type Waits = (request: number, random: () => number) => number;

const WAITS: Readonly<Record<string, Waits>> = {
  '**the action** (5 s to 2 min, full jitter)': (request, random) =>
    backoff(request, { least: 0, initial: 5_000, max: 120_000 }, random) / 1000,
  '5 s to 2 min without jitter': request => Math.min(120, 5 * 2 ** (request - 1)),
  'every 3 s': () => 3,
  'every 10 s': () => 10,
  'every 2 min': () => 120,
};

/** The time at which the last use of the role ends, in seconds after the first request. */
const FREE: Readonly<Record<string, Draw>> = {
  '30 to 90 s': random => 30 + 60 * random(),
  '1 to 10 min': random => 60 + 540 * random(),
};

/** The duration of a failing task, in seconds. */
const TASK = 8;
const MOST_REQUESTS = 1_000;
/** The default of `max-attempts`. */
const MAX_ATTEMPTS = 8;

function deleteWhenFree(waits: Waits, free: number, random: () => number): { readonly delay: number; readonly requests: number } {
  let now = 0;
  for (let request = 1; request <= MOST_REQUESTS; request++) {
    const requested = now;
    now += TASK;
    if (requested >= free) {
      return { delay: now - free, requests: request };
    }
    now += waits(request, random);
  }
  return { delay: Number.POSITIVE_INFINITY, requests: MOST_REQUESTS };
}

/** Compares schedules of deletion requests: the time from the role's last use to its deletion, and the number of requests. */
export async function waits(): Promise<Section> {
  const cell = (schedule: Waits, draw: Draw): string => {
    const random = generator(2);
    const runs = Array.from({ length: RUNS }, () => deleteWhenFree(schedule, draw(random), random));
    const within = runs.filter(({ requests }) => requests <= MAX_ATTEMPTS).length / RUNS;
    const delay = spread(runs.map(run => run.delay)).median.toFixed(0);
    const requests = mean(runs.map(run => run.requests)).toFixed(1);
    return `after ${delay} s, ${requests} requests, ${(100 * within).toFixed(0)} % within ${MAX_ATTEMPTS}`;
  };
  return {
    text: table(
      ['waits between requests', ...Object.keys(FREE).map(shape => `role in use for ${shape}`)],
      Object.entries(WAITS).map(([name, schedule]) => [name, ...Object.values(FREE).map(draw => cell(schedule, draw))]),
    ),
    targets: [],
  };
}
