import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';

/** A stretch of network in front of a server on loopback. */
export interface Relay {
  readonly port: number;
  close(): Promise<void>;
}

/** What is still under way in one direction of a connection, in the order in which it was sent. */
class Line {
  readonly #queue: { readonly at: number; act(): void }[] = [];

  /** Acts at a time of `performance.now()`, after all that was sent before. */
  send(at: number, act: () => void): void {
    this.#queue.push({ at, act });
    if (this.#queue.length === 1) {
      this.#wait();
    }
  }

  #wait(): void {
    const [first] = this.#queue;
    if (first !== undefined) {
      setTimeout(() => this.#deliver(), Math.max(0, first.at - performance.now()));
    }
  }

  #deliver(): void {
    // Timers count whole milliseconds, and may be early by a part of one.
    const now = performance.now() + 0.5;
    for (let first = this.#queue[0]; first !== undefined && first.at <= now; first = this.#queue[0]) {
      first.act();
      this.#queue.shift();
    }
    this.#wait();
  }
}

/** Carries what `from` sends to `to`; a byte is on its way for `half` milliseconds, and none sets out before `open`. */
function carry(from: Socket, to: Socket, half: number, open: number): void {
  const line = new Line();
  const later = (act: () => void): void => line.send(Math.max(performance.now(), open) + half, act);
  from.setNoDelay(true);
  from.on('data', chunk => later(() => to.writable && to.write(chunk)));
  from.on('end', () => later(() => to.end()));
  from.on('error', () => later(() => to.destroy()));
  from.on('close', () => later(() => to.destroy()));
}

/**
 * Puts a round trip of `roundTrip` milliseconds between clients and the server at `target`: half of it on each byte each way, and
 * one whole for the TCP handshake of a new connection, which loopback itself does in no time.
 */
export async function startRelay(target: number, roundTrip: number): Promise<Relay> {
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, client => {
    const upstream = connect({ port: target, host: '127.0.0.1', allowHalfOpen: true });
    carry(client, upstream, roundTrip / 2, performance.now() + roundTrip);
    carry(upstream, client, roundTrip / 2, 0);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) {
        socket.destroy();
      }
      await closed;
    },
  };
}
