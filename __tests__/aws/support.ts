import { channel } from 'node:diagnostics_channel';
import dns from 'node:dns';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { types } from 'node:util';
import { afterEach, beforeEach } from '@jest/globals';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../emulator/server.ts';
import { ACCOUNT_ID, type AccessKey, accountOf, userKeyOf, type World } from '../../emulator/world.ts';
import { connections } from '../../src/aws/connections.ts';
import { openSession, type Session, type SessionContext, type SessionInputs } from '../../src/aws/session.ts';
import { requestIdToken } from '../../src/github/id-token.ts';
import type { Action } from '../../src/model/permissions.ts';
import type { Clock } from '../../src/model/ports.ts';
import { RunError } from '../../src/model/problem.ts';

// Jest runs tests in another realm, in which errors of Node are not instances of `Error`; in a process they are.
const ordinary = Function.prototype[Symbol.hasInstance];
Object.defineProperty(Error, Symbol.hasInstance, {
  value(this: unknown, value: unknown): boolean {
    const nodes = types.isNativeError(value) || Object.prototype.toString.call(value) === '[object DOMException]';
    return ordinary.call(this as () => void, value) || (this === Error && nodes);
  },
});

const closing: (() => Promise<void> | void)[] = [];
let inherited: NodeJS.ProcessEnv = {};

beforeEach(() => {
  inherited = { ...process.env };
  for (const name of Object.keys(process.env)) {
    if (/^(AWS|ACTIONS|GITHUB|RUNNER|INPUT)_|_proxy$/i.test(name)) {
      delete process.env[name];
    }
  }
  // No test uses the settings or the metadata service of the machine.
  Object.assign(process.env, {
    HOME: '/nowhere',
    AWS_CONFIG_FILE: '/nowhere/config',
    AWS_SHARED_CREDENTIALS_FILE: '/nowhere/credentials',
    AWS_EC2_METADATA_DISABLED: 'true',
  });
});

afterEach(async () => {
  for (const close of closing.splice(0)) {
    await close();
  }
  for (const name of Object.keys(process.env)) {
    delete process.env[name];
  }
  Object.assign(process.env, inherited);
});

/** Runs the function after the test. */
export function atEnd(close: () => Promise<void> | void): void {
  closing.push(close);
}

/** An emulator for the test, and the endpoint of the SDK until then. */
export async function emulate(world: World, options: EmulatorOptions = {}): Promise<Emulator> {
  const emulator = await startEmulator(world, options);
  atEnd(() => emulator.close());
  Object.assign(process.env, emulator.environment());
  return emulator;
}

/** A server for the test; resolves with its URL. */
export async function serve(listener: RequestListener, change: (server: Server) => void = () => undefined): Promise<string> {
  const server = createServer(listener);
  change(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  atEnd(async () => {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Gives the default chain of the SDK the long-term key of the user of the account. */
export function useKey(world: World, accountId = ACCOUNT_ID): { accessKeyId: string; secretAccessKey: string } {
  const key = userKeyOf(world, accountId);
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: key.accessKeyId, AWS_SECRET_ACCESS_KEY: key.secretAccessKey });
  return key;
}

/** Gives the default chain of the SDK a session of the user of the account, as an earlier step of a job does. */
export function useToken(world: World, token = 'token-of-an-earlier-step'): void {
  const { accessKeyId } = useKey(world);
  const { accessKeys } = accountOf(world);
  accessKeys.set('ASIAEARLIERSTEP00000', { ...(accessKeys.get(accessKeyId) as AccessKey), sessionToken: token });
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'ASIAEARLIERSTEP00000', AWS_SESSION_TOKEN: token });
}

/** Stops the clock of the servers, so that no token expires on a slow machine. */
export function stopClock(world: World): void {
  const time = Date.now();
  world.now = () => time;
}

export interface VirtualClock extends Clock {
  /** The length of every wait so far. */
  readonly waits: number[];
}

/**
 * A clock on which waits take no time and end in the order of their times.
 *
 * @param pace real milliseconds between the ends of two waits, for the network requests that a wait leads to
 */
export function virtualClock(onSleep: (wait: number) => void = () => undefined, pace = 0): VirtualClock {
  let time = Date.parse('2026-11-23T12:00:00Z');
  const waits: number[] = [];
  const sleepers: { readonly until: number; readonly wake: () => void }[] = [];
  const pump = async (): Promise<void> => {
    await (pace === 0 ? setImmediate() : sleep(pace));
    const next = sleepers.sort((one, other) => one.until - other.until).shift();
    if (next !== undefined) {
      time = Math.max(time, next.until);
      next.wake();
      await pump();
    }
  };
  return {
    waits,
    now: () => time,
    async sleep(milliseconds, signal) {
      waits.push(milliseconds);
      onSleep(milliseconds);
      signal.throwIfAborted();
      const { promise, resolve } = Promise.withResolvers<void>();
      sleepers.push({ until: time + milliseconds, wake: resolve });
      if (sleepers.length === 1) {
        void pump();
      }
      await promise;
      signal.throwIfAborted();
    },
  };
}

/** The HTTP requests of this process without an answer yet. */
const underWay = new Set<unknown>();
const requestOf = (message: unknown): unknown => (message as { readonly request: unknown }).request;
channel('http.client.request.created').subscribe(message => {
  underWay.add(requestOf(message));
});
for (const end of ['http.client.response.finish', 'http.client.request.error']) {
  channel(end).subscribe(message => {
    underWay.delete(requestOf(message));
  });
}

