import { promiseHooks } from 'node:v8';
import { describe, expect, test } from '@jest/globals';
import { addResource, type ResourceOptions, resourcesOf } from '../../emulator/inventory.ts';
import type { Resource as Real, ResourceKind } from '../../emulator/resources.ts';
import { scenarios } from '../../emulator/scenarios.ts';
import type { Emulator, Fault } from '../../emulator/server.ts';
import { accountOf, healthyWorld, regionOf, userKeyOf, type World } from '../../emulator/world.ts';
import type { Session } from '../../src/aws/session.ts';
import { CATALOGUE, KINDS, type Kind, type Resource } from '../../src/model/kinds.ts';
import type { DeleteAnswer, ResourceDeleter } from '../../src/model/ports.ts';
import { runError } from '../../src/model/problem.ts';
import { lookUpBy, planRegion } from '../../src/teardown/plan.ts';
import { teardownActions } from '../../src/teardown/teardown.ts';
import { around, emulate, host, open, sessionInputs, useKey, type VirtualClock } from './support.ts';

const REGION = 'us-east-1';
const DAY = 24 * 3_600_000;

interface Api {
  readonly list: string;
  readonly delete: string;
  /** The path of the items in the answer to a list. */
  readonly member: string;
}

const APIS: Readonly<Record<Kind, Api>> = {
  'multi-region-endpoint': { list: 'ListMultiRegionEndpoints', delete: 'DeleteMultiRegionEndpoint', member: 'MultiRegionEndpoints' },
  'ingress-point': { list: 'ListIngressPoints', delete: 'DeleteIngressPoint', member: 'IngressPoints' },
  tenant: { list: 'ListTenants', delete: 'DeleteTenant', member: 'Tenants' },
  'rule-set': { list: 'ListRuleSets', delete: 'DeleteRuleSet', member: 'RuleSets' },
  'traffic-policy': { list: 'ListTrafficPolicies', delete: 'DeleteTrafficPolicy', member: 'TrafficPolicies' },
  relay: { list: 'ListRelays', delete: 'DeleteRelay', member: 'Relays' },
  'address-list': { list: 'ListAddressLists', delete: 'DeleteAddressList', member: 'AddressLists' },
  archive: { list: 'ListArchives', delete: 'DeleteArchive', member: 'Archives' },
  'addon-instance': { list: 'ListAddonInstances', delete: 'DeleteAddonInstance', member: 'AddonInstances' },
  'addon-subscription': { list: 'ListAddonSubscriptions', delete: 'DeleteAddonSubscription', member: 'AddonSubscriptions' },
  'receipt-rule-set': { list: 'ListReceiptRuleSets', delete: 'DeleteReceiptRuleSet', member: 'RuleSets' },
  'receipt-filter': { list: 'ListReceiptFilters', delete: 'DeleteReceiptFilter', member: 'Filters' },
  identity: { list: 'ListEmailIdentities', delete: 'DeleteEmailIdentity', member: 'EmailIdentities' },
  'configuration-set': { list: 'ListConfigurationSets', delete: 'DeleteConfigurationSet', member: 'ConfigurationSets' },
  'dedicated-ip-pool': { list: 'ListDedicatedIpPools', delete: 'DeleteDedicatedIpPool', member: 'DedicatedIpPools' },
  template: { list: 'ListEmailTemplates', delete: 'DeleteEmailTemplate', member: 'TemplatesMetadata' },
  'custom-verification-email-template': {
    list: 'ListCustomVerificationEmailTemplates',
    delete: 'DeleteCustomVerificationEmailTemplate',
    member: 'CustomVerificationEmailTemplates',
  },
  'contact-list': { list: 'ListContactLists', delete: 'DeleteContactList', member: 'ContactLists' },
  'export-job': { list: 'ListExportJobs', delete: 'CancelExportJob', member: 'ExportJobs' },
};

const PAGED = KINDS.filter(kind => kind !== 'receipt-filter');
const TAGGABLE = KINDS.filter(kind => CATALOGUE[kind].taggable);
/** Kinds whose lists have only names. */
const NAMES_ALONE: ReadonlySet<Kind> = new Set(['configuration-set', 'dedicated-ip-pool']);
/** Kinds whose names people choose, with characters that are hard to encode in a request and an ARN. */
const NAMES: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  identity: ['a+b@example.com', 'b.example.com', 'c_d@example.com', 'müller@example.com', 'z.example.com'],
};

/** The answer of a Region to unknown credentials. */
const REFUSED: Fault = {
  status: 403,
  code: 'UnrecognizedClientException',
  message: 'The security token included in the request is invalid.',
};

interface Scene {
  readonly world: World;
  readonly emulator: Emulator;
  readonly session: Session;
  readonly clock: VirtualClock;
  readonly resources: ReturnType<Session['resources']>;
  /** The operations called since the session was opened. */
  calls(): readonly string[];
}

/** A session in an account, with the key of its user unless it assumes the role; its calls start after those that opened it. */
async function scene(world: World = healthyWorld(), changes: Partial<Parameters<typeof around>[1]> = {}): Promise<Scene> {
  const emulator = await emulate(world);
  useKey(world);
  const surroundings = around(emulator, changes);
  const session = await open(sessionInputs({ 'role-to-assume': undefined }), surroundings);
  emulator.calls.length = 0;
  return {
    world,
    emulator,
    session,
    clock: surroundings.clock,
    resources: session.resources(REGION),
    calls: () => emulator.calls.map(({ action }) => action),
  };
}

/** A world whose Region has only the resources of a test. */
function emptyRegion(): World {
  const world = healthyWorld();
  const { identities, configurationSets } = regionOf(world, REGION);
  identities.clear();
  configurationSets.clear();
  return world;
}

/** A resource as SES has it; an export job is running. */
function put(world: World, kind: Kind, name: string, options: ResourceOptions = {}, region = REGION): Real {
  return addResource(world, region, kind, name, { ...(kind === 'export-job' && { status: 'PROCESSING' }), ...options });
}

/** The same resource as a teardown has it. */
function resourceOf(kind: Kind, { name, id, arn }: Real): Resource {
  const known = CATALOGUE[kind].arnType === undefined ? undefined : arn;
  return { kind, region: REGION, name, id, arn: known, deleting: false, deletedBy: undefined };
}

/** A resource that does not exist. */
function nobodys(kind: Kind): Resource {
  const { arnType } = CATALOGUE[kind];
  const arn = arnType && `arn:aws:ses:${REGION}:111122223333:${arnType}/nobodys`;
  return { kind, region: REGION, name: 'nobodys', id: 'nobodys', arn, deleting: false, deletedBy: undefined };
}

/** Limits the policies of the user to these actions. */
function allowOnly(world: World, ...actions: string[]): void {
  const key = accountOf(world).accessKeys.get(userKeyOf(world).accessKeyId);
  const allow = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] };
  Object.assign(key ?? {}, { policies: actions.length === 0 ? [] : [allow] });
}

/** An answer to a list in the format of the API of the kind. */
function answer(kind: Kind, fields: Readonly<Record<string, unknown>>): Fault {
  if (CATALOGUE[kind].api !== 'receiving') {
    return { body: JSON.stringify(fields), contentType: CATALOGUE[kind].api === 'ses' ? 'application/json' : 'application/x-amz-json-1.0' };
  }
  const { list } = APIS[kind];
  const members = Object.entries(fields).map(([name, value]) => {
    const items = Array.isArray(value) ? value.map(() => '<member></member>').join('') : String(value);
    return `<${name}>${items}</${name}>`;
  });
  return {
    body: `<${list}Response xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><${list}Result>${members.join('')}</${list}Result></${list}Response>`,
    contentType: 'text/xml',
  };
}

