import {
  CreateServiceLinkedRoleCommand,
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetRoleCommand,
  ListAttachedRolePoliciesCommand,
  ListRolePoliciesCommand,
  ListUsersCommand,
  paginateListAttachedRolePolicies,
  UpdateRoleCommand,
  UpdateRoleDescriptionCommand,
} from '@aws-sdk/client-iam';
import { describe, expect, test } from '@jest/globals';
import {
  ACCOUNT_ID,
  accountOf,
  healthyWorld,
  policyArn,
  ROLE_NAME,
  ROLE_PATH,
  type Role,
  servicePolicy,
  serviceTrustPolicy,
} from '../../emulator/world.ts';
import { clientsOf, emulate, failureOf } from './harness.ts';

const ARN = `arn:aws:iam::${ACCOUNT_ID}:role${ROLE_PATH}${ROLE_NAME}`;
// Frozen, because the paginators of the SDK change their arguments.
const READ = Object.freeze({ RoleName: ROLE_NAME });
const CREATE = { AWSServiceName: 'ses.amazonaws.com' };
const TAKEN = `Service role name ${ROLE_NAME} has been taken in this account, please try a different suffix.`;

function roleOf(world = healthyWorld()): Role {
  const { role } = accountOf(world);
  if (!role) throw new Error('no role');
  return role;
}

describe('GetRole', () => {
  test('returns a new role as CreateServiceLinkedRole creates it', async () => {
    const { iam } = clientsOf(await emulate());
    const { Role: role } = await iam.send(new GetRoleCommand(READ));
    expect(role).toMatchObject({ Path: ROLE_PATH, RoleName: ROLE_NAME, Arn: ARN, MaxSessionDuration: 3600, RoleLastUsed: {} });
    expect(role?.RoleId).toMatch(/^AROA[A-Z2-7]{17}$/);
    expect(role?.CreateDate).toEqual(new Date('2026-01-05T09:00:00Z'));
    expect(role?.Description).toBeUndefined();
    expect(role?.PermissionsBoundary).toBeUndefined();
  });

  test('returns the trust policy URL-encoded by RFC 3986', async () => {
    const world = healthyWorld();
    roleOf(world).trustPolicy = { ...serviceTrustPolicy(), Id: "it's (a) test!*" };
    const { iam } = clientsOf(await emulate(world));
    const text = (await iam.send(new GetRoleCommand(READ))).Role?.AssumeRolePolicyDocument ?? '';
    expect(text).toMatch(/^%7B%22Version%22%3A/);
    expect(text).toContain('it%27s%20%28a%29%20test%21%2A');
    expect(JSON.parse(decodeURIComponent(text))).toEqual({ ...serviceTrustPolicy(), Id: "it's (a) test!*" });
  });

  test('returns a raw text unchanged', async () => {
    const world = healthyWorld();
    roleOf(world).trustPolicy = '{not json';
    const { iam } = clientsOf(await emulate(world));
    expect((await iam.send(new GetRoleCommand(READ))).Role?.AssumeRolePolicyDocument).toBe('%7Bnot%20json');
  });

  test('returns every optional field', async () => {
    const world = healthyWorld();
    const date = new Date('2026-02-03T04:05:06Z');
    Object.assign(roleOf(world), {
      path: '/',
      description: 'a <b> & "c"\r\n\tende€',
      permissionsBoundary: 'arn:aws:iam::aws:policy/boundary',
      lastUsed: { date, region: 'eu-west-1' },
      tags: { team: 'mail' },
    });
    const { iam } = clientsOf(await emulate(world));
    expect((await iam.send(new GetRoleCommand(READ))).Role).toMatchObject({
      Path: '/',
      Arn: `arn:aws:iam::${ACCOUNT_ID}:role/${ROLE_NAME}`,
      Description: 'a <b> & "c"\r\n\tende€',
      PermissionsBoundary: { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: 'arn:aws:iam::aws:policy/boundary' },
      RoleLastUsed: { LastUsedDate: date, Region: 'eu-west-1' },
      Tags: [{ Key: 'team', Value: 'mail' }],
    });
  });

  test('returns an ARN that differs from the path', async () => {
    const world = healthyWorld();
    roleOf(world).arn = 'arn:aws:iam::999999999999:role/elsewhere';
    const { iam } = clientsOf(await emulate(world));
    expect((await iam.send(new GetRoleCommand(READ))).Role?.Arn).toBe('arn:aws:iam::999999999999:role/elsewhere');
  });

  test('fails for a missing role', async () => {
    const { iam } = clientsOf(await emulate(healthyWorld({ role: undefined })));
    const message = `The role with name ${ROLE_NAME} cannot be found.`;
    const missing = { name: 'NoSuchEntityException', message, status: 404 };
    expect(await failureOf(iam.send(new GetRoleCommand(READ)))).toEqual(missing);
    expect(await failureOf(iam.send(new ListAttachedRolePoliciesCommand(READ)))).toEqual(missing);
    expect(await failureOf(iam.send(new ListRolePoliciesCommand(READ)))).toEqual(missing);
    expect(await failureOf(iam.send(new UpdateRoleDescriptionCommand({ ...READ, Description: 'x' })))).toEqual(missing);
    expect((await failureOf(iam.send(new GetRoleCommand({ RoleName: 'other' })))).message).toBe(
      'The role with name other cannot be found.',
    );
  });

  test('fails for an invalid role name', async () => {
    const { iam } = clientsOf(await emulate());
    const { name, message, status } = await failureOf(iam.send(new GetRoleCommand({ RoleName: 'a/b' })));
    expect({ name, status }).toEqual({ name: 'ValidationError', status: 400 });
    expect(message).toBe(
      'The specified value for roleName is invalid. It must contain only alphanumeric characters and/or the following: +=,.@_-',
    );
    expect((await failureOf(iam.send(new GetRoleCommand({ RoleName: 'x'.repeat(65) })))).message).toContain(
      "at 'roleName' failed to satisfy constraint: Member must have length less than or equal to 64",
    );
  });
});

