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
    ['a role that nothing uses', [], 1],
    [
      'a task that takes its time, by a state that is not documented',
      [{ states: ['NOT_STARTED', 'IN_PROGRESS', 'ALMOST_THERE', 'SUCCEEDED'] }],
      1,
    ],
    ['a role that still shows after its task', [{ states: ['SUCCEEDED'], visibleFor: { polls: 2 } }], 1],
    ['a task that fails, naming nothing', [{ states: ['FAILED'], usage: 'none' }], 2],
    ['a task that fails without a reason', [{ states: ['FAILED'], usage: 'absent' }], 2],
    ['a task that fails although the role is gone', [{ states: ['FAILED'], role: 'goes' }], 1],
    ['a task whose record is gone with the role', [{ states: ['NOT_FOUND'], role: 'goes' }], 1],
    ['a task that IAM does not know yet', [{ states: ['NOT_FOUND', 'IN_PROGRESS', 'SUCCEEDED'] }], 1],
    [
      'a role in use, and then not',
      [{ states: ['FAILED'], usage: [{ Region: 'us-east-1', Resources: ['arn:aws:ses:us-east-1:111122223333:identity/example.com'] }] }],
      2,
    ],
  ])('%s is deleted', async (_what, script, requests) => {
    const world = scripted(...script);
    const played = await tearDown(world);
    expect(played.job.outputs).toMatchObject({ status: 'deleted', 'role-exists': 'false', attempts: String(requests), healthy: 'false' });
    expect(played.job.exitCode).toBe(0);
    expect(isThere(world)).toBe(false);
    expect(count(played, 'iam:DeleteServiceLinkedRole')).toBe(requests);
    expect(played.job.report).toMatchObject({ status: 'deleted', role: { exists: false } });
  });

  test('a role that is not there is absent', async () => {
    const played = await tearDown(scenarios.missing());
    expect(played.job.outputs).toMatchObject({ status: 'absent', 'role-exists': 'false', attempts: '0' });
    expect(writes(played)).toEqual([]);
  });

  test('a role that SES creates again at once is not called deleted', async () => {
    const world = scripted({ states: ['SUCCEEDED'], recreatedAfter: { polls: 1 } }, { states: ['FAILED'], usage: 'absent' });
    const played = await tearDown(world, { 'max-attempts': '2' });
    expect(played.job.outputs).toMatchObject({ status: 'timed-out', 'role-exists': 'true', attempts: '2' });
    expect(played.job.exitCode).toBe(1);
  });

  test.each([
    ['fail', 'in-use', 1],
    ['keep', 'kept', 0],
  ])('still in use after the last request, with when-in-use: %s, it is %s', async (whenInUse, status, exitCode) => {
    const world = scenarios['teardown-in-use']();
    const played = await tearDown(world, { 'when-in-use': whenInUse, 'max-attempts': '2' });
    expect(played.job.outputs).toMatchObject({ status, attempts: '2', 'role-exists': 'true' });
    expect(played.job.exitCode).toBe(exitCode);
    expect(played.job.outputs['blocking-resources']).toContain('arn:aws:ses:eu-west-1:111122223333:multi-region-endpoint/global');
    expect(played.job.summary).toContain('### In use by');
    expect(writes(played)).toEqual(['iam:DeleteServiceLinkedRole', 'iam:DeleteServiceLinkedRole']);
  });

  test('a denied deletion stops at once and names the statement', async () => {
    const world = scenarios['teardown-unused']();
    const deny = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'iam:GetRole', Resource: '*' }] };
    const [caller] = accountOf(world).callerRoles.values();
    Object.assign(caller ?? {}, { policies: [deny] });
    const played = await tearDown(world);
    expect(played.job.outputs).toMatchObject({ status: 'error', 'role-exists': 'true' });
    expect(played.job.log).toContain('"Action":["iam:DeleteServiceLinkedRole"]');
    expect(count(played, 'iam:DeleteServiceLinkedRole')).toBe(1);
  });

  test('throttling, errors of AWS and broken connections are survived', async () => {
    const world = scenarios['teardown-unused']();
    const played = await tearDown(world, {}, emulator => {
      emulator.fail('DeleteServiceLinkedRole', { status: 409, code: 'LimitExceeded', message: 'Cannot exceed quota', times: 0 });
      emulator.fail('DeleteServiceLinkedRole', { status: 400, code: 'Throttling', message: 'Rate exceeded', times: 2 });
      emulator.fail('GetServiceLinkedRoleDeletionStatus', { status: 500, code: 'ServiceFailure', message: 'oops', times: 1 });
      emulator.fail('GetServiceLinkedRoleDeletionStatus', { reset: true, times: 1 });
    });
    expect(played.job.outputs['status']).toBe('deleted');
  });

  test('credentials that end half-way end the run with the task to resume', async () => {
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

  test('the deadline ends it in red, and the task can be gone on with', async () => {
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

  test('a task of long ago that IAM does not know is lost: the role is asked for anew', async () => {
    const played = await tearDown(scenarios['teardown-unused'](), { 'deletion-task-id': TASK });
    expect(played.job.outputs).toMatchObject({ status: 'deleted', attempts: '1' });
  });

  test('credentials that end before the deadline are told of at the start', async () => {
    const { job } = await tearDown(scenarios.missing(), { timeout: '2h' });
    expect(job.log).toContain('before the deadline at');
  });
});

describe('what is refused', () => {
  test('no account named', async () => {
    const played = await tearDown(scenarios['teardown-unused'](), { 'allowed-account-ids': '' });
    expect(played.job.outputs['status']).toBe('error');
    expect(played.job.log).toContain('`allowed-account-ids`: a teardown needs');
    expect(played.calls).toEqual([]);
  });

  test('no selector', async () => {
    const played = await tearDown(scenarios['teardown-unused'](), { 'delete-resources': 'blocking' });
    expect(played.job.log).toContain('`delete-resources`: needs `resource-names` or `resource-tags`');
    expect(played.calls).toEqual([]);
  });

  test.each([
    [
      'another role’s task',
      scenarios['teardown-unused'],
      { 'deletion-task-id': TASK.replaceAll('ses.amazonaws.com', 'batch.amazonaws.com') },
      'is the task of another role',
    ],
    ['another plan', scenarios['teardown-unused'], { 'expected-plan': `sha256:${'0'.repeat(64)}` }, 'differs from the reviewed plan'],
    ['a role that is not the service’s', scenarios.impostor, {}, 'is not the service-linked role'],
  ])('%s', async (_what, scenario, inputs, message) => {
    const world = scenario();
    const played = await tearDown(world, inputs);
    expect(played.job.outputs['status']).toBe('refused');
    expect(played.job.exitCode).toBe(1);
    expect(played.job.log).toContain(message);
    expect(writes(played)).toEqual([]);
    expect(isThere(world)).toBe(true);
  });

  test('a plan that is larger than max-deletions, once what blocks is known', async () => {
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

describe('resources', () => {
  test('what blocks is swept, in order, and the role goes', async () => {
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

  test('of two environments in one account, each deletes its own, and the role is kept', async () => {
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

describe('cancelled', () => {
  test.each([
    ['while a task is open', 4],
    ['between two requests', 6],
  ])('%s, it ends within two seconds and says how to go on', async (_when, calls) => {
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

test('the session of a teardown may do only what it needs', async () => {
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
      name: 'a Region alone',
      usage: { Region: 'eu-west-1' },
      advice: 'add eu-west-1 to `resource-regions` and set `delete-resources: all` if the resources there are yours to delete',
    },
  ])('leave $name of another Region, and the input to set is named', async ({ usage, advice }) => {
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
