import { describe, expect, test } from '@jest/globals';
import { OverError, type RetrySettings, retry } from '../../../src/core/retry.ts';
import { runError } from '../../../src/model/problem.ts';
import { simulation } from '../../support/simulation.ts';

/** Fails that often, after the given milliseconds each, and then resolves with the number of the attempt. */
function scene(failures: number, settings: Partial<RetrySettings> = {}, takes = 0) {
  const clock = simulation();
  const { signal } = new AbortController();
  const budgets: number[] = [];
  const attempt = async (left: number): Promise<number> => {
    budgets.push(left);
    if (takes > 0) {
      await clock.sleep(takes, signal);
    }
    if (budgets.length <= failures) {
      throw new Error(`failure ${budgets.length}`);
    }
    return budgets.length;
  };
  const all = { clock, signal, budget: 10_000, attempts: 5, delay: (number: number) => number * 100, retryable: () => true, ...settings };
  return { clock, budgets, result: () => clock.run(retry(attempt, all)) };
}

describe('retry', () => {
  test('returns the first success without a wait', async () => {
    const { clock, result } = scene(0);
    expect(await result()).toBe(1);
    expect(clock.now()).toBe(0);
  });

  test('waits longer after each attempt', async () => {
    const { clock, result } = scene(3);
    expect(await result()).toBe(4);
    expect(clock.now()).toBe(100 + 200 + 300);
  });

  test('fails with the last error after the last attempt', async () => {
    const { clock, budgets, result } = scene(9);
    await expect(result()).rejects.toThrow('failure 5');
    expect(budgets).toHaveLength(5);
    expect(clock.now()).toBe(100 + 200 + 300 + 400);
  });

  test('passes each attempt the remaining attempts and budget', async () => {
    const { budgets, result } = scene(2, { budget: 2_000 }, 500);
    expect(await result()).toBe(3);
    expect(budgets).toEqual([2_000, 2_000 - 500 - 100, 2_000 - 2 * 500 - 100 - 200]);
  });

  test('does not start a wait that would exceed the budget', async () => {
    const { clock, budgets, result } = scene(9, { budget: 299 });
    await expect(result()).rejects.toThrow('failure 2');
    expect(budgets).toHaveLength(2);
    expect(clock.now()).toBe(100);
  });

  test('does not retry a permanent error', async () => {
    const { budgets, result } = scene(9, { retryable: (error, number) => number < 2 && String(error).includes('failure') });
    await expect(result()).rejects.toThrow('failure 2');
    expect(budgets).toHaveLength(2);
  });

  test('takes a turn before each attempt, and does not count the wait for the turn', async () => {
    const clock = simulation();
    const { signal } = new AbortController();
    let turns = 0;
    const turn = async (): Promise<void> => {
      turns += 1;
      await clock.sleep(60_000, signal);
    };
    let attempts = 0;
    const attempt = async (): Promise<void> => {
      attempts += 1;
      if (attempts < 3) {
        throw new Error('not yet');
      }
    };
    await clock.run(retry(attempt, { clock, signal, budget: 1_000, attempts: 5, delay: () => 10, retryable: () => true, turn }));
    expect([turns, attempts, clock.now()]).toEqual([3, 3, 3 * 60_000 + 2 * 10]);
  });

  test('repeats an attempt that does not count at its next turn, without a wait or a limit', async () => {
    const clock = simulation();
    const { signal } = new AbortController();
    const turn = (): Promise<void> => clock.sleep(1_000, signal);
    let attempts = 0;
    const attempt = async (left: number): Promise<number> => {
      attempts += 1;
      if (attempts <= 50) {
        throw new Error(attempts % 25 === 0 ? 'counts' : 'free');
      }
      return left;
    };
    const free = (error: unknown): boolean => (error as Error).message === 'free';
    const settings = {
      clock,
      signal,
      budget: 1_000,
      attempts: 3,
      delay: (number: number) => number * 100,
      retryable: () => true,
      turn,
      free,
    };
    expect(await clock.run(retry(attempt, settings))).toBe(1_000 - 100 - 200);
    expect([attempts, clock.now()]).toEqual([51, 51 * 1_000 + 100 + 200]);
  });

  test('reports each error before the wait', async () => {
    const told: string[] = [];
    const { result } = scene(2, { retrying: error => told.push((error as Error).message) });
    await result();
    expect(told).toEqual(['failure 1', 'failure 2']);
  });

  test('starts no attempt after the run has ended', async () => {
    const { budgets, result } = scene(0, { signal: AbortSignal.abort(new Error('over')) });
    await expect(result()).rejects.toThrow('over');
    expect(budgets).toEqual([]);
  });

  test('ends a wait when the run ends, with the reason of the end', async () => {
    const over = new AbortController();
    const { clock, result } = scene(9, { signal: over.signal });
    clock.at(150, () => over.abort(new Error('over')));
    await expect(result()).rejects.toThrow('over');
    expect(clock.now()).toBe(150);
  });

  test('fails with the reason of the end if the end interrupts an attempt', async () => {
    const over = new AbortController();
    const { result } = scene(9, { signal: over.signal, retrying: () => over.abort(new Error('over')) });
    await expect(result()).rejects.toThrow('over');
  });
});

describe('the error of a run that ends', () => {
  const over = runError('timed-out', 'it is over', 'run it again');

  async function thrown(attempts: readonly unknown[], endsAt: number, reason: Error = over): Promise<unknown> {
    const clock = simulation();
    const controller = new AbortController();
    const { signal } = controller;
    clock.at(endsAt, () => controller.abort(reason));
    const left = [...attempts];
    const attempt = async (): Promise<never> => {
      await clock.sleep(100, signal);
      throw left.shift();
    };
    const settings = { clock, signal, budget: 60_000, attempts: 9, delay: () => 1_000, retryable: () => true };
    return clock.run(retry(attempt, settings).catch((error: unknown) => error));
  }

  test.each([
    { name: 'during the first attempt', endsAt: 50, cause: undefined },
    { name: 'during a wait', endsAt: 500, cause: 'first' },
    { name: 'during a later attempt', endsAt: 1_150, cause: 'first' },
    { name: 'during a later wait', endsAt: 1_500, cause: 'second' },
  ])('has the error of the last complete attempt as its cause: $name', async ({ endsAt, cause }) => {
    const error = await thrown(['first', 'second', 'third'], endsAt);
    expect(error).toMatchObject({ problem: over.problem });
    expect([error instanceof OverError, (error as Error).cause]).toEqual([cause !== undefined, cause]);
  });

  test('keeps the error of an inner retry', async () => {
    const clock = simulation();
    const controller = new AbortController();
    const { signal } = controller;
    clock.at(500, () => controller.abort(over));
    const settings = { clock, signal, budget: 60_000, attempts: 9, delay: () => 1_000, retryable: () => true };
    const inner = (): Promise<never> => retry(() => Promise.reject(new Error('busy')), settings);
    const error = await clock.run(retry(inner, settings).catch((caught: unknown) => caught));
    expect(error).toMatchObject({ problem: over.problem, cause: new Error('busy') });
  });

  test('is the reason of the end itself if that has no problem', async () => {
    const reason = new Error('SIGINT');
    expect(await thrown(['first'], 500, reason)).toBe(reason);
  });
});
