import { describe, expect, test } from '@jest/globals';
import type { Emulator } from '../../emulator/server.ts';
import { JOB_TOKEN, PULL_REQUEST, type User } from '../../emulator/world.ts';
import { emulate } from './harness.ts';

const MONA: User = { id: 7, login: 'mona', type: 'User' };
const REPOSITORY = '/repos/octo-org/mailer';
const COMMENTS = `${REPOSITORY}/issues/${PULL_REQUEST}/comments`;

interface Options {
  readonly token?: string;
  readonly userAgent?: string;
  readonly body?: unknown;
}

/** A call of the API, by default with the token of the job. */
async function call(emulator: Emulator, method: string, path: string, options: Options = {}): Promise<{ status: number; body: unknown }> {
  const { status, body } = await send(emulator, method, path, options);
  return { status, body };
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly link: string | null;
}

async function send(emulator: Emulator, method: string, path: string, options: Options = {}): Promise<Answer> {
  const { token = JOB_TOKEN, userAgent = 'a test', body } = options;
  const root = emulator.environment()['GITHUB_API_URL'] ?? '';
  const url = path === '/graphql' ? root.replace('/v3', path) : `${root}${path}`;
  const headers = { authorization: `Bearer ${token}`, 'user-agent': userAgent };
  const response = await fetch(url, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text), link: response.headers.get('link') };
}

describe('comments of a pull request', () => {
  test('can be written, listed, changed and deleted', async () => {
    const emulator = await emulate();
    const user = { id: 41_898_282, login: 'github-actions[bot]', type: 'Bot' };
    expect(await call(emulator, 'GET', COMMENTS)).toEqual({ status: 200, body: [] });
    expect(await call(emulator, 'POST', COMMENTS, { body: { body: 'one' } })).toEqual({
      status: 201,
      body: { id: 1001, user, body: 'one' },
    });
    await call(emulator, 'POST', COMMENTS, { body: { body: 'two' } });
    expect(await call(emulator, 'PATCH', `${REPOSITORY}/issues/comments/1001`, { body: { body: 'new' } })).toMatchObject({ status: 200 });
    expect((await call(emulator, 'GET', COMMENTS)).body).toMatchObject([{ body: 'new' }, { body: 'two' }]);
    expect(await call(emulator, 'DELETE', `${REPOSITORY}/issues/comments/1001`)).toEqual({ status: 204, body: undefined });
    expect((await call(emulator, 'GET', COMMENTS)).body).toMatchObject([{ body: 'two' }]);
    expect(emulator.calls.map(({ service, action, status }) => `${service}:${action} ${status}`)).toEqual([
      'github:ListComments 200',
      'github:CreateComment 201',
      'github:CreateComment 201',
      'github:UpdateComment 200',
      'github:ListComments 200',
      'github:DeleteComment 204',
      'github:ListComments 200',
    ]);
  });

  test.each([
    { query: '', length: 30, first: 0, next: 'page=2', last: 'page=4' },
    { query: '?per_page=100', length: 100, first: 0, next: 'per_page=100&page=2', last: 'per_page=100&page=2' },
    { query: '?per_page=1000', length: 100, first: 0, next: 'per_page=1000&page=2', last: 'per_page=1000&page=2' },
    { query: '?per_page=50&page=2', length: 50, first: 50, next: 'per_page=50&page=3', last: 'per_page=50&page=3' },
    { query: '?per_page=100&page=2', length: 20, first: 100 },
    { query: '?per_page=60&page=2', length: 60, first: 60 },
    { query: '?per_page=100&page=3', length: 0, first: undefined },
  ])('are listed in pages, with links to the next and the last: "$query"', async ({ query, length, first, next, last }) => {
    const emulator = await emulate();
    const comments = Array.from({ length: 120 }, (_, id) => ({ id, user: MONA, body: 'x' }));
    emulator.world.github.pullRequests.set(PULL_REQUEST, { locked: false, comments });
    const { body, link } = await send(emulator, 'GET', `${COMMENTS}${query}`);
    const listed = body as { id: number }[];
    expect([listed.length, listed[0]?.id]).toEqual([length, first]);
    const url = `${emulator.environment()['GITHUB_API_URL']}${COMMENTS}`;
    expect(link).toBe(next === undefined ? null : `<${url}?${next}>; rel="next", <${url}?${last}>; rel="last"`);
  });

  test.each<[string, unknown]>([
    ['no text', {}],
    ['an empty text', { body: '' }],
    ['a number', { body: 1 }],
    ['a text that is too long', { body: '📨'.repeat(65_537) }],
  ])('are refused with %s', async (_what, body) => {
    expect((await call(await emulate(), 'POST', COMMENTS, { body })).status).toBe(422);
  });

  test('accept 65,536 characters', async () => {
    expect((await call(await emulate(), 'POST', COMMENTS, { body: { body: '📨'.repeat(65_536) } })).status).toBe(201);
  });

  test.each([
    ['POST', `${REPOSITORY}/issues/13/comments`],
    ['GET', `${REPOSITORY}/issues/13/comments`],
    ['GET', '/repos/octo-org/other/issues/12/comments'],
    ['PATCH', `${REPOSITORY}/issues/comments/1`],
    ['DELETE', `${REPOSITORY}/issues/comments/1`],
  ])('are missing at another path: %s %s', async (method, path) => {
    const body = method === 'GET' ? {} : { body: { body: 'x' } };
    expect(await call(await emulate(), method, path, body)).toEqual({ status: 404, body: { message: 'Not Found' } });
  });

  test.each([
    { whose: 'a person', type: 'User', status: 200, body: { login: 'mona' } },
    { whose: 'a job', type: 'Bot', status: 403, body: { message: 'Resource not accessible by integration' } },
  ] as const)('let the token of $whose read its user with status $status', async ({ type, status, body }) => {
    const emulator = await emulate();
    Object.assign(emulator.world.github.tokens.get(JOB_TOKEN) ?? {}, { user: { ...MONA, type } });
    expect(await call(emulator, 'GET', '/user', {})).toMatchObject({ status, body });
  });

  test('are refused on a locked conversation', async () => {
    const emulator = await emulate();
    emulator.world.github.pullRequests.set(PULL_REQUEST, { locked: true, comments: [{ id: 5, user: MONA, body: 'x' }] });
    expect(await call(emulator, 'POST', COMMENTS, { body: { body: 'y' } })).toEqual({
      status: 403,
      body: { message: 'Unable to create comment because issue is locked.' },
    });
    expect((await call(emulator, 'PATCH', `${REPOSITORY}/issues/comments/5`, { body: { body: 'y' } })).status).toBe(200);
  });
});

