import type { Clock, Random } from '../model/ports.ts';
import { backoff } from './retry.ts';

/** Requests a second that AWS documents for the API of SES, for each account and Region. Source: "Service quotas" in the SES developer guide. */
const DOCUMENTED_RATE = 1;
/** Refusals at a lower rate come from other jobs that use the Region. A slower rate would not help: the waits after refusals share the Region out. */
const SLOWEST_RATE = 0.9 * DOCUMENTED_RATE;
/** What a refused request leaves of the rate. With less, a Region that lets one request a second through would be used to less than 87 %. */
const DECREASE = 0.95;
/** What the nth request in a row that is let through adds, times n: a decrease is undone after 20 requests, so that about 5 % are refused. */
const INCREASE = 0.000_25;
/** The waits between refusals in a row, in milliseconds. With a longer one, a job loses its turns to other jobs for too long. */
const BETWEEN_REFUSALS = { least: 100, initial: 500, max: 4_000 };
/** Ten jobs that share one request a second each get one through within 4 minutes. In milliseconds. */
const STARVED_AFTER = 5 * 60_000;
/** Requests that wait for their answers at the same time: a connection each. */
const CONCURRENCY = 16;
const SECOND = 1_000;

/** A request's place in the queue. It keeps its place until it succeeds: first come, first served. */
export interface Place {
  /** Resolves when an attempt may be sent. Each attempt must be followed by `answered`. */
  turn(): Promise<void>;
  /** Tells whether AWS refused the attempt as one too many. */
  answered(throttled: boolean): void;
  /** Whether the Region has let no request through for so long that it probably lets none through soon. */
  isStarved(): boolean;
}

/** One Region's requests, at the rate that the Region lets through. */
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
 * An adaptive limiter. It has no rate until AWS refuses a request, since AWS lets bursts through. It then begins with the rate at which AWS
 * let requests through, raises it with each success and lowers it with the first refusal after one: additive increase, multiplicative
 * decrease (AIMD). After more refusals in a row, it waits longer and by chance, so that jobs that share a Region do not stay in step.
 * Source: Chiu and Jain, "Analysis of the increase and decrease algorithms for congestion avoidance in computer networks", 1989.
 */
export function limiter(clock: Clock, random: Random, signal: AbortSignal): Limiter {
  let rate = Number.POSITIVE_INFINITY;
  /** When the next attempt may be sent. */
  let next = Number.NEGATIVE_INFINITY;
  let refusedAt = Number.NEGATIVE_INFINITY;
  /** When the first of the last refusals in a row came. */
  let refusedSince = Number.POSITIVE_INFINITY;
  let refusals = 0;
  /** Attempts in a row that were let through. */
  let streak = 0;
  /** When attempts were let through within the last second. */
  let passed: number[] = [];
  let pending = 0;
  let entered = 0;
  let asleep = false;
  const queue: Waiting[] = [];

  const isStarved = (): boolean => clock.now() - refusedSince >= STARVED_AFTER;
  const proceed = (): void => {
    // After a refusal, one request finds out whether the Region lets others through.
    while (!asleep && pending < (refusals > 0 ? 1 : CONCURRENCY) && queue.length > 0) {
      const now = clock.now();
      // If the Region refuses everything, requests that still wait find out at once.
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
            // Attempts that were on their way together are refused together: they count as one.
            refuse(now);
          }
          proceed();
        },
        isStarved,
      };
    },
  };
}
