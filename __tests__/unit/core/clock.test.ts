import { expect, test } from '@jest/globals';
import { steady, systemClock, untilAborted } from '../../../src/core/clock.ts';

test('the steady clock starts at the date and continues by the uptime', () => {
  let uptime = 5_000;
  const date = Date.parse('2026-11-24T00:00:00Z');
  const now = steady(date, () => uptime);
  expect(now()).toBe(date);
  uptime += 1_500;
  expect([now(), now()]).toEqual([date + 1_500, date + 1_500]);
});

test('a wait ends at once if its signal is already aborted', async () => {
  const reason = new Error('over');
  await expect(untilAborted(new Promise(() => undefined), AbortSignal.abort(reason))).rejects.toBe(reason);
});

test('a sleep of the system clock ends after its time, or with the reason of its signal', async () => {
  const reason = new Error('cancelled');
  const clock = systemClock();
  await expect(clock.sleep(2 ** 30, AbortSignal.abort(reason))).rejects.toBe(reason);
  await expect(clock.sleep(0, new AbortController().signal)).resolves.toBeUndefined();
});
