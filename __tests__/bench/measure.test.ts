import { describe, expect, test } from '@jest/globals';
import { ratio, spread } from '../../bench/measure.ts';
import { judged, shown, type Target } from '../../bench/target.ts';

describe('spread', () => {
  test('has the median and the quartiles, between values where there is none in the place', () => {
    expect(spread([4, 1, 3, 2, 5])).toEqual({ low: 2, median: 3, high: 4 });
    expect(spread([4, 1, 3, 2])).toEqual({ low: 1.75, median: 2.5, high: 3.25 });
    expect(spread([7])).toEqual({ low: 7, median: 7, high: 7 });
  });
});

describe('ratio', () => {
  test('is that of the rounds: a slow round of both changes nothing', () => {
    expect(ratio([20, 2_000, 40], [10, 1_000, 10]).median).toBe(2);
  });
});

describe('judged', () => {
  const target: Target = { what: 'time', sense: 'at most', limit: 2, measured: { low: 1, median: 1.9, high: 3 } };

  test.each<[string, Partial<Target>, string]>([
    ['a median within', {}, 'ok'],
    ['a median over', { limit: 1.8 }, '**over**'],
    ['a figure that is enough', { sense: 'at least', limit: 1.9, measured: 1.9 }, 'ok'],
    ['a figure that is not enough', { sense: 'at least', limit: 1.9, measured: 1.89 }, '**under**'],
    ['nothing to measure with', { measured: undefined }, ''],
  ])('%s', (_, more, verdict) => {
    expect(judged({ ...target, ...more })[3]).toBe(verdict);
  });

  test('says what is not at hand', () => {
    expect(judged({ ...target, unit: 'MiB', measured: undefined })).toEqual(['time', 'at most 2 MiB', 'not at hand', '']);
  });

  test('shows quartiles behind the median', () => {
    expect(shown({ low: 61.4, median: 75.04, high: 90 }, 'MiB')).toBe('75 MiB (61 to 90)');
    expect(shown({ low: 0.61, median: 0.625, high: 0.9 })).toBe('0.63 (0.61 to 0.90)');
  });
});
