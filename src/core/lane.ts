import type { Clock } from './clock.ts';

/** Runs a task when its turn comes. */
export type Lane = <T>(task: () => Promise<T>) => Promise<T>;

/**
 * Starts tasks in order, at least `interval` milliseconds apart; the first at once. Tasks may overlap: a quota counts
 * requests, not the time they take.
 */
export function lane(interval: number, clock: Clock, signal: AbortSignal): Lane {
  let next = Number.NEGATIVE_INFINITY;
  return async task => {
    const now = clock.now();
    const start = Math.max(now, next);
    next = start + interval;
    if (start > now) {
      await clock.sleep(start - now, signal);
    }
    return task();
  };
}
