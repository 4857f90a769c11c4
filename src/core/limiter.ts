import type { Clock } from '../model/ports.ts';

/** Requests a second that AWS documents for the API of SES, for each account and Region. Source: "Service quotas" in the SES developer guide. */
const DOCUMENTED_RATE = 1;
/** A call gives up after 16 refusals in a row, which is within a minute or so at this rate. */
const SLOWEST_RATE = DOCUMENTED_RATE / 8;
/** What a refused request leaves of the rate. With less, a Region that lets one request a second through would be used to less than 87 %. */
const DECREASE = 0.95;
/** The same if nothing was let through since the last decrease: the rate is far too high, or other jobs use it too. */
const STEEP_DECREASE = 0.85;
/** What the nth request in a row that is let through adds, times n: a decrease is undone after 20 requests, so that about 5 % are refused. */
const INCREASE = 0.000_25;
/** Requests that wait for their answers at the same time: a connection each. */
const CONCURRENCY = 16;
const SECOND = 1_000;

/** A request's place in the queue. It keeps its place until it succeeds: first come, first served. */
export interface Place {
  /** Resolves when an attempt may be sent. Each attempt must be followed by `answered`. */
  turn(): Promise<void>;
  /** Tells whether AWS refused the attempt as one too many. */
  answered(throttled: boolean): void;
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
 * let requests through, raises it with each success and lowers it with each refusal: additive increase, multiplicative decrease (AIMD).
 * Source: Chiu and Jain, "Analysis of the increase and decrease algorithms for congestion avoidance in computer networks", 1989.
 */
export function limiter(clock: Clock, signal: AbortSignal): Limiter {
  let rate = Number.POSITIVE_INFINITY;
  /** When the next attempt may be sent. */
  let next = Number.NEGATIVE_INFINITY;
  let decreasedAt = Number.NEGATIVE_INFINITY;
  /** Attempts in a row that were let through. One at first: the first refusal is not of a rate. */
  let streak = 1;
  /** When attempts were let through within the last second. */
  let passed: number[] = [];
  let pending = 0;
  let entered = 0;
  let asleep = false;
  const queue: Waiting[] = [];

  const proceed = (): void => {
    while (!asleep && pending < CONCURRENCY && queue.length > 0) {
      const now = clock.now();
      if (now < next) {
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
            passed.push(now);
            streak += 1;
            rate += INCREASE * streak * Math.max(DOCUMENTED_RATE, rate);
          } else if (sentAt > decreasedAt) {
            // Attempts that were on their way together are refused together: they count as one.
            const decrease = streak > 0 ? DECREASE : STEEP_DECREASE;
            rate = Math.max(SLOWEST_RATE, decrease * Math.min(rate, Math.max(DOCUMENTED_RATE, passed.length)));
            decreasedAt = now;
            streak = 0;
            next = now + SECOND / rate;
          }
          proceed();
        },
      };
    },
  };
}