describe('the lists of policies', () => {
  const policies = Array.from({ length: 5 }, (_, index) => ({
    name: `P${index}`,
    arn: `arn:aws:iam::aws:policy/${index < 2 ? 'a/' : ''}P${index}`,
  }));

  test('have the attached policies in pages', async () => {
    const world = healthyWorld();
    roleOf(world).attachedPolicies = policies;
    const emulator = await emulate(world);
    const { iam } = clientsOf(emulator);
    const first = await iam.send(new ListAttachedRolePoliciesCommand({ ...READ, MaxItems: 2 }));
    expect(first).toMatchObject({ IsTruncated: true, Marker: expect.any(String) });
    expect(first.AttachedPolicies).toEqual([
      { PolicyName: 'P0', PolicyArn: 'arn:aws:iam::aws:policy/a/P0' },
      { PolicyName: 'P1', PolicyArn: 'arn:aws:iam::aws:policy/a/P1' },
    ]);
    const names: (string | undefined)[] = [];
    for await (const page of paginateListAttachedRolePolicies({ client: iam, pageSize: 2 }, { ...READ })) {
      names.push(...(page.AttachedPolicies ?? []).map(({ PolicyName }) => PolicyName));
    }
    expect(names).toEqual(['P0', 'P1', 'P2', 'P3', 'P4']);
    expect(emulator.calls).toHaveLength(4);
  });

  test('have no marker on the last page, and no empty page after a full one', async () => {
    const world = healthyWorld();
    roleOf(world).attachedPolicies = policies;
    const { iam } = clientsOf(await emulate(world));
    const all = await iam.send(new ListAttachedRolePoliciesCommand({ ...READ, MaxItems: 5 }));
    expect(all.AttachedPolicies).toHaveLength(5);
    expect(all.IsTruncated).toBe(false);
    expect(all.Marker).toBeUndefined();
  });

  test('have the attached policies under a path', async () => {
    const world = healthyWorld();
    roleOf(world).attachedPolicies = policies;
    const { iam } = clientsOf(await emulate(world));
    const { AttachedPolicies: found } = await iam.send(new ListAttachedRolePoliciesCommand({ ...READ, PathPrefix: '/a/' }));
    expect(found?.map(({ PolicyName }) => PolicyName)).toEqual(['P0', 'P1']);
  });

  test('have the inline policies in pages', async () => {
    const world = healthyWorld();
    const { iam } = clientsOf(await emulate(world));
    expect((await iam.send(new ListRolePoliciesCommand(READ))).PolicyNames).toEqual([]);
    roleOf(world).inlinePolicies = Array.from({ length: 101 }, (_, index) => `inline-${index}`);
    const first = await iam.send(new ListRolePoliciesCommand(READ));
    expect(first.PolicyNames).toHaveLength(100);
    expect(first.IsTruncated).toBe(true);
    const last = await iam.send(new ListRolePoliciesCommand({ ...READ, Marker: first.Marker }));
    expect(last.PolicyNames).toEqual(['inline-100']);
    expect(last.IsTruncated).toBe(false);
  });

  test('refuse invalid page sizes and markers', async () => {
    const { iam } = clientsOf(await emulate());
    const list = (input: { MaxItems?: number; Marker?: string }) => failureOf(iam.send(new ListRolePoliciesCommand({ ...READ, ...input })));
    expect((await list({ MaxItems: 0 })).message).toContain(
      "Value '0' at 'maxItems' failed to satisfy constraint: Member must have value greater than or equal to 1",
    );
    expect((await list({ MaxItems: 1001 })).message).toContain('Member must have value less than or equal to 1000');
    expect(await list({ Marker: 'bm9uc2Vuc2U' })).toEqual({ name: 'ValidationError', message: 'Invalid Marker.', status: 400 });
  });
});

