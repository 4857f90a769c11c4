import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Answer, RawRequest } from '../../emulator/api.ts';
import { scenarios } from '../../emulator/scenarios.ts';
import type { Emulator } from '../../emulator/server.ts';
import { ACCOUNT_ID, accountOf, addAccount, allowAll, emptyWorld, healthyWorld, type World } from '../../emulator/world.ts';
import { connections } from '../../src/aws/connections.ts';
import { VERSION } from '../../src/version.ts';
import { ALL_READS, around, atEnd, emulate, ending, open, serve, sessionInputs, useKey, virtualClock } from './support.ts';

const GATE = `arn:aws:iam::${ACCOUNT_ID}:role/gate`;
const AMBIENT = { 'role-to-assume': undefined };

function roleOf(partition: string, account: string) {
  return { arn: `arn:${partition}:iam::${account}:role/gate`, partition, account };
}

describe('by the ID token of the job', () => {
  test('assumes the role, and says which account and principal that is', async () => {
    const emulator = await emulate(healthyWorld());
    const session = await open(sessionInputs(), around(emulator));
    expect(session.account).toEqual({ id: '111122223333', partition: 'aws' });
    expect(session.principal).toBe('arn:aws:sts::111122223333:assumed-role/gate/ses-role-gate-1001');
    expect(Math.abs((session.expires?.getTime() ?? 0) - Date.now() - 3_600_000)).toBeLessThan(60_000);
    expect(emulator.calls.map(({ action }) => action)).toEqual(['GetToken', 'AssumeRoleWithWebIdentity']);
  });

  test('hands on what the inputs say', async () => {
    const world = healthyWorld();
    for (const role of accountOf(world).callerRoles.values()) {
      role.maxSessionDuration = 7200;
    }
    const emulator = await emulate(world);
    await open(sessionInputs({ 'role-session-name': 'deploy-7', 'role-duration-seconds': 7200 }), around(emulator));
    expect(emulator.calls[1]?.parameters).toMatchObject({ RoleArn: GATE, RoleSessionName: 'deploy-7', DurationSeconds: '7200' });
  });

  test('signs what follows with what STS handed out', async () => {
    const emulator = await emulate(healthyWorld());
    const session = await open(sessionInputs({ 'aws-region': ['us-east-1', 'eu-west-1'] }), around(emulator));
    expect(await session.iam.role()).toMatchObject({ kind: 'found' });
    expect(await session.ses('eu-west-1').account()).toMatchObject({ kind: 'found' });
    expect(emulator.calls.slice(2).map(({ action, region, principal }) => [action, region, principal])).toEqual([
      ['GetRole', 'us-east-1', session.principal],
      ['GetAccount', 'eu-west-1', session.principal],
    ]);
  });

  test('tells AWS which tool asks', async () => {
    const emulator = await emulate(healthyWorld());
    const session = await open(sessionInputs(), around(emulator));
    await session.iam.role();
    await session.ses('us-east-1').account();
    const agents = emulator.calls.filter(({ service }) => service !== 'github').map(({ userAgent }) => userAgent);
    expect(agents).toHaveLength(3);
    for (const agent of agents) {
      expect(agent).toContain(`ses-role-gate/${VERSION}`);
    }
  });

  test('masks the token and all that STS hands out', async () => {
    const emulator = await emulate(healthyWorld());
    const surroundings = around(emulator);
    await open(sessionInputs(), surroundings);
    const [key] = [...accountOf(emulator.world).accessKeys].filter(([, { sessionToken }]) => sessionToken !== undefined);
    expect(key).toBeDefined();
    const token = emulator.calls[1]?.parameters['WebIdentityToken'];
    expect(surroundings.masked).toEqual([token, key?.[0], key?.[1].secretAccessKey, key?.[1].sessionToken]);
  });

  test('masks the token before it is sent', async () => {
    const emulator = await emulate(scenarios.untrusted());
    const surroundings = around(emulator);
    await ending(open(sessionInputs(), surroundings));
    expect(surroundings.masked).toEqual([emulator.calls[1]?.parameters['WebIdentityToken']]);
  });

  test.each([
    { partition: 'aws', region: 'us-east-1', input: undefined, audience: 'sts.amazonaws.com' },
    { partition: 'aws-us-gov', region: 'us-gov-west-1', input: undefined, audience: 'sts.amazonaws.com' },
    { partition: 'aws-eusc', region: 'eusc-de-east-1', input: undefined, audience: 'sts.amazonaws.com' },
    { partition: 'aws-cn', region: 'cn-north-1', input: undefined, audience: 'sts.amazonaws.com.cn' },
    { partition: 'aws', region: 'us-east-1', input: 'https://github.com/octo-org', audience: 'https://github.com/octo-org' },
  ])('asks for the audience $audience in $partition with audience=$input', async ({ partition, region, input, audience }) => {
    const world = emptyWorld();
    const account = addAccount(world, { id: '444455556666', partition, regions: [region] });
    account.oidcProviders = account.oidcProviders.map(provider => ({ ...provider, clientIds: [audience] }));
    for (const role of account.callerRoles.values()) {
      role.trustPolicy = JSON.parse(JSON.stringify(role.trustPolicy).replaceAll(/"sts\.amazonaws\.com(\.cn)?"/g, `"${audience}"`));
    }
    const emulator = await emulate(world);
    const session = await open(
      sessionInputs({ 'aws-region': [region], 'role-to-assume': roleOf(partition, '444455556666'), audience: input }),
      around(emulator),
    );
    expect(emulator.calls[0]?.parameters['audience']).toBe(audience);
    expect(session.account).toEqual({ id: '444455556666', partition });
    expect(session.principal).toBe(`arn:${partition}:sts::444455556666:assumed-role/gate/ses-role-gate-1001`);
  });

  test.each([
    ['aws-us-gov', '444455556666', 'us-gov-west-1', scenarios.govcloud],
    ['aws-eusc', '777788889999', 'eusc-de-east-1', scenarios['european-sovereign-cloud']],
  ])('reads the role and SES in %s', async (partition, id, region, world) => {
    const emulator = await emulate(world());
    const session = await open(sessionInputs({ 'aws-region': [region], 'role-to-assume': roleOf(partition, id) }), around(emulator));
    expect(await session.iam.role()).toMatchObject({
      kind: 'found',
      value: { arn: `arn:${partition}:iam::${id}:role/aws-service-role/ses.amazonaws.com/AWSServiceRoleForAmazonSES` },
    });
    expect(await session.iam.attachedPolicies()).toEqual({
      kind: 'found',
      value: [`arn:${partition}:iam::aws:policy/aws-service-role/AmazonSESServiceRolePolicy`],
    });
    expect(await session.iam.policy()).toMatchObject({ kind: 'found', value: { id: 'v1' } });
    expect(await session.ses(region).account()).toMatchObject({ kind: 'found', value: { sendingEnabled: true } });
  });
});

