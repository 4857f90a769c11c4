import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../emulator/api.ts';
import { fillSending } from '../../emulator/environments.ts';
import { addResource } from '../../emulator/inventory.ts';
import { scenarios } from '../../emulator/scenarios.ts';
import type { Emulator, Fault } from '../../emulator/server.ts';
import { accountOf, healthyWorld, policyArn, type Role, regionOf, type World } from '../../emulator/world.ts';
import type { Limits } from '../../src/aws/clients.ts';
import { NotAwsError } from '../../src/aws/errors.ts';
import { pages, required } from '../../src/aws/reading.ts';
import type { Session } from '../../src/aws/session.ts';
import { evaluate } from '../../src/check/evaluate.ts';
import { READ_ACTIONS, type ReadName, takeSnapshot } from '../../src/check/snapshot.ts';
import { DEFAULT_SETTINGS } from '../../src/model/rules.ts';
import { around, emulate, open, sessionInputs, useKey, type VirtualClock, virtualClock } from './support.ts';

const POLICY = 'arn:aws:iam::aws:policy/aws-service-role/AmazonSESServiceRolePolicy';

interface Scene {
  readonly emulator: Emulator;
  readonly session: Session;
  readonly clock: VirtualClock;
}

/** A session in an account; its calls start after those that opened it. */
async function scene(world: World = healthyWorld(), limits?: Limits): Promise<Scene> {
  const emulator = await emulate(world);
  useKey(world);
  const surroundings = around(emulator, limits && { limits });
  const session = await open(sessionInputs({ 'role-to-assume': undefined }), surroundings);
  emulator.calls.length = 0;
  return { emulator, session, clock: surroundings.clock };
}

function roleOf(world: World): Role {
  const { role } = accountOf(world);
  if (role === undefined) {
    throw new Error('this world has no role');
  }
  return role;
}

const query = (action: string, result: string): Fault => ({
  body: `<${action}Response xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><${action}Result>${result}</${action}Result></${action}Response>`,
  contentType: 'text/xml',
});

