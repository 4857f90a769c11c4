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

/** The connections that all clients of a run share. They are kept alive, and use the proxies in the environment. */
export interface Connections {
  readonly httpAgent: HttpAgent;
  readonly httpsAgent: HttpsAgent;
  /** Whether connections can open ahead: they can't through a proxy, and to an http: endpoint it isn't worth it. */
  readonly opensAhead: boolean;
  /** Opens a connection for the next request to an https: host. If that fails, the request opens its own. */
  openAhead(host: Host): void;
  close(): void;
}

/** The environment variables for proxies by protocol, in Node's order. */
const PROXIES = { http: ['http_proxy', 'HTTP_PROXY'], https: ['https_proxy', 'HTTPS_PROXY'] } as const;

/**
 * Returns the shared connections. The SDK ignores proxy variables, but Node's agents use them (`proxyEnv`).
 *
 * @param env HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in upper or lower case
 * @throws RunError `input` for a proxy URL that Node rejects or ignores, or an endpoint URL without http: or https:
 */
export function connections(env: NodeJS.ProcessEnv): Connections {
  refuseEndpoints(env);
  const httpAgent = proxied('http', env, proxyEnv => new HttpAgent({ keepAlive: true, proxyEnv }));
  const httpsAgent = proxied('https', env, proxyEnv => new ReadyAgent({ keepAlive: true, proxyEnv }));
  return {
    httpAgent,
    httpsAgent,
    opensAhead: !(PROXIES.https.some(name => env[name]) || env['AWS_ENDPOINT_URL']?.startsWith('http:')),
    openAhead: host => httpsAgent.openAhead(host),
    close() {
      httpAgent.destroy();
      httpsAgent.destroy();
    },
  };
}

function proxied<T>(protocol: keyof typeof PROXIES, env: NodeJS.ProcessEnv, make: (proxyEnv: NodeJS.ProcessEnv) => T): T {
  const name = PROXIES[protocol].find(each => env[each]);
  const isUnused = ['no_proxy', 'NO_PROXY'].some(each => env[each]?.trim() === '*');
  // Node silently ignores a proxy with any other scheme.
  if (name === undefined || isUnused || /^https?:\/\//.test(String(env[name]))) {
    try {
      return make(isUnused ? {} : env);
    } catch {
      // Node's error contains the URL with its password.
    }
  }
  throw runError(
    'input',
    `${name} is not the URL of a proxy`,
    'write http://host:port or http://user:password@host:port (SOCKS does not work), with special characters of user and password percent-encoded: "@" as %40, "/" as %2F, "%" as %25',
  );
}

/** The SDK sends a request for `localhost:4566`, which has no scheme, to port 80 of this machine. */
function refuseEndpoints(env: NodeJS.ProcessEnv): void {
  const isUrl = (text = ''): boolean => text === '' || /^https?:$/.test(URL.parse(text)?.protocol ?? '');
  const name = Object.keys(env).find(each => /^AWS_ENDPOINT_URL(?:_|$)/.test(each) && !isUrl(env[each]));
  if (name !== undefined && env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] !== 'true') {
    throw runError('input', `${name} is not the URL of an endpoint`, 'write https://host or http://host:port. The step made no call');
  }
}

/** An agent whose first requests to a host use connections that are already open. */
class ReadyAgent extends HttpsAgent {
  readonly #ready = new Map<string, Set<TLSSocket>>();

  openAhead({ hostname, port = 443 }: Host): void {
    // SNI allows no IP addresses.
    const socket = connect({ host: hostname, port, servername: isIP(hostname) === 0 ? hostname : '' });
    const key = `${hostname}:${port}`;
    const ready = this.#ready.get(key) ?? new Set();
    this.#ready.set(key, ready.add(socket));
    // An unused connection must not cause an uncaught error, keep the process alive, or be used after it is closed.
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
