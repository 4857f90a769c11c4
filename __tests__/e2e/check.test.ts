import { expect, test } from '@jest/globals';
import { fillSending } from '../../emulator/environments.ts';
import { type ScenarioName, scenarios } from '../../emulator/scenarios.ts';
import { regionOf, type SesRegion } from '../../emulator/world.ts';
import { annotationsOf, findings, type Played, play, signalAfter } from './gate.ts';

interface Case {
  readonly scenario: keyof typeof scenarios;
  readonly inputs: Readonly<Record<string, string>>;
  readonly status: string;
  readonly exitCode: number;
  /** In the form `rule severity outcome region`. */
  readonly expected: readonly string[];
}

const IMPOSTOR = [
  'role-path error failed',
  'trust-policy error failed',
  'permissions-policy error failed',
  'extra-policies warning failed',
];
const EXPECT = { identities: 'example.com', 'configuration-sets': 'transactional' };

test.each<Case>([
  { scenario: 'healthy', inputs: {}, status: 'healthy', exitCode: 0, expected: [] },
  { scenario: 'healthy', inputs: { 'scope-session': 'false' }, status: 'healthy', exitCode: 0, expected: [] },
  { scenario: 'least-privilege', inputs: {}, status: 'healthy', exitCode: 0, expected: [] },
  { scenario: 'missing', inputs: {}, status: 'missing', exitCode: 1, expected: ['role-exists error failed'] },
  { scenario: 'missing', inputs: { 'on-missing': 'warn' }, status: 'missing', exitCode: 0, expected: ['role-exists warning failed'] },
  {
    scenario: 'missing',
    inputs: { 'on-missing': 'warn', 'fail-on': 'warning' },
    status: 'missing',
    exitCode: 1,
    expected: ['role-exists warning failed'],
  },
  { scenario: 'missing', inputs: { rules: 'role-exists: off' }, status: 'healthy', exitCode: 0, expected: [] },
  { scenario: 'impostor', inputs: {}, status: 'unhealthy', exitCode: 1, expected: IMPOSTOR },
  {
    scenario: 'impostor',
    inputs: { 'fail-on': 'never' },
    status: 'unhealthy',
    exitCode: 0,
    expected: IMPOSTOR,
  },
  { scenario: 'drifted-trust', inputs: {}, status: 'unhealthy', exitCode: 1, expected: ['trust-policy error failed'] },
  {
    scenario: 'drifted-trust',
    inputs: { rules: 'trust-policy: warning' },
    status: 'degraded',
    exitCode: 0,
    expected: ['trust-policy warning failed'],
  },
  { scenario: 'drifted-policy', inputs: {}, status: 'unhealthy', exitCode: 1, expected: ['permissions-policy error failed'] },
  { scenario: 'detached-policy', inputs: {}, status: 'unhealthy', exitCode: 1, expected: ['permissions-policy error failed'] },
  { scenario: 'extra-policies', inputs: {}, status: 'degraded', exitCode: 0, expected: ['extra-policies warning failed'] },
  {
    scenario: 'extra-policies',
    inputs: { 'fail-on': 'warning' },
    status: 'degraded',
    exitCode: 1,
    expected: ['extra-policies warning failed'],
  },
  { scenario: 'boundary', inputs: {}, status: 'degraded', exitCode: 0, expected: ['permissions-boundary warning failed'] },
  {
    scenario: 'described',
    inputs: { 'role-description': 'Made by the stack' },
    status: 'degraded',
    exitCode: 0,
    expected: ['description warning failed'],
  },
  { scenario: 'described', inputs: { 'role-description': 'Made by hand' }, status: 'healthy', exitCode: 0, expected: [] },
  { scenario: 'sandbox', inputs: {}, status: 'degraded', exitCode: 0, expected: ['production-access warning failed us-east-1'] },
  { scenario: 'paused', inputs: {}, status: 'unhealthy', exitCode: 1, expected: ['sending-enabled error failed us-east-1'] },
  {
    scenario: 'shutdown',
    inputs: {},
    status: 'unhealthy',
    exitCode: 1,
    expected: ['sending-enabled error failed us-east-1', 'enforcement-status error failed us-east-1'],
  },
  { scenario: 'probation', inputs: {}, status: 'degraded', exitCode: 0, expected: ['enforcement-status warning failed us-east-1'] },
  { scenario: 'quota-low', inputs: { 'min-send-quota': '100' }, status: 'healthy', exitCode: 0, expected: [] },
  {
    scenario: 'quota-low',
    inputs: { 'min-send-quota': '101' },
    status: 'unhealthy',
    exitCode: 1,
    expected: ['send-quota error failed us-east-1'],
  },
  { scenario: 'healthy', inputs: EXPECT, status: 'healthy', exitCode: 0, expected: [] },
  {
    scenario: 'unverified-identity',
    inputs: { identities: 'example.com' },
    status: 'unhealthy',
    exitCode: 1,
    expected: ['identity-verified error failed us-east-1', 'dkim warning failed us-east-1'],
  },
  {
    scenario: 'missing-identity',
    inputs: { identities: 'example.com' },
    status: 'unhealthy',
    exitCode: 1,
    expected: ['identity-verified error failed us-east-1'],
  },
  {
    scenario: 'configuration-set-off',
    inputs: { 'configuration-sets': 'transactional' },
    status: 'unhealthy',
    exitCode: 1,
    expected: ['configuration-set-sending error failed us-east-1'],
  },
  {
    scenario: 'missing-configuration-set',
    inputs: { 'configuration-sets': 'transactional' },
    status: 'unhealthy',
    exitCode: 1,
    expected: ['configuration-set-sending error failed us-east-1'],
  },
  {
    scenario: 'healthy',
    inputs: { 'aws-region': 'ca-central-1' },
    status: 'degraded',
    exitCode: 0,
    expected: ['region-supported warning failed ca-central-1'],
  },
  {
    scenario: 'healthy',
    inputs: { 'aws-region': 'ca-central-1', rules: 'region-supported: error' },
    status: 'unhealthy',
    exitCode: 1,
    expected: ['region-supported error failed ca-central-1'],
  },
  {
    scenario: 'denied-ses',
    inputs: {},
    status: 'unknown',
    exitCode: 1,
    expected: [
      'sending-enabled error unknown us-east-1',
      'enforcement-status error unknown us-east-1',
      'production-access warning unknown us-east-1',
    ],
  },
  {
    scenario: 'denied-ses',
    inputs: { rules: 'sending-enabled: warning\nenforcement-status: off\nproduction-access: off' },
    status: 'degraded',
    exitCode: 0,
    expected: ['sending-enabled warning unknown us-east-1'],
  },
  {
    scenario: 'missing',
    inputs: { 'aws-region': 'ca-central-1', 'on-missing': 'warn' },
    status: 'missing',
    exitCode: 0,
    expected: ['role-exists warning failed', 'region-supported warning failed ca-central-1'],
  },
])('$scenario with $inputs is $status', async ({ scenario, inputs, status, exitCode, expected }) => {
  const { job } = await play(scenarios[scenario](), { inputs });
  expect(job.outputs).toMatchObject({ status, healthy: String(status === 'healthy' || status === 'degraded') });
  expect(findings(job)).toEqual(expected);
  expect(job.exitCode).toBe(exitCode);
  expect(job.summary).toContain(`SES role gate: ${status}`);
  expect(job.report).toMatchObject({ status, passed: exitCode === 0 });
  expect(job.exported).toBe('');
});

