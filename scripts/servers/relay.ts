import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream';
import type { Server } from './server.ts';

const REQUEST_ID = 'x-amzn-requestid';

/** Stands before a server and gives its answers the request id that AWS's have, where it leaves it out. */
export async function withRequestIds(server: Server): Promise<Server> {
  const { hostname, port } = new URL(server.url);
  const relay = createServer((asked, answer) => {
    const { method, url: path, headers } = asked;
    const forwarded = request({ hostname, port, method, path, headers }, found => {
      answer.writeHead(found.statusCode ?? 502, { [REQUEST_ID]: randomUUID(), ...found.headers });
      pipeline(found, answer, () => undefined);
    });
    pipeline(asked, forwarded, () => undefined);
    forwarded.on('error', () => answer.destroy());
  });
  relay.listen(0, '127.0.0.1');
  await once(relay, 'listening');
  return {
    ...server,
    url: `http://127.0.0.1:${(relay.address() as AddressInfo).port}`,
    stop: async () => {
      relay.close();
      relay.closeAllConnections();
    },
  };
}
