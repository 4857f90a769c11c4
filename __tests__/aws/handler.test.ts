import { Agent, type RequestListener, type ServerResponse } from 'node:http';
import { connect, Socket } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { HttpRequest } from '@smithy/core/protocols';
import { connections } from '../../src/aws/connections.ts';
import { awsHandler, LARGEST_ANSWER, LARGEST_XML } from '../../src/aws/handler.ts';
import { atEnd, serve } from './support.ts';

type Asked = Partial<Pick<HttpRequest, 'protocol' | 'method' | 'path' | 'query' | 'headers' | 'body'>>;

/** What comes of a request to a server. */
async function sent(url: string, asked: Asked = {}, abortSignal?: AbortSignal, connectWithin = 5_000): Promise<string> {
  const { hostname, port } = new URL(url);
  const all = connections({});
  atEnd(() => all.close());
  const request = new HttpRequest({ protocol: 'http:', hostname, port: Number(port), ...asked });
  const { response } = await awsHandler(all, connectWithin).handle(request, { ...(abortSignal && { abortSignal }) });
  return String(response.body);
}

/** An agent that connects as it is told to. */
function agent(connection: (options: { readonly host?: string | undefined }) => Socket): Agent {
  const made = new Agent({ keepAlive: true });
  atEnd(() => made.destroy());
  return Object.assign(made, { createConnection: connection });
}

/** What comes of a request to a server of the test's own. */
async function asked(listener: RequestListener, headers: Record<string, string> = {}): Promise<string> {
  return sent(await serve(listener), { headers });
}

const answers =
  (status: number, headers: Readonly<Record<string, string>>, body = 'an answer'): RequestListener =>
  (_request, response) => {
    response.writeHead(status, headers).end(body);
  };

test.each(['localhost:', 'ftp:', 'file:'])('nobody is asked by %s', async protocol => {
  let connections = 0;
  const url = await serve(
    (_request, response) => response.end(),
    server => server.on('connection', () => connections++),
  );
  await expect(sent(url, { protocol })).rejects.toMatchObject({ name: 'EndpointError' });
  expect(connections).toBe(0);
});

