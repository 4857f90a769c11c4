import { describe, expect, test } from '@jest/globals';
import type { ResourceOutcome, Status } from '../../src/model/result.ts';
import { incompleteOutputLines, outputs } from '../../src/report/outputs.ts';
import {
  ARN,
  evaluation,
  findings,
  found,
  LONG,
  RESULTS,
  resource,
  resultOf,
  STATUSES,
  snapshot,
  swept,
  teardownTo,
  USER,
} from './results.ts';

describe('outputs', () => {
  test.each<{ status: Status; expected: Readonly<Record<string, string | undefined>> }>([
    { status: 'healthy', expected: { healthy: 'true', errors: '0', warnings: '0', 'role-exists': 'true', 'role-arn': ARN } },
    { status: 'degraded', expected: { passed: 'true', healthy: 'true', errors: '0', warnings: '1', 'role-exists': 'true' } },
    { status: 'unhealthy', expected: { passed: 'false', healthy: 'false', errors: '1', warnings: '0', 'role-exists': 'true' } },
    { status: 'missing', expected: { healthy: 'false', errors: '1', warnings: '0', 'role-exists': 'false', 'role-arn': undefined } },
    { status: 'unknown', expected: { healthy: 'false', errors: '1', 'role-exists': undefined, 'role-arn': undefined } },
    { status: 'refused', expected: { healthy: 'false', errors: '1', findings: '[]', regions: '{}', 'account-id': '111122223333' } },
    { status: 'cancelled', expected: { healthy: 'false', errors: '2', 'role-exists': 'true', 'role-arn': ARN } },
    { status: 'error', expected: { healthy: 'false', errors: '1', 'account-id': undefined, 'role-exists': undefined } },
  ])('of a run that is $status are set', ({ status, expected }) => {
    const values = outputs(RESULTS[status], '/runner/report.json');
    for (const [name, value] of Object.entries({ status, 'report-path': '/runner/report.json', created: 'false', ...expected })) {
      expect([name, values.get(name)]).toEqual([name, value]);
    }
  });

  test.each(STATUSES)('of a run that is %s have lists and verdicts in JSON', status => {
    const values = outputs(RESULTS[status], 'report.json');
    expect(Array.isArray(JSON.parse(values.get('findings') ?? ''))).toBe(true);
    expect(JSON.parse(values.get('regions') ?? '')).toEqual(expect.any(Object));
  });

  test('have the rule, the Region, the message and the advice of each finding', () => {
    const warning = evaluation('extra-policies', { outcome: 'unknown', severity: 'warning' });
    const values = outputs(found(warning, ...findings(1)), 'report.json');
    expect(JSON.parse(values.get('findings') ?? '')).toEqual([
      {
        rule: 'extra-policies',
        severity: 'warning',
        outcome: 'unknown',
        message: 'extra-policies was evaluated',
        advice: 'fix extra-policies',
      },
      {
        rule: 'identity-verified',
        severity: 'error',
        outcome: 'failed',
        region: 'us-east-1',
        message: 'mail0.example.com is not verified for sending',
        advice: 'publish its records',
      },
    ]);
    expect(JSON.parse(values.get('regions') ?? '')).toEqual({
      'us-east-1': { status: 'unhealthy', healthy: false, errors: 1, warnings: 1 },
    });
  });

  test.each([
    {
      name: 'a warning that fails the step',
      result: resultOf({ evaluations: findings(1, { severity: 'warning' }) }, 'warning'),
      healthy: 'true',
      passed: 'false',
    },
    {
      name: 'an error that does not fail the step',
      result: resultOf({ evaluations: findings(1) }, 'never'),
      healthy: 'false',
      passed: 'true',
    },
  ])('separate the health of the account from the result of the step: $name', ({ result, healthy, passed }) => {
    const values = outputs(result, 'report.json');
    expect([values.get('healthy'), values.get('passed')]).toEqual([healthy, passed]);
  });

  test.each<{ status: Status; expected: string }>([
    { status: 'healthy', expected: 'SES is ready in us-east-1 of account 111122223333.' },
    { status: 'refused', expected: 'Refused: it was refused. Fix: fix refused.' },
    { status: 'error', expected: 'The check could not run: it was credentials. Fix: fix credentials.' },
    { status: 'cancelled', expected: 'The check was cancelled before it finished: it was cancelled. Fix: fix cancelled.' },
  ])('have the headline, with the reason and the fix if the run ended early: $status', ({ status, expected }) => {
    expect(outputs(RESULTS[status], 'report.json').get('message')).toBe(expected);
  });

  test('show that the run created the role', () => {
    expect(outputs(resultOf({ created: true }), 'report.json').get('created')).toBe('true');
  });

  test('leave out the role if no rule reads it', () => {
    const values = outputs(resultOf({ snapshot: snapshot({ role: undefined }) }), 'report.json');
    expect([values.has('role-exists'), values.has('role-arn')]).toEqual([false, false]);
  });

  test.each([1_000, 10_000])('of %d findings stay within their limit, with the number of the others in the log', number => {
    const result = found(...findings(number, { message: LONG.slice(0, 1_000) }));
    const values = outputs(result, 'report.json');
    expect(values.get('errors')).toBe(String(number));
    const listed = JSON.parse(values.get('findings') ?? '') as unknown[];
    expect(listed.length).toBeGreaterThan(80);
    expect(listed.length).toBeLessThan(number);
    expect(Buffer.byteLength([...values.values()].join(''))).toBeLessThan(100_000);
    const line = `the output findings has the first ${listed.length} of ${number} entries`;
    expect(incompleteOutputLines(result, '/runner/report.json')).toEqual([`${line}; all of them are in /runner/report.json`]);
    expect(incompleteOutputLines(result, undefined)).toEqual([line]);
  });

  test('have no line in the log if they are complete', () => {
    expect(incompleteOutputLines(RESULTS.deleted, 'report.json')).toEqual([]);
  });

  test('of a large teardown have a line in the log for each incomplete list', () => {
    const blocking = Array.from({ length: 3_000 }, (_, index) => ({ ...USER, arn: `${USER.arn}-${index}` }));
    const deleted = blocking.map(({ arn }): ResourceOutcome => ({ resource: resource({ name: arn, arn }), state: 'deleted' }));
    const result = teardownTo('in-use', { blocking, swept: swept(...deleted) });
    expect(incompleteOutputLines(result, undefined)).toEqual([
      expect.stringMatching(/^the output blocking-resources has the first \d+ of 3000 entries$/),
      expect.stringMatching(/^the output deleted-resources has the first \d+ of 3000 entries$/),
    ]);
  });
});
