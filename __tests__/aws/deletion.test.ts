import { describe, expect, test } from '@jest/globals';
import type { DeletionOutcome } from '../../emulator/deletion.ts';
import { addResource } from '../../emulator/inventory.ts';
import { scenarios } from '../../emulator/scenarios.ts';
import type { Emulator, Fault } from '../../emulator/server.ts';
import { accountOf, healthyWorld, userKeyOf, type World } from '../../emulator/world.ts';
import type { Session } from '../../src/aws/session.ts';
import { runError } from '../../src/model/problem.ts';
import { around, emulate, open, sessionInputs, useKey, type VirtualClock } from './support.ts';

const ROLE = 'AWSServiceRoleForAmazonSES';
const UUID = '0a1b2c3d-4e5f-6789-abcd-ef0123456789';
const TASK = `task/aws-service-role/ses.amazonaws.com/${ROLE}/${UUID}`;
const ROLE_ARNS = `["arn:aws:iam::111122223333:role/${ROLE}","arn:aws:iam::111122223333:role/*/${ROLE}"]`;

interface Scene {
  readonly world: World;
  readonly emulator: Emulator;
  readonly iam: Session['iam'];
  readonly clock: VirtualClock;
  calls(): readonly string[];
}

async function scene(world: World = healthyWorld(), signal = new AbortController().signal): Promise<Scene> {
  const emulator = await emulate(world);
  useKey(world);
  const surroundings = around(emulator, { signal });
  const { iam } = await open(sessionInputs({ 'role-to-assume': undefined }), surroundings);
  emulator.calls.length = 0;
  return { world, emulator, iam, clock: surroundings.clock, calls: () => emulator.calls.map(({ action }) => action) };
}

/** A world in which the next deletion task has this outcome. */
function going(outcome: DeletionOutcome, world = healthyWorld()): World {
  accountOf(world).deletion.script.push(outcome);
  return world;
}

/** The task id of a deletion request. */
async function requested({ iam }: Scene): Promise<string> {
  const reading = await iam.requestDeletion();
  if (reading.kind !== 'found') {
    throw new Error(`there is no task: ${reading.kind}`);
  }
  return reading.value;
}

const query = (action: string, result: string): Fault => ({
  body: `<${action}Response xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><${action}Result>${result}</${action}Result></${action}Response>`,
  contentType: 'text/xml',
});

const status = (result: string): Fault => query('GetServiceLinkedRoleDeletionStatus', result);

describe('a request for deletion', () => {
  test('returns the id of its task, and names only the role', async () => {
    const all = await scene();
    expect(await requested(all)).toMatch(/^task\/aws-service-role\/ses\.amazonaws\.com\/AWSServiceRoleForAmazonSES\/[\da-f-]{36}$/);
    expect(all.emulator.calls.map(({ service, action, parameters }) => [service, action, parameters['RoleName']])).toEqual([
      ['iam', 'DeleteServiceLinkedRole', ROLE],
    ]);
  });

  test('returns the id of a task that is in progress, and a new id after the task ends', async () => {
    const all = await scene(going({ states: ['IN_PROGRESS', 'FAILED'] }));
    const first = await requested(all);
    expect(await requested(all)).toBe(first);
    await all.iam.deletionTask(first);
    expect(await requested(all)).toBe(first);
    expect(await all.iam.deletionTask(first)).toMatchObject({ value: { status: 'FAILED' } });
    expect(await requested(all)).not.toBe(first);
  });

  test('finds nothing to delete if the role is missing', async () => {
    const { iam, calls } = await scene(scenarios.missing());
    expect(await iam.requestDeletion()).toEqual({ kind: 'absent' });
    expect(calls()).toEqual(['DeleteServiceLinkedRole']);
  });

  test.each([
    ['no task id', query('DeleteServiceLinkedRole', '')],
    ['another id', query('DeleteServiceLinkedRole', `<TaskId>${TASK}</TaskId>`)],
    ['an empty body', { body: '', contentType: 'text/xml' }],
    ['a page of HTML', { body: '<html><body>Sign in</body></html>', contentType: 'text/html' }],
  ] as const)('is unreadable if the answer has %s', async (_what, fault) => {
    const { iam, emulator } = await scene();
    emulator.fail('DeleteServiceLinkedRole', fault);
    expect(await iam.requestDeletion()).toMatchObject({
      kind: 'unreadable',
      problem: { code: 'unexpected', message: expect.stringContaining('iam:DeleteServiceLinkedRole') },
    });
  });

  test('names the missing permission if it is denied', async () => {
    const { iam, world, calls } = await scene();
    Object.assign(accountOf(world).accessKeys.get(userKeyOf(world).accessKeyId) ?? {}, { policies: [] });
    expect(await iam.requestDeletion()).toMatchObject({
      kind: 'unreadable',
      problem: {
        code: 'access-denied',
        permanent: true,
        message: expect.stringContaining('iam:DeleteServiceLinkedRole was denied'),
        advice: expect.stringContaining(`{"Effect":"Allow","Action":["iam:DeleteServiceLinkedRole"],"Resource":${ROLE_ARNS}}`),
      },
    });
    expect(calls()).toHaveLength(1);
  });

  test('is refused by IAM for a role that the service does not own', async () => {
    const world = scenarios.impostor();
    const { iam } = await scene(world);
    expect(await iam.requestDeletion()).toMatchObject({ kind: 'unreadable', problem: { permanent: true } });
    expect(accountOf(world).role).toBeDefined();
  });

  test.each([
    { what: 'throttled', fault: { status: 400, code: 'Throttling', message: 'Rate exceeded' }, problem: { code: 'throttled' } },
    {
      what: 'refused because of too many requests',
      fault: { status: 409, code: 'LimitExceeded', message: 'later' },
      problem: { code: 'throttled' },
    },
    { what: 'failed by IAM', fault: { status: 500, code: 'ServiceFailure', message: 'later' }, problem: { code: 'unexpected' } },
    { what: 'cut off', fault: { reset: true }, problem: { code: 'unreachable' } },
  ] as const)('is retried if it is $what', async ({ fault, problem }) => {
    const { iam, emulator, calls } = await scene();
    emulator.fail('DeleteServiceLinkedRole', { ...fault, times: 2 });
    expect(await iam.requestDeletion()).toMatchObject({ kind: 'found' });
    expect(calls()).toHaveLength(3);

    emulator.fail('DeleteServiceLinkedRole', fault);
    expect(await iam.requestDeletion()).toMatchObject({ kind: 'unreadable', problem: { ...problem, permanent: false } });
    expect(calls()).toHaveLength(3 + 8);
  });

  test('ends when the run ends', async () => {
    const controller = new AbortController();
    const reason = runError('timed-out', 'it is over', 'run it again');
    const { iam, emulator } = await scene(healthyWorld(), controller.signal);
    emulator.fail('DeleteServiceLinkedRole', { hang: true });
    emulator.fail('GetServiceLinkedRoleDeletionStatus', { hang: true });
    const asked = [iam.requestDeletion(), iam.deletionTask(TASK)];
    controller.abort(reason);
    for (const each of asked) {
      await expect(each).rejects.toBe(reason);
    }
  });
});

