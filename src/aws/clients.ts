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

/** In milliseconds: for a connection; for one attempt, including its answer; for a call with all attempts and waits. */
export const LIMITS = { connect: 5_000, answer: 15_000, call: 45_000 };
export type Limits = Readonly<typeof LIMITS>;

/** In bytes. The largest answers, 1,000 identities or 10,000 users of the role per page, have one to two million bytes. */
export const LARGEST_ANSWER = 8 * 1024 * 1024;

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** The settings that all clients share. */
export interface ClientSettings {
  readonly requestHandler: NodeHttpHandler;
  readonly customUserAgent: [string, string][];
  /** One attempt, because the waits of the SDK's retries do not end if the run is cancelled. `call` retries instead. */
  readonly maxAttempts: 1;
}

/** The current attempt, for the request log. */
const attempts = new AsyncLocalStorage<{ readonly number: number; readonly startedAt: number }>();

/** Returns client settings that log each request. The SDK also passes the input and output, which can contain secrets. */
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

/** Called before each request is sent. Can throw to prevent the request. */
export type Sending = (request: Parameters<NodeHttpHandler['handle']>[0]) => void;

export function clientSettings({ httpAgent, httpsAgent }: Connections, { connect, answer }: Limits, sending: Sending): ClientSettings {
  const limits = { connectionTimeout: connect, requestTimeout: answer, throwOnRequestTimeout: true };
  const requestHandler = Object.assign(new BoundedHandler({ httpAgent, httpsAgent, ...limits }), { sending });
  return { requestHandler, customUserAgent: [['ses-role-gate', VERSION]], maxAttempts: 1 };
}

/** The SDK's handler reads an answer of any size into memory. This handler stops at LARGEST_ANSWER. */
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
 * Returns settings of a client that sends no request: it opens `count` connections to the host that the SDK resolves. The client that sends
 * the request later saves two or three round trips.
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

export interface Answer {
  readonly $metadata: { readonly requestId?: string | undefined; readonly httpStatusCode?: number | undefined };
}

/** Sends one request. The signal aborts it. */
export type Send<T> = (options: SendOptions) => Promise<T>;

/** Retries a request until AWS answers or the time of a call is over. `tries` counts the attempts, and can be shared by several calls. */
export type Call = <T extends Answer>(send: Send<T>, tries?: { number: number }) => Promise<T>;

const ATTEMPTS = 8;
const BETWEEN_ATTEMPTS = { least: 100, initial: 500, max: 8_000 };

export interface CallContext extends Timing {
  readonly limits: Limits;
  /** The limiter of the Region, for requests to SES. */
  readonly limiter?: Limiter;
}

/** Returns a `Call`, which rejects with the last error or with the reason of `signal`. */
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
      // Other jobs share the rate of the Region, so no fixed number of attempts is always enough.
      ...(place && { turn: () => place.turn(), free: error => isThrottled(error) && !place.isStarved() }),
    });
  };
}
