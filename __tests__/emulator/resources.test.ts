import {
  CancelExportJobCommand,
  DeleteConfigurationSetCommand,
  DeleteContactListCommand,
  DeleteCustomVerificationEmailTemplateCommand,
  DeleteDedicatedIpPoolCommand,
  DeleteEmailIdentityCommand,
  DeleteEmailTemplateCommand,
  DeleteMultiRegionEndpointCommand,
  DeleteSuppressedDestinationCommand,
  DeleteTenantCommand,
  DeleteTenantResourceAssociationCommand,
  GetConfigurationSetCommand,
  GetDedicatedIpPoolCommand,
  GetDedicatedIpsCommand,
  GetEmailIdentityCommand,
  GetMultiRegionEndpointCommand,
  GetTenantCommand,
  ListConfigurationSetsCommand,
  ListContactListsCommand,
  ListCustomVerificationEmailTemplatesCommand,
  ListDedicatedIpPoolsCommand,
  ListEmailIdentitiesCommand,
  ListEmailTemplatesCommand,
  ListExportJobsCommand,
  ListImportJobsCommand,
  ListMultiRegionEndpointsCommand,
  ListResourceTenantsCommand,
  ListSuppressedDestinationsCommand,
  ListTagsForResourceCommand,
  ListTenantResourcesCommand,
  ListTenantsCommand,
  type SESv2Client,
} from '@aws-sdk/client-sesv2';
import { describe, expect, test } from '@jest/globals';
import { addResource, resourcesOf } from '../../emulator/inventory.ts';
import type { Resource, ResourceKind } from '../../emulator/resources.ts';
import { scenarios } from '../../emulator/scenarios.ts';
import { ACCOUNT_ID, accountOf, healthyWorld, regionOf, SES_REGIONS, type World } from '../../emulator/world.ts';
import { clientsOf, emulate, failureOf, standing } from './harness.ts';

const HOME = 'us-east-1';

function arn(segment: string, name: string, region = HOME): string {
  return `arn:aws:ses:${region}:${ACCOUNT_ID}:${segment}/${name}`;
}

async function client(world: World): Promise<SESv2Client> {
  return clientsOf(await emulate(world)).ses;
}

interface Collection {
  kind: ResourceKind;
  list: (
    ses: SESv2Client,
    input: { NextToken?: string | undefined; PageSize?: number },
  ) => Promise<{ names: unknown[]; next: string | undefined }>;
  remove: (ses: SESv2Client, name: string) => Promise<unknown>;
  max: number;
}

const COLLECTIONS: Collection[] = [
  {
    kind: 'identity',
    list: async (ses, input) => {
      const { EmailIdentities = [], NextToken: next } = await ses.send(new ListEmailIdentitiesCommand(input));
      return { names: EmailIdentities.map(({ IdentityName }) => IdentityName), next };
    },
    remove: (ses, EmailIdentity) => ses.send(new DeleteEmailIdentityCommand({ EmailIdentity })),
    max: 1000,
  },
  {
    kind: 'configuration-set',
    list: async (ses, input) => {
      const { ConfigurationSets: names = [], NextToken: next } = await ses.send(new ListConfigurationSetsCommand(input));
      return { names, next };
    },
    remove: (ses, ConfigurationSetName) => ses.send(new DeleteConfigurationSetCommand({ ConfigurationSetName })),
    max: 1000,
  },
  {
    kind: 'template',
    list: async (ses, input) => {
      const { TemplatesMetadata = [], NextToken: next } = await ses.send(new ListEmailTemplatesCommand(input));
      return { names: TemplatesMetadata.map(({ TemplateName }) => TemplateName), next };
    },
    remove: (ses, TemplateName) => ses.send(new DeleteEmailTemplateCommand({ TemplateName })),
    max: 100,
  },
  {
    kind: 'custom-verification-email-template',
    list: async (ses, input) => {
      const { CustomVerificationEmailTemplates: all = [], NextToken: next } = await ses.send(
        new ListCustomVerificationEmailTemplatesCommand(input),
      );
      return { names: all.map(({ TemplateName }) => TemplateName), next };
    },
    remove: (ses, TemplateName) => ses.send(new DeleteCustomVerificationEmailTemplateCommand({ TemplateName })),
    max: 50,
  },
  {
    kind: 'contact-list',
    list: async (ses, input) => {
      const { ContactLists = [], NextToken: next } = await ses.send(new ListContactListsCommand(input));
      return { names: ContactLists.map(({ ContactListName }) => ContactListName), next };
    },
    remove: (ses, ContactListName) => ses.send(new DeleteContactListCommand({ ContactListName })),
    max: 1000,
  },
  {
    kind: 'dedicated-ip-pool',
    list: async (ses, input) => {
      const { DedicatedIpPools: names = [], NextToken: next } = await ses.send(new ListDedicatedIpPoolsCommand(input));
      return { names, next };
    },
    remove: (ses, PoolName) => ses.send(new DeleteDedicatedIpPoolCommand({ PoolName })),
    max: 1000,
  },
];

