import {
  CreateServiceLinkedRoleCommand,
  DeleteServiceLinkedRoleCommand,
  GetRoleCommand,
  GetServiceLinkedRoleDeletionStatusCommand,
  type GetServiceLinkedRoleDeletionStatusCommandOutput,
  ListRolePoliciesCommand,
} from '@aws-sdk/client-iam';
import { DeleteIngressPointCommand } from '@aws-sdk/client-mailmanager';
import { describe, expect, test } from '@jest/globals';
import { type Deletion, type DeletionOutcome, promptDeletion } from '../../emulator/deletion.ts';
import { addResource } from '../../emulator/inventory.ts';
import { RESOURCE_KINDS } from '../../emulator/resources.ts';
import { ACCOUNT_ID, accountOf, healthyWorld, ROLE_NAME, ROLE_PATH, regionOf, type World } from '../../emulator/world.ts';
import { type Clients, clientsOf, emulate, failureOf, standing } from './harness.ts';

const ARN = `arn:aws:iam::${ACCOUNT_ID}:role${ROLE_PATH}${ROLE_NAME}`;
const READ = { RoleName: ROLE_NAME };
const PENDING =
  /^task\/aws-service-role\/ses\.amazonaws\.com\/AWSServiceRoleForAmazonSES\/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

async function ask({ iam }: Clients): Promise<string> {
  return (await iam.send(new DeleteServiceLinkedRoleCommand(READ))).DeletionTaskId ?? '';
}

function look({ iam }: Clients, id: string): Promise<GetServiceLinkedRoleDeletionStatusCommandOutput> {
  return iam.send(new GetServiceLinkedRoleDeletionStatusCommand({ DeletionTaskId: id }));
}

async function isVisible({ iam }: Clients): Promise<boolean> {
  return iam.send(new GetRoleCommand(READ)).then(
    () => true,
    () => false,
  );
}

async function statuses(clients: Clients, id: string, times: number): Promise<string[]> {
  const seen: string[] = [];
  for (let time = 0; time < times; time += 1) {
    seen.push(
      await look(clients, id).then(
        ({ Status }) => Status ?? '',
        (error: Error) => error.name,
      ),
    );
  }
  return seen;
}

/** A world in use, whose deletion tasks follow the script. */
async function scripted(script: DeletionOutcome[], overrides: Partial<Deletion> = {}): Promise<Clients & { world: World }> {
  const world = healthyWorld({ deletion: promptDeletion({ script, ...overrides }) });
  addResource(world, 'us-east-1', 'ingress-point', 'inbound', { id: 'inp-1' });
  addResource(world, 'us-east-1', 'ingress-point', 'second', { id: 'inp-2' });
  addResource(world, 'eu-west-1', 'multi-region-endpoint', 'global');
  return { ...clientsOf(await emulate(world)), world };
}

const USAGE = [
  { Region: 'eu-west-1', Resources: [`arn:aws:ses:eu-west-1:${ACCOUNT_ID}:multi-region-endpoint/global`] },
  {
    Region: 'us-east-1',
    Resources: ['inp-1', 'inp-2'].map(id => `arn:aws:ses:us-east-1:${ACCOUNT_ID}:mailmanager-ingress-point/${id}`),
  },
];

