import { describe, expect, test } from '@jest/globals';
import { lane } from '../../../src/core/lane.ts';
import type { Clock } from '../../../src/model/ports.ts';
import { virtualClock } from '../../support/clock.ts';

const never = new AbortController().signal;

describe('lane', () => {
  test('starts the first task at once and the others an interval apart, in order', async () => {
    const clock = virtualClock({ start: 50_000 });
    const run = lane(1000, clock, never);
    const started: [string, number][] = [];
    const task = (name: string) => run(async () => started.push([name, clock.now()]));
    await task('a');
    await task('b');
    await task('c');
    expect(started).toEqual([
      ['a', 50_000],
      ['b', 51_000],
      ['c', 52_000],
    ]);
  });

  test('gives tasks that come together their turns ahead, though none has started', async () => {
    const waits: number[] = [];
    const stopped: Clock = {
      now: () => 7,
      async sleep(milliseconds) {
        waits.push(milliseconds);
      },
    };
    const run = lane(1000, stopped, never);
    await expect(Promise.all(['a', 'b', 'c'].map(name => run(async () => name)))).resolves.toEqual(['a', 'b', 'c']);
    expect(waits).toEqual([1000, 2000]);
  });

  test('waits only for what is left of the interval, and not at all after it', async () => {
    const clock = virtualClock();
    const run = lane(1000, clock, never);
    await run(() => clock.sleep(400, never));
    await run(() => clock.sleep(5000, never));
    await run(async () => {});
    expect(clock.sleeps).toEqual([400, 600, 5000]);
  });

  test('a task that fails keeps no other from its turn', async () => {
    const clock = virtualClock();
    const run = lane(1000, clock, never);
    await expect(run(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    await expect(run(async () => clock.now())).resolves.toBe(1000);
  });

  test('an abort ends the wait with its reason, and the task does not start', async () => {
    const controller = new AbortController();
    const clock = virtualClock({ during: () => controller.abort(new Error('SIGINT')) });
    const run = lane(1000, clock, controller.signal);
    const started: string[] = [];
    await run(async () => started.push('a'));
    await expect(run(async () => started.push('b'))).rejects.toThrow('SIGINT');
    expect(started).toEqual(['a']);
  });

  /** The waits between tasks that are throttled, or done, one after the other. */
  async function waits(fates: readonly ('throttled' | 'failed' | 'done')[]): Promise<readonly number[]> {
    const clock = virtualClock();
    const run = lane(1000, clock, never, error => error === 'throttled');
    for (const fate of fates) {
      await run(() => (fate === 'done' ? Promise.resolve() : Promise.reject(fate))).catch(() => {});
    }
    return clock.sleeps;
  }

  test('a lane that is throttled slows down by a half each time, and comes back step by step', async () => {
    await expect(waits(['throttled', 'done', 'done', 'done'])).resolves.toEqual([1500, 1500, 1425]);
  });

  test('a lane is never slower than eight intervals', async () => {
    const found = await waits(Array.from({ length: 9 }, () => 'throttled'));
    expect(found).toEqual([1500, 2250, 3375, 5062.5, 7593.75, 8000, 8000, 8000]);
  });

  test('a lane comes back to its interval, and is never faster', async () => {
    const found = await waits(['throttled', ...Array.from({ length: 30 }, () => 'done' as const)]);
    expect(found.at(-1)).toBe(1000);
    expect(Math.min(...found)).toBe(1000);
  });

  test('a turn that has been given away is not given again when the lane is throttled', async () => {
    const asked: number[] = [];
    const stopped: Clock = {
      now: () => 0,
      async sleep(milliseconds) {
        asked.push(milliseconds);
      },
    };
    const run = lane(1000, stopped, never, () => true);
    const done = [1, 2, 3].map(() => run(async () => {}));
    await expect(run(() => Promise.reject(new Error('throttled')))).rejects.toThrow('throttled');
    await Promise.all(done);
    await run(async () => {});
    expect(asked).toEqual([1000, 2000, 3000, 4000]);
  });

  test('another failure slows nothing down', async () => {
    await expect(waits(['failed', 'failed', 'done'])).resolves.toEqual([1000, 1000]);
  });
});
