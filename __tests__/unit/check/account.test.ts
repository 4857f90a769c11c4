import { expect, test } from '@jest/globals';
import { evaluate } from '../../../src/check/evaluate.ts';
import type { RuleInputs } from '../../../src/check/rules/rule.ts';
import { quotaLeft, type SesAccount } from '../../../src/model/readings.ts';
import type { RuleId } from '../../../src/model/rules.ts';
import { ABSENT, ACCOUNT, DENIED, SES_ACCOUNT, unreadable } from '../../support/ports.ts';
import {
  ALL_OFF,
  type Case,
  failed,
  HEALTHY,
  IF_DENIED,
  IF_NOT_READ,
  inRegion,
  NO_INPUTS,
  notApplicable,
  notInAnswer,
  passed,
  REGION,
  testRule,
  unknown,
  withAccount,
} from './support.ts';

function testAccountRule(rule: RuleId, inputs: Partial<RuleInputs>, cases: readonly Case[]): void {
  testRule(rule, 'us-east-1', [
    ...cases,
    { name: 'is unknown if the read is denied', inputs, snapshot: inRegion({ account: unreadable(DENIED) }), expected: IF_DENIED },
    {
      name: 'is unknown if AWS shows no account',
      inputs,
      snapshot: inRegion({ account: ABSENT }),
      expected: notInAnswer('anything about the account'),
    },
    { name: 'is unknown if the account was not read', inputs, snapshot: inRegion({ account: undefined }), expected: IF_NOT_READ },
  ]);
}

testRule('region-supported', 'us-east-1', [
  { name: 'passes in a Region for which AWS documents the role', expected: passed('AWS documents the role for it') },
]);

test.each(['us-west-2', 'eusc-de-east-1', 'ap-east-1', 'mars-north-1', 'constructor'])('region-supported fails in %s', region => {
  const snapshot = { ...HEALTHY, regions: new Map([[region, REGION]]) };
  expect(evaluate(snapshot, { ...ALL_OFF, 'region-supported': 'error' }, NO_INPUTS, ACCOUNT)).toEqual([
    {
      rule: 'region-supported',
      severity: 'error',
      region,
      outcome: 'failed',
      message: expect.stringMatching(`^AWS does not document the role for this Region \\(as of 20\\d\\d-\\d\\d-\\d\\d\\)$`),
      advice:
        'deploy to one of ap-northeast-1, ap-southeast-2, eu-central-1, eu-west-1, us-east-1, us-east-2, or accept it with the line `region-supported: warning` in `rules`',
      permanent: true,
    },
  ]);
});

testAccountRule('sending-enabled', {}, [
  { name: 'passes if sending is enabled', expected: passed('sending is on') },
  {
    name: 'fails if sending is paused',
    snapshot: withAccount({ sendingEnabled: false }),
    expected: failed("the account's sending is paused", 'aws sesv2 put-account-sending-attributes --sending-enabled'),
  },
  {
    name: 'is unknown if the answer lacks SendingEnabled',
    snapshot: withAccount({ sendingEnabled: undefined }),
    expected: notInAnswer('whether sending is enabled'),
  },
]);

testAccountRule('enforcement-status', {}, [
  { name: 'passes if the status is HEALTHY', expected: passed('HEALTHY') },
  {
    name: 'fails if the status is SHUTDOWN',
    snapshot: withAccount({ enforcementStatus: 'SHUTDOWN' }),
    expected: failed("SHUTDOWN: AWS has paused the account's sending", 'Support Center'),
  },
  {
    name: 'is a warning if the status is PROBATION',
    snapshot: withAccount({ enforcementStatus: 'PROBATION' }),
    expected: failed('PROBATION: the account is under review by AWS', 'Support Center', { severity: 'warning' }),
  },
  {
    name: 'is unknown if AWS does not document the status',
    snapshot: withAccount({ enforcementStatus: 'healthy\n' }),
    expected: unknown('AWS answered a status that is not documented: healthy', "look at the account's status in the SES console"),
  },
  {
    name: 'is unknown if the answer lacks EnforcementStatus',
    snapshot: withAccount({ enforcementStatus: undefined }),
    expected: notInAnswer('the enforcement status'),
  },
]);

testAccountRule('production-access', {}, [
  { name: 'passes if the account has production access', expected: passed('the account is out of the sandbox') },
  {
    name: 'fails if the account is in the sandbox',
    snapshot: withAccount({ productionAccess: false }),
    expected: failed(
      'the account is in the SES sandbox: it can send to verified addresses only, 200 messages a day',
      'request production access',
    ),
  },
  {
    name: 'is unknown if the answer lacks ProductionAccessEnabled',
    snapshot: withAccount({ productionAccess: undefined }),
    expected: notInAnswer('whether the account is in the sandbox'),
  },
]);

const quotaCase = (name: string, minimum: number, account: Partial<SesAccount>, expected: Case['expected']): Case => ({
  name,
  inputs: { 'min-send-quota': minimum },
  snapshot: withAccount(account),
  expected,
});
const lessThan = (minimum: number, left: string) =>
  failed(`${left} left of the 24-hour quota, \`min-send-quota\` is ${minimum}`, 'Service Quotas');

testAccountRule('send-quota', { 'min-send-quota': 1 }, [
  {
    name: 'does not apply if `min-send-quota` is not set',
    snapshot: withAccount({ quota: 0 }),
    expected: notApplicable('`min-send-quota` is not set'),
  },
  quotaCase('passes if more than the minimum is left', 149, { quota: 200, sent: 50 }, passed('150 messages left of the 24-hour quota')),
  quotaCase('passes if the minimum is left', 150, { quota: 200, sent: 50 }, passed('150 messages left of the 24-hour quota')),
  quotaCase('fails if less than the minimum is left', 151, { quota: 200, sent: 50 }, lessThan(151, '150 messages')),
  quotaCase('counts whole messages', 2, { quota: 2, sent: 0.5 }, lessThan(2, '1 message')),
  quotaCase('fails if more than the quota was sent', 1, { quota: 200, sent: 250 }, lessThan(1, '0 messages')),
  quotaCase(
    'passes with a minimum of 0, even if more than the quota was sent',
    0,
    { quota: 200, sent: 250 },
    passed('0 messages left of the 24-hour quota'),
  ),
  quotaCase('passes if the quota is unlimited', 1_000_000_000, { quota: -1, sent: undefined }, passed('the send quota is unlimited')),
  quotaCase('is unknown if the answer lacks Max24HourSend', 0, { quota: undefined }, notInAnswer('what is left of the send quota')),
  quotaCase('is unknown if the answer lacks SentLast24Hours', 0, { sent: undefined }, notInAnswer('what is left of the send quota')),
]);

test.each([
  { quota: 200, sent: 50, left: 150 },
  { quota: 200, sent: 250, left: 0 },
  { quota: 10, sent: 0.4, left: 9 },
  { quota: -1, sent: 50, left: Number.POSITIVE_INFINITY },
  { quota: undefined, sent: 50, left: undefined },
  { quota: 200, sent: undefined, left: undefined },
])('a quota of $quota with $sent sent leaves $left messages', ({ left, ...account }) => {
  expect(quotaLeft({ ...SES_ACCOUNT, ...account })).toBe(left);
});