/** The statement that the advice adds. */
function statement(action: string, resource: string): string {
  return JSON.stringify({ Effect: 'Allow', Action: [action], Resource: resource });
}

describe('a list', () => {
  test.each(KINDS)('returns every %s, page by page', async kind => {
    const world = emptyRegion();
    regionOf(world, REGION).pageLimit = 2;
    const names = NAMES[kind] ?? ['alpha', 'beta', 'delta', 'epsilon', 'gamma'];
    const real = names.map(name => put(world, kind, name));
    const { resources, calls } = await scene(world);
    const listed = await resources.list(kind);
    expect(listed.kind).toBe('found');
    const value = listed.kind === 'found' ? listed.value : [];
    expect(value.map(({ uses, ...each }) => each).toSorted((one, other) => (one.name < other.name ? -1 : 1))).toEqual(
      real.map(each => resourceOf(kind, each)).toSorted((one, other) => (one.name < other.name ? -1 : 1)),
    );
    expect(calls()).toEqual(Array(kind === 'receipt-filter' ? 1 : 3).fill(APIS[kind].list));
  });

  test.each(KINDS)('can return no %s', async kind => {
    const { resources, calls } = await scene(emptyRegion());
    expect(await resources.list(kind)).toEqual({ kind: 'found', value: [] });
    expect(calls()).toEqual([APIS[kind].list]);
  });

  test('is of the requested Region and the partition of the account', async () => {
    const world = scenarios.govcloud();
    addResource(world, 'us-gov-west-1', 'identity', 'example.gov', { accountId: '444455556666' });
    const emulator = await emulate(world);
    useKey(world, '444455556666');
    const session = await open(sessionInputs({ 'role-to-assume': undefined, 'aws-region': ['us-gov-west-1'] }), around(emulator));
    const listed = await session.resources('us-gov-west-1').list('identity');
    expect(listed).toMatchObject({
      kind: 'found',
      value: expect.arrayContaining([
        expect.objectContaining({ region: 'us-gov-west-1', arn: 'arn:aws-us-gov:ses:us-gov-west-1:444455556666:identity/example.gov' }),
      ]),
    });
    expect(emulator.calls.at(-1)).toMatchObject({ region: 'us-gov-west-1' });
  });

  test.each(['ingress-point', 'multi-region-endpoint'] as const)('marks one %s that AWS is deleting', async kind => {
    const world = emptyRegion();
    const real = put(world, kind, 'inbound', { deprovisioningFor: { polls: 9 } });
    const { resources } = await scene(world);
    expect(await resources.delete(resourceOf(kind, real))).toEqual({ kind: 'deleting', deletedBy: undefined });
    expect(await resources.list(kind)).toMatchObject({ kind: 'found', value: [{ ...resourceOf(kind, real), deleting: true }] });
  });

  test('marks an archive that AWS is deleting, with the date if AWS has one', async () => {
    const world = emptyRegion();
    const [dated, undated] = [put(world, 'archive', 'one'), put(world, 'archive', 'two', { fields: { LastUpdatedTimestamp: undefined } })];
    const kept = put(world, 'archive', 'three');
    const { resources } = await scene(world);
    await resources.delete(resourceOf('archive', dated));
    await resources.delete(resourceOf('archive', undated));
    const listed = await resources.list('archive');
    expect(new Set(listed.kind === 'found' ? listed.value : [])).toEqual(
      new Set([
        { ...resourceOf('archive', dated), deleting: true, deletedBy: new Date(dated.updatedAt.getTime() + 30 * DAY) },
        { ...resourceOf('archive', undated), deleting: true },
        resourceOf('archive', kept),
      ]),
    );
  });

  test('uses the id of a Mail Manager resource without a name', async () => {
    const world = emptyRegion();
    const relay = put(world, 'relay', 'on-premises', { fields: { RelayName: undefined } });
    const { resources } = await scene(world);
    expect(await resources.list('relay')).toEqual({ kind: 'found', value: [{ ...resourceOf('relay', relay), name: relay.id }] });
  });

  test('leaves out export jobs that have ended', async () => {
    const world = emptyRegion();
    for (const status of ['CREATED', 'PROCESSING', 'COMPLETED', 'FAILED', 'CANCELLED', 'ALMOST_THERE']) {
      put(world, 'export-job', status.toLowerCase(), { status });
    }
    const { resources } = await scene(world);
    const listed = await resources.list('export-job');
    expect(listed.kind === 'found' && listed.value.map(({ name }) => name)).toEqual(['almost_there', 'created', 'processing']);
  });

  test.each(KINDS)('is unreadable, not empty, without an item that is a %s', async kind => {
    const { resources, emulator } = await scene();
    const bodies: readonly Fault[] = [
      { body: '<!doctype html><html><body><p>Sign in</p></body></html>', contentType: 'text/html' },
      { body: '', contentType: 'text/plain' },
      answer(kind, {}),
      answer(kind, { Other: [] }),
    ];
    for (const fault of bodies) {
      emulator.fail(APIS[kind].list, { ...fault, times: 1 });
      expect(await resources.list(kind)).toMatchObject({ kind: 'unreadable', problem: { code: 'unexpected' } });
    }
    expect(emulator.calls).toHaveLength(bodies.length);
  });

  test.each(KINDS.filter(kind => !NAMES_ALONE.has(kind)))('is unreadable with a %s without a name', async kind => {
    const { resources, emulator } = await scene();
    emulator.fail(APIS[kind].list, answer(kind, { [APIS[kind].member]: [{ JobStatus: 'CREATED' }] }));
    expect(await resources.list(kind)).toMatchObject({
      kind: 'unreadable',
      problem: { message: expect.stringMatching(/the answer has no (?:name|id|ARN) of/) },
    });
  });

  test.each(KINDS.filter(kind => CATALOGUE[kind].api !== 'receiving'))('is unreadable with a %s whose name is not a text', async kind => {
    const { resources, emulator } = await scene();
    const { list, member } = APIS[kind];
    const of = ['IngressPoint', 'RuleSet', 'TrafficPolicy', 'Relay', 'AddressList', 'Archive', 'AddonInstance', 'AddonSubscription'];
    const names = [
      'IdentityName',
      'EndpointName',
      'TenantName',
      'TemplateName',
      'ContactListName',
      'JobId',
      ...of.map(each => `${each}Id`),
    ];
    const item = NAMES_ALONE.has(kind) ? 7 : Object.fromEntries(names.map(name => [name, 7]));
    emulator.fail(list, answer(kind, { [member]: [item] }));
    expect(await resources.list(kind)).toMatchObject({
      kind: 'unreadable',
      problem: { message: expect.stringMatching(/the answer has no (?:name|id|ARN) of/) },
    });
  });

  test('is unreadable with a tenant without an ARN', async () => {
    const { resources, emulator } = await scene();
    emulator.fail('ListTenants', answer('tenant', { Tenants: [{ TenantName: 'acme' }] }));
    expect(await resources.list('tenant')).toMatchObject({
      kind: 'unreadable',
      problem: { message: expect.stringContaining('the answer has no ARN of a tenant') },
    });
  });

  test('is unreadable if a page repeats', async () => {
    const { resources, emulator } = await scene();
    for (const NextToken of ['one', 'two', 'one', 'two']) {
      emulator.fail('ListRelays', { ...answer('relay', { Relays: [], NextToken }), times: 1 });
    }
    expect(await resources.list('relay')).toMatchObject({
      kind: 'unreadable',
      problem: { message: expect.stringContaining('AWS returned a page twice') },
    });
  });

  test.each(PAGED)('of every %s is unreadable if it never ends', async kind => {
    const { resources, emulator } = await scene();
    emulator.fail(APIS[kind].list, answer(kind, { [APIS[kind].member]: [], NextToken: 'again' }));
    expect(await resources.list(kind)).toMatchObject({
      kind: 'unreadable',
      problem: { code: 'unexpected', message: expect.stringContaining('AWS returned a page twice') },
    });
    expect(emulator.calls.map(({ parameters }) => parameters['NextToken'])).toEqual([undefined, 'again']);
  });

  test.each(KINDS)('of every %s names the missing permission if it is denied', async kind => {
    const world = healthyWorld();
    const { resources, calls } = await scene(world);
    allowOnly(world);
    const action = `ses:${APIS[kind].list}`;
    expect(await resources.list(kind)).toMatchObject({
      kind: 'unreadable',
      problem: {
        code: 'access-denied',
        permanent: true,
        message: expect.stringContaining(`${action} was denied`),
        advice: expect.stringContaining(statement(action, '*')),
      },
    });
    expect(calls()).toHaveLength(1);
  });

  test('is unreadable if a later page is', async () => {
    const { resources, emulator } = await scene();
    emulator.fail('ListEmailTemplates', {
      ...answer('template', { TemplatesMetadata: [{ TemplateName: 'one' }], NextToken: 'more' }),
      times: 1,
    });
    expect(await resources.list('template')).toMatchObject({
      kind: 'unreadable',
      problem: { code: 'unexpected', message: expect.stringContaining('BadRequestException') },
    });
  });
});