describe.each(COLLECTIONS)('$kind', ({ kind, list, remove, max }) => {
  function worldWith(count: number): World {
    const world = healthyWorld();
    const { identities, configurationSets } = regionOf(world, HOME);
    identities.clear();
    configurationSets.clear();
    for (let index = 0; index < count; index += 1) addResource(world, HOME, kind, `n${index}.example`);
    return world;
  }

  test('is listed in pages within the limit, while resources are deleted', async () => {
    const world = worldWith(9);
    regionOf(world, HOME).pageLimit = 4;
    const ses = await client(world);
    const first = await list(ses, { PageSize: 3 });
    expect(first.names).toEqual(['n0.example', 'n1.example', 'n2.example']);
    for (const name of first.names) await remove(ses, String(name));
    const second = await list(ses, { PageSize: 50, NextToken: first.next });
    expect(second.names).toEqual(['n3.example', 'n4.example', 'n5.example', 'n6.example']);
    const third = await list(ses, { NextToken: second.next });
    expect(third).toEqual({ names: ['n7.example', 'n8.example'], next: undefined });
  });

  test('has no empty page after a full one', async () => {
    const ses = await client(worldWith(2));
    expect((await list(ses, { PageSize: 2 })).next).toBeUndefined();
    expect(await list(await client(worldWith(0)), {})).toEqual({ names: [], next: undefined });
  });

  test('refuses invalid page sizes and tokens', async () => {
    const ses = await client(worldWith(2));
    const refused = { name: 'BadRequestException', status: 400 };
    expect(await failureOf(list(ses, { PageSize: max + 1 }))).toMatchObject(refused);
    expect(await failureOf(list(ses, { PageSize: -1 }))).toMatchObject(refused);
    expect(await failureOf(list(ses, { NextToken: 'bm9uc2Vuc2U=' }))).toMatchObject(refused);
  });

  test('can be deleted once, in its Region', async () => {
    const world = worldWith(1);
    addResource(world, 'eu-west-1', kind, 'n0.example');
    const ses = await client(world);
    await remove(ses, 'n0.example');
    expect(await failureOf(remove(ses, 'n0.example'))).toMatchObject({ name: 'NotFoundException', status: 404 });
    expect(resourcesOf(world).filter(left => left.kind === kind && left.name === 'n0.example')).toMatchObject([{ region: 'eu-west-1' }]);
  });

  test('has tags', async () => {
    const world = worldWith(0);
    const made = addResource(world, HOME, kind, 'a/b+c', { tags: { env: 'pr-1', team: 'mail' } });
    expect(made.arn).toBe(arn(kind, 'a/b+c'));
    const ses = await client(world);
    const tags = async (ResourceArn: string) => (await ses.send(new ListTagsForResourceCommand({ ResourceArn }))).Tags;
    expect(await tags(made.arn)).toEqual([
      { Key: 'env', Value: 'pr-1' },
      { Key: 'team', Value: 'mail' },
    ]);
    // The name counts in the Region of the request.
    expect(await tags(made.arn.replace(HOME, 'eu-west-1'))).toEqual([]);
    expect(await failureOf(tags(`${made.arn}x`))).toMatchObject({ name: 'NotFoundException', status: 404 });
  });

  test('can be deleted with a permission on its ARN or its tag', async () => {
    const world = worldWith(0);
    for (const [name, env] of Object.entries({ one: 'pr-1', two: 'pr-2' })) addResource(world, HOME, kind, name, { tags: { env } });
    const [key] = accountOf(world).accessKeys.values();
    if (!key) throw new Error('no key');
    const allow = (statement: object) => {
      key.policies = [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'ses:Delete*', Resource: '*', ...statement }] }];
    };
    const ses = await client(world);
    allow({ Condition: { StringEquals: { 'aws:ResourceTag/env': 'pr-1' } } });
    expect(await failureOf(remove(ses, 'two'))).toMatchObject({ name: 'AccessDeniedException', status: 403 });
    expect(await failureOf(remove(ses, 'three'))).toMatchObject({ name: 'AccessDeniedException', status: 403 });
    expect(await failureOf(list(ses, {}))).toMatchObject({ name: 'AccessDeniedException', status: 403 });
    await remove(ses, 'one');
    allow({ Resource: arn(kind, 'two') });
    await remove(ses, 'two');
  });
});

