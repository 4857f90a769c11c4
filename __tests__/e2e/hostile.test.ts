import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addResource } from '../../emulator/inventory.ts';
import type { Job, JobOptions } from '../../emulator/job.ts';
import { scenarios } from '../../emulator/scenarios.ts';
import type { Emulator } from '../../emulator/server.ts';
import { accountOf, healthyWorld, PULL_REQUEST, regionOf, type World } from '../../emulator/world.ts';
import { INPUT_DEFAULTS } from '../../src/inputs/inputs.ts';
import { render } from '../hostile/rendering.ts';
import { PLAIN, type Texts, textsOf } from '../hostile/results.ts';
import { hostile, isPlain, readable } from '../hostile/text.ts';
import { complaints } from '../report/schema.ts';
import { play, tearDown } from './gate.ts';

const OUTPUTS = new Set([
  ...[
    'status',
    'passed',
    'healthy',
    'message',
    'created',
    'account-id',
    'role-arn',
    'role-exists',
    'regions',
    'findings',
    'errors',
    'warnings',
  ],
  ...['attempts', 'deletion-task-id', 'blocking-resources', 'deleted-resources', 'plan-digest', 'report-path'],
]);
const STATUSES = /^(?:healthy|degraded|unhealthy|missing|unknown|deleted|absent|planned|kept|in-use|timed-out|refused|error)$/;
const OWN =
  /^(?:SES role gate(?:: [\w -]+)?|(?:(?:iam|ses):\w+ denied|\d+ rules|[a-z-]+(?:, [a-z-]+)*)(?: in [a-z]+-[a-z]+-\d(?:, [a-z]+-[a-z]+-\d)*)?)$/;

/** Checks that the results contain only the markup and commands of the action itself. */
function expectHarmless(job: Job): void {
  for (const { name, properties, message } of job.commands) {
    expect(['add-mask', 'error', 'warning', 'group', 'endgroup']).toContain(name);
    expect(Object.keys(properties)).toEqual(name === 'error' || name === 'warning' ? ['title'] : []);
    expect(properties['title'] ?? 'none').toMatch(OWN);
    expect(name === 'group' ? message : 'Rules').toMatch(
      /^(?:Rules|To be deleted: \d+ resources?|Not listed, for \d+ reasons?|[a-z-]+-\d: deleted \d+ of \d+ resources?)$/,
    );
    expect([isPlain(message), message]).toEqual([true, message]);
  }
  for (const line of job.log.split('\n')) {
    expect([isPlain(line), line]).toEqual([true, line]);
  }
  expect(Object.keys(job.outputs).filter(name => !OUTPUTS.has(name))).toEqual([]);
  expect(job.outputs['status']).toMatch(STATUSES);
  expect(job.exitCode).toBe(job.outputs['errors'] === '0' ? 0 : 1);
  expect(render(job.summary).complaints).toEqual([]);
  expect(complaints(job.report)).toBeNull();
  expect(job.report).toMatchObject({ status: job.outputs['status'] });
  expect(job.exported).toBe('');
}

/** Different texts, the same for the same seed. */
function seeded(seed: number, count = 40): Texts {
  const [list = []] = fc.sample(fc.uniqueArray(hostile, { minLength: count, maxLength: count }), { seed, numRuns: 1 });
  return textsOf(list);
}

/** Characters that XML does not allow make an answer unreadable: texts without them arrive. */
const arriving =
  (texts: Texts): Texts =>
  number =>
    texts(number).replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

const seeds = (first: number, count: number): number[] => Array.from({ length: count }, (_, index) => first + index);

/** An account with hostile text in every resource. */
function account(texts: Texts): World {
  const world = healthyWorld();
  const { role } = accountOf(world);
  Object.assign(role ?? {}, {
    trustPolicy: { Statement: [{ Effect: 'Allow', Principal: { AWS: texts(0), [`k${texts(1)}`]: texts(2) }, Action: 'sts:AssumeRole' }] },
    description: texts(3),
    permissionsBoundary: texts(4),
    inlinePolicies: [texts(5), texts(6)],
    lastUsed: { date: new Date('2026-11-01'), region: texts(7) },
  });
  role?.attachedPolicies.push({ name: texts(8), arn: texts(9) });
  const ses = regionOf(world, 'us-east-1');
  ses.account.EnforcementStatus = texts(10);
  ses.identities.set('example.com', {
    VerifiedForSendingStatus: false,
    VerificationStatus: texts(11),
    VerificationInfo: { ErrorType: texts(12) },
  });
  return world;
}

/** An error with hostile text; its code is in a header, too. */
function failing(emulator: Emulator, action: string, code: string, message: string): void {
  emulator.fail(action, { status: 400, code: code.replace(/[^ -~]/g, ''), message });
}

/** Hostile text in the environment of the job. */
const around = (texts: Texts): Record<string, string> => {
  const env = ['GITHUB_REF', 'GITHUB_REF_NAME', 'GITHUB_HEAD_REF', 'GITHUB_BASE_REF', 'GITHUB_ACTOR', 'GITHUB_TRIGGERING_ACTOR'];
  const more = ['GITHUB_WORKFLOW', 'GITHUB_WORKFLOW_REF', 'GITHUB_JOB', 'GITHUB_ACTION', 'GITHUB_EVENT_NAME', 'GITHUB_SHA'];
  return Object.fromEntries([...env, ...more].map((name, index) => [name, texts(20 + index).replaceAll('\0', '')]));
};

/** A pull request with hostile text. */
const pullRequest = (texts: Texts): NonNullable<JobOptions['event']> => {
  const head = { sha: texts(32), ref: texts(33), label: texts(34), repo: { full_name: 'octo-org/mailer', description: texts(35) } };
  const user = { login: texts(36) };
  return { name: 'pull_request', payload: { pull_request: { number: PULL_REQUEST, title: texts(37), body: texts(38), head, user } } };
};