describe('the read of the role', () => {
  const ROLE =
    '<Role><Arn>arn:aws:iam::111122223333:role/AWSServiceRoleForAmazonSES</Arn><RoleId>id</RoleId><Path>/</Path><AssumeRolePolicyDocument>%7B%7D</AssumeRolePolicyDocument></Role>';

  test('returns the role as SES creates it', async () => {
    const { session, emulator } = await scene();
    const reading = await session.iam.role();
    expect(reading).toEqual({
      kind: 'found',
      value: {
        arn: 'arn:aws:iam::111122223333:role/aws-service-role/ses.amazonaws.com/AWSServiceRoleForAmazonSES',
        id: expect.stringMatching(/^AROA/),
        path: '/aws-service-role/ses.amazonaws.com/',
        trustPolicy: expect.stringContaining('%22ses.amazonaws.com%22'),
        description: undefined,
        permissionsBoundary: undefined,
        created: new Date('2026-01-05T09:00:00Z'),
        lastUsed: undefined,
      },
    });
    expect(emulator.calls[0]?.parameters).toMatchObject({ RoleName: 'AWSServiceRoleForAmazonSES' });
  });

  test('returns all members of the role', async () => {
    const world = healthyWorld();
    Object.assign(roleOf(world), {
      description: 'Made by <hand> & more',
      permissionsBoundary: 'arn:aws:iam::111122223333:policy/boundary',
      lastUsed: { date: new Date('2026-11-01T10:00:00Z'), region: 'eu-west-1' },
    });
    const { session } = await scene(world);
    expect(await session.iam.role()).toMatchObject({
      kind: 'found',
      value: {
        description: 'Made by <hand> & more',
        permissionsBoundary: 'arn:aws:iam::111122223333:policy/boundary',
        lastUsed: { at: new Date('2026-11-01T10:00:00Z'), region: 'eu-west-1' },
      },
    });
  });

  test('is absent if IAM does not find the role', async () => {
    const { session } = await scene(scenarios.missing());
    expect(await session.iam.role()).toEqual({ kind: 'absent' });
    expect(await session.iam.attachedPolicies()).toEqual({ kind: 'absent' });
    expect(await session.iam.inlinePolicies()).toEqual({ kind: 'absent' });
  });

  test.each([
    {
      member: 'ARN',
      result: ROLE.replace('<Arn>arn:aws:iam::111122223333:role/AWSServiceRoleForAmazonSES</Arn>', ''),
      missing: 'role ARN',
    },
    { member: 'id', result: ROLE.replace('<RoleId>id</RoleId>', ''), missing: 'role id' },
    { member: 'path', result: ROLE.replace('<Path>/</Path>', ''), missing: 'role path' },
    {
      member: 'trust policy',
      result: ROLE.replace(/<AssumeRolePolicyDocument>.*<\/AssumeRolePolicyDocument>/, ''),
      missing: 'trust policy',
    },
    { member: 'members', result: '<Role></Role>', missing: 'role ARN' },
    { member: 'role', result: '', missing: 'role ARN' },
  ])('is unreadable if the answer lacks the $member', async ({ result, missing }) => {
    const { session, emulator } = await scene();
    emulator.fail('GetRole', query('GetRole', result));
    expect(await session.iam.role()).toMatchObject({
      kind: 'unreadable',
      problem: { code: 'unexpected', message: expect.stringContaining(`the answer has no ${missing}`) },
    });
  });

  test.each([
    { part: 'account', arn: 'arn:aws:iam::999988887777:role/AWSServiceRoleForAmazonSES' },
    { part: 'partition', arn: 'arn:aws-us-gov:iam::111122223333:role/AWSServiceRoleForAmazonSES' },
    { part: 'name', arn: 'arn:aws:iam::111122223333:role/aws-service-role/ses.amazonaws.com/SomethingElse' },
    { part: 'name with the same end', arn: 'arn:aws:iam::111122223333:role/NotAWSServiceRoleForAmazonSES' },
  ])('is unreadable for a role with another $part', async ({ arn }) => {
    const { session, emulator } = await scene();
    emulator.fail('GetRole', query('GetRole', ROLE.replace(/<Arn>.*<\/Arn>/, `<Arn>${arn}</Arn>`)));
    expect(await session.iam.role()).toMatchObject({
      kind: 'unreadable',
      problem: { code: 'unexpected', message: expect.stringContaining(`the answer is about another role: ${arn}`) },
    });
  });

  test('is retried if a gateway is down', async () => {
    const { session, emulator } = await scene();
    const page = '<!DOCTYPE html><html><body>Bad gateway</body></html>';
    emulator.fail('GetRole', { status: 502, stranger: true, body: page, contentType: 'text/html', times: 2 });
    expect(await session.iam.role()).toMatchObject({ kind: 'found' });
    expect(emulator.calls).toHaveLength(3);
  });

  test('returns the role if its name is in another case', async () => {
    const { session, emulator } = await scene();
    emulator.fail('GetRole', query('GetRole', ROLE.replace('/AWSServiceRoleForAmazonSES', '/awsserviceroleforamazonses')));
    expect(await session.iam.role()).toMatchObject({ kind: 'found', value: { path: '/' } });
  });

  test.each<{ server: string; how: { readonly status: number; readonly stranger?: true } }>([
    { server: 'a server without an AWS request id answers', how: { status: 404, stranger: true } },
    { server: 'AWS fails', how: { status: 503 } },
  ])('is not absent if $server', async ({ how }) => {
    const { session, emulator } = await scene();
    const body = '<ErrorResponse><Error><Type>Sender</Type><Code>NoSuchEntity</Code><Message>no</Message></Error></ErrorResponse>';
    emulator.fail('GetRole', { ...how, body, contentType: 'text/xml' });
    expect(await session.iam.role()).toMatchObject({ kind: 'unreadable', problem: { code: 'unexpected' } });
  });

  test('is unreadable for an invalid creation date', async () => {
    const { session, emulator } = await scene();
    emulator.fail('GetRole', query('GetRole', ROLE.replace('</Role>', '<CreateDate>soon</CreateDate></Role>')));
    expect(await session.iam.role()).toMatchObject({ kind: 'unreadable' });
  });
});

