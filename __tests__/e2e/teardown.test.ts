import { describe, expect, test } from '@jest/globals';
import type { DeletionOutcome } from '../../emulator/deletion.ts';
import { resourcesOf } from '../../emulator/inventory.ts';
import { scenarios } from '../../emulator/scenarios.ts';
import { accountOf, type World } from '../../emulator/world.ts';
import { grant, shipped } from '../support/policies.ts';
import { type Played, play, ROLE, tearDown, writes } from './gate.ts';

const TASK = 'task/aws-service-role/ses.amazonaws.com/AWSServiceRoleForAmazonSES/01234567-89ab-4def-8123-456789abcdef';
function scripted(...script: DeletionOutcome[]): World {
  const world = scenarios['teardown-unused']();
  accountOf(world).deletion.script = script;
  return world;
}

const isThere = (world: World): boolean => accountOf(world).role !== undefined;
const count = (played: Played, call: string): number => played.calls.filter(each => each === call).length;

describe('the deletion of the role', () => {
  test.each<[what: string, script: DeletionOutcome[], requests: number]>([
    ['that no resource uses', [], 1],
    ['with a slow task in an unknown state', [{ states: ['NOT_STARTED', 'IN_PROGRESS', 'ALMOST_THERE', 'SUCCEEDED'] }], 1],
    ['that IAM still shows after its task', [{ states: ['SUCCEEDED'], visibleFor: { polls: 2 } }], 1],
    ['with a task that fails without usage', [{ states: ['FAILED'], usage: 'none' }], 2],
    ['with a task that fails without a reason', [{ states: ['FAILED'], usage: 'absent' }], 2],
    ['with a task that fails although IAM deletes the role', [{ states: ['FAILED'], role: 'goes' }], 1],
    ['with a task that IAM deletes with the role', [{ states: ['NOT_FOUND'], role: 'goes' }], 1],
    ['with a task that IAM does not know yet', [{ states: ['NOT_FOUND', 'IN_PROGRESS', 'SUCCEEDED'] }], 1],
    [
      'that is in use at first',
      [{ states: ['FAILED'], usage: [{ Region: 'us-east-1', Resources: ['arn:aws:ses:us-east-1:111122223333:identity/example.com'] }] }],
      2,
    ],
  ])('ends with a deleted role %s', async (_what, script, requests) => {
    const world = scripted(...script);
    const played = await tearDown(world);
    expect(played.job.outputs).toMatchObject({ status: 'deleted', 'role-exists': 'false', attempts: String(requests), healthy: 'false' });
    expect(played.job.exitCode).toBe(0);
    expect(isThere(world)).toBe(false);
    expect(count(played, 'iam:DeleteServiceLinkedRole')).toBe(requests);
    expect(played.job.report).toMatchObject({ status: 'deleted', role: { exists: false } });
  });

  test('is absent for a missing role', async () => {
    const played = await tearDown(scenarios.missing());
    expect(played.job.outputs).toMatchObject({ status: 'absent', 'role-exists': 'false', attempts: '0' });
    expect(writes(played)).toEqual([]);
  });

  test('does not count if SES creates the role again at once', async () => {
    const world = scripted({ states: ['SUCCEEDED'], recreatedAfter: { polls: 1 } }, { states: ['FAILED'], usage: 'absent' });
    const played = await tearDown(world, { 'max-attempts': '2' });
    expect(played.job.outputs).toMatchObject({ status: 'timed-out', 'role-exists': 'true', attempts: '2' });
    expect(played.job.exitCode).toBe(1);
  });

  test.each([
    ['fail', 'in-use', 1],
    ['keep', 'kept', 0],
  ])('with when-in-use: %s ends as %s if the role is in use after the last request', async (whenInUse, status, exitCode) => {
    const world = scenarios['teardown-in-use']();
    const played = await tearDown(world, { 'when-in-use': whenInUse, 'max-attempts': '2' });
    expect(played.job.outputs).toMatchObject({ status, attempts: '2', 'role-exists': 'true' });
    expect(played.job.exitCode).toBe(exitCode);
    expect(played.job.outputs['blocking-resources']).toContain('arn:aws:ses:eu-west-1:111122223333:multi-region-endpoint/global');
    expect(played.job.summary).toContain('### In use by');
    expect(writes(played)).toEqual(['iam:DeleteServiceLinkedRole', 'iam:DeleteServiceLinkedRole']);
  });

  test('stops at once if it is denied, and names the statement', async () => {
    const world = scenarios['teardown-unused']();
    const deny = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'iam:GetRole', Resource: '*' }] };
    const [caller] = accountOf(world).callerRoles.values();
    Object.assign(caller ?? {}, { policies: [deny] });
    const played = await tearDown(world);
    expect(played.job.outputs).toMatchObject({ status: 'error', 'role-exists': 'true' });
    expect(played.job.log).toContain('"Action":["iam:DeleteServiceLinkedRole"]');
    expect(count(played, 'iam:DeleteServiceLinkedRole')).toBe(1);
  });

  test('retries throttled requests, AWS errors and broken connections', async () => {
    const world = scenarios['teardown-unused']();
    const played = await tearDown(world, {}, emulator => {
      emulator.fail('DeleteServiceLinkedRole', { status: 409, code: 'LimitExceeded', message: 'Cannot exceed quota', times: 0 });
      emulator.fail('DeleteServiceLinkedRole', { status: 400, code: 'Throttling', message: 'Rate exceeded', times: 2 });
      emulator.fail('GetServiceLinkedRoleDeletionStatus', { status: 500, code: 'ServiceFailure', message: 'oops', times: 1 });
      emulator.fail('GetServiceLinkedRoleDeletionStatus', { reset: true, times: 1 });
    });
    expect(played.job.outputs['status']).toBe('deleted');
  });

  test('ends with the task to resume if the credentials expire', async () => {
    const world = scripted({ states: ['IN_PROGRESS'] });
    const played = await tearDown(world, {}, emulator => {
      emulator.fail('GetServiceLinkedRoleDeletionStatus', {
        status: 403,
        code: 'ExpiredToken',
        message: 'The security token included in the request is expired',
      });
    });
    const task = played.job.outputs['deletion-task-id'];
    expect(played.job.outputs).toMatchObject({ status: 'error', attempts: '1' });
    expect(task).toMatch(/^task\/aws-service-role\/ses\.amazonaws\.com\/AWSServiceRoleForAmazonSES\//);
    expect(played.job.log).toContain(`set \`deletion-task-id\` to \`${task}\``);
  });

  test('fails at the deadline with the task to resume', async () => {
    const world = scripted({ states: ['IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS', 'SUCCEEDED'] });
    const first = await tearDown(world, { timeout: '3s' });
    const task = first.job.outputs['deletion-task-id'] ?? '';
    expect(first.job.outputs).toMatchObject({ status: 'timed-out', 'role-exists': 'true' });
    expect(first.job.exitCode).toBe(1);
    expect(first.job.summary).toContain(task);
    const second = await tearDown(world, { 'deletion-task-id': task });
    expect(second.job.outputs).toMatchObject({ status: 'deleted', 'deletion-task-id': task, attempts: '0' });
    expect(count(second, 'iam:DeleteServiceLinkedRole')).toBe(0);
  });

  test('is requested again if IAM does not know the task of an earlier run', async () => {
    const played = await tearDown(scenarios['teardown-unused'](), { 'deletion-task-id': TASK });
    expect(played.job.outputs).toMatchObject({ status: 'deleted', attempts: '1' });
  });

  test('reports at the start that the credentials expire before the deadline', async () => {
    const { job } = await tearDown(scenarios.missing(), { timeout: '2h' });
    expect(job.log).toContain('before the deadline at');
  });
});

