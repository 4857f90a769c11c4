import { type Call, caller, LIMITS, type SendOptions } from '../../src/aws/clients.ts';
import { limiter } from '../../src/core/limiter.ts';
import type { Clock, Random } from '../../src/model/ports.ts';

/** The limit of a Region: a burst of `size` requests, and then `rate` a second. */
export interface Rate {
  readonly size: number;
  readonly rate: number;
}

/** One request a second, as AWS documents, without a burst. */
export const STRICT: Rate = { size: 1, rate: 1 };

/** Milliseconds of a round trip to a Region. */
export const ROUND_TRIP = 30;

/** One API of SES in a Region. */
export interface SharedRegion {
  /** The times of accepted requests, in milliseconds. */
  readonly passed: number[];
  readonly refused: number[];
  /** Sends one request, as a client of the SDK does. */
  send(options: SendOptions): Promise<{ readonly $metadata: { readonly requestId: string } }>;
}

/**
 * A Region in simulated time, whose rate all jobs of an account share.
 *
 * @param way milliseconds to the Region, or back
 */
export function sharedRegion(clock: Clock, { size, rate }: Rate, way: () => number = () => ROUND_TRIP / 2): SharedRegion {
  const passed: number[] = [];
  const refused: number[] = [];
  let tokens = size;
  let at = clock.now();
  return {
    passed,
    refused,
    async send({ abortSignal }) {
      await clock.sleep(way(), abortSignal);
      const now = clock.now();
      tokens = Math.min(size, tokens + ((now - at) / 1_000) * rate);
      at = now;
      // A token that is due must not be lost to the rounding of floating-point numbers.
      const passes = tokens >= 1 - 1e-9;
      tokens -= Number(passes);
      (passes ? passed : refused).push(now);
      await clock.sleep(way(), abortSignal);
      if (!passes) {
        throw Object.assign(new Error('Rate exceeded'), { name: 'TooManyRequestsException', $metadata: { httpStatusCode: 429 } });
      }
      return { $metadata: { requestId: '0c0ffee0' } };
    },
  };
}

/** The calls of one job to a Region, through its own limiter. */
export function jobCalls(clock: Clock, random: Random, signal: AbortSignal): Call {
  const timeout = (): AbortSignal => new AbortController().signal;
  return caller({ clock, random, signal, limits: LIMITS, timeout, limiter: limiter(clock, random, signal) });
}