describe('the reads of the policies', () => {
  test('return the attached and the inline policies', async () => {
    const { session } = await scene(scenarios['extra-policies']());
    expect(await session.iam.attachedPolicies()).toEqual({ kind: 'found', value: [POLICY, 'arn:aws:iam::aws:policy/AdministratorAccess'] });
    expect(await session.iam.inlinePolicies()).toEqual({ kind: 'found', value: ['debug'] });
  });

  test('can return no policies', async () => {
    const { session } = await scene(scenarios['detached-policy']());
    expect(await session.iam.attachedPolicies()).toEqual({ kind: 'found', value: [] });
    expect(await session.iam.inlinePolicies()).toEqual({ kind: 'found', value: [] });
  });

  test('return all pages', async () => {
    const world = healthyWorld();
    const role = roleOf(world);
    role.attachedPolicies = Array.from({ length: 250 }, (_, index) => ({ name: `p${index}`, arn: `arn:aws:iam::aws:policy/p${index}` }));
    role.inlinePolicies = Array.from({ length: 101 }, (_, index) => `inline-${index}`);
    const { session, emulator } = await scene(world);
    expect(await session.iam.attachedPolicies()).toEqual({ kind: 'found', value: role.attachedPolicies.map(({ arn }) => arn) });
    expect(await session.iam.inlinePolicies()).toEqual({ kind: 'found', value: role.inlinePolicies });
    expect(emulator.calls.map(({ action }) => action)).toEqual([
      ...Array(3).fill('ListAttachedRolePolicies'),
      ...Array(2).fill('ListRolePolicies'),
    ]);
  });

  test('are unreadable if a page repeats', async () => {
    const { session, emulator } = await scene();
    const page = '<PolicyNames><member>debug</member></PolicyNames><IsTruncated>true</IsTruncated><Marker>again</Marker>';
    emulator.fail('ListRolePolicies', query('ListRolePolicies', page));
    expect(await session.iam.inlinePolicies()).toMatchObject({
      kind: 'unreadable',
      problem: { code: 'unexpected', message: expect.stringContaining('the list is not usable') },
    });
    expect(emulator.calls).toHaveLength(2);
  });

  test.each([
    { action: 'ListRolePolicies', look: 'inlinePolicies', result: '<PolicyNames/><IsTruncated>true</IsTruncated>' },
    { action: 'ListAttachedRolePolicies', look: 'attachedPolicies', result: '<AttachedPolicies/><IsTruncated>true</IsTruncated>' },
  ] as const)('are unreadable if the next page has no marker: $action', async ({ action, look, result }) => {
    const { session, emulator } = await scene();
    emulator.fail(action, query(action, result));
    expect(await session.iam[look]()).toMatchObject({ kind: 'unreadable', problem: { code: 'unexpected' } });
  });

  test.each([
    { action: 'ListRolePolicies', look: 'inlinePolicies', result: '' },
    { action: 'ListRolePolicies', look: 'inlinePolicies', result: '<IsTruncated>false</IsTruncated>' },
    { action: 'ListAttachedRolePolicies', look: 'attachedPolicies', result: '' },
    { action: 'ListAttachedRolePolicies', look: 'attachedPolicies', result: '<IsTruncated>false</IsTruncated>' },
    {
      action: 'ListAttachedRolePolicies',
      look: 'attachedPolicies',
      result: '<AttachedPolicies><member><PolicyName>a</PolicyName></member></AttachedPolicies>',
    },
  ] as const)('are unreadable if the answer lacks the list: $action $result', async ({ action, look, result }) => {
    const { session, emulator } = await scene();
    emulator.fail(action, query(action, result));
    expect(await session.iam[look]()).toMatchObject({ kind: 'unreadable', problem: { code: 'unexpected' } });
  });

  test.each([
    { name: 'a marker that repeats', markers: ['a', 'a', 'a'], most: 2 },
    { name: 'markers that alternate', markers: Array.from({ length: 5_000 }, (_, index) => (index % 2 === 0 ? 'a' : 'b')), most: 1_000 },
  ])('stop at $name', async ({ markers, most }) => {
    let number = 0;
    await expect(pages(async () => ({ items: [number], next: markers[number++] }))).rejects.toThrow(NotAwsError);
    expect(number).toBeLessThanOrEqual(most);
  });

  test('stop at the page without a marker', async () => {
    const seen: (string | undefined)[] = [];
    const answers = [
      { items: [1, 2], next: 'b' },
      { items: [], next: 'c' },
      { items: [3], next: undefined },
    ];
    const items = await pages(async marker => {
      seen.push(marker);
      return answers[seen.length - 1] ?? { items: [99], next: undefined };
    });
    expect(items).toEqual([1, 2, 3]);
    expect(seen).toEqual([undefined, 'b', 'c']);
  });

  test.each([[0], [''], [false], [null]])('required accepts the value %p', value => {
    expect(required(value, 'part')).toBe(value);
  });
});

