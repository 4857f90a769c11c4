import {
  DeleteAddonInstanceCommand,
  DeleteAddonSubscriptionCommand,
  DeleteAddressListCommand,
  DeleteArchiveCommand,
  DeleteIngressPointCommand,
  DeleteRelayCommand,
  DeleteRuleSetCommand,
  DeleteTrafficPolicyCommand,
  GetArchiveCommand,
  GetIngressPointCommand,
  GetRelayCommand,
  ListAddonInstancesCommand,
  ListAddonSubscriptionsCommand,
  ListAddressListImportJobsCommand,
  ListAddressListsCommand,
  ListArchivesCommand,
  ListIngressPointsCommand,
  ListRelaysCommand,
  ListRuleSetsCommand,
  ListTagsForResourceCommand,
  ListTrafficPoliciesCommand,
  type MailManagerClient,
  StopAddressListImportJobCommand,
} from '@aws-sdk/client-mailmanager';
import { describe, expect, test } from '@jest/globals';
import { addResource, resourcesOf } from '../../emulator/inventory.ts';
import type { ResourceKind } from '../../emulator/resources.ts';
import { scenarios } from '../../emulator/scenarios.ts';
import { ACCOUNT_ID, accountOf, healthyWorld, regionOf, userKeyOf, type World } from '../../emulator/world.ts';
import { clientsOf, emulate, failureOf, standing } from './harness.ts';

const HOME = 'us-east-1';
const DAY = 24 * 60 * 60 * 1000;

async function client(world: World): Promise<MailManagerClient> {
  return clientsOf(await emulate(world)).mailManager;
}

interface Input {
  NextToken?: string | undefined;
  PageSize?: number;
}

interface Kind {
  kind: ResourceKind;
  segment: string;
  list: (client: MailManagerClient, input: Input) => Promise<{ NextToken?: string | undefined; items: object[] }>;
  remove: (client: MailManagerClient, id: string) => Promise<unknown>;
  shown: Record<string, unknown>;
}

const KINDS: Kind[] = [
  {
    kind: 'ingress-point',
    segment: 'mailmanager-ingress-point',
    list: async (on, input) => {
      const { IngressPoints: items = [], NextToken } = await on.send(new ListIngressPointsCommand(input));
      return { items, NextToken };
    },
    remove: (on, IngressPointId) => on.send(new DeleteIngressPointCommand({ IngressPointId })),
    shown: { IngressPointName: 'mine', IngressPointId: 'inp-1', Status: 'ACTIVE', Type: 'OPEN' },
  },
  {
    kind: 'rule-set',
    segment: 'mailmanager-rule-set',
    list: async (on, input) => {
      const { RuleSets: items = [], NextToken } = await on.send(new ListRuleSetsCommand(input));
      return { items, NextToken };
    },
    remove: (on, RuleSetId) => on.send(new DeleteRuleSetCommand({ RuleSetId })),
    shown: { RuleSetName: 'mine', RuleSetId: 'inp-1', LastModificationDate: expect.any(Date) },
  },
  {
    kind: 'traffic-policy',
    segment: 'mailmanager-traffic-policy',
    list: async (on, input) => {
      const { TrafficPolicies: items = [], NextToken } = await on.send(new ListTrafficPoliciesCommand(input));
      return { items, NextToken };
    },
    remove: (on, TrafficPolicyId) => on.send(new DeleteTrafficPolicyCommand({ TrafficPolicyId })),
    shown: { TrafficPolicyName: 'mine', TrafficPolicyId: 'inp-1', DefaultAction: 'ALLOW' },
  },
  {
    kind: 'relay',
    segment: 'mailmanager-smtp-relay',
    list: async (on, input) => {
      const { Relays: items = [], NextToken } = await on.send(new ListRelaysCommand(input));
      return { items, NextToken };
    },
    remove: (on, RelayId) => on.send(new DeleteRelayCommand({ RelayId })),
    shown: { RelayName: 'mine', RelayId: 'inp-1', LastModifiedTimestamp: expect.any(Date) },
  },
  {
    kind: 'archive',
    segment: 'mailmanager-archive',
    list: async (on, input) => {
      const { Archives: items = [], NextToken } = await on.send(new ListArchivesCommand(input));
      return { items, NextToken };
    },
    remove: (on, ArchiveId) => on.send(new DeleteArchiveCommand({ ArchiveId })),
    shown: { ArchiveName: 'mine', ArchiveId: 'inp-1', ArchiveState: 'ACTIVE', LastUpdatedTimestamp: expect.any(Date) },
  },
  {
    kind: 'address-list',
    segment: 'mailmanager-address-list',
    list: async (on, input) => {
      const { AddressLists: items = [], NextToken } = await on.send(new ListAddressListsCommand(input));
      return { items, NextToken };
    },
    remove: (on, AddressListId) => on.send(new DeleteAddressListCommand({ AddressListId })),
    shown: {
      AddressListName: 'mine',
      AddressListId: 'inp-1',
      AddressListArn: `arn:aws:ses:${HOME}:${ACCOUNT_ID}:mailmanager-address-list/inp-1`,
      CreatedTimestamp: expect.any(Date),
      LastUpdatedTimestamp: expect.any(Date),
    },
  },
  {
    kind: 'addon-instance',
    segment: 'addon-instance',
    list: async (on, input) => {
      const { AddonInstances: items = [], NextToken } = await on.send(new ListAddonInstancesCommand(input));
      return { items, NextToken };
    },
    remove: (on, AddonInstanceId) => on.send(new DeleteAddonInstanceCommand({ AddonInstanceId })),
    shown: { AddonName: 'mine', AddonInstanceId: 'inp-1', AddonInstanceArn: `arn:aws:ses:${HOME}:${ACCOUNT_ID}:addon-instance/inp-1` },
  },
  {
    kind: 'addon-subscription',
    segment: 'addon-subscription',
    list: async (on, input) => {
      const { AddonSubscriptions: items = [], NextToken } = await on.send(new ListAddonSubscriptionsCommand(input));
      return { items, NextToken };
    },
    remove: (on, AddonSubscriptionId) => on.send(new DeleteAddonSubscriptionCommand({ AddonSubscriptionId })),
    shown: {
      AddonName: 'mine',
      AddonSubscriptionId: 'inp-1',
      AddonSubscriptionArn: `arn:aws:ses:${HOME}:${ACCOUNT_ID}:addon-subscription/inp-1`,
    },
  },
];