describe('a deletion task', () => {
  test('passes through its states, including an unknown one', async () => {
    const states = ['NOT_STARTED', 'IN_PROGRESS', 'PAUSED', 'SUCCEEDED'];
    const all = await scene(going({ states }));
    const task = await requested(all);
    for (const each of states) {
      expect(await all.iam.deletionTask(task)).toEqual({ kind: 'found', value: { status: each, reason: undefined, usage: [] } });
    }
    expect(all.emulator.calls.slice(1).every(({ parameters }) => parameters['DeletionTaskId'] === task)).toBe(true);
    expect(accountOf(all.world).role).toBeUndefined();
  });

  test('names the resources that use the role, in all Regions, if it has failed', async () => {
    const world = healthyWorld();
    const arns = [
      addResource(world, 'us-east-1', 'ingress-point', 'inbound').arn,
      addResource(world, 'us-east-1', 'ingress-point', 'other').arn,
      addResource(world, 'eu-west-1', 'multi-region-endpoint', 'global').arn,
    ];
    const all = await scene(world);
    const reading = await all.iam.deletionTask(await requested(all));
    expect(reading).toEqual({
      kind: 'found',
      value: { status: 'FAILED', reason: expect.stringContaining('while its service uses it'), usage: expect.any(Array) },
    });
    expect(new Set(reading.kind === 'found' ? reading.value.usage : [])).toEqual(
      new Set([
        { region: 'us-east-1', arn: arns[0] },
        { region: 'us-east-1', arn: arns[1] },
        { region: 'eu-west-1', arn: arns[2] },
      ]),
    );
  });

  test('keeps the Region that AWS reports beside the Region of the ARN if it has failed', async () => {
    const world = going({ usageRegion: 'eu-north-1', states: ['FAILED'] });
    const { arn } = addResource(world, 'eu-west-1', 'multi-region-endpoint', 'global');
    const all = await scene(world);
    expect(await all.iam.deletionTask(await requested(all))).toMatchObject({ value: { usage: [{ region: 'eu-north-1', arn }] } });
  });

  test.each([
    { what: 'an empty list', outcome: { usage: 'none', reason: 'in use' }, reason: 'in use' },
    { what: 'no reason at all', outcome: { usage: 'absent' }, reason: undefined },
  ] as const)('names no resource if it has failed with $what', async ({ outcome, reason }) => {
    const world = going({ states: ['FAILED'], ...outcome });
    addResource(world, 'eu-west-1', 'multi-region-endpoint', 'global');
    const all = await scene(world);
    expect(await all.iam.deletionTask(await requested(all))).toEqual({ kind: 'found', value: { status: 'FAILED', reason, usage: [] } });
  });

  test.each([
    { what: 'only a list of usage', reason: '<Reason><RoleUsageList></RoleUsageList></Reason>', text: undefined, usage: [] },
    { what: 'only a text', reason: '<Reason><Reason>in use</Reason></Reason>', text: 'in use', usage: [] },
    {
      what: 'resources without a Region',
      reason:
        '<Reason><RoleUsageList><member><Resources><member>arn:one</member><member>arn:two</member></Resources></member></RoleUsageList></Reason>',
      text: undefined,
      usage: [
        { region: '', arn: 'arn:one' },
        { region: '', arn: 'arn:two' },
      ],
    },
    {
      what: 'an empty usage',
      reason: '<Reason><Reason>in use</Reason><RoleUsageList><member></member></RoleUsageList></Reason>',
      text: 'in use',
      usage: [],
    },
    {
      what: 'a Region without resources',
      reason: '<Reason><Reason>in use</Reason><RoleUsageList><member><Region>us-east-1</Region></member></RoleUsageList></Reason>',
      text: 'in use',
      usage: [{ region: 'us-east-1', arn: '' }],
    },
  ])('is read if it has failed with $what', async ({ reason, text, usage }) => {
    const { iam, emulator } = await scene();
    emulator.fail('GetServiceLinkedRoleDeletionStatus', status(`<Status>FAILED</Status>${reason}`));
    expect(await iam.deletionTask(TASK)).toEqual({ kind: 'found', value: { status: 'FAILED', reason: text, usage } });
  });

  test('is absent if IAM does not know it', async () => {
    const { iam, calls } = await scene();
    expect(await iam.deletionTask(TASK)).toEqual({ kind: 'absent' });
    expect(calls()).toHaveLength(1);
  });

  test('is absent if IAM deletes it with the role', async () => {
    const all = await scene(going({ states: ['NOT_FOUND'], role: 'goes' }));
    expect(await all.iam.deletionTask(await requested(all))).toEqual({ kind: 'absent' });
    expect(await all.iam.role()).toEqual({ kind: 'absent' });
  });

  test.each([
    ['no status', status('')],
    ['only a reason', status('<Reason><Reason>in use</Reason></Reason>')],
    ['an empty body', { body: '', contentType: 'text/xml' }],
    ['a page of HTML', { body: '<html><body>Sign in</body></html>', contentType: 'text/html' }],
  ] as const)('is unreadable, and not successful, if the answer has %s', async (_what, fault) => {
    const { iam, emulator } = await scene();
    emulator.fail('GetServiceLinkedRoleDeletionStatus', fault);
    expect(await iam.deletionTask(TASK)).toMatchObject({
      kind: 'unreadable',
      problem: { code: 'unexpected', message: expect.stringContaining('iam:GetServiceLinkedRoleDeletionStatus') },
    });
  });

  test('names the missing permission if its read is denied', async () => {
    const all = await scene();
    const task = await requested(all);
    Object.assign(accountOf(all.world).accessKeys.get(userKeyOf(all.world).accessKeyId) ?? {}, { policies: [] });
    expect(await all.iam.deletionTask(task)).toMatchObject({
      kind: 'unreadable',
      problem: {
        code: 'access-denied',
        permanent: true,
        message: expect.stringContaining('iam:GetServiceLinkedRoleDeletionStatus was denied'),
        advice: expect.stringContaining(`{"Effect":"Allow","Action":["iam:GetServiceLinkedRoleDeletionStatus"],"Resource":${ROLE_ARNS}}`),
      },
    });
  });

  test('fails permanently if IAM does not accept the form of its id', async () => {
    const { iam, calls } = await scene();
    expect(await iam.deletionTask('task/1')).toMatchObject({
      kind: 'unreadable',
      problem: { code: 'unexpected', permanent: true, message: expect.stringContaining('InvalidInput') },
    });
    expect(calls()).toHaveLength(1);
  });

  test('is polled again if IAM fails', async () => {
    const all = await scene();
    const task = await requested(all);
    all.emulator.fail('GetServiceLinkedRoleDeletionStatus', { status: 400, code: 'Throttling', message: 'Rate exceeded', times: 1 });
    all.emulator.fail('GetServiceLinkedRoleDeletionStatus', { status: 503, code: 'ServiceUnavailable', message: 'later', times: 1 });
    all.emulator.fail('GetServiceLinkedRoleDeletionStatus', { reset: true, times: 1 });
    expect(await all.iam.deletionTask(task)).toMatchObject({ value: { status: 'SUCCEEDED' } });
    expect(all.calls()).toHaveLength(1 + 4);
    expect(all.clock.waits).toHaveLength(3);
  });

  test('reports expired credentials', async () => {
    const all = await scene();
    const task = await requested(all);
    Object.assign(accountOf(all.world).accessKeys.get(userKeyOf(all.world).accessKeyId) ?? {}, { expires: new Date(0) });
    expect(await all.iam.deletionTask(task)).toMatchObject({
      kind: 'unreadable',
      problem: { code: 'credentials', permanent: true, advice: expect.stringContaining('`role-duration-seconds`') },
    });
  });
});