describe('the read of the managed policy', () => {
  test('returns the default version', async () => {
    const { session, emulator } = await scene();
    const reading = await session.iam.policy();
    expect(reading).toMatchObject({ kind: 'found', value: { id: 'v1' } });
    expect(reading.kind === 'found' && JSON.parse(decodeURIComponent(reading.value.document))).toMatchObject({
      Statement: [{ Effect: 'Allow', Action: 'cloudwatch:PutMetricData' }],
    });
    expect(emulator.calls.map(({ action }) => action).sort()).toEqual(['GetPolicy', 'GetPolicyVersion']);
    expect(emulator.calls.map(({ parameters }) => parameters['PolicyArn'])).toEqual([POLICY, POLICY]);
  });

  test('does not return another version', async () => {
    const { session, emulator } = await scene(scenarios['drifted-policy']());
    const reading = await session.iam.policy();
    expect(reading).toMatchObject({ kind: 'found', value: { id: 'v2', document: expect.not.stringContaining('MailManager') } });
    expect(emulator.calls.filter(({ action }) => action === 'GetPolicyVersion').map(({ parameters }) => parameters['VersionId'])).toEqual([
      'v1',
      'v2',
    ]);
  });

  test('is absent if the policy is missing', async () => {
    const { session } = await scene(healthyWorld({ managedPolicies: new Map() }));
    expect(await session.iam.policy()).toEqual({ kind: 'absent' });
  });

  test('is absent if the default version is missing', async () => {
    const world = healthyWorld();
    accountOf(world).managedPolicies.get(policyArn())?.versions.clear();
    const { session } = await scene(world);
    expect(await session.iam.policy()).toEqual({ kind: 'absent' });
  });

  test.each([
    { action: 'GetPolicy', result: '', missing: 'default version' },
    { action: 'GetPolicy', result: '<Policy><Arn>x</Arn></Policy>', missing: 'default version' },
    { action: 'GetPolicyVersion', result: '', missing: 'policy document' },
    { action: 'GetPolicyVersion', result: '<PolicyVersion><VersionId>v1</VersionId></PolicyVersion>', missing: 'policy document' },
  ])('is unreadable if $action answers "$result"', async ({ action, result, missing }) => {
    const { session, emulator } = await scene();
    emulator.fail(action, query(action, result));
    expect(await session.iam.policy()).toMatchObject({
      kind: 'unreadable',
      problem: { code: 'unexpected', message: expect.stringContaining(missing) },
    });
  });

  test('uses the version that GetPolicy names, whatever the answer to the version that was read ahead', async () => {
    const { session, emulator } = await scene(scenarios['drifted-policy']());
    emulator.fail('GetPolicyVersion', { times: 1, status: 403, code: 'AccessDenied', message: 'no' });
    expect(await session.iam.policy()).toMatchObject({ kind: 'found', value: { id: 'v2' } });
  });
});