describe('a managed policy', () => {
  test('has a default version', async () => {
    const { iam } = clientsOf(await emulate());
    const { Policy: policy } = await iam.send(new GetPolicyCommand({ PolicyArn: policyArn() }));
    expect(policy).toMatchObject({
      PolicyName: 'AmazonSESServiceRolePolicy',
      Arn: policyArn(),
      Path: '/aws-service-role/',
      DefaultVersionId: 'v1',
      AttachmentCount: 1,
      IsAttachable: true,
      CreateDate: new Date('2024-05-21T16:02:20Z'),
    });
    const { PolicyVersion: version } = await iam.send(new GetPolicyVersionCommand({ PolicyArn: policyArn(), VersionId: 'v1' }));
    expect(version).toMatchObject({ VersionId: 'v1', IsDefaultVersion: true });
    expect(JSON.parse(decodeURIComponent(version?.Document ?? ''))).toEqual(servicePolicy());
  });

  test('can have other versions', async () => {
    const world = healthyWorld();
    accountOf(world).managedPolicies.get(policyArn())?.versions.set('v2', '{}');
    const { iam } = clientsOf(await emulate(world));
    const { PolicyVersion: version } = await iam.send(new GetPolicyVersionCommand({ PolicyArn: policyArn(), VersionId: 'v2' }));
    expect(version).toMatchObject({ Document: '%7B%7D', IsDefaultVersion: false });
  });

  test('is refused if it is missing or its ARN is invalid', async () => {
    const { iam } = clientsOf(await emulate());
    const other = 'arn:aws:iam::aws:policy/Other';
    expect(await failureOf(iam.send(new GetPolicyCommand({ PolicyArn: other })))).toEqual({
      name: 'NoSuchEntityException',
      message: `Policy ${other} was not found.`,
      status: 404,
    });
    expect((await failureOf(iam.send(new GetPolicyVersionCommand({ PolicyArn: policyArn(), VersionId: 'v9' })))).message).toBe(
      `Policy ${policyArn()} version v9 does not exist or is not attachable.`,
    );
    expect(await failureOf(iam.send(new GetPolicyCommand({ PolicyArn: 'this-is-no-arn-at-all' })))).toMatchObject({
      name: 'InvalidInputException',
      status: 400,
    });
    expect((await failureOf(iam.send(new GetPolicyVersionCommand({ PolicyArn: policyArn(), VersionId: 'one' })))).name).toBe(
      'ValidationError',
    );
  });
});

