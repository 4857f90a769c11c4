/** The results of a run if something fails: its log, annotations, outputs, summary and report, as a user sees them. */
import { describe, expect, test } from '@jest/globals';
import type { RoleUsage } from '../../emulator/deletion.ts';
import { addResource, resourcesOf } from '../../emulator/inventory.ts';
import type { Job } from '../../emulator/job.ts';
import { scenarios } from '../../emulator/scenarios.ts';
import { accountOf, PULL_REQUEST, regionOf, SES_REGIONS, uniqueId, userKeyOf, type World } from '../../emulator/world.ts';
import { type Played, play, signalAfter, TEARDOWN, tearDown } from './gate.ts';

const ALL = { 'delete-resources': 'all', 'resource-names': '*', 'include-data': 'true' };

interface Report {
  readonly otherHosts: readonly string[];
  readonly teardown: {
    readonly plan: {
      readonly deletions: readonly { region: string }[];
      readonly notListed: readonly { region: string; message: string }[];
    };
    readonly swept: readonly { readonly name: string; readonly state: string; readonly message?: string }[];
    readonly attempts: readonly { readonly taskStatus: string | null; readonly reason: string | null }[];
    readonly unanswered: readonly { readonly request: string; readonly message: string }[];
  };
}

const reportOf = ({ report }: Job): Report => report as Report;

function annotations({ commands }: Job, severity: 'error' | 'warning'): string[] {
  return commands.filter(({ name }) => name === severity).map(({ message }) => message);
}

/** The places that a reader of a failed run checks, by name. */
function places(job: Job): Readonly<Record<string, string>> {
  return { log: job.log, summary: job.summary, annotations: annotations(job, 'error').join('\n'), report: JSON.stringify(job.report) };
}

/** Fails unless each place has the words. */
function expectEverywhere(job: Job, words: string): void {
  const missing = Object.entries(places(job)).filter(([, text]) => !plain(text).includes(words));
  expect(missing.map(([place]) => place)).toEqual([]);
}

/** Text without the escapes of Markdown and JSON. */
function plain(text: string): string {
  return text
    .replace(/<!-- -->/g, '')
    .replace(/&#(\d+);/g, (_, number) => String.fromCharCode(Number(number)))
    .replaceAll('\\"', '"');
}

/** An organization that allows SES only in these Regions, as the Region deny of Control Tower does. */
function onlyIn(world: World, ...regions: readonly string[]): World {
  accountOf(world).serviceControlPolicies = [
    {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: '*', Resource: '*' },
        {
          Effect: 'Deny',
          NotAction: ['iam:*', 'sts:*'],
          Resource: '*',
          Condition: { StringNotEquals: { 'aws:RequestedRegion': regions } },
        },
      ],
    },
  ];
  return world;
}