describe('tags', () => {
  test.each(TAGGABLE)('of one %s are read', async kind => {
    const world = emptyRegion();
    const real = put(world, kind, kind === 'identity' ? 'a+b@example.com' : 'one', { tags: { env: 'pr-1', 'cost center': '' } });
    const { resources, calls } = await scene(world);
    expect(await resources.tags(resourceOf(kind, real))).toEqual({
      kind: 'found',
      value: new Map([
        ['env', 'pr-1'],
        ['cost center', ''],
      ]),
    });
    expect(calls()).toEqual(['ListTagsForResource']);
  });

  test.each(TAGGABLE)('of one %s can be empty', async kind => {
    const world = emptyRegion();
    const { resources } = await scene(world);
    expect(await resources.tags(resourceOf(kind, put(world, kind, 'one')))).toEqual({ kind: 'found', value: new Map() });
  });

  test.each(TAGGABLE)('of one %s are absent if the resource is missing', async kind => {
    const { resources } = await scene(emptyRegion());
    expect(await resources.tags(nobodys(kind))).toEqual({ kind: 'absent' });
  });

  test.each(['receipt-rule-set', 'receipt-filter'] as const)('of a %s are empty, because it cannot have tags', async kind => {
    const { resources, calls } = await scene();
    expect(await resources.tags(nobodys(kind))).toEqual({ kind: 'found', value: new Map() });
    expect(calls()).toEqual([]);
  });

  test.each(['template', 'relay'] as const)('of a %s name the missing permission if the read is denied', async kind => {
    const world = emptyRegion();
    const real = put(world, kind, 'one');
    const { resources } = await scene(world);
    allowOnly(world);
    expect(await resources.tags(resourceOf(kind, real))).toMatchObject({
      kind: 'unreadable',
      problem: {
        code: 'access-denied',
        message: expect.stringContaining('ses:ListTagsForResource was denied'),
        advice: expect.stringContaining(statement('ses:ListTagsForResource', '*')),
      },
    });
  });

  test.each(['template', 'relay'] as const)('of a %s are unreadable, not empty, if the read fails', async kind => {
    const { resources, emulator } = await scene();
    for (const body of ['<html>Sign in</html>', '', '{}']) {
      emulator.fail('ListTagsForResource', { body, contentType: 'application/json', times: 1 });
      expect(await resources.tags(nobodys(kind))).toMatchObject({ kind: 'unreadable', problem: { code: 'unexpected' } });
    }
  });

  test.each(['[{"Value":"pr-1"}]', '[{"Key":"env"}]', '[{"Key":"env","Value":1}]', '[{"Key":null,"Value":"pr-1"}]', '"text"'])(
    'are unreadable in the form %s',
    async tags => {
      const { resources, emulator } = await scene();
      emulator.fail('ListTagsForResource', { body: `{"Tags":${tags}}`, contentType: 'application/json' });
      expect(await resources.tags(nobodys('template'))).toMatchObject({ kind: 'unreadable', problem: { code: 'unexpected' } });
    },
  );
});