describe('what is asked', () => {
  const ID = { 'x-amzn-requestid': '1' };

  test('arrives as it was given', async () => {
    const echo: RequestListener = async (request, response) => {
      const body = Buffer.concat(await request.toArray());
      response.writeHead(200, ID).end(`${request.method} ${request.url} ${request.headers['x-own']} ${body}`);
    };
    const query = { PageSize: '1000', NextToken: 'a/b=&c d', Empty: '' };
    const given = { method: 'POST', path: '/v2/email', query, headers: { 'x-own': 'yes' }, body: 'é' };
    expect(await sent(await serve(echo), given)).toBe('POST /v2/email?Empty=&NextToken=a%2Fb%3D%26c%20d&PageSize=1000 yes é');
  });

  test('goes to an address of version 6, too', async () => {
    const { hostname, port } = new URL(await serve((_request, response) => response.writeHead(200, ID).end('six')));
    const hosts: unknown[] = [];
    const httpAgent = agent(({ host }) => {
      hosts.push(host);
      return connect(Number(port), hostname);
    });
    const request = new HttpRequest({ protocol: 'http:', hostname: '[::1]', port: 9 });
    const { response } = await awsHandler({ ...connections({}), httpAgent }, 5_000).handle(request, {});
    expect([String(response.body), hosts]).toEqual(['six', ['::1']]);
  });

  test('is not sent once the run is over', async () => {
    const reached: string[] = [];
    const url = await serve(({ url: path = '' }) => reached.push(path));
    await expect(sent(url, {}, AbortSignal.abort(new Error('over')))).rejects.toThrow('over');
    expect(reached).toEqual([]);
  });

  test.each([
    ['before the answer', () => undefined],
    ['in the middle of it', (response: ServerResponse) => response.writeHead(200, ID).write('half')],
  ])('is given up when the run ends %s, with its connection', async (_what, answer) => {
    const run = new AbortController();
    const { promise: closed, resolve } = Promise.withResolvers<void>();
    const url = await serve((_request, response) => {
      response.on('close', resolve);
      answer(response);
      setImmediate(() => run.abort(new Error('over')));
    });
    await expect(sent(url, {}, run.signal)).rejects.toThrow('over');
    await closed;
  });

  test.each([
    ['before the answer', (socket: Socket) => socket.destroy()],
    ['in the middle of it', (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\nx-amzn-requestid: 1\r\ncontent-length: 10\r\n\r\nhalf')],
  ])('has failed where the connection ends %s', async (_what, end) => {
    await expect(asked(({ socket }) => end(socket as Socket))).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  test('has failed where the server goes over to another protocol', async () => {
    const url = await serve(
      () => undefined,
      server =>
        server.on('connection', socket => {
          socket.once('data', () => socket.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: other\r\nconnection: upgrade\r\n\r\n'));
        }),
    );
    await expect(sent(url)).rejects.toMatchObject({ name: 'Stranger' });
  });

  test('has failed where nobody takes the connection in time', async () => {
    const socket = new Socket();
    const httpAgent = agent(() => Object.assign(socket, { connecting: true }));
    const request = new HttpRequest({ protocol: 'http:', hostname: 'nowhere', port: 9 });
    await expect(awsHandler({ ...connections({}), httpAgent }, 20).handle(request, {})).rejects.toMatchObject({
      name: 'TimeoutError',
      code: 'ETIMEDOUT',
      message: 'no connection within 20 ms',
    });
    expect(socket.destroyed).toBe(true);
  });
});

describe('who answers', () => {
  test.each(['x-amzn-RequestId', 'x-amzn-request-id', 'x-amz-request-id'])('is AWS where there is %s', async name => {
    expect(await asked(answers(200, { [name]: '1' }))).toBe('an answer');
  });

  test.each([
    ['200', 200, {}],
    ['200 and an empty id', 200, { 'x-amzn-requestid': '' }],
    ['204', 204, {}],
    ['302', 302, { location: 'http://127.0.0.1/login' }],
  ])('is a stranger with HTTP status %s', async (_what, status, headers) => {
    await expect(asked(answers(status, headers))).rejects.toMatchObject({ name: 'Stranger' });
  });

  test.each([403, 404, 502])('does not matter with HTTP status %d, which nobody takes for success', async status => {
    expect(await asked(answers(status, {}))).toBe('an answer');
  });

  test('holds no connection when it is a stranger', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const endless: RequestListener = (_request, response) => {
      response.on('close', resolve).writeHead(200).write('an');
    };
    await expect(asked(endless)).rejects.toMatchObject({ name: 'Stranger' });
    await promise;
  });
});

describe('how much is read', () => {
  const ID = { 'x-amzn-requestid': '1' };

  test('the largest answer is read whole', async () => {
    expect(await asked(answers(200, ID, 'x'.repeat(LARGEST_ANSWER)))).toHaveLength(LARGEST_ANSWER);
  });

  test.each([200, 500])('a larger one, with HTTP status %d, is not', async status => {
    await expect(asked(answers(status, ID, 'x'.repeat(LARGEST_ANSWER + 1)))).rejects.toMatchObject({ name: 'Unreadable' });
  });

  test('one without end is not, and its connection is closed', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const flood: RequestListener = (_request, response) => {
      const pour = (): void => {
        while (response.writable && response.write('x'.repeat(64 * 1024)));
      };
      response.on('close', resolve).on('drain', pour).writeHead(200, ID);
      pour();
    };
    await expect(asked(flood)).rejects.toMatchObject({ name: 'Unreadable', message: 'the answer is too large' });
    await promise;
  });
});

describe('an answer in XML', () => {
  const ID = { 'x-amzn-requestid': '1' };
  const QUERY = { 'content-type': 'application/x-www-form-urlencoded' };

  test('is read whole up to a size that the parser is done with soon', async () => {
    expect(await asked(answers(200, ID, 'x'.repeat(LARGEST_XML)), QUERY)).toHaveLength(LARGEST_XML);
    await expect(asked(answers(200, ID, 'x'.repeat(LARGEST_XML + 1)), QUERY)).rejects.toMatchObject({ message: 'the answer is too large' });
  });

  test.each([200, 403, 503])('is none with a document type, with HTTP status %d', async status => {
    for (const body of ['<!DOCTYPE a>', '<a/><!doctype a>', `${'x'.repeat(200_000)}<!DocType a>`]) {
      await expect(asked(answers(status, ID, body), QUERY)).rejects.toMatchObject({
        name: 'Unreadable',
        message: 'the answer has a document type, as pages have',
      });
    }
    expect(await asked(answers(status, ID, '<!DOCTYPE a>'), {})).toBe('<!DOCTYPE a>');
  });

  test('is none with a document type that comes in two parts', async () => {
    const parts: RequestListener = (_request, response) => {
      response.writeHead(200, ID).write('<a/><!DOCT', () => setImmediate(() => response.end('YPE a>')));
    };
    await expect(asked(parts, QUERY)).rejects.toMatchObject({ name: 'Unreadable' });
  });

  test('has its text as it was', async () => {
    expect(await asked(answers(200, ID, '<a>&lt;!DOCTYPE é</a>'), QUERY)).toBe('<a>&lt;!DOCTYPE é</a>');
  });
});