describe('the session policy', () => {
  const role = ['arn:aws:iam::111122223333:role/AWSServiceRoleForAmazonSES', 'arn:aws:iam::111122223333:role/*/AWSServiceRoleForAmazonSES'];

  test('allows what the run needs and nothing else', async () => {
    const emulator = await emulate(healthyWorld());
    const session = await open(sessionInputs(), around(emulator), ['iam:GetRole', 'ses:GetAccount']);
    expect(JSON.parse(String(emulator.calls[1]?.parameters['Policy']))).toEqual({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: ['iam:GetRole'], Resource: role },
        { Effect: 'Allow', Action: ['ses:GetAccount'], Resource: '*' },
        { Effect: 'Deny', Action: ['ses:*'], Resource: '*', Condition: { StringNotEquals: { 'aws:RequestedRegion': ['us-east-1'] } } },
      ],
    });
    expect(await session.iam.role()).toMatchObject({ kind: 'found' });
    expect(await session.iam.inlinePolicies()).toMatchObject({
      kind: 'unreadable',
      problem: { code: 'access-denied', advice: expect.stringContaining('session policy of the step') },
    });
    expect(await session.iam.create(undefined)).toMatchObject({ kind: 'failed', problem: { code: 'access-denied' } });
    expect(await session.iam.describe('mine')).toMatchObject({ kind: 'failed', problem: { code: 'access-denied' } });
  });

  test.each([
    { mode: 'check' as const, allowed: 'us-east-1', denied: 'eu-west-1' },
    { mode: 'teardown' as const, allowed: 'eu-west-1', denied: 'us-east-1' },
  ])('limits a $mode to its Regions', async ({ mode, allowed, denied }) => {
    const inputs = sessionInputs({ mode, 'aws-region': ['us-east-1'], 'resource-regions': ['eu-west-1'] });
    const { ses } = await open(inputs, around(await emulate(healthyWorld())));
    expect(await ses(allowed).account()).toMatchObject({ kind: 'found' });
    expect(await ses(denied).account()).toMatchObject({ kind: 'unreadable', problem: { code: 'access-denied' } });
  });

  test('fits into what STS takes, with all that a check can do', async () => {
    const emulator = await emulate(healthyWorld());
    await open(sessionInputs(), around(emulator), [...ALL_READS, 'iam:CreateServiceLinkedRole', 'iam:UpdateRoleDescription']);
    expect(String(emulator.calls[1]?.parameters['Policy']).length).toBeLessThanOrEqual(2048);
  });

  test('suffices for every look', async () => {
    const emulator = await emulate(healthyWorld());
    const { iam, ses } = await open(sessionInputs(), around(emulator));
    const region = ses('us-east-1');
    const looks = [iam.role(), iam.attachedPolicies(), iam.inlinePolicies(), iam.policy()];
    const regional = [region.account(), region.identity('example.com'), region.configurationSet('transactional')];
    for (const reading of await Promise.all([...looks, ...regional])) {
      expect(reading).toMatchObject({ kind: 'found' });
    }
  });

  test('without room for the Regions of the run is told in the log', async () => {
    const surroundings = around(await emulate(healthyWorld()));
    const regions = Array.from({ length: 200 }, (_, number) => `us-east-${number}`);
    await open(sessionInputs({ mode: 'teardown', 'resource-regions': regions }), surroundings);
    expect(surroundings.logged).toEqual(['the session is not limited to the Regions of the run: STS takes no session policy that long']);
  });

  test('is not sent with scope-session: false', async () => {
    const emulator = await emulate(healthyWorld());
    await open(sessionInputs({ 'scope-session': false }), around(emulator));
    expect(emulator.calls[1]?.action).toBe('AssumeRoleWithWebIdentity');
    expect(emulator.calls[1]?.parameters).not.toHaveProperty('Policy');
  });
});

