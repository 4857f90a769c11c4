import { isThrottlingError, isTransientError } from '@smithy/core/retry';
import { type Backoff, backoff } from '../core/backoff.ts';
import type { Clock, Random } from '../core/clock.ts';

const TRIES = 6;
const BETWEEN_TRIES: Backoff = { least: 100, initial: 500, max: 8_000 };

/** Sends one request; the signal aborts it. */
export type Send<T> = (options: { readonly abortSignal: AbortSignal }) => Promise<T>;

/** Sends a request until it is answered for good; rejects with the last error, or with the reason for which the run was aborted. */
export type Caller = <T>(send: Send<T>) => Promise<T>;

/** STS's word for a key set of GitHub's that it could not fetch in time: https://github.com/awslabs/aws-sdk-rust/issues/827. */
const KEYS_NOT_FETCHED = "Couldn't retrieve verification key";

/** Whether a second try may be answered otherwise. `ENOTFOUND` is not such a case: that a name does not exist is an answer. */
export function mayChange(error: unknown): boolean {
  const sdkError = error as Parameters<typeof isTransientError>[0] & { readonly code?: string };
  if (sdkError?.code === 'ENOTFOUND') {
    return false;
  }
  return (
    isThrottlingError(sdkError) ||
    isTransientError(sdkError) ||
    sdkError.code === 'EAI_AGAIN' ||
    sdkError.message?.includes(KEYS_NOT_FETCHED)
  );
}

/**
 * Makes a Caller.
 *
 * @param signal aborts the run
 * @param callWithin the longest that a call may take in all, in milliseconds
 */
export function caller(clock: Clock, random: Random, signal: AbortSignal, callWithin: number): Caller {
  return async send => {
    signal.throwIfAborted();
    const abortSignal = AbortSignal.any([signal, AbortSignal.timeout(callWithin)]);
    // Not left to the client alone: an answer that stalls half-way holds it, whatever its signal says.
    const aborted = new Promise<never>((_resolve, reject) => {
      abortSignal.addEventListener('abort', () => reject(abortSignal.reason), { once: true });
    });
    for (let tries = 1; ; tries++) {
      try {
        return await Promise.race([send({ abortSignal }), aborted]);
      } catch (error) {
        if (abortSignal.aborted || tries === TRIES || !mayChange(error)) {
          throw signal.aborted ? signal.reason : error;
        }
        await clock.sleep(backoff(tries, BETWEEN_TRIES, random), abortSignal);
      }
    }
  };
}
