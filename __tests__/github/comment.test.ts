import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from '@jest/globals';
import type { Emulator } from '../../emulator/server.ts';
import { type Comment, healthyWorld, type PullRequest, type User, type World } from '../../emulator/world.ts';
import type { Limits } from '../../src/github/api.ts';
import { type CommentInputs, keepComment } from '../../src/github/comment.ts';
import { runError } from '../../src/model/problem.ts';
import type { Result } from '../../src/model/result.ts';
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
  readonly limits?: Limits;
  readonly masked?: string[];
}

/** A run that keeps the comment at this API. */
function keep(api: string, options: Options = {}): Promise<string> {
  const { when = 'always', inputs = {}, head = HEAD, payload = { pull_request: { number: 12, head } }, masked = [] } = options;
  const folder = mkdtempSync(join(tmpdir(), 'comment-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'event.json');
  writeFileSync(path, JSON.stringify(payload));
  const texts: Readonly<Record<string, string>> = { mode: 'check', 'aws-region': 'us-east-1', 'role-to-assume': 'a-role', ...inputs };
  return keepComment(
    options.result ?? RESULTS.unhealthy,
    { 'comment-on-pr': when, 'github-token': 'token' in options ? options.token : 'ghs_emulated' },
    {
      env: { ...JOB, GITHUB_API_URL: api, GITHUB_EVENT_PATH: path, ...options.env },
      clock: options.clock ?? virtualClock(),
      random: () => 0.5,
      signal: options.signal ?? new AbortController().signal,
      runner: { input: name => texts[name] ?? '', mask: secret => masked.push(secret) },
    },
    options.limits,
  );
}

interface GitHub {
  readonly emulator: Emulator;
  readonly world: World;
  readonly pull: PullRequest;
  /** Keeps the comment here. */
  readonly keep: (options?: Options) => Promise<string>;
  /** The operations that were called, and forgets them. */
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

describe('the comment', () => {
  test('is written once, and brought up to date from then on', async () => {
    const { keep, pull, calls } = await github();
    expect(await keep({ result: RESULTS.unhealthy })).toBe('wrote a comment on pull request #12');
    expect(calls()).toEqual(['ListComments', 'CreateComment']);
    expect(await keep({ result: RESULTS.missing })).toBe('brought the comment on pull request #12 up to date');
    expect(calls()).toEqual(['ListComments', 'GraphQL', 'UpdateComment']);
    expect(pull.comments).toHaveLength(1);
    expect(pull.comments[0]?.body).toContain('SES role gate: missing');
  });

  test('says what the summary says, and where it comes from', async () => {
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
    ['on-failure', RESULTS.healthy, 0, undefined],
    ['on-failure', RESULTS.degraded, 0, undefined],
    ['on-failure', RESULTS.planned, 0, undefined],
    ['on-failure', RESULTS.unhealthy, 1, 'wrote a comment on pull request #12'],
    ['on-failure', RESULTS.refused, 1, 'wrote a comment on pull request #12'],
    ['always', RESULTS.healthy, 1, 'wrote a comment on pull request #12'],
    ['always', RESULTS.error, 1, 'wrote a comment on pull request #12'],
  ] as const)('%s: of %j there are %d', async (when, result, number, said) => {
    const { keep, pull } = await github();
    expect(await keep({ when, result })).toBe(said ?? 'no comment is needed on pull request #12');
    expect(pull.comments).toHaveLength(number);
  });

  test('of a failure does not stay when the gate passes', async () => {
    const { keep, pull } = await github();
    await keep({ when: 'on-failure', result: RESULTS.unhealthy });
    expect(await keep({ when: 'on-failure', result: RESULTS.healthy })).toBe('brought the comment on pull request #12 up to date');
    expect(pull.comments).toHaveLength(1);
    expect(pull.comments[0]?.body).toContain('✅ SES role gate: healthy');
  });

  test('may be on a pull request that a comment asks about', async () => {
    const { keep, pull } = await github();
    await keep({ payload: { issue: { number: 12, pull_request: {} } }, env: { GITHUB_EVENT_NAME: 'issue_comment' } });
    expect(pull.comments[0]?.body).toContain('>run</a>');
  });

  test.each([
    ['plain', 'x'.repeat(2_000)],
    ['of four bytes each', '📨'.repeat(2_000)],
    ['full of markup', '<|*`_'.repeat(500)],
  ])('is short enough with 500 findings of characters %s', async (_what, message) => {
    const { keep, pull } = await github();
    const failed = Array.from({ length: 500 }, () => evaluation('identity-verified', { outcome: 'failed', message, advice: message }));
    await keep({ result: found(...failed) });
    expect(pull.comments).toHaveLength(1);
  });
});

describe('one comment for each gate', () => {
  test.each<[string, Options]>([
    ['the mode', { inputs: { mode: 'teardown' } }],
    ['the Regions', { inputs: { 'aws-region': 'eu-west-1' } }],
    ['the role', { inputs: { 'role-to-assume': 'another-role' } }],
    ['the matrix', { inputs: { 'comment-key': '{"region":"eu-west-1"}' } }],
    ['the job', { env: { GITHUB_JOB: 'other' } }],
    ['the step', { env: { GITHUB_ACTION: 'other' } }],
    ['the workflow', { env: { GITHUB_WORKFLOW_REF: 'octo-org/mailer/.github/workflows/other.yml@refs/pull/12/merge' } }],
  ])('by %s', async (_what, options) => {
    const { keep, pull } = await github();
    await keep();
    await keep(options);
    await keep();
    await keep(options);
    expect(pull.comments).toHaveLength(2);
    expect(new Set(pull.comments.map(markerOf)).size).toBe(2);
  });

  test.each<[string, Options]>([
    ['its ref', { env: { GITHUB_WORKFLOW_REF: 'octo-org/mailer/.github/workflows/deploy.yml@refs/heads/main' } }],
    ['its run', { env: { GITHUB_RUN_ID: '4712', GITHUB_RUN_ATTEMPT: '1' } }],
    ['the plan that was reviewed', { inputs: { 'expected-plan': 'sha256:0' } }],
    ['its commit', { head: { ...HEAD, sha: 'a'.repeat(40) } }],
    ['the account that it found', { result: RESULTS.error }],
  ])('whatever %s', async (_what, options) => {
    const { keep, pull } = await github();
    await keep();
    await keep(options);
    expect(pull.comments).toHaveLength(1);
  });

  test('is told by no text that a workflow gave', async () => {
    const { keep, pull } = await github();
    await keep({ result: RESULTS.error, inputs: { 'role-to-assume': 'hush', 'comment-key': 'hush' } });
    expect(pull.comments[0]?.body).not.toContain('hush');
  });

  test('by the name of the workflow, where the runner names no file', async () => {
    const { keep, pull } = await github();
    for (const GITHUB_WORKFLOW of ['Deploy', 'Clean up', 'Deploy']) {
      await keep({ env: { GITHUB_WORKFLOW, GITHUB_WORKFLOW_REF: undefined } });
    }
    expect(pull.comments).toHaveLength(2);
  });
});

describe('a comment that is not ours', () => {
  const marked = async (): Promise<GitHub & { marker: string }> => {
    const github_ = await github();
    await github_.keep();
    const marker = markerOf(github_.pull.comments.pop());
    github_.calls();
    return { ...github_, marker };
  };

  test.each<[string, User | null]>([
    ['of a person', MONA],
    ['of another bot', OTHER_BOT],
    ['of nobody', null],
  ])('is left alone, marker or not: %s', async (_whose, user) => {
    const { keep, pull, say, marker } = await marked();
    say({ user, body: `${marker}\nmine` });
    expect(await keep()).toBe('wrote a comment on pull request #12');
    expect(await keep()).toBe('brought the comment on pull request #12 up to date');
    expect(pull.comments.map(({ body }) => body === `${marker}\nmine`)).toEqual([true, false]);
  });

  test.each([
    ['quotes it', (marker: string) => `> ${marker}\n> healthy`],
    ['says more before it', (marker: string) => `see\n${marker}`],
    ['is of another gate', () => `<!-- ses-role-gate ${'0'.repeat(32)} -->`],
    ['is empty', () => ''],
  ])('is left alone where it %s, with our own name too', async (_what, bodyOf) => {
    const { keep, pull, say, calls, marker, world } = await marked();
    const body = bodyOf(marker);
    say({ user: world.github.tokens.get('ghs_emulated')?.user ?? null, body });
    await keep();
    expect(calls()).toEqual(['ListComments', 'CreateComment']);
    expect(pull.comments[0]?.body).toBe(body);
  });

  test("is known by the token's user, a person too", async () => {
    const { keep, pull, world } = await marked();
    world.github.tokens.set('ghp_mona', { user: MONA, permission: 'write' });
    await keep();
    await keep({ token: 'ghp_mona' });
    await keep({ token: 'ghp_mona', result: RESULTS.missing });
    expect(pull.comments.map(({ user }) => user?.login)).toEqual(['github-actions[bot]', 'mona']);
    expect(pull.comments.map(({ body }) => body.includes('missing'))).toEqual([false, true]);
  });
});

describe('among many comments', () => {
  const chat = (number: number) => Array.from({ length: number }, (_, index) => ({ user: MONA, body: `comment ${index}` }));

  test.each([
    [0, 1],
    [98, 1],
    [99, 2],
    [100, 2],
    [250, 3],
  ])('%d others, it is found in %d pages', async (before, pages) => {
    const { keep, pull, say, calls } = await github();
    say(...chat(before));
    await keep();
    calls();
    expect(await keep()).toBe('brought the comment on pull request #12 up to date');
    expect(calls()).toEqual([...Array(pages).fill('ListComments'), 'GraphQL', 'UpdateComment']);
    expect(pull.comments).toHaveLength(before + 1);
  });

  test('no more are read than GitHub takes', async () => {
    const { keep, say, calls } = await github();
    say(...chat(2_600));
    await keep();
    expect(calls()).toEqual([...Array(25).fill('ListComments'), 'CreateComment']);
  });

  test('doubles of it go', async () => {
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

describe('nothing is asked of GitHub', () => {
  test.each(['push', 'workflow_run', 'workflow_dispatch', 'schedule'])('by a run on %s', async name => {
    const { keep, calls } = await github();
    expect(await keep({ payload: {}, env: { GITHUB_EVENT_NAME: name } })).toBe(
      `no comment is written: the event ${name} is of no pull request`,
    );
    expect(calls()).toEqual([]);
  });

  test('by a run that was cancelled', async () => {
    const { keep, calls } = await github();
    expect(await keep({ signal: AbortSignal.abort(runError('cancelled', 'stop', 'again')) })).toBe(
      'no comment is written: the run was cancelled',
    );
    expect(calls()).toEqual([]);
  });

  test('without a token', async () => {
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

  test.each<[string, World['github']['tokens'] extends Map<string, { permission: infer P }> ? P : never, string]>([
    ['that may do nothing', 'none', 'ListComments'],
    ['that may only read', 'read', 'CreateComment'],
  ])('%s is told of, with the permission that it lacks', async (_what, permission, last) => {
    const { keep, world, calls } = await github();
    world.github.tokens.set('a-token', { user: MONA, permission });
    const { problem } = await ending(keep({ token: 'a-token' }));
    expect(problem).toMatchObject({ code: 'access-denied', permanent: true });
    expect(problem.message).toBe('GitHub answered with HTTP status 403: Resource not accessible by integration');
    expect(problem.advice).toContain('permissions: pull-requests: write');
    expect(calls().at(-1)).toBe(last);
  });

  test('that GitHub does not know is told of, and not shown', async () => {
    const { keep, calls } = await github();
    const { problem } = await ending(keep({ token: 'ghs_unknown' }));
    expect(problem.message).toBe('GitHub answered with HTTP status 401: Bad credentials');
    expect(JSON.stringify(problem)).not.toContain('ghs_unknown');
    expect(calls()).toHaveLength(1);
  });

  test('that is none is told of, and not shown', async () => {
    const { keep } = await github();
    const { problem } = await ending(keep({ token: 'two\nlines' }));
    expect(problem.message).toBe('GitHub did not answer: ERR_INVALID_CHAR');
    expect(JSON.stringify(problem)).not.toContain('lines');
  });

  test.each<[string, Options]>([
    ['may only read', {}],
    ['is empty', { token: undefined }],
  ])("of a fork's pull request that %s is no problem of anybody's", async (_what, options) => {
    const { keep, world, pull } = await github();
    world.github.tokens.set('ghs_emulated', { user: OTHER_BOT, permission: 'read' });
    expect(await keep({ head: FORK, ...options })).toMatch(
      /^no comment is written: .*; from a fork, a pull request gets a token that may only read, and no secrets$/,
    );
    expect(pull.comments).toEqual([]);
  });

  test("of a fork's pull request that may write, writes", async () => {
    const { keep, pull } = await github();
    await keep({ head: FORK, env: { GITHUB_EVENT_NAME: 'pull_request_target' } });
    await keep({ head: FORK });
    expect(pull.comments).toHaveLength(1);
  });

  test("of a fork's pull request does not hide what else goes wrong", async () => {
    const { keep, pull } = await github();
    pull.locked = true;
    const { problem } = await ending(keep({ head: FORK }));
    expect(problem.code).toBe('refused');
  });
});

describe('GitHub says no', () => {
  test('where the conversation is locked', async () => {
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

  test('where there is no such pull request', async () => {
    const { keep } = await github();
    const { problem } = await ending(keep({ payload: { pull_request: { number: 13, head: HEAD } } }));
    expect(problem).toMatchObject({ code: 'access-denied', message: 'GitHub answered with HTTP status 404: Not Found' });
  });

  const locked = 'You have exceeded a secondary rate limit and have been temporarily blocked from content creation.';
  test.each<[number, string, number, string]>([
    [403, locked, 1, 'throttled'],
    [403, 'User is blocked', 1, 'access-denied'],
    [429, 'Too many requests', 3, 'throttled'],
    [422, 'Validation Failed', 1, 'unexpected'],
    [410, 'This issue was deleted', 1, 'unexpected'],
    [500, 'Server Error', 3, 'unexpected'],
    [502, 'Bad Gateway', 3, 'unexpected'],
    [503, 'Unavailable', 3, 'unexpected'],
  ])('with %d (%s): asked %d times', async (status, message, asked, code) => {
    const { keep, emulator, calls, pull } = await github();
    emulator.fail('CreateComment', { status, code: 'X', message });
    const clock = virtualClock();
    const { problem } = await ending(keep({ clock }));
    expect(problem).toMatchObject({ code, message: `GitHub answered with HTTP status ${status}: ${message}` });
    expect(calls().filter(call => call === 'CreateComment')).toHaveLength(asked);
    expect(clock.waits).toEqual([750, 1_250].slice(0, asked - 1));
    expect(pull.comments).toEqual([]);
  });

  test('in words that are data', async () => {
    const { keep, emulator } = await github();
    emulator.fail('CreateComment', { status: 422, code: 'X', message: '`a`\n::error::b' });
    const { problem } = await ending(keep());
    expect(problem.message).toBe("GitHub answered with HTTP status 422: 'a' ::error::b");
  });

  test.each([500, 502])('with %d, and then yes', async status => {
    const { keep, emulator, calls } = await github();
    emulator.fail('ListComments', { status, code: 'X', message: 'X', times: 1 });
    emulator.fail('CreateComment', { reset: true, times: 1 });
    expect(await keep()).toBe('wrote a comment on pull request #12');
    expect(calls()).toEqual(['ListComments', 'ListComments', 'CreateComment', 'ListComments', 'CreateComment']);
  });
});

type Listener = (request: IncomingMessage, response: ServerResponse, body: string) => void;

/** An API of the test's own, which notes what it is asked. */
async function api(listener: Listener): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const url = await serve(async (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    listener(request, response, await text(request));
  });
  return { url, asked };
}

const json = (response: ServerResponse, status: number, body: unknown, headers = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
};

describe('requests', () => {
  test.each([
    ['', '/graphql'],
    ['/api/v3', '/api/graphql'],
  ])('go where GitHub has its API: %j', async (prefix, graphql) => {
    const comments: Comment[] = [];
    const { url, asked } = await api((request, response, body) => {
      if (request.method === 'POST' && request.url !== graphql) {
        comments.push({ id: 5, user: MONA, body: (JSON.parse(body) as { body: string }).body });
      }
      json(response, 200, request.url === graphql ? { data: { viewer: { databaseId: MONA.id } } } : comments);
    });
    await keep(`${url}${prefix}`);
    await keep(`${url}${prefix}`);
    const list = `GET ${prefix}/repos/octo-org/mailer/issues/12/comments?per_page=100&page=1`;
    expect(asked).toEqual([
      list,
      `POST ${prefix}/repos/octo-org/mailer/issues/12/comments`,
      list,
      `POST ${graphql}`,
      `PATCH ${prefix}/repos/octo-org/mailer/issues/comments/5`,
    ]);
  });

  test('say who asks, and for what', async () => {
    const seen: IncomingMessage[] = [];
    const { url } = await api((request, response) => {
      seen.push(request);
      json(response, 200, []);
    });
    await keep(url);
    for (const { headers } of seen) {
      expect(headers).toMatchObject({
        accept: 'application/vnd.github+json',
        authorization: 'Bearer ghs_emulated',
        'x-github-api-version': '2022-11-28',
        'user-agent': expect.stringMatching(/^ses-role-gate\/\d+\.\d+\.\d+$/),
      });
    }
    expect(seen.at(-1)?.headers['content-type']).toBe('application/json');
  });

  test.each([301, 302, 307, 308])('follow no redirect (%d): the token goes nowhere else', async status => {
    const elsewhere = await api((_request, response) => json(response, 200, []));
    const { url, asked } = await api((_request, response) =>
      json(response, status, { message: 'Moved' }, { location: `${elsewhere.url}/x` }),
    );
    const { problem } = await ending(keep(url));
    expect(problem).toMatchObject({ code: 'unexpected', message: `GitHub answered with HTTP status ${status}: Moved`, permanent: true });
    expect(asked).toHaveLength(1);
    expect(elsewhere.asked).toEqual([]);
  });

  test('whose answer gets lost are not made twice', async () => {
    const comments: Comment[] = [];
    const { url, asked } = await api((request, response, body) => {
      if (request.url === '/graphql') {
        json(response, 200, { data: { viewer: { databaseId: MONA.id } } });
      } else if (request.method === 'POST') {
        comments.push({ id: 5, user: MONA, body: (JSON.parse(body) as { body: string }).body });
        response.socket?.destroy();
      } else {
        json(response, 200, comments);
      }
    });
    expect(await keep(url)).toBe('brought the comment on pull request #12 up to date');
    expect(asked.filter(call => call.endsWith('/issues/12/comments'))).toHaveLength(1);
  });

  test.each<[string, number, string | undefined, number[]]>([
    ['a time that there is', 403, '7', [7_000, 7_000]],
    ['a time that there is not', 403, '31', []],
    ['no time', 403, undefined, []],
    ['a date', 429, 'Mon, 23 Nov 2026 12:00:00 GMT', []],
    ['no time at all', 429, undefined, [750, 1_250]],
    ['a time, and 429', 429, '2', [2_000, 2_000]],
  ])('are made again after a rate limit that asks for %s', async (_what, status, after, waits) => {
    const { url } = await api((_request, response) =>
      json(response, status, { message: 'API rate limit exceeded' }, after === undefined ? {} : { 'retry-after': after }),
    );
    const clock = virtualClock();
    const { problem } = await ending(keep(url, { clock }));
    expect(problem.code).toBe('throttled');
    expect(clock.waits).toEqual(waits);
  });

  test.each<[string, Listener, string]>([
    ['nothing', (_request, response) => void response.writeHead(502).end(), 'GitHub answered with HTTP status 502'],
    ['HTML', (_request, response) => void response.writeHead(503).end('<html>Unicorn!</html>'), 'GitHub answered with HTTP status 503'],
    ['HTML, and yes', (_request, response) => void response.writeHead(200).end('<html>Sign in</html>'), "GitHub's answer cannot be read"],
    ['no list', (_request, response) => json(response, 200, { comments: [] }), "GitHub's answer cannot be read"],
    ['half a message', (_request, response) => json(response, 500, { message: { a: 1 } }), 'GitHub answered with HTTP status 500'],
    ['no answer', (_request, response) => void response.socket?.destroy(), 'GitHub did not answer: ECONNRESET'],
  ])('that get %s are made three times', async (_what, listener, said) => {
    const { url, asked } = await api(listener);
    const { problem } = await ending(keep(url));
    expect(problem.message).toBe(said);
    expect(asked).toHaveLength(3);
  });

  test('whose sender nobody names leave every comment alone', async () => {
    const { keep, emulator, pull } = await github();
    await keep();
    emulator.fail('GraphQL', { body: '{"errors":[{"message":"down"}]}', contentType: 'application/json' });
    const before = pull.comments[0]?.body;
    const { problem } = await ending(keep({ result: RESULTS.healthy }));
    expect(problem.message).toBe("GitHub's answer cannot be read");
    expect(pull.comments.map(({ body }) => body)).toEqual([before]);
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['text', 'a comment'],
    ['without a text', { id: 1, user: MONA }],
    ['with a text that is none', { id: 1, user: MONA, body: {} }],
  ])('take no comment for theirs that is %s', async (_what, comment) => {
    const { url, asked } = await api((_request, response) => json(response, 200, [comment]));
    expect(await keep(url)).toBe('wrote a comment on pull request #12');
    expect(asked).toHaveLength(2);
  });

  test('take no path for the id of a comment', async () => {
    let body = '';
    const { url, asked } = await api((request, response, sent) => {
      body = request.method === 'POST' ? (JSON.parse(sent) as { body: string }).body : body;
      json(response, 200, body === '' ? [] : [{ id: '../../../octo-org/other', user: MONA, body }]);
    });
    await keep(url);
    await keep(url);
    expect(asked.filter(call => !/^GET /.test(call))).toEqual(Array(2).fill('POST /repos/octo-org/mailer/issues/12/comments'));
  });

  test('that nobody answers end in time', async () => {
    const { url } = await api(() => undefined);
    const clock = virtualClock();
    const { problem } = await ending(keep(url, { clock, limits: { answer: 30, all: 30_000 } }));
    expect(problem).toMatchObject({ code: 'unreachable', message: 'GitHub did not answer: no answer in time' });
    expect(clock.waits).toHaveLength(2);
  });

  test('are made no more when all of the time is over', async () => {
    const { url, asked } = await api((_request, response) => json(response, 500, {}));
    const clock = virtualClock();
    await ending(keep(url, { clock, limits: { answer: 5_000, all: 1_500 } }));
    expect(asked).toHaveLength(2);
    expect(clock.waits).toEqual([750]);
  });

  test('end with the run', async () => {
    const reason = runError('cancelled', 'it was cancelled', 'run it again');
    const controller = new AbortController();
    const { url, asked } = await api(() => controller.abort(reason));
    await expect(keep(url, { signal: controller.signal })).rejects.toBe(reason);
    expect(asked).toHaveLength(1);
  });

  test('are not made again by a run that was cancelled', async () => {
    const reason = runError('cancelled', 'it was cancelled', 'run it again');
    const controller = new AbortController();
    const { url, asked } = await api((_request, response) => json(response, 500, {}));
    const clock = virtualClock(() => controller.abort(reason));
    await expect(keep(url, { signal: controller.signal, clock })).rejects.toBe(reason);
    expect(asked).toHaveLength(1);
  });

  test('go through the proxy that the job names, but for what it excepts', async () => {
    const github = await api((_request, response) => json(response, 200, []));
    const proxy = await api((_request, response) => json(response, 200, []));
    await keep(github.url, { env: { HTTP_PROXY: proxy.url } });
    expect(proxy.asked).toEqual([
      `GET ${github.url}/repos/octo-org/mailer/issues/12/comments?per_page=100&page=1`,
      `POST ${github.url}/repos/octo-org/mailer/issues/12/comments`,
    ]);
    expect(github.asked).toEqual([]);
    await keep(github.url, { env: { HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1' } });
    expect([proxy.asked.length, github.asked.length]).toEqual([2, 2]);
  });

  test.each([undefined, '', 'not a URL'])('are not made without an API: %j', async url => {
    const { problem } = await ending(keep('', { env: { GITHUB_API_URL: url } }));
    expect(problem.message).toBe('GitHub did not answer: ERR_INVALID_URL');
  });
});
