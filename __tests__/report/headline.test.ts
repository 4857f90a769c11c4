import { describe, expect, test } from '@jest/globals';
import { endWithError } from '../../src/ending.ts';
import { runError } from '../../src/model/problem.ts';
import type { Result, Status } from '../../src/model/result.ts';
import type { Evaluation, Outcome } from '../../src/model/rules.ts';
import { evaluationLines, evaluationSymbol, notCheckedLine, worstSymbol } from '../../src/report/evaluations.ts';
import { headline, lastLine, message, STATUS_SYMBOLS, statusSymbol, title } from '../../src/report/summary.ts';
import { evaluation, FINISHED, findings, RESULTS, resultOf, SEVENTEEN, STATUSES } from './results.ts';

describe('the symbol', () => {
  test.each<Pick<Evaluation, 'outcome' | 'severity'> & { symbol: string }>([
    { outcome: 'passed', severity: 'error', symbol: '✅' },
    { outcome: 'failed', severity: 'error', symbol: '❌' },
    { outcome: 'failed', severity: 'warning', symbol: '⚠️' },
    { outcome: 'unknown', severity: 'error', symbol: '❓' },
    { outcome: 'unknown', severity: 'warning', symbol: '❓' },
    { outcome: 'not-applicable', severity: 'error', symbol: '➖' },
  ])('of an evaluation that $outcome with severity $severity is $symbol', ({ outcome, severity, symbol }) => {
    expect(evaluationSymbol(evaluation('role-path', { outcome, severity }))).toBe(symbol);
  });

  test.each<{ outcomes: readonly Outcome[]; symbol: string }>([
    { outcomes: ['passed', 'not-applicable'], symbol: '✅' },
    { outcomes: ['not-applicable'], symbol: '➖' },
    { outcomes: ['passed', 'unknown'], symbol: '❓' },
    { outcomes: ['unknown', 'failed', 'passed'], symbol: '❌' },
    { outcomes: [], symbol: '' },
  ])('of several evaluations, $outcomes, is that of the worst', ({ outcomes, symbol }) => {
    expect(worstSymbol(outcomes.map(outcome => evaluation('role-path', { outcome })))).toBe(symbol);
  });

  test.each(STATUSES)('of a step that passes as %s is not an error', status => {
    expect(['❌', '❓']).not.toContain(statusSymbol({ status, passed: true }));
    expect(statusSymbol({ status, passed: false })).toBe(STATUS_SYMBOLS[status]);
  });

  test.each(STATUSES)('of %s is a check mark only if there is no finding', status => {
    expect(STATUS_SYMBOLS[status] === '✅').toBe(['healthy', 'deleted', 'absent', 'kept'].includes(status));
  });
});

describe('the title', () => {
  test.each<{ name: string; result: Result; expected: string }>([
    { name: 'names the Region of a check', result: RESULTS.healthy, expected: '✅ SES role gate: healthy in us-east-1' },
    {
      name: 'names several Regions',
      result: resultOf({}, 'error', { regions: ['us-east-1', 'eu-west-1'] }),
      expected: '✅ SES role gate: healthy in us-east-1, eu-west-1',
    },
    {
      name: 'counts many Regions',
      result: resultOf({}, 'error', { regions: SEVENTEEN }),
      expected: '✅ SES role gate: healthy in 17 Regions',
    },
    {
      name: 'names no Region if the inputs have none',
      result: { ...RESULTS.error, regions: [] },
      expected: '❌ SES role gate: error',
    },
    { name: 'names the account of a teardown', result: RESULTS.deleted, expected: '✅ SES role teardown: deleted in account 111122223333' },
    {
      name: 'names no account if a teardown ended before the account was known',
      result: { ...RESULTS.error, mode: 'teardown' },
      expected: '❌ SES role teardown: error',
    },
  ])('$name', ({ result, expected }) => {
    expect(title(result)).toBe(expected);
  });
});

