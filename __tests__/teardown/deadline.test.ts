import { describe, expect, test } from '@jest/globals';
import { startDeadline } from '../../src/core/clock.ts';
import { RunError } from '../../src/model/problem.ts';
import { simulation } from '../support/simulation.ts';

describe('deadline', () => {
  test('aborts at its time, with the problem and its advice', async () => {
    const clock = simulation({ start: 5_000 });
    const run = new AbortController();
    const limit = startDeadline(90_000, clock, run.signal);
    expect(limit.at).toBe(95_000);
    const thrown = await clock.run(clock.sleep(100_000, limit.signal).catch((error: unknown) => error));
    expect(clock.now()).toBe(95_000);
    expect(thrown).toBeInstanceOf(RunError);
    expect((thrown as RunError).problem).toEqual({
      code: 'timed-out',
      message: 'it did not end within its `timeout` of 1m30s',
      advice: 'run the job again, or raise `timeout`',
      permanent: true,
    });
    expect(run.signal.aborted).toBe(false);
    expect(clock.sleepers).toBe(0);
  });

  test('aborts when the run does, with the reason of the run, and releases the clock', async () => {
    const clock = simulation();
    const run = new AbortController();
    const limit = startDeadline(90_000, clock, run.signal);
    clock.at(7_000, () => run.abort(new Error('SIGINT')));
    await expect(clock.run(clock.sleep(100_000, limit.signal))).rejects.toThrow('SIGINT');
    expect([clock.now(), clock.sleepers]).toEqual([7_000, 0]);
  });

  test('is aborted from the start if the run is', () => {
    const limit = startDeadline(1_000, simulation(), AbortSignal.abort(new Error('SIGINT')));
    expect(limit.signal.reason).toEqual(new Error('SIGINT'));
  });

  test('aborts nothing and releases the clock after it is stopped', async () => {
    const clock = simulation();
    const limit = startDeadline(1_000, clock, new AbortController().signal);
    await clock.run(clock.sleep(999, limit.signal));
    limit.stop();
    await clock.run(clock.sleep(5_000, limit.signal));
    expect(limit.signal.aborted).toBe(false);
    expect([clock.now(), clock.sleepers]).toEqual([5_999, 0]);
  });
});