describe.each(KINDS)('$kind', ({ kind, segment, list, remove, shown }) => {
  test('can be listed and has tags', async () => {
    const world = healthyWorld();
    const { arn } = addResource(world, HOME, kind, 'mine', { id: 'inp-1', tags: { env: 'pr-1' } });
    expect(arn).toBe(`arn:aws:ses:${HOME}:${ACCOUNT_ID}:${segment}/inp-1`);
    const on = await client(world);
    expect((await list(on, {})).items).toEqual([expect.objectContaining(shown)]);
    expect((await on.send(new ListTagsForResourceCommand({ ResourceArn: arn }))).Tags).toEqual([{ Key: 'env', Value: 'pr-1' }]);
    expect((await list(clientsOf(await emulate(world), { region: 'eu-west-1' }).mailManager, {})).items).toEqual([]);
  });

  test('is listed in pages', async () => {
    const world = healthyWorld();
    for (let index = 0; index < 51; index += 1) addResource(world, HOME, kind, `n${index}`);
    const on = await client(world);
    const first = await list(on, {});
    expect(first.items).toHaveLength(50);
    const second = await list(on, { PageSize: 1, NextToken: first.NextToken });
    expect(second.items).toHaveLength(1);
    expect(second.NextToken).toBeUndefined();
    const refused = { name: 'ValidationException', status: 400 };
    expect(await failureOf(list(on, { PageSize: 51 }))).toMatchObject(refused);
    expect(await failureOf(list(on, { NextToken: 'x' }))).toMatchObject(refused);
  });

  test('can be deleted, and a missing one too', async () => {
    const world = healthyWorld();
    const { id } = addResource(world, HOME, kind, 'mine', { deprovisioningFor: 0 });
    const on = await client(world);
    await remove(on, id);
    expect((await list(on, {})).items).toEqual([]);
    await remove(on, id);
    expect(await failureOf(remove(on, ''))).toMatchObject({ name: 'ValidationException', status: 400 });
  });

  test('can be deleted with a permission on its ARN or its tag', async () => {
    const world = healthyWorld();
    const [one, two] = ['pr-1', 'pr-2'].map(env => addResource(world, HOME, kind, env, { tags: { env } }));
    const [key] = accountOf(world).accessKeys.values();
    if (!key || !one || !two) throw new Error('no key');
    const statement = {
      Effect: 'Allow',
      Action: 'ses:Delete*',
      Resource: '*',
      Condition: { StringEquals: { 'aws:ResourceTag/env': 'pr-1' } },
    };
    key.policies = [{ Version: '2012-10-17', Statement: [statement] }];
    const on = await client(world);
    await remove(on, one.id);
    const { name, message, status } = await failureOf(remove(on, two.id));
    expect({ name, status }).toEqual({ name: 'AccessDeniedException', status: 403 });
    expect(message).toMatch(`on resource: ${two.arn} because`);
    expect(await failureOf(list(on, {}))).toMatchObject({ name: 'AccessDeniedException', status: 403 });
    key.policies = [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'ses:*', Resource: two.arn }] }];
    await remove(on, two.id);
  });
});

