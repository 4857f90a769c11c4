import { AsyncLocalStorage } from 'node:async_hooks';
import { Transform } from 'node:stream';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { untilAborted } from '../core/clock.ts';
import type { Limiter } from '../core/limiter.ts';
import { backoff, retry } from '../core/retry.ts';
import type { Clock, Timing } from '../model/ports.ts';
import { VERSION } from '../version.ts';
import type { Connections } from './connections.ts';
import { isRetryable, isThrottled, metadataOf, NotAwsError, serviceError } from './errors.ts';

/** In milliseconds: to connect; for one attempt, until its answer has been read; for a call with all its attempts and the waits between them. */
export const LIMITS = { connect: 5_000, answer: 15_000, call: 45_000 };
export type Limits = Readonly<typeof LIMITS>;

/** In bytes. The largest answers, pages of 1,000 identities or 10,000 resources that use the role, have one to two million. */
export const LARGEST_ANSWER = 8 * 1024 * 1024;

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** The settings that all of the SDK's clients share. */
export interface ClientSettings {
  readonly requestHandler: NodeHttpHandler;
  readonly customUserAgent: [string, string][];
  /** One: `call` retries, because the SDK's own waits do not end when the run is cancelled. */
  readonly maxAttempts: 1;
}

/** The attempt that a request is sent for. */
const attempts = new AsyncLocalStorage<{ readonly number: number; readonly startedAt: number }>();

/** Settings of a client that has a line for each of its requests. The SDK tells of input and answer too, which can hold secrets. */
export function requestLog(region: string, clock: Clock, debug: (line: string) => void) {
  const ignore = (): void => undefined;
  const tell = ({ clientName, commandName, error, metadata }: Readonly<Record<string, unknown>>): void => {
    const { number, startedAt } = { number: 0, startedAt: clock.now(), ...attempts.getStore() };
    const service = /^(?:IAM|STS)/.exec(String(clientName))?.[0].toLowerCase() ?? 'ses';
    const { httpStatusCode: status = 'none', requestId = 'none' } = metadataOf({ $metadata: metadata });
    const { name, code = name } = serviceError(error);
    const answer = `HTTP status ${status}${error === undefined ? '' : ` (${code})`}, request id ${requestId}`;
    const action = `${service}:${String(commandName).replace(/Command$/, '')}`;
    debug(`${action} in ${region}: ${answer}, ${clock.now() - startedAt} ms, attempt ${number}`);
  };
  return { logger: { info: tell, error: tell, debug: ignore, warn: ignore } };
}

/** The settings of a client in one Region. */
export type RegionalSettings = ClientSettings & { readonly region: string; readonly credentials: () => Promise<Credentials> };

/** Is told of each request before it is sent, and can throw. */
export type Sending = (request: Parameters<NodeHttpHandler['handle']>[0]) => void;

export function clientSettings({ httpAgent, httpsAgent }: Connections, { connect, answer }: Limits, sending: Sending): ClientSettings {
  const limits = { connectionTimeout: connect, requestTimeout: answer, throwOnRequestTimeout: true };
  const requestHandler = Object.assign(new BoundedHandler({ httpAgent, httpsAgent, ...limits }), { sending });
  return { requestHandler, customUserAgent: [['ses-role-gate', VERSION]], maxAttempts: 1 };
}

/** The SDK's handler reads an answer of any size into memory. This one stops at LARGEST_ANSWER. */
class BoundedHandler extends NodeHttpHandler {
  declare sending: Sending;

  override async handle(...asked: Parameters<NodeHttpHandler['handle']>): ReturnType<NodeHttpHandler['handle']> {
    this.sending(asked[0]);
    const { response } = await super.handle(...asked);
    let size = 0;
    const bounded = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        done(size > LARGEST_ANSWER ? new NotAwsError(`the answer has more than ${LARGEST_ANSWER} bytes`) : null, chunk);
      },
    });
    const { body } = response;
    body.on('error', (error: Error) => bounded.destroy(error));
    bounded.on('error', () => body.destroy());
    response.body = body.pipe(bounded);
    return { response };
  }
}

/**
 * Settings of a client that sends nothing: it opens `count` connections to the host that the SDK resolves for a request. The client that sends
 * the request later then saves two or three round trips.
 */
export function openingSettings(
  settings: ClientSettings & { readonly region: string },
  shared: Connections,
  count: number,
): RegionalSettings {
  const open: Sending = ({ protocol, hostname, port }) => {
    for (let opened = 0; protocol === 'https:' && opened < count; opened++) {
      shared.openAhead({ hostname, port });
    }
    throw new Error('no request is sent');
  };
  const requestHandler = Object.assign(new BoundedHandler(), { sending: open });
  return { ...settings, requestHandler, credentials: async () => ({ accessKeyId: '-', secretAccessKey: '-' }) };
}

export interface SendOptions {
  readonly abortSignal: AbortSignal;
}

/** An answer of the SDK's clients. */
export interface Answer {
  readonly $metadata: { readonly requestId?: string | undefined; readonly httpStatusCode?: number | undefined };
}

/** Sends one request; the signal aborts it. */
export type Send<T> = (options: SendOptions) => Promise<T>;

/** Sends a request until AWS answers, or until no other attempt can succeed within the time of a call. `tries` counts on over several calls. */
export type Call = <T extends Answer>(send: Send<T>, tries?: { number: number }) => Promise<T>;

const ATTEMPTS = 8;
const BETWEEN_ATTEMPTS = { least: 100, initial: 500, max: 8_000 };

export interface CallContext extends Timing {
  readonly limits: Limits;
  /** Of the Region, for requests to SES. */
  readonly limiter?: Limiter;
}

/** Makes a `Call`. It rejects with the last error, or with the reason of `signal`. */
export function caller({ clock, random, signal, limits, timeout = AbortSignal.timeout, limiter }: CallContext): Call {
  return async <T extends Answer>(send: Send<T>, tries = { number: 0 }): Promise<T> => {
    const place = limiter?.enter();
    const attempt = async (left: number): Promise<T> => {
      tries.number += 1;
      const late = timeout(Math.ceil(Math.min(left, limits.answer)));
      const abortSignal = AbortSignal.any([signal, late]);
      const answer = await untilAborted(
        attempts.run({ ...tries, startedAt: clock.now() }, () => send({ abortSignal })),
        abortSignal,
      ).catch((error: unknown) => {
        place?.answered(isThrottled(error));
        throw late.aborted ? late.reason : error;
      });
      place?.answered(false);
      const { requestId, httpStatusCode } = answer.$metadata;
      if (requestId === undefined) {
        throw new NotAwsError(`it has HTTP status ${httpStatusCode} and no AWS request id`);
      }
      return answer;
    };
    return retry(attempt, {
      clock,
      signal,
      budget: limits.call,
      attempts: ATTEMPTS,
      delay: number => backoff(number, BETWEEN_ATTEMPTS, random),
      retryable: error => isRetryable(error) && !(place && isThrottled(error)),
      // The rate of a Region is shared with other jobs: no number of attempts is enough for certain.
      ...(place && { turn: () => place.turn(), free: error => isThrottled(error) && !place.isStarved() }),
    });
  };
}
