import type { Clock } from '../model/ports.ts';
import { runError } from '../model/problem.ts';
import { duration } from './text.ts';

/**
 * The time as it goes on from `date`, for a Clock's `now`: if the machine's clock is set meanwhile, no wait, rate or deadline moves.
 *
 * @param date milliseconds since the Unix epoch
 * @param uptime milliseconds on a clock that nobody sets
 */
export function steady(date: number, uptime: () => number): () => number {
  const began = date - uptime();
  return () => began + uptime();
}

/** `promise`, unless `signal` aborts first. */
export async function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = (): void => reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  if (signal.aborted) {
    abort();
  }
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

export interface Deadline {
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  /** Aborts at the deadline, and whenever the run does. */
  readonly signal: AbortSignal;
  /** Lets go of the clock. */
  stop(): void;
}

/** Sets a deadline `within` milliseconds from now; what is under way then rejects with a RunError `timed-out`. */
export function startDeadline(within: number, clock: Clock, signal: AbortSignal): Deadline {
  const over = new AbortController();
  const stopped = new AbortController();
  const error = runError(
    'timed-out',
    `it did not end within its \`timeout\` of ${duration(within)}`,
    'run the job again, or raise `timeout`',
  );
  clock.sleep(within, AbortSignal.any([signal, stopped.signal])).then(
    () => over.abort(error),
    () => undefined,
  );
  return { at: clock.now() + within, signal: AbortSignal.any([signal, over.signal]), stop: () => stopped.abort() };
}