describe('a deletion by the resources of the world', () => {
  test('deletes a role that no resource uses', async () => {
    const clients = clientsOf(await emulate());
    const id = await ask(clients);
    expect(id).toMatch(PENDING);
    const answer = await look(clients, id);
    expect(answer.Status).toBe('SUCCEEDED');
    expect(answer.Reason).toBeUndefined();
    expect(await failureOf(clients.iam.send(new GetRoleCommand(READ)))).toMatchObject({ name: 'NoSuchEntityException', status: 404 });
    expect((await look(clients, id)).Status).toBe('SUCCEEDED');
  });

  test('keeps a role in use, and the task names the resources that use it', async () => {
    const clients = await scripted([]);
    const { Status, Reason: reason } = await look(clients, await ask(clients));
    expect(Status).toBe('FAILED');
    expect(reason).toEqual({ Reason: expect.any(String), RoleUsageList: USAGE });
    expect(await isVisible(clients)).toBe(true);
  });

  test('fails because of other kinds only if `blockingKinds` has them', async () => {
    const { world, ...clients } = await scripted([]);
    addResource(world, 'us-west-2', 'receipt-rule-set', 'rules');
    accountOf(world).deletion.blockingKinds = new Set(['receipt-rule-set']);
    const { Reason: reason } = await look(clients, await ask(clients));
    expect(reason?.RoleUsageList).toEqual([
      { Region: 'us-west-2', Resources: [`arn:aws:ses:us-west-2:${ACCOUNT_ID}:receipt-rule-set/rules`] },
    ]);
    accountOf(world).deletion.blockingKinds = new Set(RESOURCE_KINDS);
    const all = await look(clients, await ask(clients));
    expect(all.Reason?.RoleUsageList).toHaveLength(33);
  });

  test('fails because of an archive that AWS is deleting only if `pendingArchivesBlock` is set', async () => {
    const world = healthyWorld();
    const archive = addResource(world, 'us-east-1', 'archive', 'mail');
    archive.deprovisioning = { until: Date.now() + 1_000_000 };
    const { deletion } = accountOf(world);
    deletion.blockingKinds.add('archive');
    deletion.pendingArchivesBlock = true;
    const clients = clientsOf(await emulate(world));
    expect((await look(clients, await ask(clients))).Status).toBe('FAILED');
    deletion.pendingArchivesBlock = false;
    expect((await look(clients, await ask(clients))).Status).toBe('SUCCEEDED');
  });

  test('fails because of a resource that AWS is deleting until that deletion ends', async () => {
    const world = healthyWorld();
    const { id } = addResource(world, 'us-east-1', 'ingress-point', 'inbound', { deprovisioningFor: { polls: 2 } });
    const clients = clientsOf(await emulate(world));
    await clients.mailManager.send(new DeleteIngressPointCommand({ IngressPointId: id }));
    const ends = [];
    for (let request = 0; request < 3; request += 1) ends.push((await look(clients, await ask(clients))).Status);
    expect(ends).toEqual(['FAILED', 'FAILED', 'SUCCEEDED']);
  });

  test('takes time, and deletes the role when the task ends, whether the task is read or not', async () => {
    const { world, pass } = standing(healthyWorld({ deletion: promptDeletion({ notStartedFor: 1000, inProgressFor: 5000 }) }));
    const clients = clientsOf(await emulate(world));
    const id = await ask(clients);
    expect(await statuses(clients, id, 2)).toEqual(['NOT_STARTED', 'NOT_STARTED']);
    pass(1000);
    expect(await statuses(clients, id, 1)).toEqual(['IN_PROGRESS']);
    pass(4999);
    expect(await statuses(clients, id, 1)).toEqual(['IN_PROGRESS']);
    expect(await isVisible(clients)).toBe(true);
    pass(1);
    expect(await isVisible(clients)).toBe(false);
    expect(await statuses(clients, id, 1)).toEqual(['SUCCEEDED']);
  });

  test('takes a number of polls', async () => {
    const clients = await scripted([], { notStartedFor: { polls: 2 }, inProgressFor: { polls: 1 } });
    expect(await statuses(clients, await ask(clients), 5)).toEqual(['NOT_STARTED', 'NOT_STARTED', 'IN_PROGRESS', 'FAILED', 'FAILED']);
  });

  test('returns the id of a task in progress for every request, and a new id after its end', async () => {
    const { world, pass } = standing(healthyWorld({ deletion: promptDeletion({ inProgressFor: 1000 }) }));
    addResource(world, 'us-east-1', 'ingress-point', 'inbound');
    const clients = clientsOf(await emulate(world));
    const first = await ask(clients);
    expect(await ask(clients)).toBe(first);
    await look(clients, first);
    expect(await ask(clients)).toBe(first);
    pass(1000);
    const second = await ask(clients);
    expect(second).not.toBe(first);
    expect(await statuses(clients, first, 1)).toEqual(['FAILED']);
    expect(await statuses(clients, second, 1)).toEqual(['IN_PROGRESS']);
    expect(await ask(clients)).toBe(second);
  });
});