/** What a user sees: the log, the annotations, the findings of the output and the summary. */
function seen({ job }: Played) {
  return {
    log: job.log,
    annotations: annotationsOf(job).map(({ message }) => message),
    findings: findings(job),
    summary: job.summary,
  };
}

/** Markdown without the marks of code and the comments that prevent mentions. */
const textOf = (markdown: string): string => markdown.replaceAll(/<\/?code>|<!-- -->/g, '').replaceAll('&#64;', '@');

interface Told {
  readonly name: string;
  readonly scenario?: ScenarioName;
  readonly change?: (region: SesRegion) => void;
  readonly inputs: Readonly<Record<string, string>>;
  readonly expected: readonly string[];
  /** In the log, an annotation and the summary. */
  readonly message: string;
  /** In an annotation and the summary. */
  readonly advice: string;
}
test.each<Told>([
  {
    name: 'a send rate below the minimum',
    inputs: { 'min-send-rate': '15' },
    expected: ['send-rate error failed us-east-1'],
    message: 'the account can send 14 messages a second,',
    advice: 'request a higher sending rate in Service Quotas',
  },
  {
    name: 'delivery from other Regions',
    change: ({ account }) => {
      account.DeliveryAttributes = { SharedPoolDeliveryMode: 'GLOBAL' };
    },
    inputs: { rules: 'regional-delivery: error' },
    expected: ['regional-delivery error failed us-east-1'],
    message: 'SES can deliver mail of the account from shared IP addresses in other Regions of the partition',
    advice: 'put-account-delivery-attributes --shared-pool-delivery-mode REGIONAL',
  },
  {
    name: 'delivery of a configuration set from other Regions, with the options that it keeps',
    change: ({ account, configurationSets }) => {
      account.DeliveryAttributes = { SharedPoolDeliveryMode: 'REGIONAL' };
      const DeliveryOptions = { TlsPolicy: 'REQUIRE', SendingPoolName: 'warm', MaxDeliverySeconds: 600, SharedPoolDeliveryMode: 'GLOBAL' };
      configurationSets.set('transactional', { SendingOptions: { SendingEnabled: true }, DeliveryOptions });
    },
    inputs: { 'configuration-sets': 'transactional', rules: 'regional-delivery: error' },
    expected: ['regional-delivery error failed us-east-1'],
    message: 'SES can deliver mail of the configuration set transactional from shared IP addresses in other Regions of the partition',
    advice:
      '--configuration-set-name transactional --tls-policy REQUIRE --sending-pool-name warm --max-delivery-seconds 600 --shared-pool-delivery-mode REGIONAL',
  },
  ...[
    { status: 'PENDING', message: 'AWS is reviewing the request for production access (case 1)', advice: 'do not send another request' },
    { status: 'GRANTED', message: 'AWS has granted production access, but SES does not show it yet (case 1)', advice: 'run the job again' },
    { status: 'FAILED', message: 'the last request for production access did not reach AWS', advice: 'request production access' },
  ].map(
    ({ status, message, advice }): Told => ({
      name: `of a request for production access that is ${status}`,
      change: ({ account }) => {
        account.ProductionAccessEnabled = false;
        account.Details = { ReviewDetails: { Status: status, CaseId: '1' } };
      },
      inputs: {},
      expected: ['production-access warning failed us-east-1'],
      message,
      advice,
    }),
  ),
  {
    name: 'who can remove a permissions boundary',
    scenario: 'boundary',
    inputs: {},
    expected: ['permissions-boundary warning failed'],
    message: 'a permissions boundary is set: arn:aws:iam::111122223333:policy/boundary',
    advice: 'find out who set it, and remove it from the role',
  },
  {
    name: 'that only AWS can change the trust policy of the service-linked role',
    scenario: 'drifted-trust',
    inputs: {},
    expected: ['trust-policy error failed'],
    message: 'the trust policy also lets the service lambda.amazonaws.com assume the role',
    advice: 'AWS alone can change this role: open a case with AWS Support',
  },
  {
    name: 'a tenant whose sending is paused',
    inputs: { tenants: '- acme # ours\n- "paused"' },
    expected: ['tenant-sending error failed us-east-1'],
    message: 'sending is paused for the tenant paused: SES rejects its mail',
    advice: 'get-reputation-entity',
  },
  {
    name: 'a tenant that does not exist',
    inputs: { tenants: '["nobody"]' },
    expected: ['tenant-sending error failed us-east-1'],
    message: 'the tenant nobody does not exist in this Region',
    advice: 'tenants are regional',
  },
  {
    name: 'open recommendations for an identity',
    inputs: { identities: 'no-reply@example.com', rules: 'recommendations: error\nidentity-verified: off' },
    expected: ['recommendations error failed us-east-1', 'recommendations warning failed us-east-1'],
    message: 'SES recommends a change for the identity example.com: DMARC, impact HIGH: DMARC configuration was not found',
    advice: 'docs.aws.amazon.com/ses/latest/dg/send-email-authentication-dmarc.html',
  },
  {
    name: 'no recommendations because the advisor is off',
    change: ses => {
      ses.account.VdmAttributes = { VdmEnabled: 'DISABLED' };
      ses.recommendations.length = 0;
    },
    inputs: { rules: 'recommendations: error' },
    expected: ['recommendations error unknown us-east-1'],
    message: 'SES returned no recommendations, because Virtual Deliverability Manager is off',
    advice: 'AWS charges for it',
  },
  {
    name: 'the result of the last request for production access',
    scenario: 'sandbox-denied',
    inputs: {},
    expected: ['production-access warning failed us-east-1'],
    message: 'AWS has denied the last request for production access (case 1234567890)',
    advice: 'do not send the same request again',
  },
  {
    name: 'that AWS has shut the account down, with its own advice',
    scenario: 'shutdown',
    inputs: {},
    expected: ['sending-enabled error failed us-east-1', 'enforcement-status error failed us-east-1'],
    message: "AWS has paused the account's sending (enforcement status SHUTDOWN)",
    advice: 'only AWS can switch sending on again',
  },
  {
    name: 'an opt-in Region that is off, in one finding',
    scenario: 'opt-in-off',
    inputs: { 'aws-region': 'us-east-1 af-south-1' },
    expected: ['sending-enabled error unknown af-south-1'],
    message: 'the opt-in Region af-south-1 is off for the account, or refuses its session token',
    advice: 'in the account settings, or leave it out of',
  },
  {
    name: 'a Region that AWS does not list, as a warning',
    inputs: { 'aws-region': 'us-west-2' },
    expected: ['region-supported warning failed us-west-2'],
    message: 'sending works, but SES might not publish metrics with AWSServiceRoleForAmazonSES here',
    advice: 'region-supported@us-west-2: off',
  },
  {
    name: 'that an exception has ended',
    scenario: 'paused',
    inputs: { rules: 'sending-enabled@us-east-1: off until 2026-01-31' },
    expected: ['sending-enabled error failed us-east-1'],
    message: 'the account\'s sending is paused; the exception "sending-enabled@us-east-1: off until 2026-01-31" has ended',
    advice: 'put-account-sending-attributes --sending-enabled',
  },
])('a check reports $name', async ({ scenario = 'healthy', change = () => undefined, inputs, expected, message, advice }) => {
  const world = scenarios[scenario]();
  fillSending(world);
  change(regionOf(world, 'us-east-1'));
  const { log, annotations, findings: found, summary } = seen(await play(world, { inputs }));
  const plain = textOf(summary);
  expect(found).toEqual(expected);
  expect(log).toContain(message);
  expect(annotations.filter(each => each.includes(message) && each.includes(advice))).not.toEqual([]);
  expect(plain).toContain(message);
  expect(plain).toContain(advice);
});