describe('a read of SES', () => {
  test('returns the account', async () => {
    const { session, emulator } = await scene();
    expect(await session.ses('eu-west-1').account()).toEqual({
      kind: 'found',
      value: {
        sendingEnabled: true,
        enforcementStatus: 'HEALTHY',
        productionAccess: true,
        quota: 50_000,
        sent: 1_200,
        sendRate: 14,
        reviewStatus: 'GRANTED',
        reviewCase: '1234567890',
        deliveryMode: 'REGIONAL',
        pricingPlan: 'NONE',
        vdm: 'ENABLED',
      },
    });
    expect(emulator.calls).toMatchObject([{ action: 'GetAccount', region: 'eu-west-1' }]);
  });

  test.each([
    { members: 'no members', body: '{}' },
    {
      members: 'null members',
      body: '{"SendingEnabled":null,"EnforcementStatus":null,"ProductionAccessEnabled":null,"SendQuota":null,"Details":null,"VdmAttributes":null}',
    },
    { members: 'an empty quota', body: '{"SendQuota":{}}' },
    {
      members: 'members of another type',
      body: '{"SendingEnabled":"true","EnforcementStatus":7,"ProductionAccessEnabled":1,"SendQuota":{"Max24HourSend":"50000","SentLast24Hours":"Infinity","MaxSendRate":"14"},"Details":{"ReviewDetails":{"Status":1,"CaseId":2}},"VdmAttributes":{"VdmEnabled":true},"DeliveryAttributes":{"SharedPoolDeliveryMode":[]}}',
    },
  ])('leaves the account undefined for an answer with $members', async ({ body }) => {
    const { session, emulator } = await scene();
    emulator.fail('GetAccount', { body, contentType: 'application/json' });
    expect(await session.ses('us-east-1').account()).toEqual({
      kind: 'found',
      value: { sendingEnabled: undefined, enforcementStatus: undefined, productionAccess: undefined, quota: undefined, sent: undefined },
    });
  });

  test('leaves the identity undefined for members of another type', async () => {
    const { session, emulator } = await scene();
    const dkim = '{"SigningEnabled":"true","Status":7,"Tokens":7,"SigningAttributesOrigin":7,"SigningHostedZone":7}';
    const mailFrom = '{"MailFromDomain":7,"MailFromDomainStatus":7,"BehaviorOnMxFailure":7}';
    const body = `{"VerifiedForSendingStatus":"true","VerificationStatus":7,"VerificationInfo":{"ErrorType":7},"DkimAttributes":${dkim},"MailFromAttributes":${mailFrom},"ConfigurationSetName":7}`;
    emulator.fail('GetEmailIdentity', { body, contentType: 'application/json' });
    expect(await session.ses('us-east-1').identity('example.com')).toEqual({
      kind: 'found',
      value: { dkimTokens: ['7'], policies: new Map() },
    });
  });

  test('leaves identities of the list undefined for members of another type', async () => {
    const { session, emulator } = await scene();
    const body = '{"EmailIdentities":[{"IdentityName":"a.example","SendingEnabled":"true","VerificationStatus":7}]}';
    emulator.fail('ListEmailIdentities', { body, contentType: 'application/json', times: 1 });
    const ses = session.ses('us-east-1');
    expect(await ses.identities()).toEqual({ kind: 'found', value: [{ name: 'a.example' }] });
    for (const odd of ['{"EmailIdentities":[{"SendingEnabled":true}]}', '{}']) {
      emulator.fail('ListEmailIdentities', { body: odd, contentType: 'application/json', times: 1 });
      expect(await ses.identities()).toMatchObject({ kind: 'unreadable' });
    }
  });

  test('returns every page of the list of identities', async () => {
    const { session, emulator } = await scene(scenarios['many-identities']());
    const list = await session.ses('us-east-1').identities();
    const names = list.kind === 'found' ? list.value.map(({ name }) => name) : [];
    expect(new Set(names).size).toBe(121);
    expect(list).toMatchObject({
      value: expect.arrayContaining([
        { name: 'example.com', verifiedForSending: true, verificationStatus: 'SUCCESS' },
        { name: 'team-60.example.org', verifiedForSending: false, verificationStatus: 'PENDING' },
      ]),
    });
    expect(emulator.calls.map(({ action }) => action)).toEqual(['ListEmailIdentities', 'ListEmailIdentities', 'ListEmailIdentities']);
  });

  test('returns an identity with any name', async () => {
    const world = healthyWorld();
    const name = 'post+news/2@example.com';
    regionOf(world, 'us-east-1').identities.set(name, {
      VerifiedForSendingStatus: false,
      VerificationStatus: 'FAILED',
      VerificationInfo: { ErrorType: 'HOST_NOT_FOUND' },
      DkimAttributes: { SigningEnabled: false, Status: 'NOT_STARTED', SigningAttributesOrigin: 'EXTERNAL' },
      MailFromAttributes: { MailFromDomain: 'b.example.com', MailFromDomainStatus: 'PENDING', BehaviorOnMxFailure: 'REJECT_MESSAGE' },
      ConfigurationSetName: 'bulk',
      Policies: { open: '{}' },
    });
    const { session, emulator } = await scene(world);
    const ses = session.ses('us-east-1');
    expect(await ses.identity('example.com')).toEqual({
      kind: 'found',
      value: {
        verifiedForSending: true,
        verificationStatus: 'SUCCESS',
        dkimSigning: true,
        dkimStatus: 'SUCCESS',
        dkimOrigin: 'AWS_SES',
        dkimTokens: ['a7dkq2', 'b4xw9m', 'c1zrt6'],
        dkimZone: 'dkim.amazonses.com',
        onMxFailure: 'USE_DEFAULT_VALUE',
        policies: new Map(),
      },
    });
    expect(await ses.identity(name)).toEqual({
      kind: 'found',
      value: {
        verifiedForSending: false,
        verificationStatus: 'FAILED',
        errorType: 'HOST_NOT_FOUND',
        dkimSigning: false,
        dkimStatus: 'NOT_STARTED',
        dkimOrigin: 'EXTERNAL',
        dkimTokens: [],
        mailFromDomain: 'b.example.com',
        mailFromStatus: 'PENDING',
        onMxFailure: 'REJECT_MESSAGE',
        policies: new Map([['open', '{}']]),
        configurationSet: 'bulk',
      },
    });
    expect(emulator.calls.map(({ parameters }) => parameters['EmailIdentity'])).toEqual(['example.com', name]);
  });

  test('returns a configuration set', async () => {
    const world = healthyWorld();
    regionOf(world, 'us-east-1').configurationSets.set('bare', {});
    regionOf(world, 'us-east-1').configurationSets.set('strict', { DeliveryOptions: { TlsPolicy: 'REQUIRE' } });
    const { session } = await scene(world);
    const ses = session.ses('us-east-1');
    expect(await ses.configurationSet('transactional')).toEqual({ kind: 'found', value: { sendingEnabled: true } });
    expect(await ses.configurationSet('bare')).toEqual({ kind: 'found', value: { sendingEnabled: undefined } });
    expect(await ses.configurationSet('strict')).toEqual({ kind: 'found', value: { tlsPolicy: 'REQUIRE' } });
  });

  test('returns the delivery mode of a configuration set', async () => {
    const world = healthyWorld();
    regionOf(world, 'us-east-1').configurationSets.set('local', { DeliveryOptions: { SharedPoolDeliveryMode: 'REGIONAL' } });
    const { session } = await scene(world);
    expect(await session.ses('us-east-1').configurationSet('local')).toMatchObject({ value: { deliveryMode: 'REGIONAL' } });
  });

  test('returns the sending pool and the archive of a configuration set', async () => {
    const world = healthyWorld();
    const archive = 'arn:aws:ses:us-east-1:111122223333:mailmanager-archive/a-1';
    regionOf(world, 'us-east-1').configurationSets.set('kept', {
      DeliveryOptions: { SendingPoolName: 'bulk', MaxDeliverySeconds: 600 },
      ArchivingOptions: { ArchiveArn: archive },
    });
    const { session } = await scene(world);
    expect(await session.ses('us-east-1').configurationSet('kept')).toMatchObject({
      value: { sendingPool: 'bulk', maxDeliverySeconds: 600, archive },
    });
  });

  test('returns the suppression list of a tenant, and no tenant without an answer', async () => {
    const world = healthyWorld();
    addResource(world, 'us-east-1', 'tenant', 'own', { fields: { SuppressionAttributes: { SuppressionScope: 'TENANT' } } });
    const { session, emulator } = await scene(world);
    const ses = session.ses('us-east-1');
    expect(await ses.tenant('own')).toMatchObject({ value: { suppression: 'TENANT' } });
    emulator.fail('GetTenant', { body: '{}', contentType: 'application/json' });
    expect(await ses.tenant('own')).toMatchObject({ kind: 'unreadable', problem: { code: 'unexpected' } });
  });

  test('returns the pricing plan of the next month', async () => {
    const world = healthyWorld();
    regionOf(world, 'us-east-1').account.PricingAttributes = { CurrentPlan: 'PRO', NextPlan: 'NONE' };
    const { session } = await scene(world);
    expect(await session.ses('us-east-1').account()).toMatchObject({ value: { pricingPlan: 'NONE' } });
    expect(await session.ses('eu-west-1').account()).toMatchObject({ value: { pricingPlan: 'NONE' } });
  });

  test('returns a tenant', async () => {
    const world = healthyWorld();
    fillSending(world);
    const { session } = await scene(world);
    const ses = session.ses('us-east-1');
    const arn = expect.stringContaining(':tenant/');
    expect(await ses.tenant('acme')).toEqual({ kind: 'found', value: { arn, sendingStatus: 'ENABLED' } });
    expect(await ses.tenant('paused')).toEqual({ kind: 'found', value: { arn, sendingStatus: 'DISABLED' } });
    expect(await ses.tenant('nobody')).toEqual({ kind: 'absent' });
  });

  test('returns the open recommendations of every page', async () => {
    const world = healthyWorld();
    fillSending(world);
    regionOf(world, 'us-east-1').pageLimit = 2;
    const { session, emulator } = await scene(world);
    const arn = 'arn:aws:ses:us-east-1:111122223333:identity/example.com';
    expect(await session.ses('us-east-1').recommendations()).toEqual({
      kind: 'found',
      value: [
        { type: 'DMARC', impact: 'HIGH', text: 'DMARC configuration was not found', arn },
        { type: 'BIMI', impact: 'LOW', text: 'BIMI1', arn },
        { type: 'BOUNCE', impact: 'HIGH', text: 'Bounce rate above 5%', arn: expect.stringContaining(':tenant/') },
      ],
    });
    expect(emulator.calls.map(({ action }) => action)).toEqual(['ListRecommendations', 'ListRecommendations']);
  });

  test('leaves out recommendations that are fixed, and members of another type', async () => {
    const { session, emulator } = await scene();
    const body = '{"Recommendations":[{"Status":"FIXED","Type":"DKIM"},{"Status":1,"Type":2,"Impact":3,"Description":4,"ResourceArn":5}]}';
    emulator.fail('ListRecommendations', { body, contentType: 'application/json' });
    const nothing = { type: undefined, impact: undefined, text: undefined, arn: undefined };
    expect(await session.ses('us-east-1').recommendations()).toEqual({ kind: 'found', value: [nothing] });
  });

  test('is absent if SES does not find the resource', async () => {
    const { session } = await scene();
    const ses = session.ses('us-east-1');
    expect(await ses.identity('example.org')).toEqual({ kind: 'absent' });
    expect(await ses.configurationSet('nobody')).toEqual({ kind: 'absent' });
  });

  test('is unreadable if the Region is off', async () => {
    const { session } = await scene(scenarios['opt-in-off']());
    expect(await session.ses('eu-south-1').account()).toMatchObject({
      kind: 'unreadable',
      problem: { code: 'region-disabled', permanent: true, advice: expect.stringContaining('eu-south-1') },
    });
  });

  test('is unreadable if the Region has no host', async () => {
    const { session } = await scene();
    expect(await session.ses('ap-east-1').account()).toMatchObject({ kind: 'unreadable', problem: { code: 'unreachable' } });
  });
});

