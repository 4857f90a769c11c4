import { expect, test } from '@jest/globals';
import { steady } from '../../../src/core/clock.ts';

test('a steady clock begins at the date, and goes by the uptime alone', () => {
  let uptime = 5_000;
  const date = Date.parse('2026-11-24T00:00:00Z');
  const now = steady(date, () => uptime);
  expect(now()).toBe(date);
  uptime += 1_500;
  expect([now(), now()]).toEqual([date + 1_500, date + 1_500]);
});