describe('a scripted deletion', () => {
  test('can have any states, the last of which stays', async () => {
    const clients = await scripted([{ states: ['NOT_STARTED', 'IN_PROGRESS', 'PAUSED', 'IN_PROGRESS'] }]);
    const id = await ask(clients);
    expect(await statuses(clients, id, 6)).toEqual(['NOT_STARTED', 'IN_PROGRESS', 'PAUSED', ...Array(3).fill('IN_PROGRESS')]);
    expect(await ask(clients)).toBe(id);
  });

  test.each<{ what: string; outcome: DeletionOutcome; usage: unknown }>([
    { what: 'all', outcome: { usage: 'all' }, usage: USAGE },
    { what: 'the first two', outcome: { usage: 2 }, usage: [USAGE[0], { ...USAGE[1], Resources: USAGE[1]?.Resources.slice(0, 1) }] },
    { what: 'none', outcome: { usage: 'none' }, usage: [] },
    { what: 'no reason', outcome: { usage: 'absent' }, usage: undefined },
    {
      what: 'all, in another Region than in the ARNs',
      outcome: { usageRegion: 'eu-north-1' },
      usage: [{ Region: 'eu-north-1', Resources: USAGE.flatMap(({ Resources }) => Resources) }],
    },
    {
      what: 'resources that the world does not have',
      outcome: { usage: [{ Region: 'x', Resources: ['not-an-arn-but-some-text'] }] },
      usage: [{ Region: 'x', Resources: ['not-an-arn-but-some-text'] }],
    },
  ])('names $what in a failed task', async ({ outcome, usage }) => {
    const clients = await scripted([outcome]);
    const { Status, Reason: reason } = await look(clients, await ask(clients));
    expect(Status).toBe('FAILED');
    expect(reason?.RoleUsageList).toEqual(usage);
    expect(await isVisible(clients)).toBe(true);
  });

  test('can have a reason', async () => {
    const clients = await scripted([{ reason: 'In <use>.' }]);
    expect((await look(clients, await ask(clients))).Reason?.Reason).toBe('In <use>.');
  });

  test('uses an entry for one request', async () => {
    const clients = await scripted([{ states: ['FAILED'], usage: 'none' }, { states: ['SUCCEEDED'] }]);
    expect(await statuses(clients, await ask(clients), 1)).toEqual(['FAILED']);
    expect(await statuses(clients, await ask(clients), 1)).toEqual(['SUCCEEDED']);
    expect(await isVisible(clients)).toBe(false);
  });

  test('can hide a role for a while that can be neither deleted nor created', async () => {
    const clients = await scripted([{ states: ['SUCCEEDED'], visibleFor: { polls: 2 } }]);
    const id = await ask(clients);
    await look(clients, id);
    expect(await failureOf(clients.iam.send(new DeleteServiceLinkedRoleCommand(READ)))).toMatchObject({ name: 'NoSuchEntityException' });
    expect(await isVisible(clients)).toBe(true);
    await clients.iam.send(new ListRolePoliciesCommand(READ));
    expect(await isVisible(clients)).toBe(false);
    await clients.iam.send(new CreateServiceLinkedRoleCommand({ AWSServiceName: 'ses.amazonaws.com' }));
    expect(await isVisible(clients)).toBe(true);
  });

  test('can remove a task along with the role, which reads might still show', async () => {
    const gone: DeletionOutcome = { states: ['NOT_FOUND'], role: 'goes' };
    const first = await scripted([gone]);
    expect(await statuses(first, await ask(first), 2)).toEqual(['NoSuchEntityException', 'NoSuchEntityException']);
    expect(await isVisible(first)).toBe(false);
    const second = await scripted([{ ...gone, visibleFor: { polls: 1 } }]);
    await statuses(second, await ask(second), 1);
    expect([await isVisible(second), await isVisible(second)]).toEqual([true, false]);
  });

  test('can remove a task after its success, and show a task late', async () => {
    const purged = await scripted([{ states: ['SUCCEEDED', 'NOT_FOUND'] }]);
    expect(await statuses(purged, await ask(purged), 3)).toEqual(['SUCCEEDED', 'NoSuchEntityException', 'NoSuchEntityException']);
    const late = await scripted([{ states: ['NOT_FOUND', 'IN_PROGRESS', 'SUCCEEDED'] }]);
    const id = await ask(late);
    expect(await statuses(late, id, 1)).toEqual(['NoSuchEntityException']);
    expect(await ask(late)).toBe(id);
    expect(await statuses(late, id, 2)).toEqual(['IN_PROGRESS', 'SUCCEEDED']);
    expect(await isVisible(late)).toBe(false);
  });

  test('can lose a task and keep the role, and a request makes a new task', async () => {
    const clients = await scripted([{ states: ['NOT_FOUND'] }]);
    const id = await ask(clients);
    await statuses(clients, id, 1);
    expect(await isVisible(clients)).toBe(true);
    expect(await ask(clients)).not.toBe(id);
  });

  test('can fail a task although the role is deleted', async () => {
    const clients = await scripted([{ states: ['FAILED'], usage: 'absent', role: 'goes' }]);
    expect(await statuses(clients, await ask(clients), 1)).toEqual(['FAILED']);
    expect(await isVisible(clients)).toBe(false);
  });

  test('can end a task with success although the role stays', async () => {
    const clients = await scripted([{ states: ['SUCCEEDED'], role: 'stays' }]);
    expect(await statuses(clients, await ask(clients), 1)).toEqual(['SUCCEEDED']);
    expect(await isVisible(clients)).toBe(true);
  });

  test('can let SES create the role again after some reads', async () => {
    const clients = await scripted([{ states: ['SUCCEEDED'], visibleFor: { polls: 1 }, recreatedAfter: { polls: 2 } }]);
    const { Role: before } = await clients.iam.send(new GetRoleCommand(READ));
    await look(clients, await ask(clients));
    const seen = [];
    for (let read = 0; read < 4; read += 1) seen.push(await isVisible(clients));
    expect(seen).toEqual([true, false, false, true]);
    expect((await clients.iam.send(new GetRoleCommand(READ))).Role?.RoleId).not.toBe(before?.RoleId);
  });

  test('can let SES create the role again after some time', async () => {
    const { world, pass } = standing(healthyWorld({ deletion: promptDeletion({ script: [{ recreatedAfter: 60_000 }] }) }));
    const clients = clientsOf(await emulate(world));
    await look(clients, await ask(clients));
    pass(59_999);
    expect(await isVisible(clients)).toBe(false);
    pass(1);
    await ask(clients);
  });
});

