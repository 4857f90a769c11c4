import { describe, expect, test } from '@jest/globals';
import { type Expectations, judge, looksFor } from '../../../src/check/rules.ts';
import type { Look } from '../../../src/check/snapshot.ts';
import {
  type ConfigurationSet,
  type Identity,
  quotaLeft,
  type Reading,
  type RegionSnapshot,
  type Role,
  type SesAccount,
  type Snapshot,
} from '../../../src/model/readings.ts';
import { DEFAULT_SETTINGS, type Evaluation, RULE_IDS, type RuleId, type Settings } from '../../../src/model/rules.ts';
import {
  ABSENT,
  ACCOUNT,
  DENIED,
  found,
  PERMISSIONS_POLICY,
  POLICY_ARN,
  ROLE,
  SES_ACCOUNT,
  THROTTLED,
  TRUST_POLICY,
  unreadable,
} from '../../support/ports.ts';

const NOTHING_EXPECTED: Expectations = { roleDescription: undefined, identities: [], configurationSets: [], minSendQuota: undefined };
const OFF = Object.fromEntries(RULE_IDS.map(rule => [rule, 'off'])) as Settings;

const REGION: RegionSnapshot = { account: found(SES_ACCOUNT), identities: new Map(), configurationSets: new Map() };
const HEALTHY: Snapshot = {
  role: found(ROLE),
  attachedPolicies: found([POLICY_ARN]),
  inlinePolicies: found([]),
  policy: found({ id: 'v1', document: PERMISSIONS_POLICY }),
  regions: new Map([['us-east-1', REGION]]),
};
const NO_ROLE: Partial<Snapshot> = { role: ABSENT, attachedPolicies: ABSENT, inlinePolicies: ABSENT };

/** What one rule, at its default, says of a snapshot. */
function of(rule: RuleId, snapshot: Partial<Snapshot>, expectations: Partial<Expectations> = {}): Evaluation[] {
  const settings = { ...OFF, [rule]: DEFAULT_SETTINGS[rule] };
  return judge({ ...HEALTHY, ...snapshot }, settings, { ...NOTHING_EXPECTED, ...expectations }, ACCOUNT);
}

const withRole = (role: Partial<Role>): Partial<Snapshot> => ({ role: found({ ...ROLE, ...role }) });
const inRegion = (region: Partial<RegionSnapshot>): Partial<Snapshot> => ({ regions: new Map([['us-east-1', { ...REGION, ...region }]]) });
const withAccount = (account: Partial<SesAccount>): Partial<Snapshot> => inRegion({ account: found({ ...SES_ACCOUNT, ...account }) });

const passed = (message: string) => ({ outcome: 'passed', message, advice: '', permanent: false });
const failed = (message: string, advice: string, more: object = {}) => ({
  outcome: 'failed',
  message,
  advice: expect.stringContaining(advice),
  permanent: false,
  ...more,
});
const notApplicable = (message: string) => ({ outcome: 'not-applicable', message, advice: '', permanent: false });
const denied = { outcome: 'unknown', message: 'the session may not look', advice: 'allow the session to look', permanent: true };
const throttled = { outcome: 'unknown', message: 'AWS asked to slow down', advice: 'run the job again', permanent: false };
const leftOut = (what: string) => ({
  outcome: 'unknown',
  message: `the answer does not say ${what}`,
  advice: 'run the job again; if it stays so, report it',
  permanent: false,
});
const noRole = notApplicable('the role does not exist');
const lag = {
  outcome: 'unknown',
  message: 'IAM shows the role to one read and not to another',
  advice: 'IAM is catching up with a change: run the job again, or set `wait-timeout`',
  permanent: false,
};
const notLookedAt = {
  outcome: 'unknown',
  message: 'it was not looked at',
  advice: 'this is a defect of ses-role-gate: report it',
  permanent: true,
};