describe('an identity', () => {
  test('is listed with its verification', async () => {
    const world = healthyWorld();
    addResource(world, HOME, 'identity', 'a@example.com', { fields: { VerifiedForSendingStatus: false, VerificationStatus: 'PENDING' } });
    const { EmailIdentities: identities } = await (await client(world)).send(new ListEmailIdentitiesCommand());
    expect(identities).toEqual([
      { IdentityName: 'a@example.com', IdentityType: 'EMAIL_ADDRESS', SendingEnabled: false, VerificationStatus: 'PENDING' },
      { IdentityName: 'example.com', IdentityType: 'DOMAIN', SendingEnabled: true, VerificationStatus: 'SUCCESS' },
    ]);
  });

  test('is read with its references', async () => {
    const world = healthyWorld();
    const set = addResource(world, HOME, 'configuration-set', 'bulk', { tags: { env: 'pr-1' } });
    addResource(world, HOME, 'identity', 'x.example', { dependsOn: [set] });
    const ses = await client(world);
    expect((await ses.send(new GetEmailIdentityCommand({ EmailIdentity: 'x.example' }))).ConfigurationSetName).toBe('bulk');
    expect((await ses.send(new GetConfigurationSetCommand({ ConfigurationSetName: 'bulk' }))).Tags).toEqual([
      { Key: 'env', Value: 'pr-1' },
    ]);
    // A set can be deleted although it is the default of an identity.
    await ses.send(new DeleteConfigurationSetCommand({ ConfigurationSetName: 'bulk' }));
  });

  test('can be one of 10,000 that are listed and deleted without a delay', async () => {
    const world = healthyWorld();
    for (let index = 0; index < 10_000; index += 1) addResource(world, HOME, 'template', `t${index}`);
    const ses = await client(world);
    let NextToken: string | undefined;
    let seen = 0;
    do {
      const page = await ses.send(new ListEmailTemplatesCommand({ NextToken, PageSize: 100 }));
      seen += page.TemplatesMetadata?.length ?? 0;
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    expect(seen).toBe(10_000);
    for (let index = 0; index < 100; index += 1) await ses.send(new DeleteEmailTemplateCommand({ TemplateName: `t${index}` }));
    expect([...regionOf(world, HOME).resources.of('template')]).toHaveLength(9900);
  });

  test('is not listed with a filter, which the emulator refuses', async () => {
    const ses = await client(healthyWorld());
    const { name, message } = await failureOf(ses.send(new ListEmailIdentitiesCommand({ Filter: { anything: 'x' } as never })));
    expect({ name, message }).toEqual({ name: 'InternalFailure', message: 'The emulator does not know filters of ListEmailIdentities.' });
  });

  test('is listed by older clients with GET', async () => {
    const emulator = await emulate();
    for (const path of ['identities', 'configuration-sets']) await fetch(`${emulator.url}/v2/email/${path}?PageSize=5`);
    expect(emulator.calls).toMatchObject([
      { action: 'ListEmailIdentities', parameters: { PageSize: '5' } },
      { action: 'ListConfigurationSets', parameters: { PageSize: '5' } },
    ]);
  });
});

describe('a dedicated IP pool', () => {
  test('of SES can only be listed', async () => {
    const world = healthyWorld();
    for (const name of ['ses-shared-pool', 'ses-default-dedicated-pool', 'mine']) addResource(world, HOME, 'dedicated-ip-pool', name);
    const ses = await client(world);
    expect((await ses.send(new ListDedicatedIpPoolsCommand())).DedicatedIpPools).toHaveLength(3);
    const refused = {
      name: 'BadRequestException',
      message: 'Pool name describes either a shared or default dedicated ip pool',
      status: 400,
    };
    for (const PoolName of ['ses-shared-pool', 'ses-default-dedicated-pool']) {
      expect(await failureOf(ses.send(new GetDedicatedIpPoolCommand({ PoolName })))).toEqual(refused);
      expect(await failureOf(ses.send(new DeleteDedicatedIpPoolCommand({ PoolName })))).toEqual(refused);
    }
    const { DedicatedIpPool: pool } = await ses.send(new GetDedicatedIpPoolCommand({ PoolName: 'mine' }));
    expect(pool).toEqual({ PoolName: 'mine', ScalingMode: 'STANDARD' });
    expect((await failureOf(ses.send(new GetDedicatedIpPoolCommand({ PoolName: 'none' })))).name).toBe('NotFoundException');
  });

  test('cannot be deleted if a configuration set uses it', async () => {
    const world = healthyWorld();
    const pool = addResource(world, HOME, 'dedicated-ip-pool', 'mine');
    addResource(world, HOME, 'configuration-set', 'bulk', { dependsOn: [pool] });
    const ses = await client(world);
    expect((await ses.send(new GetConfigurationSetCommand({ ConfigurationSetName: 'bulk' }))).DeliveryOptions).toEqual({
      SendingPoolName: 'mine',
    });
    expect(await failureOf(ses.send(new DeleteDedicatedIpPoolCommand({ PoolName: 'mine' })))).toMatchObject({
      name: 'BadRequestException',
      status: 400,
    });
    await ses.send(new DeleteConfigurationSetCommand({ ConfigurationSetName: 'bulk' }));
    await ses.send(new DeleteDedicatedIpPoolCommand({ PoolName: 'mine' }));
  });

  test('has addresses', async () => {
    const world = healthyWorld();
    regionOf(world, HOME).dedicatedIps.push(
      { Ip: '192.0.2.1', WarmupStatus: 'DONE', WarmupPercentage: 100, PoolName: 'mine' },
      { Ip: '192.0.2.2', WarmupStatus: 'DONE', WarmupPercentage: 100 },
    );
    const ses = await client(world);
    const addresses = async (input: { PoolName?: string }) =>
      ((await ses.send(new GetDedicatedIpsCommand(input))).DedicatedIps ?? []).map(({ Ip }) => Ip);
    expect(await addresses({})).toEqual(['192.0.2.1', '192.0.2.2']);
    expect(await addresses({ PoolName: 'mine' })).toEqual(['192.0.2.1']);
  });
});

describe('a tenant', () => {
  function shared(): { world: World; tenant: Resource; held: Resource[] } {
    const world = healthyWorld();
    const set = addResource(world, HOME, 'configuration-set', 'bulk');
    const template = addResource(world, HOME, 'template', 'receipt');
    const held = [set, template];
    const tenant = addResource(world, HOME, 'tenant', 'acme', {
      tags: { env: 'pr-1' },
      dependsOn: [...held, arn('identity', 'example.com')],
    });
    return { world, tenant, held };
  }

  test('can be listed and read', async () => {
    const { world, tenant } = shared();
    const ses = await client(world);
    const [, , id = ''] = tenant.arn.split('/');
    expect(id).toMatch(/^tn-[\da-f]{29}$/);
    expect(tenant.arn).toBe(arn('tenant', `acme/${id}`));
    expect((await ses.send(new ListTenantsCommand({ PageSize: 1 }))).Tenants).toEqual([
      { TenantName: 'acme', TenantId: id, TenantArn: tenant.arn, CreatedTimestamp: expect.any(Date) },
    ]);
    expect((await ses.send(new GetTenantCommand({ TenantName: 'acme' }))).Tenant).toMatchObject({
      SendingStatus: 'ENABLED',
      Tags: [{ Key: 'env', Value: 'pr-1' }],
    });
    expect((await ses.send(new ListTagsForResourceCommand({ ResourceArn: tenant.arn }))).Tags).toEqual([{ Key: 'env', Value: 'pr-1' }]);
    expect(await failureOf(ses.send(new ListTagsForResourceCommand({ ResourceArn: arn('tenant', 'nobody/tn-1') })))).toEqual({
      name: 'NotFoundException',
      message: 'No Tenant present with name: nobodywith tenantId: tn-1',
      status: 404,
    });
  });

  test('has a list of its resources, and a resource has a list of its tenants', async () => {
    const { world, tenant, held } = shared();
    const ses = await client(world);
    const first = await ses.send(new ListTenantResourcesCommand({ TenantName: 'acme', PageSize: 2 }));
    const second = await ses.send(new ListTenantResourcesCommand({ TenantName: 'acme', PageSize: 2, NextToken: first.NextToken }));
    expect([...(first.TenantResources ?? []), ...(second.TenantResources ?? [])]).toEqual([
      { ResourceType: 'configuration-set', ResourceArn: held[0]?.arn },
      { ResourceType: 'identity', ResourceArn: arn('identity', 'example.com') },
      { ResourceType: 'template', ResourceArn: held[1]?.arn },
    ]);
    const filter = (RESOURCE_TYPE: string) => ses.send(new ListTenantResourcesCommand({ TenantName: 'acme', Filter: { RESOURCE_TYPE } }));
    expect((await filter('EMAIL_TEMPLATE')).TenantResources).toHaveLength(1);
    expect((await failureOf(filter('bogus'))).message).toBe('Invalid resource type bogus specified.');
    expect((await ses.send(new ListResourceTenantsCommand({ ResourceArn: held[0]?.arn }))).ResourceTenants).toEqual([
      { TenantName: 'acme', TenantId: tenant.arn.replace(/^.*\//, ''), ResourceArn: held[0]?.arn, AssociatedTimestamp: expect.any(Date) },
    ]);
    expect((await ses.send(new ListResourceTenantsCommand({ ResourceArn: arn('template', 'other') }))).ResourceTenants).toEqual([]);
    expect((await failureOf(ses.send(new ListResourceTenantsCommand({ ResourceArn: 'x' })))).name).toBe('BadRequestException');
  });

  test('blocks the deletion of its resources until the association is deleted', async () => {
    const { world, held } = shared();
    const ses = await client(world);
    const refused = (ResourceArn = '') => ({
      name: 'BadRequestException',
      message: `Cannot delete <${ResourceArn}> because it has tenant associations. Remove all tenant associations and try again.`,
      status: 400,
    });
    const identity = new DeleteEmailIdentityCommand({ EmailIdentity: 'example.com' });
    const set = new DeleteConfigurationSetCommand({ ConfigurationSetName: 'bulk' });
    const template = new DeleteEmailTemplateCommand({ TemplateName: 'receipt' });
    expect(await failureOf(ses.send(identity))).toEqual(refused(arn('identity', 'example.com')));
    expect(await failureOf(ses.send(set))).toEqual(refused(held[0]?.arn));
    expect(await failureOf(ses.send(template))).toEqual(refused(held[1]?.arn));
    const end = new DeleteTenantResourceAssociationCommand({ TenantName: 'acme', ResourceArn: held[0]?.arn });
    await ses.send(end);
    await ses.send(end);
    await ses.send(set);
    await ses.send(new DeleteTenantCommand({ TenantName: 'acme' }));
    await ses.send(identity);
    await ses.send(template);
    expect(
      resourcesOf(world)
        .filter(({ region }) => region === HOME)
        .map(({ name }) => name),
    ).toEqual(['transactional']);
  });

  test('is not found if it is missing', async () => {
    const ses = await client(healthyWorld());
    const TenantName = 'nobody';
    for (const command of [new GetTenantCommand({ TenantName }), new DeleteTenantCommand({ TenantName })]) {
      expect(await failureOf(ses.send(command as GetTenantCommand))).toEqual({
        name: 'NotFoundException',
        message: 'The requested tenant <nobody> does not exist.',
        status: 404,
      });
    }
  });

  test('is the resource of policies by its ARN', async () => {
    const { world, tenant } = shared();
    const [key] = accountOf(world).accessKeys.values();
    if (!key) throw new Error('no key');
    key.policies = [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'ses:*', Resource: arn('tenant', 'acme/*') }] }];
    const ses = await client(world);
    await ses.send(new GetTenantCommand({ TenantName: 'acme' }));
    expect((await failureOf(ses.send(new GetTenantCommand({ TenantName: 'other' })))).name).toBe('AccessDeniedException');
    expect((await failureOf(ses.send(new ListTenantsCommand()))).name).toBe('AccessDeniedException');
    expect(tenant.id).toBe('acme');
  });
});

