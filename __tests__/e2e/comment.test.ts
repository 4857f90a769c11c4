import { expect, test } from '@jest/globals';
import type { Job } from '../../emulator/job.ts';
import { scenarios } from '../../emulator/scenarios.ts';
import { JOB_TOKEN, PULL_REQUEST, regionOf, type World } from '../../emulator/world.ts';
import { annotationsOf, type Played, play, signalAfter, writes } from './gate.ts';

const HERE = { full_name: 'octo-org/mailer' };
const FORK = { full_name: 'mona/mailer' };

/** The event of a pull request whose last commit is in this repository. */
function pullRequest(repo: unknown = HERE): { name: string; payload: unknown } {
  const head = { sha: '4f2b8f1c0d5e6a7b8c9d0e1f2a3b4c5d6e7f8091', repo };
  return { name: 'pull_request', payload: { action: 'synchronize', number: PULL_REQUEST, pull_request: { number: PULL_REQUEST, head } } };
}

/** Plays a run on the pull request. */
function comments(world: World, inputs: Readonly<Record<string, string>>, event = pullRequest()): Promise<Played> {
  return play(world, { inputs: { 'comment-on-pr': 'always', ...inputs }, event });
}

const bodies = (world: World): string[] => world.github.pullRequests.get(PULL_REQUEST)?.comments.map(({ body }) => body) ?? [];
const warnings = (job: Job): string[] =>
  annotationsOf(job)
    .filter(({ name }) => name === 'warning')
    .map(({ message }) => message);
const ofGithub = ({ calls }: Played): string[] => calls.filter(call => /^github:(?!GetToken)/.test(call));

test('a failed check writes a comment that a passing check updates, and on-failure writes no other', async () => {
  const world = scenarios.paused();
  const inputs = { 'comment-on-pr': 'on-failure' };
  const red = await comments(world, inputs);
  expect(red.job.exitCode).toBe(1);
  expect(red.job.log).toContain(`wrote a comment on pull request #${PULL_REQUEST}`);
  expect(bodies(world)).toEqual([expect.stringContaining('❌ SES role gate: unhealthy')]);
  regionOf(world, 'us-east-1').account.SendingEnabled = true;
  const passed = await comments(world, inputs);
  expect(passed.job.exitCode).toBe(0);
  expect(bodies(world)).toEqual([expect.stringContaining('✅ SES role gate: healthy')]);
  expect(ofGithub(passed)).toEqual(['github:ListComments', 'github:GraphQL', 'github:UpdateComment']);
});

test('a check with on-failure writes a comment if the step passes only by `fail-on: never`', async () => {
  const world = scenarios.paused();
  const inputs = { 'comment-on-pr': 'on-failure', 'fail-on': 'never' };
  const red = await comments(world, inputs);
  expect([red.job.exitCode, red.job.outputs['status']]).toEqual([0, 'unhealthy']);
  expect(bodies(world)).toEqual([expect.stringContaining('SES role gate: unhealthy')]);
  const warned = scenarios.sandbox();
  await comments(warned, inputs);
  expect(bodies(warned)).toEqual([]);
});

test('a check of a matrix writes a comment for each Region, and a second run updates them', async () => {
  const world = scenarios.healthy();
  for (const region of ['us-east-1', 'eu-west-1', 'us-east-1', 'eu-west-1']) {
    await comments(world, { 'comment-key': JSON.stringify({ region }) });
  }
  expect(bodies(world)).toHaveLength(2);
});

test('a plan is reviewed in a comment, and carried out with the digest in the comment', async () => {
  const world = scenarios.healthy();
  const teardown = { mode: 'teardown', 'allowed-account-ids': '111122223333' };
  const planned = await comments(world, { ...teardown, 'dry-run': 'true' });
  expect([planned.job.outputs['status'], writes({ ...planned, calls: planned.calls.filter(call => !call.startsWith('github:')) })]).toEqual(
    ['planned', []],
  );
  const [, digest = ''] = /^expected-plan: (\S+)$/m.exec(bodies(world).join()) ?? [];
  expect(digest).toBe(planned.job.outputs['plan-digest']);
  const done = await comments(world, { ...teardown, 'expected-plan': digest });
  expect(done.job.outputs['status']).toBe('deleted');
  expect(bodies(world)).toEqual([expect.stringContaining('SES role teardown: deleted in account 111122223333')]);
});

test('a check of a push writes no comment, and says so in the log', async () => {
  const world = scenarios.healthy();
  const played = await comments(world, {}, { name: 'push', payload: {} });
  expect(played.job.exitCode).toBe(0);
  expect(played.job.log).toContain('no comment is written: the event push does not belong to a pull request');
  expect([ofGithub(played), warnings(played.job)]).toEqual([[], []]);
});

test.each([
  ['the permission is missing', 'read', 'Resource not accessible by integration'],
  ['the token is unknown', undefined, 'Bad credentials'],
] as const)('a check passes with a warning if %s', async (_what, permission, said) => {
  const world = scenarios.healthy();
  const token = world.github.tokens.get(JOB_TOKEN);
  if (token && permission) {
    token.permission = permission;
  } else {
    world.github.tokens.clear();
  }
  const { job } = await comments(world, {});
  expect([job.exitCode, job.outputs['status'], job.outputs['warnings']]).toEqual([0, 'healthy', '0']);
  expect(warnings(job)).toEqual([expect.stringContaining(said)]);
  expect(warnings(job)[0]).toContain('permissions: { pull-requests: write }');
});

test('a check of a fork with a read-only token has a line in the log', async () => {
  const world = scenarios.healthy();
  const token = world.github.tokens.get(JOB_TOKEN);
  if (token) {
    token.permission = 'read';
  }
  const { job } = await comments(world, {}, pullRequest(FORK));
  expect([job.exitCode, warnings(job)]).toEqual([0, []]);
  expect(job.log).toContain('from a fork, a pull request gets a token that may only read');
});

test('a check masks the token and does not show it', async () => {
  const { job, emulator } = await comments(scenarios.healthy(), {});
  const told = job.raw.split('\n').filter(line => !line.startsWith('::add-mask::'));
  for (const text of [
    ...told,
    job.summary,
    job.exported,
    JSON.stringify(job.outputs),
    JSON.stringify(job.report),
    ...bodies(emulator.world),
  ]) {
    expect(text).not.toContain(JOB_TOKEN);
  }
  expect(job.raw).toContain(`::add-mask::${JOB_TOKEN}`);
});

test('a cancelled check does not wait for the comment, and keeps its verdict', async () => {
  const { job } = await play(scenarios.healthy(), emulator => {
    emulator.fail('ListComments', { hang: true });
    return {
      inputs: { 'comment-on-pr': 'always' },
      event: pullRequest(),
      waits: signalAfter(emulator, 9),
    };
  });
  expect([job.exitCode, job.outputs['status']]).toEqual([0, 'healthy']);
  // Not at the end of the attempt.
  expect(warnings(job)).toEqual([expect.stringContaining('cancelled by SIGINT')]);
});
