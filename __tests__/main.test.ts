import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { scenarios } from '../emulator/scenarios.ts';
import type { Emulator } from '../emulator/server.ts';
import { accountOf, healthyWorld, regionOf, userKeyOf, type World } from '../emulator/world.ts';
import type { Annotation, Runner } from '../src/model/ports.ts';
import { runError } from '../src/model/problem.ts';
import { run } from '../src/run.ts';
import { around, atEnd, emulate, stopClock, useKey, virtualClock } from './aws/support.ts';
import { certificateFor } from './e2e/certificate.ts';
import { complaints } from './report/schema.ts';
import { handedOn } from './support/inputs.ts';

const GATE = 'arn:aws:iam::111122223333:role/gate';

/** The results of a run. */
interface Left {
  readonly passes: boolean;
  readonly lines: readonly string[];
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly masked: readonly string[];
  readonly debugged: readonly string[];
  readonly annotations: readonly Annotation[];
  readonly outputs: ReadonlyMap<string, string>;
  readonly summaries: readonly string[];
  /** The report, if there is one. */
  readonly report: Readonly<Record<string, unknown>> | undefined;
  readonly emulator: Emulator;
  /** The AWS and GitHub operations of the calls. */
  readonly calls: readonly string[];
}

interface Options {
  readonly world?: World;
  /** Runs before the action. */
  readonly prepare?: (emulator: Emulator) => void;
  readonly signal?: AbortSignal;
  /** Runs in the middle of every wait. */
  readonly onSleep?: (emulator: Emulator) => void;
  readonly runner?: Partial<Runner>;
  readonly env?: NodeJS.ProcessEnv;
  readonly idToken?: () => Promise<string>;
}