describe('a refused teardown', () => {
  test('has no account', async () => {
    const played = await tearDown(scenarios['teardown-unused'](), { 'allowed-account-ids': '' });
    expect(played.job.outputs['status']).toBe('error');
    expect(played.job.log).toContain('`allowed-account-ids`: a teardown needs');
    expect(played.calls).toEqual([]);
  });

  test('has no selector', async () => {
    const played = await tearDown(scenarios['teardown-unused'](), { 'delete-resources': 'blocking' });
    expect(played.job.log).toContain('`delete-resources`: needs `resource-names` or `resource-tags`');
    expect(played.calls).toEqual([]);
  });

  test.each([
    [
      'the task of another role',
      scenarios['teardown-unused'],
      { 'deletion-task-id': TASK.replaceAll('ses.amazonaws.com', 'batch.amazonaws.com') },
      'is the task of another role',
    ],
    ['another plan', scenarios['teardown-unused'], { 'expected-plan': `sha256:${'0'.repeat(64)}` }, 'differs from the reviewed plan'],
    ['a role of another service', scenarios.impostor, {}, 'is not the service-linked role'],
  ])('has %s', async (_what, scenario, inputs, message) => {
    const world = scenario();
    const played = await tearDown(world, inputs);
    expect(played.job.outputs['status']).toBe('refused');
    expect(played.job.exitCode).toBe(1);
    expect(played.job.log).toContain(message);
    expect(writes(played)).toEqual([]);
    expect(isThere(world)).toBe(true);
  });

  test('has a plan larger than `max-deletions` after the failed deletion', async () => {
    const world = scenarios['teardown-in-use']();
    const before = resourcesOf(world).length;
    const played = await tearDown(world, {
      'delete-resources': 'blocking',
      'resource-regions': 'all',
      'resource-names': '*',
      'max-deletions': '1',
    });
    expect(played.job.outputs['status']).toBe('refused');
    expect(played.job.log).toContain('`max-deletions` is 1');
    expect(resourcesOf(world)).toHaveLength(before);
    expect(writes(played)).toEqual(['iam:DeleteServiceLinkedRole']);
  });
});

