import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent, type RequestOptions } from 'node:https';
import { isIP } from 'node:net';
import { unescape as decoded } from 'node:querystring';
import type { Duplex } from 'node:stream';
import type { TLSSocket } from 'node:tls';
import { runError } from '../model/problem.ts';

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

/** Where proxies are named, by the protocol of what goes through them. Node looks in this order. */
const PROXIES = { http: ['http_proxy', 'HTTP_PROXY'], https: ['https_proxy', 'HTTPS_PROXY'] } as const;

/**
 * @param env where HTTPS_PROXY, HTTP_PROXY and NO_PROXY are looked up, in either case: the SDK itself ignores them
 * @throws RunError `input` for a proxy that Node would not take, or would silently pass by
 */
export function connections(env: NodeJS.ProcessEnv): Connections {
  const httpAgent = agent('http', env, proxyEnv => new HttpAgent({ keepAlive: true, proxyEnv }));
  const httpsAgent = agent('https', env, proxyEnv => new ReadyAgent({ keepAlive: true, proxyEnv }));
  // Through a proxy the way is another, and the proxy's own connections are the agent's.
  const direct = !PROXIES.https.some(name => env[name]);
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

/** Whether a run is sure to ask by a protocol: all of AWS and of GitHub is https:, what is else is named so by a variable. */
const NEEDED = {
  http: (env: NodeJS.ProcessEnv): boolean =>
    Object.entries(env).some(([name, value]) => /^(?:AWS_|ACTIONS_|GITHUB_).*URL/.test(name) && value?.startsWith('http:')),
  https: ({ AWS_ENDPOINT_URL: aws, ACTIONS_ID_TOKEN_REQUEST_URL: github }: NodeJS.ProcessEnv): boolean =>
    !aws?.startsWith('http:') || github?.startsWith('https:') === true,
} as const;

/** An agent with the environment's proxy. One that is none is refused at once where the run needs it, else when something wants to go through it. */
function agent<T extends HttpAgent>(protocol: 'http' | 'https', env: NodeJS.ProcessEnv, make: (proxyEnv: NodeJS.ProcessEnv) => T): T {
  if (['no_proxy', 'NO_PROXY'].some(name => env[name]?.trim() === '*')) {
    return make({});
  }
  const name = PROXIES[protocol].find(each => env[each]);
  // Any other proxy Node passes by, one in capital letters too.
  if (name === undefined || /^https?:\/\//.test(String(env[name]))) {
    try {
      return make(env);
    } catch {
      // What it throws may have the URL in it, password and all: nothing of that is told.
    }
  }
  const refusal = runError(
    'input',
    `${name} is not the URL of a proxy`,
    'write http://host:port or http://user:password@host:port (there is no way through SOCKS), and what is neither letter nor digit in user and password percent-encoded: "@" as %40, "/" as %2F, "%" as %25',
  );
  const refuse = (): never => {
    throw refusal;
  };
  return NEEDED[protocol](env) ? refuse() : Object.assign(make({}), { createConnection: refuse });
}

/** What the URLs of proxies, well-formed or not, say about who asks: as it stands there, and the password alone, decoded too. */
export function proxySecrets(env: NodeJS.ProcessEnv): string[] {
  return [...PROXIES.http, ...PROXIES.https].flatMap(name => {
    const [, userinfo = ''] = /^(?:[^/]*:\/\/)?(.*)@/s.exec(env[name] ?? '') ?? [];
    const password = userinfo.slice(userinfo.indexOf(':') + 1);
    return [userinfo, password, decoded(password)];
  });
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
