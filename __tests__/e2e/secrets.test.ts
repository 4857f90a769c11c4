import { describe, expect, test } from '@jest/globals';
import type { RawRequest } from '../../emulator/api.ts';
import { type Job, type JobOptions, runJob } from '../../emulator/job.ts';
import { type ScenarioName, scenarios } from '../../emulator/scenarios.ts';
import { type Emulator, startEmulator } from '../../emulator/server.ts';
import { JOB_TOKEN, PULL_REQUEST, userKeyOf, type World } from '../../emulator/world.ts';
import { ROLE } from './gate.ts';
import { leaks, leaksOf, secretsOf } from './held.ts';

const WITH = { 'aws-region': 'us-east-1', 'role-to-assume': ROLE, 'comment-on-pr': 'always' };
const HEAD = { sha: '4f2b8f1c0d5e6a7b8c9d0e1f2a3b4c5d6e7f8091', repo: { full_name: 'octo-org/mailer' } };
const EVENT = { name: 'pull_request', payload: { pull_request: { number: PULL_REQUEST, head: HEAD } } };
const CHECK = {
  ...WITH,
  'on-missing': 'create',
  'role-description': 'made by the stack',
  'update-description': 'true',
};
/** SES is slow in these scenarios: they run with only the Regions that matter. */
const EXPECT = { identities: 'example.com', 'configuration-sets': 'transactional' };
const TEARDOWN = {
  ...WITH,
  mode: 'teardown',
  'allowed-account-ids': '111122223333',
  'delete-resources': 'blocking',
  'resource-tags': '*',
  'include-data': 'true',
  'max-attempts': '2',
  'initial-delay': '1s',
  'max-delay': '1s',
  timeout: '12s',
};
/** The Regions and roles of accounts in other partitions. */
const ELSEWHERE: Partial<Record<ScenarioName, Readonly<Record<string, string>>>> = {
  govcloud: { 'aws-region': 'us-gov-west-1', 'role-to-assume': 'arn:aws-us-gov:iam::444455556666:role/gate' },
  'european-sovereign-cloud': { 'aws-region': 'eusc-de-east-1', 'role-to-assume': 'arn:aws-eusc:iam::777788889999:role/gate' },
};

