import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent, type RequestOptions } from 'node:https';
import { isIP } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect, type TLSSocket } from 'node:tls';
import { runError } from '../model/problem.ts';

export interface Host {
  readonly hostname: string;
  readonly port?: number | undefined;
}

/** The connections that all clients of a run share: kept alive, and through the proxies that the environment names. */
export interface Connections {
  readonly httpAgent: HttpAgent;
  readonly httpsAgent: HttpsAgent;
  /** Opens a connection that the next request to an https: host takes. If that fails, the request opens its own. */
  openAhead(host: Host): void;
  close(): void;
}

/** The variables that name proxies, by the protocol of the request, in Node's order. */
const PROXIES = { http: ['http_proxy', 'HTTP_PROXY'], https: ['https_proxy', 'HTTPS_PROXY'] } as const;

/**
 * The SDK ignores proxy variables; Node's agents honour them (`proxyEnv`).
 *
 * @param env HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in either case
 * @throws RunError `input` for a proxy URL that Node rejects or ignores
 */
export function connections(env: NodeJS.ProcessEnv): Connections {
  for (const name of [...PROXIES.https, ...PROXIES.http]) {
    refuseProxy(name, env[name]);
  }
  const httpAgent = new HttpAgent({ keepAlive: true, proxyEnv: env });
  const httpsAgent = new ReadyAgent({ keepAlive: true, proxyEnv: env });
  const hasProxy = PROXIES.https.some(name => env[name]);
  return {
    httpAgent,
    httpsAgent,
    openAhead(host) {
      // Through a proxy, the proxy's own connections are the agent's.
      if (!hasProxy) {
        httpsAgent.openAhead(host);
      }
    },
    close() {
      httpAgent.destroy();
      httpsAgent.destroy();
    },
  };
}

/** Node's own error for a malformed proxy shows the URL with its password. */
function refuseProxy(name: string, value: string | undefined): void {
  if (!value) {
    return;
  }
  const url = /^https?:\/\//.test(value) ? URL.parse(value) : null;
  if (url === null || !isDecodable(url.username) || !isDecodable(url.password)) {
    throw runError(
      'input',
      `${name} is not the URL of a proxy`,
      'write http://host:port or http://user:password@host:port (SOCKS does not work), and percent-encode special characters of user and password: "@" as %40, "/" as %2F, "%" as %25',
    );
  }
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** The credentials in proxy URLs, so that no text shows them: as they are written, and the password decoded. */
export function proxySecrets(env: NodeJS.ProcessEnv): string[] {
  return [...PROXIES.http, ...PROXIES.https].flatMap(name => {
    const [, userinfo = ''] = /^(?:[^/]*:\/\/)?(.*)@/s.exec(env[name] ?? '') ?? [];
    const password = userinfo.slice(userinfo.indexOf(':') + 1);
    return [userinfo, password, ...(isDecodable(password) ? [decodeURIComponent(password)] : [])];
  });
}

/** An agent whose first requests to a host can take connections that are open already. */
class ReadyAgent extends HttpsAgent {
  readonly #ready = new Map<string, Set<TLSSocket>>();

  openAhead({ hostname, port = 443 }: Host): void {
    // SNI has no addresses.
    const socket = connect({ host: hostname, port, servername: isIP(hostname) === 0 ? hostname : '' });
    const key = `${hostname}:${port}`;
    const ready = this.#ready.get(key) ?? new Set();
    this.#ready.set(key, ready.add(socket));
    // A connection that no request takes must not end the process with an error, nor hold it, nor be offered once it is closed.
    const forget = (): void => {
      ready.delete(socket);
    };
    socket.unref().on('error', forget).on('close', forget);
  }

  override createConnection(options: RequestOptions, callback?: (error: Error | null, stream: Duplex) => void): Duplex | null | undefined {
    const ready = this.#ready.get(`${options.host}:${options.port}`);
    const [socket] = ready ?? [];
    if (socket === undefined) {
      return super.createConnection(options, callback);
    }
    ready?.delete(socket);
    return socket.ref();
  }

  override destroy(): void {
    super.destroy();
    for (const socket of [...this.#ready.values()].flatMap(sockets => [...sockets])) {
      socket.destroy();
    }
  }
}
