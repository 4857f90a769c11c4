import { describe, expect, test } from '@jest/globals';
import { passes, regionVerdict, verdict } from '../../../src/check/verdict.ts';
import type { CheckStatus, FailOn, Finding } from '../../../src/model/result.ts';
import type { Evaluation, Outcome, RuleId, Severity } from '../../../src/model/rules.ts';

function judgement(rule: RuleId, outcome: Outcome, severity: Severity = 'error', region?: string): Evaluation {
  return { rule, outcome, severity, region, message: '', advice: '', permanent: false };
}

const missing = judgement('role-exists', 'failed');
const missingWarned = judgement('role-exists', 'failed', 'warning');
const exists = judgement('role-exists', 'passed');
const error = judgement('sending-enabled', 'failed');
const warning = judgement('production-access', 'failed', 'warning');
const unseen = judgement('enforcement-status', 'unknown');
const unseenWarned = judgement('extra-policies', 'unknown', 'warning');
const idle = judgement('send-quota', 'not-applicable');

describe('the status', () => {
  test.each<[string, Evaluation[], CheckStatus, boolean]>([
    ['no judgement', [], 'healthy', true],
    ['all passed or not applicable', [exists, idle], 'healthy', true],
    ['a warning', [exists, warning], 'degraded', true],
    ['a warning that could not be looked at', [exists, unseenWarned], 'degraded', true],
    ['an error that could not be looked at', [exists, unseen], 'unknown', false],
    ['an error that could not be looked at, and warnings', [warning, unseenWarned, unseen], 'unknown', false],
    ['an error', [exists, error], 'unhealthy', false],
    ['an error, and one that could not be looked at', [unseen, error], 'unhealthy', false],
    ['no role', [missing, idle], 'missing', false],
    ['no role, and warnings', [missing, warning, unseenWarned], 'missing', false],
    ['no role, at warning', [missingWarned], 'missing', false],
    ['no role, at warning, and warnings', [warning, missingWarned], 'missing', false],
    ['no role, and an error', [missing, error], 'unhealthy', false],
    ['no role, and an error that could not be looked at', [missing, unseen], 'unhealthy', false],
    ['no role, at warning, and an error', [missingWarned, error], 'unhealthy', false],
    ['no role, at warning, and an error that could not be looked at', [missingWarned, unseen], 'unknown', false],
    ['the role could not be looked at', [judgement('role-exists', 'unknown')], 'unknown', false],
    ['the role could not be looked at, at warning', [judgement('role-exists', 'unknown', 'warning')], 'degraded', true],
  ])('%s', (_, judgements, status, healthy) => {
    expect(verdict(judgements)).toMatchObject({ status, healthy });
  });

  test('findings are what failed or could not be looked at, in order', () => {
    expect(verdict([unseen, exists, error, idle, warning]).findings).toEqual([unseen, error, warning]);
  });
});

describe('a Region', () => {
  const judgements = [
    exists,
    judgement('sending-enabled', 'failed', 'error', 'us-east-1'),
    judgement('production-access', 'failed', 'warning', 'eu-west-1'),
  ];
  test.each<[string, CheckStatus]>([
    ['us-east-1', 'unhealthy'],
    ['eu-west-1', 'degraded'],
    ['us-east-2', 'healthy'],
  ])('%s is %s', (region, status) => {
    expect(regionVerdict(judgements, region).status).toBe(status);
  });

  test('shares what is said of the role', () => {
    expect(regionVerdict([missing], 'us-east-1').status).toBe('missing');
  });
});

describe('passing', () => {
  const [failedError, failedWarning, unknownError] = verdict([error, warning, unseen]).findings as [Finding, Finding, Finding];
  test.each<[string, Finding[], FailOn, boolean]>([
    ['nothing', [], 'error', true],
    ['nothing', [], 'warning', true],
    ['a warning', [failedWarning], 'error', true],
    ['a warning', [failedWarning], 'warning', false],
    ['an error', [failedError], 'error', false],
    ['an error', [failedWarning, failedError], 'warning', false],
    ['an unknown error', [unknownError], 'error', false],
    ['an error', [failedError, failedWarning, unknownError], 'never', true],
  ])('%s: %j with fail-on: %s', (_, findings, failOn, expected) => {
    expect(passes(findings, failOn)).toBe(expected);
  });
});
