import { backoff } from '../src/core/retry.ts';
import { table } from '../src/report/markdown.ts';
import { pollDelay } from '../src/teardown/deletion.ts';
import { spread } from './measure.ts';
import { exponential, generator, normal } from './random.ts';
import type { Section } from './target.ts';

/** A schedule of looks: the wait before look number `look` (from 0), in seconds. */
type Schedule = (look: number) => number;

const SCHEDULES: Readonly<Record<string, Schedule>> = {
  '**the action**': look => pollDelay(look) / 1000,
  'every 3 s (cloud-nuke)': () => 3,
  'every 5 s (a script)': () => 5,
  'every 10 s': () => 10,
  // What Terraform's waiter does for this role.
  'after 10 s, then 0.2 s doubling to 10 s (Terraform)': look => (look === 0 ? 10 : Math.min(10, 0.2 * 2 ** (look - 1))),
};

/** How long a task takes, in seconds; what AWS needs for SES is not published, so that several shapes are tried. */
const DURATIONS: Readonly<Record<string, (random: () => number) => number>> = {
  'under 1 s': random => random(),
  'some seconds (mean 8 s)': random => exponential(8, random),
  '20 to 100 s': random => 20 + 80 * random(),
  'minutes (median 3 min)': random => 180 * Math.exp(0.6 * normal(random)),
};

const RUNS = 20_000;

/** The wait after request number `request` (from 1), in seconds. */
type Waits = (request: number, random: () => number) => number;

const WAITS: Readonly<Record<string, Waits>> = {
  '**the action** (5 s to 2 min, full jitter)': (request, random) =>
    backoff(request, { least: 0, initial: 5_000, max: 120_000 }, random) / 1000,
  '5 s to 2 min without jitter': request => Math.min(120, 5 * 2 ** (request - 1)),
  'every 3 s': () => 3,
  'every 10 s': () => 10,
  'every 2 min': () => 120,
};

/** When the role is free, in seconds after the first request. */
const FREE: Readonly<Record<string, (random: () => number) => number>> = {
  '30 to 90 s': random => 30 + 60 * random(),
  '1 to 10 min': random => 60 + 540 * random(),
};

/** A task that fails takes AWS some seconds too. */
const TASK = 8;
const MOST_REQUESTS = 1_000;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const most = (values: readonly number[]): number => values.reduce((one, other) => Math.max(one, other), 0);

interface Watched {
  /** Seconds from the end of the task to the look that shows it. */
  readonly late: number;
  readonly calls: number;
}

function watch(schedule: Schedule, length: number): Watched {
  let now = 0;
  let calls = 0;
  while (now < length || calls === 0) {
    now += schedule(calls);
    calls += 1;
  }
  return { late: now - length, calls };
}

function occupied(waits: Waits, free: number, random: () => number): { late: number; requests: number } {
  let now = 0;
  for (let request = 1; request <= MOST_REQUESTS; request++) {
    const asked = now;
    now += TASK;
    if (asked >= free) {
      return { late: now - free, requests: request };
    }
    now += waits(request, random);
  }
  return { late: Number.POSITIVE_INFINITY, requests: MOST_REQUESTS };
}

/** Which schedule of looks notices the end of a deletion task soonest, and for how many calls. */
export async function polls(): Promise<Section> {
  const seen = Object.entries(SCHEDULES).flatMap(([name, schedule]) =>
    Object.entries(DURATIONS).map(([shape, draw]) => {
      const random = generator(1);
      const runs = Array.from({ length: RUNS }, () => watch(schedule, draw(random)));
      return { name, shape, late: runs.map(({ late }) => late), calls: mean(runs.map(({ calls }) => calls)) };
    }),
  );
  const own = seen.filter(({ name }) => name === Object.keys(SCHEDULES)[0]);
  return {
    text: table(
      ['a look', ...Object.keys(DURATIONS)],
      Object.keys(SCHEDULES).map(name => [
        name,
        ...seen
          .filter(each => each.name === name)
          .map(({ late, calls }) => `${mean(late).toFixed(1)} s late, ${most(late).toFixed(1)} s at most, ${calls.toFixed(1)} looks`),
      ]),
    ),
    targets: [
      {
        what: 'teardown: deletion noticed late, mean',
        sense: 'at most',
        limit: 2.5,
        unit: 's',
        measured: most(own.map(({ late }) => mean(late))),
      },
      {
        what: 'teardown: deletion noticed late, most',
        sense: 'at most',
        limit: 5,
        unit: 's',
        measured: most(own.map(({ late }) => most(late))),
      },
    ],
  };
}

/** Which waits between requests delete a role that was in use soonest, and for how many requests. */
export async function waits(): Promise<Section> {
  const cell = (schedule: Waits, draw: (random: () => number) => number): string => {
    const random = generator(2);
    const runs = Array.from({ length: RUNS }, () => occupied(schedule, draw(random), random));
    const within = runs.filter(({ requests }) => requests <= 8).length / RUNS;
    const { median } = spread(runs.map(({ late }) => late));
    return `${median.toFixed(0)} s late, ${mean(runs.map(({ requests }) => requests)).toFixed(1)} requests, ${(100 * within).toFixed(0)} % within 8`;
  };
  return {
    text: table(
      ['a request', ...Object.keys(FREE).map(shape => `free after ${shape}`)],
      Object.entries(WAITS).map(([name, schedule]) => [name, ...Object.values(FREE).map(draw => cell(schedule, draw))]),
    ),
    targets: [],
  };
}
