import { expect, test } from '@jest/globals';
import { startDeadline } from '../../../src/core/clock.ts';
import type { Clock } from '../../../src/model/ports.ts';
import { RunError } from '../../../src/model/problem.ts';

/** A clock with one sleep, which lasts until the test ends or aborts it. */
function alarm() {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const asked: number[] = [];
  const clock: Clock = {
    now: () => 1000,
    sleep(milliseconds, signal) {
      asked.push(milliseconds);
      signal.addEventListener('abort', () => reject(signal.reason));
      return promise;
    },
  };
  const settled = () => promise.then(() => {}).catch(() => {});
  return { clock, asked, ring: resolve, settled };
}

test('the deadline aborts the run, with the `timeout` in the message', async () => {
  const { clock, asked, ring, settled } = alarm();
  const deadline = startDeadline(1_800_000, clock, new AbortController().signal);
  expect(asked).toEqual([1_800_000]);
  expect(deadline.at).toBe(1_801_000);
  expect(deadline.signal.aborted).toBe(false);
  ring();
  await settled();
  expect(deadline.signal.aborted).toBe(true);
  expect(deadline.signal.reason).toBeInstanceOf(RunError);
  expect((deadline.signal.reason as RunError).problem).toEqual({
    code: 'timed-out',
    message: 'it did not end within its `timeout` of 30m',
    advice: 'run the job again, or raise `timeout`',
    permanent: true,
  });
});

test('a cancelled run aborts the deadline with its own reason', async () => {
  const { clock, settled } = alarm();
  const run = new AbortController();
  const deadline = startDeadline(60_000, clock, run.signal);
  run.abort(new Error('SIGINT'));
  await settled();
  expect(deadline.signal.reason).toEqual(new Error('SIGINT'));
});

test('the deadline ends its wait and aborts nothing if it is stopped', async () => {
  const { clock, ring, settled } = alarm();
  const deadline = startDeadline(60_000, clock, new AbortController().signal);
  deadline.stop();
  await settled();
  ring();
  await settled();
  expect(deadline.signal.aborted).toBe(false);
});