describe('a deletion', () => {
  /** The result of an accepted deletion: some are asynchronous. */
  const outcome = (kind: Kind, clock: VirtualClock): DeleteAnswer => {
    if (kind === 'archive') {
      return { kind: 'deleting', deletedBy: new Date(clock.now() + 30 * DAY) };
    }
    return CATALOGUE[kind].asynchronous ? { kind: 'deleting', deletedBy: undefined } : { kind: 'deleted' };
  };

  test.each(KINDS)('deletes one %s and no other resource', async kind => {
    const world = emptyRegion();
    const [target, other] = (NAMES[kind] ?? ['one', 'two']).map(name => put(world, kind, name, { deprovisioningFor: 0 }));
    const same = put(world, kind, target?.name ?? '', {}, 'eu-west-1');
    const { resources, clock, calls } = await scene(world);
    const listed = await resources.list(kind);
    const wanted = listed.kind === 'found' ? listed.value.find(({ name }) => name === target?.name) : undefined;
    expect(wanted).toBeDefined();
    expect(await resources.delete(wanted ?? nobodys(kind))).toEqual(outcome(kind, clock));
    expect(calls()).toEqual([APIS[kind].list, APIS[kind].delete]);
    const left = resourcesOf(world).filter(({ status }) => status !== 'CANCELLED');
    expect(left.map(({ arn }) => arn)).not.toContain(target?.arn);
    expect(left.map(({ arn }) => arn)).toEqual(expect.arrayContaining([other?.arn, same.arn]));
  });

  test.each(KINDS)('of one %s succeeds if it is missing', async kind => {
    const { resources, clock, calls } = await scene(emptyRegion());
    const gone = await resources.delete(nobodys(kind));
    // Mail Manager answers the same for a missing resource: a list must confirm the deletion.
    expect(gone).toEqual(kind === 'multi-region-endpoint' ? { kind: 'deleted' } : outcome(kind, clock));
    expect(calls()).toEqual([APIS[kind].delete]);
  });

  test.each([
    { kind: 'identity', status: 404, code: 'NotFoundException' },
    { kind: 'relay', status: 400, code: 'ResourceNotFoundException' },
    { kind: 'ingress-point', status: 400, code: 'ResourceNotFoundException' },
    { kind: 'archive', status: 400, code: 'ResourceNotFoundException' },
    { kind: 'receipt-rule-set', status: 400, code: 'RuleSetDoesNotExist' },
    { kind: 'configuration-set', status: 400, code: 'ConfigurationSetDoesNotExistException' },
  ] as const)('of one $kind succeeds if AWS does not find it ($status $code)', async ({ kind, status, code }) => {
    const { resources, emulator } = await scene();
    emulator.fail(APIS[kind].delete, { status, code, message: 'it is not there' });
    expect(await resources.delete(nobodys(kind))).toEqual({ kind: 'deleted' });
  });

  test('fails if a server other than AWS does not find the resource', async () => {
    const { resources, emulator } = await scene();
    const body = '{"__type":"NotFoundException","message":"no"}';
    emulator.fail(APIS.identity.delete, { status: 404, stranger: true, contentType: 'application/json', body });
    expect(await resources.delete(nobodys('identity'))).toMatchObject({ kind: 'failed' });
  });

  test.each(KINDS)('of one %s names the missing permission if it is denied', async kind => {
    const world = healthyWorld();
    const { resources, calls } = await scene(world);
    allowOnly(world);
    const action = `ses:${APIS[kind].delete}`;
    const resource = CATALOGUE[kind].api === 'receiving' ? '*' : 'arn:aws:ses:*:111122223333:*';
    expect(await resources.delete(nobodys(kind))).toMatchObject({
      kind: 'failed',
      problem: {
        code: 'access-denied',
        permanent: true,
        message: expect.stringContaining(`${action} was denied`),
        advice: expect.stringContaining(statement(action, resource)),
      },
    });
    expect(calls()).toHaveLength(1);
  });

  test.each(KINDS)('of one %s fails if a server other than AWS answers', async kind => {
    const { resources, emulator } = await scene();
    for (const status of [403, 404]) {
      emulator.fail(APIS[kind].delete, { body: '<html><body>Not Found</body></html>', contentType: 'text/html', status, times: 1 });
      expect([status, await resources.delete(nobodys(kind))]).toMatchObject([status, { kind: 'failed', problem: { code: 'unexpected' } }]);
    }
    for (const body of ['<html><body>Sign in</body></html>', '{}', '']) {
      emulator.fail(APIS[kind].delete, { body, contentType: 'application/json', stranger: true, times: 1 });
      expect([body, await resources.delete(nobodys(kind))]).toMatchObject([body, { kind: 'failed', problem: { code: 'unexpected' } }]);
    }
  });

  test('of an export job succeeds if the job has ended', async () => {
    const world = emptyRegion();
    const ended = put(world, 'export-job', 'one', { status: 'COMPLETED' });
    const { resources, calls } = await scene(world);
    expect(await resources.delete(resourceOf('export-job', ended))).toEqual({ kind: 'deleted' });
    expect(calls()).toEqual(['CancelExportJob', 'ListExportJobs']);
  });

  test('of an export job fails if it is refused while the job runs', async () => {
    const world = emptyRegion();
    const running = put(world, 'export-job', 'one');
    const { resources, emulator } = await scene(world);
    emulator.fail('CancelExportJob', { status: 400, code: 'BadRequestException', message: 'not now' });
    expect(await resources.delete(resourceOf('export-job', running))).toMatchObject({
      kind: 'failed',
      problem: { message: expect.stringContaining('not now') },
    });
  });

  test('is allowed by the session policy of a teardown', async () => {
    const world = scenarios['teardown-everything']();
    const emulator = await emulate(world);
    const actions = teardownActions({ 'delete-resources': 'all', 'resource-tags': ['*'], 'include-data': true, 'dry-run': false });
    const session = await open(sessionInputs(), around(emulator), actions);
    const resources = session.resources(REGION);
    // The order is not that of a plan: a reference is a conflict, and dependent resources are deleted first.
    for (const kind of KINDS) {
      const listed = await resources.list(kind);
      for (const each of listed.kind === 'found' ? listed.value : []) {
        await resources.tags(each);
        const deletion = await resources.delete(each);
        const denied = 'problem' in deletion && deletion.problem.code === 'access-denied';
        expect([kind, each.name, denied]).toEqual([kind, each.name, false]);
      }
    }
    expect(emulator.calls.filter(({ errorCode = '' }) => errorCode.startsWith('AccessDenied'))).toEqual([]);
  });

  test('is denied by the session policy of a dry run', async () => {
    const world = healthyWorld();
    const emulator = await emulate(world);
    const actions = teardownActions({ 'delete-resources': 'all', 'resource-tags': ['*'], 'include-data': true, 'dry-run': true });
    const session = await open(sessionInputs(), around(emulator), actions);
    for (const kind of KINDS) {
      expect([kind, await session.resources(REGION).delete(nobodys(kind))]).toMatchObject([
        kind,
        { kind: 'failed', problem: { code: 'access-denied', advice: expect.stringContaining('session policy of the step') } },
      ]);
    }
  });
});

