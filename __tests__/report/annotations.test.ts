import { describe, expect, test } from '@jest/globals';
import { annotations } from '../../src/report/evaluations.ts';
import { evaluation, findings, found, HOSTILE, LONG, RESULTS } from './results.ts';

const SEVERITIES = ['error', 'warning'] as const;

describe('annotations', () => {
  test('are none if there is no finding', () => {
    expect(annotations(RESULTS.healthy)).toEqual([]);
  });

  test('have the rule, the Region, the message and the advice', () => {
    const result = found(
      evaluation('sending-enabled', { outcome: 'failed', message: 'it is paused', advice: 'run `x`' }),
      evaluation('extra-policies', { outcome: 'unknown', severity: 'warning', message: 'denied', advice: 'allow it' }),
    );
    expect(annotations(result)).toEqual([
      { severity: 'error', title: 'sending-enabled in us-east-1', message: 'it is paused. To mend it: run `x`.' },
      { severity: 'warning', title: 'extra-policies', message: 'denied. To mend it: allow it.' },
    ]);
  });

  test('end no sentence twice', () => {
    const [annotation] = annotations(
      found(evaluation('role-exists', { outcome: 'unknown', message: 'AWS said: Not now.', advice: 'is it AWS that answers?' })),
    );
    expect(annotation?.message).toBe('AWS said: Not now. To mend it: is it AWS that answers?');
  });

  test('begin with the problem that ended the run', () => {
    expect(annotations(RESULTS.cancelled)).toEqual([
      { severity: 'error', title: 'SES role gate: cancelled', message: 'it was cancelled. To mend it: fix cancelled.' },
      { severity: 'error', title: 'send-quota in us-east-1', message: 'send-quota was evaluated. To mend it: fix send-quota.' },
    ]);
  });

  test.each([
    { number: 9, shown: 9, last: 'publish its records' },
    { number: 10, shown: 10, last: 'publish its records' },
    { number: 11, shown: 10, last: '2 more findings' },
    { number: 1_000, shown: 10, last: '991 more findings' },
  ])('of $number findings of a severity are $shown', ({ number, shown, last }) => {
    const all = annotations(found(...findings(number), ...findings(number, { severity: 'warning' })));
    for (const severity of SEVERITIES) {
      const some = all.filter(annotation => annotation.severity === severity);
      expect(some).toHaveLength(shown);
      expect(some.at(-1)?.message).toContain(last);
    }
  });

  test.each([
    { name: 'long', message: LONG },
    { name: 'full of old commands', message: '##[error]'.repeat(2_000) },
    { name: 'of characters of two units', message: '📨'.repeat(5_000) },
    { name: 'of blanks', message: ' '.repeat(10_000) },
  ])('stay within their limit if the text is $name', ({ message }) => {
    for (const annotation of annotations(found(...findings(3, { message, advice: message })))) {
      expect(annotation.message.length).toBeLessThanOrEqual(4_096);
      expect(annotation.message).toBe(annotation.message.toWellFormed());
    }
  });

  test.each(HOSTILE)('are one line for any text: %j', message => {
    for (const annotation of annotations(found(...findings(1, { message, advice: message })))) {
      expect(annotation.message).not.toMatch(/[\r\n\u2028\u2029\u202e]|##\[/);
    }
  });
});