/** Turns on debug mode. */
const DEBUG = { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true', ACTIONS_RUNNER_DEBUG: 'true', DEBUG: '*' };

/** Plays a job, and checks that it leaves no secret; the first ones are those that the job had at the start. */
async function play(
  world: World,
  options: JobOptions,
  prepare: (emulator: Emulator) => void = () => undefined,
  given: Readonly<Record<string, string>> = {},
): Promise<Job> {
  const emulator = await startEmulator(world);
  try {
    prepare(emulator);
    const job = await runJob(emulator.environment(), { fast: emulator, event: EVENT, ...options, env: { ...DEBUG, ...options.env } });
    const secrets = secretsOf(emulator, { 'the token of the job': JOB_TOKEN, ...given });
    expect(leaksOf(job, secrets)).toEqual([]);
    expect(leaks(JSON.stringify([...world.github.pullRequests]), secrets)).toEqual([]);
    expectMasked(job, secrets);
    expect(job.exported).toBe('');
    return job;
  } finally {
    await emulator.close();
  }
}

/** Whatever fails, the runner knows each secret that the job received before the job logs anything about the account. */
function expectMasked({ commands, raw }: Job, secrets: ReadonlyMap<string, string>): void {
  const masked = new Set(commands.flatMap(({ name, message }) => (name === 'add-mask' ? [message] : [])));
  for (const [what, secret] of secrets) {
    if (/^the (?:ID token|key|secret|session token)/.test(what)) {
      expect([what, masked.has(secret)]).toEqual([what, true]);
    }
  }
  const lines = raw.split('\n');
  // The runner masks the token of the job from the start.
  const last = Math.max(...lines.map((line, index) => (line.startsWith('::add-mask::') && !line.endsWith(JOB_TOKEN) ? index : 0)));
  expect(lines.slice(0, last).filter(line => line !== '' && !SAID_BEFORE.test(line))).toEqual([]);
}

/** The log before the last secret: masks, the version, and in debug mode the result of the request to STS. */
const SAID_BEFORE =
  /^::add-mask::|^ses-role-gate \d|^::debug::sts:AssumeRoleWithWebIdentity in [a-z-]+-\d: HTTP status \d{3}(?: \(\w+\))?, request id [\da-f-]{36}, \d+ ms, attempt \d$/;

/** A secret of which no long piece stays the same when it is percent-encoded. */
const SPARSE = 'wJa/Xt+nF=MI/K7+ENG/bPx+fiC/EXA+PLE/KEY+1a';
const ENCODED = encodeURIComponent(SPARSE);

/** The answer of AWS to a wrong signature, and of a proxy to anything: the whole request. */
const echo =
  (before: number) =>
  ({ method, path, query, headers, body }: RawRequest): string =>
    [
      'x'.repeat(before),
      `The Canonical String for this request should have been '${method}\n${path}\n${query}`,
      `x-amz-security-token:${headers['x-amz-security-token']}`,
      `authorization:${headers.authorization}`,
      `${body}'`,
    ].join('\n');

describe('a job leaves no secret', () => {
  test.concurrent.each(Object.keys(scenarios) as ScenarioName[])('in the scenario %s', async scenario => {
    const inputs = {
      ...(scenario.startsWith('teardown') ? TEARDOWN : CHECK),
      ...(/identity|configuration-set|privilege/.test(scenario) && EXPECT),
      ...ELSEWHERE[scenario],
    };
    const { outputs } = await play(scenarios[scenario](), { inputs });
    expect(outputs).toHaveProperty('status');
  });

  const others = ['ListAttachedRolePolicies', 'ListRolePolicies', 'GetPolicy', 'GetPolicyVersion', 'GetAccount'];
  test.concurrent.each([
    { actions: ['AssumeRoleWithWebIdentity'] },
    { actions: ['GetRole'] },
    { actions: [...others, 'GetEmailIdentity', 'GetConfigurationSet'] },
    { actions: ['CreateServiceLinkedRole'] },
    { actions: ['UpdateRoleDescription'] },
  ])('if $actions are answered with the request', async ({ actions }) => {
    for (const [code, before] of [
      ['SignatureDoesNotMatch', 0],
      ['AccessDenied', 350],
      ['ValidationError', 460],
    ] as const) {
      const world = actions.includes('CreateServiceLinkedRole') ? scenarios.missing() : scenarios.described();
      const failed = new Set<string>();
      const job = await play(world, { inputs: { ...CHECK, ...EXPECT } }, emulator => {
        for (const action of actions) {
          const message = (request: RawRequest): string => {
            failed.add(action);
            return echo(before)(request);
          };
          emulator.fail(action, { status: 403, code, message });
        }
      });
      expect([...failed].toSorted()).toEqual(actions.toSorted());
      expect(['unhealthy', 'unknown', 'error', 'missing', 'degraded']).toContain(job.outputs['status']);
      expect(JSON.stringify(job.report)).toContain('xxx'.repeat(before > 0 ? 1 : 0));
    }
  });

  test.concurrent.each(['DeleteServiceLinkedRole', 'GetServiceLinkedRoleDeletionStatus', 'ListArchives', 'DeleteIngressPoint'])(
    'if %s is answered with the request',
    async action => {
      await play(scenarios['teardown-in-use'](), { inputs: { ...TEARDOWN, timeout: '8s' } }, emulator => {
        emulator.fail(action, { status: 403, code: 'InvalidSignatureException', message: echo(300) });
      });
    },
  );

  test('if STS repeats the credentials of the environment', async () => {
    const world = scenarios.healthy();
    const { accessKeyId, secretAccessKey } = userKeyOf(world);
    const env = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey };
    const given = { 'the key of the user': accessKeyId, 'the secret of the user': secretAccessKey };
    const job = await play(
      world,
      { inputs: { ...CHECK, 'role-to-assume': '' }, env },
      emulator =>
        emulator.fail('GetCallerIdentity', {
          status: 403,
          code: 'SignatureDoesNotMatch',
          message: request => `${echo(0)(request)} ${secretAccessKey}`,
        }),
      given,
    );
    expect(job.outputs['status']).toBe('error');
    expect(job.log).toContain('***');
  });

  test.each(['ListComments', 'CreateComment'])('if %s is answered with the request', async action => {
    const job = await play(scenarios.healthy(), { inputs: CHECK }, emulator => {
      emulator.fail(action, { status: 401, code: 'Unauthorized', message: echo(0) });
    });
    expect(job.outputs['status']).toBe('healthy');
    expect(job.log).toContain('no comment');
    expect(job.log).toContain('***');
  });

  test('if STS repeats the token for the ID token request', async () => {
    const world = scenarios.healthy();
    const job = await play(world, { inputs: CHECK, env: { ACTIONS_ID_TOKEN_REQUEST_TOKEN: SPARSE } }, emulator => {
      emulator.world.github.requestToken = SPARSE;
      emulator.fail('AssumeRoleWithWebIdentity', { status: 400, code: 'InvalidIdentityToken', message: `not ${SPARSE}, ${ENCODED}` });
    });
    expect(job.outputs['status']).toBe('error');
    expect(job.log).toContain('not ***, ***');
  });

  // Before the run has credentials, it can only know the secrets that the job had.
  test.concurrent.each([
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN',
  ])('if an input that is not valid repeats %s', async name => {
    const inputs = { ...CHECK, audience: `not ${SPARSE}`, 'role-session-name': `not ${ENCODED}` };
    const job = await play(scenarios.healthy(), { inputs, env: { [name]: SPARSE } }, undefined, { 'what the job holds': SPARSE });
    expect(job.outputs['status']).toBe('error');
    for (const input of ['audience', 'role-session-name']) {
      expect(job.log).toContain(`\`${input}\`: "not ***"`);
    }
  });
});

test('the search finds a secret whole, in pieces and in every encoding', () => {
  const secret = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';
  const secrets = new Map([['a', secret]]);
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  for (const text of [
    secret,
    secret.slice(3, 20),
    encodeURIComponent(secret),
    base64(secret),
    base64(`user:${secret}`),
    base64(`u:${secret}`),
  ]) {
    expect(leaks(`before ${text} after`, secrets)).not.toEqual([]);
  }
  expect(leaks(`before ${secret.slice(0, 12)}… after`, secrets)).toEqual([]);
});
