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
import { around, atEnd, emulate, useKey, virtualClock } from './aws/support.ts';
import { certificateFor } from './e2e/certificate.ts';
import { complaints } from './report/schema.ts';
import { handedOn } from './support/inputs.ts';

const GATE = 'arn:aws:iam::111122223333:role/gate';

/** What a run leaves. */
interface Left {
  readonly passes: boolean;
  readonly lines: readonly string[];
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly masked: readonly string[];
  readonly debugged: readonly string[];
  readonly annotations: readonly Annotation[];
  readonly outputs: ReadonlyMap<string, string>;
  readonly summaries: readonly string[];
  /** The report, where there is one. */
  readonly report: Readonly<Record<string, unknown>> | undefined;
  readonly emulator: Emulator;
  /** The AWS and GitHub operations that were called. */
  readonly calls: readonly string[];
}

interface Options {
  readonly world?: World;
  /** Before the run. */
  readonly prepare?: (emulator: Emulator) => void;
  readonly signal?: AbortSignal;
  /** In the middle of every wait. */
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
    // Every run here has the warning that it does not ask AWS itself: __tests__/e2e/outcomes.test.ts.
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

/** What every way out leaves. */
function expectComplete({ outputs, summaries, report, lines, groups, passes }: Left, status: string): void {
  expect(outputs.get('status')).toBe(status);
  for (const name of ['passed', 'healthy', 'message', 'created', 'regions', 'findings', 'errors', 'warnings', 'report-path']) {
    expect([name, outputs.has(name)]).toEqual([name, true]);
  }
  expect(report).toMatchObject({ status, passed: passes });
  expect(complaints(report)).toBeNull();
  expect(summaries).toHaveLength(1);
  expect(summaries[0]).toMatch(new RegExp(`^## \\S+ SES role (?:gate|teardown): ${status}(?: in .*)?\n`));
  // Rules that nobody judged by are not told of.
  const titles = [...groups.keys()].filter(title => title !== 'Claims of the ID token');
  expect(titles).toEqual(Object.keys(report?.['regions'] ?? {}).length > 0 ? ['Rules'] : []);
  expect(lines.at(-1)).toContain(` ${status}: `);
}

const BY_ROLE = { 'aws-region': 'us-east-1', 'role-to-assume': GATE };

describe('a check', () => {
  test('tells of an exception that is not needed', async () => {
    const ended = await left({ ...BY_ROLE, rules: 'role-path: off until 2999-12-31' });
    expectComplete(ended, 'healthy');
    const notice = 'the exception "role-path: off until 2999-12-31" is not needed: role-path passes without it';
    expect(ended.lines).toContain(notice);
    expect(ended.summaries[0]).toContain(`- ℹ️ ${notice}`);
    expect(ended.report).toMatchObject({ notices: [notice] });
  });

  test('of a healthy account passes', async () => {
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

  test('lets no secret out', async () => {
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

  test("lets no word of a proxy's password out, whoever says it", async () => {
    const ended = await left(BY_ROLE, {
      env: { HTTPS_PROXY: 'http://svc:hunter2%2Fhunter2@proxy.corp:3128' },
      idToken: () => Promise.reject(runError('credentials', 'hunter2%2Fhunter2 is hunter2/hunter2', 'none')),
    });
    expectComplete(ended, 'error');
    expect(ended.report).toMatchObject({ problem: { message: '*** is ***' } });
  });

  test('by credentials of the environment passes', async () => {
    const world = healthyWorld();
    const ended = await left({ 'aws-region': 'us-east-1 eu-west-1' }, { world, prepare: () => useKey(world) });
    expect(ended.passes).toBe(true);
    expectComplete(ended, 'healthy');
    expect(ended.calls[0]).toBe('GetCallerIdentity');
    expect(ended.lines[1]).toBe('the session is not limited to what the run needs: STS limits temporary credentials only');
    expect(ended.lines[2]).toBe('acting as arn:aws:iam::111122223333:user/operator in account 111122223333 (aws)');
    // Every request asks for them, the log is told once.
    expect(ended.masked).toEqual(Object.values(userKeyOf(world)));
    expect(Object.keys(JSON.parse(ended.outputs.get('regions') ?? ''))).toEqual(['us-east-1', 'eu-west-1']);
  });

  test.each([
    ['unhealthy', scenarios.paused, {}, false, 1, 0],
    ['unhealthy', scenarios.paused, { 'fail-on': 'never' }, true, 1, 0],
    ['degraded', scenarios.sandbox, {}, true, 0, 1],
    ['degraded', scenarios.sandbox, { 'fail-on': 'warning' }, false, 0, 1],
    ['missing', scenarios.missing, {}, false, 1, 0],
    ['missing', scenarios.missing, { 'on-missing': 'warn' }, true, 0, 1],
    ['unknown', scenarios['denied-iam'], { rules: 'role-exists: error' }, false, undefined, undefined],
    ['unknown', scenarios['denied-ses'], {}, false, undefined, undefined],
  ] as const)('is %s (%#)', async (status, world, inputs, passes, errors, warnings) => {
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

  test('creates the role where it is asked to', async () => {
    const ended = await left({ ...BY_ROLE, 'on-missing': 'create' }, { world: scenarios['slow-create']() });
    expect(ended.passes).toBe(true);
    expectComplete(ended, 'healthy');
    expect(ended.outputs.get('created')).toBe('true');
    expect(ended.lines).toContain('creating AWSServiceRoleForAmazonSES: done');
  });

  test('that cannot create the role for want of room is an error, and says what it saw', async () => {
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

  test('writes no summary where it is not asked to', async () => {
    const { passes, summaries } = await left({ ...BY_ROLE, 'job-summary': 'false' });
    expect([passes, summaries]).toEqual([true, []]);
  });

  test('writes the report where it is asked to, with the folders above it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'report-'));
    atEnd(() => rmSync(folder, { recursive: true, force: true }));
    const path = join(folder, 'a', 'b', 'report.json');
    const ended = await left({ ...BY_ROLE, 'report-path': path });
    expectComplete(ended, 'healthy');
    expect(ended.outputs.get('report-path')).toBe(path);
    expect(readFileSync(path, 'utf8')).toMatch(/^\{\n {2}"schemaVersion": 1,\n[\s\S]*\n\}\n$/);
  });
});

describe('bad input', () => {
  test.each([
    ['no Region', { 'role-to-assume': GATE }, ['`aws-region`']],
    ['what is no number', { ...BY_ROLE, 'role-duration-seconds': 'an hour' }, ['`role-duration-seconds`', '900']],
    ['two things at once', { ...BY_ROLE, 'fail-on': 'fatal', 'wait-timeout': 'long' }, ['2 inputs refused', '`fail-on`', '`wait-timeout`']],
  ])('ends the run before any call: %s', async (_what, inputs, words) => {
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
    'is a proxy that is none as well, whose password nobody is told: %s',
    async HTTPS_PROXY => {
      const ended = await left(BY_ROLE, { env: { HTTPS_PROXY, AWS_ENDPOINT_URL: '' } });
      expect(ended.passes).toBe(false);
      expectComplete(ended, 'error');
      expect(ended.calls).toEqual([]);
      expect(ended.report).toMatchObject({ problem: { code: 'input', message: 'HTTPS_PROXY is not the URL of a proxy' } });
      expect(JSON.stringify([ended.lines, ended.annotations, ended.summaries, ended.report])).not.toContain('ssw0rd');
    },
  );

  test.each(['localhost:4566', 'ftp://127.0.0.1', 'localhost'])('is an endpoint that is none as well: %s', async AWS_ENDPOINT_URL => {
    const ended = await left(BY_ROLE, { env: { AWS_ENDPOINT_URL } });
    expectComplete(ended, 'error');
    expect(ended.calls).toEqual([]);
    expect(ended.report).toMatchObject({ problem: { code: 'input', message: 'AWS_ENDPOINT_URL is not the URL of an endpoint' } });
  });

  test('is told of without a summary where none is wanted', async () => {
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

  test('refuses another account as soon as STS has named it', async () => {
    const world = healthyWorld();
    const ended = await left({ 'aws-region': 'us-east-1', 'allowed-account-ids': '444455556666' }, { world, prepare: () => useKey(world) });
    expect(ended.passes).toBe(false);
    expectComplete(ended, 'refused');
    expect(ended.calls).toEqual(['GetCallerIdentity']);
    expect(ended.outputs.has('role-exists')).toBe(false);
  });

  test("refuses a session of another account than the role's, be it allowed or not", async () => {
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

  test('lets an allowed account through', async () => {
    const ended = await left({ ...BY_ROLE, 'allowed-account-ids': '444455556666\n111122223333' });
    expect(ended.passes).toBe(true);
    expectComplete(ended, 'healthy');
  });
});

test('while it waits for the ID token, the connections to all that comes later are opened', async () => {
  const { key, cert } = certificateFor('localhost');
  const server = createServer({ key, cert }).listen(0, '127.0.0.1');
  atEnd(() => server.close() && undefined);
  // A handshake that the client breaks off for want of trust in the certificate is one as well.
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

test('a cancellation while connections are opened ends it at once', async () => {
  const ended = await left(BY_ROLE, {
    prepare: () => Object.assign(process.env, { AWS_ENDPOINT_URL: 'https://nobody.invalid' }),
    signal: AbortSignal.abort(runError('cancelled', 'the run was cancelled', 'run the job again')),
  });
  expectComplete(ended, 'cancelled');
  expect(ended.calls).not.toContain('AssumeRoleWithWebIdentity');
});

test('asks for another ID token if the first one ends before STS accepts it', async () => {
  const world = healthyWorld();
  world.github.tokenSeconds = 3;
  const refusal = { status: 403, code: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity', times: 2 };
  const ended = await left(BY_ROLE, { world, prepare: emulator => emulator.fail('AssumeRoleWithWebIdentity', refusal) });
  expectComplete(ended, 'healthy');
  expect(ended.calls.filter(action => action === 'GetToken').length).toBeGreaterThan(1);
});

describe('step debugging', () => {
  const LINE =
    /^(?:iam|ses|sts):\w+ in us-east-1: (HTTP status (?:\d{3}|none)(?: \(\w+\))?), request id ([\da-f-]{36}|none), \d+ ms, attempt (\d+)$/;

  test('has a line for each request to AWS', async () => {
    const ended = await left(BY_ROLE, { env: { RUNNER_DEBUG: '1' } });
    const toAws = ended.calls.filter(action => action !== 'GetToken');
    expect(ended.debugged).toHaveLength(toAws.length);
    for (const line of ended.debugged) {
      expect(line).toMatch(LINE);
    }
    expect(ended.debugged.map(line => /:(\w+) in/.exec(line)?.[1]).toSorted()).toEqual(toAws.toSorted());
  });

  test('has a line for each attempt, and what became of it', async () => {
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
  ])('that is $name has no line', async ({ env }) => {
    expect((await left(BY_ROLE, { env })).debugged).toEqual([]);
  });
});

describe('whatever ends a run', () => {
  test('a teardown by default deletes nothing of an account that is not named', async () => {
    const world = healthyWorld();
    const ended = await left({ ...BY_ROLE, mode: 'teardown' }, { world });
    expect(ended.passes).toBe(false);
    expectComplete(ended, 'error');
    expect(ended.calls).toEqual([]);
    expect(ended.report).toMatchObject({ mode: 'teardown', problem: { code: 'input' } });
    expect(accountOf(world).role).toBeDefined();
  });

  test('no credentials', async () => {
    const ended = await left({ 'aws-region': 'us-east-1' });
    expect(ended.passes).toBe(false);
    expectComplete(ended, 'error');
    expect(ended.report).toMatchObject({ problem: { code: 'credentials' } });
    expect(ended.calls).toEqual([]);
  });

  test('a role that may not be assumed', async () => {
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
    { name: 'by a key', env: { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE' }, mentioned: '(AWS_ACCESS_KEY_ID)' },
    { name: 'by a profile', env: { AWS_PROFILE: 'ci' }, mentioned: '(AWS_PROFILE)' },
    { name: 'not at all', env: {}, mentioned: undefined },
  ])('a role that may not be assumed by a job that has credentials $name', async ({ env, mentioned }) => {
    const { outputs, report } = await left(BY_ROLE, { world: scenarios.untrusted(), env });
    expect(report).toMatchObject({ status: 'error', problem: { code: 'credentials' } });
    const words = 'To use the credentials that the job has already';
    expect(outputs.get('message')?.includes(words)).toBe(mentioned !== undefined);
    expect(outputs.get('message')).toContain(mentioned === undefined ? 'Fix: ' : `${words} ${mentioned}, leave \`role-to-assume\` empty.`);
  });

  test('a job without the permission for an ID token, which has credentials', async () => {
    const idToken = (): Promise<string> => Promise.reject(runError('credentials', 'no token', 'give the permission'));
    const { outputs } = await left(BY_ROLE, { env: { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE' }, idToken });
    expect(outputs.get('message')).toContain('Fix: give the permission. To use the credentials that the job has already');
  });

  test.each([
    [
      'before it began',
      (controller: AbortController) => ({ prepare: () => controller.abort(runError('cancelled', 'stop', 'again')) }),
      undefined,
    ],
    [
      'between two looks',
      (controller: AbortController) => ({ onSleep: () => controller.abort(runError('cancelled', 'stop', 'again')) }),
      'false',
    ],
  ])('a cancellation %s', async (_what, options, exists) => {
    const controller = new AbortController();
    const ended = await left(
      { ...BY_ROLE, 'wait-timeout': '10m' },
      { world: scenarios.missing(), signal: controller.signal, ...options(controller) },
    );
    expect(ended.passes).toBe(false);
    expectComplete(ended, 'cancelled');
    // What was known by then is not lost.
    expect(ended.outputs.get('role-exists')).toBe(exists);
    expect(ended.outputs.get('healthy')).toBe('false');
  });

  test('a cancellation while a healthy account is read is not healthy', async () => {
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

  test('a gate that comes to pass', async () => {
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

  test('something that should not happen', async () => {
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

describe('what cannot be written', () => {
  const unwritable = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'unwritable-'));
    atEnd(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, 'file'), '');
    return join(folder, 'file', 'report.json');
  };

  test('a report turns the step red, and all else is written', async () => {
    const ended = await left({ ...BY_ROLE, 'report-path': unwritable() });
    expect(ended.passes).toBe(false);
    expect(ended.report).toBeUndefined();
    expect(Object.fromEntries(ended.outputs)).toMatchObject({ status: 'error', healthy: 'false', 'role-exists': 'true', errors: '1' });
    expect(ended.summaries[0]).toContain('SES role gate: error');
    expect(ended.summaries[0]).toContain('<code>report-path</code>');
    expect(ended.annotations).toMatchObject([{ severity: 'error', message: expect.stringContaining('`report-path`') }]);
    expect(ended.lines.at(-1)).toContain(' error: ');
  });

  test('a report does not hide what ended the run', async () => {
    const ended = await left({ ...BY_ROLE, 'allowed-account-ids': '444455556666', 'report-path': unwritable() });
    expect(ended.passes).toBe(false);
    expect(ended.outputs.get('status')).toBe('refused');
    expect(ended.summaries[0]).toContain('SES role gate: refused');
  });

  test('a report that could not be written is told of, whatever ended the run', async () => {
    const ended = await left({ ...BY_ROLE, 'allowed-account-ids': '444455556666', 'report-path': unwritable() });
    expect(ended.lines.join('\n')).toContain("the report can't be written");
  });

  test('outputs fail the step, and the log, the summary and the annotations say so', async () => {
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

  test('an output keeps no other from being set, and the report says that the step failed', async () => {
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

  test('a summary that the runner does not offer is done without', async () => {
    const ended = await left(BY_ROLE, { runner: { summarize: () => Promise.reject(new Error('Unable to find environment variable')) } });
    expect(ended.passes).toBe(true);
    expect(ended.outputs.get('status')).toBe('healthy');
    expect(ended.lines.join('\n')).toContain("the job summary can't be written: Error: Unable to find environment variable");
  });
});

describe('the comment on the pull request', () => {
  /** The environment of a job that runs on pull request 12 of the emulator. */
  const event = (emulator: Emulator): NodeJS.ProcessEnv => {
    const folder = mkdtempSync(join(tmpdir(), 'event-'));
    atEnd(() => rmSync(folder, { recursive: true, force: true }));
    const path = join(folder, 'event.json');
    writeFileSync(path, '{"pull_request":{"number":12}}');
    return { ...emulator.environment(), GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: 'pull_request', GITHUB_REPOSITORY: 'octo-org/mailer' };
  };
  const WITH_COMMENT = { ...BY_ROLE, 'comment-on-pr': 'always', 'github-token': 'ghs_emulated' };
  const comments = ({ emulator }: Left) => emulator.world.github.pullRequests.get(12)?.comments.map(({ body }) => body) ?? [];

  /** What a run on a pull request leaves. */
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

  test('is written after all else, by the token that is masked', async () => {
    const ended = await leftOn(WITH_COMMENT);
    expectComplete(ended, 'healthy');
    expect(comments(ended)).toEqual([expect.stringContaining('SES role gate: healthy')]);
    expect(ended.calls.slice(-2)).toEqual(['ListComments', 'CreateComment']);
    expect(ended.lines.at(-2)).toBe('wrote a comment on pull request #12');
    expect(ended.masked).toContain('ghs_emulated');
  });

  test('says what is wrong with the inputs', async () => {
    const ended = await leftOn({ ...WITH_COMMENT, 'fail-on': 'fatal' });
    expectComplete(ended, 'error');
    expect(comments(ended)).toEqual([expect.stringContaining('<code>fail-on</code>')]);
  });

  test.each([
    [{ ...WITH_COMMENT, 'comment-on-pr': 'never' }, 'healthy'],
    [{ ...WITH_COMMENT, 'comment-on-pr': 'sometimes' }, 'error'],
  ])('is not thought of where it is not wanted (%#)', async (inputs, status) => {
    const ended = await leftOn(inputs);
    expectComplete(ended, status);
    expect(comments(ended)).toEqual([]);
    expect(ended.masked).not.toContain('ghs_emulated');
  });

  test.each([
    ['healthy', true, scenarios.healthy],
    ['unhealthy', false, scenarios.paused],
  ] as const)('that cannot be written is a warning, and the gate stays %s', async (status, passes, world) => {
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

  test('of a run that was cancelled is not written', async () => {
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
