import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Job } from '../../emulator/job.ts';
import { scenarios } from '../../emulator/scenarios.ts';
import { type AccessKey, type Account, accountOf, healthyWorld, userKeyOf, type World } from '../../emulator/world.ts';
import { INPUT_DEFAULTS } from '../../src/inputs/inputs.ts';
import { annotationsOf, findings, play, tearDown } from './gate.ts';

/** The annotations as `severity title: message`. */
const annotations = (job: Job): string[] =>
  annotationsOf(job).map(({ name, properties, message }) => `${name} ${properties['title']}: ${message}`);

const FIVE = 'us-east-1, us-east-2, eu-west-1, eu-central-1, ap-southeast-2';
const REFUSED = { status: 403, code: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity' };

function denying(...actions: string[]): World {
  const world = healthyWorld();
  for (const role of accountOf(world).callerRoles.values()) {
    const others = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', NotAction: actions, Resource: '*' }] };
    Object.assign(role, { policies: [others] });
  }
  return world;
}

describe('one annotation', () => {
  test('has a denied iam:GetRole', async () => {
    const { job } = await play(denying('iam:GetRole'));
    const [first = '', ...others] = annotations(job);
    expect(others).toEqual([]);
    expect(first).toMatch(
      /^error iam:GetRole denied: iam:GetRole was denied: User: .*\(`HTTP 403, request id [\da-f-]{36}`\)\. Not checked: /,
    );
    expect(first).toContain('Not checked: role-exists, role-path, trust-policy, permissions-boundary. Fix: add to the policies of the job');
    expect(findings(job)).toHaveLength(4);
    expect(job.outputs['errors']).toBe('3');
    expect(job.summary.match(/iam:GetRole was denied/g)).toHaveLength(1);
  });

  test('has two actions that are denied in five Regions, with one policy that allows both', async () => {
    const { job } = await play(denying('iam:GetRole', 'ses:GetAccount'), {
      inputs: { 'aws-region': FIVE, rules: 'region-supported: off' },
    });
    const all = annotations(job);
    expect(all.map(each => /^\w+ (.*?): /.exec(each)?.[1])).toEqual(['iam:GetRole denied', `ses:GetAccount denied in ${FIVE}`]);
    for (const each of all) {
      expect(each).toContain('{"Effect":"Allow","Action":["ses:GetAccount"],"Resource":"*"}');
      expect(each).toContain('"Action":["iam:GetRole"]');
    }
    expect(findings(job)).toHaveLength(4 + 3 * 5);
    expect(job.outputs['message']).toContain(
      'Some checks could not be completed in us-east-1, us-east-2, eu-west-1, eu-central-1, ap-southeast-2 of account 111122223333, so the result is unknown. iam:GetRole denied: ',
    );
  });
});

describe('one cause in several Regions', () => {
  test('has one finding for opt-in Regions that are off, with all of them in the advice', async () => {
    const { job } = await play(scenarios['opt-in-off'](), { inputs: { 'aws-region': 'us-east-1 af-south-1 eu-south-1' } });
    expect(annotations(job)).toEqual([
      expect.stringContaining('Fix: enable af-south-1, eu-south-1 under "AWS Regions" in the account settings'),
    ]);
  });

  test('has a line of `rules` for each Region that AWS does not list', async () => {
    const { job } = await play(healthyWorld(), { inputs: { 'aws-region': 'us-west-2 us-west-1' } });
    expect(annotations(job)).toEqual([
      expect.stringContaining('add the line `region-supported@us-west-2: off`, `region-supported@us-west-1: off` to `rules`'),
    ]);
  });

  test('does not hide other failures in a Region that is off', async () => {
    const { job } = await play(scenarios['opt-in-off'](), emulator => {
      emulator.fail('GetAccount', { status: 503, code: 'ServiceUnavailable', message: 'later' });
      return { inputs: { 'aws-region': 'af-south-1', identities: 'example.com' } };
    });
    expect(annotations(job).map(each => /^\w+ (.*?): /.exec(each)?.[1])).toEqual([
      'sending-enabled, enforcement-status, production-access in af-south-1',
      'identity-verified in af-south-1',
    ]);
  });
});

describe('one annotation for an impostor or a denied change', () => {
  test('has four findings, including a warning', async () => {
    const { job } = await play(scenarios.impostor());
    expect(findings(job)).toHaveLength(4);
    expect(annotations(job)).toEqual([expect.stringMatching(/^error 4 rules: .*Fix: move what uses this role/)]);
  });

  test('has the statement that allows the change', async () => {
    const world = denying('iam:CreateServiceLinkedRole');
    accountOf(world).role = undefined;
    const { job } = await play(world, { inputs: { 'on-missing': 'create' } });
    expect(annotations(job)).toEqual([
      expect.stringMatching(
        /^error iam:CreateServiceLinkedRole denied: .*\(`HTTP 403, request id [\da-f-]{36}`\)\. Fix: add to the policies.*"iam:CreateServiceLinkedRole"/,
      ),
    ]);
  });
});

describe('the advice on a denial', () => {
  const DENY = { Effect: 'Deny', Action: 'ses:GetAccount', Resource: '*' };
  const OTHERS = { Effect: 'Allow', NotAction: 'ses:GetAccount', Resource: '*' };
  const policyOf = (...Statement: object[]): object => ({ Version: '2012-10-17', Statement });
  const explicit = policyOf({ Effect: 'Allow', Action: '*', Resource: '*' }, DENY);
  const implicit = policyOf(OTHERS);
  const ORGANIZATION = 'ask an administrator of the organization to allow ses:GetAccount';
  const SESSION = "allow ses:GetAccount in the session policy of the step that made the job's credentials";

  test.each<{ type: string; put: (account: Account, key: AccessKey, policy: object) => void; denied: string; missing: string }>([
    {
      type: 'an identity-based policy',
      put: (_account, key, policy) => Object.assign(key, { policies: [policy] }),
      denied: "remove ses:GetAccount from the Deny statement in the policies of the job's role",
      missing: 'add to the policies of the job\'s role: `{"Effect":"Allow","Action":["ses:GetAccount"]',
    },
    {
      type: 'a resource-based policy',
      put: (account, _key, policy) => Object.assign(account, { resourcePolicies: [policy] }),
      denied: "remove ses:GetAccount from the Deny statement in the resource's own policy",
      missing: "allow ses:GetAccount in the resource's own policy",
    },
    {
      type: 'a permissions boundary',
      put: (account, _key, policy) => Object.assign(account, { permissionsBoundary: [policy] }),
      denied: "remove ses:GetAccount from the Deny statement in the permissions boundary of the job's role",
      missing: "allow ses:GetAccount in the permissions boundary of the job's role",
    },
    {
      type: 'a session policy',
      put: (_account, key, policy) => Object.assign(key, { sessionPolicy: policy }),
      denied: SESSION,
      missing: SESSION,
    },
    {
      type: 'a service control policy',
      put: (account, _key, policy) => Object.assign(account, { serviceControlPolicies: [policy] }),
      denied: `a service control policy denies ses:GetAccount: ${ORGANIZATION}`,
      missing: `no service control policy allows ses:GetAccount: ${ORGANIZATION}`,
    },
    {
      type: 'a resource control policy',
      put: (account, _key, policy) => Object.assign(account, { resourceControlPolicies: [policy] }),
      denied: `a resource control policy denies ses:GetAccount: ${ORGANIZATION}`,
      missing: `no resource control policy allows ses:GetAccount: ${ORGANIZATION}`,
    },
    {
      type: 'a VPC endpoint policy',
      put: (account, _key, policy) => Object.assign(account, { vpcEndpointPolicies: [policy] }),
      denied: "remove ses:GetAccount from the Deny statement in the policy of the runner's VPC endpoint",
      missing: "allow ses:GetAccount in the policy of the runner's VPC endpoint",
    },
  ])('follows $type', async ({ type, put, denied, missing }) => {
    const playWith = async (policy: object): Promise<Job> => {
      const world = healthyWorld();
      const account = accountOf(world);
      const { accessKeyId, secretAccessKey } = userKeyOf(world);
      put(account, account.accessKeys.get(accessKeyId) as AccessKey, policy);
      const env = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey };
      return (await play(world, { inputs: { 'role-to-assume': '' }, env })).job;
    };
    const expectAdvice = (job: Job, words: string, advice: string): void => {
      expect(annotations(job)).toEqual([expect.stringContaining(words)]);
      expect(annotations(job)).toEqual([expect.stringContaining(`Fix: ${advice}`)]);
      expect(job.log.includes('"Effect":"Allow"')).toBe(advice.includes('"Effect":"Allow"'));
    };
    expectAdvice(await playWith(explicit), `with an explicit deny in ${type}`, denied);
    expectAdvice(await playWith(implicit), `because no ${type.replace(/^an? /, '')} allows the ses:GetAccount action`, missing);
  });

  test('has no statement for a suspended account', async () => {
    const { job } = await play(healthyWorld(), emulator => {
      emulator.fail('GetAccount', { status: 403, code: 'AccessDeniedException', message: 'Your account is suspended' });
      return {};
    });
    expect(annotations(job)).toEqual([expect.stringMatching(/Your account is suspended .*Fix: AWS names no permission/)]);
    expect(job.log).not.toContain('"Effect":"Allow"');
  });
});