test('a resource that another one refers to cannot be deleted first', async () => {
  const world = scenarios['teardown-everything']();
  const on = await client(world);
  const idOf = (kind: ResourceKind): string => resourcesOf(world).find(left => left.kind === kind)?.id ?? '';
  const ids = Object.fromEntries(KINDS.map(({ kind }) => [kind, idOf(kind)]));
  const remove = (kind: ResourceKind) => KINDS.find(candidate => candidate.kind === kind)?.remove(on, ids[kind] ?? '') ?? Promise.reject();
  const held = (kind: ResourceKind) => expect(failureOf(remove(kind))).resolves.toMatchObject({ name: 'ConflictException', status: 409 });

  expect(await on.send(new GetIngressPointCommand({ IngressPointId: ids['ingress-point'] }))).toMatchObject({
    RuleSetId: ids['rule-set'],
    TrafficPolicyId: ids['traffic-policy'],
    IngressPointArn: expect.stringContaining(ids['ingress-point'] ?? ''),
  });
  for (const kind of KINDS.map(({ kind }) => kind).filter(kind => kind !== 'ingress-point')) await held(kind);
  await remove('ingress-point');
  // The resource exists until its deletion ends.
  await held('rule-set');
  await remove('rule-set');
  await remove('relay');
  for (const kind of ['archive', 'address-list', 'addon-instance', 'addon-subscription'] as const) await held(kind);
  await remove('traffic-policy');
  await held('addon-subscription');
  await remove('addon-instance');
  await remove('addon-subscription');
  await on.send(new StopAddressListImportJobCommand({ JobId: 'import-senders' }));
  await remove('address-list');
  // A configuration set uses the archive.
  await held('archive');
  regionOf(world, HOME).configurationSets.delete('bulk');
  await remove('archive');
  expect(resourcesOf(world).filter(({ kind }) => KINDS.some(known => known.kind === kind))).toMatchObject([
    { kind: 'archive', status: 'PENDING_DELETION' },
  ]);
});

describe('an ingress point', () => {
  test('is created and deleted asynchronously', async () => {
    const { world, pass } = standing();
    const { id } = addResource(world, HOME, 'ingress-point', 'inbound', { provisioningFor: 5000, deprovisioningFor: 20_000 });
    const on = await client(world);
    const status = async () => (await on.send(new GetIngressPointCommand({ IngressPointId: id }))).Status;
    const remove = () => on.send(new DeleteIngressPointCommand({ IngressPointId: id }));
    expect(await status()).toBe('PROVISIONING');
    expect(await failureOf(remove())).toMatchObject({ name: 'ConflictException', status: 409 });
    pass(5000);
    expect(await status()).toBe('ACTIVE');
    await remove();
    expect(await status()).toBe('DEPROVISIONING');
    await remove();
    pass(19_999);
    expect(await status()).toBe('DEPROVISIONING');
    pass(1);
    expect(await failureOf(status())).toMatchObject({ name: 'ResourceNotFoundException', status: 404 });
    expect((await on.send(new ListIngressPointsCommand())).IngressPoints).toEqual([]);
  });

  test('can be deleted after a number of polls', async () => {
    const world = healthyWorld();
    const { id } = addResource(world, HOME, 'ingress-point', 'inbound', { provisioningFor: { polls: 1 }, deprovisioningFor: { polls: 2 } });
    const on = await client(world);
    const seen = async () => (await on.send(new ListIngressPointsCommand())).IngressPoints?.map(({ Status }) => Status);
    expect(await seen()).toEqual(['PROVISIONING']);
    expect(await seen()).toEqual(['ACTIVE']);
    await on.send(new DeleteIngressPointCommand({ IngressPointId: id }));
    expect([await seen(), await seen(), await seen()]).toEqual([['DEPROVISIONING'], ['DEPROVISIONING'], []]);
  });
});

test('an archive is kept for 30 days after its deletion', async () => {
  const { world, pass } = standing();
  const { id, arn } = addResource(world, HOME, 'archive', 'mail');
  const emulator = await emulate(world);
  const on = clientsOf(emulator).mailManager;
  const get = () => on.send(new GetArchiveCommand({ ArchiveId: id }));
  expect(await get()).toMatchObject({ ArchiveArn: arn, ArchiveState: 'ACTIVE', Retention: { RetentionPeriod: expect.any(String) } });
  pass(5000);
  await on.send(new DeleteArchiveCommand({ ArchiveId: id }));
  const deleted = new Date(Math.floor(world.now()));
  pass(60_000);
  await on.send(new DeleteArchiveCommand({ ArchiveId: id }));
  expect((await on.send(new ListArchivesCommand())).Archives).toMatchObject([
    { ArchiveState: 'PENDING_DELETION', LastUpdatedTimestamp: deleted },
  ]);
  pass(30 * DAY - 60_001);
  expect(resourcesOf(world)).toContainEqual(expect.objectContaining({ arn, status: 'PENDING_DELETION' }));
  pass(1);
  expect(resourcesOf(world)).not.toContainEqual(expect.objectContaining({ arn }));
});