describe('a multi-region endpoint', () => {
  const EndpointName = 'global';

  test('is created asynchronously, and cannot be deleted before', async () => {
    const { world, pass } = standing();
    const endpoint = addResource(world, HOME, 'multi-region-endpoint', EndpointName, {
      provisioningFor: 60_000,
      deprovisioningFor: 30_000,
    });
    expect(endpoint.arn).toBe(arn('multi-region-endpoint', EndpointName));
    const ses = await client(world);
    const status = async () => (await ses.send(new GetMultiRegionEndpointCommand({ EndpointName }))).Status;
    const remove = () => ses.send(new DeleteMultiRegionEndpointCommand({ EndpointName }));
    expect(await status()).toBe('CREATING');
    expect(await failureOf(remove())).toEqual({
      name: 'ConcurrentModificationException',
      message: 'Unable to delete resource in PROVISIONING status',
      status: 500,
    });
    pass(60_000);
    expect(await status()).toBe('READY');
    expect((await remove()).Status).toBe('DELETING');
    pass(29_999);
    expect((await remove()).Status).toBe('DELETING');
    expect((await ses.send(new ListMultiRegionEndpointsCommand())).MultiRegionEndpoints).toMatchObject([
      { EndpointName, Status: 'DELETING', Regions: [HOME, 'eu-west-1'] },
    ]);
    expect(resourcesOf(world)).toContainEqual(expect.objectContaining({ kind: 'multi-region-endpoint', status: 'DELETING' }));
    pass(1);
    expect(resourcesOf(world)).not.toContainEqual(expect.objectContaining({ kind: 'multi-region-endpoint' }));
    expect(await failureOf(status())).toMatchObject({ name: 'NotFoundException', status: 404 });
    expect((await ses.send(new ListMultiRegionEndpointsCommand())).MultiRegionEndpoints).toEqual([]);
  });

  test('is shown by one read after its deletion by default', async () => {
    const world = healthyWorld();
    addResource(world, HOME, 'multi-region-endpoint', EndpointName, { status: 'FAILED' });
    const ses = await client(world);
    const get = () => ses.send(new GetMultiRegionEndpointCommand({ EndpointName }));
    expect((await get()).Status).toBe('FAILED');
    await ses.send(new DeleteMultiRegionEndpointCommand({ EndpointName }));
    expect((await get()).Status).toBe('DELETING');
    expect((await failureOf(get())).name).toBe('NotFoundException');
    expect((await failureOf(ses.send(new DeleteMultiRegionEndpointCommand({ EndpointName })))).name).toBe('NotFoundException');
    expect((await failureOf(ses.send(new GetMultiRegionEndpointCommand({ EndpointName: 'a b' })))).name).toBe('BadRequestException');
  });

  test.each<{ region: string; world: () => World; regions: string[] }>([
    { region: 'us-east-1', world: healthyWorld, regions: ['us-east-1', 'eu-west-1'] },
    { region: 'eu-west-1', world: healthyWorld, regions: ['eu-west-1', 'us-east-1'] },
    { region: 'us-gov-west-1', world: scenarios.govcloud, regions: ['us-gov-west-1', 'us-gov-east-1'] },
    { region: 'eusc-de-east-1', world: scenarios['european-sovereign-cloud'], regions: ['eusc-de-east-1'] },
  ])('in $region send through Regions of the same partition only', async ({ region, world: worldOf, regions }) => {
    const world = worldOf();
    const [accountId] = world.accounts.keys();
    addResource(world, region, 'multi-region-endpoint', EndpointName, { ...(accountId && { accountId }) });
    const { ses } = clientsOf(await emulate(world), { region });
    expect((await ses.send(new ListMultiRegionEndpointsCommand())).MultiRegionEndpoints).toMatchObject([{ Regions: regions }]);
    const { Routes } = await ses.send(new GetMultiRegionEndpointCommand({ EndpointName }));
    expect(Routes?.map(({ Region }) => Region)).toEqual(regions);
  });
});