describe('a role that STS does not give', () => {
  const SUB = 'repo:octo-org/other:ref:refs/heads/main';

  const changed = (change: (world: World) => void) => (): World => {
    const world = healthyWorld();
    change(world);
    return world;
  };

  test.each([
    {
      what: 'a trust policy that does not match',
      world: scenarios.untrusted,
      code: 'credentials',
      message: `${GATE} could not be assumed: AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity. The ID token has sub ${SUB} and aud sts.amazonaws.com`,
      advice: ["check that the role exists, and that its trust policy matches the token's sub and aud"],
      details: ['repository: octo-org/mailer', 'environment: production', 'actor: octocat'],
      attempts: 3,
    },
    {
      what: 'a provider that is missing',
      world: scenarios['no-provider'],
      code: 'credentials',
      message: 'No OpenIDConnect provider found in your account',
      advice: ['https://token.actions.githubusercontent.com', 'the audience sts.amazonaws.com'],
    },
    {
      what: 'a wrong audience',
      world: healthyWorld,
      inputs: { audience: 'https://example.com' },
      code: 'credentials',
      message: 'Incorrect token audience',
      advice: ["add the token's aud", '`audience`'],
      details: ['aud: https://example.com'],
    },
    {
      what: 'a session that is too long',
      world: healthyWorld,
      inputs: { 'role-duration-seconds': 43_200 },
      code: 'credentials',
      message: 'exceeds the MaxSessionDuration',
      advice: ['`role-duration-seconds`'],
    },
    {
      what: 'a session policy that is too large',
      world: changed(world => {
        world.packedPolicyLimit = 100;
      }),
      code: 'credentials',
      message: 'PackedPolicyTooLarge',
      advice: ['`scope-session: false`'],
    },
    {
      what: 'a token that has expired',
      world: changed(world => {
        world.github.tokenSeconds = -60;
      }),
      code: 'credentials',
      message: 'Token expired',
      advice: ["runner's clock"],
    },
    {
      what: 'a role that does not exist',
      world: healthyWorld,
      inputs: { 'role-to-assume': { arn: 'arn:aws:iam::111122223333:role/nobody', partition: 'aws', account: ACCOUNT_ID } },
      code: 'credentials',
      message: 'AccessDenied',
      advice: ['check that the role exists'],
      attempts: 3,
    },
  ])('$what', async ({ world, inputs, code, message, advice, details = [], attempts = 1 }) => {
    const emulator = await emulate(world());
    const surroundings = around(emulator);
    const { problem } = await ending(open(sessionInputs(inputs), surroundings));
    expect(problem.details).toEqual(expect.arrayContaining(details));
    expect(problem).toMatchObject({ code, permanent: true });
    expect(problem.message).toContain(message);
    for (const words of advice) {
      expect(problem.advice).toContain(words);
    }
    expect(surroundings.clock.waits).toHaveLength(attempts - 1);
    expect(emulator.calls.map(call => call.action)).toEqual(['GetToken', ...Array<string>(attempts).fill('AssumeRoleWithWebIdentity')]);
  });

  const DENIED = { status: 403, code: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity' };

  test('a refusal that passes is not told of', async () => {
    const emulator = await emulate(healthyWorld());
    emulator.fail('AssumeRoleWithWebIdentity', { ...DENIED, times: 2 });
    const surroundings = around(emulator);
    await open(sessionInputs(), surroundings);
    expect(emulator.calls.map(({ action, status }) => `${action} ${status}`)).toEqual([
      'GetToken 200',
      'AssumeRoleWithWebIdentity 403',
      'AssumeRoleWithWebIdentity 403',
      'AssumeRoleWithWebIdentity 200',
    ]);
    const waited = surroundings.clock.waits.reduce((sum, wait) => sum + wait, 0);
    expect(waited).toBeGreaterThan(0);
    expect(waited).toBeLessThan(8_000);
  });

  test('a token that has become too old is replaced before STS is asked again', async () => {
    const world = healthyWorld();
    world.github.tokenSeconds = 1;
    const emulator = await emulate(world);
    emulator.fail('AssumeRoleWithWebIdentity', { ...DENIED, times: 1 });
    const surroundings = around(emulator);
    await open(sessionInputs(), surroundings);
    expect(emulator.calls.map(({ action }) => action)).toEqual([
      'GetToken',
      'AssumeRoleWithWebIdentity',
      'GetToken',
      'AssumeRoleWithWebIdentity',
    ]);
    const tokens = emulator.calls.flatMap(({ parameters }) => parameters['WebIdentityToken'] ?? []);
    expect(new Set(tokens).size).toBe(2);
    expect(surroundings.masked).toEqual(expect.arrayContaining(tokens));
  });

  test('no more attempts are made once the time for them is over', async () => {
    const emulator = await emulate(healthyWorld());
    emulator.fail('AssumeRoleWithWebIdentity', DENIED);
    let now = Date.now();
    const clock = { ...virtualClock(), now: () => (now += 5_000) };
    const { problem } = await ending(open(sessionInputs(), around(emulator, {}, clock)));
    expect(problem).toMatchObject({ code: 'credentials' });
    expect(emulator.calls.filter(({ action }) => action === 'AssumeRoleWithWebIdentity')).toHaveLength(1);
  });

  test('a Region in which STS is off', async () => {
    const emulator = await emulate(healthyWorld());
    emulator.fail('AssumeRoleWithWebIdentity', { status: 403, code: 'RegionDisabledException', message: 'STS is not activated' });
    const { problem } = await ending(open(sessionInputs(), around(emulator)));
    expect(problem).toMatchObject({ code: 'region-disabled', permanent: true });
    expect(problem.advice).toContain('`aws-region`');
  });

  test('no word of the token is said, but for the claims', async () => {
    const emulator = await emulate(scenarios.untrusted());
    const { problem } = await ending(open(sessionInputs(), around(emulator)));
    const token = String(emulator.calls[1]?.parameters['WebIdentityToken']);
    for (const part of token.split('.')) {
      expect(JSON.stringify(problem)).not.toContain(part);
    }
  });

  test("GitHub's keys, which STS could not fetch in time, are asked for again", async () => {
    const emulator = await emulate(healthyWorld());
    const message =
      "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation";
    emulator.fail('AssumeRoleWithWebIdentity', { times: 2, status: 400, code: 'InvalidIdentityToken', message });
    const surroundings = around(emulator);
    await open(sessionInputs(), surroundings);
    expect(emulator.calls.map(call => call.status)).toEqual([200, 400, 400, 200]);
    expect(surroundings.clock.waits).toHaveLength(2);
  });

  test('without an ID token nobody asks STS', async () => {
    const emulator = await emulate(healthyWorld());
    const refused = new Error('no token');
    await expect(open(sessionInputs(), around(emulator, { idToken: () => Promise.reject(refused) }))).rejects.toBe(refused);
    expect(emulator.calls).toEqual([]);
  });

  const answer = (user: string, credentials: string): string =>
    `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult>${user}${credentials}</AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;
  const user = (arn: string): string => `<AssumedRoleUser><AssumedRoleId>A:b</AssumedRoleId><Arn>${arn}</Arn></AssumedRoleUser>`;
  const credentials = (...left: string[]): string =>
    `<Credentials>${['AccessKeyId', 'SecretAccessKey', 'SessionToken'].map(name => (left.includes(name) ? '' : `<${name}>x</${name}>`)).join('')}<Expiration>2026-11-23T13:00:00Z</Expiration></Credentials>`;
  const ARN = 'arn:aws:sts::111122223333:assumed-role/gate/x';

  test.each([
    ['another account', 'arn:aws:sts::999988887777:assumed-role/gate/x', '999988887777 (aws)'],
    ['another partition', 'arn:aws-us-gov:sts::111122223333:assumed-role/gate/x', '111122223333 (aws-us-gov)'],
  ])("a session of %s than the role's is refused, and signs nothing", async (_what, arn, named) => {
    const emulator = await emulate(healthyWorld());
    emulator.fail('AssumeRoleWithWebIdentity', { body: answer(user(arn), credentials()), contentType: 'text/xml' });
    const { problem } = await ending(open(sessionInputs(), around(emulator)));
    expect(problem).toMatchObject({ code: 'refused', permanent: true });
    expect(problem.message).toContain(`of account ${named} for ${GATE}`);
    expect(emulator.calls.map(({ action }) => action)).toEqual(['GetToken', 'AssumeRoleWithWebIdentity']);
  });

  test.each([
    ['nothing', ''],
    ['a page of HTML', '<!doctype html><html><body>Sign in to the guest network</body></html>'],
    ['no credentials', answer(user(ARN), '')],
    ['no access key', answer(user(ARN), credentials('AccessKeyId'))],
    ['no secret key', answer(user(ARN), credentials('SecretAccessKey'))],
    ['no session token', answer(user(ARN), credentials('SessionToken'))],
    ['no user', answer('', credentials())],
    ['an ARN of no account', answer(user('arn:aws:sts::nobody:assumed-role/gate/x'), credentials())],
    ['an ARN of another service', answer(user('arn:aws:s3:::111122223333:x'), credentials())],
    ['an expiry that is no date', answer(user(ARN), credentials().replace('2026-11-23T13:00:00Z', 'soon'))],
  ])('an answer of %s is no session', async (_what, body) => {
    const emulator = await emulate(healthyWorld());
    emulator.fail('AssumeRoleWithWebIdentity', { body, contentType: 'text/xml' });
    expect((await ending(open(sessionInputs(), around(emulator)))).problem).toMatchObject({ code: 'unexpected' });
  });
});

describe("by the SDK's default chain", () => {
  test('finds the credentials of the environment, and which account they are of', async () => {
    const world = healthyWorld();
    const emulator = await emulate(world);
    useKey(world);
    const session = await open(sessionInputs(AMBIENT), around(emulator));
    expect(session.account).toEqual({ id: '111122223333', partition: 'aws' });
    expect(session.principal).toBe('arn:aws:iam::111122223333:user/operator');
    expect(session.expires).toBeUndefined();
    expect(await session.iam.role()).toMatchObject({ kind: 'found' });
    expect(emulator.calls.map(({ action }) => action)).toEqual(['GetCallerIdentity', 'GetRole']);
  });

  test('masks a long-lived key', async () => {
    const world = healthyWorld();
    const emulator = await emulate(world);
    const { accessKeyId, secretAccessKey } = useKey(world);
    const surroundings = around(emulator);
    await open(sessionInputs(AMBIENT), surroundings);
    expect(new Set(surroundings.masked)).toEqual(new Set([accessKeyId, secretAccessKey]));
  });

  test('masks the session token that another step left', async () => {
    const world = healthyWorld();
    const emulator = await emulate(world);
    accountOf(world).accessKeys.set('ASIAEXAMPLE', {
      secretAccessKey: 'secret-example',
      sessionToken: 'token-example',
      principalArn: 'arn:aws:sts::111122223333:assumed-role/deploy/x',
      userId: 'AROA:x',
      policies: [],
    });
    Object.assign(process.env, {
      AWS_ACCESS_KEY_ID: 'ASIAEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'secret-example',
      AWS_SESSION_TOKEN: 'token-example',
    });
    const surroundings = around(emulator);
    const session = await open(sessionInputs(AMBIENT), surroundings);
    expect(session.principal).toBe('arn:aws:sts::111122223333:assumed-role/deploy/x');
    expect(new Set(surroundings.masked)).toEqual(new Set(['ASIAEXAMPLE', 'secret-example', 'token-example']));
  });

  test('points to the input if the job may request an ID token', async () => {
    const emulator = await emulate(healthyWorld());
    const { problem } = await ending(open(sessionInputs(AMBIENT), around(emulator)));
    expect(problem.advice).toContain('`role-to-assume` is empty, although the job may request an ID token');
    expect(problem.advice).toContain('check the secret, variable or expression');
  });

  test('asks a person outside of a job to sign in', async () => {
    const emulator = await emulate(healthyWorld());
    delete process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
    delete process.env['GITHUB_ACTIONS'];
    const { problem } = await ending(open(sessionInputs(AMBIENT), around(emulator)));
    expect(problem.advice).toMatch(/^run `aws sso login`, or set AWS_PROFILE/);
  });

  test('ends where there are none', async () => {
    const emulator = await emulate(healthyWorld());
    delete process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
    process.env['GITHUB_ACTIONS'] = 'true';
    const surroundings = around(emulator);
    const { problem } = await ending(open(sessionInputs(AMBIENT), surroundings));
    expect(problem).toMatchObject({ code: 'credentials', permanent: true });
    expect(problem.message).toContain('there are no AWS credentials');
    expect(problem.advice).toContain('id-token: write');
    expect(problem.advice).toContain('configure-aws-credentials');
    expect(emulator.calls).toEqual([]);
    expect(surroundings.clock.waits).toEqual([]);
  });

  test('sends whoever named a profile that has none to the program that says why', async () => {
    const emulator = await emulate(healthyWorld());
    Object.assign(process.env, { AWS_PROFILE: 'no`body' });
    const { problem } = await ending(open(sessionInputs(AMBIENT), around(emulator)));
    expect(problem).toMatchObject({ code: 'credentials', permanent: true });
    expect(problem.advice).toContain('`aws sts get-caller-identity`');
    expect(problem.advice).toMatch(/AWS_PROFILE no'body$/);
    expect(emulator.calls).toEqual([]);
  });

  describe('of a sign-in portal', () => {
    /** A profile of IAM Identity Center, signed in. */
    function signIn(): void {
      const home = mkdtempSync(join(tmpdir(), 'home-'));
      atEnd(() => rmSync(home, { recursive: true, force: true }));
      const start = 'https://example.awsapps.com/start';
      const cache = join(home, '.aws', 'sso', 'cache');
      mkdirSync(cache, { recursive: true });
      const token = { accessToken: 'signed-in', expiresAt: new Date(Date.now() + 3_600_000).toISOString() };
      writeFileSync(join(cache, `${createHash('sha1').update(start).digest('hex')}.json`), JSON.stringify(token));
      const settings = { sso_start_url: start, sso_region: 'eu-central-1', sso_account_id: ACCOUNT_ID, sso_role_name: 'deploy' };
      const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
      writeFileSync(join(home, 'config'), ['[profile portal]', ...lines, ''].join('\n'));
      Object.assign(process.env, { HOME: home, AWS_CONFIG_FILE: join(home, 'config'), AWS_PROFILE: 'portal' });
    }

    test('takes the keys, though it numbers no request as the services of AWS do', async () => {
      const world = healthyWorld();
      const emulator = await emulate(world);
      const secret = { secretAccessKey: 'secret-example', sessionToken: 'token-example' };
      const principalArn = 'arn:aws:sts::111122223333:assumed-role/deploy/x';
      accountOf(world).accessKeys.set('ASIAEXAMPLE', { ...secret, principalArn, userId: 'AROA:x', policies: [] });
      signIn();
      const keys = { accessKeyId: 'ASIAEXAMPLE', ...secret, expiration: Date.now() + 3_600_000 };
      process.env['AWS_ENDPOINT_URL_SSO'] = await serve((_request, response) => {
        response.setHeader('content-type', 'application/json').end(JSON.stringify({ roleCredentials: keys }));
      });
      expect((await open(sessionInputs(AMBIENT), around(emulator))).principal).toBe(principalArn);
    });

    test('turns to the Region of its profile, by the proxy', async () => {
      const asked: (string | undefined)[] = [];
      const proxy = await serve(
        () => undefined,
        server =>
          server.on('connect', ({ url }, socket) => {
            asked.push(url);
            socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
          }),
      );
      const emulator = await emulate(healthyWorld());
      delete process.env['AWS_ENDPOINT_URL'];
      signIn();
      const surroundings = around(emulator, { connections: connections({ HTTPS_PROXY: proxy }) });
      const { problem } = await ending(open(sessionInputs(AMBIENT), surroundings));
      expect(problem).toMatchObject({ code: 'credentials' });
      expect(new Set(asked)).toEqual(new Set(['portal.sso.eu-central-1.amazonaws.com:443']));
    });
  });

  describe('that it cannot get', () => {
    /** An error of STS that repeats what it was asked. */
    const repeated = (code: string) => ({
      status: 403,
      code,
      message: ({ headers, body }: RawRequest) => `${headers['x-amz-security-token']} ${body} requires multi-factor authentication`,
    });

    /** A file of the test's own, of which its path is known. */
    function file(text: string): string {
      const home = mkdtempSync(join(tmpdir(), 'home-'));
      atEnd(() => rmSync(home, { recursive: true, force: true }));
      writeFileSync(join(home, 'file'), text);
      return join(home, 'file');
    }

    test.each([
      ['SignatureDoesNotMatch', 'SignatureDoesNotMatch: requires multi-factor authentication'],
      ['web-identity-secret', 'requires multi-factor authentication'],
    ])('nobody is told what STS repeats of a web identity, with its code %s', async (code, said) => {
      const emulator = await emulate(healthyWorld());
      Object.assign(process.env, { AWS_WEB_IDENTITY_TOKEN_FILE: file('web-identity-secret'), AWS_ROLE_ARN: GATE });
      emulator.fail('AssumeRoleWithWebIdentity', repeated(code));
      const { problem } = await ending(open(sessionInputs(AMBIENT), around(emulator)));
      expect(problem).toMatchObject({ code: 'credentials', message: `there are no AWS credentials: ${said}` });
      expect(problem.advice).toContain('`aws sts get-caller-identity`');
      expect(String(emulator.calls[0]?.answer?.body)).toContain('web-identity-secret');
    });

    test('nobody is told what STS repeats of the keys by which a profile assumes a role', async () => {
      const emulator = await emulate(healthyWorld());
      const base = 'aws_access_key_id = ASIABASE\naws_secret_access_key = secret\naws_session_token = base-session-token';
      const config = file(`[profile base]\n${base}\n[profile gate]\nrole_arn = ${GATE}\nsource_profile = base\n`);
      Object.assign(process.env, { AWS_CONFIG_FILE: config, AWS_PROFILE: 'gate' });
      emulator.fail('AssumeRole', { ...repeated('1'), message: ({ headers }) => String(headers['x-amz-security-token']) });
      const { problem } = await ending(open(sessionInputs(AMBIENT), around(emulator)));
      expect(problem).toMatchObject({ code: 'credentials', message: 'there are no AWS credentials: an error without a name' });
      expect(String(emulator.calls[0]?.answer?.body)).toContain('base-session-token');
    });

    test('Node says why a file cannot be read', async () => {
      const emulator = await emulate(healthyWorld());
      Object.assign(process.env, { AWS_WEB_IDENTITY_TOKEN_FILE: '/nowhere/token', AWS_ROLE_ARN: GATE });
      const { problem } = await ending(open(sessionInputs(AMBIENT), around(emulator)));
      expect(problem.message).toBe('there are no AWS credentials: Error: ENOENT');
    });
  });

  describe('that are renewed while the run goes on', () => {
    const OTHER = '999988887777';

    /** Hands out keys of these accounts, one after the other and then of the last. The first has expired, so that the next is requested. */
    async function renewing(world: World, ...accounts: readonly string[]): Promise<void> {
      let asked = 0;
      process.env['AWS_CONTAINER_CREDENTIALS_FULL_URI'] = await serve((_request, response) => {
        const id = accounts[Math.min(asked++, accounts.length - 1)] ?? ACCOUNT_ID;
        const keys = { AccessKeyId: `ASIA${asked}`, SecretAccessKey: `secret-${asked}`, Token: `token-${asked}` };
        world.accounts.get(id)?.accessKeys.set(keys.AccessKeyId, {
          secretAccessKey: keys.SecretAccessKey,
          sessionToken: keys.Token,
          expires: new Date(Date.now() + 3_600_000),
          principalArn: `arn:aws:sts::${id}:assumed-role/runner/x`,
          userId: 'AROA:x',
          policies: [allowAll()],
        });
        response.end(JSON.stringify({ ...keys, Expiration: new Date(Date.now() + (asked === 1 ? -1_000 : 3_600_000)).toISOString() }));
      });
    }

    const asked = (emulator: Emulator): string[] => emulator.calls.map(({ action, accountId }) => `${action} ${accountId}`);

    test('with `scope-session: false` STS limits none of them, and the log says so', async () => {
      const world = healthyWorld();
      const emulator = await emulate(world);
      await renewing(world, ACCOUNT_ID);
      const surroundings = around(emulator);
      const { iam } = await open(sessionInputs({ ...AMBIENT, 'scope-session': false }), surroundings);
      expect(await iam.role()).toMatchObject({ kind: 'found' });
      expect(emulator.calls.map(({ action }) => action)).toEqual(['GetCallerIdentity', 'GetCallerIdentity', 'GetRole']);
      expect(surroundings.logged).toEqual(['the session is not limited to what the run needs: `scope-session` is false']);
    });

    test('the run goes on with keys of the same account, once STS has said so', async () => {
      const world = healthyWorld();
      const emulator = await emulate(world);
      await renewing(world, ACCOUNT_ID);
      const { iam } = await open(sessionInputs(AMBIENT), around(emulator));
      expect(await iam.role()).toMatchObject({ kind: 'found' });
      expect(emulator.calls.map(({ action }) => action)).toEqual([
        ...['GetCallerIdentity', 'GetScopedCredentials'],
        ...['GetCallerIdentity', 'GetScopedCredentials'],
        'GetRole',
      ]);
    });

    test('it ends with keys of another account, which sign nothing', async () => {
      const world = healthyWorld();
      addAccount(world, { id: OTHER });
      const emulator = await emulate(world);
      await renewing(world, ACCOUNT_ID, OTHER);
      const surroundings = around(emulator);
      const { iam, ses } = await open(sessionInputs(AMBIENT), surroundings);
      for (const ask of [() => iam.role(), () => ses('us-east-1').account(), () => iam.create(undefined)]) {
        const { problem } = await ending(ask());
        expect(problem).toMatchObject({ code: 'refused', permanent: true });
        expect(problem.message).toContain(`from account ${ACCOUNT_ID} (aws) to account ${OTHER} (aws)`);
        expect(problem.advice).toContain('AWS_PROFILE');
      }
      expect(asked(emulator)).toEqual([
        ...[`GetCallerIdentity ${ACCOUNT_ID}`, `GetScopedCredentials ${ACCOUNT_ID}`],
        ...Array.from({ length: 3 }, () => [`GetCallerIdentity ${OTHER}`, `GetScopedCredentials ${OTHER}`]).flat(),
      ]);
      expect(surroundings.masked).toContain('secret-2');
    });

    test('another partition is another account', async () => {
      const world = healthyWorld();
      const emulator = await emulate(world);
      await renewing(world, ACCOUNT_ID);
      const alter = (answer: Answer): Answer => ({ ...answer, body: String(answer.body).replaceAll('arn:aws:', 'arn:aws-us-gov:') });
      emulator.fail('GetCallerIdentity', { skip: 1, alter });
      const { iam } = await open(sessionInputs(AMBIENT), around(emulator));
      const { problem } = await ending(iam.role());
      expect(problem).toMatchObject({ code: 'refused', message: expect.stringContaining(`to account ${ACCOUNT_ID} (aws-us-gov)`) });
    });

    test('calls that begin together ask once', async () => {
      const world = healthyWorld();
      const emulator = await emulate(world);
      await renewing(world, ACCOUNT_ID, ACCOUNT_ID);
      const { iam, ses } = await open(sessionInputs(AMBIENT), around(emulator));
      await Promise.all([iam.role(), iam.inlinePolicies(), ses('eu-west-1').account()]);
      expect(asked(emulator).filter(call => call.startsWith('GetCallerIdentity'))).toHaveLength(2);
    });

    test('a question that STS did not answer is put again', async () => {
      const world = healthyWorld();
      const emulator = await emulate(world);
      await renewing(world, ACCOUNT_ID);
      emulator.fail('GetCallerIdentity', { skip: 1, times: 1, status: 403, code: 'AccessDenied', message: 'no' });
      const { iam } = await open(sessionInputs(AMBIENT), around(emulator));
      expect((await ending(iam.role())).problem).toMatchObject({ code: 'access-denied' });
      expect(await iam.role()).toMatchObject({ kind: 'found' });
    });
  });

  test.each([
    ['a key that AWS does not know', { AWS_ACCESS_KEY_ID: 'AKIANOBODY' }, 'InvalidClientTokenId', "check the job's credentials"],
    ['a wrong secret', { AWS_SECRET_ACCESS_KEY: 'guessed' }, 'SignatureDoesNotMatch', "check the job's credentials"],
  ])('ends with %s', async (_what, variables, said, advice) => {
    const world = healthyWorld();
    const emulator = await emulate(world);
    useKey(world);
    Object.assign(process.env, variables);
    const { problem } = await ending(open(sessionInputs(AMBIENT), around(emulator)));
    expect(problem).toMatchObject({ code: 'credentials', permanent: true });
    expect(problem.message).toContain(said);
    expect(problem.advice).toContain(advice);
    expect(emulator.calls).toHaveLength(1);
  });

  test.each([
    ['AWS_SESSION_TOKEN', 'token\n'],
    ['AWS_SESSION_TOKEN', 'tok\u00e9n'],
    ['AWS_ACCESS_KEY_ID', ' ASIAEXAMPLE'],
    ['AWS_SECRET_ACCESS_KEY', 'secret\r'],
  ])('ends with %s that no key can be: %j', async (name, value) => {
    const emulator = await emulate(healthyWorld());
    Object.assign(process.env, {
      AWS_ACCESS_KEY_ID: 'ASIAEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_SESSION_TOKEN: 'token',
      [name]: value,
    });
    const { problem } = await ending(open(sessionInputs(AMBIENT), around(emulator)));
    expect(problem).toMatchObject({ code: 'credentials', message: expect.stringMatching(`^${name},`), permanent: true });
    expect(problem.advice).toContain('line end');
    expect(emulator.calls).toEqual([]);
  });

  test('ends with a session that is over', async () => {
    const world = healthyWorld();
    const emulator = await emulate(world);
    const { accessKeyId } = useKey(world);
    const key = accountOf(world).accessKeys.get(accessKeyId);
    expect(key).toBeDefined();
    Object.assign(key ?? {}, { expires: new Date(0) });
    const { problem } = await ending(open(sessionInputs(AMBIENT), around(emulator)));
    expect(problem).toMatchObject({ code: 'credentials', advice: expect.stringContaining('`role-duration-seconds`') });
  });

  test('ends where STS denies even that', async () => {
    const world = healthyWorld();
    const emulator = await emulate(world);
    useKey(world);
    const message = 'User: x is not authorized to perform: sts:GetCallerIdentity';
    emulator.fail('GetCallerIdentity', { status: 403, code: 'AccessDenied', message });
    const { problem } = await ending(open(sessionInputs(AMBIENT), around(emulator)));
    expect(problem).toMatchObject({ code: 'access-denied', advice: 'allow sts:GetCallerIdentity' });
  });

  const identity = (result: string): string =>
    `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>${result}</GetCallerIdentityResult></GetCallerIdentityResponse>`;

  test.each([
    ['nothing', ''],
    ['a page of HTML', '<html><body>Sign in</body></html>'],
    ['no ARN', identity('<Account>111122223333</Account>')],
    ['an ARN of no account', identity('<Arn>arn:aws:iam::aws:user/operator</Arn><Account>111122223333</Account>')],
    ['what is no ARN', identity('<Arn>operator</Arn>')],
  ])('an answer of %s is no session', async (_what, body) => {
    const world = healthyWorld();
    const emulator = await emulate(world);
    useKey(world);
    emulator.fail('GetCallerIdentity', { body, contentType: 'text/xml' });
    expect((await ending(open(sessionInputs(AMBIENT), around(emulator)))).problem).toMatchObject({ code: 'unexpected' });
  });

  test('an ARN that is no ARN is told of on one line, without backticks', async () => {
    const world = healthyWorld();
    const emulator = await emulate(world);
    useKey(world);
    emulator.fail('GetCallerIdentity', { body: identity('<Arn>`a`&#10;::error::b</Arn>'), contentType: 'text/xml' });
    const { problem } = await ending(open(sessionInputs(AMBIENT), around(emulator)));
    expect(problem.message).toBe("STS returned an ARN without an account: 'a' ::error::b");
  });
});

