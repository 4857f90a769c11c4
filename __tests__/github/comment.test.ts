import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import type { Emulator, Fault } from '../../emulator/server.ts';
import { type Comment, healthyWorld, type PullRequest, type User, type World } from '../../emulator/world.ts';
import { type CommentInputs, keepComment } from '../../src/github/comment.ts';
import { runError } from '../../src/model/problem.ts';
import type { Result } from '../../src/model/result.ts';
import { comment } from '../../src/report/summary.ts';
import { atEnd, emulate, ending, serve, virtualClock } from '../aws/support.ts';
import { evaluation, found, RESULTS } from '../report/results.ts';

const HEAD = { sha: '4f2b8f1c0d5e6a7b8c9d0e1f2a3b4c5d6e7f8091', repo: { full_name: 'octo-org/mailer' } };
const FORK = { ...HEAD, repo: { full_name: 'mona/mailer' } };
const MONA: User = { id: 7, login: 'mona', type: 'User' };
const OTHER_BOT: User = { id: 8, login: 'other[bot]', type: 'Bot' };
const JOB = {
  GITHUB_REPOSITORY: 'octo-org/mailer',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_WORKFLOW: 'Deploy',
  GITHUB_WORKFLOW_REF: 'octo-org/mailer/.github/workflows/deploy.yml@refs/pull/12/merge',
  GITHUB_JOB: 'gate',
  GITHUB_ACTION: 'step',
  GITHUB_RUN_ID: '4711',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_EVENT_NAME: 'pull_request',
};

