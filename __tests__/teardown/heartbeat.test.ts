import { describe, expect, test } from '@jest/globals';
import { Heartbeat } from '../../src/teardown/teardown.ts';
import { simulation } from '../support/simulation.ts';
import { never } from './support.ts';

describe('a line of progress', () => {
  type Step = (heartbeat: Heartbeat) => void;
  const expecting =
    (region: string, total: number): Step =>
    heartbeat =>
      heartbeat.expect(region, total);
  const counting =
    (region: string, times: number): Step =>
    heartbeat => {
      for (let time = 0; time < times; time++) {
        heartbeat.count(region);
      }
    };
  const doing =
    (what: string): Step =>
    heartbeat =>
      heartbeat.waitFor(what);

  // The deadline is after 20 min; the steps of each row are a minute apart, and so is the line.
  test.each<{ name: string; steps: Step[]; line: string }>([
    { name: 'before anything', steps: [], line: 'starting; 20m until the deadline' },
    { name: 'while something is waited for', steps: [doing('the role is in use')], line: 'the role is in use; 19m until the deadline' },
    { name: 'of an empty sweep', steps: [doing('this'), expecting('us-east-1', 0)], line: 'this; 18m until the deadline' },
    {
      name: 'of a sweep of which nothing is done: one a second',
      steps: [expecting('us-east-1', 90)],
      line: '0 of 90 resources done, 90 left, about 1m30s at this rate; 19m until the deadline',
    },
    {
      name: 'of a sweep at its own rate', // 20 in two minutes: 6 s each, for 40 more.
      steps: [expecting('us-east-1', 60), counting('us-east-1', 20)],
      line: '20 of 60 resources done, 40 left, about 4m at this rate; 18m until the deadline',
    },
    {
      name: 'of several Regions: the slowest of them is what counts', // Since 4 min 60 of 70, since 3 min 3 of 6: 40 s against 3 min.
      steps: [expecting('us-east-1', 70), expecting('eu-west-1', 6), counting('us-east-1', 60), counting('eu-west-1', 3)],
      line: '63 of 76 resources done, 13 left, about 3m at this rate; 16m until the deadline',
    },
    {
      name: 'after a sweep: what is waited for now',
      steps: [expecting('us-east-1', 1), counting('us-east-1', 1), doing('waiting')],
      line: 'waiting; 17m until the deadline',
    },
    {
      name: 'of a second sweep of a Region, which counts anew',
      steps: [expecting('us-east-1', 9), counting('us-east-1', 9), expecting('us-east-1', 2), counting('us-east-1', 1)],
      line: '1 of 2 resources done, 1 left, about 2m at this rate; 16m until the deadline',
    },
    { name: 'where a Region was not announced', steps: [counting('eu-west-1', 3)], line: 'starting; 19m until the deadline' },
    { name: 'after the deadline', steps: Array.from({ length: 25 }, () => doing('late')), line: 'late; 0s until the deadline' },
  ])('$name', async ({ steps, line }) => {
    const clock = simulation();
    const heartbeat = new Heartbeat(clock, 20 * 60_000);
    for (const step of steps) {
      step(heartbeat);
      await clock.run(clock.sleep(60_000, never));
    }
    expect(heartbeat.line()).toBe(line);
  });
});

describe('telling', () => {
  test('comes every 10 s until it is stopped, and lets go of the clock at once', async () => {
    const clock = simulation();
    const heartbeat = new Heartbeat(clock, 60_000);
    const stop = new AbortController();
    const lines: string[] = [];
    clock.at(12_000, () => heartbeat.waitFor('something else'));
    clock.at(34_000, () => stop.abort());
    await clock.run(heartbeat.start(line => lines.push(`${clock.now()} ${line}`), stop.signal));
    expect(lines).toEqual([
      '10000 starting; 50s until the deadline',
      '20000 something else; 40s until the deadline',
      '30000 something else; 30s until the deadline',
    ]);
    expect([clock.now(), clock.sleepers]).toEqual([34_000, 0]);
  });

  test('says nothing where it is stopped before it begins', async () => {
    const clock = simulation();
    const lines: string[] = [];
    await clock.run(new Heartbeat(clock, 60_000).start(line => lines.push(line), AbortSignal.abort()));
    expect([lines, clock.now()]).toEqual([[], 0]);
  });
});
