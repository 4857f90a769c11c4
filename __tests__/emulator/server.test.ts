import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { GetRoleCommand } from '@aws-sdk/client-iam';
import { GetAccountCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { describe, expect, test } from '@jest/globals';
import { parseToken } from '../../emulator/github.ts';
import { isScenario, scenarios } from '../../emulator/scenarios.ts';
import { startEmulator } from '../../emulator/server.ts';
import { ACCOUNT_ID, accountOf, emptyWorld, healthyWorld, ROLE_NAME, regionOf, SES_REGIONS, userKeyOf } from '../../emulator/world.ts';
import { clientsOf, emulate, failureOf, idToken } from './harness.ts';

describe('the recorded calls', () => {
  test('have the caller, the operation and the answer', async () => {
    const emulator = await emulate();
    const before = performance.now();
    const { iam } = clientsOf(emulator, { region: 'eu-west-1' });
    await iam.send(new GetRoleCommand({ RoleName: ROLE_NAME }));
    await failureOf(iam.send(new GetRoleCommand({ RoleName: 'other' })));
    await idToken(emulator);
    expect(emulator.calls).toEqual([
      {
        service: 'iam',
        action: 'GetRole',
        region: 'eu-west-1',
        accountId: ACCOUNT_ID,
        principal: `arn:aws:iam::${ACCOUNT_ID}:user/operator`,
        parameters: { RoleName: ROLE_NAME, Version: '2010-05-08' },
        status: 200,
        answer: expect.objectContaining({ status: 200, body: expect.stringContaining('<RoleName>') }),
        at: expect.any(Number),
        signedAt: expect.stringMatching(/^\d{8}T\d{6}Z$/),
        userAgent: expect.stringContaining('aws-sdk-js'),
        authorization: expect.stringMatching(/^AWS4-HMAC-SHA256 /),
      },
      expect.objectContaining({ status: 404, errorCode: 'NoSuchEntity' }),
      expect.objectContaining({
        service: 'github',
        action: 'GetToken',
        parameters: { 'api-version': '2.0', audience: 'sts.amazonaws.com' },
        status: 200,
      }),
    ]);
    const times = emulator.calls.map(({ at }) => at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times[0]).toBeGreaterThanOrEqual(before);
  });

  test('are made over kept connections, which are counted', async () => {
    const emulator = await emulate();
    expect(emulator.connections).toBe(0);
    const { iam, ses } = clientsOf(emulator);
    await iam.send(new GetRoleCommand({ RoleName: ROLE_NAME }));
    await iam.send(new GetRoleCommand({ RoleName: ROLE_NAME }));
    expect(emulator.connections).toBe(1);
    await ses.send(new GetAccountCommand());
    expect(emulator.connections).toBe(2);
  });
});

describe('a fault', () => {
  test('is sent in the format of the service', async () => {
    const emulator = await emulate();
    const fault = { status: 503, code: 'ServiceUnavailable', message: 'try <later> & again', times: 1 };
    const { iam, sts, ses } = clientsOf(emulator);
    const failure = { name: 'ServiceUnavailable', message: 'try <later> & again', status: 503 };
    for (const action of ['GetRole', 'GetCallerIdentity', 'GetAccount', 'GetToken']) emulator.fail(action, fault);
    expect(await failureOf(iam.send(new GetRoleCommand({ RoleName: ROLE_NAME })))).toEqual(failure);
    expect(await failureOf(sts.send(new GetCallerIdentityCommand()))).toEqual(failure);
    expect(await failureOf(ses.send(new GetAccountCommand()))).toEqual(failure);
    const response = await fetch(`${emulator.environment()['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=x`);
    expect({ status: response.status, body: await response.json() }).toEqual({ status: 503, body: { message: 'try <later> & again' } });
    expect(emulator.calls).toMatchObject(Array(4).fill({ status: 503, errorCode: 'ServiceUnavailable' }));
    await iam.send(new GetRoleCommand({ RoleName: ROLE_NAME }));
  });

  test('comes in the order of the script, that many times', async () => {
    const emulator = await emulate();
    const { ses } = clientsOf(emulator);
    emulator.fail('GetAccount', { status: 400, code: 'First', message: '', times: 2 });
    emulator.fail('GetAccount', { status: 400, code: 'Second', message: '', times: 1 });
    const names = [];
    for (let call = 0; call < 3; call += 1) names.push((await failureOf(ses.send(new GetAccountCommand()))).name);
    expect(names).toEqual(['First', 'First', 'Second']);
    expect((await ses.send(new GetAccountCommand())).SendingEnabled).toBe(true);
  });

  test('lasts until it is removed', async () => {
    const emulator = await emulate();
    const { ses, sts } = clientsOf(emulator);
    emulator.fail('GetAccount', { status: 400, code: 'Broken', message: '' });
    emulator.fail('GetCallerIdentity', { status: 400, code: 'Broken', message: '' });
    for (let call = 0; call < 3; call += 1) expect((await failureOf(ses.send(new GetAccountCommand()))).name).toBe('Broken');
    emulator.heal('GetAccount');
    await ses.send(new GetAccountCommand());
    expect((await failureOf(sts.send(new GetCallerIdentityCommand()))).name).toBe('Broken');
    emulator.heal();
    await sts.send(new GetCallerIdentityCommand());
  });

  test('can be limited to a Region', async () => {
    const emulator = await emulate();
    emulator.fail('GetAccount', { status: 400, code: 'Broken', message: '', region: 'eu-west-1' });
    await clientsOf(emulator).ses.send(new GetAccountCommand());
    expect((await failureOf(clientsOf(emulator, { region: 'eu-west-1' }).ses.send(new GetAccountCommand()))).name).toBe('Broken');
  });

  test('is retried by the SDK like an AWS error', async () => {
    const emulator = await emulate();
    emulator.fail('GetCallerIdentity', { status: 400, code: 'Throttling', message: 'Rate exceeded', times: 1 });
    const client = new STSClient({ endpoint: emulator.url, region: 'us-east-1', credentials: userKeyOf(emulator.world), maxAttempts: 2 });
    const { $metadata } = await client.send(new GetCallerIdentityCommand());
    client.destroy();
    expect($metadata.attempts).toBe(2);
    expect(emulator.calls.map(({ status }) => status)).toEqual([400, 200]);
  });

  test('can be a missing answer', async () => {
    const emulator = await emulate();
    emulator.fail('GetAccount', { hang: true });
    const { ses } = clientsOf(emulator);
    const controller = new AbortController();
    const asked = failureOf(ses.send(new GetAccountCommand(), { abortSignal: controller.signal }));
    while (emulator.calls.length === 0) await new Promise(setImmediate);
    controller.abort();
    expect((await asked).name).toBe('AbortError');
    expect(emulator.calls).toMatchObject([{ action: 'GetAccount', status: 0 }]);
  });

  test('can be a broken connection', async () => {
    const emulator = await emulate();
    emulator.fail('GetAccount', { reset: true, times: 1 });
    const { ses } = clientsOf(emulator);
    expect((await failureOf(ses.send(new GetAccountCommand()))).message).toMatch(/ECONNRESET|socket hang up/);
    expect(emulator.calls).toMatchObject([{ action: 'GetAccount', status: 0 }]);
    await ses.send(new GetAccountCommand());
  });

  test('can be any other answer', async () => {
    const emulator = await emulate();
    emulator.fail('GetAccount', { body: '<html>a proxy</html>', contentType: 'text/html', status: 502, times: 1 });
    emulator.fail('GetAccount', { body: '{"SendingEnabled":', contentType: 'application/json' });
    const { ses } = clientsOf(emulator);
    expect((await failureOf(ses.send(new GetAccountCommand()))).status).toBe(502);
    expect((await failureOf(ses.send(new GetAccountCommand()))).name).toBe('SyntaxError');
    expect(emulator.calls.map(({ status }) => status)).toEqual([502, 200]);
  });
});

describe('an ID token of GitHub', () => {
  test('has the claims of the job', async () => {
    const world = healthyWorld();
    const now = Date.now();
    world.now = () => now;
    const iat = Math.floor(now / 1000);
    const emulator = await emulate(world);
    expect(parseToken(await idToken(emulator))).toMatchObject({
      header: { alg: 'RS256', typ: 'JWT' },
      claims: {
        iss: 'https://token.actions.githubusercontent.com',
        sub: 'repo:octo-org/mailer:environment:production',
        aud: 'sts.amazonaws.com',
        repository: 'octo-org/mailer',
        iat,
        nbf: iat - 600,
        exp: iat + 300,
      },
    });
  });

  test('has the owner of the repository as its default audience', async () => {
    const emulator = await emulate();
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = emulator.environment();
    const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
    const { value, count } = (await response.json()) as { value: string; count: number };
    expect(count).toBe(value.length);
    expect(parseToken(value)?.claims['aud']).toBe('https://github.com/octo-org');
  });

  test('needs the bearer token', async () => {
    const emulator = await emulate();
    const url = emulator.environment()['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
    for (const headers of [{}, { authorization: 'bearer wrong' }, { authorization: emulator.world.github.requestToken }]) {
      const response = await fetch(url, { headers });
      expect(response.status).toBe(401);
      expect(await response.json()).toEqual({ message: expect.any(String) });
    }
  });
});

describe('a world', () => {
  test('is found by a job through its environment', async () => {
    const emulator = await emulate();
    expect(emulator.environment()).toEqual({
      AWS_ENDPOINT_URL: emulator.url,
      AWS_EC2_METADATA_DISABLED: 'true',
      ACTIONS_ID_TOKEN_REQUEST_URL: `${emulator.url}/_github/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: emulator.world.github.requestToken,
      GITHUB_API_URL: `${emulator.url}/_github/api/v3`,
    });
    expect(emulator.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  test('has every commercial Region of SES if it is healthy', () => {
    expect(SES_REGIONS).toHaveLength(33);
    expect([...accountOf(healthyWorld()).regions.keys()]).toEqual(SES_REGIONS);
  });

  test('can override fields of its account', () => {
    expect(accountOf(healthyWorld({ role: undefined, roleVisibleAfter: 3 }))).toMatchObject({
      id: ACCOUNT_ID,
      role: undefined,
      roleVisibleAfter: 3,
    });
  });

  test('throws for a missing account, Region or resource', () => {
    expect(() => accountOf(healthyWorld(), '1')).toThrow('This world has no account 1.');
    expect(() => regionOf(healthyWorld(), 'x')).toThrow(`Account ${ACCOUNT_ID} has no SES in x.`);
    const world = healthyWorld();
    accountOf(world).accessKeys.clear();
    expect(() => userKeyOf(world)).toThrow(`Account ${ACCOUNT_ID} has no user with an access key.`);
  });

  test.each(Object.keys(scenarios).filter(isScenario))('starts from the scenario %s', async name => {
    const world = scenarios[name]();
    const emulator = await emulate(world);
    const [account] = world.accounts.values();
    const [region = 'us-east-1'] = account?.regions.has('us-east-1') ? [] : (account?.regions.keys() ?? []);
    const { sts } = clientsOf(emulator, { region });
    expect((await sts.send(new GetCallerIdentityCommand())).Account).toBe(account?.id);
  });

  test('is created anew for each use of a scenario', async () => {
    expect(scenarios.healthy()).not.toBe(scenarios.healthy());
    expect(isScenario('healthy')).toBe(true);
    expect(isScenario('toString')).toBe(false);
    expect(emptyWorld().accounts.size).toBe(0);
  });

  test('ends pending requests when the emulator closes', async () => {
    const emulator = await startEmulator();
    emulator.fail('GetAccount', { hang: true });
    const client = new SESv2Client({ endpoint: emulator.url, region: 'us-east-1', credentials: userKeyOf(emulator.world), maxAttempts: 1 });
    const asked = failureOf(client.send(new GetAccountCommand()));
    while (emulator.calls.length === 0) await new Promise(setImmediate);
    await emulator.close();
    expect((await asked).message).toMatch(/ECONNRESET|socket hang up/);
    client.destroy();
    await expect(fetch(emulator.url)).rejects.toThrow();
  });
});

describe('main', () => {
  function main(...args: string[]) {
    return spawn(process.execPath, ['emulator/main.ts', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  }

  test('prints its URL, and ends on a signal', async () => {
    const child = main('--scenario', 'paused');
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    const ready = JSON.parse(line) as { url: string; accessKeyId: string; secretAccessKey: string; environment: Record<string, string> };
    expect(ready.environment['AWS_ENDPOINT_URL']).toBe(ready.url);
    const { accessKeyId, secretAccessKey } = ready;
    const client = new SESv2Client({
      endpoint: ready.url,
      region: 'us-east-1',
      credentials: { accessKeyId, secretAccessKey },
      maxAttempts: 1,
    });
    expect((await client.send(new GetAccountCommand())).SendingEnabled).toBe(false);
    client.destroy();
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('ends after its time', async () => {
    expect(await once(main('--seconds', '1'), 'exit')).toEqual([0, null]);
  });

  test.each([
    ['--scenario', 'nonsense'],
    ['--port', 'nonsense'],
    ['--seconds', 'nonsense'],
  ])('refuses %s %s', async (...args) => {
    const child = main(...args);
    let text = '';
    child.stderr.on('data', chunk => {
      text += chunk;
    });
    expect(await once(child, 'close')).toEqual([2, null]);
    expect(text).toContain('usage: node emulator/main.ts [--scenario NAME] [--port N]');
    expect(text).toContain('healthy, missing');
  });
});