describe('an obstacle to a deletion', () => {
  test('is a conflict if Mail Manager reports one', async () => {
    const world = emptyRegion();
    const relay = put(world, 'relay', 'on-premises');
    put(world, 'rule-set', 'inbound', { dependsOn: [relay] });
    const { resources, calls } = await scene(world);
    expect(await resources.delete(resourceOf('relay', relay))).toMatchObject({
      kind: 'conflict',
      problem: { code: 'unexpected', message: expect.stringMatching(/^ses:DeleteRelay in us-east-1: ConflictException: .*is in use by/) },
    });
    expect(calls()).toEqual(['DeleteRelay']);
  });

  test('is a conflict if SES is busy with the resource until the end', async () => {
    const world = emptyRegion();
    const endpoint = put(world, 'multi-region-endpoint', 'global', { provisioningFor: { polls: 99 } });
    const { resources, calls } = await scene(world);
    expect(await resources.delete(resourceOf('multi-region-endpoint', endpoint))).toMatchObject({
      kind: 'conflict',
      problem: { permanent: false, message: expect.stringContaining('ConcurrentModificationException') },
    });
    expect(calls()).toEqual(Array(8).fill('DeleteMultiRegionEndpoint'));
  });

  test('is no conflict if SES is busy with the resource for a moment', async () => {
    const world = emptyRegion();
    const endpoint = put(world, 'multi-region-endpoint', 'global', { provisioningFor: { polls: 2 } });
    const { resources } = await scene(world);
    expect(await resources.delete(resourceOf('multi-region-endpoint', endpoint))).toEqual({ kind: 'deleting', deletedBy: undefined });
  });

  test.each([
    { kind: 'identity', status: 400, code: 'BadRequestException', message: 'no such thing' },
    { kind: 'identity', status: 400, code: 'ValidationException', message: 'at least 1' },
    { kind: 'dedicated-ip-pool', status: 400, code: 'BadRequestException', message: 'it is in use' },
    { kind: 'relay', status: 400, code: 'ValidationException', message: 'the id is too long' },
  ] as const)('is no conflict if one $kind fails for another reason ($status $code)', async ({ kind, status, code, message }) => {
    const { resources, emulator, calls } = await scene();
    emulator.fail(APIS[kind].delete, { status, code, message });
    expect(await resources.delete(nobodys(kind))).toMatchObject({
      kind: 'failed',
      problem: { code: 'unexpected', permanent: true, message: expect.stringContaining(`${code}: ${message}`) },
    });
    expect(calls()).toEqual([APIS[kind].delete]);
  });

  describe('the tenants of a resource', () => {
    const KINDS_OF_TENANTS = ['identity', 'configuration-set', 'template'] as const;

    test.each(KINDS_OF_TENANTS)('lose all associations with one %s, and keep the others', async kind => {
      const world = emptyRegion();
      regionOf(world, REGION).pageLimit = 2;
      const target = put(world, kind, 'one');
      const other = put(world, kind, 'two');
      const tenants = ['a', 'b', 'c'].map(name => put(world, 'tenant', name, { dependsOn: [target, other] }));
      const { resources, calls } = await scene(world);
      expect(await resources.delete(resourceOf(kind, target))).toEqual({ kind: 'deleted' });
      expect(calls()).toEqual([
        APIS[kind].delete,
        'ListResourceTenants',
        'ListResourceTenants',
        ...Array(3).fill('DeleteTenantResourceAssociation'),
        APIS[kind].delete,
      ]);
      expect(tenants.map(({ dependsOn }) => [...dependsOn])).toEqual(tenants.map(() => [other.arn]));
      const left = resourcesOf(world).map(({ arn }) => arn);
      expect(left).toEqual(expect.arrayContaining([other.arn, ...tenants.map(({ arn }) => arn)]));
      expect(left).not.toContain(target.arn);
    });

    const IN_THE_WAY: Fault = {
      status: 400,
      code: 'BadRequestException',
      message: 'Cannot delete <x> because it has tenant associations. Remove all tenant associations and try again.',
    };

    test.each(KINDS_OF_TENANTS)('that are not listed make the deletion of one %s a conflict', async kind => {
      const { resources, emulator, calls } = await scene();
      emulator.fail(APIS[kind].delete, IN_THE_WAY);
      expect(await resources.delete(nobodys(kind))).toMatchObject({
        kind: 'conflict',
        problem: { message: expect.stringMatching(new RegExp(`^ses:${APIS[kind].delete} in .* tenant associations`)) },
      });
      expect(calls()).toEqual([APIS[kind].delete, 'ListResourceTenants']);
    });

    test('that are associated again make the deletion a conflict', async () => {
      const world = emptyRegion();
      const target = put(world, 'template', 'one');
      put(world, 'tenant', 'acme', { dependsOn: [target] });
      const { resources, emulator, calls } = await scene(world);
      emulator.fail('DeleteEmailTemplate', IN_THE_WAY);
      expect(await resources.delete(resourceOf('template', target))).toMatchObject({ kind: 'conflict' });
      expect(calls().filter(call => call === 'DeleteEmailTemplate')).toHaveLength(2);
    });

    test('that are missing when the association is deleted do not stop the deletion', async () => {
      const world = emptyRegion();
      const target = put(world, 'template', 'one');
      const { resources, emulator, calls } = await scene(world);
      emulator.fail('DeleteEmailTemplate', { ...IN_THE_WAY, times: 1 });
      emulator.fail('ListResourceTenants', { body: '{"ResourceTenants":[{"TenantName":"acme"}]}', contentType: 'application/json' });
      expect(await resources.delete(resourceOf('template', target))).toEqual({ kind: 'deleted' });
      expect(calls()).toEqual(['DeleteEmailTemplate', 'ListResourceTenants', 'DeleteTenantResourceAssociation', 'DeleteEmailTemplate']);
    });

    test.each([
      ['ses:ListResourceTenants', ['ses:DeleteEmailIdentity']],
      ['ses:DeleteTenantResourceAssociation', ['ses:DeleteEmailIdentity', 'ses:ListResourceTenants']],
    ])('need the permission %s', async (action, allowed) => {
      const world = emptyRegion();
      const target = put(world, 'identity', 'one.example.com');
      put(world, 'tenant', 'acme', { dependsOn: [target] });
      const { resources } = await scene(world);
      allowOnly(world, ...allowed);
      expect(await resources.delete(resourceOf('identity', target))).toMatchObject({
        kind: 'failed',
        problem: {
          code: 'access-denied',
          message: expect.stringContaining(`${action} was denied`),
          advice: expect.stringContaining(statement(action, 'arn:aws:ses:*:111122223333:*')),
        },
      });
      expect(resourcesOf(world).map(({ arn }) => arn)).toContain(target.arn);
    });

    test.each([
      ['a page of HTML', '<html>Sign in</html>'],
      ['an empty list', '{}'],
      ['the same page again and again', '{"ResourceTenants":[{"TenantName":"acme"}],"NextToken":"again"}'],
    ])('make the deletion fail if their list is %s', async (_what, body) => {
      const { resources, emulator, calls } = await scene();
      emulator.fail('DeleteEmailTemplate', IN_THE_WAY);
      emulator.fail('ListResourceTenants', { body, contentType: 'application/json' });
      expect(await resources.delete(nobodys('template'))).toMatchObject({ kind: 'failed', problem: { code: 'unexpected' } });
      expect(calls()).not.toContain('DeleteTenantResourceAssociation');
    });
  });

  describe('the active receipt rule set', () => {
    const CANNOT: Fault = { status: 400, code: 'CannotDelete', message: 'Cannot delete active rule set: previous' };

    test('is deactivated and then deleted', async () => {
      const world = emptyRegion();
      const active = put(world, 'receipt-rule-set', 'inbound');
      put(world, 'receipt-rule-set', 'previous');
      regionOf(world, REGION).activeReceiptRuleSet = 'inbound';
      const { resources, calls, emulator } = await scene(world);
      expect(await resources.delete(resourceOf('receipt-rule-set', active))).toEqual({ kind: 'deleted' });
      expect(calls()).toEqual(['DeleteReceiptRuleSet', 'DescribeActiveReceiptRuleSet', 'SetActiveReceiptRuleSet', 'DeleteReceiptRuleSet']);
      expect(emulator.calls[2]?.parameters).toEqual({ Version: '2010-12-01' });
      expect(regionOf(world, REGION).activeReceiptRuleSet).toBeUndefined();
      expect(
        resourcesOf(world)
          .filter(({ kind }) => kind === 'receipt-rule-set')
          .map(({ name }) => name),
      ).toEqual(['previous']);
    });

    test.each(['inbound', undefined])('stays active if the deletion is of another set (%s)', async active => {
      const world = emptyRegion();
      put(world, 'receipt-rule-set', 'inbound');
      const previous = put(world, 'receipt-rule-set', 'previous');
      regionOf(world, REGION).activeReceiptRuleSet = active;
      const { resources, calls, emulator } = await scene(world);
      emulator.fail('DeleteReceiptRuleSet', CANNOT);
      expect(await resources.delete(resourceOf('receipt-rule-set', previous))).toMatchObject({
        kind: 'conflict',
        problem: { message: expect.stringMatching(/^ses:DeleteReceiptRuleSet in .*Cannot delete active rule set: previous/) },
      });
      expect(calls()).toEqual(['DeleteReceiptRuleSet', 'DescribeActiveReceiptRuleSet']);
      expect(regionOf(world, REGION).activeReceiptRuleSet).toBe(active);
    });

    test('is not changed by the deletion of a set that is not active', async () => {
      const world = emptyRegion();
      put(world, 'receipt-rule-set', 'inbound');
      const previous = put(world, 'receipt-rule-set', 'previous');
      regionOf(world, REGION).activeReceiptRuleSet = 'inbound';
      const { resources, calls } = await scene(world);
      expect(await resources.delete(resourceOf('receipt-rule-set', previous))).toEqual({ kind: 'deleted' });
      expect(calls()).toEqual(['DeleteReceiptRuleSet']);
      expect(regionOf(world, REGION).activeReceiptRuleSet).toBe('inbound');
    });

    test.each([
      ['ses:DescribeActiveReceiptRuleSet', ['ses:DeleteReceiptRuleSet']],
      ['ses:SetActiveReceiptRuleSet', ['ses:DeleteReceiptRuleSet', 'ses:DescribeActiveReceiptRuleSet']],
    ])('needs the permission %s', async (action, allowed) => {
      const world = emptyRegion();
      const active = put(world, 'receipt-rule-set', 'inbound');
      regionOf(world, REGION).activeReceiptRuleSet = 'inbound';
      const { resources } = await scene(world);
      allowOnly(world, ...allowed);
      expect(await resources.delete(resourceOf('receipt-rule-set', active))).toMatchObject({
        kind: 'failed',
        problem: {
          code: 'access-denied',
          message: expect.stringContaining(`${action} was denied`),
          advice: expect.stringContaining(statement(action, '*')),
        },
      });
      expect(regionOf(world, REGION).activeReceiptRuleSet).toBe('inbound');
    });
  });

  describe('an import job of an address list', () => {
    const jobs = [
      { id: 'a', status: 'CREATED' },
      { id: 'b', status: 'PROCESSING' },
      { id: 'c', status: 'COMPLETED' },
      { id: 'd', status: 'PROCESSING' },
      { id: 'e', status: 'FAILED' },
    ];

    test('is stopped if it is running', async () => {
      const world = emptyRegion();
      regionOf(world, REGION).pageLimit = 2;
      const senders = put(world, 'address-list', 'senders', { importJobs: jobs });
      const other = put(world, 'address-list', 'others', { importJobs: [{ id: 'z', status: 'PROCESSING' }] });
      const { resources, calls, emulator } = await scene(world);
      expect(await resources.delete(resourceOf('address-list', senders))).toEqual({ kind: 'deleted' });
      expect(calls()).toEqual([
        'DeleteAddressList',
        ...Array(3).fill('ListAddressListImportJobs'),
        ...Array(3).fill('StopAddressListImportJob'),
        'DeleteAddressList',
      ]);
      const stopped = emulator.calls.filter(({ action }) => action === 'StopAddressListImportJob');
      expect(stopped.map(({ parameters }) => parameters['JobId'])).toEqual(['a', 'b', 'd']);
      expect(other.importJobs).toEqual([{ id: 'z', status: 'PROCESSING' }]);
    });

    test('leaves the conflict if no job is running', async () => {
      const world = emptyRegion();
      const senders = put(world, 'address-list', 'senders', { importJobs: jobs.filter(({ status }) => status === 'COMPLETED') });
      put(world, 'traffic-policy', 'inbound', { dependsOn: [senders] });
      const { resources, calls } = await scene(world);
      expect(await resources.delete(resourceOf('address-list', senders))).toMatchObject({ kind: 'conflict' });
      expect(calls()).toEqual(['DeleteAddressList', 'ListAddressListImportJobs']);
    });

    test('that ends before it is stopped is a temporary conflict', async () => {
      const world = emptyRegion();
      const senders = put(world, 'address-list', 'senders', { importJobs: jobs });
      const { resources, emulator } = await scene(world);
      emulator.fail('StopAddressListImportJob', { status: 400, code: 'ConflictException', message: 'it is COMPLETED', times: 1 });
      expect(await resources.delete(resourceOf('address-list', senders))).toMatchObject({ kind: 'conflict' });
      expect(await resources.delete(resourceOf('address-list', senders))).toEqual({ kind: 'deleted' });
    });

    test.each([
      ['ses:ListAddressListImportJobs', ['ses:DeleteAddressList']],
      ['ses:StopAddressListImportJob', ['ses:DeleteAddressList', 'ses:ListAddressListImportJobs']],
    ])('needs the permission %s', async (action, allowed) => {
      const world = emptyRegion();
      const senders = put(world, 'address-list', 'senders', { importJobs: jobs });
      const { resources } = await scene(world);
      allowOnly(world, ...allowed);
      expect(await resources.delete(resourceOf('address-list', senders))).toMatchObject({
        kind: 'failed',
        problem: {
          code: 'access-denied',
          message: expect.stringContaining(`${action} was denied`),
          advice: expect.stringContaining(statement(action, 'arn:aws:ses:*:111122223333:*')),
        },
      });
    });

    test.each(['{}', '{"ImportJobs":[],"NextToken":"again"}'])('makes the deletion fail if the list is %s', async body => {
      const { resources, emulator } = await scene();
      emulator.fail('DeleteAddressList', { status: 400, code: 'ConflictException', message: 'busy' });
      emulator.fail('ListAddressListImportJobs', { body, contentType: 'application/x-amz-json-1.0' });
      expect(await resources.delete(nobodys('address-list'))).toMatchObject({ kind: 'failed', problem: { code: 'unexpected' } });
    });
  });
});

