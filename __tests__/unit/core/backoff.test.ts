import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { backoff } from '../../../src/core/retry.ts';

describe('backoff', () => {
  const schedule = { least: 1000, initial: 4000, max: 30_000 };

  test.each([
    // attempt, random, milliseconds: between the least and 4, 8, 16, 30, 30 … seconds
    [1, 0, 1000],
    [1, 0.5, 2500],
    [2, 0.5, 4500],
    [3, 0.5, 8500],
    [4, 0.5, 15_500],
    [5, 0.5, 15_500],
    [9, 0, 1000],
    [5000, 0.5, 15_500],
  ])('after attempt %d with random %d, waits %d ms', (attempt, random, expected) => {
    expect(backoff(attempt, schedule, () => random)).toBe(expected);
  });

  test.each([
    ['a least wait above the first ceiling', { least: 5000, initial: 1000, max: 30_000 }],
    ['a least wait above the maximum', { least: 5000, initial: 4000, max: 2000 }],
  ])('waits for %s', (_, odd) => {
    expect(backoff(1, odd, () => 0.9)).toBe(5000);
  });

  test('stays within its bounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (attempt, random) => {
        const wait = backoff(attempt, schedule, () => random);
        return wait >= 1000 && wait <= 30_000;
      }),
    );
  });
});
