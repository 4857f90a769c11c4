import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Certificate } from './certificate.ts';
import type { Question, Requests, Scene } from './server-process.ts';

/** AWS and GitHub on loopback, in separate processes. */
export interface Service {
  /** The variables that send a job's requests to the servers. */
  readonly environment: Readonly<Record<string, string>>;
  /** The variables with a user's access key. */
  readonly key: Readonly<Record<string, string>>;
  /** Restores the role after a teardown. */
  restore(): Promise<void>;
  /** Counts the requests since the last call, and allows a burst again. */
  requests(): Promise<Requests>;
  close(): void;
}

export interface ServiceOptions {
  /** Makes the servers use TLS. */
  readonly certificate?: Certificate | undefined;
  /** In milliseconds; 0 needs no relay. */
  readonly roundTrip?: number;
  /** The minimum time of an answer, in milliseconds. */
  readonly serviceTime?: number;
  /** A healthy account by default. */
  readonly scene?: Scene | undefined;
}

const HEALTHY: Scene = { scenario: 'healthy', identities: [], region: 'us-east-1' };

/** Each has its own host in a real job, so they must not share connections. */
const ORIGINS = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL_IAM', 'AWS_ENDPOINT_URL'];

function start(script: string, ...args: readonly string[]): ChildProcess {
  return fork(join(import.meta.dirname, script), args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
}

async function nextMessage<T>(child: ChildProcess): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const ended = (code: number | null): void => reject(new Error(`A server of the benchmark ended with ${code}.`));
  child.once('exit', ended).once('message', message => resolve(message as T));
  return promise.finally(() => child.off('exit', ended));
}

export async function startService({
  certificate,
  roundTrip = 0,
  serviceTime = 0,
  scene = HEALTHY,
}: ServiceOptions = {}): Promise<Service> {
  const children = [start('server-process.ts')];
  const [server] = children as [ChildProcess];
  const ask = <T>(question: Question): Promise<T> => {
    server.send(question);
    return nextMessage(server);
  };
  const tls = certificate && { key: certificate.key, cert: certificate.chain };
  const { environment, key } = await ask<Pick<Service, 'environment' | 'key'>>({
    ask: 'start',
    scene,
    options: { serviceTime, ...(tls && { tls }) },
  });
  const near = new URL(environment['AWS_ENDPOINT_URL'] ?? '');
  let ports: readonly string[] = ORIGINS.map(() => near.port);
  if (roundTrip > 0) {
    const relay = start('relay-process.ts', near.port, String(roundTrip), String(ORIGINS.length));
    children.push(relay);
    ports = (await nextMessage<number[]>(relay)).map(String);
  }
  const far = ORIGINS.map((name, index) => {
    const url = new URL(environment[name] ?? near);
    url.port = ports[index] ?? '';
    return [name, url.href.replace(/\/$/, '')];
  });
  return {
    environment: { ...environment, ...Object.fromEntries(far), ...certificate?.environment },
    key,
    restore: () => ask({ ask: 'restore' }),
    requests: () => ask({ ask: 'requests' }),
    close: () => {
      for (const child of children) {
        child.disconnect();
      }
    },
  };
}
