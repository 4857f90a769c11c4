import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { like } from '../../../src/core/text.ts';
import { runs } from '../../support/runs.ts';

describe('like', () => {
  test.each([
    { pattern: '', text: '' },
    { pattern: '*', text: '' },
    { pattern: '**', text: '' },
    { pattern: '?', text: 'a' },
    { pattern: 'a*', text: 'a' },
    { pattern: '*a', text: 'ba' },
    { pattern: 'a*c', text: 'abbbc' },
    { pattern: 'a*b*c', text: 'a-b-b-c' },
    { pattern: 'AWS/SES*', text: 'AWS/SES/MailManager' },
    { pattern: 'cloudwatch:Put*Data', text: 'cloudwatch:PutMetricData' },
    { pattern: '*?', text: 'a' },
    { pattern: 'a\n*', text: 'a\nb' },
  ])('matches $text with $pattern', ({ pattern, text }) => {
    expect(like(pattern, text)).toBe(true);
  });

  test.each([
    { pattern: '', text: 'a' },
    { pattern: '?', text: '' },
    { pattern: '?', text: 'ab' },
    { pattern: '*a', text: 'ab' },
    { pattern: 'a*b*c', text: 'a-c-b' },
    { pattern: 'AWS/SES?*', text: 'AWS/SES' },
    { pattern: 'a.c', text: 'abc' },
    { pattern: '[a-z]', text: 'b' },
    { pattern: 'a', text: 'A' },
    { pattern: 'a*', text: 'b' },
    { pattern: '?*?', text: 'a' },
    { pattern: '\\*', text: '*' },
  ])('does not match $text with $pattern', ({ pattern, text }) => {
    expect(like(pattern, text)).toBe(false);
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

  test('ends on a pattern on which a regular expression backtracks forever', () => {
    expect(like(`${'*a'.repeat(2000)}b`, 'a'.repeat(20_000))).toBe(false);
    expect(like(`${'*a'.repeat(2000)}*`, 'a'.repeat(20_000))).toBe(true);
  });
});