test.each<{ what: string; kind: Kind; uses: unknown }>([
  { what: 'a multi-region endpoint uses its Regions', kind: 'multi-region-endpoint', uses: [REGION, 'eu-west-1'] },
  { what: 'an add-on instance uses its subscription', kind: 'addon-instance', uses: ['as-1'] },
])('$what', async ({ kind, uses }) => {
  const world = emptyRegion();
  const subscription = put(world, 'addon-subscription', 'scan', { id: 'as-1' });
  put(world, kind, 'one', { dependsOn: [subscription] });
  const { resources } = await scene(world);
  expect(await resources.list(kind)).toMatchObject({ value: [{ name: 'one', uses }] });
});

test('an ingress point names its rule set and its traffic policy', async () => {
  const world = emptyRegion();
  const [rules, policy] = [put(world, 'rule-set', 'rules'), put(world, 'traffic-policy', 'policy')];
  const point = put(world, 'ingress-point', 'inbound', { dependsOn: [rules, policy] });
  const { resources } = await scene(world);
  expect(await resources.lookUp('ses:GetIngressPoint', resourceOf('ingress-point', point))).toEqual({
    kind: 'found',
    value: [rules.id, policy.id],
  });
});

describe('a resource that cannot be deleted', () => {
  const all = { selectors: { names: ['*'], tags: [] }, includeData: true };

  test('is in no plan: the pools of SES, and jobs that have ended', async () => {
    const { resources, session } = await scene(scenarios['teardown-everything']());
    const aws = session.resources(REGION);
    const reader = { ...aws, lookUp: lookUpBy(session.ses(REGION), aws) };
    const plan = await planRegion(REGION, ['dedicated-ip-pool', 'export-job'], reader, all, () => true);
    expect(plan.deletions.map(({ name }) => name)).toEqual(['bulk-pool', 'export-running']);
    expect([...plan.kept, ...plan.gaps]).toEqual([]);
    expect(await resources.list('dedicated-ip-pool')).toMatchObject({ value: { length: 3 } });
  });

  test('fails if SES refuses the deletion', async () => {
    const world = emptyRegion();
    const pool = put(world, 'dedicated-ip-pool', 'ses-shared-pool');
    const { resources } = await scene(world);
    expect(await resources.delete(resourceOf('dedicated-ip-pool', pool))).toMatchObject({ kind: 'failed', problem: { permanent: true } });
  });

  test('is the only one that an inventory leaves out', async () => {
    const world = scenarios['teardown-everything']();
    const { session } = await scene(world);
    const plan = await planRegion(REGION, KINDS, session.resources(REGION), all, () => true);
    const unknown: readonly ResourceKind[] = ['import-job', 'suppressed-destination'];
    const expected = resourcesOf(world).filter(
      ({ kind, region, name }) => region === REGION && !unknown.includes(kind) && !/^ses-|^export-done$/.test(name),
    );
    expect(plan.deletions.map(({ kind, name, id }) => `${kind} ${name} ${id}`).toSorted()).toEqual(
      expected.map(({ kind, name, id }) => `${kind} ${name} ${id}`).toSorted(),
    );
    expect(plan.gaps).toEqual([]);
  });
});