test('an import job of an address list can be listed and stopped', async () => {
  const world = healthyWorld();
  const { id } = addResource(world, HOME, 'address-list', 'senders', {
    importJobs: [
      { id: 'job-1', status: 'PROCESSING' },
      { id: 'job-2', status: 'COMPLETED' },
    ],
  });
  const on = await client(world);
  const statuses = async () =>
    ((await on.send(new ListAddressListImportJobsCommand({ AddressListId: id }))).ImportJobs ?? []).map(
      job => `${job.JobId} ${job.Status}`,
    );
  expect(await statuses()).toEqual(['job-1 PROCESSING', 'job-2 COMPLETED']);
  await on.send(new StopAddressListImportJobCommand({ JobId: 'job-1' }));
  expect(await statuses()).toEqual(['job-1 STOPPED', 'job-2 COMPLETED']);
  const stop = (JobId: string) => failureOf(on.send(new StopAddressListImportJobCommand({ JobId })));
  expect(await stop('job-2')).toMatchObject({ name: 'ConflictException', status: 409 });
  expect(await stop('job-3')).toMatchObject({ name: 'ResourceNotFoundException', status: 404 });
  expect((await failureOf(on.send(new ListAddressListImportJobsCommand({ AddressListId: 'none' })))).name).toBe(
    'ResourceNotFoundException',
  );
});

describe('Mail Manager', () => {
  test('refuses tags of missing or foreign resources', async () => {
    const on = await client(healthyWorld());
    const tags = (arn: string) => failureOf(on.send(new ListTagsForResourceCommand({ ResourceArn: arn })));
    const prefix = `arn:aws:ses:${HOME}:${ACCOUNT_ID}:`;
    expect((await tags(`${prefix}mailmanager-rule-set/rs-1`)).name).toBe('ResourceNotFoundException');
    expect((await tags(`${prefix}mailmanager-other/rs-1`)).name).toBe('ResourceNotFoundException');
    expect((await tags(`${prefix}identity/example.com`)).name).toBe('ValidationException');
  });

  test('refuses operations that the emulator lacks', async () => {
    const on = await client(healthyWorld());
    expect(await failureOf(on.send(new GetRelayCommand({ RelayId: 'r-1' })))).toMatchObject({
      name: 'UnknownOperationException',
      status: 400,
    });
  });

  test('refuses a wrong signature', async () => {
    const world = healthyWorld();
    const credentials = { ...userKeyOf(world), secretAccessKey: 'wrong' };
    const { mailManager } = clientsOf(await emulate(world), { credentials });
    expect(await failureOf(mailManager.send(new ListRuleSetsCommand()))).toMatchObject({ name: 'InvalidSignatureException', status: 400 });
  });

  test('returns unknown keys and faults in its own format', async () => {
    const emulator = await emulate();
    const credentials = { accessKeyId: 'AKIAUNKNOWN', secretAccessKey: 'x' };
    const { mailManager } = clientsOf(emulator, { credentials });
    const list = () => failureOf(mailManager.send(new ListRuleSetsCommand()));
    expect(await list()).toMatchObject({ name: 'UnrecognizedClientException', status: 400 });
    emulator.fail('ListRuleSets', { status: 500, code: 'InternalServerError', message: 'oh' });
    expect(await list()).toEqual({ name: 'InternalServerError', message: 'oh', status: 500 });
    expect(emulator.calls).toMatchObject([
      { service: 'mailmanager', action: 'ListRuleSets', region: HOME, errorCode: 'UnrecognizedClientException' },
      { service: 'mailmanager', status: 500 },
    ]);
  });

  test('has no endpoint in a Region that is off or without SES', async () => {
    const world = healthyWorld();
    regionOf(world, 'me-south-1').enabled = false;
    const emulator = await emulate(world);
    const list = (region: string) => failureOf(clientsOf(emulator, { region }).mailManager.send(new ListRuleSetsCommand()));
    expect((await list('me-south-1')).name).toBe('UnrecognizedClientException');
    expect((await list('ap-east-1')).status).toBeUndefined();
  });
});