describe('an answer without an error', () => {
  test.each([
    { name: 'an empty 400', body: '', status: 400, words: 'it has no error; HTTP status 400, content type text/html, no AWS request id' },
    {
      name: 'the page of a proxy',
      body: '<html>Blocked</html>',
      status: 403,
      words: 'HTTP status 403, content type text/html, no AWS request id',
    },
  ])('is described: $name', async ({ body, status, words }) => {
    const { job } = await play(healthyWorld(), emulator => {
      for (const action of ['GetAccount', 'GetRole']) {
        emulator.fail(action, { body, status, contentType: 'text/html', stranger: true });
      }
      return {};
    });
    expect(job.outputs['status']).toBe('unknown');
    const [annotation, ...others] = annotations(job);
    expect(others).toEqual([]);
    expect(annotation).toContain(words);
    expect(annotation).toContain('a proxy or firewall probably sent the answer');
    expect(`${job.raw}${job.summary}`).not.toContain('Unknown');
  });

  test('is not called temporary for an unknown 400', async () => {
    const { job } = await play(healthyWorld(), emulator => {
      emulator.fail('GetAccount', { status: 400, code: 'BadRequestException', message: 'Not in this plan' });
      return { inputs: { 'wait-timeout': '1h' } };
    });
    expect(annotations(job)).toEqual([
      expect.stringContaining("Fix: resolve what AWS's message names, in the console of SES in us-east-1."),
    ]);
    expect(job.log).not.toContain('run the job again');
  });
});