describe('every read', () => {
  type Look = [action: string, look: (session: Session) => Promise<{ readonly kind: string }>];
  const LOOKS: readonly Look[] = [
    ['GetRole', ({ iam }) => iam.role()],
    ['ListAttachedRolePolicies', ({ iam }) => iam.attachedPolicies()],
    ['ListRolePolicies', ({ iam }) => iam.inlinePolicies()],
    ['GetPolicy', ({ iam }) => iam.policy()],
    ['GetPolicyVersion', ({ iam }) => iam.policy()],
    ['GetAccount', ({ ses }) => ses('us-east-1').account()],
    ['GetEmailIdentity', ({ ses }) => ses('us-east-1').identity('example.com')],
    ['ListEmailIdentities', ({ ses }) => ses('us-east-1').identities()],
    ['GetConfigurationSet', ({ ses }) => ses('us-east-1').configurationSet('transactional')],
    ['GetTenant', ({ ses }) => ses('us-east-1').tenant('acme')],
    ['ListRecommendations', ({ ses }) => ses('us-east-1').recommendations()],
  ];
  const isSes = (action: string): boolean => !/Role|Policy/.test(action);

  test.each(LOOKS)('%s is found in a healthy account', async (_action, look) => {
    const world = scenarios.healthy();
    fillSending(world);
    const { session } = await scene(world);
    expect(await look(session)).toMatchObject({ kind: 'found' });
  });

  test.each(LOOKS)('%s names the permission in a denial', async (action, look) => {
    const { session, emulator } = await scene();
    const code = isSes(action) ? 'AccessDeniedException' : 'AccessDenied';
    emulator.fail(action, { status: 403, code, message: 'User: x is not authorized to perform: it' });
    const permission = `${isSes(action) ? 'ses' : 'iam'}:${action}`;
    expect(await look(session)).toMatchObject({
      kind: 'unreadable',
      problem: { code: 'access-denied', message: expect.stringContaining(permission), advice: expect.stringContaining(`"${permission}"`) },
    });
  });

  test.each(LOOKS)('%s is unreadable if it is throttled until the end', async (action, look) => {
    const { session, emulator, clock } = await scene();
    const began = clock.now();
    const fault = isSes(action)
      ? { status: 429, code: 'TooManyRequestsException', message: 'Rate exceeded' }
      : { status: 400, code: 'Throttling', message: 'Rate exceeded' };
    emulator.fail(action, fault);
    expect(await look(session)).toMatchObject({ kind: 'unreadable', problem: { code: 'throttled', permanent: false } });
    const calls = emulator.calls.filter(call => call.action === action).length;
    // The limiter of a Region ends by time, not by a number of attempts.
    expect(isSes(action) ? (clock.now() - began) / 60_000 : calls).toBeCloseTo(isSes(action) ? 5 : 8, 0);
  });

  const PAGE = '<!doctype html><html><head><title>Sign in</title></head><body>Guest network</body></html>';
  const STRANGE: readonly [string, Fault][] = [
    ['a page of HTML', { body: PAGE, contentType: 'text/html' }],
    ['a page of HTML that is said not to be one', { body: PAGE, contentType: 'application/json' }],
    ['half an answer', { body: '{"SendingEnabled":true,', contentType: 'application/json' }],
    ['HTTP 404 and a page of HTML', { body: PAGE, contentType: 'text/html', status: 404 }],
    ['HTTP 404 and nothing', { body: '', contentType: 'text/plain', status: 404 }],
    ['HTTP 404 and another code', { status: 404, code: 'UnknownOperationException', message: 'unknown' }],
    ['HTTP 302', { body: '', contentType: 'text/html', status: 302 }],
    ['HTTP 407', { body: '', contentType: 'text/html', status: 407 }],
  ];

  test.each(STRANGE.flatMap(([what, fault]) => LOOKS.map(([action, look]) => ({ what, fault, action, look }))))(
    '$action is unreadable for $what',
    async ({ action, fault, look }) => {
      const { session, emulator } = await scene();
      emulator.fail(action, fault);
      expect(await look(session)).toMatchObject({ kind: 'unreadable' });
    },
  );

  test.each(LOOKS.filter(([action]) => !isSes(action)))('%s is unreadable for an empty answer', async (action, look) => {
    const { session, emulator } = await scene();
    emulator.fail(action, { body: '', contentType: 'text/plain' });
    expect(await look(session)).toMatchObject({ kind: 'unreadable' });
  });

  test.each([
    { name: 'an empty body', body: '' },
    { name: 'an empty object', body: '{}' },
  ])('passes no rule of SES with $name', async ({ body }) => {
    const { session, emulator } = await scene();
    for (const action of LOOKS.map(([name]) => name).filter(isSes)) {
      emulator.fail(action, { body, contentType: 'application/json' });
    }
    const inputs = {
      'aws-region': ['us-east-1'],
      'on-missing': 'fail' as const,
      identities: ['example.com'],
      'configuration-sets': ['transactional'],
      'role-description': undefined,
      'min-send-quota': 1,
      'min-send-rate': 1,
      tenants: ['acme'],
    };
    const snapshot = await takeSnapshot(() => new Set(Object.keys(READ_ACTIONS) as ReadName[]), inputs, session);
    const settings = { ...DEFAULT_SETTINGS, 'region-supported': 'off', 'regional-delivery': 'error', recommendations: 'error' } as const;
    const regional = evaluate(snapshot, () => settings, inputs, session.account).filter(({ region }) => region !== undefined);
    expect(regional.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['sending-enabled', 'unknown'],
      ['enforcement-status', 'unknown'],
      ['production-access', 'unknown'],
      ['identity-verified', 'unknown'],
      ['mail-from', 'unknown'],
      ['dkim', 'unknown'],
      ['identity-policy', 'unknown'],
      ['default-configuration-set', 'unknown'],
      ['configuration-set-sending', 'unknown'],
      ['send-quota', 'unknown'],
      ['send-rate', 'unknown'],
      ['regional-delivery', 'unknown'],
      ['regional-delivery', 'unknown'],
      ['tenant-sending', 'unknown'],
      ['recommendations', 'unknown'],
    ]);
  });
});