describe('the headline', () => {
  const warnings = resultOf({ evaluations: findings(2, { severity: 'warning' }) }, 'warning', { regions: ['us-east-1', 'eu-west-1'] });

  test.each<{ status: Status; expected: string }>([
    { status: 'healthy', expected: 'SES is ready in us-east-1 of account 111122223333.' },
    { status: 'degraded', expected: 'SES is ready in us-east-1 of account 111122223333, with 1 warning.' },
    { status: 'unhealthy', expected: 'SES is not ready in us-east-1 of account 111122223333: 1 error, 0 warnings.' },
    { status: 'missing', expected: 'AWSServiceRoleForAmazonSES does not exist in account 111122223333.' },
    { status: 'unknown', expected: 'Some checks could not be completed in us-east-1 of account 111122223333, so the result is unknown.' },
    { status: 'refused', expected: 'Refused: it was refused.' },
    { status: 'cancelled', expected: 'The check was cancelled before it finished.' },
    { status: 'error', expected: 'The check could not run: it was credentials.' },
  ])('of $status is in the last line of the log', ({ status, expected }) => {
    const result = RESULTS[status];
    expect(headline(result)).toContain(expected);
    const [, said = ''] = /^(?:Refused: )?(.*)$/.exec(headline(result)) ?? [];
    expect(lastLine(result)).toBe(`${statusSymbol(result)} ${status}: ${said}`);
  });

  test('says that a check could not finish if it has a verdict, but no report', () => {
    const result = endWithError(RESULTS.healthy, runError('input', 'no report', 'name a file'), FINISHED);
    expect(headline(result)).toBe('The check could not finish: no report.');
  });

  test('does not allow a deployment if warnings fail the step', () => {
    expect(headline(warnings)).toBe(
      'The check found 2 warnings in us-east-1, eu-west-1 of account 111122223333, and `fail-on: warning` fails the step.',
    );
  });

  const listed = (severity: 'error' | 'warning', ...others: readonly Evaluation[]): Result =>
    resultOf({ evaluations: [evaluation('region-supported', { outcome: 'failed', severity }), ...others] }, 'warning');
  test.each([
    {
      name: 'an error',
      result: listed('error'),
      said: 'AWS does not list support for the role in us-east-1 of account 111122223333: 1 error, 0 warnings.',
    },
    { name: 'a warning that fails the step', result: listed('warning'), said: 'The check found 1 warning in us-east-1' },
    {
      name: 'an error beside a warning of another rule',
      result: listed('error', evaluation('production-access', { outcome: 'failed', severity: 'warning' })),
      said: 'AWS does not list support for the role in us-east-1',
    },
  ])('does not say that SES is not ready if region-supported is $name', ({ result, said }) => {
    expect(headline(result)).toContain(said);
    expect(headline(result)).not.toContain('not ready');
  });

  test('says that SES is not ready if another rule is an error too', () => {
    expect(headline(listed('error', evaluation('send-rate', { outcome: 'failed' })))).toContain('SES is not ready');
  });

  const inTwoRegions = (...others: readonly Evaluation[]): Result =>
    resultOf({ evaluations: others }, 'error', { regions: ['us-east-1', 'eu-west-1'] });
  test.each([
    { name: 'an error', evaluations: [evaluation('send-rate', { outcome: 'failed', region: 'eu-west-1' })], where: 'eu-west-1' },
    { name: 'a read that failed', evaluations: [evaluation('send-rate', { outcome: 'unknown', region: 'eu-west-1' })], where: 'eu-west-1' },
    {
      name: 'an error, beside a read that failed in another one',
      evaluations: [
        evaluation('send-rate', { outcome: 'failed', region: 'eu-west-1' }),
        evaluation('send-rate', { outcome: 'unknown', region: 'us-east-1' }),
      ],
      where: 'eu-west-1',
    },
    {
      name: 'an error, beside a warning in another one',
      evaluations: [
        evaluation('send-rate', { outcome: 'failed', region: 'eu-west-1' }),
        evaluation('dkim', { outcome: 'failed', severity: 'warning' }),
      ],
      where: 'eu-west-1',
    },
    { name: 'an error of the role', evaluations: [evaluation('role-path', { outcome: 'failed' })], where: 'us-east-1, eu-west-1' },
  ])('names the Regions with $name', ({ evaluations: some, where }) => {
    expect(headline(inTwoRegions(...some))).toContain(` in ${where} of account`);
  });

  test('counts many Regions', () => {
    expect(headline(resultOf({}, 'error', { regions: SEVENTEEN }))).toBe('SES is ready in 17 Regions of account 111122223333.');
  });

  test('names no account if the account is unknown', () => {
    expect(headline({ ...RESULTS.healthy, account: undefined })).toBe('SES is ready in us-east-1.');
  });
});