describe('the deletion of resources', () => {
  test('removes the resources that use the role in order, and then the role', async () => {
    const world = scenarios['teardown-in-use']();
    grant(world, shipped('teardown-blocking-data'));
    const played = await tearDown(world, {
      'delete-resources': 'blocking',
      'resource-regions': 'all',
      'resource-names': '*',
      'include-data': 'true',
    });
    expect(played.job.outputs).toMatchObject({ status: 'deleted', 'role-exists': 'false' });
    const order = writes(played).filter(call => call.startsWith('mailmanager:'));
    expect(order[0]).toBe('mailmanager:DeleteIngressPoint');
    expect(order.toSorted()).toEqual([
      'mailmanager:DeleteArchive',
      'mailmanager:DeleteIngressPoint',
      'mailmanager:DeleteRuleSet',
      'mailmanager:DeleteTrafficPolicy',
    ]);
    expect(played.job.summary).toContain('### Deletion requests');
    expect(played.job.summary).toMatch(/\| in use \| .*<code>/);
  });

  test('keeps the role and the resources of another environment in the account', async () => {
    const world = scenarios['teardown-shared']();
    const others = resourcesOf(world)
      .filter(({ name }) => name.includes('pr-2'))
      .map(({ arn }) => arn);
    const played = await tearDown(world, {
      'delete-resources': 'blocking',
      'resource-tags': 'env=pr-1',
      'include-data': 'true',
      'when-in-use': 'keep',
      'max-attempts': '2',
    });
    expect(played.job.outputs['status']).toBe('kept');
    expect(JSON.parse(played.job.outputs['deleted-resources'] ?? '[]')).not.toHaveLength(0);
    expect(played.job.summary).toContain('no selector matches it');
    const left = new Set(resourcesOf(world).map(({ arn }) => arn));
    expect(others.filter(arn => !left.has(arn))).toEqual([]);
  });
});

