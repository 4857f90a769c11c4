import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { healthyRole, healthyWorld, type World } from '../../emulator/world.ts';
import { EXAMPLE, type TRUSTS } from '../../scripts/policies.ts';
import { stackOf } from '../support/examples.ts';
import { type Played, play } from './gate.ts';

const CLASSIC = 'repo:octo-org/mailer:ref:refs/heads/main';
const IMMUTABLE = 'repo:octo-org@65/mailer@123456:ref:refs/heads/main';
/** Only reads of IAM, which has no rate limit. */
const OF_THE_ROLE = { rules: ['sending-enabled', 'enforcement-status', 'production-access'].map(rule => `${rule}: off`).join('\n') };

function worldOf(sub: string): World {
  const world = healthyWorld();
  world.github.claims['sub'] = sub;
  return world;
}

function trusting(trust: keyof typeof TRUSTS, sub: string, inputs: Readonly<Record<string, string>> = {}): Promise<Played> {
  const world = worldOf(sub);
  for (const account of world.accounts.values()) {
    account.oidcProviders[0]?.clientIds.push('mailer');
    for (const role of account.callerRoles.values()) {
      role.trustPolicy = JSON.parse(readFileSync(`policies/${trust}.json`, 'utf8'));
    }
  }
  return play(world, { inputs: { ...OF_THE_ROLE, ...inputs } });
}

test.concurrent.each([
  ['trust', CLASSIC],
  ['trust-immutable', IMMUTABLE],
] as const)('%s.json accepts a job with the subject %s', async (trust, sub) => {
  const { job } = await trusting(trust, sub);
  expect(job.outputs['status']).toBe('healthy');
});

test.concurrent.each([
  ['trust', IMMUTABLE],
  ['trust', `${CLASSIC}-eu`],
  ['trust', 'repo:octo-org/mailer:environment:production'],
  ['trust', 'repo:octo-org/mailer:pull_request'],
  ['trust', 'repo:octo-org/mailer2:ref:refs/heads/main'],
  ['trust', 'repo:octo-org2/mailer:ref:refs/heads/main'],
  ['trust-immutable', CLASSIC],
  ['trust-immutable', 'repo:octo-org@66/mailer@123456:ref:refs/heads/main'],
  ['trust-immutable', 'repo:octo-org@65/mailer@123457:ref:refs/heads/main'],
] as const)('%s.json refuses a job with the subject %s, and the run shows the subject', async (trust, sub) => {
  const { job } = await trusting(trust, sub);
  expect(job.outputs).toMatchObject({ status: 'error', healthy: 'false' });
  expect(job.log).toContain('Not authorized to perform sts:AssumeRoleWithWebIdentity');
  expect(job.log).toContain(`sub: ${sub}`);
});

test('trust.json refuses a token with another audience', async () => {
  const { job } = await trusting('trust', CLASSIC, { audience: 'mailer' });
  expect(job.outputs['status']).toBe('error');
  expect(job.log).toContain('aud: mailer');
});

test.concurrent.each([
  ['123456', 'healthy'],
  ['123457', 'error'],
])('a role that requires the id of the repository leads, for the repository %s, to %s', async (id, status) => {
  const world = worldOf(CLASSIC);
  world.github.claims['repository_id'] = id;
  for (const account of world.accounts.values()) {
    for (const role of account.callerRoles.values()) {
      role.trustPolicy = stackOf({ GitHubRepositoryId: '123456', GateSubject: 'ref:refs/heads/main' }).role(
        'GateRole',
      ).AssumeRolePolicyDocument;
    }
  }
  const { job } = await play(world, { inputs: OF_THE_ROLE });
  expect(job.outputs['status']).toBe(status);
});

test.each([
  {
    name: 'GateRole',
    parameters: { GateCreate: 'true' },
    inputs: { 'on-missing': 'create' },
    outputs: { status: 'healthy', created: 'true' },
  },
  {
    name: 'PlanRole',
    parameters: {},
    inputs: { mode: 'teardown', 'dry-run': 'true', 'allowed-account-ids': EXAMPLE.id },
    outputs: { status: 'planned' },
  },
  { name: 'TeardownRole', parameters: {}, inputs: { mode: 'teardown', 'allowed-account-ids': EXAMPLE.id }, outputs: { status: 'deleted' } },
])('the shipped action works with the $name of the CloudFormation template', async ({ name, parameters, inputs, outputs }) => {
  const world = worldOf('repo:octo-org@65/mailer@123456:ref:refs/heads/main');
  const subjects = { GateSubject: 'ref:refs/heads/main', PlanSubject: 'ref:refs/heads/main', TeardownSubject: 'ref:refs/heads/main' };
  const stack = stackOf({ GitHubOwnerId: '65', GitHubRepositoryId: '123456', ...subjects, ...parameters });
  const { RoleName, AssumeRolePolicyDocument, Policies, MaxSessionDuration } = stack.role(name);
  const arn = `arn:aws:iam::${EXAMPLE.id}:role/${RoleName}`;
  for (const account of world.accounts.values()) {
    account.role = name === 'GateRole' ? undefined : healthyRole();
    const policies = Policies.map(({ PolicyDocument }) => PolicyDocument);
    account.callerRoles.set(arn, { arn, trustPolicy: AssumeRolePolicyDocument, policies, maxSessionDuration: MaxSessionDuration });
  }
  const { job } = await play(world, { inputs: { ...inputs, 'role-to-assume': arn, 'scope-session': 'false' } });
  expect(job.outputs).toMatchObject(outputs);
});
