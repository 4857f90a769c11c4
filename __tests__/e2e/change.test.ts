import { expect, test } from '@jest/globals';
import { scenarios } from '../../emulator/scenarios.ts';
import { findings, play } from './gate.ts';

const WRITES = ['iam:CreateServiceLinkedRole', 'iam:UpdateRoleDescription'];
const writes = (calls: readonly string[]): string[] => calls.filter(call => WRITES.includes(call));

test.each(Object.keys(scenarios) as (keyof typeof scenarios)[])('a check of %s makes no change by default', async scenario => {
  const { calls } = await play(scenarios[scenario](), { inputs: { 'role-description': 'Another one' } });
  expect(writes(calls)).toEqual([]);
});

test('a check with `on-missing: create` creates the role with its description, and passes', async () => {
  const world = scenarios['slow-create']();
  const { job, calls } = await play(world, { inputs: { 'on-missing': 'create', 'role-description': 'SES metrics' } });
  expect(job.outputs).toMatchObject({ status: 'healthy', created: 'true', 'role-exists': 'true' });
  expect(writes(calls)).toEqual(['iam:CreateServiceLinkedRole']);
  expect(world.accounts.get('111122223333')?.role?.description).toBe('SES metrics');
});

test('a check accepts a role that was created in the meantime', async () => {
  const { job, calls } = await play(scenarios.lagging(), { inputs: { 'on-missing': 'create' } });
  expect(job.outputs).toMatchObject({ status: 'healthy', created: 'false' });
  expect(writes(calls)).toEqual(['iam:CreateServiceLinkedRole']);
});

test('a check creates no role in a dry run', async () => {
  const { job, calls } = await play(scenarios.missing(), { inputs: { 'on-missing': 'create', 'dry-run': 'true' } });
  expect(job.outputs).toMatchObject({ status: 'missing', created: 'false' });
  expect(writes(calls)).toEqual([]);
});

test('a check names the permission of a denied creation once', async () => {
  const { job, calls } = await play(scenarios['least-privilege-missing'](), { inputs: { 'on-missing': 'create' } });
  expect(job.exitCode).toBe(1);
  expect(writes(calls)).toEqual([]);
  expect(job.outputs['status']).toBe('unknown');
});

test('a check with `update-description` updates a description that differs', async () => {
  const world = scenarios.described();
  const { job, calls } = await play(world, { inputs: { 'role-description': 'Made by the stack', 'update-description': 'true' } });
  expect(job.outputs['status']).toBe('healthy');
  expect(writes(calls)).toEqual(['iam:UpdateRoleDescription']);
  expect(world.accounts.get('111122223333')?.role?.description).toBe('Made by the stack');
});

test('a check waits until the account is healthy', async () => {
  const world = scenarios.paused();
  const account = world.accounts.get('111122223333')?.regions.get('us-east-1')?.account;
  const { job, calls } = await play(world, {
    inputs: { 'wait-timeout': '1m' },
    waits: () => {
      Object.assign(account ?? {}, { SendingEnabled: true });
      return false;
    },
  });
  expect(job.outputs['status']).toBe('healthy');
  expect(calls.filter(call => call === 'ses:GetAccount').length).toBe(2);
  expect(job.log).toContain('checking again in');
});

test('a check does not wait for a permanent finding', async () => {
  const { job } = await play(scenarios.healthy(), {
    inputs: { 'aws-region': 'ca-central-1', 'wait-timeout': '1h', rules: 'region-supported: error' },
  });
  expect(findings(job)).toEqual(['region-supported error failed ca-central-1']);
  expect(job.log).toContain('waiting does not change region-supported');
});