describe('the message', () => {
  const warning = evaluation('dkim', { outcome: 'failed', severity: 'warning' });
  test.each([
    { name: 'nothing to a healthy result', evaluations: [], added: '' },
    { name: 'the first warning', evaluations: [warning], added: ' dkim in us-east-1: dkim was evaluated. Fix: fix dkim.' },
    {
      name: 'the first error, before a warning',
      evaluations: [warning, evaluation('send-rate', { outcome: 'failed' }), evaluation('send-quota', { outcome: 'failed' })],
      added: ' send-rate in us-east-1: send-rate was evaluated. Fix: fix send-rate.',
    },
    {
      name: 'the first error that failed, before one that could not be checked',
      evaluations: [evaluation('send-rate', { outcome: 'unknown' }), evaluation('send-quota', { outcome: 'failed' })],
      added: ' send-quota in us-east-1: send-quota was evaluated. Fix: fix send-quota.',
    },
    {
      name: 'the first read that failed',
      evaluations: [evaluation('send-rate', { outcome: 'unknown' })],
      added: ' send-rate in us-east-1: send-rate was evaluated. Fix: fix send-rate.',
    },
  ])('adds $name to the headline', ({ evaluations: some, added }) => {
    const result = resultOf({ evaluations: some });
    expect(message(result)).toBe(`${headline(result)}${added}`);
  });

  test.each([
    { name: 'the fix', reason: 'AWSServiceRoleForAmazonSES does not exist in this account', added: ' Fix: fix role-exists.' },
    {
      name: 'the reason and the fix, if there is more to say',
      reason: 'iam:CreateServiceLinkedRole was denied',
      added: ' iam:CreateServiceLinkedRole was denied. Fix: fix role-exists.',
    },
  ])('adds $name to the headline of a missing role', ({ reason, added }) => {
    const result = resultOf({ evaluations: [evaluation('role-exists', { outcome: 'failed', message: reason })] });
    expect(result.status).toBe('missing');
    expect(message(result)).toBe(`AWSServiceRoleForAmazonSES does not exist in account 111122223333.${added}`);
  });
});

describe('the log', () => {
  test('has a line for each evaluation that applies', () => {
    const result = resultOf({
      evaluations: [
        evaluation('role-exists', { message: 'it exists' }),
        evaluation('sending-enabled', { outcome: 'failed', message: 'it is paused' }),
        evaluation('send-quota', { outcome: 'not-applicable', message: 'not set' }),
      ],
    });
    expect(evaluationLines(result)).toEqual(['✅ role-exists (role): it exists', '❌ sending-enabled (us-east-1): it is paused']);
  });

  test('names the inputs that are empty, once each', () => {
    const result = resultOf({
      evaluations: [
        evaluation('description', { outcome: 'not-applicable', message: '`role-description` is not set' }),
        evaluation('identity-verified', { outcome: 'not-applicable', message: '`identities` is empty' }),
        evaluation('identity-verified', { outcome: 'not-applicable', message: '`identities` is empty', region: 'eu-west-1' }),
        evaluation('configuration-set-sending', { outcome: 'not-applicable', message: '`configuration-sets` is empty' }),
      ],
    });
    expect(notCheckedLine(result)).toBe('not checked: identities, configuration-sets (the inputs are empty)');
    expect([notCheckedLine(RESULTS.healthy), notCheckedLine(RESULTS.error)]).toEqual([undefined, undefined]);
  });

  test.each([
    { name: 'the run ended before its check', result: RESULTS.error },
    { name: 'every rule is off', result: resultOf({ evaluations: [] }) },
  ])('has no line if $name', ({ result }) => {
    expect(evaluationLines(result)).toEqual([]);
  });
});
