import {
  AccountSharedPoolDeliveryMode,
  FeatureStatus,
  RecommendationImpact,
  RecommendationType,
  ReviewStatus,
  SendingStatus,
  SharedPoolDeliveryMode,
} from '@aws-sdk/client-sesv2';
import { describe, expect, test } from '@jest/globals';
import { evaluate } from '../../../src/check/evaluate.ts';
import type { RuleInputs } from '../../../src/check/rules/rule.ts';
import {
  type ConfigurationSet,
  quotaLeft,
  type Reading,
  type Recommendation,
  type RegionSnapshot,
  type SesAccount,
  type Tenant,
} from '../../../src/model/readings.ts';
import type { RuleId } from '../../../src/model/rules.ts';
import { ABSENT, ACCOUNT, DENIED, found, IDENTITY, SES_ACCOUNT, THROTTLED, unreadable } from '../../support/ports.ts';
import {
  ALL_OFF,
  type Case,
  failed,
  HEALTHY,
  IF_DENIED,
  IF_NOT_READ,
  IF_THROTTLED,
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
  { name: 'passes in a Region that AWS lists', expected: passed('AWS lists the Region among those that support the role') },
]);

const OTHERWISE = '; otherwise deploy to one of these Regions';

test.each([
  { region: 'us-west-2', otherwise: OTHERWISE },
  { region: 'ap-east-1', otherwise: OTHERWISE },
  { region: 'mars-north-1', otherwise: OTHERWISE },
  { region: 'constructor', otherwise: OTHERWISE },
  // The Regions on the list are of another partition.
  { region: 'eusc-de-east-1', otherwise: '' },
  { region: 'us-gov-west-1', otherwise: '' },
])('region-supported fails in $region', ({ region, otherwise }) => {
  const snapshot = { ...HEALTHY, regions: new Map([[region, REGION]]) };
  expect(evaluate(snapshot, () => ({ ...ALL_OFF, 'region-supported': 'warning' }), NO_INPUTS, ACCOUNT)).toEqual([
    {
      rule: 'region-supported',
      severity: 'warning',
      region,
      outcome: 'failed',
      message: expect.stringMatching(
        /^AWS lists only ap-northeast-1, ap-southeast-2, eu-central-1, eu-west-1, us-east-1, us-east-2 as Regions that support the role \(as of 20\d\d-\d\d-\d\d\): sending works, but SES might not publish metrics with AWSServiceRoleForAmazonSES here$/,
      ),
      advice: `if the metrics do not matter here, add the line \`region-supported@${region}: off\` to \`rules\`${otherwise}`,
      permanent: true,
    },
  ]);
});

/** AWS's pause is the cause: no finding advises to switch sending on. */
const SHUTDOWN = failed(
  "AWS has paused the account's sending (enforcement status SHUTDOWN)",
  'answer the case that AWS opened in the Support Center: only AWS can switch sending on again',
);
const ONLY_AWS = 'only AWS can switch sending on again';

testAccountRule('sending-enabled', {}, [
  {
    name: 'reports the pause by AWS if the status is SHUTDOWN',
    snapshot: withAccount({ sendingEnabled: false, enforcementStatus: 'SHUTDOWN' }),
    expected: SHUTDOWN,
  },
  {
    name: 'advises to enable sending in the sandbox too',
    snapshot: withAccount({ sendingEnabled: false, productionAccess: false }),
    expected: failed("the account's sending is paused", 'aws sesv2 put-account-sending-attributes --sending-enabled'),
  },
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
    expected: SHUTDOWN,
  },
  {
    name: 'is a warning if the status is PROBATION',
    snapshot: withAccount({ enforcementStatus: 'PROBATION' }),
    expected: failed('PROBATION: the account is under review by AWS', 'Support Center', { severity: 'warning' }),
  },
  {
    name: 'is unknown if AWS does not document the status',
    snapshot: withAccount({ enforcementStatus: 'healthy\n' }),
    expected: unknown(
      'AWS returned an undocumented enforcement status for the account: healthy',
      "see the account's status in the SES console",
    ),
  },
  {
    name: 'is unknown if the answer lacks EnforcementStatus',
    snapshot: withAccount({ enforcementStatus: undefined }),
    expected: notInAnswer('the enforcement status'),
  },
]);