describe('the rate of a Region', () => {
  test('is found by sending all requests at once and repeating throttled requests', async () => {
    const world = scenarios.throttled();
    const emulator = await emulate(world);
    useKey(world);
    const clock = virtualClock(undefined, 10);
    const session = await open(sessionInputs({ 'role-to-assume': undefined }), around(emulator, {}, clock));
    emulator.calls.length = 0;
    const ses = session.ses('us-east-1');
    // The emulator uses the clock of the run.
    emulator.fail('GetAccount', { times: 1, status: 500, code: 'InternalFailure', message: 'try again' });
    world.now = () => Date.now() - Date.parse('2026-11-23T12:00:00Z') + clock.now();
    const readings = await Promise.all([ses.account(), ses.identity('example.com'), ses.configurationSet('transactional')]);
    expect(readings.map(({ kind }) => kind)).toEqual(['found', 'found', 'found']);
    expect(Map.groupBy(emulator.calls, ({ status }) => status).get(200)).toHaveLength(3);
    expect(emulator.calls.map(({ status }) => status)).toContain(429);
  });

  test('delays no read if SES accepts all requests', async () => {
    const { session, clock } = await scene();
    await Promise.all([session.ses('us-east-1').account(), session.ses('us-east-1').account(), session.ses('us-east-2').account()]);
    expect(clock.waits).toEqual([]);
  });
});

