import { expect, test } from '@jest/globals';
import type { ProxyAgent as UndiciProxyAgent } from 'undici';
import { fetch, loadUndici, ProxyAgent } from '../../src/github/stand-ins.ts';
import { atEnd, serve } from '../aws/support.ts';

test('the stand-ins for undici behave like undici after it is loaded, also through a proxy', async () => {
  await loadUndici();
  const url = await serve((_request, response) => response.end('an answer'));
  expect(await (await fetch(url)).text()).toBe('an answer');
  const tunnels: (string | undefined)[] = [];
  const proxy = await serve(
    () => undefined,
    server =>
      server.on('connect', (request, socket) => {
        tunnels.push(request.url);
        socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      }),
  );
  // An object of a class of undici.
  const dispatcher: unknown = new ProxyAgent({ uri: proxy });
  atEnd(() => (dispatcher as UndiciProxyAgent).close());
  await expect(fetch(url, { dispatcher: dispatcher as UndiciProxyAgent })).rejects.toThrow('fetch failed');
  expect(tunnels).toEqual([new URL(url).host]);
});
