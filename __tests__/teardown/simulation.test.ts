import { describe, expect, test } from '@jest/globals';
import { simulation } from '../support/simulation.ts';

const never = new AbortController().signal;

describe('simulation', () => {
  test('wakes any number of sleepers in the order of their times, and of their asking where these are the same', async () => {
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

  test('lets no time pass while anything else goes on', async () => {
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

  test('an abort ends a sleep at once with the reason', async () => {
    const clock = simulation();
    const controller = new AbortController();
    clock.at(40, () => controller.abort(new Error('SIGTERM')));
    await expect(clock.run(clock.sleep(1_000, controller.signal))).rejects.toThrow('SIGTERM');
    expect([clock.now(), clock.sleepers]).toEqual([40, 0]);
    await expect(clock.run(clock.sleep(1_000, controller.signal))).rejects.toThrow('SIGTERM');
    expect(clock.now()).toBe(40);
  });

  test('what has awoken is not disturbed by an abort any more', async () => {
    const clock = simulation();
    const controller = new AbortController();
    await clock.run(clock.sleep(10, controller.signal));
    controller.abort(new Error('late'));
    expect([clock.now(), clock.sleepers]).toEqual([10, 0]);
  });

  test('what happens in the world happens on its way, and never in the past', async () => {
    const clock = simulation({ start: 100 });
    const seen: number[] = [];
    clock.at(120, () => seen.push(clock.now()));
    clock.at(50, () => seen.push(clock.now()));
    await clock.run(clock.sleep(60, never));
    expect(seen).toEqual([100, 120]);
  });

  test('a promise that nothing can settle is a deadlock', async () => {
    const clock = simulation();
    clock.at(70, () => {});
    await expect(clock.run(new Promise(() => {}))).rejects.toThrow('deadlock: nothing is to come after 70 ms');
  });

  test('a promise that keeps it busy for ever is ended', async () => {
    const clock = simulation({ limit: 20 });
    const busy = async () => {
      for (;;) {
        await clock.sleep(1, never);
      }
    };
    await expect(clock.run(busy())).rejects.toThrow('more than 20 events by 20 ms');
  });

  test.each([Number.NaN, -1, Number.POSITIVE_INFINITY])('a sleep of %d ms is refused', async milliseconds => {
    await expect(simulation().sleep(milliseconds, never)).rejects.toThrow(`a sleep of ${milliseconds} ms`);
  });

  test('a rejection is handed on', async () => {
    await expect(simulation().run(Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});