describe('the rules of the role', () => {
  const impostor = 'arn:aws:iam::111122223333:role/AWSServiceRoleForAmazonSES';
  const allowing = (...namespaces: string[]): string =>
    JSON.stringify({
      Statement: {
        Effect: 'Allow',
        Action: 'cloudwatch:PutMetricData',
        Resource: '*',
        Condition: { StringEquals: { 'cloudwatch:namespace': namespaces } },
      },
    });
  const policy = (document: string, id = 'v2'): Partial<Snapshot> => ({ policy: found({ id, document }) });
  const GOV = 'arn:aws-us-gov:iam::aws:policy/aws-service-role/AmazonSESServiceRolePolicy';
  const replace = 'aws iam create-service-linked-role --aws-service-name ses.amazonaws.com';

  test.each<[RuleId, string, Partial<Snapshot>, object]>([
    ['role-exists', 'there', {}, passed('AWSServiceRoleForAmazonSES exists')],
    ['role-exists', 'not there', NO_ROLE, failed('AWSServiceRoleForAmazonSES does not exist in this account', 'on-missing: create')],
    ['role-exists', 'denied', { role: unreadable(DENIED) }, denied],
    ['role-exists', 'throttled', { role: unreadable(THROTTLED) }, throttled],
    ['role-exists', 'not looked at', { role: undefined }, notLookedAt],

    ['role-path', 'the right one', {}, passed('it is at /aws-service-role/ses.amazonaws.com/')],
    [
      'role-path',
      'another one',
      withRole({ path: '/', arn: impostor }),
      failed(
        `the name is taken by another role, at the path / (${impostor}); the service-linked role is at /aws-service-role/ses.amazonaws.com/`,
        replace,
      ),
    ],
    [
      'role-path',
      'of another service',
      withRole({ path: '/aws-service-role/email.amazonaws.com/', arn: 'arn' }),
      failed(
        'the name is taken by another role, at the path /aws-service-role/email.amazonaws.com/ (arn); the service-linked role is at /aws-service-role/ses.amazonaws.com/',
        replace,
      ),
    ],
    ['role-path', 'no role', NO_ROLE, noRole],
    ['role-path', 'denied', { role: unreadable(DENIED) }, denied],

    ['trust-policy', 'as AWS writes it', {}, passed('ses.amazonaws.com alone may assume it')],
    [
      'trust-policy',
      'URL-encoded',
      withRole({ trustPolicy: encodeURIComponent(TRUST_POLICY) }),
      passed('ses.amazonaws.com alone may assume it'),
    ],
    [
      'trust-policy',
      'of another service',
      withRole({ trustPolicy: TRUST_POLICY.replace('ses.', 'lambda.') }),
      failed('others than ses.amazonaws.com may assume the role: Service lambda.amazonaws.com', replace),
    ],
    [
      'trust-policy',
      'of two others',
      withRole({ trustPolicy: TRUST_POLICY.replace('"ses.amazonaws.com"', '["a.example","b.example"]') }),
      failed('others than ses.amazonaws.com may assume the role: Service a.example, Service b.example', replace),
    ],
    [
      'trust-policy',
      'of nobody',
      withRole({ trustPolicy: '{"Statement":[]}' }),
      failed('ses.amazonaws.com may not assume the role without conditions', replace),
    ],
    [
      'trust-policy',
      'unreadable',
      withRole({ trustPolicy: '{"Statement":[{"Effect":"Perhaps"}]}' }),
      {
        outcome: 'unknown',
        message: 'the trust policy can\'t be read: a statement\'s Effect is "Perhaps"',
        advice: 'look at it in the IAM console',
        permanent: false,
      },
    ],
    ['trust-policy', 'no role', NO_ROLE, noRole],
    ['trust-policy', 'denied', { role: unreadable(DENIED) }, denied],

    ['permissions-policy', 'as AWS wrote it', {}, passed('AmazonSESServiceRolePolicy v1 lets SES publish its metrics')],
    [
      'permissions-policy',
      'a new version that allows more',
      policy('{"Statement":{"Effect":"Allow","Action":["cloudwatch:*","logs:*"],"Resource":"*"}}'),
      passed('AmazonSESServiceRolePolicy v2 lets SES publish its metrics'),
    ],
    [
      'permissions-policy',
      'a namespace is lacking',
      policy(allowing('AWS/SES', 'AWS/SES/Addons')),
      failed(
        'AmazonSESServiceRolePolicy v2 does not allow cloudwatch:PutMetricData in AWS/SES/MailManager',
        'AWS alone can change this policy',
      ),
    ],
    [
      'permissions-policy',
      'all are lacking',
      policy('{"Statement":[]}', 'v3'),
      failed(
        'AmazonSESServiceRolePolicy v3 does not allow cloudwatch:PutMetricData in AWS/SES, AWS/SES/MailManager, AWS/SES/Addons',
        'AWS alone can change this policy',
      ),
    ],
    [
      'permissions-policy',
      'unreadable',
      policy('{}'),
      {
        outcome: 'unknown',
        message: "AmazonSESServiceRolePolicy v2 can't be read: Statement is missing",
        advice: 'look at it in the IAM console',
        permanent: false,
      },
    ],
    ['permissions-policy', 'not attached', { attachedPolicies: found([]) }, failed('AmazonSESServiceRolePolicy is not attached', replace)],
    [
      'permissions-policy',
      'that of another partition',
      { attachedPolicies: found([GOV]) },
      failed('AmazonSESServiceRolePolicy is not attached', replace),
    ],
    ['permissions-policy', 'not there, though attached', { policy: ABSENT }, lag],
    ['permissions-policy', 'not there, though attached to a role not looked at', { role: undefined, policy: ABSENT }, lag],
    ['permissions-policy', 'not there, though attached to a role that may not be read', { role: unreadable(DENIED), policy: ABSENT }, lag],
    ['permissions-policy', 'its version denied', { policy: unreadable(DENIED) }, denied],
    ['permissions-policy', 'its version not looked at', { policy: undefined }, notLookedAt],
    ['permissions-policy', 'the list denied', { attachedPolicies: unreadable(DENIED) }, denied],
    ['permissions-policy', 'the list not there, though the role is', { attachedPolicies: ABSENT }, lag],
    ['permissions-policy', 'the list not looked at', { attachedPolicies: undefined }, notLookedAt],
    ['permissions-policy', 'no role', NO_ROLE, noRole],

    ['extra-policies', 'none', {}, passed('no other policy gives it more')],
    [
      'extra-policies',
      'a managed one',
      { attachedPolicies: found(['arn:aws:iam::aws:policy/AdministratorAccess', POLICY_ARN]) },
      failed('1 more policy than AWS gives it: arn:aws:iam::aws:policy/AdministratorAccess', replace),
    ],
    [
      'extra-policies',
      'a managed one and inline ones',
      { attachedPolicies: found([GOV]), inlinePolicies: found(['a', 'b`c']) },
      failed(`3 more policies than AWS gives it: ${GOV}, inline a, inline b'c`, replace),
    ],
    ['extra-policies', 'the one list denied', { attachedPolicies: unreadable(DENIED) }, denied],
    ['extra-policies', 'the other list denied', { inlinePolicies: unreadable(DENIED) }, denied],
    ['extra-policies', 'a list not there, though the role is', { inlinePolicies: ABSENT }, lag],
    ['extra-policies', 'a list not there, though the other one is', { role: undefined, inlinePolicies: ABSENT }, lag],
    ['extra-policies', 'a list not looked at', { inlinePolicies: undefined }, notLookedAt],
    ['extra-policies', 'no role', NO_ROLE, noRole],

    ['permissions-boundary', 'none', {}, passed('none is set')],
    [
      'permissions-boundary',
      'one',
      withRole({ permissionsBoundary: 'arn:aws:iam::aws:policy/ReadOnlyAccess' }),
      failed('a permissions boundary is set: arn:aws:iam::aws:policy/ReadOnlyAccess', 'it may keep SES from publishing metrics'),
    ],
    ['permissions-boundary', 'no role', NO_ROLE, noRole],
    ['permissions-boundary', 'no role, though a list shows it', { role: ABSENT }, lag],
    ['role-path', 'no role, though a list shows it', { role: ABSENT, attachedPolicies: ABSENT }, lag],
    ['role-exists', 'no role, though a list shows it', { role: ABSENT, inlinePolicies: ABSENT }, lag],
    ['permissions-boundary', 'denied', { role: unreadable(DENIED) }, denied],

    ['description', 'nothing is expected', withRole({ description: 'Any' }), notApplicable('`role-description` is not set')],
  ])('%s: %s', (rule, _, snapshot, expected) => {
    expect(of(rule, snapshot)).toEqual([{ rule, severity: DEFAULT_SETTINGS[rule], region: undefined, ...expected }]);
  });

  const advice = 'set `update-description: true`';
  test.each<[string, Partial<Snapshot>, object]>([
    ['the same', withRole({ description: 'Ours' }), passed('it is the one expected')],
    ['another', withRole({ description: 'The`irs' }), failed('it is "The\'irs", `role-description` is "Ours"', advice)],
    ['another by its case', withRole({ description: 'ours' }), failed('it is "ours", `role-description` is "Ours"', advice)],
    ['none', {}, failed('it is "", `role-description` is "Ours"', advice)],
    ['no role', NO_ROLE, noRole],
    ['denied', { role: unreadable(DENIED) }, denied],
  ])('description, of which one is expected: %s', (_, snapshot, expected) => {
    expect(of('description', snapshot, { roleDescription: 'Ours' })).toEqual([
      { rule: 'description', severity: 'warning', region: undefined, ...expected },
    ]);
  });
});

