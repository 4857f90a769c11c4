import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent, type RequestOptions } from 'node:https';
import { isIP } from 'node:net';
import type { Duplex } from 'node:stream';
import type { TLSSocket } from 'node:tls';

/** The connections of a run: shared by its clients, kept alive, through proxies where the environment names them. */
export interface Connections {
  readonly httpAgent: HttpAgent;
  readonly httpsAgent: HttpsAgent;
  /**
   * Opens a connection that the next request to `origin` takes. One that fails meanwhile is forgotten: the request makes its own.
   * Resolves when it is under way: the host's address is known, or never will be.
   */
  openAhead(origin: URL): Promise<void>;
  close(): void;
}

/** @param env where HTTPS_PROXY, HTTP_PROXY and NO_PROXY are looked up, in either case: the SDK itself ignores them. */
export function connections(env: NodeJS.ProcessEnv): Connections {
  const options = { keepAlive: true, proxyEnv: env };
  const httpAgent = new HttpAgent(options);
  const httpsAgent = new ReadyAgent(options);
  // Through a proxy the way is another, and the proxy's own connections are the agent's.
  const direct = !['HTTPS_PROXY', 'https_proxy'].some(name => env[name]);
  return {
    httpAgent,
    httpsAgent,
    async openAhead(origin) {
      if (direct && origin.protocol === 'https:') {
        await httpsAgent.openAhead(origin);
      }
    },
    close() {
      httpAgent.destroy();
      httpsAgent.destroy();
    },
  };
}

/** A connection that no request has taken yet. */
interface Ready {
  readonly socket: TLSSocket;
  readonly forget: () => void;
}

/** An agent whose first requests find their handshakes done. */
class ReadyAgent extends HttpsAgent {
  readonly #ready = new Map<string, Set<Ready>>();

  async openAhead({ hostname, port }: URL): Promise<void> {
    const key = keyOf({ host: hostname, port });
    // A name of an address is none: such a server is known by its address alone.
    const named = isIP(hostname) === 0;
    const servername = named ? hostname : '';
    const socket = super.createConnection({ host: hostname, port: Number(port || 443), servername }) as TLSSocket;
    const all = this.#ready.get(key) ?? new Set();
    const ready = { socket, forget: () => all.delete(ready) };
    // What nobody takes must neither end the process, nor hold it.
    socket.unref().on('error', ready.forget).on('close', ready.forget);
    this.#ready.set(key, all.add(ready));
    if (named) {
      await new Promise<void>(resolve => {
        socket.once('lookup', () => resolve()).once('close', () => resolve());
      });
    }
  }

  override createConnection(options: RequestOptions, callback?: (error: Error | null, stream: Duplex) => void): Duplex | null | undefined {
    const [first] = this.#ready.get(keyOf(options)) ?? [];
    if (first === undefined) {
      return super.createConnection(options, callback);
    }
    const { socket, forget } = first;
    forget();
    return socket.off('error', forget).off('close', forget).ref();
  }

  override destroy(): void {
    super.destroy();
    for (const { socket } of [...this.#ready.values()].flatMap(all => [...all])) {
      socket.destroy();
    }
  }
}

function keyOf({ host, port }: Pick<RequestOptions, 'host' | 'port'>): string {
  return `${host}:${port || 443}`;
}