describe('a refusal by IAM', () => {
  test('is for a role that is missing or not linked to the service', async () => {
    const missing = clientsOf(await emulate(healthyWorld({ role: undefined })));
    expect(await failureOf(missing.iam.send(new DeleteServiceLinkedRoleCommand(READ)))).toEqual({
      name: 'NoSuchEntityException',
      message: `The role with name ${ROLE_NAME} cannot be found.`,
      status: 404,
    });
    expect((await failureOf(missing.iam.send(new DeleteServiceLinkedRoleCommand({ RoleName: 'other' })))).status).toBe(404);
    const world = healthyWorld();
    const { role } = accountOf(world);
    if (role) role.path = '/';
    const impostor = clientsOf(await emulate(world));
    expect(await failureOf(impostor.iam.send(new DeleteServiceLinkedRoleCommand(READ)))).toMatchObject({
      name: 'InvalidInputException',
      status: 400,
    });
  });

  test('is not for a role that reads do not show yet', async () => {
    const clients = clientsOf(await emulate(healthyWorld({ hiddenReads: 5 })));
    expect(await ask(clients)).toMatch(PENDING);
  });

  test('is for unknown tasks and invalid task ids', async () => {
    const clients = clientsOf(await emulate());
    const id = `task${ROLE_PATH}${ROLE_NAME}/00000000-0000-4000-8000-000000000000`;
    expect(await failureOf(look(clients, id))).toMatchObject({ name: 'NoSuchEntityException', status: 404 });
    for (const malformed of ['task', `${id}0`, id.replace('task/', '')]) {
      expect(await failureOf(look(clients, malformed))).toMatchObject({ name: 'InvalidInputException', status: 400 });
    }
    expect(await failureOf(look(clients, 'x'.repeat(1001)))).toMatchObject({ name: 'ValidationError', status: 400 });
  });

  test('is for callers without the permission on the role', async () => {
    const world = healthyWorld();
    const [key] = accountOf(world).accessKeys.values();
    if (!key) throw new Error('no key');
    const policy = (Action: string[], Resource: string) => ({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource }] });
    const clients = clientsOf(await emulate(world));
    key.policies = [policy(['iam:DeleteServiceLinkedRole'], ARN)];
    const id = await ask(clients);
    expect(await failureOf(look(clients, id))).toEqual({
      name: 'AccessDenied',
      message: `User: ${key.principalArn} is not authorized to perform: iam:GetServiceLinkedRoleDeletionStatus on resource: ${ARN} because no identity-based policy allows the iam:GetServiceLinkedRoleDeletionStatus action`,
      status: 403,
    });
    key.policies = [policy(['iam:GetServiceLinkedRoleDeletionStatus'], ARN)];
    expect((await look(clients, id)).Status).toBe('SUCCEEDED');
    expect((await failureOf(clients.iam.send(new DeleteServiceLinkedRoleCommand(READ)))).name).toBe('AccessDenied');
    expect((await failureOf(look(clients, id.replace(ROLE_NAME, 'AWSServiceRoleForOther')))).name).toBe('AccessDenied');
  });

  test('can be a fault, which comes before the other checks', async () => {
    const world = healthyWorld();
    const emulator = await emulate(world);
    const clients = clientsOf(emulator);
    emulator.fail('DeleteServiceLinkedRole', { status: 409, code: 'LimitExceeded', message: 'later', times: 1 });
    expect(await failureOf(clients.iam.send(new DeleteServiceLinkedRoleCommand(READ)))).toEqual({
      name: 'LimitExceededException',
      message: 'later',
      status: 409,
    });
    expect(accountOf(world).deletion.tasks.size).toBe(0);
  });
});

test('a role can be deleted after the resources that use it are deleted', async () => {
  const { world, ...clients } = await scripted([]);
  expect((await look(clients, await ask(clients))).Status).toBe('FAILED');
  for (const region of ['us-east-1', 'eu-west-1']) {
    const { resources } = regionOf(world, region);
    for (const kind of RESOURCE_KINDS) for (const resource of [...resources.of(kind)]) resources.remove(resource);
  }
  expect((await look(clients, await ask(clients))).Status).toBe('SUCCEEDED');
});