test('a check does not advise to enable sending if AWS has paused it', async () => {
  const world = scenarios.shutdown();
  const { identities, configurationSets } = regionOf(world, 'us-east-1');
  identities.set('example.com', { ...identities.get('example.com'), ConfigurationSetName: 'transactional' });
  configurationSets.set('transactional', { SendingOptions: { SendingEnabled: false } });
  const { annotations, findings: found, summary } = seen(await play(world, { inputs: EXPECT }));
  expect(found).toHaveLength(4);
  expect(annotations).toHaveLength(1);
  expect([...annotations, summary].join()).not.toMatch(/put-account-sending-attributes|--sending-enabled/);
});

test('a check does not advise to accept a missing role if that is set', async () => {
  const { annotations } = seen(await play(scenarios.missing(), { inputs: { 'on-missing': 'warn' } }));
  expect(annotations).toEqual([expect.stringContaining('Fix: set `on-missing: create`, or run')]);
  expect(annotations.join()).not.toContain('on-missing: warn');
});

test('a check in GovCloud does not advise a Region of another partition', async () => {
  const { job } = await play(scenarios.govcloud(), {
    inputs: { 'aws-region': 'us-gov-west-1', 'role-to-assume': 'arn:aws-us-gov:iam::444455556666:role/gate' },
  });
  expect(findings(job)).toEqual(['region-supported warning failed us-gov-west-1']);
  expect(annotationsOf(job)[0]?.message).toMatch(/add the line `region-supported@us-gov-west-1: off` to `rules`\.$/);
});

