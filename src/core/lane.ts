import type { Clock } from '../model/ports.ts';

/** Runs a task when its turn comes. */
export type Lane = <T>(task: () => Promise<T>) => Promise<T>;

/** A lane that is throttled slows down by this factor, at most to SLOWEST times its interval, and comes back step by step. */
const SLOWER = 1.5;
const FASTER = 0.95;
const SLOWEST = 8;

/**
 * Starts tasks in order, at least `interval` milliseconds apart; the first at once. Tasks may overlap: a quota counts
 * requests, not the time they take.
 *
 * @param isThrottled whether a task failed because it came too early
 */
export function lane(interval: number, clock: Clock, signal: AbortSignal, isThrottled?: (error: unknown) => boolean): Lane {
  let next = Number.NEGATIVE_INFINITY;
  let pace = interval;
  return async task => {
    const now = clock.now();
    const start = Math.max(now, next);
    next = start + pace;
    if (start > now) {
      await clock.sleep(start - now, signal);
    }
    try {
      const result = await task();
      pace = Math.max(interval, pace * FASTER);
      return result;
    } catch (error) {
      if (isThrottled?.(error)) {
        pace = Math.min(interval * SLOWEST, pace * SLOWER);
        next = Math.max(next, clock.now() + pace);
      }
      throw error;
    }
  };
}