describe('the way to AWS', () => {
  const proxied = async (seen: string[]): Promise<string> =>
    serve((request, response) => {
      seen.push(request.url ?? '');
      response.writeHead(503).end();
    });

  test('leads through the proxy that the environment names', async () => {
    const world = healthyWorld();
    const emulator = await emulate(world);
    useKey(world);
    const seen: string[] = [];
    const proxy = await proxied(seen);
    await ending(open(sessionInputs(AMBIENT), around(emulator, { connections: connections({ HTTP_PROXY: proxy }) })));
    expect(seen[0]).toBe(`${emulator.url}/`);
    expect(emulator.calls).toEqual([]);
  });

  test('leads around it for what NO_PROXY names', async () => {
    const world = healthyWorld();
    const emulator = await emulate(world);
    useKey(world);
    const seen: string[] = [];
    const proxy = await proxied(seen);
    await open(sessionInputs(AMBIENT), around(emulator, { connections: connections({ HTTP_PROXY: proxy, NO_PROXY: '127.0.0.1' }) }));
    expect(seen).toEqual([]);
    expect(emulator.calls).toHaveLength(1);
  });

  test('is one connection for calls one after the other', async () => {
    const emulator = await emulate(healthyWorld());
    const session = await open(sessionInputs(), around(emulator));
    await session.iam.role();
    await session.iam.inlinePolicies();
    await session.ses('us-east-1').account();
    // One more is for the ID token.
    expect(emulator.connections).toBe(2);
  });
});