test('a check passes with exceptions, and reports exceptions without effect', async () => {
  const rules = 'sending-enabled@us-east-1: off until 2999-12-31 # accepted\nsend-rate@eu-west-1: off\nrole-path: off until 2999-12-31';
  const { log, annotations, findings: found, summary } = seen(await play(scenarios.paused(), { inputs: { rules } }));
  expect([found, annotations]).toEqual([[], []]);
  for (const shown of [log, textOf(summary)]) {
    expect(shown).toContain('the exception "send-rate@eu-west-1: off" has no effect');
    expect(shown).toContain('the exception "role-path: off until 2999-12-31" is not needed: role-path passes without it');
    expect(shown).not.toContain('the exception "sending-enabled');
  }
});

test('a healthy check of one Region makes seven calls to AWS, none twice', async () => {
  const { calls } = await play(scenarios.healthy());
  expect(calls).toHaveLength(8);
  expect([...calls].sort()).toEqual([
    'github:GetToken',
    'iam:GetPolicy',
    'iam:GetPolicyVersion',
    'iam:GetRole',
    'iam:ListAttachedRolePolicies',
    'iam:ListRolePolicies',
    'ses:GetAccount',
    'sts:AssumeRoleWithWebIdentity',
  ]);
});

test.each(['GetRole', 'ListAttachedRolePolicies', 'ListRolePolicies', 'GetPolicy', 'GetPolicyVersion', 'GetAccount'])(
  'a check makes all other reads while %s is not answered',
  async held => {
    const { job, calls } = await play(scenarios.healthy(), emulator => {
      emulator.fail(held, { hang: true });
      return { inputs: { 'aws-region': 'us-east-1 eu-west-1' }, waits: signalAfter(emulator, 9, 'SIGTERM') };
    });
    expect(calls).toHaveLength(9);
    expect(job.outputs['status']).toBe('cancelled');
  },
);