describe('a Region', () => {
  test('has no receipt rule sets and filters if it does not receive mail', async () => {
    const { session, calls } = await scene();
    const resources = session.resources('ap-south-2');
    expect(await resources.list('receipt-rule-set')).toEqual({ kind: 'found', value: [] });
    expect(await resources.list('receipt-filter')).toEqual({ kind: 'found', value: [] });
    expect(calls()).toEqual(['ListReceiptRuleSets', 'ListReceiptFilters']);
  });

  test.each(KINDS.filter(kind => CATALOGUE[kind].api !== 'receiving'))(
    'has a gap if its list of every %s is unknown, because only receiving can be missing',
    async kind => {
      const { resources, emulator } = await scene();
      emulator.fail(APIS[kind].list, { status: 400, code: 'InvalidAction', message: 'Unavailable Operation' });
      expect(await resources.list(kind)).toMatchObject({ kind: 'unreadable', problem: { code: 'unexpected' } });
    },
  );

  /** A session whose Mail Manager has the endpoint of AWS, without a DNS entry for the host. */
  async function nameless(region: string, name: string, endpoint?: string): Promise<ReturnType<Session['resources']>> {
    const world = healthyWorld();
    const emulator = await emulate(world);
    host(name).forget();
    delete process.env['AWS_ENDPOINT_URL'];
    for (const service of ['STS', 'IAM', 'SES', 'SESV2']) {
      process.env[`AWS_ENDPOINT_URL_${service}`] = emulator.url;
    }
    Object.assign(process.env, endpoint && { AWS_ENDPOINT_URL_MAILMANAGER: endpoint });
    useKey(world);
    const session = await open(sessionInputs({ 'role-to-assume': undefined }), around(emulator));
    return session.resources(region);
  }

  test('has no Mail Manager resources if it has no Mail Manager', async () => {
    const resources = await nameless('eu-south-1', 'mail-manager.eu-south-1.amazonaws.com');
    for (const kind of KINDS.filter(each => CATALOGUE[each].api === 'mail-manager')) {
      expect([kind, await resources.list(kind)]).toEqual([kind, { kind: 'found', value: [] }]);
    }
    expect(await resources.list('template')).toMatchObject({ kind: 'found' });
  });

  test.each([
    { what: 'is known to exist', region: 'us-east-1', name: 'mail-manager.us-east-1.amazonaws.com', endpoint: undefined },
    { what: 'has a custom endpoint', region: 'eu-south-1', name: 'mail.example.test', endpoint: 'http://mail.example.test' },
    {
      what: 'has an endpoint in another Region',
      region: 'eu-south-1',
      name: 'mail-manager.us-east-1.amazonaws.com',
      endpoint: 'https://mail-manager.us-east-1.amazonaws.com',
    },
  ])('has a gap if its Mail Manager $what and the host has no DNS entry', async ({ region, name, endpoint }) => {
    const resources = await nameless(region, name, endpoint);
    expect(await resources.list('relay')).toMatchObject({
      kind: 'unreadable',
      problem: { code: 'unreachable', permanent: true, message: expect.stringContaining(name) },
    });
  });

  test.each(['identity', 'receipt-filter'] as const)('has a gap if the host of SES has no DNS entry (%s)', async kind => {
    const world = healthyWorld();
    const emulator = await emulate(world);
    host('email.test').forget();
    Object.assign(process.env, { AWS_ENDPOINT_URL_SES: 'http://email.test', AWS_ENDPOINT_URL_SESV2: 'http://email.test' });
    useKey(world);
    const session = await open(sessionInputs({ 'role-to-assume': undefined }), around(emulator));
    expect(await session.resources(REGION).list(kind)).toMatchObject({
      kind: 'unreadable',
      problem: { code: 'unreachable', permanent: true, message: expect.stringContaining('ENOTFOUND') },
    });
  });

  test('has a gap if the DNS entry of Mail Manager disappears after an answer', async () => {
    const world = healthyWorld();
    const emulator = await emulate(world);
    const { name, forget } = host('mail-manager.eu-south-1.amazonaws.com');
    process.env['AWS_ENDPOINT_URL_MAILMANAGER'] = emulator.url.replace('127.0.0.1', name);
    useKey(world);
    const session = await open(sessionInputs({ 'role-to-assume': undefined }), around(emulator));
    const resources = session.resources('eu-south-1');
    const inbound = put(world, 'ingress-point', 'inbound', { deprovisioningFor: { polls: 99 } }, 'eu-south-1');
    const resource = { ...resourceOf('ingress-point', inbound), region: 'eu-south-1' };
    expect(await resources.list('ingress-point')).toEqual({ kind: 'found', value: [resource] });
    expect(await resources.delete(resource)).toEqual({ kind: 'deleting', deletedBy: undefined });
    forget();
    // The connection ends, so that the next request resolves the host again.
    emulator.fail('ListIngressPoints', { reset: true, times: 1 });
    expect(await resources.list('ingress-point')).toMatchObject({ kind: 'unreadable', problem: { code: 'unreachable' } });
  });

  test.each(['identity', 'receipt-filter', 'relay'] as const)('has a gap if the account has not enabled the Region (%s)', async kind => {
    const world = scenarios['opt-in-off']();
    const { session, calls } = await scene(world);
    const resources = session.resources('af-south-1');
    const disabled = { code: 'region-disabled', message: expect.stringContaining('af-south-1'), permanent: true };
    expect(await resources.list(kind)).toMatchObject({ kind: 'unreadable', problem: disabled });
    expect(await resources.delete({ ...nobodys(kind), region: 'af-south-1' })).toMatchObject({ kind: 'failed', problem: disabled });
    expect(await session.resources(REGION).list(kind)).toMatchObject({ kind: 'found' });
    const { list } = APIS[kind];
    expect(calls()).toEqual([list, APIS[kind].delete, list]);
  });

  test('does not count as disabled if no account can disable it', async () => {
    const { resources, emulator } = await scene();
    emulator.fail('ListTenants', REFUSED);
    expect(await resources.list('tenant')).toMatchObject({ kind: 'unreadable', problem: { code: 'credentials', permanent: true } });
  });

  test.each(['identity', 'receipt-filter', 'relay'] as const)('does not count as disabled after it has answered (%s)', async kind => {
    const { resources, world } = await scene();
    await resources.list(kind);
    accountOf(world).accessKeys.clear();
    const refused = { kind: 'unreadable', problem: { code: 'credentials', permanent: true } };
    expect(await resources.list(kind)).toMatchObject(refused);
    expect(await resources.delete(nobodys(kind))).toMatchObject({ ...refused, kind: 'failed' });
  });

  test('gets only requests of the API of each kind', async () => {
    const { resources, emulator } = await scene();
    for (const kind of KINDS.filter(each => CATALOGUE[each].api === 'ses')) {
      await resources.list(kind);
      await resources.delete(nobodys(kind));
    }
    expect(new Set(emulator.calls.map(({ service }) => service))).toEqual(new Set(['ses']));
    expect(emulator.calls.every(({ parameters }) => !('Version' in parameters))).toBe(true);
    await resources.list('relay');
    expect(emulator.calls.at(-1)).toMatchObject({ service: 'mailmanager' });
    await resources.list('receipt-filter');
    expect(emulator.calls.at(-1)?.parameters).toEqual({ Version: '2010-12-01' });
  });
});