describe('a cancelled teardown', () => {
  test.each([
    ['while a task is in progress', 4],
    ['between two requests', 6],
  ])('ends within two seconds %s, and says how to resume', async (_when, calls) => {
    const world = scenarios['teardown-in-use']();
    let signalledAt = Number.NaN;
    const { job } = await play(world, emulator => ({
      inputs: { mode: 'teardown', 'allowed-account-ids': '111122223333', 'initial-delay': '1m', 'max-delay': '1m' },
      waits: child => {
        const sends = Number.isNaN(signalledAt) && emulator.calls.length >= calls;
        if (sends) {
          signalledAt = world.now();
          child.kill('SIGINT');
        }
        return sends;
      },
    }));
    expect(world.now() - signalledAt).toBeLessThan(2_000);
    expect(job.outputs).toMatchObject({ status: 'cancelled', 'role-exists': 'true', attempts: '1' });
    expect(job.outputs['deletion-task-id']).toMatch(/^task\//);
    expect(job.exitCode).toBe(1);
  });
});

test('the session of a teardown allows only the actions of the run', async () => {
  const { emulator } = await tearDown(scenarios.missing());
  const [assumed] = emulator.calls.filter(({ action }) => action === 'AssumeRoleWithWebIdentity');
  const policy = JSON.parse(String(assumed?.parameters['Policy'])) as { Statement: { Action: string[] }[] };
  expect(policy.Statement.flatMap(({ Action }) => Action).toSorted()).toEqual([
    'iam:DeleteServiceLinkedRole',
    'iam:GetRole',
    'iam:GetServiceLinkedRoleDeletionStatus',
  ]);
  expect(assumed?.parameters['RoleArn']).toBe(ROLE);
});

describe('the Regions of a teardown', () => {
  const ALL = { 'delete-resources': 'all', 'resource-names': 'pr-1-*' };

  test.each<{ name: string; inputs: Readonly<Record<string, string>>; regions: readonly string[] | undefined }>([
    { name: 'those of `aws-region`', inputs: { 'aws-region': 'us-east-1 eu-west-1' }, regions: ['us-east-1', 'eu-west-1'] },
    { name: 'those of `resource-regions`', inputs: { 'resource-regions': 'eu-west-1' }, regions: ['eu-west-1'] },
    { name: 'every Region', inputs: { 'resource-regions': 'all' }, regions: undefined },
  ])('are in the session policy: $name', async ({ inputs, regions }) => {
    const { emulator } = await tearDown(scenarios['teardown-unused'](), { ...ALL, ...inputs });
    const [assumed] = emulator.calls.filter(({ action }) => action === 'AssumeRoleWithWebIdentity');
    const { Statement } = JSON.parse(String(assumed?.parameters['Policy'])) as { Statement: readonly { Effect: string }[] };
    const limit = {
      Effect: 'Deny',
      Action: ['ses:*'],
      Resource: '*',
      Condition: { StringNotEquals: { 'aws:RequestedRegion': regions } },
    };
    expect(Statement.filter(({ Effect }) => Effect === 'Deny')).toEqual(regions === undefined ? [] : [limit]);
    const called = new Set(emulator.calls.filter(({ service }) => service === 'ses').map(({ region }) => region));
    expect(regions === undefined ? called.size > 20 : called).toEqual(regions === undefined || new Set(regions));
  });

  test.each([
    {
      name: 'a resource',
      usage: { Region: 'eu-west-1', Resources: ['arn:aws:ses:eu-west-1:111122223333:multi-region-endpoint/global'] },
      advice: 'add eu-west-1 to `resource-regions` if the resources there are yours to delete',
    },
    {
      name: 'only a Region',
      usage: { Region: 'eu-west-1' },
      advice: 'add eu-west-1 to `resource-regions` and set `delete-resources: all` if the resources there are yours to delete',
    },
  ])('keep $name in another Region, with advice on the input to set', async ({ usage, advice }) => {
    const world = scripted({ states: ['FAILED'], usage: [usage] }, { states: ['FAILED'], usage: [usage] });
    const { job, emulator } = await tearDown(world, {
      'delete-resources': 'blocking',
      'resource-names': '*',
      'include-data': 'true',
      'max-attempts': '2',
    });
    expect(job.outputs).toMatchObject({ status: 'in-use', 'deleted-resources': '[]', message: expect.stringContaining(`Fix: ${advice}`) });
    expect(job.outputs['blocking-resources']).toContain('"region":"eu-west-1"');
    expect(emulator.calls.filter(({ region }) => region === 'eu-west-1')).toEqual([]);
  });
});
