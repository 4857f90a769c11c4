import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Certificate } from './certificate.ts';
import type { Arrival, Question } from './server-process.ts';

/** AWS and GitHub on loopback, at a distance, in processes of their own. */
export interface Service {
  /** The variables that send a job's clients there. */
  readonly environment: Readonly<Record<string, string>>;
  /** Those of a long-lived access key. */
  readonly key: Readonly<Record<string, string>>;
  /** The calls since the last time. */
  calls(): Promise<readonly Arrival[]>;
  /** Puts the role back that a teardown has deleted. */
  restore(): Promise<void>;
  close(): void;
}

export interface ServiceOptions {
  /** Speaks TLS with it. */
  readonly certificate?: Certificate | undefined;
  /** In milliseconds; 0 leaves the relay out. */
  readonly roundTrip?: number;
  /** Milliseconds that every answer takes. */
  readonly serviceTime?: number;
}

/** A real job speaks to a host for each of these: no connection of one is of use to another. */
const ORIGINS = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL_IAM', 'AWS_ENDPOINT_URL'];

function start(script: string, ...args: readonly string[]): ChildProcess {
  return fork(join(import.meta.dirname, script), args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
}

async function heard<T>(child: ChildProcess): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const ended = (code: number | null): void => reject(new Error(`A server of the benchmark ended with ${code}.`));
  child.once('exit', ended).once('message', message => resolve(message as T));
  return promise.finally(() => child.off('exit', ended));
}

/** Starts the servers. */
export async function startService({ certificate, roundTrip = 0, serviceTime = 0 }: ServiceOptions = {}): Promise<Service> {
  const children = [start('server-process.ts')];
  const [server] = children as [ChildProcess];
  const ask = <T>(question: Question): Promise<T> => {
    server.send(question);
    return heard(server);
  };
  const tls = certificate && { key: certificate.key, cert: certificate.chain };
  const { environment, key } = await ask<Pick<Service, 'environment' | 'key'>>({
    ask: 'start',
    options: { serviceTime, ...(tls && { tls }) },
  });
  const near = new URL(environment['AWS_ENDPOINT_URL'] ?? '');
  let ports: readonly string[] = ORIGINS.map(() => near.port);
  if (roundTrip > 0) {
    const relay = start('relay-process.ts', near.port, String(roundTrip), String(ORIGINS.length));
    children.push(relay);
    ports = (await heard<number[]>(relay)).map(String);
  }
  const far = ORIGINS.map((name, index) => {
    const url = new URL(environment[name] ?? near);
    url.port = ports[index] ?? '';
    return [name, url.href.replace(/\/$/, '')];
  });
  return {
    environment: { ...environment, ...Object.fromEntries(far), ...certificate?.environment },
    key,
    calls: () => ask({ ask: 'calls' }),
    restore: () => ask({ ask: 'restore' }),
    close: () => {
      for (const child of children) {
        child.disconnect();
      }
    },
  };
}