test('a check makes no read that only rules that are off need', async () => {
  const off = [
    'role-exists',
    'role-path',
    'trust-policy',
    'permissions-policy',
    'extra-policies',
    'permissions-boundary',
    'sending-enabled',
    'enforcement-status',
    'production-access',
  ];
  const { job, calls } = await play(scenarios['denied-iam'](), { inputs: { rules: off.map(rule => `${rule}: off`).join('\n') } });
  expect(calls).toEqual(['github:GetToken', 'sts:AssumeRoleWithWebIdentity']);
  expect(job.outputs['status']).toBe('healthy');
  expect(job.outputs).not.toHaveProperty('role-exists');
});

test('a check is unknown if the reads of the role are denied, and names the missing statements', async () => {
  const { job } = await play(scenarios['denied-iam']());
  expect(job.outputs).toMatchObject({ status: 'unknown', healthy: 'false' });
  expect(job.outputs).not.toHaveProperty('role-exists');
  expect(findings(job)).toEqual([
    'role-exists error unknown',
    'role-path error unknown',
    'trust-policy error unknown',
    'permissions-policy error unknown',
    'extra-policies warning unknown',
    'permissions-boundary warning unknown',
  ]);
});

test('a check reads 17 Regions in parallel, with a verdict for each', async () => {
  const regions =
    'us-east-1 us-east-2 us-west-1 us-west-2 eu-west-1 eu-west-2 eu-west-3 eu-central-1 eu-north-1 ap-south-1 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-southeast-1 ap-southeast-2 ca-central-1 sa-east-1';
  const world = scenarios.healthy();
  const tokyo = world.accounts.get('111122223333')?.regions.get('ap-northeast-1');
  Object.assign(tokyo?.account ?? {}, { SendingEnabled: false });
  const { job, calls } = await play(world, { inputs: { 'aws-region': regions, rules: 'region-supported: off' } });
  const verdicts = JSON.parse(job.outputs['regions'] ?? '{}') as Record<string, { status: string }>;
  expect(Object.keys(verdicts)).toEqual(regions.split(' '));
  expect(Object.entries(verdicts).filter(([, { status }]) => status !== 'healthy')).toEqual([
    ['ap-northeast-1', { status: 'unhealthy', healthy: false, errors: 1, warnings: 0 }],
  ]);
  expect(calls).toHaveLength(7 + 17);
});

test('a check delays no request if the clock is set back', async () => {
  const { job } = await play(scenarios.healthy(), emulator => {
    emulator.fail('GetAccount', { status: 429, code: 'TooManyRequestsException', message: 'Too many requests', times: 2 });
    return { env: { NODE_OPTIONS: `--import ${new URL('./set-clock.ts', import.meta.url).href}` }, endWithin: 20_000 };
  });
  expect(job.outputs['status']).toBe('healthy');
});