describe('the creation of the role', () => {
  test('changes nothing if the role exists', async () => {
    const { session } = await scene();
    expect(await session.iam.create(undefined)).toEqual({ kind: 'done', changed: false });
  });

  test('creates the role with its description', async () => {
    const { session } = await scene(scenarios.missing());
    expect(await session.iam.create('for our mail')).toEqual({ kind: 'done', changed: true });
    expect(await session.iam.role()).toMatchObject({ kind: 'found', value: { description: 'for our mail' } });
  });

  test.each([
    {
      what: 'a role with another name, as emulators create it',
      body: 'AWSServiceRoleForSes',
      said: 'it created the role AWSServiceRoleForSes',
    },
  ])('fails for $what', async ({ body, said }) => {
    const { session, emulator } = await scene(scenarios.missing());
    const alter = (answer: Answer): Answer => ({ ...answer, body: String(answer.body).replaceAll('AWSServiceRoleForAmazonSES', body) });
    emulator.fail('CreateServiceLinkedRole', { alter });
    expect(await session.iam.create(undefined)).toMatchObject({ kind: 'failed', problem: { message: expect.stringContaining(said) } });
  });

  test.each([
    { what: 'a full account, permanently', status: 409, code: 'LimitExceeded', said: 'maximum number of roles' },
    { what: 'a description that IAM rejects', status: 400, code: 'InvalidInput', said: 'InvalidInput' },
  ])('fails for $what', async ({ status, code, said }) => {
    const { session, emulator } = await scene(scenarios.missing());
    emulator.fail('CreateServiceLinkedRole', { status, code, message: 'no' });
    const result = session.iam.create('x').catch((error: Error) => ({ problem: { message: error.message } }));
    expect(await result).toMatchObject({ problem: { message: expect.stringContaining(said) } });
    expect(emulator.calls.filter(({ action }) => action === 'CreateServiceLinkedRole')).toHaveLength(1);
  });
});