async function left(inputs: Readonly<Record<string, string>>, options: Options = {}): Promise<Left> {
  const { world = healthyWorld(), prepare, onSleep, signal } = options;
  const emulator = await emulate(world);
  const folder = mkdtempSync(join(tmpdir(), 'run-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const lines: string[] = [];
  const groups = new Map<string, readonly string[]>();
  const masked: string[] = [];
  const debugged: string[] = [];
  const annotations: Annotation[] = [];
  const outputs = new Map<string, string>();
  const summaries: string[] = [];
  const runner: Runner = {
    input: handedOn(inputs),
    log: line => lines.push(line),
    group: (title, all) => groups.set(title, all),
    debug: line => debugged.push(line),
    mask: secret => masked.push(secret),
    // Every run here has the warning about redirected AWS requests: __tests__/e2e/outcomes.test.ts tests it.
    annotate: annotation => annotation.title !== 'SES role gate: not AWS' && annotations.push(annotation),
    output: (name, value) => outputs.set(name, value),
    summarize: async markdown => {
      summaries.push(markdown);
    },
    ...options.runner,
  };
  prepare?.(emulator);
  const clock = virtualClock(() => onSleep?.(emulator));
  const { idToken, random, signal: never } = around(emulator, {}, clock);
  const passes = await run({
    runner,
    env: { ...process.env, RUNNER_TEMP: folder, GITHUB_RUN_ID: '1001', ...options.env },
    clock,
    random,
    signal: signal ?? never,
    idToken: options.idToken ?? idToken,
  });
  const path = outputs.get('report-path');
  const report = path !== undefined && existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : undefined;
  return {
    passes,
    lines,
    groups,
    masked,
    debugged,
    annotations,
    outputs,
    summaries,
    report,
    emulator,
    calls: emulator.calls.map(({ action }) => action),
  };
}

/** Checks the result of every run. */
function expectComplete({ outputs, summaries, report, lines, groups, passes }: Left, status: string): void {
  expect(outputs.get('status')).toBe(status);
  for (const name of ['passed', 'healthy', 'message', 'created', 'regions', 'findings', 'errors', 'warnings', 'report-path']) {
    expect([name, outputs.has(name)]).toEqual([name, true]);
  }
  expect(report).toMatchObject({ status, passed: passes });
  expect(complaints(report)).toBeNull();
  expect(summaries).toHaveLength(1);
  expect(summaries[0]).toMatch(new RegExp(`^## \\S+ SES role (?:gate|teardown): ${status}(?: in .*)?\n`));
  // The report omits rules that were not evaluated.
  const titles = [...groups.keys()].filter(title => title !== 'Claims of the ID token');
  expect(titles).toEqual(Object.keys(report?.['regions'] ?? {}).length > 0 ? ['Rules'] : []);
  expect(lines.at(-1)).toContain(` ${status}: `);
}

const BY_ROLE = { 'aws-region': 'us-east-1', 'role-to-assume': GATE };

describe('a check', () => {
  test('reports an exception that is not needed', async () => {
    const ended = await left({ ...BY_ROLE, rules: 'role-path: off until 2999-12-31' });
    expectComplete(ended, 'healthy');
    const notice = 'the exception "role-path: off until 2999-12-31" is not needed: role-path passes without it';
    expect(ended.lines).toContain(notice);
    expect(ended.summaries[0]).toContain(`- ℹ️ ${notice}`);
    expect(ended.report).toMatchObject({ notices: [notice] });
  });

  test('passes for a healthy account', async () => {
    const ended = await left(BY_ROLE);
    expect(ended.passes).toBe(true);
    expectComplete(ended, 'healthy');
    expect(Object.fromEntries(ended.outputs)).toMatchObject({
      healthy: 'true',
      created: 'false',
      'account-id': '111122223333',
      'role-exists': 'true',
      'role-arn': 'arn:aws:iam::111122223333:role/aws-service-role/ses.amazonaws.com/AWSServiceRoleForAmazonSES',
      regions: '{"us-east-1":{"status":"healthy","healthy":true,"errors":0,"warnings":0}}',
      findings: '[]',
      errors: '0',
      warnings: '0',
    });
    expect(ended.annotations).toEqual([]);
    expect([...ended.calls].sort()).toEqual([
      'AssumeRoleWithWebIdentity',
      'GetAccount',
      'GetPolicy',
      'GetPolicyVersion',
      'GetRole',
      'GetToken',
      'ListAttachedRolePolicies',
      'ListRolePolicies',
    ]);
    expect(ended.lines[0]).toMatch(/^ses-role-gate \d+\.\d+\.\d+: check of us-east-1$/);
    expect(ended.lines[1]).toMatch(
      /^acting as arn:aws:sts::111122223333:assumed-role\/gate\/ses-role-gate-1001 in account 111122223333 \(aws\), until 20\d\d-/,
    );
  });

  test('changes nothing', async () => {
    const world = healthyWorld();
    const before = structuredClone(accountOf(world).role);
    const { calls } = await left(BY_ROLE, { world });
    expect(accountOf(world).role).toEqual(before);
    expect(calls.filter(call => !/^(Get|List|Assume)/.test(call))).toEqual([]);
  });

  test('shows no secret', async () => {
    const world = healthyWorld();
    const ended = await left(BY_ROLE, { world });
    const [key] = [...accountOf(world).accessKeys].filter(([, { sessionToken }]) => sessionToken !== undefined);
    const secrets = [
      String(ended.emulator.calls[1]?.parameters['WebIdentityToken']),
      String(key?.[0]),
      String(key?.[1].secretAccessKey),
      String(key?.[1].sessionToken),
    ];
    expect([...ended.masked].sort()).toEqual([...secrets].sort());
    const told = JSON.stringify([ended.lines, [...ended.groups], ended.annotations, [...ended.outputs], ended.summaries, ended.report]);
    for (const secret of [...secrets, world.github.requestToken]) {
      expect(told).not.toContain(secret);
    }
  });

  test('shows no part of the password of a proxy', async () => {
    const ended = await left(BY_ROLE, {
      env: { HTTPS_PROXY: 'http://svc:hunter2%2Fhunter2@proxy.corp:3128' },
      idToken: () => Promise.reject(runError('credentials', 'hunter2%2Fhunter2 is hunter2/hunter2', 'none')),
    });
    expectComplete(ended, 'error');
    expect(ended.report).toMatchObject({ problem: { message: '*** is ***' } });
  });

  test('passes with credentials of the environment', async () => {
    const world = healthyWorld();
    const ended = await left({ 'aws-region': 'us-east-1 eu-west-1' }, { world, prepare: () => useKey(world) });
    expect(ended.passes).toBe(true);
    expectComplete(ended, 'healthy');
    expect(ended.calls[0]).toBe('GetCallerIdentity');
    expect(ended.lines[1]).toBe('the session is not limited to what the run needs: STS limits temporary credentials only');
    expect(ended.lines[2]).toBe('acting as arn:aws:iam::111122223333:user/operator in account 111122223333 (aws)');
    // Every request reads the keys, and the log has one line.
    expect(ended.masked).toEqual(Object.values(userKeyOf(world)));
    expect(Object.keys(JSON.parse(ended.outputs.get('regions') ?? ''))).toEqual(['us-east-1', 'eu-west-1']);
  });

  test.each([
    { status: 'unhealthy', world: scenarios.paused, inputs: {}, passes: false, errors: 1, warnings: 0 },
    { status: 'unhealthy', world: scenarios.paused, inputs: { 'fail-on': 'never' }, passes: true, errors: 1, warnings: 0 },
    { status: 'degraded', world: scenarios.sandbox, inputs: {}, passes: true, errors: 0, warnings: 1 },
    { status: 'degraded', world: scenarios.sandbox, inputs: { 'fail-on': 'warning' }, passes: false, errors: 0, warnings: 1 },
    { status: 'missing', world: scenarios.missing, inputs: {}, passes: false, errors: 1, warnings: 0 },
    { status: 'missing', world: scenarios.missing, inputs: { 'on-missing': 'warn' }, passes: true, errors: 0, warnings: 1 },
    {
      status: 'unknown',
      world: scenarios['denied-iam'],
      inputs: { rules: 'role-exists: error' },
      passes: false,
      errors: undefined,
      warnings: undefined,
    },
    { status: 'unknown', world: scenarios['denied-ses'], inputs: {}, passes: false, errors: undefined, warnings: undefined },
  ] as const)('is $status with $inputs', async ({ status, world, inputs, passes, errors, warnings }) => {
    const ended = await left({ ...BY_ROLE, ...inputs }, { world: world() });
    expect(ended.passes).toBe(passes);
    expectComplete(ended, status);
    expect(ended.outputs.get('healthy')).toBe(String(status === 'degraded'));
    if (errors !== undefined) {
      expect([ended.outputs.get('errors'), ended.outputs.get('warnings')]).toEqual([String(errors), String(warnings)]);
      expect(ended.annotations.map(({ severity }) => severity)).toEqual([
        ...Array(errors).fill('error'),
        ...Array(warnings).fill('warning'),
      ]);
    }
  });

  test('creates the role with `on-missing: create`', async () => {
    const ended = await left({ ...BY_ROLE, 'on-missing': 'create' }, { world: scenarios['slow-create']() });
    expect(ended.passes).toBe(true);
    expectComplete(ended, 'healthy');
    expect(ended.outputs.get('created')).toBe('true');
    expect(ended.lines).toContain('creating AWSServiceRoleForAmazonSES: done');
  });

  test('ends with an error if the account has no room for the role, and reports the checked facts', async () => {
    const ended = await left(
      { ...BY_ROLE, 'on-missing': 'create' },
      {
        world: scenarios.missing(),
        prepare: emulator =>
          emulator.fail('CreateServiceLinkedRole', { status: 409, code: 'LimitExceeded', message: 'Cannot exceed quota' }),
      },
    );
    expect(ended.passes).toBe(false);
    expectComplete(ended, 'error');
    expect(ended.report).toMatchObject({
      problem: {
        message: expect.stringContaining(
          'AWSServiceRoleForAmazonSES could not be created, because the account has its maximum number of roles',
        ),
      },
    });
    expect(ended.outputs.get('role-exists')).toBe('false');
  });

  test('writes no summary with `job-summary: false`', async () => {
    const { passes, summaries } = await left({ ...BY_ROLE, 'job-summary': 'false' });
    expect([passes, summaries]).toEqual([true, []]);
  });

  test('writes the report to `report-path`, and makes its folders', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'report-'));
    atEnd(() => rmSync(folder, { recursive: true, force: true }));
    const path = join(folder, 'a', 'b', 'report.json');
    const ended = await left({ ...BY_ROLE, 'report-path': path });
    expectComplete(ended, 'healthy');
    expect(ended.outputs.get('report-path')).toBe(path);
    expect(readFileSync(path, 'utf8')).toMatch(/^\{\n {2}"schemaVersion": 1,\n[\s\S]*\n\}\n$/);
  });
});

