import { once } from 'node:events';
import type { Server as PlainServer } from 'node:http';
import { createServer, get, type Server } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Connections, connections } from '../../src/aws/connections.ts';
import { RunError } from '../../src/model/problem.ts';
import { certificateFor } from '../e2e/certificate.ts';
import { atEnd } from './support.ts';

interface Host {
  readonly origin: URL;
  readonly host: { readonly hostname: string; readonly port: number };
  /** The connections so far, each after its handshake. */
  readonly sockets: readonly Socket[];
  /** Resolves when there are that many. */
  reached(number: number): Promise<void>;
  close(): Promise<void>;
}

async function listening(server: Server | PlainServer, event: string, scheme: string): Promise<Host> {
  const sockets: Socket[] = [];
  server.on(event, (socket: Socket) => sockets.push(socket.on('error', () => undefined)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    for (const socket of sockets) {
      socket.destroy();
    }
    await new Promise(resolve => server.close(resolve));
  };
  atEnd(close);
  const { port } = server.address() as AddressInfo;
  return {
    origin: new URL(`${scheme}://localhost:${port}`),
    host: { hostname: 'localhost', port },
    sockets,
    async reached(number) {
      while (sockets.length < number) {
        await once(server, event);
      }
    },
    close,
  };
}

const trusted = getCACertificates('default');
const { key, cert } = certificateFor('localhost');
beforeAll(() => setDefaultCACertificates([...trusted, cert]));
afterAll(() => setDefaultCACertificates(trusted));

/** A host that answers with the number of the connection. */
async function secureHost(): Promise<Host> {
  const server: Server = createServer({ key, cert }, ({ socket }, response) => response.end(String(host.sockets.indexOf(socket))));
  const host = await listening(server, 'secureConnection', 'https');
  return host;
}

function opened(env: NodeJS.ProcessEnv = {}): Connections {
  const all = connections(env);
  atEnd(() => all.close());
  return all;
}

/** The number of the connection of a request. */
async function ask(origin: URL, { httpsAgent }: Connections): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  get(origin, { agent: httpsAgent }, response => {
    response
      .setEncoding('utf8')
      .toArray()
      .then(parts => resolve(Number(parts.join(''))), reject);
  }).on('error', reject);
  return promise;
}

test('requests use the connections that were opened ahead, and then open others', async () => {
  const host = await secureHost();
  const all = opened();
  all.openAhead(host.host);
  all.openAhead(host.host);
  await host.reached(2);
  const numbers = await Promise.all([ask(host.origin, all), ask(host.origin, all), ask(host.origin, all)]);
  expect(numbers.sort()).toEqual([0, 1, 2]);
  expect(host.sockets).toHaveLength(3);
});

test('a request uses a connection that was opened ahead while its handshake is in progress', async () => {
  const host = await secureHost();
  const all = opened();
  all.openAhead(host.host);
  expect(await ask(host.origin, all)).toBe(0);
  expect(host.sockets).toHaveLength(1);
});

test('a request uses only connections to its own host', async () => {
  const [host, other] = [await secureHost(), await secureHost()];
  const all = opened();
  all.openAhead(other.host);
  await other.reached(1);
  expect(await ask(host.origin, all)).toBe(0);
  expect(host.sockets).toHaveLength(1);
  expect(await ask(other.origin, all)).toBe(0);
  expect(other.sockets).toHaveLength(1);
});

test('a request opens a connection if the host closed the one that was opened ahead', async () => {
  const host = await secureHost();
  const all = opened();
  all.openAhead(host.host);
  await host.reached(1);
  const [socket] = host.sockets;
  const closed = once(socket as Socket, 'close');
  socket?.destroy();
  await closed;
  await setImmediate();
  await setImmediate();
  expect(await ask(host.origin, all)).toBe(1);
});

test('a connection that cannot be opened ahead fails only its request', async () => {
  const host = await secureHost();
  await host.close();
  const all = opened();
  all.openAhead(host.host);
  await expect(ask(host.origin, all)).rejects.toThrow('ECONNREFUSED');
  all.openAhead(host.host);
  await setImmediate();
});

test('close ends the connections that no request used', async () => {
  const host = await secureHost();
  const all = opened();
  all.openAhead(host.host);
  await host.reached(1);
  const closed = once(host.sockets[0] as Socket, 'close');
  all.close();
  await closed;
});

test.each([
  { title: 'connections open ahead by default', env: {}, expected: true },
  { title: 'connections open ahead with a proxy for http: only', env: { HTTP_PROXY: 'http://proxy:3128' }, expected: true },
  { title: 'connections open ahead to an https: endpoint', env: { AWS_ENDPOINT_URL: 'https://localhost:4566' }, expected: true },
  { title: 'no connection opens ahead to an http: endpoint', env: { AWS_ENDPOINT_URL: 'http://localhost:4566' }, expected: false },
  { title: 'no connection opens ahead through HTTPS_PROXY', env: { HTTPS_PROXY: 'http://proxy:3128' }, expected: false },
  { title: 'no connection opens ahead through https_proxy', env: { https_proxy: 'http://proxy:3128' }, expected: false },
])('$title', ({ env, expected }) => {
  expect(opened(env).opensAhead).toBe(expected);
});

test('a host without a port is called at port 443, and an IP address is called without a server name', async () => {
  const all = opened();
  all.openAhead({ hostname: '127.0.0.1' });
  // No server on this address has a valid certificate.
  await expect(ask(new URL('https://127.0.0.1'), all)).rejects.toThrow();
});

/** The problem of the settings for connections; undefined if they are valid. */
function refused(env: NodeJS.ProcessEnv): RunError['problem'] | undefined {
  try {
    opened(env);
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(RunError);
    return (error as RunError).problem;
  }
}

describe('a proxy', () => {
  test.each([
    ['HTTPS_PROXY', 'http://svc:Pa/ssw0rd-secret@proxy.corp:3128'],
    ['https_proxy', 'http://svc:100%-secret@proxy.corp:3128'],
    ['HTTP_PROXY', 'http://svc:secret@'],
    ['http_proxy', 'https://svc:secret@proxy corp'],
    ['HTTPS_PROXY', 'http://svc:secret@proxy.corp\n'],
    ['HTTPS_PROXY', 'proxy.corp:3128'],
    ['https_proxy', 'svc:secret@127.0.0.1:3128'],
    ['HTTP_PROXY', 'socks5://svc:secret@proxy.corp:1080'],
    ['HTTPS_PROXY', 'HTTP://proxy.corp:3128'],
    ['http_proxy', 'http:/proxy.corp:3128'],
    ['HTTPS_PROXY', ' http://proxy.corp:3128'],
    ['https_proxy', 'direct'],
  ])('in %s that is not a URL is refused without its password (%j)', (name, url) => {
    const problem = refused({ [name]: url });
    expect(problem).toMatchObject({ code: 'input', message: `${name} is not the URL of a proxy`, permanent: true });
    expect(problem?.advice).toContain('percent-encoded');
    expect(JSON.stringify(problem)).not.toContain('secret');
  });

  test.each([
    { HTTPS_PROXY: 'http://proxy.corp:3128', HTTP_PROXY: 'http://proxy.corp:3128/' },
    { https_proxy: 'https://svc:100%25%2Fsecret@proxy.corp', HTTPS_PROXY: 'http://' },
    { HTTPS_PROXY: '', http_proxy: '' },
    { HTTPS_PROXY: 'proxy.corp', http_proxy: 'x', NO_PROXY: ' * ' },
  ])('is accepted: %j', env => {
    expect(refused(env)).toBeUndefined();
  });
});
