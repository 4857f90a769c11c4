/**
 * Which schedule of polls notices a deletion soonest, for how many calls: the action's own against what other tools do.
 *
 * Two questions are simulated, with the same random numbers for every schedule: how long after its end a deletion task is noticed,
 * and how long after the last resource is gone an occupied role is deleted. Prints medians, 95th percentiles and calls.
 */
import { backoff } from '../src/core/backoff.ts';
import { pollDelay } from '../src/teardown/deletion.ts';

/** A schedule of looks: the wait before look number `look` (from 0), in seconds. */
type Schedule = (look: number) => number;

const SCHEDULES: Readonly<Record<string, Schedule>> = {
  'ses-role-gate': look => pollDelay(look) / 1000,
  'every 3 s': () => 3,
  'every 5 s': () => 5,
  'every 10 s': () => 10,
  // A first wait of 10 s, then 0.2 s doubling up to 10 s: what Terraform's waiter does for this role.
  'Terraform (10 s, then 0.2 to 10 s)': look => (look === 0 ? 10 : Math.min(10, 0.2 * 2 ** (look - 1))),
};

/** How long a task takes, in seconds; what AWS needs for SES is not published, so that several shapes are tried. */
const DURATIONS: Readonly<Record<string, (random: () => number) => number>> = {
  'at once (under 1 s)': random => random(),
  'seconds (exponential, mean 8 s)': random => -8 * Math.log(1 - random()),
  'a minute (uniform, 20 to 100 s)': random => 20 + 80 * random(),
  'minutes (log-normal, median 3 min)': random => 180 * Math.exp(0.6 * normal(random)),
};

const RUNS = 20_000;

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** A small generator with a seed, so that two runs print the same: Mulberry32. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function simulate(schedule: Schedule, length: number): { late: number; noticed: number; calls: number } {
  let now = 0;
  let calls = 0;
  while (now < length || calls === 0) {
    now += schedule(calls);
    calls += 1;
  }
  return { late: now - length, noticed: now, calls };
}

function quantile(values: readonly number[], share: number): string {
  return (values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? 0).toFixed(1);
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

console.log('## Polls within a task');
for (const [shape, draw] of Object.entries(DURATIONS)) {
  console.log(`\nA deletion that takes ${shape}\n`);
  console.log(
    '| schedule | noticed late, mean (s) | 95 % (s) | most (s) | from request to notice, mean (s) | calls, mean |\n| --- | --- | --- | --- | --- | --- |',
  );
  for (const [name, schedule] of Object.entries(SCHEDULES)) {
    const random = generator(1);
    const runs = Array.from({ length: RUNS }, () => simulate(schedule, draw(random)));
    const late = runs.map(run => run.late);
    const row = [
      name,
      mean(late).toFixed(1),
      quantile(late, 0.95),
      Math.max(...late).toFixed(1),
      mean(runs.map(run => run.noticed)).toFixed(1),
      mean(runs.map(run => run.calls)).toFixed(1),
    ];
    console.log(`| ${row.join(' | ')} |`);
  }
}

/** The wait after request number `request` (from 1), in seconds. */
type Waits = (request: number, random: () => number) => number;

const WAITS: Readonly<Record<string, Waits>> = {
  'ses-role-gate (5 s to 2 min, full jitter)': (request, random) =>
    backoff(request, { least: 0, initial: 5_000, max: 120_000 }, random) / 1000,
  '5 s to 2 min without jitter': request => Math.min(120, 5 * 2 ** (request - 1)),
  'fixed 3 s': () => 3,
  'fixed 10 s': () => 10,
  'fixed 2 min': () => 120,
};

/** When the role is free, in seconds after the first request. */
const FREE: Readonly<Record<string, (random: () => number) => number>> = {
  'half a minute to a minute and a half': random => 30 + 60 * random(),
  'one to ten minutes': random => 60 + 540 * random(),
};

/** A task that fails takes AWS some seconds too. */
const TASK = 8;
const MOST_REQUESTS = 1_000;

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

console.log('\n## Waits between requests, for a role that is in use');
for (const [shape, draw] of Object.entries(FREE)) {
  console.log(`\nA role that is free after ${shape}\n`);
  console.log(
    '| waits | deleted after it is free, mean (s) | 95 % (s) | requests, mean | within 8 requests |\n| --- | --- | --- | --- | --- |',
  );
  for (const [name, waits] of Object.entries(WAITS)) {
    const random = generator(2);
    const runs = Array.from({ length: RUNS }, () => occupied(waits, draw(random), random));
    const late = runs.map(run => run.late);
    const within = runs.filter(({ requests }) => requests <= 8).length / RUNS;
    console.log(
      `| ${[name, mean(late).toFixed(1), quantile(late, 0.95), mean(runs.map(run => run.requests)).toFixed(1), `${(100 * within).toFixed(0)} %`].join(' | ')} |`,
    );
  }
}
