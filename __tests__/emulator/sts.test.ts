import { GetRoleCommand } from '@aws-sdk/client-iam';
import { GetAccountCommand } from '@aws-sdk/client-sesv2';
import {
  AssumeRoleCommand,
  type AssumeRoleCommandInput,
  AssumeRoleWithWebIdentityCommand,
  type AssumeRoleWithWebIdentityCommandInput,
  GetCallerIdentityCommand,
} from '@aws-sdk/client-sts';
import { describe, expect, test } from '@jest/globals';
import { issueToken, signToken } from '../../emulator/github.ts';
import { scenarios } from '../../emulator/scenarios.ts';
import type { Emulator } from '../../emulator/server.ts';
import { ACCOUNT_ID, accountOf, addAccount, emptyWorld, healthyWorld, ROLE_NAME, type World } from '../../emulator/world.ts';
import { type Clients, type Credentials, clientsOf, emulate, failureOf, idToken } from './harness.ts';

const GATE = `arn:aws:iam::${ACCOUNT_ID}:role/gate`;
const DENIED = { name: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity', status: 403 };

function statement(action: string | string[], effect = 'Allow'): object {
  return { Effect: effect, Action: action, Resource: '*' };
}

function policyOf(...statements: object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}

async function assume(emulator: Emulator, input: Partial<AssumeRoleWithWebIdentityCommandInput> = {}) {
  return clientsOf(emulator).sts.send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: GATE,
      RoleSessionName: 'run-1001',
      WebIdentityToken: input.WebIdentityToken ?? (await idToken(emulator)),
      ...input,
    }),
  );
}

async function session(emulator: Emulator, input: Partial<AssumeRoleWithWebIdentityCommandInput> = {}): Promise<Clients> {
  const { Credentials: given } = await assume(emulator, input);
  const credentials: Credentials = {
    accessKeyId: given?.AccessKeyId ?? '',
    secretAccessKey: given?.SecretAccessKey ?? '',
    sessionToken: given?.SessionToken ?? '',
  };
  return clientsOf(emulator, { credentials });
}

async function failsWith(
  world: World,
  claims: Record<string, unknown>,
): Promise<{ name: string; message: string; status: number | undefined }> {
  const now = Math.floor(world.now() / 1000);
  const token = signToken(world.github, {
    ...world.github.claims,
    iss: world.github.issuer,
    aud: 'sts.amazonaws.com',
    iat: now,
    exp: now + 300,
    ...claims,
  });
  return failureOf(assume(await emulate(world), { WebIdentityToken: token }));
}

test('GetCallerIdentity returns the caller, and needs no permission', async () => {
  const world = healthyWorld();
  for (const key of accountOf(world).accessKeys.values()) key.policies = [JSON.parse(policyOf(statement('*', 'Deny')))];
  const emulator = await emulate(world);
  expect(await clientsOf(emulator).sts.send(new GetCallerIdentityCommand())).toMatchObject({
    Account: ACCOUNT_ID,
    Arn: `arn:aws:iam::${ACCOUNT_ID}:user/operator`,
    UserId: expect.stringMatching(/^AIDA/),
  });
});

test('STS of an opt-in Region that is off refuses calls', async () => {
  const { sts } = clientsOf(await emulate(scenarios['opt-in-off']()), { region: 'af-south-1' });
  expect(await failureOf(sts.send(new GetCallerIdentityCommand()))).toEqual({
    name: 'InvalidClientTokenId',
    message: 'The security token included in the request is invalid.',
    status: 403,
  });
});