describe('a Region that the organization denies', () => {
  test('has one call, one line and one gap, and the run passes if no input names the Region', async () => {
    const world = onlyIn(scenarios['teardown-unused'](), 'us-east-1');
    const { job, emulator } = await tearDown(world, { ...ALL, 'resource-regions': 'all' });
    expect(job.outputs['status']).toBe('deleted');
    expect(job.exitCode).toBe(0);
    const denied = emulator.calls.filter(({ errorCode = '' }) => errorCode.startsWith('AccessDenied'));
    expect(denied.map(({ region }) => region).toSorted()).toEqual(SES_REGIONS.filter(region => region !== 'us-east-1').toSorted());
    expect(reportOf(job).teardown.plan.notListed).toHaveLength(SES_REGIONS.length - 1);
    expect(job.log.split('\n').filter(line => line.includes('the organization denies'))).toHaveLength(1);
    expect(job.log).toMatch(
      /all resources in \S+(?:, \S+)+: the organization denies \S+: ses:ListEmailIdentities was denied: .*service control policy/,
    );
    expect(job.summary.match(/the organization denies/g)).toHaveLength(1);
    expect(job.summary.length).toBeLessThan(5_000);
  });

  test('fails the run if an input names the Region, with advice to leave it out', async () => {
    const world = onlyIn(scenarios['teardown-unused'](), 'us-east-1');
    const { job } = await tearDown(world, { ...ALL, 'aws-region': 'us-east-1, eu-west-1', 'resource-regions': 'all' });
    expect([job.outputs['status'], job.exitCode]).toEqual(['error', 1]);
    expectEverywhere(job, 'the organization denies eu-west-1');
    expect(annotations(job, 'error').join()).toContain('leave eu-west-1 out of `aws-region` and `resource-regions`');
  });

  test('is not assumed if the policy denies only one action', async () => {
    const world = scenarios['teardown-unused']();
    accountOf(world).serviceControlPolicies = [
      {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Action: '*', Resource: '*' },
          { Effect: 'Deny', Action: 'ses:ListMultiRegionEndpoints', Resource: '*' },
        ],
      },
    ];
    const { job } = await tearDown(world, ALL);
    expect([job.outputs['status'], job.exitCode]).toEqual(['error', 1]);
    expect(reportOf(job).teardown.plan.notListed).toMatchObject([{ region: 'us-east-1', kind: 'multi-region-endpoint' }]);
    expect(reportOf(job).teardown.swept.map(({ name }) => name)).toContain('example.com');
  });

  test('has one line if it is an opt-in Region that is off', async () => {
    const { job } = await tearDown(scenarios['opt-in-off'](), { ...ALL, 'aws-region': 'us-east-1, eu-south-1' });
    expect([job.outputs['status'], job.exitCode]).toEqual(['error', 1]);
    expect(reportOf(job).teardown.plan.notListed).toMatchObject([{ region: 'eu-south-1' }]);
    expect(annotations(job, 'error').join()).toContain('leave it out of `aws-region` and `resource-regions`');
  });

  test('is one item for many denials with one cause', async () => {
    const world = scenarios['denied-ses']();
    const { job } = await tearDown(world, { ...ALL, 'resource-regions': 'all' });
    expect(job.outputs['status']).toBe('error');
    expect(job.summary.match(/was denied/g)?.length).toBeLessThan(8);
    expect(job.log.match(/was denied/g)?.length).toBeLessThan(8);
    expect(job.summary.length).toBeLessThan(8_000);
  });
});

describe('partial usage from AWS', () => {
  const SESSIONS = 'The role has active sessions.';

  test.each<{ what: string; usage: readonly RoleUsage[] | 'none'; reason?: string; blocking: unknown; said: string }>([
    {
      what: 'a Region without resources',
      usage: [{ Region: 'eu-west-1' }],
      blocking: [{ region: 'eu-west-1', arn: '' }],
      said: 'a resource that AWS does not name in eu-west-1',
    },
    {
      what: 'a name',
      usage: [{ Region: 'eu-west-1', Resources: ['inbound'] }],
      blocking: [{ region: 'eu-west-1', arn: 'inbound' }],
      said: 'inbound in eu-west-1',
    },
    {
      what: 'the ARN of another service',
      usage: [{ Region: 'eu-west-1', Resources: ['arn:aws:kms:eu-west-1:999988887777:key/1'] }],
      blocking: [{ region: 'eu-west-1', arn: 'arn:aws:kms:eu-west-1:999988887777:key/1' }],
      said: 'key/1 in eu-west-1',
    },
    {
      what: 'a resource without a Region',
      usage: [{ Resources: ['inbound'] }],
      blocking: [{ region: '', arn: 'inbound' }],
      said: 'in use by inbound',
    },
    { what: 'an empty usage', usage: [{}], reason: SESSIONS, blocking: [], said: SESSIONS },
    { what: 'a reason only', usage: 'none', reason: SESSIONS, blocking: [], said: SESSIONS },
  ])('counts as a use of the role: $what', async ({ usage, reason, blocking, said }) => {
    const world = (): World => {
      const made = scenarios['teardown-unused']();
      const outcome = { states: ['FAILED'], usage, ...(reason !== undefined && { reason }) };
      accountOf(made).deletion.script = [outcome, outcome];
      return made;
    };
    const inputs = { 'max-attempts': '2', 'delete-resources': 'blocking', 'resource-regions': 'all', 'resource-names': '*' };
    const { job } = await tearDown(world(), inputs);
    expect([job.outputs['status'], job.exitCode]).toEqual(['in-use', 1]);
    expect(JSON.parse(job.outputs['blocking-resources'] ?? '')).toEqual(blocking);
    for (const [place, text] of Object.entries(places(job)).filter(([name]) => name !== 'report')) {
      expect([place, plain(text)]).toEqual([place, expect.stringContaining(said)]);
    }
    const kept = await tearDown(world(), { ...inputs, 'when-in-use': 'keep' });
    expect([kept.job.outputs['status'], kept.job.exitCode]).toEqual(['kept', 0]);
  });
});

