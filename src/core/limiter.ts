import type { Clock } from '../model/ports.ts';

/** The rate that AWS documents for SES, in requests a second for each account and Region. Source: "Service quotas" in the SES developer guide. */
const DOCUMENTED_RATE = 1;
/** A little below the documented rate: at exactly that rate, jitter on the way lets every tenth request arrive too early. */
const SAFE_RATE = DOCUMENTED_RATE * 0.95;
/** What a request that is let through adds to the rate, in requests a second: the Region may sustain more than AWS documents. */
const INCREASE = 0.02;
/** The factor by which a refused request slows the rate down, and the slowest rate. */
const DECREASE = 0.8;
const SLOWEST_RATE = DOCUMENTED_RATE / 8;
/** Requests that wait for their answers at the same time: a connection each. */
const CONCURRENCY = 16;

/** One Region's requests, at the rate that the Region lets through. */
export interface Limiter {
  /** Resolves when the next request may be sent. Each must be followed by `answered`. */
  turn(): Promise<void>;
  /** Tells whether AWS refused the request as one too many. */
  answered(throttled: boolean): void;
}

/**
 * An adaptive limiter: it starts without a limit, since AWS lets bursts through. Once AWS refuses a request, it continues at about the
 * documented rate, raises it step by step, and lowers it by a factor with each refusal (additive increase, multiplicative decrease).
 */
export function limiter(clock: Clock, signal: AbortSignal): Limiter {
  let rate = Number.POSITIVE_INFINITY;
  let next = Number.NEGATIVE_INFINITY;
  let pending = 0;
  let refusedAt = Number.NEGATIVE_INFINITY;
  const queue: (() => void)[] = [];
  const release = (): void => {
    if (pending < CONCURRENCY) {
      queue.shift()?.();
    }
  };
  return {
    async turn() {
      if (pending >= CONCURRENCY) {
        const { promise, resolve } = Promise.withResolvers<void>();
        queue.push(resolve);
        await promise;
      }
      pending += 1;
      const now = clock.now();
      const start = Math.max(now, next);
      next = start + 1000 / rate;
      if (start > now) {
        await clock.sleep(start - now, signal).catch((error: unknown) => {
          pending -= 1;
          release();
          throw error;
        });
      }
    },
    answered(throttled) {
      pending -= 1;
      const now = clock.now();
      if (!throttled) {
        rate += INCREASE;
      } else if (now - refusedAt > 1000 / rate) {
        // Requests that were on their way together are refused together: they count as one refusal.
        rate = Math.max(SLOWEST_RATE, Math.min(SAFE_RATE, rate * DECREASE));
        refusedAt = now;
        next = Math.max(next, now + 1000 / rate);
      }
      release();
    },
  };
}