describe('CreateServiceLinkedRole', () => {
  test('creates a healthy role', async () => {
    const world = healthyWorld({ role: undefined });
    const { iam } = clientsOf(await emulate(world));
    const { Role: made } = await iam.send(new CreateServiceLinkedRoleCommand({ ...CREATE, Description: 'For our mail' }));
    expect(made).toMatchObject({ Arn: ARN, Path: ROLE_PATH, Description: 'For our mail' });
    const { Role: found } = await iam.send(new GetRoleCommand(READ));
    expect(found).toMatchObject({ RoleId: made?.RoleId, Description: 'For our mail' });
    expect(JSON.parse(decodeURIComponent(found?.AssumeRolePolicyDocument ?? ''))).toEqual(serviceTrustPolicy());
    const { AttachedPolicies: attached } = await iam.send(new ListAttachedRolePoliciesCommand(READ));
    expect(attached).toEqual([{ PolicyName: 'AmazonSESServiceRolePolicy', PolicyArn: policyArn() }]);
  });

  test('fails for a name that another role has', async () => {
    const world = healthyWorld();
    const { iam } = clientsOf(await emulate(world));
    const taken = { name: 'InvalidInputException', message: TAKEN, status: 400 };
    expect(await failureOf(iam.send(new CreateServiceLinkedRoleCommand(CREATE)))).toEqual(taken);
    roleOf(world).path = '/';
    expect(await failureOf(iam.send(new CreateServiceLinkedRoleCommand(CREATE)))).toEqual(taken);
  });

  test('refuses a suffix, another service and a long description', async () => {
    const world = healthyWorld({ role: undefined });
    const { iam } = clientsOf(await emulate(world));
    const create = (input: object) => failureOf(iam.send(new CreateServiceLinkedRoleCommand({ ...CREATE, ...input })));
    expect(await create({ CustomSuffix: 'two' })).toEqual({
      name: 'InvalidInputException',
      message: 'Custom suffix is not allowed for ses.amazonaws.com',
      status: 400,
    });
    expect((await create({ AWSServiceName: 'nothing.amazonaws.com' })).name).toBe('InvalidInputException');
    expect((await create({ Description: 'x'.repeat(1001) })).name).toBe('ValidationError');
    expect((await create({ Description: 'mail ✉' })).message).toContain('Member must satisfy regular expression pattern');
    expect(accountOf(world).role).toBeUndefined();
  });

  test('creates a role that only later reads show', async () => {
    const { iam } = clientsOf(await emulate(healthyWorld({ role: undefined, roleVisibleAfter: 2 })));
    await iam.send(new CreateServiceLinkedRoleCommand(CREATE));
    expect((await failureOf(iam.send(new GetRoleCommand(READ)))).name).toBe('NoSuchEntityException');
    expect((await failureOf(iam.send(new CreateServiceLinkedRoleCommand(CREATE)))).message).toBe(TAKEN);
    expect((await failureOf(iam.send(new ListRolePoliciesCommand(READ)))).name).toBe('NoSuchEntityException');
    expect((await iam.send(new GetRoleCommand(READ))).Role?.Arn).toBe(ARN);
  });

  test('can lose against another caller', async () => {
    const { iam } = clientsOf(await emulate(healthyWorld({ hiddenReads: Number.POSITIVE_INFINITY })));
    for (let read = 0; read < 3; read += 1)
      expect((await failureOf(iam.send(new GetRoleCommand(READ)))).name).toBe('NoSuchEntityException');
    expect((await failureOf(iam.send(new CreateServiceLinkedRoleCommand(CREATE)))).message).toBe(TAKEN);
  });
});

test('UpdateRoleDescription changes the description, and an empty one removes it', async () => {
  const { iam } = clientsOf(await emulate());
  const { Role: role } = await iam.send(new UpdateRoleDescriptionCommand({ ...READ, Description: 'new' }));
  expect(role).toMatchObject({ Arn: ARN, Description: 'new' });
  expect((await iam.send(new GetRoleCommand(READ))).Role?.Description).toBe('new');
  await iam.send(new UpdateRoleDescriptionCommand({ ...READ, Description: '' }));
  expect((await iam.send(new GetRoleCommand(READ))).Role?.Description).toBeUndefined();
});

test('UpdateRole changes only the description of the role', async () => {
  const { iam } = clientsOf(await emulate());
  await iam.send(new UpdateRoleCommand({ ...READ, Description: 'new' }));
  await iam.send(new UpdateRoleCommand(READ));
  const longer = new UpdateRoleCommand({ ...READ, Description: 'longer', MaxSessionDuration: 7200 });
  expect(await failureOf(iam.send(longer))).toEqual({
    name: 'UnmodifiableEntityException',
    message: `Cannot perform the operation on the protected role '${ROLE_NAME}' - this role is only modifiable by AWS`,
    status: 400,
  });
  expect((await iam.send(new GetRoleCommand(READ))).Role).toMatchObject({ Description: 'new', MaxSessionDuration: 3600 });
});

test('UpdateRole works on a role of no service', async () => {
  const world = healthyWorld();
  roleOf(world).path = '/';
  const { iam } = clientsOf(await emulate(world));
  await iam.send(new UpdateRoleCommand({ ...READ, MaxSessionDuration: 7200, Description: '' }));
  expect(roleOf(world)).toMatchObject({ maxSessionDuration: 7200 });
});

test('an operation that the emulator lacks fails', async () => {
  const { iam } = clientsOf(await emulate());
  expect(await failureOf(iam.send(new ListUsersCommand()))).toEqual({
    name: 'InvalidAction',
    message: 'Could not find operation ListUsers for version 2010-05-08',
    status: 400,
  });
});
