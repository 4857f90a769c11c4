import { describe, expect, test } from '@jest/globals';
import { lane } from '../../src/core/lane.ts';
import { simulation } from '../support/simulation.ts';

const never = new AbortController().signal;

/** Runs tasks that are all asked for at once, and take 10 ms; `throttled` says by its start which one is. Their starts. */
async function starts(tasks: number, interval: number, throttled: (start: number) => boolean): Promise<number[]> {
  const clock = simulation();
  const run = lane(interval, clock, never, error => error === 'slow down');
  const started: number[] = [];
  const one = () =>
    run(async () => {
      const start = clock.now();
      started.push(start);
      await clock.sleep(10, never);
      if (throttled(start)) {
        throw 'slow down';
      }
    }).catch(() => {});
  await clock.run(
    (async () => {
      for (let task = 0; task < tasks; task++) {
        await one();
      }
    })(),
  );
  return started;
}

describe('a lane that is throttled', () => {
  // A task that was throttled is over 10 ms after its start, and the next one a whole slower interval after that.
  test.each<[string, (start: number) => boolean, number[]]>([
    ['never', () => false, [0, 1_000, 2_000, 3_000, 4_000]],
    ['once: half as slow again, and back by 5 % a task', start => start === 0, [0, 1_510, 3_010, 4_435, 5_788.75]],
    ['twice', start => start < 2_000, [0, 1_510, 3_770, 6_020, 8_157.5]],
    ['later', start => start === 2_000, [0, 1_000, 2_000, 3_510, 5_010]],
  ])('%s', async (_, throttled, expected) => {
    await expect(starts(5, 1_000, throttled)).resolves.toEqual(expected);
  });

  test('against a server that allows less than it was told of, nearly all requests get through in the end', async () => {
    const clock = simulation();
    const run = lane(1_000, clock, never, error => error === 'slow down');
    // A bucket that holds 3 and fills by one every 2 s: half the rate that the lane begins with.
    let tokens = 3;
    let filled = 0;
    let refused = 0;
    const one = () =>
      run(async () => {
        tokens = Math.min(3, tokens + (clock.now() - filled) / 2_000);
        filled = clock.now();
        if (tokens < 1) {
          refused += 1;
          throw 'slow down';
        }
        tokens -= 1;
      }).catch(() => {});
    await clock.run(
      (async () => {
        for (let task = 0; task < 200; task++) {
          await one();
        }
      })(),
    );
    // Unpaced it would be about half of them.
    expect(refused).toBeLessThan(30);
    // And no slower than half the rate that the server allows.
    expect(clock.now()).toBeLessThan(200 * 4_000);
  });

  test('what has its turn already keeps it; who comes after a refusal waits longer', async () => {
    const clock = simulation();
    const run = lane(1_000, clock, never, () => true);
    const started: [string, number][] = [];
    const task = (name: string, fails: boolean) =>
      run(async () => {
        started.push([name, clock.now()]);
        await clock.sleep(100, never);
        if (fails) {
          throw new Error(name);
        }
      }).catch(() => {});
    const first = [task('a', true), task('b', false), task('c', false)];
    await clock.run(clock.sleep(200, never));
    await clock.run(Promise.all([...first, task('d', false), task('e', false)]));
    expect(started).toEqual([
      ['a', 0],
      ['b', 1_000],
      ['c', 2_000],
      ['d', 3_000],
      ['e', 4_500],
    ]);
  });

  test('takes no failure for a throttled one unless it is told how to tell', async () => {
    const clock = simulation();
    const run = lane(1_000, clock, never);
    await expect(run(() => Promise.reject(new Error('slow down')))).rejects.toThrow('slow down');
    await expect(clock.run(run(async () => clock.now()))).resolves.toBe(1_000);
  });
});