interface ReviewCase {
  readonly reviewStatus: string | undefined;
  readonly reviewCase?: string;
  /** What the message ends with. */
  readonly ended: string;
  readonly advice: string;
}

const SANDBOX = 'the account is in the SES sandbox: it can send to verified addresses only, 200 messages a day';
const REVIEWS: readonly ReviewCase[] = [
  { reviewStatus: undefined, ended: '', advice: 'request production access for the Region in the SES console' },
  {
    reviewStatus: 'PENDING',
    reviewCase: '1700000001',
    ended: '; AWS is reviewing the request for production access (case 1700000001)',
    advice: 'wait for the answer to the case; do not send another request',
  },
  {
    reviewStatus: 'DENIED',
    reviewCase: '1700000001',
    ended: '; AWS has denied the last request for production access (case 1700000001)',
    advice: 'reply to the case in the Support Center with what AWS asks for; do not send the same request again',
  },
  { reviewStatus: 'DENIED', ended: '; AWS has denied the last request for production access', advice: 'reply to the case' },
  {
    reviewStatus: 'GRANTED',
    reviewCase: '1700000001',
    ended: '; AWS has granted production access, but SES does not show it yet (case 1700000001)',
    advice: 'run the job again in a few minutes',
  },
  { reviewStatus: 'FAILED', ended: '; the last request for production access did not reach AWS', advice: 'request production access' },
  {
    reviewStatus: 'constructor',
    reviewCase: '1\n2',
    ended: '; the last request for production access has the status constructor, which AWS does not document (case 1 2)',
    advice: 'see the case in the Support Center before you request production access again',
  },
];