describe('the last answer of AWS', () => {
  const WORDS = 'Rule set rs-1 is referenced by a draft ingress point';

  /** A rule set whose deletion AWS always refuses. */
  function withConflict(inputs: Readonly<Record<string, string>>, signalAt?: number): Promise<Played> {
    const world = scenarios['teardown-unused']();
    addResource(world, 'us-east-1', 'rule-set', 'inbound-rules');
    return play(world, emulator => {
      emulator.fail('DeleteRuleSet', { status: 409, code: 'ConflictException', message: WORDS });
      return {
        inputs: { ...TEARDOWN, ...ALL, ...inputs },
        ...(signalAt !== undefined && { waits: signalAfter(emulator, signalAt) }),
      };
    });
  }

  test('on a conflict is reported at the deadline, without a promise of time', async () => {
    const { job } = await withConflict({ timeout: '40s' });
    expect([job.outputs['status'], job.exitCode]).toEqual(['timed-out', 1]);
    expectEverywhere(job, WORDS);
    expect(job.log).toMatch(/2 of 3 resources done, and AWS refuses 1 for now; \S+ until the deadline/);
    expect(job.log).not.toMatch(/resources? done, at/);
    expect(reportOf(job).teardown.swept).toContainEqual(expect.objectContaining({ name: 'inbound-rules', state: 'failed' }));
  });

  test('on a conflict is reported if the run is cancelled', async () => {
    const { job } = await withConflict({}, 26);
    expect([job.outputs['status'], job.exitCode]).toEqual(['cancelled', 1]);
    expectEverywhere(job, WORDS);
  });

  test('on a conflict is reported after the last attempt', async () => {
    const { job } = await withConflict({});
    expect([job.outputs['status'], job.exitCode]).toEqual(['error', 1]);
    expectEverywhere(job, WORDS);
  });

  const LIST_WORDS = 'The relays are being moved';
  const REASON = 'Ingress point inbound is active';
  const denied = { status: 403, code: 'AccessDenied', message: 'User: x is not authorized to perform: iam:DeleteServiceLinkedRole' };

  test.each<{ what: string; inputs: Readonly<Record<string, string>>; usage: RoleUsage[] | 'none'; deniesRole?: true; status: string }>([
    { what: 'if no known resource uses the role', inputs: { 'max-attempts': '2' }, usage: 'none', status: 'timed-out' },
    {
      what: 'if the role is in use and `when-in-use` is keep',
      inputs: { 'max-attempts': '2', 'when-in-use': 'keep' },
      usage: [{ Region: 'eu-west-1' }],
      status: 'error',
    },
    { what: 'if the role is in use', inputs: { 'max-attempts': '2' }, usage: [{ Region: 'eu-west-1' }], status: 'in-use' },
    { what: 'if the deletion of the role is denied', inputs: {}, usage: 'none', deniesRole: true, status: 'error' },
  ])('on a list, a resource and the role is reported $what', async ({ inputs, usage, deniesRole, status }) => {
    const world = scenarios['teardown-unused']();
    addResource(world, 'us-east-1', 'rule-set', 'inbound-rules');
    accountOf(world).deletion.script = Array.from({ length: 2 }, () => ({ states: ['FAILED'], reason: REASON, usage }));
    const { job } = await tearDown(world, { ...ALL, ...inputs }, emulator => {
      emulator.fail('DeleteRuleSet', { status: 409, code: 'ConflictException', message: WORDS });
      emulator.fail('ListRelays', { status: 400, code: 'BadRequestException', message: LIST_WORDS });
      if (deniesRole) {
        emulator.fail('DeleteServiceLinkedRole', denied);
      }
    });
    expect([job.outputs['status'], job.exitCode]).toEqual([status, 1]);
    for (const words of [WORDS, LIST_WORDS, deniesRole ? denied.message : REASON]) {
      expectEverywhere(job, words);
      expect(job.outputs['message']).toContain(words);
    }
  });

  test.each([
    { what: 'at the deadline', inputs: { timeout: '30s', 'max-delay': '2m', 'initial-delay': '2m' }, status: 'in-use' },
    { what: 'after the last request', inputs: { 'max-attempts': '2' }, status: 'in-use' },
  ])('on a failed task is reported $what', async ({ inputs, status }) => {
    const world = scenarios['teardown-in-use']();
    accountOf(world).deletion.script = Array.from({ length: 9 }, () => ({
      states: ['FAILED'],
      reason: 'Ingress point inbound is active',
    }));
    const { job } = await tearDown(world, inputs);
    expect([job.outputs['status'], job.exitCode]).toEqual([status, 1]);
    expectEverywhere(job, 'Ingress point inbound is active');
  });

  test('on a task in progress is its status', async () => {
    const world = scenarios['teardown-unused']();
    accountOf(world).deletion.script = [{ states: ['IN_PROGRESS'] }];
    const { job } = await tearDown(world, { timeout: '10s' });
    expect(job.outputs['status']).toBe('timed-out');
    expectEverywhere(job, 'IN_PROGRESS');
    expect(annotations(job, 'error').join()).toContain("the role's deletion task is IN_PROGRESS");
  });

  test('on a failed request is reported at the deadline, beside those of other Regions', async () => {
    const world = scenarios['teardown-unused']();
    const { job } = await tearDown(world, { ...ALL, 'resource-regions': 'all', timeout: '60s' }, emulator => {
      for (const kind of ['IngressPoints', 'RuleSets', 'TrafficPolicies', 'Relays', 'AddressLists', 'Archives', 'AddonInstances']) {
        emulator.fail(`List${kind}`, { status: 503, code: 'ServiceUnavailable', message: 'Out of order', region: 'eu-west-2' });
      }
    });
    expect([job.outputs['status'], job.exitCode]).toEqual(['timed-out', 1]);
    expectEverywhere(job, 'Out of order');
    const { plan, unanswered } = reportOf(job).teardown;
    const last = unanswered.at(-1)?.request ?? '';
    expect(last).toMatch(/^ses:List\w+ in eu-west-2$/);
    expectEverywhere(job, `AWS had not answered ${last} when the run ended; its last answer: `);
    expect(new Set(plan.deletions.map(({ region }) => region)).size).toBeGreaterThanOrEqual(SES_REGIONS.length - 1);
    expect(job.outputs['role-exists']).toBe('true');
    expect(resourcesOf(world).length).toBeGreaterThan(0);
  });

  test('of IAM is reported if the deadline comes during the first call', async () => {
    const { job } = await tearDown(scenarios['teardown-unused'](), { timeout: '20s' }, emulator => {
      emulator.fail('GetRole', { status: 503, code: 'ServiceUnavailable', message: 'Out of order' });
    });
    expect(job.outputs['status']).toBe('timed-out');
    expectEverywhere(job, 'iam:GetRole');
    expectEverywhere(job, 'Out of order');
  });

  test('is missing if AWS has not answered', async () => {
    const { job } = await tearDown(scenarios['teardown-unused'](), { timeout: '10s' }, emulator => {
      emulator.fail('GetRole', { hang: true });
    });
    expect(job.outputs['status']).toBe('timed-out');
    expectEverywhere(job, 'AWS had not answered iam:GetRole when the run ended');
  });
});

