import { describe, expect, test } from '@jest/globals';
import { inTurn, ratio, spread } from '../../bench/measure.ts';
import type { Program } from '../../bench/program.ts';
import { shown, type Target, targetRow } from '../../bench/target.ts';

describe('spread', () => {
  test.each([
    { title: 'an odd number of values', values: [4, 1, 3, 2, 5], expected: { low: 2, median: 3, high: 4 } },
    { title: 'an even number of values', values: [4, 1, 3, 2], expected: { low: 1.75, median: 2.5, high: 3.25 } },
    { title: 'one value', values: [7], expected: { low: 7, median: 7, high: 7 } },
  ])('gives the median and the quartiles of $title', ({ values, expected }) => {
    expect(spread(values)).toEqual(expected);
  });
});

describe('ratio', () => {
  test('compares the values of each round, so that a slow round of both changes nothing', () => {
    expect(ratio([20, 2_000, 40], [10, 1_000, 10]).median).toBe(2);
  });
});

describe('inTurn', () => {
  test('measures the programs alternately, and does not count the first round', async () => {
    const program = (name: string): Program => ({ name, command: ['true'], environment: () => ({}) });
    const order: string[] = [];
    const measure = async ({ name }: Program): Promise<number> => order.push(name);
    const values = await inTurn({ one: program('one'), other: program('other') }, 2, () => undefined, measure);
    expect(order).toEqual(['one', 'other', 'one', 'other', 'one', 'other']);
    expect(values).toEqual({ one: [3, 5], other: [4, 6] });
  });
});

describe('targetRow', () => {
  const target: Target = { what: 'time', sense: 'at most', limit: 2, before: '1.13', measured: { low: 1, median: 1.9, high: 3 } };

  test.each<{ title: string; changes: Partial<Target>; expected: string }>([
    { title: 'a median below the limit', changes: {}, expected: '1.90' },
    { title: 'a median over the limit', changes: { limit: 1.8 }, expected: '**1.90, missed**' },
    { title: 'a value that reaches the limit', changes: { sense: 'at least', limit: 1.9, measured: 1.9 }, expected: '1.90' },
    { title: 'a value under the limit', changes: { sense: 'at least', limit: 1.9, measured: 1.89 }, expected: '**1.89, missed**' },
    { title: 'a missing tool', changes: { measured: undefined }, expected: 'not installed' },
  ])('shows $title', ({ changes, expected }) => {
    expect(targetRow({ ...target, ...changes })).toEqual(['time', `${changes.sense ?? 'at most'} ${changes.limit ?? 2}`, '1.13', expected]);
  });

  test('shows units, and no value of 0.1.0 if there is none', () => {
    expect(targetRow({ what: 'memory', sense: 'at most', limit: 100, unit: 'MiB', measured: 71.4 })).toEqual([
      'memory',
      'at most 100 MiB',
      '',
      '71 MiB',
    ]);
  });
});

describe('shown', () => {
  test.each([
    { values: { low: 61.4, median: 75.04, high: 90 }, unit: 'MiB', expected: '75 MiB (61 to 90)' },
    { values: { low: 0.61, median: 0.625, high: 0.9 }, unit: undefined, expected: '0.63 (0.61 to 0.90)' },
  ])('shows the quartiles after the median: $expected', ({ values, unit, expected }) => {
    expect(shown(values, unit)).toBe(expected);
  });
});
