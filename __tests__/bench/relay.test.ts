import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Relay, startRelay } from '../../bench/relay.ts';

const ROUND_TRIP = 40;
/** A timer can fire up to a millisecond early. */
const EARLY = 1;

let server: Server;
let relay: Relay;
let client: Socket;
let accepted: Promise<unknown[]>;

beforeEach(async () => {
  server = createServer({ allowHalfOpen: true }, socket => socket.pipe(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  accepted = once(server, 'connection');
  relay = await startRelay((server.address() as AddressInfo).port, ROUND_TRIP);
  client = connect({ port: relay.port, host: '127.0.0.1', allowHalfOpen: true });
});

afterEach(async () => {
  client.destroy();
  await relay.close();
  server.close();
});

async function echo(text: string): Promise<number> {
  const began = performance.now();
  client.write(text);
  const [answer] = await once(client, 'data');
  expect(String(answer)).toBe(text);
  return performance.now() - began;
}

describe('relay', () => {
  test('delays a new connection by a round trip, and every exchange by another', async () => {
    expect(await echo('first')).toBeGreaterThanOrEqual(2 * ROUND_TRIP - EARLY);
    expect(await echo('second')).toBeGreaterThanOrEqual(ROUND_TRIP - EARLY);
  });

  test('sends every byte in order, and then the end', async () => {
    const sent = Array.from({ length: 200 }, (_, index) => `${index};`.repeat(50)).join('');
    for (let index = 0; index < sent.length; index += 97) {
      client.write(sent.slice(index, index + 97));
    }
    client.end();
    let received = '';
    for await (const chunk of client.setEncoding('utf8')) {
      received += chunk;
    }
    expect(received).toBe(sent);
  });

  test('closes the connection to the server if the client closes its own', async () => {
    const [upstream] = (await accepted) as [Socket];
    client.destroy();
    await once(upstream, 'close');
  });
});