describe('the log of a teardown', () => {
  test('groups the outcomes of a Region', async () => {
    const { job } = await tearDown(scenarios['teardown-unused'](), { ...ALL, 'aws-region': 'us-east-1, eu-west-1' });
    const groups = job.commands.filter(({ name }) => name === 'group').map(({ message }) => message);
    expect(groups).toEqual(
      expect.arrayContaining(['To be deleted: 4 resources', 'us-east-1: deleted 2 of 2 resources', 'eu-west-1: deleted 2 of 2 resources']),
    );
    expect(job.log).toContain('deleted: identity example.com in eu-west-1');
  });
});

describe('a permanent refusal', () => {
  test.each([
    {
      what: 'a dedicated IP pool with addresses',
      action: 'DeleteDedicatedIpPool',
      message: 'The pool bulk-pool contains 1 dedicated IP',
      advice: 'move the addresses to another pool',
    },
    {
      what: 'a resource that a configuration set uses',
      action: 'DeleteDedicatedIpPool',
      message: 'Dedicated IP pool bulk-pool is associated with configuration set bulk',
      advice: 'remove the resource from the configuration set',
    },
    {
      what: 'an unknown refusal',
      action: 'DeleteDedicatedIpPool',
      message: 'Because.',
      advice: "resolve what AWS's message names in the SES console",
    },
    {
      what: 'a feature that is missing in the Region',
      action: 'ListMultiRegionEndpoints',
      message: 'Multi-region endpoints are not supported in us-east-1',
      advice: 'the feature is not in this Region',
    },
  ])('has its own advice: $what', async ({ action, message, advice }) => {
    const world = scenarios['teardown-unused']();
    addResource(world, 'us-east-1', 'dedicated-ip-pool', 'bulk-pool');
    const { job } = await tearDown(world, ALL, emulator => {
      emulator.fail(action, { status: 400, code: 'BadRequestException', message });
    });
    expect([job.outputs['status'], job.exitCode]).toEqual(['error', 1]);
    expectEverywhere(job, message);
    expect(annotations(job, 'error').join()).toContain(advice);
    expect(annotations(job, 'error').join()).not.toContain('AWS Health Dashboard');
  });
});

