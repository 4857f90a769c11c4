import { describe, expect, test } from '@jest/globals';
import { passes, regionVerdict, verdict } from '../../../src/check/evaluate.ts';
import type { CheckStatus, FailOn, Finding } from '../../../src/model/result.ts';
import type { Evaluation, Outcome, RuleId, Severity } from '../../../src/model/rules.ts';

function evaluation(rule: RuleId, outcome: Outcome, severity: Severity = 'error', region?: string): Evaluation {
  return { rule, outcome, severity, region, message: '', advice: '', permanent: false };
}

const missing = evaluation('role-exists', 'failed');
const missingAsWarning = evaluation('role-exists', 'failed', 'warning');
const exists = evaluation('role-exists', 'passed');
const error = evaluation('sending-enabled', 'failed');
const warning = evaluation('production-access', 'failed', 'warning');
const unknownError = evaluation('enforcement-status', 'unknown');
const unknownWarning = evaluation('extra-policies', 'unknown', 'warning');
const notApplicable = evaluation('send-quota', 'not-applicable');

describe('verdict', () => {
  interface StatusCase {
    readonly name: string;
    readonly evaluations: readonly Evaluation[];
    readonly status: CheckStatus;
    readonly healthy: boolean;
  }
  test.each<StatusCase>([
    { name: 'no evaluation', evaluations: [], status: 'healthy', healthy: true },
    { name: 'only passed and not-applicable evaluations', evaluations: [exists, notApplicable], status: 'healthy', healthy: true },
    { name: 'a warning', evaluations: [exists, warning], status: 'degraded', healthy: true },
    { name: 'an unknown warning', evaluations: [exists, unknownWarning], status: 'degraded', healthy: true },
    { name: 'an unknown error', evaluations: [exists, unknownError], status: 'unknown', healthy: false },
    {
      name: 'an unknown error and warnings',
      evaluations: [warning, unknownWarning, unknownError],
      status: 'unknown',
      healthy: false,
    },
    { name: 'an error', evaluations: [exists, error], status: 'unhealthy', healthy: false },
    { name: 'an error and an unknown error', evaluations: [unknownError, error], status: 'unhealthy', healthy: false },
    { name: 'a missing role', evaluations: [missing, notApplicable], status: 'missing', healthy: false },
    { name: 'a missing role and warnings', evaluations: [missing, warning, unknownWarning], status: 'missing', healthy: false },
    { name: 'a missing role as a warning', evaluations: [missingAsWarning], status: 'missing', healthy: false },
    { name: 'a missing role as a warning and warnings', evaluations: [warning, missingAsWarning], status: 'missing', healthy: false },
    { name: 'a missing role and an error', evaluations: [missing, error], status: 'unhealthy', healthy: false },
    { name: 'a missing role and an unknown error', evaluations: [missing, unknownError], status: 'unhealthy', healthy: false },
    { name: 'a missing role as a warning and an error', evaluations: [missingAsWarning, error], status: 'unhealthy', healthy: false },
    {
      name: 'a missing role as a warning and an unknown error',
      evaluations: [missingAsWarning, unknownError],
      status: 'unknown',
      healthy: false,
    },
    { name: 'an unknown role', evaluations: [evaluation('role-exists', 'unknown')], status: 'unknown', healthy: false },
    {
      name: 'an unknown role as a warning',
      evaluations: [evaluation('role-exists', 'unknown', 'warning')],
      status: 'degraded',
      healthy: true,
    },
  ])('is $status with $name', ({ evaluations, status, healthy }) => {
    expect(verdict(evaluations)).toMatchObject({ status, healthy });
  });

  test('has every failed or unknown evaluation as a finding, in order', () => {
    expect(verdict([unknownError, exists, error, notApplicable, warning]).findings).toEqual([unknownError, error, warning]);
  });
});

describe('regionVerdict', () => {
  const evaluations = [
    exists,
    evaluation('sending-enabled', 'failed', 'error', 'us-east-1'),
    evaluation('production-access', 'failed', 'warning', 'eu-west-1'),
  ];
  test.each<{ readonly region: string; readonly status: CheckStatus }>([
    { region: 'us-east-1', status: 'unhealthy' },
    { region: 'eu-west-1', status: 'degraded' },
    { region: 'us-east-2', status: 'healthy' },
  ])('is $status for $region, from its own evaluations', ({ region, status }) => {
    expect(regionVerdict(evaluations, region).status).toBe(status);
  });

  test('includes the evaluations of the role', () => {
    expect(regionVerdict([missing], 'us-east-1').status).toBe('missing');
  });
});

describe('passes', () => {
  const [failedError, failedWarning, unknownFinding] = verdict([error, warning, unknownError]).findings as [Finding, Finding, Finding];
  test.each<{ readonly name: string; readonly findings: readonly Finding[]; readonly failOn: FailOn; readonly expected: boolean }>([
    { name: 'no finding', findings: [], failOn: 'error', expected: true },
    { name: 'no finding', findings: [], failOn: 'warning', expected: true },
    { name: 'a warning', findings: [failedWarning], failOn: 'error', expected: true },
    { name: 'a warning', findings: [failedWarning], failOn: 'warning', expected: false },
    { name: 'an error', findings: [failedError], failOn: 'error', expected: false },
    { name: 'a warning and an error', findings: [failedWarning, failedError], failOn: 'warning', expected: false },
    { name: 'an unknown error', findings: [unknownFinding], failOn: 'error', expected: false },
    { name: 'every kind of finding', findings: [failedError, failedWarning, unknownFinding], failOn: 'never', expected: true },
  ])('is $expected with $name and `fail-on: $failOn`', ({ findings, failOn, expected }) => {
    expect(passes(findings, failOn)).toBe(expected);
  });
});