interface Options {
  readonly result?: Result;
  readonly when?: CommentInputs['comment-on-pr'];
  readonly token?: string | undefined;
  /** The texts of other inputs. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: NodeJS.ProcessEnv;
  readonly head?: unknown;
  readonly payload?: unknown;
  readonly signal?: AbortSignal;
  readonly clock?: ReturnType<typeof virtualClock>;
  readonly random?: number;
  readonly timeout?: (milliseconds: number) => AbortSignal;
  readonly masked?: string[];
}

/** A run that writes the comment to this API. */
function keep(api: string, options: Options = {}): Promise<string> {
  const { when = 'always', inputs = {}, head = HEAD, payload = { pull_request: { number: 12, head } }, masked = [] } = options;
  const folder = mkdtempSync(join(tmpdir(), 'comment-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'event.json');
  writeFileSync(path, JSON.stringify(payload));
  const texts: Readonly<Record<string, string>> = { mode: 'check', 'aws-region': 'us-east-1', 'role-to-assume': 'a-role', ...inputs };
  const { result = RESULTS.unhealthy } = options;
  return keepComment(
    { passed: result.passed, text: (marker, origin) => comment(result, marker, origin) },
    { 'comment-on-pr': when, 'github-token': 'token' in options ? options.token : 'ghs_emulated' },
    {
      env: { ...JOB, GITHUB_API_URL: api, GITHUB_EVENT_PATH: path, ...options.env },
      clock: options.clock ?? virtualClock(),
      random: () => options.random ?? 0.5,
      signal: options.signal ?? new AbortController().signal,
      ...(options.timeout && { timeout: options.timeout }),
      runner: { input: name => texts[name] ?? '', mask: secret => masked.push(secret) },
    },
  );
}

interface GitHub {
  readonly emulator: Emulator;
  readonly world: World;
  readonly pull: PullRequest;
  /** Writes or updates the comment. */
  readonly keep: (options?: Options) => Promise<string>;
  /** The operations since the last call. */
  readonly calls: () => string[];
  /** Adds comments. */
  readonly say: (...comments: readonly Pick<Comment, 'user' | 'body'>[]) => void;
}

async function github(): Promise<GitHub> {
  const world = healthyWorld();
  const emulator = await emulate(world);
  const pull: PullRequest = { locked: false, comments: [] };
  world.github.pullRequests.set(12, pull);
  return {
    emulator,
    world,
    pull,
    keep: options => keep(emulator.environment()['GITHUB_API_URL'] ?? '', options),
    calls: () => emulator.calls.splice(0).map(({ action }) => action),
    say: (...comments) => {
      for (const comment of comments) {
        pull.comments.push({ id: world.github.nextCommentId++, ...comment });
      }
    },
  };
}

const markerOf = (comment: Comment | undefined): string => comment?.body.split('\n')[0] ?? '';

describe('the comment on the pull request', () => {
  test('is written once, and updated by later runs', async () => {
    const { keep, pull, calls } = await github();
    expect(await keep({ result: RESULTS.unhealthy })).toBe('wrote a comment on pull request #12');
    expect(calls()).toEqual(['ListComments', 'CreateComment']);
    expect(await keep({ result: RESULTS.missing })).toBe('updated the comment on pull request #12');
    expect(calls()).toEqual(['ListComments', 'GraphQL', 'UpdateComment']);
    expect(pull.comments).toHaveLength(1);
    expect(pull.comments[0]?.body).toContain('SES role gate: missing');
  });

  test('shows the summary, and links to the workflow run', async () => {
    const { keep, pull } = await github();
    await keep();
    const [comment] = pull.comments;
    expect(comment?.body).toMatch(/^<!-- ses-role-gate [\da-f]{32} -->\n## ❌ SES role gate: unhealthy in us-east-1\n/);
    expect(comment?.body).toContain('<code>sending-enabled</code>');
    expect(comment?.body).toMatch(
      /<sub>Job <code>gate<\/code> in <code>Deploy<\/code>: <a href="https:\/\/github\.com\/octo-org\/mailer\/actions\/runs\/4711\/attempts\/2">run of <code>4f2b8f1<\/code><\/a><\/sub>\n$/,
    );
    expect(comment?.user?.login).toBe('github-actions[bot]');
  });

  test.each([
    { when: 'on-failure', status: 'unhealthy' },
    { when: 'on-failure', status: 'refused' },
    { when: 'always', status: 'healthy' },
    { when: 'always', status: 'error' },
  ] as const)('is written with $when if the status is $status', async ({ when, status }) => {
    const { keep, pull } = await github();
    expect(await keep({ when, result: RESULTS[status] })).toBe('wrote a comment on pull request #12');
    expect(pull.comments).toHaveLength(1);
  });

  test.each(['healthy', 'degraded', 'planned'] as const)('is not written with on-failure if the status is %s', async status => {
    const { keep, pull } = await github();
    expect(await keep({ when: 'on-failure', result: RESULTS[status] })).toBe('no comment is needed on pull request #12');
    expect(pull.comments).toEqual([]);
  });

  test('of a failure is updated when the check passes', async () => {
    const { keep, pull } = await github();
    await keep({ when: 'on-failure', result: RESULTS.unhealthy });
    expect(await keep({ when: 'on-failure', result: RESULTS.healthy })).toBe('updated the comment on pull request #12');
    expect(pull.comments).toHaveLength(1);
    expect(pull.comments[0]?.body).toContain('✅ SES role gate: healthy');
  });

  test('is written on the pull request of an issue_comment event', async () => {
    const { keep, pull } = await github();
    await keep({ payload: { issue: { number: 12, pull_request: {} } }, env: { GITHUB_EVENT_NAME: 'issue_comment' } });
    expect(pull.comments[0]?.body).toContain('>run</a>');
  });

  test.each([
    { characters: 'plain characters', message: 'x'.repeat(2_000) },
    { characters: 'characters of four bytes', message: '📨'.repeat(2_000) },
    { characters: 'markup', message: '<|*`_'.repeat(500) },
  ])('fits the limit with 500 findings of $characters', async ({ message }) => {
    const { keep, pull } = await github();
    const failed = Array.from({ length: 500 }, () => evaluation('identity-verified', { outcome: 'failed', message, advice: message }));
    await keep({ result: found(...failed) });
    expect(pull.comments).toHaveLength(1);
  });
});

describe('a gate', () => {
  test.each<{ what: string; options: Options }>([
    { what: 'mode', options: { inputs: { mode: 'teardown' } } },
    { what: 'Region', options: { inputs: { 'aws-region': 'eu-west-1' } } },
    { what: 'role', options: { inputs: { 'role-to-assume': 'another-role' } } },
    { what: 'matrix entry', options: { inputs: { 'comment-key': '{"region":"eu-west-1"}' } } },
    { what: 'job', options: { env: { GITHUB_JOB: 'other' } } },
    { what: 'step', options: { env: { GITHUB_ACTION: 'other' } } },
    {
      what: 'workflow',
      options: { env: { GITHUB_WORKFLOW_REF: 'octo-org/mailer/.github/workflows/other.yml@refs/pull/12/merge' } },
    },
  ])('has its own comment if it is of another $what', async ({ options }) => {
    const { keep, pull } = await github();
    await keep();
    await keep(options);
    await keep();
    await keep(options);
    expect(pull.comments).toHaveLength(2);
    expect(new Set(pull.comments.map(markerOf)).size).toBe(2);
  });

  test.each<{ what: string; options: Options }>([
    { what: 'ref', options: { env: { GITHUB_WORKFLOW_REF: 'octo-org/mailer/.github/workflows/deploy.yml@refs/heads/main' } } },
    { what: 'workflow run', options: { env: { GITHUB_RUN_ID: '4712', GITHUB_RUN_ATTEMPT: '1' } } },
    { what: 'reviewed plan', options: { inputs: { 'expected-plan': 'sha256:0' } } },
    { what: 'commit', options: { head: { ...HEAD, sha: 'a'.repeat(40) } } },
    { what: 'result', options: { result: RESULTS.error } },
  ])('updates its comment in another $what', async ({ options }) => {
    const { keep, pull } = await github();
    await keep();
    await keep(options);
    expect(pull.comments).toHaveLength(1);
  });

  test('does not show the texts of its key in the comment', async () => {
    const { keep, pull } = await github();
    await keep({ result: RESULTS.error, inputs: { 'role-to-assume': 'hush', 'comment-key': 'hush' } });
    expect(pull.comments[0]?.body).not.toContain('hush');
  });

  test('is identified by the name of the workflow if the runner provides no file', async () => {
    const { keep, pull } = await github();
    for (const GITHUB_WORKFLOW of ['Deploy', 'Clean up', 'Deploy']) {
      await keep({ env: { GITHUB_WORKFLOW, GITHUB_WORKFLOW_REF: undefined } });
    }
    expect(pull.comments).toHaveLength(2);
  });
});

describe('a comment of another author or gate', () => {
  const marked = async (): Promise<GitHub & { marker: string }> => {
    const github_ = await github();
    await github_.keep();
    const marker = markerOf(github_.pull.comments.pop());
    github_.calls();
    return { ...github_, marker };
  };

  test.each<{ author: string; user: User | null }>([
    { author: 'a person', user: MONA },
    { author: 'another bot', user: OTHER_BOT },
    { author: 'a deleted account', user: null },
  ])('is not changed if $author wrote it with our marker', async ({ user }) => {
    const { keep, pull, say, marker } = await marked();
    say({ user, body: `${marker}\nmine` });
    expect(await keep()).toBe('wrote a comment on pull request #12');
    expect(await keep()).toBe('updated the comment on pull request #12');
    expect(pull.comments.map(({ body }) => body === `${marker}\nmine`)).toEqual([true, false]);
  });

  test('is not changed if a deleted account wrote it and GitHub does not name the user of the token', async () => {
    const { keep, pull, say, emulator, marker } = await marked();
    say({ user: null, body: marker });
    emulator.fail('GraphQL', { body: '{"data":{"viewer":{}}}', contentType: 'application/json' });
    expect(await keep()).toBe('wrote a comment on pull request #12');
    expect(pull.comments[0]?.body).toBe(marker);
  });

  test.each<{ what: string; bodyOf: (marker: string) => string }>([
    { what: 'quotes the marker', bodyOf: marker => `> ${marker}\n> healthy` },
    { what: 'has text before the marker', bodyOf: marker => `see\n${marker}` },
    { what: 'is of another gate', bodyOf: () => `<!-- ses-role-gate ${'0'.repeat(32)} -->` },
    { what: 'is empty', bodyOf: () => '' },
  ])('is not changed if it $what, even if our own user wrote it', async ({ bodyOf }) => {
    const { keep, pull, say, calls, marker, world } = await marked();
    const body = bodyOf(marker);
    say({ user: world.github.tokens.get('ghs_emulated')?.user ?? null, body });
    await keep();
    expect(calls()).toEqual(['ListComments', 'CreateComment']);
    expect(pull.comments[0]?.body).toBe(body);
  });

  test('is not changed if the token belongs to another user, such as a person', async () => {
    const { keep, pull, world } = await marked();
    world.github.tokens.set('ghp_mona', { user: MONA, permission: 'write' });
    await keep();
    await keep({ token: 'ghp_mona' });
    await keep({ token: 'ghp_mona', result: RESULTS.missing });
    expect(pull.comments.map(({ user }) => user?.login)).toEqual(['github-actions[bot]', 'mona']);
    expect(pull.comments.map(({ body }) => body.includes('missing'))).toEqual([false, true]);
  });
});

describe('a server without GraphQL', () => {
  const NOT_THERE = { status: 404, code: 'NotFound', message: 'Not Found' };

  test.each([
    { whose: 'of a job', token: 'ghs_emulated' },
    { whose: 'of a person', token: 'ghp_mona' },
  ])('lets a token $whose update the comment', async ({ token }) => {
    const { keep, pull, world, emulator } = await github();
    world.github.tokens.set('ghp_mona', { user: MONA, permission: 'write' });
    await keep({ token });
    emulator.fail('GraphQL', NOT_THERE);
    expect(await keep({ token, result: RESULTS.missing })).toBe('updated the comment on pull request #12');
    expect(pull.comments.map(({ body }) => body.includes('missing'))).toEqual([true]);
  });

  test('leads to a line about a stale comment if the author is unknown', async () => {
    const { keep, pull, emulator } = await github();
    await keep();
    Object.assign(pull.comments[0] ?? {}, { user: OTHER_BOT });
    emulator.fail('GraphQL', NOT_THERE);
    await expect(keep({ result: RESULTS.missing })).rejects.toThrow('the comment of an earlier run may be out of date');
    expect(pull.comments.map(({ body }) => body.includes('missing'))).toEqual([false]);
  });
});

describe('a pull request with many comments', () => {
  const chat = (number: number) => Array.from({ length: number }, (_, index) => ({ user: MONA, body: `comment ${index}` }));

  test.each([
    { others: 0, pages: 1 },
    { others: 99, pages: 1 },
    { others: 100, pages: 2 },
    { others: 250, pages: 3 },
  ])('has our comment after $others others, in $pages pages', async ({ others, pages }) => {
    const { keep, pull, say, calls } = await github();
    say(...chat(others));
    await keep();
    calls();
    expect(await keep()).toBe('updated the comment on pull request #12');
    expect(calls()).toEqual([...Array(pages).fill('ListComments'), 'GraphQL', 'UpdateComment']);
    expect(pull.comments).toHaveLength(others + 1);
  });

  test('keeps one comment if there are duplicates', async () => {
    const { keep, pull, say, world } = await github();
    await keep();
    const [{ body, user } = { body: '', user: null }] = pull.comments;
    say(...chat(3), { user, body }, { user: MONA, body }, { user, body });
    const other = pull.comments.filter(comment => comment.user === MONA);
    await keep({ result: RESULTS.healthy });
    expect(pull.comments).toEqual([{ id: 1001, user, body: expect.stringContaining('healthy') }, ...other]);
    expect(world.github.nextCommentId).toBe(1008);
  });
});

describe('a run without a comment', () => {
  test.each(['push', 'workflow_run', 'workflow_dispatch', 'schedule'])('sends no request for the event %s', async name => {
    const { keep, calls } = await github();
    expect(await keep({ payload: {}, env: { GITHUB_EVENT_NAME: name } })).toBe(
      `no comment is written: the event ${name} does not belong to a pull request`,
    );
    expect(calls()).toEqual([]);
  });

  test('sends no request if it is cancelled', async () => {
    const { keep, calls } = await github();
    expect(await keep({ signal: AbortSignal.abort(runError('cancelled', 'stop', 'again')) })).toBe(
      'no comment is written: the run was cancelled',
    );
    expect(calls()).toEqual([]);
  });

  test('sends no request without a token', async () => {
    const { keep, calls } = await github();
    const { problem } = await ending(keep({ token: undefined }));
    expect(problem).toMatchObject({ code: 'access-denied', message: expect.stringContaining('`github-token`') });
    expect(calls()).toEqual([]);
  });
});

describe('a token', () => {
  test('is masked before it is used', async () => {
    const { keep, calls } = await github();
    const masked: string[] = [];
    await keep({ masked });
    expect(masked).toEqual(['ghs_emulated']);
    expect(calls()).toHaveLength(2);
  });

  test.each([
    { permission: 'none', last: 'ListComments' },
    { permission: 'read', last: 'CreateComment' },
  ] as const)('with the permission $permission fails, and the advice names the missing permission', async ({ permission, last }) => {
    const { keep, world, calls } = await github();
    world.github.tokens.set('a-token', { user: MONA, permission });
    const { problem } = await ending(keep({ token: 'a-token' }));
    expect(problem).toMatchObject({ code: 'access-denied', permanent: true });
    expect(problem.message).toBe('GitHub answered with HTTP status 403: Resource not accessible by integration');
    expect(problem.advice).toContain('permissions: { pull-requests: write }');
    expect(calls().at(-1)).toBe(last);
  });

  test('that GitHub refuses is not shown', async () => {
    const { keep, calls } = await github();
    const { problem } = await ending(keep({ token: 'ghs_unknown' }));
    expect(problem.message).toBe('GitHub answered with HTTP status 401: Bad credentials');
    expect(JSON.stringify(problem)).not.toContain('ghs_unknown');
    expect(calls()).toHaveLength(1);
  });

  test.each(['two\nlines', 'two words', 'pâté'])('that is not a valid header is not sent and not shown: %j', async token => {
    const { keep, calls } = await github();
    const masked: string[] = [];
    const { problem } = await ending(keep({ token, masked }));
    expect(problem).toMatchObject({ code: 'input', message: expect.stringContaining('`github-token` is not a token') });
    expect(JSON.stringify(problem)).not.toMatch(/lines|words|pâté/);
    expect([masked, calls()]).toEqual([[token], []]);
  });

  test.each<{ what: string; options: Options }>([
    { what: 'may only read', options: {} },
    { what: 'is empty', options: { token: undefined } },
  ])('that $what is explained and not a failure on the pull request of a fork', async ({ options }) => {
    const { keep, world, pull } = await github();
    world.github.tokens.set('ghs_emulated', { user: OTHER_BOT, permission: 'read' });
    expect(await keep({ head: FORK, ...options })).toMatch(
      /^no comment is written: .*; from a fork, a pull request gets a token that may only read, and no secrets$/,
    );
    expect(pull.comments).toEqual([]);
  });

  test('with write permission writes on the pull request of a fork', async () => {
    const { keep, pull } = await github();
    await keep({ head: FORK, env: { GITHUB_EVENT_NAME: 'pull_request_target' } });
    await keep({ head: FORK });
    expect(pull.comments).toHaveLength(1);
  });

  test('of the pull request of a fork does not hide another failure', async () => {
    const { keep, pull } = await github();
    pull.locked = true;
    const { problem } = await ending(keep({ head: FORK }));
    expect(problem.code).toBe('refused');
  });
});

describe('a refusal of GitHub', () => {
  test('names the locked conversation', async () => {
    const { keep, pull, calls } = await github();
    pull.locked = true;
    const { problem } = await ending(keep());
    expect(problem).toEqual({
      code: 'refused',
      message: 'GitHub answered with HTTP status 403: Unable to create comment because issue is locked.',
      advice: 'unlock the conversation of the pull request',
      permanent: true,
    });
    expect(calls()).toEqual(['ListComments', 'CreateComment']);
  });

  test('names a missing pull request', async () => {
    const { keep } = await github();
    const { problem } = await ending(keep({ payload: { pull_request: { number: 13, head: HEAD } } }));
    expect(problem).toMatchObject({ code: 'access-denied', message: 'GitHub answered with HTTP status 404: Not Found' });
  });

  test.each([
    { status: 403, message: 'User is blocked', code: 'access-denied' },
    { status: 422, message: 'Validation Failed', code: 'unexpected' },
    { status: 410, message: 'This issue was deleted', code: 'unexpected' },
  ])('with status $status ($message) is not retried', async ({ status, message, code }) => {
    const { keep, emulator, calls } = await github();
    emulator.fail('CreateComment', { status, code: 'X', message });
    const clock = virtualClock();
    const { problem } = await ending(keep({ clock }));
    expect(problem).toMatchObject({ code, message: `GitHub answered with HTTP status ${status}: ${message}`, permanent: true });
    expect(calls()).toEqual(['ListComments', 'CreateComment']);
    expect(clock.waits).toEqual([]);
  });

  test('is shown as data', async () => {
    const { keep, emulator } = await github();
    emulator.fail('CreateComment', { status: 422, code: 'X', message: '`a`\n::error::b' });
    const { problem } = await ending(keep());
    expect(problem.message).toBe("GitHub answered with HTTP status 422: 'a' ::error::b");
  });
});

describe('a temporary failure', () => {
  test.each([500, 502, 503])('with status %d is retried three times', async status => {
    const { keep, emulator, calls, pull } = await github();
    emulator.fail('CreateComment', { status, code: 'X', message: 'Server Error' });
    const clock = virtualClock();
    const { problem } = await ending(keep({ clock }));
    expect(problem).toMatchObject({ code: 'unexpected', message: `GitHub answered with HTTP status ${status}: Server Error` });
    expect(calls()).toEqual(Array(3).fill(['ListComments', 'CreateComment']).flat());
    expect(clock.waits).toEqual([750, 1_250]);
    expect(pull.comments).toEqual([]);
  });

  test('ends after a wait that is not a whole number of milliseconds', async () => {
    const { keep, emulator } = await github();
    emulator.fail('CreateComment', { status: 500, code: 'X', message: 'X', times: 1 });
    expect(await keep({ random: 1 / 3 })).toBe('wrote a comment on pull request #12');
  });

  test('repeats the whole update', async () => {
    const { keep, emulator, calls } = await github();
    emulator.fail('ListComments', { status: 500, code: 'X', message: 'X', times: 1 });
    emulator.fail('CreateComment', { reset: true, times: 1 });
    expect(await keep()).toBe('wrote a comment on pull request #12');
    expect(calls()).toEqual(['ListComments', 'ListComments', 'CreateComment', 'ListComments', 'CreateComment']);
  });

  test('that leaves a comment does not lead to a second one', async () => {
    const { keep, emulator, calls, pull } = await github();
    emulator.fail('CreateComment', { breaks: 'reset', at: 'start', times: 1 });
    expect(await keep()).toBe('updated the comment on pull request #12');
    expect(calls()).toEqual(['ListComments', 'CreateComment', 'ListComments', 'GraphQL', 'UpdateComment']);
    expect(pull.comments).toHaveLength(1);
  });

  test.each<{ what: string; fault: Fault; message: RegExp }>([
    { what: 'an error without a body', fault: { status: 502, body: '', contentType: 'text/plain' }, message: /HTTP status 502$/ },
    { what: 'a page of HTML as an error', fault: { status: 503, body: '<html>', contentType: 'text/html' }, message: /HTTP status 503$/ },
    {
      what: 'an error whose message is not a text',
      fault: { status: 500, body: '{"message":{"a":1}}', contentType: 'application/json' },
      message: /HTTP status 500$/,
    },
    {
      what: 'a page of HTML',
      fault: { body: '<html>Sign in</html>', contentType: 'text/html' },
      message: /^GitHub's answer cannot be read: \S/,
    },
    { what: 'half a list', fault: { body: '[{"id":', contentType: 'application/json' }, message: /^GitHub's answer cannot be read: \S/ },
    { what: 'no answer', fault: { reset: true }, message: /^GitHub did not answer: \S/ },
  ])('can be $what', async ({ fault, message }) => {
    const { keep, emulator, calls } = await github();
    emulator.fail('ListComments', fault);
    const { problem } = await ending(keep());
    expect(problem.message).toMatch(message);
    expect(calls()).toEqual(Array(3).fill('ListComments'));
  });

  test('of the request for our own user leaves all comments unchanged', async () => {
    const { keep, emulator, pull } = await github();
    await keep();
    emulator.fail('GraphQL', { body: '{"errors":[{"message":"down"}]}', contentType: 'application/json' });
    const before = pull.comments[0]?.body;
    const { problem } = await ending(keep({ result: RESULTS.healthy }));
    expect(problem.message).toMatch(/^GitHub's answer cannot be read: .*down$/);
    expect(pull.comments.map(({ body }) => body)).toEqual([before]);
  });

  test('does not include an invalid URL of the API', async () => {
    const { problem } = await ending(keep('not a URL'));
    expect(problem).toMatchObject({ code: 'unreachable', message: expect.stringContaining('GitHub did not answer') });
  });
});

describe('a rate limit', () => {
  test.each<{ what: string; status: number; headers: Record<string, string>; waits: number[] }>([
    { what: 'with a time within the budget is retried', status: 403, headers: { 'retry-after': '7' }, waits: [7_000, 7_000] },
    { what: 'with status 429 and a time is retried', status: 429, headers: { 'retry-after': '2' }, waits: [2_000, 2_000] },
    { what: 'with a time beyond the budget is not retried', status: 403, headers: { 'retry-after': '31' }, waits: [] },
    { what: 'without a time is not retried, because GitHub asks for a minute', status: 403, headers: {}, waits: [] },
    { what: 'with a date is not retried', status: 429, headers: { 'retry-after': 'Mon, 23 Nov 2026 12:00:00 GMT' }, waits: [] },
  ])('$what', async ({ status, headers, waits }) => {
    const { keep, emulator } = await github();
    const body = '{"message":"You have exceeded a secondary rate limit"}';
    emulator.fail('CreateComment', { status, headers, body, contentType: 'application/json' });
    const clock = virtualClock();
    const { problem } = await ending(keep({ clock }));
    expect(problem).toMatchObject({
      code: 'throttled',
      message: `GitHub answered with HTTP status ${status}: You have exceeded a secondary rate limit`,
    });
    expect(clock.waits).toEqual(waits);
  });
});

interface Api {
  readonly url: string;
  /** The method and the path of each request. */
  readonly asked: readonly string[];
}

/** An API of the test. */
async function api(listener: (request: IncomingMessage, response: ServerResponse) => void): Promise<Api> {
  const asked: string[] = [];
  const url = await serve((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    listener(request, response);
  });
  return { url, asked };
}

const json = (response: ServerResponse, status: number, body: unknown, headers = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
};

describe('a request to GitHub', () => {
  test.each([
    { where: 'GitHub.com', prefix: '', graphql: '/graphql' },
    { where: 'Enterprise Server', prefix: '/api/v3', graphql: '/api/graphql' },
  ])('goes to the API of $where', async ({ prefix, graphql }) => {
    const { pull, keep: keepHere } = await github();
    await keepHere();
    const comments = pull.comments.map(comment => ({ ...comment, user: MONA }));
    const { url, asked } = await api((request, response) =>
      json(response, 200, request.url === graphql ? { data: { viewer: { databaseId: MONA.id } } } : comments),
    );
    await keep(`${url}${prefix}`);
    expect(asked).toEqual([
      `GET ${prefix}/repos/octo-org/mailer/issues/12/comments?per_page=100`,
      `POST ${graphql}`,
      `PATCH ${prefix}/repos/octo-org/mailer/issues/comments/1001`,
    ]);
  });

  test('names the action in its user agent', async () => {
    const { keep, emulator } = await github();
    await keep();
    expect(emulator.calls.map(({ userAgent }) => userAgent)).toEqual(
      Array(2).fill(expect.stringMatching(/^ses-role-gate\/\d+\.\d+\.\d+ /)),
    );
  });

  test.each([301, 302, 307, 308])('does not follow a redirect with status %d, so the token stays with GitHub', async status => {
    const elsewhere = await api((_request, response) => json(response, 200, []));
    const { url } = await api((_request, response) => json(response, status, { message: 'Moved' }, { location: `${elsewhere.url}/x` }));
    const { problem } = await ending(keep(url));
    expect(problem).toMatchObject({ code: 'unreachable', message: 'GitHub did not answer: unexpected redirect' });
    expect(elsewhere.asked).toEqual([]);
  });

  test('prints no header', async () => {
    const printed = [jest.spyOn(console, 'warn'), jest.spyOn(process.stdout, 'write'), jest.spyOn(process.stderr, 'write')];
    const { url } = await api((_request, response) =>
      json(response, 200, [], { deprecation: '@1', sunset: '##[error]x', link: '<##[error]x>; rel="deprecation"' }),
    );
    await keep(url);
    const calls = printed.flatMap(({ mock }) => mock.calls);
    jest.restoreAllMocks();
    expect(calls).toEqual([]);
  });
});

describe('the time limit', () => {
  /** Time limits, in the order of their start; the test ends them. */
  const manual = () => {
    const limits: { readonly milliseconds: number; readonly end: () => void }[] = [];
    const timeout = (milliseconds: number): AbortSignal => {
      const controller = new AbortController();
      const end = (): void => controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
      limits.push({ milliseconds, end });
      return controller.signal;
    };
    return { limits, timeout };
  };

  test('of one answer is ten seconds, and a request without an answer is retried', async () => {
    const { limits, timeout } = manual();
    const { url, asked } = await api(() => limits.at(-1)?.end());
    const { problem } = await ending(keep(url, { timeout }));
    expect(problem).toMatchObject({ code: 'unreachable', message: 'GitHub did not answer: The operation was aborted due to timeout' });
    expect(asked).toHaveLength(3);
    expect(limits.map(({ milliseconds }) => milliseconds)).toEqual([30_000, 10_000, 29_250, 10_000, 28_000, 10_000]);
  });

  test('of all attempts is thirty seconds, including the waits', async () => {
    const { limits, timeout } = manual();
    // The limit before that of the answer is that of the attempts.
    const { url, asked } = await api(() => limits.at(-2)?.end());
    const clock = { ...virtualClock(), now: () => 20_000 * asked.length };
    const { problem } = await ending(keep(url, { timeout, clock }));
    expect(problem.code).toBe('unreachable');
    expect(limits.map(({ milliseconds }) => milliseconds)).toEqual([30_000, 10_000, 9_250, 10_000]);
  });

  test('ends early with the run during an attempt', async () => {
    const reason = runError('cancelled', 'it was cancelled', 'run it again');
    const controller = new AbortController();
    const { url, asked } = await api(() => controller.abort(reason));
    await expect(keep(url, { signal: controller.signal })).rejects.toBe(reason);
    expect(asked).toHaveLength(1);
  });

  test('ends early with the run between attempts', async () => {
    const reason = runError('cancelled', 'it was cancelled', 'run it again');
    const controller = new AbortController();
    const { url, asked } = await api((_request, response) => json(response, 500, {}));
    const clock = virtualClock(() => controller.abort(reason));
    await expect(keep(url, { signal: controller.signal, clock })).rejects.toBe(reason);
    expect(asked).toHaveLength(1);
  });
});
