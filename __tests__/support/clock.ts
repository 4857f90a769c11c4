import type { Clock } from '../../src/model/ports.ts';

export interface VirtualClock extends Clock {
  /** Every wait so far, in milliseconds, in order. */
  readonly sleeps: readonly number[];
}

/**
 * Time that passes only during sleeps, and then at once.
 *
 * @param during called in the middle of every wait, with its number from 1; if it aborts the signal, the wait ends
 */
export function virtualClock({ start = 0, during = () => {} }: { start?: number; during?: (sleep: number) => void } = {}): VirtualClock {
  const sleeps: number[] = [];
  let time = start;
  return {
    sleeps,
    now: () => time,
    async sleep(milliseconds, signal) {
      signal.throwIfAborted();
      sleeps.push(milliseconds);
      during(sleeps.length);
      signal.throwIfAborted();
      time += milliseconds;
    },
  };
}
