import { isThrottlingError, isTransientError } from '@smithy/core/retry';
import type { Lane } from '../core/lane.ts';
import { type Backoff, backoff } from '../core/retry.ts';
import type { Clock, Random } from '../model/ports.ts';

const TRIES = 6;
const BETWEEN_TRIES: Backoff = { least: 100, initial: 500, max: 8_000 };

export interface SendOptions {
  readonly abortSignal: AbortSignal;
}

/** Sends one request; the signal aborts it. */
export type Send<T> = (options: SendOptions) => Promise<T>;

/**
 * Sends a request until it is answered for good; rejects with the last error, or with the reason for which the run was aborted.
 * Every try waits for its turn in the lane, if there is one: that wait does not count as the call's time.
 */
export type Caller = <T>(send: Send<T>, lane?: Lane) => Promise<T>;

/** STS's word for a key set of GitHub's that it could not fetch in time: https://github.com/awslabs/aws-sdk-rust/issues/827. */
const KEYS_NOT_FETCHED = "Couldn't retrieve verification key";

/** A client that an answer's wrong date has put out of time is put right by the next answer's. */
const OUT_OF_TIME = /Signature (?:expired|not yet current)/;

/** Whether a second try may be answered otherwise. `ENOTFOUND` is not such a case: that a name does not exist is an answer. */
export function mayChange(error: unknown): boolean {
  const sdkError = Object(error) as Parameters<typeof isTransientError>[0] & { readonly code?: string };
  if (sdkError.code === 'ENOTFOUND') {
    return false;
  }
  return (
    isThrottlingError(sdkError) ||
    isTransientError(sdkError) ||
    sdkError.code === 'EAI_AGAIN' ||
    // 409 of IAM, where the SDK does not take it for transient.
    String(sdkError.name).startsWith('ConcurrentModification') ||
    String(sdkError.message).includes(KEYS_NOT_FETCHED) ||
    OUT_OF_TIME.test(sdkError.message)
  );
}

/**
 * Makes a Caller.
 *
 * @param signal aborts the run
 * @param callWithin the longest that a call may take in all, in milliseconds
 * @param answerWithin the longest that one try may take, to the end of its answer
 */
export function caller(clock: Clock, random: Random, signal: AbortSignal, callWithin: number, answerWithin = callWithin): Caller {
  return async function call<T>(send: Send<T>, lane: Lane = task => task()): Promise<T> {
    let left = callWithin;
    for (let tries = 1; ; tries++) {
      signal.throwIfAborted();
      const limited = async (): Promise<T> => {
        const began = uptime();
        try {
          return await untilAborted(send, AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(Math.min(left, answerWithin)))]));
        } finally {
          left -= uptime() - began;
        }
      };
      try {
        return await lane(limited);
      } catch (error) {
        signal.throwIfAborted();
        if (tries === TRIES || left <= 0 || !mayChange(error)) {
          throw error;
        }
        const began = uptime();
        await clock.sleep(backoff(tries, BETWEEN_TRIES, random), signal);
        left -= uptime() - began;
        if (left <= 0) {
          throw error;
        }
      }
    }
  };
}

/** Milliseconds on a clock that is never set. Not `performance`, whose first use takes 1.4 ms. */
function uptime(): number {
  return process.uptime() * 1000;
}

/** Not left to the client alone: an answer that stalls half-way holds it, whatever its signal says. */
function untilAborted<T>(send: Send<T>, abortSignal: AbortSignal): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  abortSignal.addEventListener('abort', () => reject(abortSignal.reason), { once: true });
  send({ abortSignal }).then(resolve, reject);
  return promise;
}
