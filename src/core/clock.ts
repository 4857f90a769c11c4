/** Time as a run sees it; passed in, so that tests run in virtual time. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Resolves after `milliseconds`; rejects with the signal's reason when it aborts first. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** A number in [0, 1), like Math.random. */
export type Random = () => number;

/**
 * The time as it goes on from `date`, for a Clock's `now`: who sets the machine's clock meanwhile moves no wait, no lane and no deadline.
 *
 * @param date milliseconds since the Unix epoch
 * @param uptime milliseconds on a clock that nobody sets
 */
export function steady(date: number, uptime: () => number): () => number {
  const began = date - uptime();
  return () => began + uptime();
}