describe('the rate of a Region', () => {
  test('has one limiter for all readers of the Region', async () => {
    const { session } = await scene();
    expect(session.resources(REGION)).toBe(session.resources(REGION));
    expect(session.resources('eu-west-1')).not.toBe(session.resources(REGION));
    expect(session.ses(REGION)).toBe(session.ses(REGION));
    expect(session.ses('eu-west-1')).not.toBe(session.ses(REGION));
  });

  test('lets requests of all services and operations go out together', async () => {
    const world = emptyRegion();
    regionOf(world, REGION).pageLimit = 1;
    const [one] = [put(world, 'template', 'one'), put(world, 'template', 'two')];
    const { session, clock, calls } = await scene(world);
    await Promise.all([
      session.resources(REGION).list('template'),
      session.resources(REGION).list('relay'),
      session.resources(REGION).list('receipt-filter'),
      session.resources(REGION).tags(resourceOf('template', one)),
      session.resources(REGION).delete(nobodys('contact-list')),
      session.resources('eu-west-1').list('identity'),
    ]);
    expect(calls()).toHaveLength(7);
    expect(clock.waits).toEqual([]);
  });

  test.each([
    { kind: 'identity', status: 429, code: 'TooManyRequestsException' },
    { kind: 'receipt-rule-set', status: 400, code: 'Throttling' },
    { kind: 'relay', status: 400, code: 'ThrottlingException' },
  ] as const)('falls after $code for all services, and the request is repeated ($kind)', async ({ kind, status, code }) => {
    const { resources, emulator, clock, calls } = await scene();
    emulator.fail(APIS[kind].list, { status, code, message: 'Rate exceeded', times: 3 });
    expect(await resources.list(kind)).toMatchObject({ kind: 'found' });
    expect(calls()).toEqual(Array(4).fill(APIS[kind].list));
    const before = clock.now();
    await resources.list('template');
    await resources.list('receipt-filter');
    expect(clock.now()).toBeGreaterThan(before);
  });

  test('is a problem if AWS throttles until the end', async () => {
    const { resources, emulator, clock } = await scene();
    const began = clock.now();
    emulator.fail('ListRelays', { status: 400, code: 'ThrottlingException', message: 'Rate exceeded' });
    expect(await resources.list('relay')).toMatchObject({
      kind: 'unreadable',
      problem: { code: 'throttled', permanent: false, message: expect.stringContaining('ses:ListRelays') },
    });
    expect((clock.now() - began) / 60_000).toBeCloseTo(5, 0);
  });

  test('falls after a throttled deletion, which is repeated', async () => {
    const world = emptyRegion();
    const template = put(world, 'template', 'one');
    const { resources, emulator, clock } = await scene(world);
    emulator.fail('DeleteEmailTemplate', { status: 429, code: 'TooManyRequestsException', message: 'Rate exceeded', times: 1 });
    const before = clock.now();
    expect(await resources.delete(resourceOf('template', template))).toEqual({ kind: 'deleted' });
    expect(clock.now()).toBeGreaterThan(before);
  });

  test('does not outlast the run', async () => {
    const controller = new AbortController();
    const reason = runError('cancelled', 'it was cancelled', 'run it again');
    const { resources, emulator, calls } = await scene(healthyWorld(), { signal: controller.signal });
    emulator.fail('ListEmailIdentities', { hang: true });
    const asked: ResourceDeleter = resources;
    const under = [asked.list('identity'), asked.list('template'), resources.tags(nobodys('template')), asked.delete(nobodys('template'))];
    controller.abort(reason);
    for (const each of under) {
      await expect(each).rejects.toBe(reason);
    }
    expect(calls().filter(call => call !== 'ListEmailIdentities')).toEqual([]);
  });

  test('leaves a deletion unknown if the run ends before AWS answers', async () => {
    const controller = new AbortController();
    const { promise: heard, resolve: hear } = Promise.withResolvers<void>();
    const world = healthyWorld();
    const emulator = await emulate(world, { heard: ({ action }) => (action === 'DeleteEmailTemplate' ? hear() : undefined) });
    useKey(world);
    const session = await open(sessionInputs({ 'role-to-assume': undefined }), around(emulator, { signal: controller.signal }));
    emulator.fail('DeleteEmailTemplate', { hang: true });
    const under = session.resources(REGION).delete(nobodys('template'));
    await heard;
    controller.abort(runError('cancelled', 'it was cancelled', 'run it again'));
    expect(await under).toEqual({
      kind: 'failed',
      problem: {
        code: 'cancelled',
        message: `whether ${nobodys('template').name} is deleted is not known: the run ended before AWS answered ses:DeleteEmailTemplate in us-east-1`,
        advice: 'run the job again',
        permanent: false,
      },
    });
  });

  test.each<{ before: string; fault: Fault; last: string }>([
    {
      before: 'the AWS error',
      fault: { status: 500, code: 'InternalServiceErrorException', message: 'later', times: 1 },
      last: 'HTTP status 500: InternalServiceErrorException: later',
    },
    { before: 'the lost answer', fault: { reset: true, times: 1 }, last: 'HTTP status none: ECONNRESET: ' },
  ])('reports $before if the run ends during a repeated deletion', async ({ fault, last }) => {
    const controller = new AbortController();
    const { promise: heard, resolve: hear } = Promise.withResolvers<void>();
    const world = healthyWorld();
    let deletions = 0;
    const emulator = await emulate(world, {
      heard: ({ action }) => {
        deletions += Number(action === 'DeleteEmailTemplate');
        if (deletions === 2) {
          hear();
        }
      },
    });
    useKey(world);
    const session = await open(sessionInputs({ 'role-to-assume': undefined }), around(emulator, { signal: controller.signal }));
    emulator.fail('DeleteEmailTemplate', fault);
    emulator.fail('DeleteEmailTemplate', { hang: true });
    const under = session.resources(REGION).delete(nobodys('template'));
    await heard;
    controller.abort(runError('cancelled', 'it was cancelled', 'run it again'));
    const message = `the run ended before AWS answered ses:DeleteEmailTemplate in us-east-1; before, ${last}`;
    expect(await under).toMatchObject({ kind: 'failed', problem: { message: expect.stringContaining(message) } });
  });

  test('leaves a deletion unknown at whatever await the run ends', async () => {
    const world = healthyWorld();
    useKey(world);
    let hear = (): void => undefined;
    const emulator = await emulate(world, { heard: ({ action }) => (action === 'DeleteEmailTemplate' ? hear() : undefined) });
    const untold: number[] = [];
    let isOver = true;
    for (let last = 1; isOver && last < 500; last++) {
      const controller = new AbortController();
      const session = await open(sessionInputs({ 'role-to-assume': undefined }), around(emulator, { signal: controller.signal }));
      let awaits = 0;
      let unhook: ReturnType<typeof promiseHooks.onBefore> = () => undefined;
      hear = () => {
        unhook = promiseHooks.onBefore(() => {
          awaits += 1;
          if (awaits === last) {
            controller.abort(runError('cancelled', 'it was cancelled', 'run it again'));
          }
        });
      };
      const { name, id } = addResource(world, REGION, 'template', `template-${last}`);
      await session
        .resources(REGION)
        .delete({ ...nobodys('template'), name, id })
        .catch(() => untold.push(last));
      unhook();
      isOver = controller.signal.aborted;
    }
    expect([isOver, untold]).toEqual([false, []]);
  });

  test('keeps the answer of a deletion that is not repeated because the run ends', async () => {
    const controller = new AbortController();
    const reason = runError('cancelled', 'it was cancelled', 'run it again');
    const surroundings = { signal: controller.signal };
    const { resources, emulator, clock } = await scene(healthyWorld(), surroundings);
    emulator.fail('DeleteEmailTemplate', { status: 500, code: 'InternalServiceErrorException', message: 'later', times: 1 });
    const { length } = clock.waits;
    const under = resources.delete(nobodys('template'));
    under.catch(() => undefined);
    for (let turns = 0; clock.waits.length === length && turns < 1_000; turns++) {
      await new Promise(resolve => {
        setImmediate(resolve);
      });
    }
    controller.abort(reason);
    // The answer before the end is kept.
    await expect(under).rejects.toMatchObject({
      problem: reason.problem,
      cause: { problem: { message: expect.stringContaining('InternalServiceErrorException: later') } },
    });
  });
});