describe('an invalid input', () => {
  test.each([
    { name: 'a missing Region', inputs: { 'role-to-assume': GATE }, words: ['`aws-region`'] },
    {
      name: 'a text that is not a number',
      inputs: { ...BY_ROLE, 'role-duration-seconds': 'an hour' },
      words: ['`role-duration-seconds`', '900'],
    },
    {
      name: 'two invalid inputs',
      inputs: { ...BY_ROLE, 'fail-on': 'fatal', 'wait-timeout': 'long' },
      words: ['2 inputs refused', '`fail-on`', '`wait-timeout`'],
    },
  ])('ends the run before any call: $name', async ({ inputs, words }) => {
    const ended = await left(inputs);
    expect(ended.passes).toBe(false);
    expectComplete(ended, 'error');
    expect(ended.calls).toEqual([]);
    expect(ended.outputs.get('errors')).toBe('1');
    expect(ended.annotations).toHaveLength(1);
    for (const word of words) {
      expect(ended.annotations[0]?.message).toContain(word);
    }
    expect(ended.report).toMatchObject({ problem: { code: 'input' }, regions: {} });
  });

  test.each(['http://svc:Pa/ssw0rd-secret@proxy.corp:3128', 'http://svc:100%-ssw0rd-secret@proxy.corp:3128'])(
    'can be a proxy URL, and its password is not shown: %s',
    async HTTPS_PROXY => {
      const ended = await left(BY_ROLE, { env: { HTTPS_PROXY, AWS_ENDPOINT_URL: '' } });
      expect(ended.passes).toBe(false);
      expectComplete(ended, 'error');
      expect(ended.calls).toEqual([]);
      expect(ended.report).toMatchObject({ problem: { code: 'input', message: 'HTTPS_PROXY is not the URL of a proxy' } });
      expect(JSON.stringify([ended.lines, ended.annotations, ended.summaries, ended.report])).not.toContain('ssw0rd');
    },
  );

  test.each(['localhost:4566', 'ftp://127.0.0.1', 'localhost'])('can be an endpoint URL: %s', async AWS_ENDPOINT_URL => {
    const ended = await left(BY_ROLE, { env: { AWS_ENDPOINT_URL } });
    expectComplete(ended, 'error');
    expect(ended.calls).toEqual([]);
    expect(ended.report).toMatchObject({ problem: { code: 'input', message: 'AWS_ENDPOINT_URL is not the URL of an endpoint' } });
  });

  test('is reported without a summary with `job-summary: false`', async () => {
    const ended = await left({ 'job-summary': 'false' });
    expect([ended.passes, ended.summaries, ended.outputs.get('status')]).toEqual([false, [], 'error']);
  });
});