describe('a host outside AWS', () => {
  test.each([
    { mode: 'check', inputs: {}, status: 'healthy' },
    { mode: 'teardown', inputs: TEARDOWN, status: 'deleted' },
  ])('is reported once by a $mode', async ({ inputs, status }) => {
    const { job } = await play(scenarios.healthy(), { inputs });
    expect([job.outputs['status'], job.exitCode]).toEqual([status, 0]);
    expect(annotations(job, 'warning').filter(message => message.includes('127.0.0.1'))).toHaveLength(1);
    expect(job.log).toContain('requests for AWS went to 127.0.0.1, which is not a host of AWS');
    expect(plain(job.summary)).toContain('Requests for AWS went to: <code>127.0.0.1</code>');
    expect(reportOf(job).otherHosts).toEqual(['127.0.0.1']);
  });

  test.each([
    { what: 'STS', env: { AWS_ENDPOINT_URL_STS: 'http://sts.example.com' }, host: 'sts.example.com' },
    { what: 'the token service', env: { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://token.example.com/?a=b' }, host: 'token.example.com' },
  ])('gets no ID token over plain HTTP: $what', async ({ env, host }) => {
    const { job, calls } = await play(scenarios.healthy(), { env });
    expect([job.outputs['status'], job.exitCode]).toEqual(['refused', 1]);
    expect(annotations(job, 'error').join()).toContain(`${host} would get the job's ID token over plain HTTP`);
    expect(calls.filter(call => !call.startsWith('github:'))).toEqual([]);
  });
});

describe('the session of existing credentials', () => {
  /** Temporary credentials of a role with all permissions, in the environment of the job. */
  function withSession(world: World): Readonly<Record<string, string>> {
    const account = accountOf(world);
    const accessKeyId = uniqueId('ASIA', 16);
    const { secretAccessKey } = userKeyOf(world);
    account.accessKeys.set(accessKeyId, {
      secretAccessKey,
      sessionToken: 'session-token-of-the-job',
      expires: new Date(world.now() + 3_600_000),
      principalArn: 'arn:aws:sts::111122223333:assumed-role/deploy/job',
      userId: 'AROA:job',
      policies: [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }],
    });
    return { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: 'session-token-of-the-job' };
  }

  const AMBIENT = { 'role-to-assume': '' };
  const limitsOf = (world: World): unknown[] =>
    [...accountOf(world).accessKeys.values()].flatMap(({ scopePolicies = [] }) => scopePolicies);

  test.each([
    { mode: 'check', inputs: {}, actions: ['iam:GetRole', 'ses:GetAccount'], denied: 'ses:DeleteEmailIdentity' },
    {
      mode: 'teardown',
      inputs: { ...TEARDOWN, ...ALL },
      actions: ['iam:DeleteServiceLinkedRole', 'ses:DeleteTenant'],
      denied: 'ses:SendEmail',
    },
  ])('is limited by STS to the actions of a $mode', async ({ inputs, actions, denied }) => {
    const world = scenarios.healthy();
    const { job, calls, emulator } = await play(world, { inputs: { ...AMBIENT, ...inputs }, env: withSession(world) });
    expect(job.exitCode).toBe(0);
    expect(calls.slice(0, 2).toSorted()).toEqual(['sts:GetCallerIdentity', 'sts:GetScopedCredentials']);
    expect(calls.filter(call => call.startsWith('sts:'))).toHaveLength(2);
    const [limit, ...others] = limitsOf(world).map(policy => JSON.stringify(policy));
    expect(others).toEqual([]);
    expect(actions.filter(action => !limit?.includes(`"${action}"`))).toEqual([]);
    expect(limit).not.toContain(denied);
    const [given, limited] = ['session-token-of-the-job', undefined].map(token =>
      [...accountOf(world).accessKeys].flatMap(([id, key]) => ((key.scopePolicies === undefined) === (token !== undefined) ? [id] : [])),
    );
    const later = emulator.calls.slice(2).map(({ authorization }) => authorization);
    expect(later.filter(text => given?.some(id => text.includes(id)))).toEqual([]);
    expect(later.every(text => limited?.some(id => text.includes(id)))).toBe(true);
    expect(job.log).not.toContain('not limited');
  });

  test.each<{ what: string; prepare?: Parameters<typeof tearDown>[2]; inputs?: Record<string, string>; longTerm?: true; said: string }>([
    {
      what: 'if STS does not know the operation',
      prepare: emulator =>
        emulator.fail('GetScopedCredentials', { status: 400, code: 'InvalidAction', message: 'Could not find operation' }),
      said: 'the session is not limited to what the run needs: sts:GetScopedCredentials in us-east-1: InvalidAction: Could not find operation',
    },
    {
      what: 'if STS denies the operation',
      prepare: emulator => emulator.fail('GetScopedCredentials', { status: 403, code: 'AccessDenied', message: 'not authorized' }),
      said: 'the session is not limited to what the run needs: sts:GetScopedCredentials was denied: not authorized',
    },
    { what: 'if the keys are long-term', longTerm: true, said: 'STS limits temporary credentials only' },
    {
      what: 'if `scope-session` is false',
      inputs: { 'scope-session': 'false' },
      said: 'the session is not limited to what the run needs: `scope-session` is false',
    },
  ])('is not limited $what, and the run continues', async ({ prepare, inputs = {}, longTerm, said }) => {
    const world = scenarios.healthy();
    const { accessKeyId, secretAccessKey } = userKeyOf(world);
    const env = longTerm ? { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } : withSession(world);
    const { job } = await play(world, emulator => {
      prepare?.(emulator);
      return { inputs: { ...AMBIENT, ...inputs }, env };
    });
    expect([job.outputs['status'], job.exitCode]).toEqual(['healthy', 0]);
    expect(job.log).toContain(said);
    expect(limitsOf(world)).toEqual([]);
  });
});

describe('a comment on a server without GraphQL', () => {
  const event = {
    name: 'pull_request',
    payload: {
      number: PULL_REQUEST,
      pull_request: {
        number: PULL_REQUEST,
        head: { sha: '4f2b8f1c0d5e6a7b8c9d0e1f2a3b4c5d6e7f8091', repo: { full_name: 'octo-org/mailer' } },
      },
    },
  };

  test.each([
    { what: 'is updated', login: 'github-actions[bot]', comments: ['healthy'], warned: false },
    { what: 'of another user is not changed, and the run warns', login: 'mona', comments: ['unhealthy'], warned: true },
  ])('$what', async ({ login, comments, warned }) => {
    const world = scenarios.paused();
    const pull = world.github.pullRequests.get(PULL_REQUEST);
    await play(world, { inputs: { 'comment-on-pr': 'always' }, event });
    for (const comment of pull?.comments ?? []) {
      comment.user = { id: 1, login, type: 'Bot' };
    }
    regionOf(world, 'us-east-1').account.SendingEnabled = true;
    const { job } = await play(world, emulator => {
      emulator.fail('GraphQL', { status: 404, code: 'NotFound', message: 'Not Found' });
      return { inputs: { 'comment-on-pr': 'always' }, event };
    });
    expect(job.exitCode).toBe(0);
    expect(pull?.comments.map(({ body }) => /SES role gate: (\w+)/.exec(body)?.[1])).toEqual(comments);
    expect(annotations(job, 'warning').some(message => message.includes('may be out of date'))).toBe(warned);
  });
});