describe('the lists of jobs and suppressed addresses', () => {
  test('keep an export job that was cancelled', async () => {
    const world = healthyWorld();
    for (const [name, status] of Object.entries({ a: 'PROCESSING', b: 'COMPLETED' }))
      addResource(world, HOME, 'export-job', name, { status });
    const ses = await client(world);
    const list = async (JobStatus?: 'PROCESSING' | 'CANCELLED') =>
      ((await ses.send(new ListExportJobsCommand({ JobStatus }))).ExportJobs ?? []).map(job => `${job.JobId} ${job.JobStatus}`);
    expect(await list('PROCESSING')).toEqual(['a PROCESSING']);
    await ses.send(new CancelExportJobCommand({ JobId: 'a' }));
    expect(await list()).toEqual(['a CANCELLED', 'b COMPLETED']);
    expect((await failureOf(ses.send(new CancelExportJobCommand({ JobId: 'b' })))).name).toBe('BadRequestException');
    expect((await failureOf(ses.send(new CancelExportJobCommand({ JobId: 'c' })))).name).toBe('NotFoundException');
  });

  test('have import jobs and suppressed destinations', async () => {
    const world = healthyWorld();
    addResource(world, HOME, 'import-job', 'i', { status: 'COMPLETED' });
    for (const name of ['a@example.com', 'b@example.com']) addResource(world, HOME, 'suppressed-destination', name);
    const ses = await client(world);
    expect((await ses.send(new ListImportJobsCommand())).ImportJobs).toMatchObject([{ JobId: 'i', JobStatus: 'COMPLETED' }]);
    const { SuppressedDestinationSummaries: first, NextToken } = await ses.send(new ListSuppressedDestinationsCommand({ PageSize: 1 }));
    expect(first).toMatchObject([{ EmailAddress: 'a@example.com', Reason: 'BOUNCE' }]);
    expect((await ses.send(new ListSuppressedDestinationsCommand({ NextToken }))).SuppressedDestinationSummaries).toHaveLength(1);
    expect(await failureOf(ses.send(new ListSuppressedDestinationsCommand({ NextToken: 'x' })))).toMatchObject({
      name: 'InvalidNextTokenException',
      status: 400,
    });
    const remove = () => ses.send(new DeleteSuppressedDestinationCommand({ EmailAddress: 'a@example.com' }));
    await remove();
    expect((await failureOf(remove())).name).toBe('NotFoundException');
  });

  test('have no tags', async () => {
    const ses = await client(healthyWorld());
    for (const ResourceArn of [
      arn('export-job', 'a'),
      arn('mailmanager-rule-set', 'a'),
      arn('identity', 'example.com').replace(ACCOUNT_ID, '999999999999'),
      'x',
    ]) {
      expect(await failureOf(ses.send(new ListTagsForResourceCommand({ ResourceArn })))).toMatchObject({
        name: 'BadRequestException',
        status: 400,
      });
    }
  });
});