describe('the account guard', () => {
  test('refuses the role of another account before any call', async () => {
    const ended = await left({ ...BY_ROLE, 'allowed-account-ids': '444455556666, 777788889999' });
    expect(ended.passes).toBe(false);
    expectComplete(ended, 'refused');
    expect(ended.calls).toEqual([]);
    expect(ended.masked).toEqual([]);
    expect(ended.outputs.get('healthy')).toBe('false');
    expect(ended.annotations[0]).toMatchObject({ severity: 'error', message: expect.stringContaining('111122223333') });
  });

  test('refuses another account when STS names it', async () => {
    const world = healthyWorld();
    const ended = await left({ 'aws-region': 'us-east-1', 'allowed-account-ids': '444455556666' }, { world, prepare: () => useKey(world) });
    expect(ended.passes).toBe(false);
    expectComplete(ended, 'refused');
    expect(ended.calls).toEqual(['GetCallerIdentity']);
    expect(ended.outputs.has('role-exists')).toBe(false);
  });

  test("refuses a session of another account than the role's, even if the account is allowed", async () => {
    const arn = 'arn:aws:sts::444455556666:assumed-role/gate/x';
    const body = `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult><AssumedRoleUser><AssumedRoleId>A:x</AssumedRoleId><Arn>${arn}</Arn></AssumedRoleUser><Credentials><AccessKeyId>a</AccessKeyId><SecretAccessKey>b</SecretAccessKey><SessionToken>c</SessionToken><Expiration>2030-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;
    const ended = await left(
      { ...BY_ROLE, 'allowed-account-ids': '111122223333, 444455556666' },
      { prepare: emulator => emulator.fail('AssumeRoleWithWebIdentity', { body, contentType: 'text/xml' }) },
    );
    expect(ended.passes).toBe(false);
    expectComplete(ended, 'refused');
    expect(ended.calls).toEqual(['GetToken', 'AssumeRoleWithWebIdentity']);
  });

  test('accepts an allowed account', async () => {
    const ended = await left({ ...BY_ROLE, 'allowed-account-ids': '444455556666\n111122223333' });
    expect(ended.passes).toBe(true);
    expectComplete(ended, 'healthy');
  });
});

test('a run opens all its connections while it waits for the ID token', async () => {
  const { key, cert } = certificateFor('localhost');
  const server = createServer({ key, cert }).listen(0, '127.0.0.1');
  atEnd(() => server.close() && undefined);
  // A handshake that the client ends because it does not trust the certificate counts too.
  let connections = 0;
  const { promise: opened, resolve } = Promise.withResolvers<void>();
  server.on('connection', () => {
    connections += 1;
    if (connections === 8) {
      resolve();
    }
  });
  await once(server, 'listening');
  const url = `https://localhost:${(server.address() as AddressInfo).port}`;
  const ended = await left(
    { ...BY_ROLE, 'aws-region': 'us-east-1 eu-west-1' },
    {
      prepare: () => Object.assign(process.env, { AWS_ENDPOINT_URL: url }),
      idToken: async () => {
        await opened;
        throw runError('credentials', 'no token today', 'come again');
      },
    },
  );
  expectComplete(ended, 'error');
  expect(ended.summaries[0]).toContain('no token today');
  // One to STS, five to IAM, and one to SES in each Region.
  expect(connections).toBe(8);
});

test('a cancellation ends a run that opens connections', async () => {
  const ended = await left(BY_ROLE, {
    prepare: () => Object.assign(process.env, { AWS_ENDPOINT_URL: 'https://nobody.invalid' }),
    signal: AbortSignal.abort(runError('cancelled', 'the run was cancelled', 'run the job again')),
  });
  expectComplete(ended, 'cancelled');
  expect(ended.calls).not.toContain('AssumeRoleWithWebIdentity');
});

test('a run gets another ID token if the first one expires before STS accepts it', async () => {
  const world = healthyWorld();
  stopClock(world);
  world.github.tokenSeconds = 3;
  const refusal = { status: 403, code: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity', times: 2 };
  const ended = await left(BY_ROLE, { world, prepare: emulator => emulator.fail('AssumeRoleWithWebIdentity', refusal) });
  expectComplete(ended, 'healthy');
  expect(ended.calls.filter(action => action === 'GetToken').length).toBeGreaterThan(1);
});

describe('step debugging', () => {
  const LINE =
    /^(?:iam|ses|sts):\w+ in us-east-1: (HTTP status (?:\d{3}|none)(?: \(\w+\))?), request id ([\da-f-]{36}|none), \d+ ms, attempt (\d+)$/;

  test('logs each request to AWS', async () => {
    const ended = await left(BY_ROLE, { env: { RUNNER_DEBUG: '1' } });
    const toAws = ended.calls.filter(action => action !== 'GetToken');
    expect(ended.debugged).toHaveLength(toAws.length);
    for (const line of ended.debugged) {
      expect(line).toMatch(LINE);
    }
    expect(ended.debugged.map(line => /:(\w+) in/.exec(line)?.[1]).toSorted()).toEqual(toAws.toSorted());
  });

  test('logs each attempt with its result', async () => {
    const ended = await left(BY_ROLE, {
      env: { RUNNER_DEBUG: '1' },
      prepare: emulator => {
        emulator.fail('GetAccount', { status: 429, code: 'TooManyRequestsException', message: 'Rate exceeded', times: 1 });
        emulator.fail('GetAccount', { reset: true, times: 1 });
      },
    });
    const attempts = ended.debugged.filter(line => line.startsWith('ses:GetAccount'));
    expect(attempts.map(line => LINE.exec(line)?.slice(1))).toEqual([
      ['HTTP status 429 (TooManyRequestsException)', expect.stringMatching(/-/), '1'],
      ['HTTP status none (ECONNRESET)', 'none', '2'],
      ['HTTP status 200', expect.stringMatching(/-/), '3'],
    ]);
  });

  test.each([
    { name: 'off', env: {} },
    { name: 'set to something else', env: { RUNNER_DEBUG: '0' } },
  ])('logs nothing if it is $name', async ({ env }) => {
    expect((await left(BY_ROLE, { env })).debugged).toEqual([]);
  });
});

describe('a run', () => {
  test('refuses a teardown without an account', async () => {
    const world = healthyWorld();
    const ended = await left({ ...BY_ROLE, mode: 'teardown' }, { world });
    expect(ended.passes).toBe(false);
    expectComplete(ended, 'error');
    expect(ended.calls).toEqual([]);
    expect(ended.report).toMatchObject({ mode: 'teardown', problem: { code: 'input' } });
    expect(accountOf(world).role).toBeDefined();
  });

  test('fails without credentials', async () => {
    const ended = await left({ 'aws-region': 'us-east-1' });
    expect(ended.passes).toBe(false);
    expectComplete(ended, 'error');
    expect(ended.report).toMatchObject({ problem: { code: 'credentials' } });
    expect(ended.calls).toEqual([]);
  });

  test('fails if the role cannot be assumed', async () => {
    const ended = await left(BY_ROLE, { world: scenarios.untrusted() });
    expect(ended.passes).toBe(false);
    expectComplete(ended, 'error');
    expect(ended.summaries[0]).toContain('repo:octo-org/other');
    expect(ended.groups.get('Claims of the ID token')).toContain('actor: octocat');
    expect(ended.annotations).toEqual([
      {
        severity: 'error',
        title: 'SES role gate: error',
        message: expect.stringMatching(
          /Not authorized to perform sts:AssumeRoleWithWebIdentity\. The ID token has sub repo:octo-org\/other:\S+ and aud sts\.amazonaws\.com \(`HTTP 403, request id [\da-f-]{36}`\)\. Fix: check that the role exists/,
        ),
      },
    ]);
  });

  test.each([
    { name: 'a key', env: { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE' }, mentioned: '(AWS_ACCESS_KEY_ID)' },
    { name: 'a profile', env: { AWS_PROFILE: 'ci' }, mentioned: '(AWS_PROFILE)' },
    { name: 'no credentials', env: {}, mentioned: undefined },
  ])('says whether to leave `role-to-assume` empty if the role cannot be assumed and the job has $name', async ({ env, mentioned }) => {
    const { outputs, report } = await left(BY_ROLE, { world: scenarios.untrusted(), env });
    expect(report).toMatchObject({ status: 'error', problem: { code: 'credentials' } });
    const words = 'To use the credentials that the job has already';
    expect(outputs.get('message')?.includes(words)).toBe(mentioned !== undefined);
    expect(outputs.get('message')).toContain(mentioned === undefined ? 'Fix: ' : `${words} ${mentioned}, leave \`role-to-assume\` empty.`);
  });

  test('says that the job has credentials if it lacks the permission for an ID token', async () => {
    const idToken = (): Promise<string> => Promise.reject(runError('credentials', 'no token', 'give the permission'));
    const { outputs } = await left(BY_ROLE, { env: { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE' }, idToken });
    expect(outputs.get('message')).toContain('Fix: give the permission. To use the credentials that the job has already');
  });

  test.each([
    {
      name: 'before the start',
      options: (controller: AbortController) => ({ prepare: () => controller.abort(runError('cancelled', 'stop', 'again')) }),
      exists: undefined,
    },
    {
      name: 'between two attempts',
      options: (controller: AbortController) => ({ onSleep: () => controller.abort(runError('cancelled', 'stop', 'again')) }),
      exists: 'false',
    },
  ])('is cancelled $name', async ({ options, exists }) => {
    const controller = new AbortController();
    const ended = await left(
      { ...BY_ROLE, 'wait-timeout': '10m' },
      { world: scenarios.missing(), signal: controller.signal, ...options(controller) },
    );
    expect(ended.passes).toBe(false);
    expectComplete(ended, 'cancelled');
    // The known facts are kept.
    expect(ended.outputs.get('role-exists')).toBe(exists);
    expect(ended.outputs.get('healthy')).toBe('false');
  });

  test('is not healthy if it is cancelled while a healthy account is read', async () => {
    const controller = new AbortController();
    const ended = await left(
      { ...BY_ROLE, identities: 'example.com' },
      {
        signal: controller.signal,
        prepare: emulator => emulator.fail('GetEmailIdentity', { happens: () => controller.abort(runError('cancelled', 'stop', 'again')) }),
      },
    );
    expect(ended.passes).toBe(false);
    expectComplete(ended, 'cancelled');
  });

  test('passes when the account becomes healthy during the wait', async () => {
    const world = scenarios.paused();
    const ended = await left(
      { ...BY_ROLE, 'wait-timeout': '10m' },
      {
        world,
        onSleep: () => {
          regionOf(world, 'us-east-1').account.SendingEnabled = true;
        },
      },
    );
    expect(ended.passes).toBe(true);
    expectComplete(ended, 'healthy');
    expect(ended.report).toMatchObject({ looks: 2 });
  });

  test('fails with the status error after an unexpected error', async () => {
    const ended = await left(BY_ROLE, {
      runner: {
        mask: () => {
          throw new TypeError('mask is not a function');
        },
      },
    });
    expect(ended.passes).toBe(false);
    expectComplete(ended, 'error');
    expect(ended.report).toMatchObject({ problem: { code: 'unexpected', message: 'TypeError: mask is not a function' } });
  });
});

describe('a run that cannot write', () => {
  const unwritable = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'unwritable-'));
    atEnd(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, 'file'), '');
    return join(folder, 'file', 'report.json');
  };

  test('the report fails the step, and writes the other results', async () => {
    const ended = await left({ ...BY_ROLE, 'report-path': unwritable() });
    expect(ended.passes).toBe(false);
    expect(ended.report).toBeUndefined();
    expect(Object.fromEntries(ended.outputs)).toMatchObject({ status: 'error', healthy: 'false', 'role-exists': 'true', errors: '1' });
    expect(ended.summaries[0]).toContain('SES role gate: error');
    expect(ended.summaries[0]).toContain('<code>report-path</code>');
    expect(ended.annotations).toMatchObject([{ severity: 'error', message: expect.stringContaining('`report-path`') }]);
    expect(ended.lines.at(-1)).toContain(' error: ');
  });

  test('the report keeps the status of an earlier problem', async () => {
    const ended = await left({ ...BY_ROLE, 'allowed-account-ids': '444455556666', 'report-path': unwritable() });
    expect(ended.passes).toBe(false);
    expect(ended.outputs.get('status')).toBe('refused');
    expect(ended.summaries[0]).toContain('SES role gate: refused');
  });

  test('the report says so in the log after an earlier problem', async () => {
    const ended = await left({ ...BY_ROLE, 'allowed-account-ids': '444455556666', 'report-path': unwritable() });
    expect(ended.lines.join('\n')).toContain("the report can't be written");
  });

  test('outputs fails the step, and says so in the log, the summary and the annotations', async () => {
    const ended = await left(BY_ROLE, {
      runner: {
        output: () => {
          throw new Error('Missing file at path: /nowhere/output');
        },
      },
    });
    expect(ended.passes).toBe(false);
    expect(ended.lines.join('\n')).toContain("can't be set: Missing file at path");
    expect(ended.lines.at(-1)).toContain('❌ error: ');
    expect(ended.summaries).toEqual([expect.stringContaining('SES role gate: error in us-east-1\n')]);
    expect(ended.annotations).toMatchObject([
      { severity: 'error', message: expect.stringMatching(/^the output status can't be set: .*and \d+ more/) },
    ]);
    expect([...ended.groups.keys()]).toEqual(['Rules']);
  });

  test('one output sets the other outputs, and says in the report that the step failed', async () => {
    const set = new Map<string, string>();
    const ended = await left(BY_ROLE, {
      runner: {
        output: (name, value) => {
          if (name === 'status') {
            throw new Error('too large');
          }
          set.set(name, value);
        },
      },
    });
    expect(ended.passes).toBe(false);
    expect(ended.lines.at(-1)).toContain('❌ error: ');
    expect(set.get('healthy')).toBe('false');
    const report: unknown = JSON.parse(readFileSync(set.get('report-path') ?? '', 'utf8'));
    expect(report).toMatchObject({
      status: 'error',
      passed: false,
      problem: { code: 'unexpected', message: "the output status can't be set: too large" },
    });
    expect(complaints(report)).toBeNull();
    expect([...set.keys()]).toContain('report-path');
  });

  test('a summary passes, and says so in the log', async () => {
    const ended = await left(BY_ROLE, { runner: { summarize: () => Promise.reject(new Error('Unable to find environment variable')) } });
    expect(ended.passes).toBe(true);
    expect(ended.outputs.get('status')).toBe('healthy');
    expect(ended.lines.join('\n')).toContain("the job summary can't be written: Error: Unable to find environment variable");
  });
});

describe('the comment on the pull request', () => {
  /** The environment of a job on pull request 12 of the emulator. */
  const event = (emulator: Emulator): NodeJS.ProcessEnv => {
    const folder = mkdtempSync(join(tmpdir(), 'event-'));
    atEnd(() => rmSync(folder, { recursive: true, force: true }));
    const path = join(folder, 'event.json');
    writeFileSync(path, '{"pull_request":{"number":12}}');
    return { ...emulator.environment(), GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: 'pull_request', GITHUB_REPOSITORY: 'octo-org/mailer' };
  };
  const WITH_COMMENT = { ...BY_ROLE, 'comment-on-pr': 'always', 'github-token': 'ghs_emulated' };
  const comments = ({ emulator }: Left) => emulator.world.github.pullRequests.get(12)?.comments.map(({ body }) => body) ?? [];

  /** The results of a run on a pull request. */
  function leftOn(inputs: Readonly<Record<string, string>>, options: Options = {}): Promise<Left> {
    const env: NodeJS.ProcessEnv = {};
    return left(inputs, {
      ...options,
      env,
      prepare: emulator => {
        Object.assign(env, event(emulator));
        options.prepare?.(emulator);
      },
    });
  }

  test('is written last, with the token that is masked', async () => {
    const ended = await leftOn(WITH_COMMENT);
    expectComplete(ended, 'healthy');
    expect(comments(ended)).toEqual([expect.stringContaining('SES role gate: healthy')]);
    expect(ended.calls.slice(-2)).toEqual(['ListComments', 'CreateComment']);
    expect(ended.lines.at(-2)).toBe('wrote a comment on pull request #12');
    expect(ended.masked).toContain('ghs_emulated');
  });

  test('names the problems of the inputs', async () => {
    const ended = await leftOn({ ...WITH_COMMENT, 'fail-on': 'fatal' });
    expectComplete(ended, 'error');
    expect(comments(ended)).toEqual([expect.stringContaining('<code>fail-on</code>')]);
  });

  test.each([
    { inputs: { ...WITH_COMMENT, 'comment-on-pr': 'never' }, status: 'healthy' },
    { inputs: { ...WITH_COMMENT, 'comment-on-pr': 'sometimes' }, status: 'error' },
  ])('is not written if it is not requested, and the check is $status', async ({ inputs, status }) => {
    const ended = await leftOn(inputs);
    expectComplete(ended, status);
    expect(comments(ended)).toEqual([]);
    expect(ended.masked).not.toContain('ghs_emulated');
  });

  test.each([
    { status: 'healthy', passes: true, world: scenarios.healthy },
    { status: 'unhealthy', passes: false, world: scenarios.paused },
  ] as const)('is a warning if it cannot be written, and the check stays $status', async ({ status, passes, world }) => {
    const ended = await leftOn(WITH_COMMENT, {
      world: world(),
      prepare: emulator => emulator.fail('CreateComment', { status: 403, code: 'X', message: 'Resource not accessible by integration' }),
    });
    expect(ended.passes).toBe(passes);
    expectComplete(ended, status);
    expect(ended.outputs.get('warnings')).toBe('0');
    expect(ended.annotations.at(-1)).toEqual({
      severity: 'warning',
      title: 'SES role gate: no comment',
      message: expect.stringMatching(/Resource not accessible by integration\. Fix: .*permissions: \{ pull-requests: write \}/),
    });
  });

  test('is not written if the run is cancelled', async () => {
    const controller = new AbortController();
    const ended = await leftOn(WITH_COMMENT, {
      signal: controller.signal,
      prepare: () => controller.abort(runError('cancelled', 'stop', 'again')),
    });
    expectComplete(ended, 'cancelled');
    expect(ended.calls).not.toContain('ListComments');
    expect(ended.lines.at(-2)).toBe('no comment is written: the run was cancelled');
  });
});
