import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';

/** A simulated network in front of a server on loopback. */
export interface Relay {
  readonly port: number;
  close(): Promise<void>;
}

/** The data on its way in one direction of a connection, in order. */
class Line {
  readonly #queue: { readonly at: number; act(): void }[] = [];

  /** Calls `act` at the time `at` of `performance.now()`, after all earlier data. */
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
    // A timer can fire up to a millisecond early.
    const now = performance.now() + 0.5;
    for (let first = this.#queue[0]; first !== undefined && first.at <= now; first = this.#queue[0]) {
      first.act();
      this.#queue.shift();
    }
    this.#wait();
  }
}

/** Sends the data of `from` to `to`. Each byte takes `half` milliseconds and starts no earlier than `open`. */
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
 * Starts a relay that adds a round trip of `roundTrip` milliseconds between clients and the server at `target`, half in each direction. A
 * new connection takes another round trip for the TCP handshake, which takes no time on loopback.
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
