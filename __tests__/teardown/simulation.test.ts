import { describe, expect, test } from '@jest/globals';
import { simulation } from '../support/simulation.ts';

const never = new AbortController().signal;

describe('simulation', () => {
  test('ends sleeps in the order of their times, and in the order of their start if the times are the same', async () => {
    const clock = simulation({ start: 1_000 });
    const woken: string[] = [];
    const sleeper = async (name: string, ...sleeps: readonly number[]) => {
      for (const each of sleeps) {
        await clock.sleep(each, never);
        woken.push(`${name}@${clock.now()}`);
      }
    };
    await clock.run(Promise.all([sleeper('a', 30, 30), sleeper('b', 20, 40), sleeper('c', 60)]));
    expect(woken).toEqual(['b@1020', 'a@1030', 'c@1060', 'b@1060', 'a@1060']);
    expect([clock.events, clock.sleepers]).toEqual([5, 0]);
  });

  test('does not advance the time while other work is pending', async () => {
    const clock = simulation();
    const chain = async () => {
      for (let step = 0; step < 1_000; step++) {
        await Promise.resolve();
      }
      return clock.now();
    };
    const [idle, later] = await clock.run(Promise.all([chain(), clock.sleep(5, never).then(chain)]));
    expect([idle, later]).toEqual([0, 5]);
  });

  test('ends a sleep at once with the reason of an abort', async () => {
    const clock = simulation();
    const controller = new AbortController();
    clock.at(40, () => controller.abort(new Error('SIGTERM')));
    await expect(clock.run(clock.sleep(1_000, controller.signal))).rejects.toThrow('SIGTERM');
    expect([clock.now(), clock.sleepers]).toEqual([40, 0]);
    await expect(clock.run(clock.sleep(1_000, controller.signal))).rejects.toThrow('SIGTERM');
    expect(clock.now()).toBe(40);
  });

  test('does not change a sleep that has ended if it is aborted later', async () => {
    const clock = simulation();
    const controller = new AbortController();
    await clock.run(clock.sleep(10, controller.signal));
    controller.abort(new Error('late'));
    expect([clock.now(), clock.sleepers]).toEqual([10, 0]);
  });

  test('runs a scheduled event at its time, and never in the past', async () => {
    const clock = simulation({ start: 100 });
    const seen: number[] = [];
    clock.at(120, () => seen.push(clock.now()));
    clock.at(50, () => seen.push(clock.now()));
    await clock.run(clock.sleep(60, never));
    expect(seen).toEqual([100, 120]);
  });

  test('fails with a deadlock if nothing can settle the promise', async () => {
    const clock = simulation();
    clock.at(70, () => {});
    await expect(clock.run(new Promise(() => {}))).rejects.toThrow('deadlock: nothing is to come after 70 ms');
  });

  test('fails if the promise never settles', async () => {
    const clock = simulation({ limit: 20 });
    const busy = async () => {
      for (;;) {
        await clock.sleep(1, never);
      }
    };
    await expect(clock.run(busy())).rejects.toThrow('more than 20 events by 20 ms');
  });

  test.each([Number.NaN, -1, Number.POSITIVE_INFINITY])('refuses a sleep of %d ms', async milliseconds => {
    await expect(simulation().sleep(milliseconds, never)).rejects.toThrow(`a sleep of ${milliseconds} ms`);
  });

  test('passes on a rejection', async () => {
    await expect(simulation().run(Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});