testAccountRule('production-access', {}, [
  { name: 'passes if the account has production access', expected: passed('the account is out of the sandbox') },
  {
    name: 'passes with production access, whatever the state of the last request',
    snapshot: withAccount({ reviewStatus: 'DENIED' }),
    expected: passed('the account is out of the sandbox'),
  },
  ...REVIEWS.map(({ reviewStatus, reviewCase, ended, advice }) => ({
    name: `fails in the sandbox after a request that is ${reviewStatus}, case ${reviewCase}`,
    snapshot: withAccount({ productionAccess: false, reviewStatus, reviewCase }),
    expected: failed(SANDBOX + ended, advice),
  })),
  {
    name: 'first gives the advice on SHUTDOWN if the account is in the sandbox too',
    snapshot: withAccount({ productionAccess: false, reviewStatus: undefined, enforcementStatus: 'SHUTDOWN' }),
    expected: failed(SANDBOX, ONLY_AWS),
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
  quotaCase(
    'advises production access in the sandbox',
    151,
    { quota: 200, sent: 50, productionAccess: false, reviewStatus: 'PENDING', reviewCase: '1700000001' },
    failed('150 messages left of the 24-hour quota, `min-send-quota` is 151', 'wait for the answer to the case'),
  ),
  quotaCase('is unknown if the answer lacks Max24HourSend', 0, { quota: undefined }, notInAnswer('what is left of the send quota')),
  quotaCase('is unknown if the answer lacks SentLast24Hours', 0, { sent: undefined }, notInAnswer('what is left of the send quota')),
]);

const rateCase = (name: string, minimum: number, account: Partial<SesAccount>, expected: Case['expected']): Case => ({
  name,
  inputs: { 'min-send-rate': minimum },
  snapshot: withAccount(account),
  expected,
});

testAccountRule('send-rate', { 'min-send-rate': 1 }, [
  {
    name: 'does not apply if `min-send-rate` is not set',
    snapshot: withAccount({ sendRate: 0 }),
    expected: notApplicable('`min-send-rate` is not set'),
  },
  rateCase('passes at the minimum', 14, {}, passed('the account can send 14 messages a second')),
  rateCase('passes above the minimum', 1, { sendRate: 1.5 }, passed('the account can send 1.5 messages a second')),
  rateCase(
    'fails below the minimum',
    15,
    {},
    failed('the account can send 14 messages a second, `min-send-rate` is 15', 'request a higher sending rate in Service Quotas'),
  ),
  rateCase(
    'advises production access in the sandbox',
    2,
    { sendRate: 1, productionAccess: false, reviewStatus: undefined },
    failed('the account can send 1 message a second, `min-send-rate` is 2', 'request production access'),
  ),
  rateCase(
    'advises what AWS asks for if the status is SHUTDOWN',
    2,
    { sendRate: 1, productionAccess: false, reviewStatus: undefined, enforcementStatus: 'SHUTDOWN' },
    failed('the account can send 1 message a second, `min-send-rate` is 2', `${ONLY_AWS}; then request production access`),
  ),
  rateCase(
    'advises a higher rate after the end of a pause by AWS',
    15,
    { enforcementStatus: 'SHUTDOWN' },
    failed('the account can send 14 messages a second, `min-send-rate` is 15', `${ONLY_AWS}; then request a higher sending rate`),
  ),
  rateCase(
    'passes while AWS has paused the sending',
    14,
    { enforcementStatus: 'SHUTDOWN' },
    passed('the account can send 14 messages a second'),
  ),
  rateCase('is unknown if the answer lacks MaxSendRate', 0, { sendRate: undefined }, notInAnswer('the maximum send rate')),
  rateCase('is unknown if the rate is negative, which AWS does not document', 0, { sendRate: -1 }, notInAnswer('the maximum send rate')),
]);

const regional = (what: string) => passed(`${what} delivers from shared IP addresses of this Region only`);
const global = (what: string, command: string) =>
  failed(
    `SES can deliver mail of ${what} from shared IP addresses in other Regions of the partition (shared pool delivery mode GLOBAL)`,
    `run \`aws sesv2 ${command} --shared-pool-delivery-mode REGIONAL\` in the Region`,
  );
const setWith = (options: Partial<ConfigurationSet>): Partial<RegionSnapshot> => ({
  configurationSets: new Map([['main', found({ sendingEnabled: true, ...options })]]),
});
const NAMED: Partial<RuleInputs> = { 'configuration-sets': ['main'] };

testAccountRule('regional-delivery', {}, [
  { name: 'passes if the mode is REGIONAL', expected: regional('the account') },
  {
    name: 'fails if the mode is GLOBAL',
    snapshot: withAccount({ deliveryMode: 'GLOBAL' }),
    expected: global('the account', 'put-account-delivery-attributes'),
  },
  {
    name: 'is unknown if AWS does not document the mode',
    snapshot: withAccount({ deliveryMode: 'ORBITAL' }),
    expected: unknown(
      'AWS returned an undocumented shared pool delivery mode for the account: ORBITAL',
      'see the delivery settings in the SES console',
    ),
  },
  {
    name: 'is unknown if the answer lacks SharedPoolDeliveryMode',
    snapshot: withAccount({ deliveryMode: undefined }),
    expected: notInAnswer('from which Regions SES delivers'),
  },
  ...[undefined, 'ACCOUNT'].map(mode => ({
    name: `passes for a configuration set with the mode ${mode}, which is that of the account`,
    inputs: NAMED,
    snapshot: inRegion(setWith({ deliveryMode: mode })),
    expected: [regional('the account'), passed('the configuration set main delivers as the account does')],
  })),
  {
    name: 'leaves a configuration set that does not exist to configuration-set-sending',
    inputs: NAMED,
    snapshot: inRegion({ configurationSets: new Map([['main', ABSENT]]) }),
    expected: [regional('the account'), notApplicable('no configuration set is named main')],
  },
  {
    name: 'is unknown if a configuration set cannot be read',
    inputs: NAMED,
    snapshot: inRegion({ configurationSets: new Map([['main', unreadable(THROTTLED)]]) }),
    expected: [regional('the account'), IF_THROTTLED],
  },
  {
    name: 'is unknown if a configuration set was not read',
    inputs: NAMED,
    expected: [regional('the account'), IF_NOT_READ],
  },
  {
    name: 'is unknown if AWS does not document the mode of a configuration set',
    inputs: NAMED,
    snapshot: inRegion(setWith({ deliveryMode: 'ORBITAL' })),
    expected: [
      regional('the account'),
      unknown(
        'AWS returned an undocumented shared pool delivery mode for the configuration set main: ORBITAL',
        'see the delivery settings in the SES console',
      ),
    ],
  },
  {
    name: 'is unknown if the answer lacks a configuration set',
    inputs: NAMED,
    snapshot: inRegion(setWith({ sendingEnabled: undefined })),
    expected: [regional('the account'), notInAnswer('from which Regions SES delivers mail of the configuration set main')],
  },
  {
    name: 'does not judge a configuration set that `configuration-sets` does not name',
    snapshot: inRegion(setWith({ deliveryMode: 'GLOBAL' })),
    expected: regional('the account'),
  },
  {
    name: 'passes for a configuration set with the mode REGIONAL',
    inputs: NAMED,
    snapshot: inRegion(setWith({ deliveryMode: 'REGIONAL' })),
    expected: [regional('the account'), regional('the configuration set main')],
  },
  {
    name: 'fails for a configuration set with the mode GLOBAL',
    inputs: NAMED,
    snapshot: inRegion(setWith({ deliveryMode: 'GLOBAL' })),
    expected: [
      regional('the account'),
      global('the configuration set main', 'put-configuration-set-delivery-options --configuration-set-name main'),
    ],
  },
  {
    name: 'keeps the other delivery options of a configuration set',
    inputs: NAMED,
    snapshot: inRegion(setWith({ deliveryMode: 'GLOBAL', tlsPolicy: 'REQUIRE', sendingPool: 'warm', maxDeliverySeconds: 600 })),
    expected: [
      regional('the account'),
      global(
        'the configuration set main',
        'put-configuration-set-delivery-options --configuration-set-name main --tls-policy REQUIRE --sending-pool-name warm --max-delivery-seconds 600',
      ),
    ],
  },
  {
    name: 'does not keep a TLS policy that another finding wants changed',
    inputs: NAMED,
    snapshot: inRegion(setWith({ deliveryMode: 'GLOBAL', tlsPolicy: 'OPTIONAL' })),
    expected: [
      regional('the account'),
      failed(
        'SES can deliver mail of the configuration set main from shared IP addresses in other Regions of the partition (shared pool delivery mode GLOBAL)',
        '--tls-policy OPTIONAL --shared-pool-delivery-mode REGIONAL` in the Region, with `--tls-policy REQUIRE` if the set has to require TLS',
      ),
    ],
  },
]);

interface TenantCase {
  readonly name: string;
  readonly reading: Reading<Tenant> | undefined;
  readonly expected: Case['expected'];
}
const TENANT_ARN = 'arn:aws:ses:us-east-1:111122223333:tenant/acme/tn-1';
const withStatus = (sendingStatus: string | undefined, arn: string | undefined = TENANT_ARN): Reading<Tenant> =>
  found({ arn, sendingStatus });

testRule('tenant-sending', 'us-east-1', [
  { name: 'does not apply if `tenants` is not set', expected: notApplicable('`tenants` is not set') },
  ...[
    { name: 'passes if the status is ENABLED', reading: withStatus('ENABLED'), expected: passed('the tenant acme can send (ENABLED)') },
    {
      name: 'passes if the status is REINSTATED',
      reading: withStatus('REINSTATED'),
      expected: passed('the tenant acme can send (REINSTATED)'),
    },
    {
      name: 'fails if the status is DISABLED',
      reading: withStatus('DISABLED'),
      expected: failed('sending is paused for the tenant acme: SES rejects its mail', `--reputation-entity-reference ${TENANT_ARN}\``),
    },
    {
      name: 'is unknown if AWS does not document the status',
      reading: withStatus('disabled'),
      expected: unknown(
        'AWS returned an undocumented sending status for the tenant acme: disabled',
        "see the tenant's status in the SES console",
      ),
    },
    {
      name: 'is unknown if the answer lacks SendingStatus',
      reading: withStatus(undefined),
      expected: notInAnswer('whether the tenant acme can send'),
    },
    {
      name: 'fails if the tenant does not exist',
      reading: ABSENT,
      expected: failed('the tenant acme does not exist in this Region', 'tenants are regional'),
    },
    { name: 'is unknown if the read is denied', reading: unreadable(DENIED), expected: IF_DENIED },
    { name: 'is unknown if the tenant was not read', reading: undefined, expected: IF_NOT_READ },
  ].map(({ name, reading, expected }: TenantCase) => ({
    name,
    inputs: { tenants: ['acme'] },
    snapshot: inRegion({ tenants: new Map(reading === undefined ? [] : [['acme', reading]]) }),
    expected,
  })),
]);

const IDENTITY_ARN = 'arn:aws:ses:us-east-1:111122223333:identity/example.com';
const recommended = (changes: Partial<Recommendation>, ...more: readonly Recommendation[]): Partial<RegionSnapshot> => ({
  recommendations: found([{ type: 'DKIM', impact: 'HIGH', text: 'DKIM1', arn: IDENTITY_ARN, ...changes }, ...more]),
});
const coveredBy = (entry: string, identity: string): RegionSnapshot['identities'] =>
  new Map([[entry, { identity, reading: found(IDENTITY) }]]);
const page = (name: string): string => `follow https://docs.aws.amazon.com/ses/latest/dg/${name}.html`;
const NO_RECOMMENDATION = passed('SES has no open recommendation');
const ADVISOR_OFF = {
  ...unknown(
    'SES returned no recommendations, because Virtual Deliverability Manager is off',
    'switch it on in the SES console (AWS charges for it), or leave the rule `recommendations` off in this Region',
  ),
  permanent: true,
};

testAccountRule('recommendations', {}, [
  { name: 'passes if the list is empty', expected: NO_RECOMMENDATION },
  ...['DKIM', 'SPF', 'DMARC', 'BIMI'].map(type => ({
    name: `fails for ${type}, and links to its page`,
    snapshot: inRegion(recommended({ type })),
    expected: failed(
      `SES recommends a change for the identity example.com: ${type}, impact HIGH: DKIM1`,
      page(`send-email-authentication-${type.toLowerCase()}`),
    ),
  })),
  ...['BOUNCE', 'COMPLAINT', 'FEEDBACK_3P', 'IP_LISTING', 'constructor'].map(type => ({
    name: `fails for ${type}, and links to the page of the advisor`,
    snapshot: inRegion(recommended({ type, text: undefined })),
    expected: failed(`SES recommends a change for the identity example.com: ${type}, impact HIGH`, page('vdm-advisor')),
  })),
  {
    name: 'is a warning for a recommendation of low impact',
    snapshot: inRegion(recommended({ impact: 'LOW' })),
    expected: failed(
      'SES recommends a change for the identity example.com: DKIM, impact LOW: DKIM1',
      page('send-email-authentication-dkim'),
      {
        severity: 'warning',
      },
    ),
  },
  {
    name: 'fails for a recommendation without details',
    snapshot: inRegion(recommended({ type: undefined, impact: undefined, text: undefined, arn: undefined })),
    expected: failed('SES recommends a change for the account: unknown, impact unknown', page('vdm-advisor')),
  },
  {
    name: 'fails for each recommendation',
    snapshot: inRegion(
      recommended({}, { type: 'BOUNCE', impact: 'HIGH', text: 'too many', arn: 'arn:aws:ses:us-east-1:111122223333:tenant/acme/tn-1' }),
    ),
    expected: [
      failed('SES recommends a change for the identity example.com: DKIM, impact HIGH: DKIM1', page('send-email-authentication-dkim')),
      failed('SES recommends a change for the tenant acme/tn-1: BOUNCE, impact HIGH: too many', page('vdm-advisor')),
    ],
  },
  ...['example.com', 'mail.example.com', 'No-Reply@Example.com', 'no-reply@mail.example.com', '*'].map(identity => ({
    name: `fails for an identity that covers ${identity}`,
    inputs: { identities: ['other.example', identity] },
    snapshot: inRegion(recommended({})),
    expected: failed(
      'SES recommends a change for the identity example.com: DKIM, impact HIGH: DKIM1',
      page('send-email-authentication-dkim'),
    ),
  })),
  ...['notexample.com', 'example.org', 'com'].map(identity => ({
    name: `passes for ${identity}, which the identity does not cover`,
    inputs: { identities: [identity] },
    snapshot: inRegion(recommended({})),
    expected: NO_RECOMMENDATION,
  })),
  {
    name: 'passes for an identity that a more specific identity covers',
    inputs: { identities: ['no-reply@mail.example.com'] },
    snapshot: inRegion({ ...recommended({}), identities: coveredBy('no-reply@mail.example.com', 'mail.example.com') }),
    expected: NO_RECOMMENDATION,
  },
  {
    name: 'fails for the identity that covers an entry in another case',
    inputs: { identities: ['no-reply@mail.example.com'] },
    snapshot: inRegion({ ...recommended({}), identities: coveredBy('no-reply@mail.example.com', 'Example.com') }),
    expected: failed(
      'SES recommends a change for the identity example.com: DKIM, impact HIGH: DKIM1',
      page('send-email-authentication-dkim'),
    ),
  },
  {
    name: 'fails for an identity that can cover an entry if that entry was not read',
    inputs: { identities: ['no-reply@mail.example.com'] },
    snapshot: inRegion({
      ...recommended({}),
      identities: new Map([['no-reply@mail.example.com', { identity: 'mail.example.com', reading: unreadable(DENIED) }]]),
    }),
    expected: failed(
      'SES recommends a change for the identity example.com: DKIM, impact HIGH: DKIM1',
      page('send-email-authentication-dkim'),
    ),
  },
  ...[undefined, 'arn:aws:ses:us-east-1:111122223333:tenant/example.com/tn-1'].map(arn => ({
    name: `passes for \`identities\` if the recommendation is about ${arn}`,
    inputs: { identities: ['example.com'] },
    snapshot: inRegion(recommended({ arn })),
    expected: NO_RECOMMENDATION,
  })),
  ...['DISABLED', undefined, 'enabled'].map(vdm => ({
    name: `is unknown if Virtual Deliverability Manager is ${vdm} and the list is empty`,
    snapshot: withAccount({ vdm }),
    expected: ADVISOR_OFF,
  })),
  {
    name: 'is unknown if Virtual Deliverability Manager is off, whatever SES answers to the list',
    snapshot: inRegion({ account: found({ ...SES_ACCOUNT, vdm: 'DISABLED' }), recommendations: unreadable(DENIED) }),
    expected: ADVISOR_OFF,
  },
  {
    name: 'is unknown if the list was not read and GetAccount does not show Virtual Deliverability Manager',
    snapshot: inRegion({ account: found({ ...SES_ACCOUNT, vdm: undefined }), recommendations: unreadable(DENIED) }),
    expected: IF_DENIED,
  },
  {
    name: 'fails for a recommendation even if Virtual Deliverability Manager is off',
    snapshot: inRegion({ account: found({ ...SES_ACCOUNT, vdm: 'DISABLED' }), ...recommended({}) }),
    expected: failed(
      'SES recommends a change for the identity example.com: DKIM, impact HIGH: DKIM1',
      page('send-email-authentication-dkim'),
    ),
  },
  { name: 'is unknown if the list is denied', snapshot: inRegion({ recommendations: unreadable(DENIED) }), expected: IF_DENIED },
  { name: 'is unknown if the list was not read', snapshot: inRegion({ recommendations: undefined }), expected: IF_NOT_READ },
  {
    name: 'is unknown if SES does not know the list',
    snapshot: inRegion({ recommendations: ABSENT }),
    expected: notInAnswer('which recommendations are open'),
  },
]);

describe('every value that the API documents', () => {
  const outcomeOf = (rule: RuleId, region: Partial<RegionSnapshot>, inputs: Partial<RuleInputs> = {}): string => {
    const evaluations = evaluate(
      { ...HEALTHY, ...inRegion(region) },
      () => ({ ...ALL_OFF, [rule]: 'error' }),
      { ...NO_INPUTS, ...inputs },
      ACCOUNT,
    );
    return evaluations.map(({ outcome, severity }) => (outcome === 'failed' ? `${outcome} ${severity}` : outcome)).join(', ');
  };
  const account = (changes: Partial<SesAccount>): Partial<RegionSnapshot> => ({ account: found({ ...SES_ACCOUNT, ...changes }) });

  test.each(Object.values(ReviewStatus))('Details.ReviewDetails.Status %s has its own text', reviewStatus => {
    const [evaluation] = evaluate(
      { ...HEALTHY, ...withAccount({ productionAccess: false, reviewStatus }) },
      () => ({ ...ALL_OFF, 'production-access': 'warning' }),
      NO_INPUTS,
      ACCOUNT,
    );
    expect(evaluation?.message).toMatch(/production access/);
    expect(evaluation?.message).not.toContain('does not document');
  });

  test('SharedPoolDeliveryMode of the account has a verdict', () => {
    const modes = Object.values(AccountSharedPoolDeliveryMode).map(mode => [
      mode,
      outcomeOf('regional-delivery', account({ deliveryMode: mode })),
    ]);
    expect(Object.fromEntries(modes)).toEqual({ GLOBAL: 'failed error', REGIONAL: 'passed' });
  });

  test('SharedPoolDeliveryMode of a configuration set has a verdict', () => {
    const modes = Object.values(SharedPoolDeliveryMode).map(mode => [
      mode,
      outcomeOf('regional-delivery', setWith({ deliveryMode: mode }), NAMED),
    ]);
    expect(Object.fromEntries(modes)).toEqual({ ACCOUNT: 'passed, passed', GLOBAL: 'passed, failed error', REGIONAL: 'passed, passed' });
  });

  test('SendingStatus of a tenant has a verdict', () => {
    const statuses = Object.values(SendingStatus).map(status => [
      status,
      outcomeOf(
        'tenant-sending',
        { tenants: new Map([['acme', found({ arn: TENANT_ARN, sendingStatus: status })]]) },
        { tenants: ['acme'] },
      ),
    ]);
    expect(Object.fromEntries(statuses)).toEqual({ DISABLED: 'failed error', ENABLED: 'passed', REINSTATED: 'passed' });
  });

  test('VdmEnabled has a verdict', () => {
    const statuses = Object.values(FeatureStatus).map(vdm => [vdm, outcomeOf('recommendations', account({ vdm }))]);
    expect(Object.fromEntries(statuses)).toEqual({ DISABLED: 'unknown', ENABLED: 'passed' });
  });

  test.each(Object.values(RecommendationType))('Recommendation.Type %s fails', type => {
    expect(outcomeOf('recommendations', recommended({ type }))).toBe('failed error');
  });

  test('Recommendation.Impact decides the severity, and an impact that is not documented is an error', () => {
    const impacts = [...Object.values(RecommendationImpact), 'MEDIUM'].map(impact => [
      impact,
      outcomeOf('recommendations', recommended({ impact })),
    ]);
    expect(Object.fromEntries(impacts)).toEqual({ HIGH: 'failed error', LOW: 'failed warning', MEDIUM: 'failed error' });
  });
});

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
