import type { Random } from './clock.ts';

export interface Backoff {
  /** Least wait, in milliseconds. */
  readonly least: number;
  /** Ceiling of the first wait, in milliseconds; it doubles with every try. */
  readonly initial: number;
  /** Ceiling of every wait, in milliseconds. */
  readonly max: number;
}

/**
 * The wait after try number `attempt` (from 1), in milliseconds: exponential growth with full jitter, so that
 * many jobs that look at one account spread out.
 */
export function backoff(attempt: number, { least, initial, max }: Backoff, random: Random): number {
  const ceiling = Math.min(max, initial * 2 ** (attempt - 1));
  return least + random() * Math.max(0, ceiling - least);
}
