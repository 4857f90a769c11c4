import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Answer, RawRequest } from '../../emulator/api.ts';
import { scenarios } from '../../emulator/scenarios.ts';
import type { Emulator } from '../../emulator/server.ts';
import { ACCOUNT_ID, accountOf, addAccount, allowAll, emptyWorld, healthyWorld, type World } from '../../emulator/world.ts';
import { type Connections, connections } from '../../src/aws/connections.ts';
import { VERSION } from '../../src/version.ts';
import { ALL_READS, around, atEnd, emulate, ending, open, serve, sessionInputs, stopClock, useKey, virtualClock } from './support.ts';

const GATE = `arn:aws:iam::${ACCOUNT_ID}:role/gate`;
const AMBIENT = { 'role-to-assume': undefined };

function roleOf(partition: string, account: string) {
  return { arn: `arn:${partition}:iam::${account}:role/gate`, partition, account };
}

describe('a session by the ID token of the job', () => {
  test('assumes the role, and returns the account and the principal', async () => {
    const emulator = await emulate(healthyWorld());
    const session = await open(sessionInputs(), around(emulator));
    expect(session.account).toEqual({ id: '111122223333', partition: 'aws' });
    expect(session.principal).toBe('arn:aws:sts::111122223333:assumed-role/gate/ses-role-gate-1001');
    expect(Math.abs((session.expires?.getTime() ?? 0) - Date.now() - 3_600_000)).toBeLessThan(60_000);
    expect(emulator.calls.map(({ action }) => action)).toEqual(['GetToken', 'AssumeRoleWithWebIdentity']);
  });

  test('sends the inputs to STS', async () => {
    const world = healthyWorld();
    for (const role of accountOf(world).callerRoles.values()) {
      role.maxSessionDuration = 7200;
    }
    const emulator = await emulate(world);
    await open(sessionInputs({ 'role-session-name': 'deploy-7', 'role-duration-seconds': 7200 }), around(emulator));
    expect(emulator.calls[1]?.parameters).toMatchObject({ RoleArn: GATE, RoleSessionName: 'deploy-7', DurationSeconds: '7200' });
  });

  test('signs later calls with the credentials of STS', async () => {
    const emulator = await emulate(healthyWorld());
    const session = await open(sessionInputs({ 'aws-region': ['us-east-1', 'eu-west-1'] }), around(emulator));
    expect(await session.iam.role()).toMatchObject({ kind: 'found' });
    expect(await session.ses('eu-west-1').account()).toMatchObject({ kind: 'found' });
    expect(emulator.calls.slice(2).map(({ action, region, principal }) => [action, region, principal])).toEqual([
      ['GetRole', 'us-east-1', session.principal],
      ['GetAccount', 'eu-west-1', session.principal],
    ]);
  });

  test('names the action in the user agent', async () => {
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

  test('masks the token and the credentials of STS', async () => {
    const emulator = await emulate(healthyWorld());
    const surroundings = around(emulator);
    await open(sessionInputs(), surroundings);
    const [key] = [...accountOf(emulator.world).accessKeys].filter(([, { sessionToken }]) => sessionToken !== undefined);
    expect(key).toBeDefined();
    const token = emulator.calls[1]?.parameters['WebIdentityToken'];
    expect(surroundings.masked).toEqual([token, key?.[0], key?.[1].secretAccessKey, key?.[1].sessionToken]);
  });

  test('masks the token before sending it', async () => {
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
  ])('requests the audience $audience in $partition with audience=$input', async ({ partition, region, input, audience }) => {
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
    { partition: 'aws-us-gov', id: '444455556666', region: 'us-gov-west-1', world: scenarios.govcloud },
    { partition: 'aws-eusc', id: '777788889999', region: 'eusc-de-east-1', world: scenarios['european-sovereign-cloud'] },
  ])('reads the role and SES in $partition', async ({ partition, id, region, world }) => {
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

  test('allows only the actions of the run', async () => {
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

  test('fits the limit of STS with all that a check can do', async () => {
    const emulator = await emulate(healthyWorld());
    await open(sessionInputs(), around(emulator), [...ALL_READS, 'iam:CreateServiceLinkedRole', 'iam:UpdateRoleDescription']);
    expect(String(emulator.calls[1]?.parameters['Policy']).length).toBeLessThanOrEqual(2048);
  });

  test('allows every read', async () => {
    const emulator = await emulate(healthyWorld());
    const { iam, ses } = await open(sessionInputs(), around(emulator));
    const region = ses('us-east-1');
    const looks = [iam.role(), iam.attachedPolicies(), iam.inlinePolicies(), iam.policy()];
    const regional = [region.account(), region.identity('example.com'), region.configurationSet('transactional')];
    for (const reading of await Promise.all([...looks, ...regional])) {
      expect(reading).toMatchObject({ kind: 'found' });
    }
  });

  test('does not limit the Regions if there is no room for them, and says so in the log', async () => {
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

describe('a role that STS refuses', () => {
  const SUB = 'repo:octo-org/other:ref:refs/heads/main';

  const changed = (change: (world: World) => void) => (): World => {
    const world = healthyWorld();
    change(world);
    return world;
  };

  test.each([
    {
      what: 'another trust policy',
      world: scenarios.untrusted,
      code: 'credentials',
      message: `${GATE} could not be assumed: AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity. The ID token has sub ${SUB} and aud sts.amazonaws.com`,
      advice: ["check that the role exists, and that its trust policy matches the token's sub and aud"],
      details: ['repository: octo-org/mailer', 'environment: production', 'actor: octocat'],
      attempts: 3,
    },
    {
      what: 'a missing provider',
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
      what: 'a session that lasts too long',
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
      what: 'an expired token',
      world: changed(world => {
        world.github.tokenSeconds = -60;
      }),
      code: 'credentials',
      message: 'Token expired',
      advice: ["runner's clock"],
    },
    {
      what: 'a missing role',
      world: healthyWorld,
      inputs: { 'role-to-assume': { arn: 'arn:aws:iam::111122223333:role/nobody', partition: 'aws', account: ACCOUNT_ID } },
      code: 'credentials',
      message: 'AccessDenied',
      advice: ['check that the role exists'],
      attempts: 3,
    },
  ])('has advice for $what', async ({ world, inputs, code, message, advice, details = [], attempts = 1 }) => {
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

  test('is retried without a log line if the refusal is temporary', async () => {
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

  test('is retried with a new token if the token is too old', async () => {
    const world = healthyWorld();
    stopClock(world);
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

  test('is not retried after the time for attempts', async () => {
    const emulator = await emulate(healthyWorld());
    emulator.fail('AssumeRoleWithWebIdentity', DENIED);
    let now = Date.now();
    const clock = { ...virtualClock(), now: () => (now += 5_000) };
    const { problem } = await ending(open(sessionInputs(), around(emulator, {}, clock)));
    expect(problem).toMatchObject({ code: 'credentials' });
    expect(emulator.calls.filter(({ action }) => action === 'AssumeRoleWithWebIdentity')).toHaveLength(1);
  });

  test('has advice for a Region in which STS is off', async () => {
    const emulator = await emulate(healthyWorld());
    emulator.fail('AssumeRoleWithWebIdentity', { status: 403, code: 'RegionDisabledException', message: 'STS is not activated' });
    const { problem } = await ending(open(sessionInputs(), around(emulator)));
    expect(problem).toMatchObject({ code: 'region-disabled', permanent: true });
    expect(problem.advice).toContain('`aws-region`');
  });

  test('shows only the claims of the token', async () => {
    const emulator = await emulate(scenarios.untrusted());
    const { problem } = await ending(open(sessionInputs(), around(emulator)));
    const token = String(emulator.calls[1]?.parameters['WebIdentityToken']);
    for (const part of token.split('.')) {
      expect(JSON.stringify(problem)).not.toContain(part);
    }
  });

  test('is retried if STS could not fetch the keys of GitHub in time', async () => {
    const emulator = await emulate(healthyWorld());
    const message =
      "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation";
    emulator.fail('AssumeRoleWithWebIdentity', { times: 2, status: 400, code: 'InvalidIdentityToken', message });
    const surroundings = around(emulator);
    await open(sessionInputs(), surroundings);
    expect(emulator.calls.map(call => call.status)).toEqual([200, 400, 400, 200]);
    expect(surroundings.clock.waits).toHaveLength(2);
  });

  test('is not requested without an ID token', async () => {
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
    { name: 'another account', arn: 'arn:aws:sts::999988887777:assumed-role/gate/x', named: '999988887777 (aws)' },
    { name: 'another partition', arn: 'arn:aws-us-gov:sts::111122223333:assumed-role/gate/x', named: '111122223333 (aws-us-gov)' },
  ])("signs nothing with a session of $name than the role's", async ({ arn, named }) => {
    const emulator = await emulate(healthyWorld());
    emulator.fail('AssumeRoleWithWebIdentity', { body: answer(user(arn), credentials()), contentType: 'text/xml' });
    const { problem } = await ending(open(sessionInputs(), around(emulator)));
    expect(problem).toMatchObject({ code: 'refused', permanent: true });
    expect(problem.message).toContain(`of account ${named} for ${GATE}`);
    expect(emulator.calls.map(({ action }) => action)).toEqual(['GetToken', 'AssumeRoleWithWebIdentity']);
  });

  test.each([
    { name: 'an empty body', body: '' },
    { name: 'a page of HTML', body: '<!doctype html><html><body>Sign in to the guest network</body></html>' },
    { name: 'no credentials', body: answer(user(ARN), '') },
    { name: 'no access key', body: answer(user(ARN), credentials('AccessKeyId')) },
    { name: 'no secret key', body: answer(user(ARN), credentials('SecretAccessKey')) },
    { name: 'no session token', body: answer(user(ARN), credentials('SessionToken')) },
    { name: 'no user', body: answer('', credentials()) },
    { name: 'an ARN without an account', body: answer(user('arn:aws:sts::nobody:assumed-role/gate/x'), credentials()) },
    { name: 'an ARN of another service', body: answer(user('arn:aws:s3:::111122223333:x'), credentials()) },
    { name: 'an expiry that is not a date', body: answer(user(ARN), credentials().replace('2026-11-23T13:00:00Z', 'soon')) },
  ])('gives no session for an answer with $name', async ({ body }) => {
    const emulator = await emulate(healthyWorld());
    emulator.fail('AssumeRoleWithWebIdentity', { body, contentType: 'text/xml' });
    expect((await ending(open(sessionInputs(), around(emulator)))).problem).toMatchObject({ code: 'unexpected' });
  });
});

describe('a session by the default credential chain of the SDK', () => {
  test('uses the credentials of the environment, and returns their account', async () => {
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

  test('masks a long-term key', async () => {
    const world = healthyWorld();
    const emulator = await emulate(world);
    const { accessKeyId, secretAccessKey } = useKey(world);
    const surroundings = around(emulator);
    await open(sessionInputs(AMBIENT), surroundings);
    expect(new Set(surroundings.masked)).toEqual(new Set([accessKeyId, secretAccessKey]));
  });

  test('masks the session token of an earlier step', async () => {
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

  test('names `role-to-assume` if the job can request an ID token', async () => {
    const emulator = await emulate(healthyWorld());
    const { problem } = await ending(open(sessionInputs(AMBIENT), around(emulator)));
    expect(problem.advice).toContain('`role-to-assume` is empty, although the job may request an ID token');
    expect(problem.advice).toContain('check the secret, variable or expression');
  });

  test('advises to sign in outside a job', async () => {
    const emulator = await emulate(healthyWorld());
    delete process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
    delete process.env['GITHUB_ACTIONS'];
    const { problem } = await ending(open(sessionInputs(AMBIENT), around(emulator)));
    expect(problem.advice).toMatch(/^run `aws sso login`, or set AWS_PROFILE/);
  });

  test('ends without credentials', async () => {
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

  test('advises a command that explains the profile if it has no credentials', async () => {
    const emulator = await emulate(healthyWorld());
    Object.assign(process.env, { AWS_PROFILE: 'no`body' });
    const { problem } = await ending(open(sessionInputs(AMBIENT), around(emulator)));
    expect(problem).toMatchObject({ code: 'credentials', permanent: true });
    expect(problem.advice).toContain('`aws sts get-caller-identity`');
    expect(problem.advice).toMatch(/AWS_PROFILE no'body$/);
    expect(emulator.calls).toEqual([]);
  });

  describe('from IAM Identity Center', () => {
    /** A profile of IAM Identity Center with a sign-in token. */
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

    test('accepts keys from an answer without an AWS request id', async () => {
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

    test('calls the Region of its profile through the proxy', async () => {
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

  describe('without credentials', () => {
    /** An error of STS that repeats the request. */
    const repeated = (code: string) => ({
      status: 403,
      code,
      message: ({ headers, body }: RawRequest) => `${headers['x-amz-security-token']} ${body} requires multi-factor authentication`,
    });

    /** A file of the test with a known path. */
    function file(text: string): string {
      const home = mkdtempSync(join(tmpdir(), 'home-'));
      atEnd(() => rmSync(home, { recursive: true, force: true }));
      writeFileSync(join(home, 'file'), text);
      return join(home, 'file');
    }

    test.each([
      { code: 'SignatureDoesNotMatch', said: 'SignatureDoesNotMatch: requires multi-factor authentication' },
      { code: 'web-identity-secret', said: 'requires multi-factor authentication' },
    ])('shows nothing that STS repeats of a web identity with the code $code', async ({ code, said }) => {
      const emulator = await emulate(healthyWorld());
      Object.assign(process.env, { AWS_WEB_IDENTITY_TOKEN_FILE: file('web-identity-secret'), AWS_ROLE_ARN: GATE });
      emulator.fail('AssumeRoleWithWebIdentity', repeated(code));
      const { problem } = await ending(open(sessionInputs(AMBIENT), around(emulator)));
      expect(problem).toMatchObject({ code: 'credentials', message: `there are no AWS credentials: ${said}` });
      expect(problem.advice).toContain('`aws sts get-caller-identity`');
      expect(String(emulator.calls[0]?.answer?.body)).toContain('web-identity-secret');
    });

    test('shows nothing that STS repeats of the keys of a profile that assumes a role', async () => {
      const emulator = await emulate(healthyWorld());
      const base = 'aws_access_key_id = ASIABASE\naws_secret_access_key = secret\naws_session_token = base-session-token';
      const config = file(`[profile base]\n${base}\n[profile gate]\nrole_arn = ${GATE}\nsource_profile = base\n`);
      Object.assign(process.env, { AWS_CONFIG_FILE: config, AWS_PROFILE: 'gate' });
      emulator.fail('AssumeRole', { ...repeated('1'), message: ({ headers }) => String(headers['x-amz-security-token']) });
      const { problem } = await ending(open(sessionInputs(AMBIENT), around(emulator)));
      expect(problem).toMatchObject({ code: 'credentials', message: 'there are no AWS credentials: an error without a name' });
      expect(String(emulator.calls[0]?.answer?.body)).toContain('base-session-token');
    });

    test('shows why Node cannot read a file', async () => {
      const emulator = await emulate(healthyWorld());
      Object.assign(process.env, { AWS_WEB_IDENTITY_TOKEN_FILE: '/nowhere/token', AWS_ROLE_ARN: GATE });
      const { problem } = await ending(open(sessionInputs(AMBIENT), around(emulator)));
      expect(problem.message).toBe('there are no AWS credentials: Error: ENOENT');
    });
  });

  describe('with renewed credentials', () => {
    const OTHER = '999988887777';

    /** Provides keys of these accounts in turn, and then of the last one. The first has expired, so that the SDK requests the next. */
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

    test('limits none of them with `scope-session: false`, and says so in the log', async () => {
      const world = healthyWorld();
      const emulator = await emulate(world);
      await renewing(world, ACCOUNT_ID);
      const surroundings = around(emulator);
      const { iam } = await open(sessionInputs({ ...AMBIENT, 'scope-session': false }), surroundings);
      expect(await iam.role()).toMatchObject({ kind: 'found' });
      expect(emulator.calls.map(({ action }) => action)).toEqual(['GetCallerIdentity', 'GetCallerIdentity', 'GetRole']);
      expect(surroundings.logged).toEqual(['the session is not limited to what the run needs: `scope-session` is false']);
    });

    test('continues with keys of the same account after STS has confirmed the account', async () => {
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

    test('ends if the keys are of another account, and signs nothing', async () => {
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

    test('ends if the keys are of another partition', async () => {
      const world = healthyWorld();
      const emulator = await emulate(world);
      await renewing(world, ACCOUNT_ID);
      const alter = (answer: Answer): Answer => ({ ...answer, body: String(answer.body).replaceAll('arn:aws:', 'arn:aws-us-gov:') });
      emulator.fail('GetCallerIdentity', { skip: 1, alter });
      const { iam } = await open(sessionInputs(AMBIENT), around(emulator));
      const { problem } = await ending(iam.role());
      expect(problem).toMatchObject({ code: 'refused', message: expect.stringContaining(`to account ${ACCOUNT_ID} (aws-us-gov)`) });
    });

    test('confirms the account once for calls that start together', async () => {
      const world = healthyWorld();
      const emulator = await emulate(world);
      await renewing(world, ACCOUNT_ID, ACCOUNT_ID);
      const { iam, ses } = await open(sessionInputs(AMBIENT), around(emulator));
      await Promise.all([iam.role(), iam.inlinePolicies(), ses('eu-west-1').account()]);
      expect(asked(emulator).filter(call => call.startsWith('GetCallerIdentity'))).toHaveLength(2);
    });

    test('confirms the account again if STS did not answer', async () => {
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
    {
      name: 'an unknown key',
      variables: { AWS_ACCESS_KEY_ID: 'AKIANOBODY' },
      said: 'InvalidClientTokenId',
      advice: "check the job's credentials",
    },
    {
      name: 'a wrong secret',
      variables: { AWS_SECRET_ACCESS_KEY: 'guessed' },
      said: 'SignatureDoesNotMatch',
      advice: "check the job's credentials",
    },
  ])('ends with $name', async ({ variables, said, advice }) => {
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
    { name: 'AWS_SESSION_TOKEN', value: 'token\n' },
    { name: 'AWS_SESSION_TOKEN', value: 'tok\u00e9n' },
    { name: 'AWS_ACCESS_KEY_ID', value: ' ASIAEXAMPLE' },
    { name: 'AWS_SECRET_ACCESS_KEY', value: 'secret\r' },
  ])('ends with a value of $name that cannot be a key: $value', async ({ name, value }) => {
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

  test('ends if the session has expired', async () => {
    const world = healthyWorld();
    const emulator = await emulate(world);
    const { accessKeyId } = useKey(world);
    const key = accountOf(world).accessKeys.get(accessKeyId);
    expect(key).toBeDefined();
    Object.assign(key ?? {}, { expires: new Date(0) });
    const { problem } = await ending(open(sessionInputs(AMBIENT), around(emulator)));
    expect(problem).toMatchObject({ code: 'credentials', advice: expect.stringContaining('`role-duration-seconds`') });
  });

  test('ends if STS denies GetCallerIdentity', async () => {
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
    { name: 'an empty body', body: '' },
    { name: 'a page of HTML', body: '<html><body>Sign in</body></html>' },
    { name: 'no ARN', body: identity('<Account>111122223333</Account>') },
    { name: 'an ARN without an account', body: identity('<Arn>arn:aws:iam::aws:user/operator</Arn><Account>111122223333</Account>') },
    { name: 'a text that is not an ARN', body: identity('<Arn>operator</Arn>') },
  ])('ends with an answer of $name', async ({ body }) => {
    const world = healthyWorld();
    const emulator = await emulate(world);
    useKey(world);
    emulator.fail('GetCallerIdentity', { body, contentType: 'text/xml' });
    expect((await ending(open(sessionInputs(AMBIENT), around(emulator)))).problem).toMatchObject({ code: 'unexpected' });
  });

  test('shows an invalid ARN on one line, without backticks', async () => {
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

  test('goes through the proxy of the environment', async () => {
    const world = healthyWorld();
    const emulator = await emulate(world);
    useKey(world);
    const seen: string[] = [];
    const proxy = await proxied(seen);
    await ending(open(sessionInputs(AMBIENT), around(emulator, { connections: connections({ HTTP_PROXY: proxy }) })));
    expect(seen[0]).toBe(`${emulator.url}/`);
    expect(emulator.calls).toEqual([]);
  });

  test('bypasses the proxy for the hosts of NO_PROXY', async () => {
    const world = healthyWorld();
    const emulator = await emulate(world);
    useKey(world);
    const seen: string[] = [];
    const proxy = await proxied(seen);
    await open(sessionInputs(AMBIENT), around(emulator, { connections: connections({ HTTP_PROXY: proxy, NO_PROXY: '127.0.0.1' }) }));
    expect(seen).toEqual([]);
    expect(emulator.calls).toHaveLength(1);
  });

  test.each([
    {
      title: 'a check opens its connections before it has an ID token',
      mode: 'check',
      opensAhead: true,
      expected: ['email', 'email', 'iam', 'iam', 'iam', 'iam', 'iam', 'sts'],
    },
    { title: 'a check opens no connections ahead if they cannot be used', mode: 'check', opensAhead: false, expected: [] },
    { title: 'a teardown opens no connections ahead', mode: 'teardown', opensAhead: true, expected: [] },
  ] as const)('$title', async ({ mode, opensAhead, expected }) => {
    const opened: string[] = [];
    const shared: Connections = {
      ...connections({}),
      opensAhead,
      openAhead: ({ hostname }) => opened.push(hostname.split('.')[0] ?? ''),
    };
    const refused = new Error('no ID token');
    const surroundings = around({ environment: () => ({}) }, { connections: shared, idToken: () => Promise.reject(refused) });
    const inputs = sessionInputs({ mode, 'aws-region': ['us-east-1', 'eu-west-1'] });
    await expect(open(inputs, surroundings)).rejects.toBe(refused);
    expect(opened.toSorted()).toEqual(expected);
  });

  test('uses one connection for calls in sequence', async () => {
    const emulator = await emulate(healthyWorld());
    const session = await open(sessionInputs(), around(emulator));
    await session.iam.role();
    await session.iam.inlinePolicies();
    await session.ses('us-east-1').account();
    // The other one is for the ID token.
    expect(emulator.connections).toBe(2);
  });
});
