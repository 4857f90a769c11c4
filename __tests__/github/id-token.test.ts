import type { ServerResponse } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { healthyWorld } from '../../emulator/world.ts';
import { requestIdToken } from '../../src/github/id-token.ts';
import { runError } from '../../src/model/problem.ts';
import { emulate, ending, serve, virtualClock } from '../aws/support.ts';

interface Request {
  readonly url: string | undefined;
  readonly authorization: string | undefined;
  readonly accept: string | undefined;
}

type Answer = (response: ServerResponse) => void;

const says =
  (status: number, body: string): Answer =>
  response => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  };
const token = says(200, '{"count":12,"value":"header.claims.signature"}');

const ANOTHER_PROTOCOL = 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n';

/** A token service that gives these answers, and the last one for ever. */
async function service(...answers: [Answer, ...Answer[]]): Promise<{ env: NodeJS.ProcessEnv; requests: Request[] }> {
  const requests: Request[] = [];
  const url = await serve((request, response) => {
    requests.push({ url: request.url, authorization: request.headers.authorization, accept: request.headers.accept });
    (answers[requests.length - 1] ?? answers.at(-1) ?? token)(response);
  });
  return { requests, env: { ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2.0`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'the-bearer' } };
}

interface Around {
  readonly signal?: AbortSignal;
  readonly within?: number;
  readonly clock?: ReturnType<typeof virtualClock>;
}

function ask(env: NodeJS.ProcessEnv, { signal = new AbortController().signal, within = 5_000, clock = virtualClock() }: Around = {}) {
  return requestIdToken('sts.amazonaws.com', env, clock, () => 0.5, signal, within);
}

describe('the token service', () => {
  test("gives the job's token", async () => {
    const emulator = await emulate(healthyWorld());
    const idToken = await ask(emulator.environment());
    const [, claims = ''] = idToken.split('.');
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
      aud: 'sts.amazonaws.com',
      sub: 'repo:octo-org/mailer:environment:production',
    });
  });

  test('is asked as the runner wants it', async () => {
    const { env, requests } = await service(token);
    expect(await ask(env)).toBe('header.claims.signature');
    expect(requests).toEqual([
      { url: '/token?api-version=2.0&audience=sts.amazonaws.com', authorization: 'Bearer the-bearer', accept: 'application/json' },
    ]);
  });

  test.each([
    ['https://github.com/octo-org', 'https%3A%2F%2Fgithub.com%2Focto-org'],
    ['a&b=c#d', 'a%26b%3Dc%23d'],
    ['100%', '100%25'],
  ])('gets the audience %s in one piece', async (audience, encoded) => {
    const { env, requests } = await service(token);
    await requestIdToken(audience, env, virtualClock(), () => 0.5, new AbortController().signal, 5_000);
    expect(requests[0]?.url).toBe(`/token?api-version=2.0&audience=${encoded}`);
  });

  test.each([
    ['ACTIONS_ID_TOKEN_REQUEST_URL', { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'the-bearer' }],
    ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1/' }],
    ['ACTIONS_ID_TOKEN_REQUEST_URL', { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'the-bearer' }],
    ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1/', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }],
  ])('is not there for a job without %s', async (name, env) => {
    const clock = virtualClock();
    const { problem } = await ending(ask(env, { clock }));
    expect(problem).toMatchObject({ code: 'credentials', permanent: true });
    expect(problem.message).toContain(`${name} is not there`);
    expect(problem.advice).toContain('id-token: write');
    expect(problem.advice).toContain('fork');
    expect(clock.waits).toEqual([]);
  });

  test('that does not take the bearer is not asked again', async () => {
    const emulator = await emulate(healthyWorld());
    const { problem } = await ending(ask({ ...emulator.environment(), ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'another' }));
    expect(problem).toMatchObject({ code: 'credentials', message: expect.stringContaining('HTTP status 401') });
    expect(emulator.calls).toHaveLength(1);
  });

  test.each([
    ['HTTP 500', says(500, 'broken')],
    ['HTTP 429', says(429, 'slow down')],
    ['a broken connection', (response: ServerResponse) => void response.socket?.destroy()],
    ['another protocol', (response: ServerResponse) => void response.socket?.write(ANOTHER_PROTOCOL)],
    [
      'half an answer',
      (response: ServerResponse) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('{"value":', () => response.socket?.destroy());
      },
    ],
    ['what is not JSON', says(200, '<html>Sign in</html>')],
    ['JSON without a token', says(200, '{"count":0}')],
  ])('is asked again after %s', async (_what, answer) => {
    const { env, requests } = await service(answer, answer, token);
    const clock = virtualClock();
    expect(await ask(env, { clock })).toBe('header.claims.signature');
    expect(requests).toHaveLength(3);
    expect(clock.waits).toEqual([300, 550]);
  });

  test.each([
    ['HTTP 500', says(500, 'broken'), 4, 'HTTP status 500'],
    ['HTTP 302', says(302, ''), 4, 'HTTP status 302'],
    ['HTTP 401', says(401, 'no'), 1, 'HTTP status 401'],
    ['HTTP 403', says(403, 'no'), 1, 'HTTP status 403'],
    ['HTTP 404', says(404, 'no'), 1, 'HTTP status 404'],
    ['HTTP 429', says(429, 'slow down'), 4, 'HTTP status 429'],
    ['nothing', says(200, ''), 4, 'HTTP status 200, without a token'],
    ['what is not JSON', says(200, 'value=header.claims'), 4, 'HTTP status 200, without a token'],
    ['null', says(200, 'null'), 4, 'HTTP status 200, without a token'],
    ['no token', says(200, '{"count":12}'), 4, 'HTTP status 200, without a token'],
    ['a token that is empty', says(200, '{"value":""}'), 4, 'HTTP status 200, without a token'],
    ['a token that is no text', says(200, '{"value":{"a":1}}'), 4, 'HTTP status 200, without a token'],
    ['more than a token can be', says(200, `{"value":"${'x'.repeat(80_000)}"}`), 4, 'the answer is too large'],
    ['a broken connection', (response: ServerResponse) => void response.socket?.destroy(), 4, 'ECONNRESET'],
    [
      'another protocol',
      (response: ServerResponse) => void response.socket?.write(ANOTHER_PROTOCOL),
      4,
      'the connection ended without an answer',
    ],
  ])('that gives %s to the end ends the run', async (_what, answer, asked, said) => {
    const { env, requests } = await service(answer);
    const clock = virtualClock();
    const { problem } = await ending(ask(env, { clock }));
    expect(problem).toMatchObject({ code: 'credentials', permanent: true });
    expect(problem.message).toContain(said);
    expect(requests).toHaveLength(asked);
    expect(clock.waits).toHaveLength(asked - 1);
  });

  test('that answers without an end is not listened to for ever', async () => {
    let sent = 0;
    const { env } = await service(response => {
      const more = (): void => {
        sent += 16_384;
        if (response.writable && sent < 100_000_000) {
          response.write('x'.repeat(16_384), () => setImmediate(more));
        }
      };
      response.writeHead(200);
      more();
    });
    const { problem } = await ending(ask(env));
    expect(problem.message).toContain('the answer is too large');
    expect(sent).toBeLessThan(100_000_000);
  });

  test('shows nothing of an answer that may hold a token', async () => {
    const { env } = await service(says(200, '{"token":"header.claims.signature"}'));
    const { problem } = await ending(ask(env));
    expect(JSON.stringify(problem)).not.toContain('claims');
    expect(JSON.stringify(problem)).not.toContain('the-bearer');
  });

  test.each([
    ['says nothing', () => undefined],
    ['stops in the middle', (response: ServerResponse) => void response.writeHead(200).write('{"value":')],
  ])('that %s is given up', async (_what, answer: Answer) => {
    const { env, requests } = await service(answer);
    const { problem } = await ending(ask(env, { within: 30 }));
    expect(problem).toMatchObject({ code: 'credentials', permanent: true });
    expect(requests).toHaveLength(4);
  });

  test('that is slow once is asked again', async () => {
    const { env } = await service(() => undefined, token);
    expect(await ask(env, { within: 80 })).toBe('header.claims.signature');
  });

  test.each([['not a URL'], ['http://127.0.0.1:1/token?a=b'], ['https://127.0.0.1:1/token?a=b']])(
    'that is nowhere (%s) ends the run',
    async url => {
      const env = { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'the-bearer' };
      const { problem } = await ending(ask(env));
      expect(problem).toMatchObject({ code: 'credentials', message: expect.stringMatching(/ECONNREFUSED|ERR_INVALID_URL/) });
    },
  );
});

describe('a run that is cancelled', () => {
  const reason = runError('cancelled', 'it was cancelled', 'run it again');

  test('does not wait for an answer', async () => {
    const controller = new AbortController();
    const { env, requests } = await service(() => controller.abort(reason));
    await expect(ask(env, { signal: controller.signal })).rejects.toBe(reason);
    expect(requests).toHaveLength(1);
  });

  test('does not wait for the next try', async () => {
    const controller = new AbortController();
    const { env, requests } = await service(says(500, ''));
    const clock = virtualClock(() => controller.abort(reason));
    await expect(ask(env, { signal: controller.signal, clock })).rejects.toBe(reason);
    expect(requests).toHaveLength(1);
  });

  test('does not ask', async () => {
    const { env, requests } = await service(token);
    await expect(ask(env, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(requests).toEqual([]);
  });
});

describe('a proxy', () => {
  const proxy = async (): Promise<{ url: string; seen: (string | undefined)[] }> => {
    const seen: (string | undefined)[] = [];
    const url = await serve(
      (request, response) => {
        seen.push(request.url);
        token(response);
      },
      server => {
        server.on('connect', (request, socket) => {
          seen.push(`CONNECT ${request.url}`);
          socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
        });
      },
    );
    return { url, seen };
  };

  test.each(['HTTP_PROXY', 'http_proxy'])('that %s names is asked', async name => {
    const { env, requests } = await service(token);
    const { url, seen } = await proxy();
    expect(await ask({ ...env, [name]: url })).toBe('header.claims.signature');
    expect(seen).toEqual([`${env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=sts.amazonaws.com`]);
    expect(requests).toEqual([]);
  });

  test('is asked for a tunnel to a service behind TLS', async () => {
    const { url, seen } = await proxy();
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://tokens.invalid/token?a=b', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'the-bearer' };
    const { problem } = await ending(ask({ ...env, HTTPS_PROXY: url }));
    expect(problem).toMatchObject({ code: 'credentials' });
    expect(seen).toEqual(Array(4).fill('CONNECT tokens.invalid:443'));
  });

  test('is not asked for what NO_PROXY names', async () => {
    const { env, requests } = await service(token);
    const { url, seen } = await proxy();
    expect(await ask({ ...env, HTTP_PROXY: url, NO_PROXY: '127.0.0.1' })).toBe('header.claims.signature');
    expect(seen).toEqual([]);
    expect(requests).toHaveLength(1);
  });
});