describe('the rules of a Region', () => {
  test.each<[RuleId, string, Partial<Snapshot>, object]>([
    ['region-supported', 'documented', {}, passed('AWS documents the role for it')],

    ['sending-enabled', 'on', {}, passed('sending is on')],
    [
      'sending-enabled',
      'off',
      withAccount({ sendingEnabled: false }),
      failed("the account's sending is paused", 'aws sesv2 put-account-sending-attributes --sending-enabled'),
    ],
    ['sending-enabled', 'left out', withAccount({ sendingEnabled: undefined }), leftOut('whether sending is enabled')],

    ['enforcement-status', 'HEALTHY', {}, passed('HEALTHY')],
    [
      'enforcement-status',
      'SHUTDOWN',
      withAccount({ enforcementStatus: 'SHUTDOWN' }),
      failed("SHUTDOWN: AWS has paused the account's sending", 'Support Center'),
    ],
    [
      'enforcement-status',
      'PROBATION',
      withAccount({ enforcementStatus: 'PROBATION' }),
      failed('PROBATION: the account is under review by AWS', 'Support Center', { severity: 'warning' }),
    ],
    [
      'enforcement-status',
      'unheard of',
      withAccount({ enforcementStatus: 'healthy\n' }),
      {
        outcome: 'unknown',
        message: 'AWS answered a status that is not documented: healthy',
        advice: "look at the account's status in the SES console",
        permanent: false,
      },
    ],
    ['enforcement-status', 'left out', withAccount({ enforcementStatus: undefined }), leftOut('the enforcement status')],

    ['production-access', 'out of the sandbox', {}, passed('the account is out of the sandbox')],
    [
      'production-access',
      'in the sandbox',
      withAccount({ productionAccess: false }),
      failed('the account is in the SES sandbox: it can send to verified addresses only, 200 messages a day', 'request production access'),
    ],
    ['production-access', 'left out', withAccount({ productionAccess: undefined }), leftOut('whether the account is in the sandbox')],

    ...(['sending-enabled', 'enforcement-status', 'production-access'] as const).flatMap(
      (rule): [RuleId, string, Partial<Snapshot>, object][] => [
        [rule, 'denied', inRegion({ account: unreadable(DENIED) }), denied],
        [rule, 'no account', inRegion({ account: ABSENT }), leftOut('anything about the account')],
        [rule, 'not looked at', inRegion({ account: undefined }), notLookedAt],
      ],
    ),

    ['identity-verified', 'none is expected', {}, notApplicable('`identities` is empty')],
    ['configuration-set-sending', 'none is expected', {}, notApplicable('`configuration-sets` is empty')],
    ['send-quota', 'nothing is expected', withAccount({ quota: 0 }), notApplicable('`min-send-quota` is not set')],
  ])('%s: %s', (rule, _, snapshot, expected) => {
    expect(of(rule, snapshot)).toEqual([{ rule, severity: DEFAULT_SETTINGS[rule], region: 'us-east-1', ...expected }]);
  });

  test.each(['us-west-2', 'eusc-de-east-1', 'ap-east-1', 'mars-north-1', 'constructor'])(
    'region-supported: %s is not documented',
    region => {
      expect(of('region-supported', { regions: new Map([[region, REGION]]) })).toEqual([
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
    },
  );

  const identity = (more: Partial<Identity>): Reading<Identity> =>
    found({ verifiedForSending: undefined, verificationStatus: undefined, errorType: undefined, ...more });
  test.each<[string, string, Reading<Identity> | undefined, object]>([
    ['verified', 'a.example', identity({ verifiedForSending: true }), passed('a.example is verified')],
    [
      'a domain that is pending',
      'a.example',
      identity({ verifiedForSending: false, verificationStatus: 'PENDING' }),
      failed('a.example is not verified for sending (PENDING)', 'DKIM records'),
    ],
    [
      'a domain that failed',
      'a.example',
      identity({ verifiedForSending: false, verificationStatus: 'FAILED', errorType: 'HOST_NOT_FOUND' }),
      failed('a.example is not verified for sending (FAILED, HOST_NOT_FOUND)', 'DKIM records'),
    ],
    [
      'an address that is pending, of unknown status',
      'me@a.example',
      identity({ verifiedForSending: false }),
      failed('me@a.example is not verified for sending (unknown)', 'open the link in the message that SES sent'),
    ],
    [
      'verified, though its status says otherwise',
      'a.example',
      identity({ verifiedForSending: true, verificationStatus: 'FAILED' }),
      passed('a.example is verified'),
    ],
    ['left out', 'a.example', identity({ verificationStatus: 'SUCCESS' }), leftOut('whether a.example is verified')],
    [
      'a domain that is absent',
      'a.example',
      ABSENT,
      failed('a.example is not an identity of this Region', '', { advice: expect.not.stringContaining('its domain') }),
    ],
    [
      'an address that is absent',
      'me@a.example',
      ABSENT,
      failed(
        'me@a.example is not an identity of this Region',
        'identities are regional; if the identity of its domain covers it, name a.example in `identities`',
      ),
    ],
    ['denied', 'a.example', unreadable(DENIED), denied],
    ['not looked at', 'a.example', undefined, notLookedAt],
  ])('identity-verified: %s', (_, name, reading, expected) => {
    const identities = new Map(reading === undefined ? [] : [[name, reading]]);
    expect(of('identity-verified', inRegion({ identities }), { identities: [name] })).toEqual([
      { rule: 'identity-verified', severity: 'error', region: 'us-east-1', ...expected },
    ]);
  });

  test.each<[string, Reading<ConfigurationSet> | undefined, object]>([
    ['on', found({ sendingEnabled: true }), passed('main may send')],
    [
      'off',
      found({ sendingEnabled: false }),
      failed('sending is off for main', 'aws sesv2 put-configuration-set-sending-options --configuration-set-name main --sending-enabled'),
    ],
    ['left out', found({ sendingEnabled: undefined }), leftOut('whether main may send')],
    ['absent', ABSENT, failed('main is not a configuration set of this Region', 'configuration sets are regional')],
    ['throttled', unreadable(THROTTLED), throttled],
    ['not looked at', undefined, notLookedAt],
  ])('configuration-set-sending: %s', (_, reading, expected) => {
    const configurationSets = new Map(reading === undefined ? [] : [['main', reading]]);
    expect(of('configuration-set-sending', inRegion({ configurationSets }), { configurationSets: ['main'] })).toEqual([
      { rule: 'configuration-set-sending', severity: 'error', region: 'us-east-1', ...expected },
    ]);
  });

  test.each<[string, Partial<SesAccount>, number, object]>([
    ['enough', { quota: 200, sent: 50 }, 149, passed('150 messages left of the 24-hour quota')],
    ['just enough', { quota: 200, sent: 50 }, 150, passed('150 messages left of the 24-hour quota')],
    [
      'too little',
      { quota: 200, sent: 50 },
      151,
      failed('150 messages left of the 24-hour quota, `min-send-quota` is 151', 'Service Quotas'),
    ],
    [
      'a fraction too little',
      { quota: 2, sent: 0.5 },
      2,
      failed('1 message left of the 24-hour quota, `min-send-quota` is 2', 'Service Quotas'),
    ],
    ['overdrawn', { quota: 200, sent: 250 }, 1, failed('0 messages left of the 24-hour quota, `min-send-quota` is 1', 'Service Quotas')],
    ['overdrawn, where nothing must be left', { quota: 200, sent: 250 }, 0, passed('0 messages left of the 24-hour quota')],
    ['unlimited', { quota: -1, sent: undefined }, 1_000_000_000, passed('the send quota is unlimited')],
    ['the quota left out', { quota: undefined }, 0, leftOut('what is left of the send quota')],
    ['what was sent left out', { sent: undefined }, 0, leftOut('what is left of the send quota')],
  ])('send-quota: %s', (_, account, minSendQuota, expected) => {
    expect(of('send-quota', withAccount(account), { minSendQuota })).toEqual([
      { rule: 'send-quota', severity: 'error', region: 'us-east-1', ...expected },
    ]);
  });

  test.each<[string, Reading<SesAccount> | undefined, object]>([
    ['denied', unreadable(DENIED), denied],
    ['no account', ABSENT, leftOut('anything about the account')],
    ['not looked at', undefined, notLookedAt],
  ])('send-quota: %s', (_, account, expected) => {
    expect(of('send-quota', inRegion({ account }), { minSendQuota: 1 })).toEqual([
      { rule: 'send-quota', severity: 'error', region: 'us-east-1', ...expected },
    ]);
  });
});

test.each([
  [{ quota: 200, sent: 50 }, 150],
  [{ quota: 200, sent: 250 }, 0],
  [{ quota: 10, sent: 0.4 }, 9],
  [{ quota: -1, sent: 50 }, Number.POSITIVE_INFINITY],
  [{ quota: undefined, sent: 50 }, undefined],
  [{ quota: 200, sent: undefined }, undefined],
])('%j leaves %s messages', (account, expected) => {
  expect(quotaLeft({ ...SES_ACCOUNT, ...account })).toBe(expected);
});

describe('judging', () => {
  const expectations: Expectations = { ...NOTHING_EXPECTED, identities: ['a.example', 'b.example'] };
  const snapshot: Snapshot = {
    ...HEALTHY,
    regions: new Map([
      ['us-east-1', REGION],
      ['eu-west-1', { ...REGION, identities: new Map([['a.example', ABSENT]]) }],
    ]),
  };

  test('says something once on each rule of the role, and on each rule of a Region for each Region, in the order of the rules', () => {
    const judgements = judge(snapshot, DEFAULT_SETTINGS, expectations, ACCOUNT);
    expect(judgements.map(({ rule, region }) => `${rule} ${region ?? ''}`.trim())).toEqual([
      'role-exists',
      'role-path',
      'trust-policy',
      'permissions-policy',
      'extra-policies',
      'permissions-boundary',
      'description',
      'region-supported us-east-1',
      'region-supported eu-west-1',
      'sending-enabled us-east-1',
      'sending-enabled eu-west-1',
      'enforcement-status us-east-1',
      'enforcement-status eu-west-1',
      'production-access us-east-1',
      'production-access eu-west-1',
      'identity-verified us-east-1',
      'identity-verified us-east-1',
      'identity-verified eu-west-1',
      'identity-verified eu-west-1',
      'configuration-set-sending us-east-1',
      'configuration-set-sending eu-west-1',
      'send-quota us-east-1',
      'send-quota eu-west-1',
    ]);
  });

  test('says nothing on a rule that is off', () => {
    for (const rule of RULE_IDS) {
      const judgements = judge(snapshot, { ...DEFAULT_SETTINGS, [rule]: 'off' }, expectations, ACCOUNT);
      expect(new Set(judgements.map(judgement => judgement.rule))).toEqual(new Set(RULE_IDS.filter(other => other !== rule)));
    }
  });

  test.each<[RuleId, Partial<Snapshot>, 'error' | 'warning', string]>([
    ['production-access', withAccount({ productionAccess: false }), 'error', 'error'],
    ['sending-enabled', withAccount({ sendingEnabled: false }), 'warning', 'warning'],
    ['role-exists', { role: unreadable(DENIED) }, 'warning', 'warning'],
    ['enforcement-status', withAccount({ enforcementStatus: 'SHUTDOWN' }), 'warning', 'warning'],
    ['enforcement-status', withAccount({ enforcementStatus: 'PROBATION' }), 'warning', 'warning'],
    ['enforcement-status', withAccount({ enforcementStatus: 'PROBATION' }), 'error', 'warning'],
  ])('%s with %j, set to %s, counts as %s', (rule, more, setting, severity) => {
    expect(judge({ ...HEALTHY, ...more }, { ...OFF, [rule]: setting }, NOTHING_EXPECTED, ACCOUNT)).toMatchObject([{ rule, severity }]);
  });
});

describe('the looks that are needed', () => {
  const everything: Expectations = { roleDescription: 'Ours', identities: ['a.example'], configurationSets: ['main'], minSendQuota: 1 };
  test.each<[RuleId, Look[], Look[]]>([
    // rule, with nothing expected, with everything expected
    ['role-exists', ['role'], ['role']],
    ['role-path', ['role'], ['role']],
    ['trust-policy', ['role'], ['role']],
    ['permissions-policy', ['attached-policies', 'policy'], ['attached-policies', 'policy']],
    ['extra-policies', ['attached-policies', 'inline-policies'], ['attached-policies', 'inline-policies']],
    ['permissions-boundary', ['role'], ['role']],
    ['description', [], ['role']],
    ['region-supported', [], []],
    ['sending-enabled', ['account'], ['account']],
    ['enforcement-status', ['account'], ['account']],
    ['production-access', ['account'], ['account']],
    ['identity-verified', [], ['identities']],
    ['configuration-set-sending', [], ['configuration-sets']],
    ['send-quota', [], ['account']],
  ])('%s alone', (rule, plain, expecting) => {
    const settings = { ...OFF, [rule]: 'warning' } as const;
    expect([...looksFor(settings, NOTHING_EXPECTED)]).toEqual(plain);
    expect([...looksFor(settings, everything)]).toEqual(expecting);
  });

  test('none where every rule is off', () => {
    expect(looksFor(OFF, everything).size).toBe(0);
  });
});
