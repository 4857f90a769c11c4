import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../model/ports.ts';
import { runError } from '../model/problem.ts';
import { formatDuration } from './text.ts';

/**
 * Returns a `now` for a Clock: it starts at `date` and advances with `uptime`. A change of the system clock moves no wait or deadline.
 *
 * @param date milliseconds since the Unix epoch
 * @param uptime milliseconds of a monotonic clock
 */
export function steady(date: number, uptime: () => number): () => number {
  const began = date - uptime();
  return () => began + uptime();
}

/** The clock of a run. A sleep rejects with the reason of its signal. */
export function systemClock(): Clock {
  return {
    now: steady(Date.now(), () => Number(process.hrtime.bigint() / 1_000_000n)),
    sleep: async (milliseconds, signal) => {
      await sleep(milliseconds, undefined, { signal }).catch(() => signal.throwIfAborted());
    },
  };
}

/** Resolves with `promise`, or rejects if `signal` aborts first. */
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
  /** Aborts at the deadline or with the run. */
  readonly signal: AbortSignal;
  /** Ends the timer. */
  stop(): void;
}

/** Sets a deadline `within` milliseconds from now. At the deadline, pending work rejects with a RunError `timed-out`. */
export function startDeadline(within: number, clock: Clock, signal: AbortSignal): Deadline {
  const over = new AbortController();
  const stopped = new AbortController();
  const error = runError(
    'timed-out',
    `it did not end within its \`timeout\` of ${formatDuration(within)}`,
    'run the job again, or raise `timeout`',
  );
  clock.sleep(within, AbortSignal.any([signal, stopped.signal])).then(
    () => over.abort(error),
    () => undefined,
  );
  return { at: clock.now() + within, signal: AbortSignal.any([signal, over.signal]), stop: () => stopped.abort() };
}

/**
 * Handles the network events that have arrived. Modules block the event loop while they load, so a TLS handshake would wait for them. One
 * turn is not enough: it can end before the loop polls the network.
 */
export async function handleEvents(): Promise<void> {
  await setImmediate();
  await setImmediate();
}