describe('resourcesOf', () => {
  test('returns the resources of all Regions', () => {
    const world = healthyWorld();
    // An identity and a configuration set in each Region.
    expect(resourcesOf(world)).toHaveLength(2 * SES_REGIONS.length);
    addResource(world, 'eu-west-1', 'archive', 'mail', { id: 'a-1' });
    expect(resourcesOf(world)).toContainEqual({
      accountId: ACCOUNT_ID,
      region: 'eu-west-1',
      kind: 'archive',
      name: 'mail',
      id: 'a-1',
      arn: arn('mailmanager-archive', 'a-1', 'eu-west-1'),
      status: 'ACTIVE',
    });
  });

  test('returns different ids for two resources with one name, the same in every run', () => {
    const ids = () => {
      const world = healthyWorld();
      return [1, 2].map(() => addResource(world, HOME, 'addon-instance', 'SCANNER').id);
    };
    expect(new Set(ids()).size).toBe(2);
    expect(ids()).toEqual(ids());
    expect(ids()[0]).toMatch(/^ai-[a-zA-Z0-9]{1,64}$/);
  });

  test('returns the resources of two environments in an account', () => {
    const world = scenarios['teardown-shared']();
    const named = resourcesOf(world).filter(({ name }) => name.startsWith('pr-1'));
    expect(named.map(({ kind, region }) => `${region} ${kind}`)).toEqual([
      'eu-west-1 identity',
      'us-east-1 identity',
      'us-east-1 configuration-set',
      'us-east-1 template',
      'us-east-1 tenant',
      'us-east-1 ingress-point',
      'us-east-1 rule-set',
      'us-east-1 traffic-policy',
    ]);
  });
});
