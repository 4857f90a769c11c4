import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { like } from '../../../src/core/wildcard.ts';
import { runs } from '../../support/runs.ts';

describe('like', () => {
  test.each([
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['**', '', true],
    ['?', '', false],
    ['?', 'a', true],
    ['?', 'ab', false],
    ['a*', 'a', true],
    ['*a', 'ba', true],
    ['*a', 'ab', false],
    ['a*c', 'abbbc', true],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'a-c-b', false],
    ['AWS/SES*', 'AWS/SES/MailManager', true],
    ['AWS/SES?*', 'AWS/SES', false],
    ['cloudwatch:Put*Data', 'cloudwatch:PutMetricData', true],
    ['a.c', 'abc', false],
    ['[a-z]', 'b', false],
    ['a', 'A', false],
    ['a*', 'b', false],
    ['*?', 'a', true],
    ['?*?', 'a', false],
    ['a\n*', 'a\nb', true],
    ['\\*', '*', false],
  ])('%j on %j: %s', (pattern, text, expected) => {
    expect(like(pattern, text)).toBe(expected);
  });

  test('agrees with a regular expression', () => {
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*', '?'), maxLength: 8 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*'), maxLength: 10 });
    fc.assert(
      fc.property(pattern, text, (wildcards, value) => {
        const source = wildcards.replaceAll('.', '\\.').replaceAll('*', '[^]*').replaceAll('?', '[^]');
        expect(like(wildcards, value)).toBe(new RegExp(`^${source}$`).test(value));
      }),
      { numRuns: runs(3000) },
    );
  });

  test('comes to an end on a pattern that ties a regular expression up', () => {
    expect(like(`${'*a'.repeat(2000)}b`, 'a'.repeat(20_000))).toBe(false);
    expect(like(`${'*a'.repeat(2000)}*`, 'a'.repeat(20_000))).toBe(true);
  });
});