describe('AssumeRoleWithWebIdentity', () => {
  test('returns credentials for the role', async () => {
    const world = healthyWorld();
    const now = Date.now();
    world.now = () => now;
    const emulator = await emulate(world);
    const answer = await assume(emulator, { DurationSeconds: 900 });
    expect(answer).toMatchObject({
      Audience: 'sts.amazonaws.com',
      Provider: `arn:aws:iam::${ACCOUNT_ID}:oidc-provider/token.actions.githubusercontent.com`,
      SubjectFromWebIdentityToken: 'repo:octo-org/mailer:environment:production',
      AssumedRoleUser: {
        Arn: `arn:aws:sts::${ACCOUNT_ID}:assumed-role/gate/run-1001`,
        AssumedRoleId: expect.stringMatching(/^AROA\w+:run-1001$/),
      },
      Credentials: { AccessKeyId: expect.stringMatching(/^ASIA[A-Z2-7]{16}$/) },
    });
    expect(answer.PackedPolicySize).toBeUndefined();
    expect(Math.abs((answer.Credentials?.Expiration?.getTime() ?? 0) - now - 900_000)).toBeLessThan(1000);
    const { sts, iam, ses } = await session(emulator);
    const { Arn, UserId } = await sts.send(new GetCallerIdentityCommand());
    expect({ Arn, UserId }).toEqual({ Arn: answer.AssumedRoleUser?.Arn, UserId: answer.AssumedRoleUser?.AssumedRoleId });
    expect((await iam.send(new GetRoleCommand({ RoleName: ROLE_NAME }))).Role?.RoleName).toBe(ROLE_NAME);
    expect((await ses.send(new GetAccountCommand())).SendingEnabled).toBe(true);
    expect(emulator.calls.find(({ action }) => action === 'AssumeRoleWithWebIdentity')).toMatchObject({ region: '', status: 200 });
  });

  test('accepts a role with a path', async () => {
    const world = healthyWorld();
    const { callerRoles } = accountOf(world);
    const gate = callerRoles.get(GATE);
    const arn = `arn:aws:iam::${ACCOUNT_ID}:role/ci/deploy/gate`;
    if (gate) callerRoles.set(arn, { ...gate, arn });
    const { AssumedRoleUser: user } = await assume(await emulate(world), { RoleArn: arn });
    expect(user?.Arn).toBe(`arn:aws:sts::${ACCOUNT_ID}:assumed-role/gate/run-1001`);
  });

  test('accepts a role in another partition', async () => {
    const world = emptyWorld();
    addAccount(world, { id: '444455556666', partition: 'aws-us-gov', regions: ['us-gov-west-1'] });
    const { AssumedRoleUser: user } = await assume(await emulate(world), { RoleArn: 'arn:aws-us-gov:iam::444455556666:role/gate' });
    expect(user?.Arn).toBe('arn:aws-us-gov:sts::444455556666:assumed-role/gate/run-1001');
  });

  test('fails if the account has no provider for the issuer', async () => {
    const emulator = await emulate(scenarios['no-provider']());
    const message = 'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com';
    const expected = { name: 'InvalidIdentityTokenException', message, status: 400 };
    expect(await failureOf(assume(emulator))).toEqual(expected);
    expect(await failureOf(assume(emulator, { RoleArn: 'arn:aws:iam::000000000000:role/gate' }))).toEqual(expected);
    expect(await failureOf(assume(emulator, { RoleArn: `arn:aws-cn:iam::${ACCOUNT_ID}:role/gate` }))).toEqual(expected);
    expect((await failsWith(healthyWorld(), { iss: 'https://gitlab.com' })).message).toBe(
      'No OpenIDConnect provider found in your account for https://gitlab.com',
    );
  });

  test('fails for an audience that the provider does not have', async () => {
    const emulator = await emulate();
    const failure = await failureOf(assume(emulator, { WebIdentityToken: await idToken(emulator, 'https://github.com/octo-org') }));
    expect(failure).toEqual({ name: 'InvalidIdentityTokenException', message: 'Incorrect token audience', status: 400 });
  });

  test('fails for an audience that the role does not trust', async () => {
    const world = healthyWorld();
    accountOf(world).oidcProviders[0]?.clientIds.push('other');
    const emulator = await emulate(world);
    expect(await failureOf(assume(emulator, { WebIdentityToken: await idToken(emulator, 'other') }))).toEqual(DENIED);
  });

  test('fails for an expired token', async () => {
    const world = healthyWorld();
    const now = Math.floor(world.now() / 1000);
    world.now = () => now * 1000;
    expect(await failsWith(world, { exp: now })).toEqual({
      name: 'ExpiredTokenException',
      message: `Token expired: current date/time ${now} must be before the expiration date/time ${now}`,
      status: 400,
    });
    expect((await failsWith(world, { exp: undefined })).name).toBe('ExpiredTokenException');
  });

  test('fails for a text that is not a token and for tokens with a wrong signature', async () => {
    const world = healthyWorld();
    const emulator = await emulate(world);
    const fails = async (token: string) => (await failureOf(assume(emulator, { WebIdentityToken: token }))).message;
    const noJwt = 'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)';
    expect(await fails('gho_token')).toBe(noJwt);
    expect(await fails('a.b.c')).toBe(noJwt);
    expect(await fails('MQ.MQ.MQ')).toBe(noJwt);
    const [header, , signature] = issueToken(world, 'sts.amazonaws.com').split('.');
    const claims = Buffer.from(
      JSON.stringify({ iss: world.github.issuer, aud: 'sts.amazonaws.com', sub: 'repo:octo-org/mailer:x', exp: 9e9 }),
    ).toString('base64url');
    expect(await fails(`${header}.${claims}.${signature}`)).toBe('The web identity token that was passed could not be validated by AWS.');
    const none = Buffer.from('{"alg":"none","kid":"emulator"}').toString('base64url');
    expect(await fails(`${none}.${claims}.${signature}`)).toContain("Couldn't retrieve verification key from your identity provider");
  });

  test('fails for a role that does not trust the token or is missing', async () => {
    expect(await failureOf(assume(await emulate(scenarios.untrusted())))).toEqual(DENIED);
    expect(await failureOf(assume(await emulate(), { RoleArn: `arn:aws:iam::${ACCOUNT_ID}:role/other` }))).toEqual(DENIED);
    const world = healthyWorld();
    const gate = accountOf(world).callerRoles.get(GATE);
    if (gate) gate.trustPolicy = JSON.parse(JSON.stringify(gate.trustPolicy).replace('oidc-provider/token', 'oidc-provider/other'));
    expect(await failureOf(assume(await emulate(world)))).toEqual(DENIED);
  });

  test('lets the trust policy use any claim', async () => {
    const world = healthyWorld();
    const gate = accountOf(world).callerRoles.get(GATE);
    if (!gate) throw new Error('no role');
    const trusting = (condition: object) =>
      JSON.parse(JSON.stringify(gate.trustPolicy), (key, value) => (key === 'Condition' ? { ...value, ...condition } : value)) as unknown;
    const original = gate.trustPolicy;
    const emulator = await emulate(world);
    const host = 'token.actions.githubusercontent.com';
    gate.trustPolicy = trusting({ 'ForAnyValue:StringEquals': { [`${host}:environment`]: ['staging', 'production'] } });
    await assume(emulator);
    gate.trustPolicy = original;
    gate.trustPolicy = trusting({ 'ForAnyValue:StringEquals': { [`${host}:environment`]: ['staging'] } });
    expect(await failureOf(assume(emulator))).toEqual(DENIED);
  });

  test('refuses invalid parameters', async () => {
    const emulator = await emulate();
    const fails = (input: Partial<AssumeRoleWithWebIdentityCommandInput>) => failureOf(assume(emulator, input));
    expect(await fails({ RoleSessionName: 'a b' })).toEqual({
      name: 'ValidationError',
      message:
        "1 validation error detected: Value 'a b' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*",
      status: 400,
    });
    expect((await fails({ RoleSessionName: 'a' })).message).toContain('Member must have length greater than or equal to 2');
    expect((await fails({ DurationSeconds: 899 })).message).toContain("Value '899' at 'durationSeconds' failed");
    expect((await fails({ DurationSeconds: 43_201 })).message).toContain('less than or equal to 43200');
    expect((await fails({ DurationSeconds: 3_601 })).message).toBe(
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
    expect((await fails({ RoleArn: 'arn:aws:iam::1:user/somebody' })).message).toBe('Request ARN is invalid');
    expect((await fails({ WebIdentityToken: 'abc' })).name).toBe('ValidationError');
  });
});

describe('AssumeRole', () => {
  const CHAINED = `arn:aws:iam::${ACCOUNT_ID}:role/chained`;
  const USER = `arn:aws:iam::${ACCOUNT_ID}:user/operator`;
  const denied = (principal = USER) => ({
    name: 'AccessDenied',
    message: expect.stringContaining(`User: ${principal} is not authorized to perform: sts:AssumeRole on resource: ${CHAINED}`),
    status: 403,
  });

  function chain(principal: object = { AWS: `arn:aws:iam::${ACCOUNT_ID}:root` }, condition = {}): World {
    const world = healthyWorld();
    accountOf(world).callerRoles.set(CHAINED, {
      arn: CHAINED,
      trustPolicy: { Statement: [{ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole', Condition: condition }] },
      policies: [policyOf(statement('iam:*'))],
      maxSessionDuration: 3600,
    });
    return world;
  }

  async function assumeFrom(world: World, input: Partial<AssumeRoleCommandInput> = {}) {
    const emulator = await emulate(world);
    const answer = clientsOf(emulator).sts.send(new AssumeRoleCommand({ RoleArn: CHAINED, RoleSessionName: 'next', ...input }));
    return { emulator, answer };
  }

  test('gives the session the permissions of the role', async () => {
    const { emulator, answer } = await assumeFrom(chain());
    const { Credentials: given, AssumedRoleUser: user } = await answer;
    expect(user?.Arn).toBe(`arn:aws:sts::${ACCOUNT_ID}:assumed-role/chained/next`);
    const credentials = {
      accessKeyId: given?.AccessKeyId ?? '',
      secretAccessKey: given?.SecretAccessKey ?? '',
      sessionToken: given?.SessionToken ?? '',
    };
    const { iam, ses } = clientsOf(emulator, { credentials });
    expect((await iam.send(new GetRoleCommand({ RoleName: ROLE_NAME }))).Role?.RoleName).toBe(ROLE_NAME);
    expect(await failureOf(ses.send(new GetAccountCommand({})))).toMatchObject({ name: 'AccessDeniedException' });
  });

  test.each([
    ['the caller by name', { AWS: USER }],
    ['the account by its id', { AWS: ACCOUNT_ID }],
  ])('accepts a trust policy that names %s', async (_who, principal) => {
    const { answer } = await assumeFrom(chain(principal));
    expect((await answer).Credentials?.AccessKeyId).toMatch(/^ASIA/);
  });

  test.each([
    ['another account', { AWS: 'arn:aws:iam::999999999999:root' }],
    ['a federated principal of the same name', { Federated: USER }],
  ])('fails for a trust policy that names %s', async (_who, principal) => {
    const { answer } = await assumeFrom(chain(principal));
    expect(await failureOf(answer)).toEqual(denied());
  });

  test('needs the right external id', async () => {
    const world = chain(undefined, { StringEquals: { 'sts:ExternalId': 'shared' } });
    expect(await failureOf((await assumeFrom(world)).answer)).toEqual(denied());
    expect((await (await assumeFrom(world, { ExternalId: 'shared' })).answer).Credentials?.AccessKeyId).toMatch(/^ASIA/);
  });

  test('needs the permission of the caller, and fails alike for a missing role', async () => {
    const world = chain();
    for (const key of accountOf(world).accessKeys.values()) key.policies = [policyOf(statement('iam:*'))];
    expect(await failureOf((await assumeFrom(world)).answer)).toEqual(denied());
    expect(await failureOf((await assumeFrom(healthyWorld())).answer)).toEqual(denied());
  });

  test('refuses a session longer than the maximum of the role', async () => {
    const { answer } = await assumeFrom(chain(), { DurationSeconds: 7200 });
    expect(await failureOf(answer)).toMatchObject({ name: 'ValidationError', status: 400 });
  });
});

describe('a session policy', () => {
  test('allows only its own actions', async () => {
    const emulator = await emulate();
    const Policy = policyOf(statement('iam:Get*'));
    const { PackedPolicySize: packed } = await assume(emulator, { Policy });
    expect(packed).toBe(Math.ceil((Policy.length / 2048) * 100));
    const { iam, ses, sts } = await session(emulator, { Policy });
    await iam.send(new GetRoleCommand({ RoleName: ROLE_NAME }));
    await sts.send(new GetCallerIdentityCommand());
    expect(await failureOf(ses.send(new GetAccountCommand()))).toEqual({
      name: 'AccessDeniedException',
      message: `User: arn:aws:sts::${ACCOUNT_ID}:assumed-role/gate/run-1001 is not authorized to perform: ses:GetAccount because no session policy allows the ses:GetAccount action`,
      status: 403,
    });
  });

  test('does not allow more than the role', async () => {
    const world = healthyWorld();
    const gate = accountOf(world).callerRoles.get(GATE);
    if (gate) gate.policies = [JSON.parse(policyOf(statement('iam:GetRole')))];
    const { ses } = await session(await emulate(world), { Policy: policyOf(statement('*')) });
    expect((await failureOf(ses.send(new GetAccountCommand()))).message).toContain(
      'because no identity-based policy allows the ses:GetAccount action',
    );
  });

  test('can deny', async () => {
    const { ses } = await session(await emulate(), { Policy: policyOf(statement('*'), statement('ses:*', 'Deny')) });
    expect((await failureOf(ses.send(new GetAccountCommand()))).message).toContain(
      'ses:GetAccount with an explicit deny in a session policy',
    );
  });

  test.each([
    ['{', 'This policy contains invalid Json'],
    ['[]', 'Syntax errors in policy.'],
    [policyOf(), 'Syntax errors in policy.'],
    [JSON.stringify({ Version: '2020-01-01', Statement: [statement('iam:Get*')] }), 'Syntax errors in policy.'],
    [policyOf({ Effect: 'Permit', Action: '*', Resource: '*' }), 'Syntax errors in policy.'],
    [policyOf({ Effect: 'Allow', Action: '*', Resource: '*', Conditions: {} }), 'Syntax errors in policy.'],
    [policyOf({ Effect: 'Allow', Action: 'iam:*', NotAction: 'iam:*', Resource: '*' }), 'Syntax errors in policy.'],
    [policyOf({ Effect: 'Allow', Action: [], Resource: '*' }), 'Policy statement must contain actions.'],
    [policyOf({ Effect: 'Allow', Action: '*' }), 'Policy statement must contain resources.'],
    [
      policyOf({ Effect: 'Allow', Action: 'GetRole', Resource: '*' }),
      'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.',
    ],
    [policyOf({ Effect: 'Allow', Action: '*', Resource: 'role/x' }), 'Resource role/x must be in ARN format or "*".'],
    [policyOf({ ...statement('*'), Principal: '*' }), 'Policy document should not specify a principal.'],
    [
      policyOf({ ...statement('*'), Sid: 'a-b' }),
      'Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*',
    ],
    [policyOf({ ...statement('*'), Sid: 'A' }, { ...statement('*'), Sid: 'A' }), 'Statement IDs (SID) in a single policy must be unique.'],
  ])('is refused as malformed: %s', async (Policy, message) => {
    expect(await failureOf(assume(await emulate(), { Policy }))).toEqual({
      name: 'MalformedPolicyDocumentException',
      message,
      status: 400,
    });
  });

  test('can be too long as text or packed', async () => {
    const world = healthyWorld();
    const emulator = await emulate(world);
    const actions = Array.from({ length: 200 }, (_, index) => `iam:Action${index}`);
    const { name, message, status } = await failureOf(assume(emulator, { Policy: policyOf(statement(actions)) }));
    expect({ name, status }).toEqual({ name: 'ValidationError', status: 400 });
    expect(message).toContain("at 'policy' failed to satisfy constraint: Member must have length less than or equal to 2048");
    world.packedPolicyLimit = 50;
    const Policy = policyOf(statement('iam:Get*'));
    expect(await failureOf(assume(emulator, { Policy }))).toEqual({
      name: 'PackedPolicyTooLargeException',
      message: `Packed policy consumes ${Math.ceil((Policy.length / 50) * 100)}% of allotted space, please use smaller policy.`,
      status: 400,
    });
  });
});

test('a managed session policy is refused, not ignored', async () => {
  const { name, message } = await failureOf(assume(await emulate(), { PolicyArns: [{ arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' }] }));
  expect({ name, message }).toEqual({ name: 'InternalFailure', message: 'The emulator does not know managed session policies.' });
});

test('credentials expire', async () => {
  const world = healthyWorld();
  let now = Date.now();
  world.now = () => now;
  const emulator = await emulate(world);
  const { sts } = await session(emulator, { DurationSeconds: 900 });
  await sts.send(new GetCallerIdentityCommand());
  for (const key of accountOf(world).accessKeys.values()) if (key.expires) key.expires = new Date(now + 1);
  await sts.send(new GetCallerIdentityCommand());
  now += 1;
  const message = 'The security token included in the request is expired';
  expect(await failureOf(sts.send(new GetCallerIdentityCommand()))).toEqual({ name: 'ExpiredToken', message, status: 403 });
  const { ses } = await session(emulator);
  for (const key of accountOf(world).accessKeys.values()) if (key.expires) key.expires = new Date(now);
  expect(await failureOf(ses.send(new GetAccountCommand()))).toEqual({ name: 'ExpiredTokenException', message, status: 403 });
});