describe('a token', () => {
  const denied = { status: 403, body: { message: 'Resource not accessible by integration' } };

  test.each([
    ['none', [403, 403, 403, 403]],
    ['read', [200, 403, 403, 403]],
    ['write', [200, 201, 200, 204]],
  ] as const)('with the permission %s can do only that', async (permission, expected) => {
    const emulator = await emulate();
    emulator.world.github.tokens.set('a-token', { user: MONA, permission });
    emulator.world.github.pullRequests.set(PULL_REQUEST, { locked: false, comments: [{ id: 5, user: null, body: 'x' }] });
    const options = { token: 'a-token', body: { body: 'y' } };
    const answers = [
      await call(emulator, 'GET', COMMENTS, { token: 'a-token' }),
      await call(emulator, 'POST', COMMENTS, options),
      await call(emulator, 'PATCH', `${REPOSITORY}/issues/comments/5`, options),
      await call(emulator, 'DELETE', `${REPOSITORY}/issues/comments/5`, options),
    ];
    expect(answers.map(({ status }) => status)).toEqual(expected);
    expect(answers.filter(({ status }) => status === 403)).toEqual(Array(expected.filter(status => status === 403).length).fill(denied));
  });

  test('that is unknown is refused', async () => {
    expect(await call(await emulate(), 'GET', COMMENTS, { token: 'x' })).toEqual({ status: 401, body: { message: 'Bad credentials' } });
  });

  test('needs a user agent', async () => {
    const answer = await call(await emulate(), 'GET', COMMENTS, { userAgent: '' });
    expect(answer).toEqual({ status: 403, body: { message: expect.stringContaining('User-Agent') } });
  });

  test('can read its user', async () => {
    const emulator = await emulate();
    emulator.world.github.tokens.set('a-token', { user: MONA, permission: 'none' });
    const ask = (query: unknown, token = 'a-token') => call(emulator, 'POST', '/graphql', { token, body: { query } });
    expect(await ask('{ viewer { databaseId } }')).toEqual({ status: 200, body: { data: { viewer: { databaseId: 7 } } } });
    expect(await ask('query { viewer { login databaseId } }')).toMatchObject({
      body: { data: { viewer: { login: 'mona', databaseId: 7 } } },
    });
    expect(await ask('{ repository { id } }')).toMatchObject({ status: 200, body: { errors: [{ type: 'PARSE_ERROR' }] } });
    expect(await ask(undefined)).toMatchObject({ status: 200, body: { errors: [{ type: 'PARSE_ERROR' }] } });
    expect((await ask('{ viewer { login } }', 'x')).status).toBe(401);
  });
});
