import { describe, expect, test } from '@jest/globals';
import { Heartbeat } from '../../src/teardown/teardown.ts';
import { simulation } from '../support/simulation.ts';
import { never, resource } from './support.ts';

describe('a line of progress', () => {
  type Step = (heartbeat: Heartbeat) => void;
  const expecting =
    (region: string, more: number, unit: 'request' | 'resource' = 'resource'): Step =>
    heartbeat =>
      heartbeat.expect(unit, region, more);
  const counting =
    (region: string, times: number): Step =>
    heartbeat => {
      for (let time = 0; time < times; time++) {
        heartbeat.count(region);
      }
    };
  const ending =
    (region: string): Step =>
    heartbeat =>
      heartbeat.end(region);
  const refusing =
    (refused: boolean): Step =>
    heartbeat =>
      heartbeat.refuse(resource('tenant', 'acme'), refused);
  const doing =
    (what: string): Step =>
    heartbeat =>
      heartbeat.waitFor(what);

  // The deadline is after 20 min. The steps of each row are half a minute apart, and the line comes after the last.
  test.each<{ name: string; steps: Step[]; line: string }>([
    { name: 'shows the start', steps: [], line: 'starting; 20m until the deadline' },
    { name: 'shows the current wait', steps: [doing('the role is in use')], line: 'the role is in use; 19m30s until the deadline' },
    { name: 'omits the counts of an empty sweep', steps: [doing('this'), expecting('us-east-1', 0)], line: 'this; 19m until the deadline' },
    {
      name: 'omits the rate of a sweep without a finished resource',
      steps: [expecting('us-east-1', 90)],
      line: '0 of 90 resources done; 19m30s until the deadline',
    },
    {
      name: 'shows the rate of a sweep', // 20 in half a minute, for 40 more.
      steps: [expecting('us-east-1', 60), counting('us-east-1', 20)],
      line: '20 of 60 resources done, at 0.67 a second in us-east-1, about 1m left; 19m until the deadline',
    },
    {
      name: 'shows the rate of the last half minute, not of a burst at the start', // 30 of 600 in half a minute, after 330.
      steps: [expecting('us-east-1', 600), counting('us-east-1', 300), doing(''), counting('us-east-1', 30), counting('us-east-1', 30)],
      line: '360 of 600 resources done, at 1 a second in us-east-1, about 4m left; 17m30s until the deadline',
    },
    {
      name: 'shows the Region that takes longest', // 60 and 3 in half a minute: 5 s against 30.
      steps: [expecting('us-east-1', 70), expecting('eu-west-1', 6), counting('us-east-1', 60), counting('eu-west-1', 3)],
      line: '63 of 76 resources done, at 0.1 a second in eu-west-1, about 30s left; 18m until the deadline',
    },
    {
      name: 'omits the rate of a sweep that has stopped',
      steps: [expecting('us-east-1', 9), counting('us-east-1', 8), doing(''), doing(''), doing('')],
      line: '8 of 9 resources done; 17m30s until the deadline',
    },
    {
      name: 'shows the purpose of an inventory',
      steps: [doing('listing'), expecting('us-east-1', 20, 'request'), expecting('us-east-1', 100, 'request'), counting('us-east-1', 45)],
      line: 'listing: 45 of 120 requests done, at 1.5 a second in us-east-1, about 50s left; 18m until the deadline',
    },
    {
      name: 'counts the other Regions after an inventory has ended early in one Region',
      steps: [expecting('us-east-1', 20, 'request'), expecting('eu-west-1', 1, 'request'), counting('us-east-1', 1), ending('us-east-1')],
      line: 'starting: 1 of 2 requests done; 18m until the deadline',
    },
    {
      name: 'counts only resources in a sweep after an inventory',
      steps: [expecting('us-east-1', 20, 'request'), counting('us-east-1', 19), expecting('us-east-1', 5), counting('us-east-1', 1)],
      line: '1 of 5 resources done, at 0.033 a second in us-east-1, about 2m left; 18m until the deadline',
    },
    {
      name: 'shows the current wait after a sweep',
      steps: [expecting('us-east-1', 1), counting('us-east-1', 1), doing('waiting')],
      line: 'waiting; 18m30s until the deadline',
    },
    {
      name: 'starts the count again in a second sweep of a Region',
      steps: [expecting('us-east-1', 9), counting('us-east-1', 9), expecting('us-east-1', 2), counting('us-east-1', 1)],
      line: '1 of 2 resources done, at 0.033 a second in us-east-1, about 30s left; 18m until the deadline',
    },
    {
      name: 'omits the time of a sweep in which AWS refuses deletions for now',
      steps: [expecting('us-east-1', 3), refusing(true), counting('us-east-1', 1)],
      line: '1 of 3 resources done, and AWS refuses 1 for now; 18m30s until the deadline',
    },
    {
      name: 'shows the time again after AWS has accepted the refused deletions',
      steps: [expecting('us-east-1', 3), refusing(true), refusing(false), counting('us-east-1', 2)],
      line: '2 of 3 resources done, at 0.067 a second in us-east-1, about 15s left; 18m until the deadline',
    },
    {
      name: 'works for a Region that was not announced',
      steps: [counting('eu-west-1', 3), ending('eu-west-1')],
      line: 'starting; 19m until the deadline',
    },
    {
      name: 'shows no time after the deadline',
      steps: Array.from({ length: 45 }, () => doing('late')),
      line: 'late; 0s until the deadline',
    },
  ])('$name', async ({ steps, line }) => {
    const clock = simulation();
    const heartbeat = new Heartbeat(clock, 20 * 60_000);
    for (const step of steps) {
      step(heartbeat);
      await clock.run(clock.sleep(30_000, never));
    }
    expect(heartbeat.line()).toBe(line);
  });
});

describe('the timer of the line', () => {
  test('writes a line every 10 s until it is stopped, and releases the clock at once', async () => {
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

  test('writes nothing if it is stopped before it starts', async () => {
    const clock = simulation();
    const lines: string[] = [];
    await clock.run(new Heartbeat(clock, 60_000).start(line => lines.push(line), AbortSignal.abort()));
    expect([lines, clock.now()]).toEqual([[], 0]);
  });
});