/** Idle turns of the event loop after which the last answer has no more effects. */
const QUIET_TURNS = 4;

/** Resolves when the network and the disk are idle. */
async function quiet(): Promise<void> {
  for (let turns = 0; turns < QUIET_TURNS; turns++) {
    await setImmediate();
    if (underWay.size > 0 || process.getActiveResourcesInfo().some(name => /Req|Connect|WriteWrap/.test(name))) {
      turns = -1;
    }
  }
}

/**
 * A clock that stops during a request, and then jumps to the end of the next wait, so that deadlines of minutes work with
 * requests of milliseconds. It starts at the current time, because the credentials of AWS expire by that time.
 *
 * @param onSleep called in the middle of every wait
 */
export function networkClock(onSleep: (wait: number) => void = () => undefined): VirtualClock {
  let time = Date.now();
  let pumping = false;
  const waits: number[] = [];
  const sleepers = new Map<() => void, number>();
  const pump = async (): Promise<void> => {
    await quiet();
    // A sleeper can have been stopped by now.
    const next = Math.min(...sleepers.values());
    time = Number.isFinite(next) ? Math.max(time, next) : time;
    for (const [wake, until] of sleepers) {
      if (until === next) {
        sleepers.delete(wake);
        wake();
      }
    }
    pumping = sleepers.size > 0;
    if (pumping) {
      await pump();
    }
  };
  return {
    waits,
    now: () => time,
    async sleep(milliseconds, signal) {
      signal.throwIfAborted();
      waits.push(milliseconds);
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const stop = (): void => {
        sleepers.delete(resolve);
        reject(signal.reason);
      };
      signal.addEventListener('abort', stop, { once: true });
      sleepers.set(resolve, time + milliseconds);
      onSleep(milliseconds);
      if (!pumping) {
        pumping = true;
        void pump();
      }
      await promise;
      signal.removeEventListener('abort', stop);
    },
  };
}

/** A host name of the test that resolves to this machine until it is removed. */
export interface Host {
  readonly name: string;
  /** Removes the name. */
  forget(): void;
}

/** Resolves a name to this machine during the test; other names are not affected. */
export function host(name: string): Host {
  const { lookup } = dns;
  let known = true;
  const answer = (asked: string, options: dns.LookupOptions, callback: (error: Error | null, ...found: unknown[]) => void): void => {
    if (asked !== name) {
      Reflect.apply(lookup, dns, [asked, options, callback]);
    } else if (known) {
      callback(null, ...(options.all ? [[{ address: '127.0.0.1', family: 4 }]] : ['127.0.0.1', 4]));
    } else {
      callback(Object.assign(new Error(`getaddrinfo ENOTFOUND ${name}`), { code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname: name }));
    }
  };
  Object.assign(dns, { lookup: answer });
  atEnd(() => {
    Object.assign(dns, { lookup });
  });
  return {
    name,
    forget: () => {
      known = false;
    },
  };
}

export interface Around extends SessionContext {
  readonly clock: VirtualClock;
  readonly masked: string[];
  readonly logged: string[];
}

/** The surroundings of a run in virtual time; the ID token comes from the emulator. */
export function around(emulator: Pick<Emulator, 'environment'>, changes: Partial<SessionContext> = {}, clock = virtualClock()): Around {
  const masked: string[] = [];
  const logged: string[] = [];
  const signal = new AbortController().signal;
  const random = (): number => 0.5;
  return {
    env: process.env,
    connections: connections({}),
    random,
    signal,
    idToken: audience => requestIdToken(audience, { env: emulator.environment(), clock, random, signal }),
    ...changes,
    clock,
    masked,
    mask: secret => masked.push(secret),
    log: line => logged.push(line),
    sending: () => undefined,
    logged,
  };
}

/** The inputs of a step that assumes the role `gate`. */
export function sessionInputs(changes: Partial<SessionInputs> = {}): SessionInputs {
  return {
    mode: 'check',
    'aws-region': ['us-east-1'],
    'resource-regions': ['us-east-1'],
    'role-to-assume': { arn: `arn:aws:iam::${ACCOUNT_ID}:role/gate`, partition: 'aws', account: ACCOUNT_ID },
    audience: undefined,
    'role-session-name': 'ses-role-gate-1001',
    'role-duration-seconds': 3600,
    'scope-session': true,
    ...changes,
  };
}

export const ALL_READS: readonly Action[] = [
  'iam:GetRole',
  'iam:ListAttachedRolePolicies',
  'iam:ListRolePolicies',
  'iam:GetPolicy',
  'iam:GetPolicyVersion',
  'ses:GetAccount',
  'ses:GetEmailIdentity',
  'ses:ListEmailIdentities',
  'ses:GetConfigurationSet',
];

/** A session that ends with the test. */
export async function open(inputs: SessionInputs, surroundings: SessionContext, actions: readonly Action[] = ALL_READS): Promise<Session> {
  atEnd(() => surroundings.connections.close());
  return openSession(inputs, async () => actions, surroundings);
}

/** The error of an attempt. */
export async function ending(attempt: Promise<unknown>): Promise<RunError> {
  const error = await attempt.then(
    () => new Error('nothing ended it'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof RunError) {
    return error;
  }
  throw error;
}