describe('the session', () => {
  test('opens after a temporary refusal without a log line', async () => {
    const { job, calls } = await play(healthyWorld(), emulator => {
      emulator.fail('AssumeRoleWithWebIdentity', { ...REFUSED, times: 2 });
      return {};
    });
    expect(job.outputs['status']).toBe('healthy');
    expect(calls.filter(call => call === 'sts:AssumeRoleWithWebIdentity')).toHaveLength(3);
    expect(annotations(job)).toEqual([]);
  });

  test('opens with another ID token if the refusal outlasts the first one', async () => {
    const world = healthyWorld();
    world.github.tokenSeconds = 2;
    const { job, calls } = await play(world, emulator => {
      emulator.fail('AssumeRoleWithWebIdentity', { ...REFUSED, times: 2 });
      return {};
    });
    expect(job.outputs['status']).toBe('healthy');
    expect(calls.filter(call => call === 'github:GetToken').length).toBeGreaterThan(1);
  });

  test.each([
    {
      name: 'a thumbprint',
      fault: {
        status: 400,
        code: 'InvalidIdentityToken',
        message: "OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint",
      },
      advice: 'run the job again; if the error stays, update the thumbprint of the IAM OIDC identity provider',
    },
    {
      name: 'a verification key',
      fault: {
        status: 400,
        code: 'InvalidIdentityToken',
        message:
          "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation",
      },
      advice: 'run the job again; if the error stays, check that AWS can reach https://token.actions.githubusercontent.com',
    },
    {
      name: 'an identity provider that AWS cannot reach',
      fault: { status: 400, code: 'IDPCommunicationError', message: 'The identity provider could not be reached' },
      advice: 'run the job again; if the error stays, check that AWS can reach https://token.actions.githubusercontent.com',
    },
  ])('is retried after an error about $name, with advice on its text', async ({ fault, advice }) => {
    const passing = await play(healthyWorld(), emulator => {
      emulator.fail('AssumeRoleWithWebIdentity', { ...fault, times: 2 });
      return {};
    });
    expect(passing.job.outputs['status']).toBe('healthy');
    expect(annotations(passing.job)).toEqual([]);
    const lasting = await play(healthyWorld(), emulator => {
      emulator.fail('AssumeRoleWithWebIdentity', fault);
      return {};
    });
    expect(lasting.calls.filter(call => call === 'sts:AssumeRoleWithWebIdentity').length).toBeGreaterThan(1);
    expect(annotations(lasting.job)).toEqual([expect.stringContaining(`Fix: ${advice}`)]);
    expect(lasting.job.outputs['message']).toContain(fault.message.replace('  ', ' '));
  });

  test('is refused with a short message, and with the claims in the log and the summary', async () => {
    const world = scenarios.untrusted();
    world.github.claims['sub'] = 'repo:octo-org@65/mailer@123456:ref:refs/heads/main';
    const { job } = await play(world);
    expect(annotations(job)).toEqual([
      expect.stringMatching(
        /could not be assumed: AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity\. The ID token has sub repo:octo-org@65\/mailer@123456:ref:refs\/heads\/main and aud sts\.amazonaws\.com .*Fix: check that the role exists, and that its trust policy matches the token's sub and aud\. The sub has the immutable form with ids/,
      ),
    ]);
    for (const claim of ['ref: refs/heads/main', 'repository_id: 123456', 'repository_owner_id: 65', 'actor: octocat']) {
      expect(job.log).toContain(claim);
    }
    expect(job.summary).toContain('<summary>Claims of the ID token</summary>');
  });

  test.each([
    {
      name: 'names the variable that leaves `role-to-assume` empty',
      env: {},
      advice: '`role-to-assume` is empty, although the job may request',
    },
    { name: 'names the permission without a token service', env: { ACTIONS_ID_TOKEN_REQUEST_URL: undefined }, advice: 'id-token: write' },
  ])('$name', async ({ env, advice }) => {
    const { job } = await play(healthyWorld(), { inputs: { 'role-to-assume': '' }, env });
    expect(job.outputs).toMatchObject({ status: 'error', passed: 'false', message: expect.stringContaining(advice) });
  });

  test('is refused with advice on the credentials beside `role-to-assume`', async () => {
    const { job } = await play(scenarios.untrusted(), { env: { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE' } });
    expect(job.outputs['message']).toContain(
      'To use the credentials that the job has already (AWS_ACCESS_KEY_ID), leave `role-to-assume` empty.',
    );
  });

  test('is refused with advice on the network if a proxy answers for the token service', async () => {
    const { job } = await play(healthyWorld(), emulator => {
      emulator.fail('GetToken', { body: 'no', status: 407, contentType: 'text/plain', stranger: true });
      return {};
    });
    expect(job.outputs['message']).toMatch(/HTTP status 407\. Fix: check the runner's network: .*ACTIONS_ID_TOKEN_REQUEST_URL/);
  });
});

describe('the outputs', () => {
  test('separate the health of the account from the result of the step', async () => {
    const { job } = await play(scenarios.paused(), { inputs: { 'fail-on': 'never' } });
    expect(job.exitCode).toBe(0);
    expect(job.outputs).toMatchObject({
      passed: 'true',
      healthy: 'false',
      message: expect.stringContaining('SES is not ready in us-east-1'),
    });
  });

  test('have at most 100,000 bytes together, and the log has the number of the left-out items', async () => {
    const identities = Array.from({ length: 500 }, (_, index) => `mailer-${index}.environment.example.net`).join(' ');
    const { job } = await play(healthyWorld(), { inputs: { identities } });
    const listed = findings(job).length;
    expect(Buffer.byteLength(Object.values(job.outputs).join(''))).toBeLessThan(100_000);
    expect(listed).toBeGreaterThan(100);
    expect(listed).toBeLessThan(500);
    expect(job.outputs['errors']).toBe('500');
    expect(job.log).toContain(`the output findings has the first ${listed} of 500 entries; all of them are in `);
    expect(job.report).toMatchObject({ findings: { length: 500 } });
  });

  test('have a headline that does not call a Region unready because AWS does not list it', async () => {
    const { job } = await play(healthyWorld(), {
      inputs: { 'aws-region': 'us-west-2', rules: 'region-supported: warning', 'fail-on': 'warning' },
    });
    expect(job.outputs).toMatchObject({ passed: 'false', healthy: 'true', status: 'degraded' });
    expect(job.outputs['message']).toMatch(/^The check found 1 warning in us-west-2 /);
  });
});

describe('the facts', () => {
  test('are about existing resources', async () => {
    const { job } = await play(scenarios.missing());
    expect(job.summary).not.toContain('Policy version');
    expect(job.summary).toMatch(
      /Skipped because the role is missing: <code>role-path<\/code>.*<br>Not configured: <code>description<\/code>/,
    );
    expect(job.log).toContain('not checked: identities, configuration-sets (the inputs are empty)\n');
  });

  test('have no line for inputs that are set', async () => {
    const { job } = await play(healthyWorld(), { inputs: { identities: 'example.com', 'configuration-sets': 'transactional' } });
    expect(job.log).not.toContain('not checked');
  });

  test('do not report a change to the role if IAM does not find the managed policy', async () => {
    const { job } = await play(healthyWorld(), emulator => {
      emulator.fail('GetPolicy', { status: 404, code: 'NoSuchEntity', message: 'not there' });
      return {};
    });
    expect(annotations(job)).toEqual([
      'error permissions-policy: AmazonSESServiceRolePolicy is attached, but IAM does not find the policy. Fix: AWS owns this policy: open a case with AWS Support, or set the rule to `off` if metrics do not matter to the deployment.',
    ]);
  });

  test('have no version of a policy that is not attached', async () => {
    const { job } = await play(scenarios.impostor());
    expect(job.summary).not.toContain('Policy version');
  });

  test('have no plan if a teardown deletes no resources', async () => {
    const { job } = await tearDown(scenarios['teardown-in-use'](), { 'when-in-use': 'keep', 'max-attempts': '1' });
    expect(job.outputs['status']).toBe('kept');
    expect(job.summary).toContain(': not deleted by this run');
    expect(job.summary).not.toContain('plan</');
  });
});

test('step debugging logs each request to AWS, and no secret', async () => {
  const { job, emulator } = await play(healthyWorld(), { env: { RUNNER_DEBUG: '1' } });
  const lines = job.commands.filter(({ name }) => name === 'debug').map(({ message }) => message);
  const requests = emulator.calls.filter(({ service }) => service !== 'github');
  expect(lines).toHaveLength(requests.length);
  for (const line of lines) {
    expect(line).toMatch(/^(?:iam|ses|sts):\w+ in us-east-1: HTTP status 200, request id [\da-f-]{36}, \d+ ms, attempt 1$/);
  }
  expect((await play(healthyWorld())).job.commands.some(({ name }) => name === 'debug')).toBe(false);
});

test('step debugging logs the attempts of a token that STS refuses', async () => {
  const { job } = await play(scenarios.untrusted(), { env: { RUNNER_DEBUG: '1' } });
  const lines = job.commands.filter(({ name }) => name === 'debug').map(({ message }) => message);
  expect(lines.map(line => /^(sts:\w+) .*(attempt \d+)$/.exec(line)?.slice(1).join(' '))).toEqual(
    [1, 2, 3].map(attempt => `sts:AssumeRoleWithWebIdentity attempt ${attempt}`),
  );
});

describe('the action outside a runner', () => {
  const LAPTOP = { GITHUB_ACTIONS: undefined, GITHUB_OUTPUT: undefined, GITHUB_STEP_SUMMARY: undefined };

  test.each([
    { name: 'a check', world: healthyWorld, inputs: {}, exitCode: 0, words: 'SES is ready in us-east-1 of account 111122223333.' },
    {
      name: 'a finding',
      world: scenarios.paused,
      inputs: {},
      exitCode: 1,
      words: "error: sending-enabled in us-east-1: the account's sending",
    },
    {
      name: 'an input that is not valid',
      world: healthyWorld,
      inputs: { mode: 'look' },
      exitCode: 1,
      words: 'error: SES role gate: error: 1 input refused',
    },
  ])('prints text and no command for $name', async ({ world, inputs, exitCode, words }) => {
    const { job } = await play(world(), { env: { ...LAPTOP, RUNNER_DEBUG: '1' }, inputs });
    expect(job.exitCode).toBe(exitCode);
    expect(job.raw).not.toMatch(/^::|GITHUB_STEP_SUMMARY|summary can't be written|<\w+>|&#/m);
    expect(job.raw).toContain(words);
    expect(job.raw).toMatch(/^## \S+ SES role gate: /m);
  });

  test('uses the default of an input without a variable', async () => {
    const unset = Object.fromEntries(Object.keys(INPUT_DEFAULTS).map(name => [`INPUT_${name.toUpperCase()}`, undefined]));
    const world = healthyWorld();
    const [[accessKeyId, key] = []] = [...accountOf(world).accessKeys];
    const keys = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: key?.secretAccessKey };
    const { job } = await play(world, { env: { ...unset, ...LAPTOP, ...keys, AWS_REGION: 'us-east-1', INPUT_IDENTITIES: 'example.com' } });
    expect(job.raw).toContain('SES is ready in us-east-1 of account 111122223333.');
    expect(job.raw).not.toContain('is empty');
    expect(job.exitCode).toBe(0);
  });
});

test('the action outside a runner advises to sign in without credentials', async () => {
  const env = { GITHUB_ACTIONS: undefined, ACTIONS_ID_TOKEN_REQUEST_URL: undefined };
  const { job } = await play(healthyWorld(), { inputs: { 'role-to-assume': '' }, env });
  expect(job.raw).toContain('Fix: run `aws sso login`, or set AWS_PROFILE');
  expect(job.raw).not.toContain('id-token: write');
});

describe('an old Node version', () => {
  /** A folder with a module that makes Node report an old version. */
  async function playOld(env: Readonly<Record<string, string | undefined>>): Promise<Job> {
    const folder = mkdtempSync(join(tmpdir(), 'old-node-'));
    const file = join(folder, 'old.cjs');
    writeFileSync(file, "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.19.4' } });\n");
    try {
      const { job } = await play(healthyWorld(), { env: { NODE_OPTIONS: `--require=${file}`, ...env } });
      return job;
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  const MESSAGE = 'ses-role-gate needs Node 24 or later, and this is Node 20.19.4. Fix: update the runner or Node.';

  test('leads to an annotation and outputs on a runner', async () => {
    const job = await playOld({});
    expect(job.exitCode).toBe(1);
    expect(annotations(job)).toEqual([`error SES role gate: error: ${MESSAGE}`]);
    expect(job.outputs).toEqual({ status: 'error', passed: 'false', healthy: 'false', message: MESSAGE });
  });

  test('leads to a message with the required version outside a runner', async () => {
    const job = await playOld({ GITHUB_ACTIONS: undefined, GITHUB_OUTPUT: undefined });
    expect([job.exitCode, job.raw]).toEqual([1, `${MESSAGE}\n`]);
  });
});
