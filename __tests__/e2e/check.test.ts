import { expect, test } from '@jest/globals';
import { scenarios } from '../../emulator/scenarios.ts';
import { findings, play, signalAfter } from './gate.ts';

type Case = [scenario: keyof typeof scenarios, inputs: Record<string, string>, status: string, exitCode: number, findings: string[]];

const EXPECT = { identities: 'example.com', 'configuration-sets': 'transactional' };

test.each<Case>([
  ['healthy', {}, 'healthy', 0, []],
  ['healthy', { 'scope-session': 'false' }, 'healthy', 0, []],
  ['least-privilege', {}, 'healthy', 0, []],
  ['missing', {}, 'missing', 1, ['role-exists error failed']],
  ['missing', { 'on-missing': 'warn' }, 'missing', 0, ['role-exists warning failed']],
  ['missing', { 'on-missing': 'warn', 'fail-on': 'warning' }, 'missing', 1, ['role-exists warning failed']],
  ['missing', { rules: 'role-exists: off' }, 'healthy', 0, []],
  ['impostor', {}, 'unhealthy', 1, ['role-path error failed', 'trust-policy error failed']],
  ['impostor', { 'fail-on': 'never' }, 'unhealthy', 0, ['role-path error failed', 'trust-policy error failed']],
  ['drifted-trust', {}, 'unhealthy', 1, ['trust-policy error failed']],
  ['drifted-trust', { rules: 'trust-policy: warning' }, 'degraded', 0, ['trust-policy warning failed']],
  ['drifted-policy', {}, 'unhealthy', 1, ['permissions-policy error failed']],
  ['detached-policy', {}, 'unhealthy', 1, ['permissions-policy error failed']],
  ['extra-policies', {}, 'degraded', 0, ['extra-policies warning failed']],
  ['extra-policies', { 'fail-on': 'warning' }, 'degraded', 1, ['extra-policies warning failed']],
  ['boundary', {}, 'degraded', 0, ['permissions-boundary warning failed']],
  ['described', { 'role-description': 'Made by the stack' }, 'degraded', 0, ['description warning failed']],
  ['described', { 'role-description': 'Made by hand' }, 'healthy', 0, []],
  ['sandbox', {}, 'degraded', 0, ['production-access warning failed us-east-1']],
  ['paused', {}, 'unhealthy', 1, ['sending-enabled error failed us-east-1']],
  ['shutdown', {}, 'unhealthy', 1, ['sending-enabled error failed us-east-1', 'enforcement-status error failed us-east-1']],
  ['probation', {}, 'degraded', 0, ['enforcement-status warning failed us-east-1']],
  ['quota-low', { 'min-send-quota': '100' }, 'healthy', 0, []],
  ['quota-low', { 'min-send-quota': '101' }, 'unhealthy', 1, ['send-quota error failed us-east-1']],
  ['healthy', EXPECT, 'healthy', 0, []],
  ['unverified-identity', { identities: 'example.com' }, 'unhealthy', 1, ['identity-verified error failed us-east-1']],
  ['missing-identity', { identities: 'example.com' }, 'unhealthy', 1, ['identity-verified error failed us-east-1']],
  [
    'configuration-set-off',
    { 'configuration-sets': 'transactional' },
    'unhealthy',
    1,
    ['configuration-set-sending error failed us-east-1'],
  ],
  [
    'missing-configuration-set',
    { 'configuration-sets': 'transactional' },
    'unhealthy',
    1,
    ['configuration-set-sending error failed us-east-1'],
  ],
  ['healthy', { 'aws-region': 'ca-central-1' }, 'unhealthy', 1, ['region-supported error failed ca-central-1']],
  [
    'healthy',
    { 'aws-region': 'ca-central-1', rules: 'region-supported: warning' },
    'degraded',
    0,
    ['region-supported warning failed ca-central-1'],
  ],
  [
    'denied-ses',
    {},
    'unknown',
    1,
    [
      'sending-enabled error unknown us-east-1',
      'enforcement-status error unknown us-east-1',
      'production-access warning unknown us-east-1',
    ],
  ],
  [
    'denied-ses',
    { rules: 'sending-enabled: warning\nenforcement-status: off\nproduction-access: off' },
    'degraded',
    0,
    ['sending-enabled warning unknown us-east-1'],
  ],
  [
    'missing',
    { 'aws-region': 'ca-central-1', 'on-missing': 'warn' },
    'unhealthy',
    1,
    ['role-exists warning failed', 'region-supported error failed ca-central-1'],
  ],
])('%s with %j is %s', async (scenario, inputs, status, exitCode, expected) => {
  const { job } = await play(scenarios[scenario](), { inputs });
  expect(job.outputs).toMatchObject({ status, healthy: String(status === 'healthy' || status === 'degraded') });
  expect(findings(job)).toEqual(expected);
  expect(job.exitCode).toBe(exitCode);
  expect(job.summary).toContain(`SES role gate: ${status}`);
  expect(job.report).toMatchObject({ status, passed: exitCode === 0 });
  expect(job.exported).toBe('');
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
  'while %s is not answered, every other look is on its way',
  async held => {
    const { job, calls } = await play(scenarios.healthy(), emulator => {
      emulator.fail(held, { hang: true });
      return { inputs: { 'aws-region': 'us-east-1 eu-west-1' }, waits: signalAfter(emulator, 9, 'SIGTERM') };
    });
    expect(calls).toHaveLength(9);
    expect(job.outputs['status']).toBe('cancelled');
  },
);

test('rules that are off are not looked at, and calls that only they need are not made', async () => {
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

test('a role that may not be looked at is unknown, and the missing statements are named', async () => {
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

test('17 Regions are looked at side by side and get a verdict each', async () => {
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

test('a clock that is set back keeps no request waiting', async () => {
  const { job } = await play(scenarios.healthy(), emulator => {
    emulator.fail('GetAccount', { status: 429, code: 'TooManyRequestsException', message: 'Too many requests', times: 2 });
    return { env: { NODE_OPTIONS: `--import ${new URL('./set-clock.ts', import.meta.url).href}` }, endWithin: 20_000 };
  });
  expect(job.outputs['status']).toBe('healthy');
});
