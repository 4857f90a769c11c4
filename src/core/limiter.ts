import type { Clock, Random } from '../model/ports.ts';
import { backoff } from './retry.ts';

/** Requests per second that AWS documents for the SES API, per account and Region. Source: "Service quotas" in the SES developer guide. */
const DOCUMENTED_RATE = 1;
/** The lowest rate. Refusals below it come from other jobs in the Region, and the waits between refusals share the Region among jobs. */
const SLOWEST_RATE = 0.9 * DOCUMENTED_RATE;
/** The factor of a decrease. A smaller factor would use less than 87 % of a Region that accepts one request per second. */
const DECREASE = 0.95;
/** The nth success in a row raises the rate by n times this part. 20 successes undo a decrease, so AWS refuses about 5 % of requests. */
const INCREASE = 0.000_25;
/** Waits between refusals in a row, in milliseconds. A longer wait would lose too many turns to other jobs. */
const BETWEEN_REFUSALS = { least: 100, initial: 500, max: 4_000 };
/** Milliseconds. Each of ten jobs that share one request per second has a success within 4 minutes. */
const STARVED_AFTER = 5 * 60_000;
/** The maximum number of open requests. Each takes a connection. */
const CONCURRENCY = 16;
const SECOND = 1_000;

/** A request's place in the queue, first come, first served. A retried request keeps its place. */
export interface Place {
  /** Resolves when an attempt may be sent. Call `answered` after each attempt. */
  turn(): Promise<void>;
  /** Reports the end of an attempt, and whether AWS throttled it. */
  answered(throttled: boolean): void;
  /** Whether the Region has accepted no request for so long that a success is unlikely. */
  isStarved(): boolean;
}

/** Limits the requests to one Region to the rate that the Region accepts. */
export interface Limiter {
  /** Takes the last place in the queue. */
  enter(): Place;
}

interface Waiting {
  readonly number: number;
  readonly go: () => void;
  readonly stop: (reason: unknown) => void;
}

/**
 * Returns an adaptive limiter. It sets no rate until AWS refuses a request, because AWS allows bursts. The rate then starts from the
 * successes in the last second; each success raises it, and the first refusal after a success lowers it: additive increase, multiplicative
 * decrease (AIMD). More refusals in a row lead to longer, random waits, so that jobs that share a Region do not stay in step.
 * Source: Chiu and Jain, "Analysis of the increase and decrease algorithms for congestion avoidance in computer networks", 1989.
 */
export function limiter(clock: Clock, random: Random, signal: AbortSignal): Limiter {
  let rate = Number.POSITIVE_INFINITY;
  /** The earliest time of the next attempt. */
  let next = Number.NEGATIVE_INFINITY;
  let refusedAt = Number.NEGATIVE_INFINITY;
  /** The time of the first refusal since the last success. */
  let refusedSince = Number.POSITIVE_INFINITY;
  let refusals = 0;
  /** Successes in a row. */
  let streak = 0;
  /** Times of the successes in the last second. */
  let passed: number[] = [];
  let pending = 0;
  let entered = 0;
  let asleep = false;
  const queue: Waiting[] = [];

  const isStarved = (): boolean => clock.now() - refusedSince >= STARVED_AFTER;
  const proceed = (): void => {
    // After a refusal, a single request probes the Region.
    while (!asleep && pending < (refusals > 0 ? 1 : CONCURRENCY) && queue.length > 0) {
      const now = clock.now();
      // A starved Region delays no request: each waiting request is sent and fails at once.
      if (now < next && !isStarved()) {
        asleep = true;
        const wake = (): void => {
          asleep = false;
          proceed();
        };
        clock.sleep(next - now, signal).then(wake, () => undefined);
        return;
      }
      next = now + SECOND / rate;
      pending += 1;
      queue.shift()?.go();
    }
  };
  const stopAll = (): void => {
    for (const { stop } of queue.splice(0)) {
      stop(signal.reason);
    }
  };
  signal.addEventListener('abort', stopAll, { once: true });

  const pass = (now: number): void => {
    passed.push(now);
    streak += 1;
    refusals = 0;
    refusedSince = Number.POSITIVE_INFINITY;
    rate += INCREASE * streak * Math.max(DOCUMENTED_RATE, rate);
  };
  const refuse = (now: number): void => {
    refusals += 1;
    refusedSince = Math.min(refusedSince, now);
    refusedAt = now;
    streak = 0;
    if (refusals === 1) {
      rate = Math.max(SLOWEST_RATE, DECREASE * Math.min(rate, Math.max(DOCUMENTED_RATE, passed.length)));
      next = now + SECOND / rate;
    } else {
      const pace = Math.max(DOCUMENTED_RATE, rate);
      const { least, initial, max } = BETWEEN_REFUSALS;
      next = now + backoff(refusals - 1, { least: least / pace, initial: initial / pace, max }, random);
    }
  };

  return {
    enter() {
      const number = entered++;
      let sentAt = 0;
      return {
        async turn() {
          signal.throwIfAborted();
          await new Promise<void>((go, stop) => {
            queue.splice(queue.findLastIndex(earlier => earlier.number < number) + 1, 0, { number, go, stop });
            proceed();
          });
          sentAt = clock.now();
        },
        answered(throttled) {
          pending -= 1;
          const now = clock.now();
          passed = passed.filter(time => time > now - SECOND);
          if (!throttled) {
            pass(now);
          } else if (sentAt > refusedAt) {
            // Attempts that were open at the last refusal count as part of that refusal.
            refuse(now);
          }
          proceed();
        },
        isStarved,
      };
    },
  };
}
