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

/** A token service with these answers; the last one repeats. */
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
  readonly audience?: string;
  readonly timeout?: (milliseconds: number) => AbortSignal;
  readonly clock?: ReturnType<typeof virtualClock>;
}

function ask(env: NodeJS.ProcessEnv, { audience = 'sts.amazonaws.com', ...around }: Around = {}): Promise<string> {
  const signal = new AbortController().signal;
  return requestIdToken(audience, { env, clock: virtualClock(), random: () => 0.5, signal, ...around });
}

/** Time limits of answers; the test ends them. */
function manual(): { timeout: (milliseconds: number) => AbortSignal; milliseconds: number[]; end: () => void } {
  const milliseconds: number[] = [];
  let controller = new AbortController();
  return {
    milliseconds,
    timeout: limit => {
      milliseconds.push(limit);
      controller = new AbortController();
      return controller.signal;
    },
    end: () => controller.abort(),
  };
}

describe('the token service', () => {
  test('returns the token of the job', async () => {
    const emulator = await emulate(healthyWorld());
    const idToken = await ask(emulator.environment());
    const [, claims = ''] = idToken.split('.');
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
      aud: 'sts.amazonaws.com',
      sub: 'repo:octo-org/mailer:environment:production',
    });
  });

  test('receives the audience and the bearer token', async () => {
    const { env, requests } = await service(token);
    expect(await ask(env)).toBe('header.claims.signature');
    expect(requests).toEqual([
      { url: '/token?api-version=2.0&audience=sts.amazonaws.com', authorization: 'Bearer the-bearer', accept: 'application/json' },
    ]);
  });

  test.each([
    { audience: 'https://github.com/octo-org', encoded: 'https%3A%2F%2Fgithub.com%2Focto-org' },
    { audience: 'a&b=c#d', encoded: 'a%26b%3Dc%23d' },
    { audience: '100%', encoded: '100%25' },
  ])('receives the audience $audience encoded', async ({ audience, encoded }) => {
    const { env, requests } = await service(token);
    await ask(env, { audience });
    expect(requests[0]?.url).toBe(`/token?api-version=2.0&audience=${encoded}`);
  });

  test.each<{ name: string; url?: string; bearer?: string }>([
    { name: 'ACTIONS_ID_TOKEN_REQUEST_URL', bearer: 'the-bearer' },
    { name: 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', url: 'http://127.0.0.1:1/' },
    { name: 'ACTIONS_ID_TOKEN_REQUEST_URL', url: '', bearer: 'the-bearer' },
    { name: 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', url: 'http://127.0.0.1:1/', bearer: '' },
  ])('gets no request in a job without $name ($url, $bearer)', async ({ name, url, bearer }) => {
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer };
    const clock = virtualClock();
    const { problem } = await ending(ask(env, { clock }));
    expect(problem).toMatchObject({ code: 'credentials', permanent: true });
    expect(problem.message).toContain(`${name} is not set`);
    expect(problem.advice).toContain('id-token: write');
    expect(problem.advice).toContain('fork');
    expect(clock.waits).toEqual([]);
  });

  test('gets no second request if it refuses the bearer token', async () => {
    const emulator = await emulate(healthyWorld());
    const { problem } = await ending(ask({ ...emulator.environment(), ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'another' }));
    expect(problem).toMatchObject({ code: 'credentials', message: expect.stringContaining('HTTP status 401') });
    expect(emulator.calls).toHaveLength(1);
  });

  const hangUp: Answer = response => void response.socket?.destroy();
  const changeProtocol: Answer = response => void response.socket?.write(ANOTHER_PROTOCOL);
  const halfAnAnswer: Answer = response => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('{"value":', () => response.socket?.destroy());
  };

  test.each<{ what: string; answer: Answer }>([
    { what: 'status 500', answer: says(500, 'broken') },
    { what: 'status 429', answer: says(429, 'slow down') },
    { what: 'a broken connection', answer: hangUp },
    { what: 'a protocol upgrade', answer: changeProtocol },
    { what: 'half an answer', answer: halfAnAnswer },
    { what: 'text that is not JSON', answer: says(200, '<html>Sign in</html>') },
    { what: 'JSON without a token', answer: says(200, '{"count":0}') },
  ])('gets another request after $what', async ({ answer }) => {
    const { env, requests } = await service(answer, answer, token);
    const clock = virtualClock();
    expect(await ask(env, { clock })).toBe('header.claims.signature');
    expect(requests).toHaveLength(3);
    expect(clock.waits).toEqual([300, 550]);
  });

  test.each<{ what: string; answer: Answer; said: string; advice: string }>([
    { what: 'status 500', answer: says(500, 'broken'), said: 'HTTP status 500', advice: 'githubstatus.com' },
    { what: 'status 302', answer: says(302, ''), said: 'HTTP status 302', advice: 'HTTPS_PROXY' },
    { what: 'status 429', answer: says(429, 'slow down'), said: 'HTTP status 429', advice: 'githubstatus.com' },
    { what: 'an empty body', answer: says(200, ''), said: 'HTTP status 200, without a token', advice: 'HTTPS_PROXY' },
    {
      what: 'text that is not JSON',
      answer: says(200, 'value=header.claims'),
      said: 'HTTP status 200, without a token',
      advice: 'HTTPS_PROXY',
    },
    { what: 'null', answer: says(200, 'null'), said: 'HTTP status 200, without a token', advice: 'HTTPS_PROXY' },
    { what: 'no token', answer: says(200, '{"count":12}'), said: 'HTTP status 200, without a token', advice: 'HTTPS_PROXY' },
    { what: 'an empty token', answer: says(200, '{"value":""}'), said: 'HTTP status 200, without a token', advice: 'HTTPS_PROXY' },
    {
      what: 'a token that is not a text',
      answer: says(200, '{"value":{"a":1}}'),
      said: 'HTTP status 200, without a token',
      advice: 'HTTPS_PROXY',
    },
    {
      what: 'a token that is too large',
      answer: says(200, `{"value":"${'x'.repeat(80_000)}"}`),
      said: 'the answer is too large',
      advice: 'HTTPS_PROXY',
    },
    { what: 'a broken connection', answer: hangUp, said: 'ECONNRESET', advice: 'HTTPS_PROXY' },
    { what: 'a protocol upgrade', answer: changeProtocol, said: 'the connection ended without an answer', advice: 'HTTPS_PROXY' },
  ])('gets four requests if it always answers with $what', async ({ answer, said, advice }) => {
    const { env, requests } = await service(answer);
    const clock = virtualClock();
    const { problem } = await ending(ask(env, { clock }));
    expect(problem).toMatchObject({ code: 'credentials', permanent: false, message: expect.stringContaining(said) });
    expect(problem.advice).toContain(advice);
    expect(requests).toHaveLength(4);
    expect(clock.waits).toEqual([300, 550, 1_050]);
  });

  test.each([401, 403, 404, 407])('gets one request if it answers with status %d', async status => {
    const { env, requests } = await service(says(status, 'no'));
    const { problem } = await ending(ask(env));
    expect(problem).toMatchObject({ code: 'credentials', permanent: true, message: expect.stringContaining(`HTTP status ${status}`) });
    expect(requests).toHaveLength(1);
  });

  test('cannot make the action read an answer that is too large', async () => {
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

  test('can answer without a token, and the answer is not shown', async () => {
    const { env } = await service(says(200, '{"token":"header.claims.signature"}'));
    const { problem } = await ending(ask(env));
    expect(JSON.stringify(problem)).not.toContain('claims');
    expect(JSON.stringify(problem)).not.toContain('the-bearer');
  });

  test.each<{ what: string; begin: Answer }>([
    { what: 'sends nothing', begin: () => undefined },
    { what: 'stops during its answer', begin: response => void response.writeHead(200).write('{"value":') },
  ])('has ten seconds for each of four attempts if it $what', async ({ begin }) => {
    const { timeout, milliseconds, end } = manual();
    const { env, requests } = await service(response => {
      begin(response);
      end();
    });
    const { problem } = await ending(ask(env, { timeout }));
    expect(problem).toMatchObject({ code: 'credentials', message: expect.stringContaining('no answer in time') });
    expect(requests).toHaveLength(4);
    expect(milliseconds).toEqual(Array(4).fill(10_000));
  });

  test('gets another request after an answer that was late', async () => {
    const { timeout, end } = manual();
    const { env } = await service(end, token);
    expect(await ask(env, { timeout })).toBe('header.claims.signature');
  });

  test('ends the run with advice about TLS if its server does not use TLS', async () => {
    const { env } = await service(token);
    const secure = { ...env, ACTIONS_ID_TOKEN_REQUEST_URL: String(env['ACTIONS_ID_TOKEN_REQUEST_URL']).replace('http:', 'https:') };
    const { problem } = await ending(ask(secure));
    expect(problem).toMatchObject({ message: expect.stringContaining('EPROTO'), advice: expect.stringContaining('has to use TLS') });
  });

  test.each(['not a URL', 'http://127.0.0.1:1/token?a=b', 'https://127.0.0.1:1/token?a=b'])(
    'ends the run if its URL is not usable: %s',
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

  test('does not wait for the next attempt', async () => {
    const controller = new AbortController();
    const { env, requests } = await service(says(500, ''));
    const clock = virtualClock(() => controller.abort(reason));
    await expect(ask(env, { signal: controller.signal, clock })).rejects.toMatchObject({ problem: reason.problem });
    expect(requests).toHaveLength(1);
  });

  test('sends no request', async () => {
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

  test.each(['HTTP_PROXY', 'http_proxy'])('named in %s gets the request', async name => {
    const { env, requests } = await service(token);
    const { url, seen } = await proxy();
    expect(await ask({ ...env, [name]: url })).toBe('header.claims.signature');
    expect(seen).toEqual([`${env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=sts.amazonaws.com`]);
    expect(requests).toEqual([]);
  });

  test('opens a tunnel to a service with TLS', async () => {
    const { url, seen } = await proxy();
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://tokens.invalid/token?a=b', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'the-bearer' };
    const { problem } = await ending(ask({ ...env, HTTPS_PROXY: url }));
    expect(problem).toMatchObject({ code: 'credentials' });
    expect(seen).toEqual(Array(4).fill('CONNECT tokens.invalid:443'));
  });

  test('gets no request for a host in NO_PROXY', async () => {
    const { env, requests } = await service(token);
    const { url, seen } = await proxy();
    expect(await ask({ ...env, HTTP_PROXY: url, NO_PROXY: '127.0.0.1' })).toBe('header.claims.signature');
    expect(seen).toEqual([]);
    expect(requests).toHaveLength(1);
  });
});