/** The characters that IAM accepts in a description. */
const latin = (text: string): string => `a${text.replace(/[^\t\n\r -~\u00a1-\u00ff]/g, '')}z`;

/** A check with inputs of these texts, if they are valid. */
const given = (texts: Texts): ReturnType<typeof play> => {
  const local = (text: string): string => `a${text.replace(/[\s@,\0]/g, '')}`.slice(0, 64).toWellFormed();
  return play(scenarios.healthy(), {
    inputs: {
      'role-description': latin(texts(0)),
      identities: `${local(texts(1))}@example.org`,
      'comment-key': texts(2).replaceAll('\0', ''),
      'report-path': `a${texts(3).replace(/[/\0]/g, '')}.json`,
      'comment-on-pr': 'always',
    },
    event: pullRequest(texts),
  });
};

describe('the shipped action', () => {
  test.concurrent.each(seeds(1, 16))('checks an account with hostile text (%d)', async seed => {
    const texts = seed % 2 === 0 ? seeded(seed) : arriving(seeded(seed));
    const world = account(texts);
    const { job } = await play(world, emulator => {
      failing(emulator, 'GetConfigurationSet', texts(13), texts(14));
      failing(emulator, seed % 2 === 0 ? 'GetPolicy' : 'ListRolePolicies', texts(15), texts(16));
      return {
        inputs: {
          identities: 'example.com',
          'configuration-sets': 'transactional',
          'role-description': 'made by the stack',
          'comment-on-pr': 'always',
        },
        event: pullRequest(texts),
        env: around(texts),
      };
    });
    expectHarmless(job);
    const bodies = world.github.pullRequests.get(PULL_REQUEST)?.comments.map(({ body }) => body) ?? [];
    expect(bodies.map(body => render(body).complaints)).toEqual([[]]);
    expect(seed % 2 === 0 || readable(render(job.summary).text).includes(`it is "${readable(texts(3))}`)).toBe(true);
  });

  test.concurrent.each(seeds(101, 4))('handles a hostile error before it knows the account (%d)', async seed => {
    const texts = seeded(seed);
    const world = scenarios.healthy();
    Object.assign(world.github.claims, { sub: texts(0), environment: texts(1), repository: texts(2) });
    const { job } = await play(world, emulator => {
      failing(emulator, 'AssumeRoleWithWebIdentity', seed % 2 === 0 ? 'AccessDenied' : texts(3), texts(4));
      return {};
    });
    expect(job.outputs['status']).toBe('error');
    expectHarmless(job);
  });

  test.concurrent.each(seeds(201, 4))('handles hostile inputs (%d)', async seed => {
    const texts = seeded(seed);
    const inputs = Object.keys(INPUT_DEFAULTS).map((name, index) => [name, texts(index).replaceAll('\0', '')] as const);
    expect(inputs.length).toBeLessThanOrEqual(40);
    const { job } = await play(scenarios.healthy(), {
      inputs: { ...Object.fromEntries(inputs), 'job-summary': 'true', 'report-path': '' },
    });
    expect(job.outputs['status']).toBe('error');
    expectHarmless(job);
  });

  test.concurrent.each(seeds(251, 4))('handles hostile inputs that are valid (%d)', async seed => {
    const texts = seeded(seed);
    const [usual, { job }] = await Promise.all([given(PLAIN), given(texts)]);
    expect(job.outputs['status']).toBe('unhealthy');
    expectHarmless(job);
    expect(render(job.summary).markup).toEqual(render(usual.job.summary).markup);
    expect(readable(render(job.summary).text)).toContain(`\`role-description\` is "${readable(latin(texts(0)))}"`.replaceAll('`', ''));
  });

  test.concurrent.each(seeds(301, 3))('handles a hostile Region from the environment (%d)', async seed => {
    const texts = seeded(seed);
    const env = { ...around(texts), AWS_REGION: `::${texts(0).replaceAll('\0', '')}` };
    const { job } = await play(scenarios.healthy(), { inputs: { 'aws-region': '' }, env });
    expect(job.outputs['status']).toBe('error');
    expectHarmless(job);
  });

  test.concurrent.each(seeds(401, 4))('tears down resources with hostile names (%d)', async seed => {
    const texts = seed % 2 === 0 ? seeded(seed) : arriving(seeded(seed));
    const world = healthyWorld();
    const list = addResource(world, 'us-east-1', 'address-list', texts(0), { id: 'al-1', tags: { env: 'pr-1' } });
    const relay = addResource(world, 'us-east-1', 'relay', texts(1), { id: 'r-1', tags: { [texts(2)]: texts(3) } });
    const template = addResource(world, 'us-east-1', 'template', `t${texts(4)}`, { tags: { env: 'pr-1' } });
    const usage = [
      { Region: 'us-east-1', Resources: [list.arn, relay.arn, template.arn, texts(5)] },
      { Region: texts(6), Resources: [texts(7)] },
    ];
    const failed = { states: ['FAILED'], usage, reason: texts(8) };
    accountOf(world).deletion.script.push(failed, ...(seed % 2 === 0 ? [failed] : []));
    const selected = { 'delete-resources': 'blocking', 'resource-tags': 'env=pr-1', 'include-data': 'true', 'max-attempts': '2' };
    const { job } = await tearDown(world, selected, emulator => {
      failing(emulator, 'DeleteAddressList', texts(9), texts(10));
    });
    expect(job.outputs['attempts']).toBe('2');
    expectHarmless(job);
    expect(seed % 2 === 0 || readable(job.log).includes(readable(texts(8)))).toBe(true);
  });
});
