import type { Clock, Random } from '../model/ports.ts';
import { RunError } from '../model/problem.ts';

export interface Backoff {
  /** Shortest wait, in milliseconds. */
  readonly least: number;
  /** Upper limit of the first wait, in milliseconds. The limit doubles with each attempt. */
  readonly initial: number;
  /** Upper limit of every wait, in milliseconds. */
  readonly max: number;
}

/**
 * Returns the wait after attempt number `attempt` (from 1), in milliseconds. The wait grows exponentially with full jitter, which spreads
 * jobs that start together. Source: "Exponential Backoff And Jitter" in the AWS Architecture Blog.
 */
export function backoff(attempt: number, { least, initial, max }: Backoff, random: Random): number {
  const ceiling = Math.min(max, initial * 2 ** (attempt - 1));
  return least + random() * Math.max(0, ceiling - least);
}

export interface RetrySettings {
  readonly clock: Clock;
  /** Ends the waits and the retries. */
  readonly signal: AbortSignal;
  /** Milliseconds for all attempts and the waits between them. */
  readonly budget: number;
  /** The maximum number of attempts, including the first. */
  readonly attempts: number;
  /** Returns the wait after attempt number `attempt` (from 1), which failed with `error`, in milliseconds. */
  delay(attempt: number, error: unknown): number;
  /** Whether another attempt can succeed after attempt number `attempt` (from 1) failed with `error`. */
  retryable(error: unknown, attempt: number): boolean;
  /** Whether an attempt that failed with `error` is repeated at the next turn, without a wait, and without use of attempts or budget. */
  free?(error: unknown): boolean;
  /** Called before each wait. */
  retrying?(error: unknown): void;
  /** Resolves when an attempt may start. The budget does not count this wait. */
  turn?(): Promise<void>;
}

/** The run ended before an attempt succeeded. `cause` is the error of the last failed attempt. */
export class OverError extends RunError {}

/**
 * Repeats `attempt` until it succeeds, or until no other attempt can succeed within the budget.
 *
 * @param attempt takes the milliseconds that are left of the budget
 * @throws the error of the last attempt; if `signal` aborts, its reason, or an OverError if an attempt failed before
 */
export async function retry<T>(attempt: (left: number) => Promise<T>, settings: RetrySettings): Promise<T> {
  const { clock, signal, attempts, delay, retryable, free, retrying, turn } = settings;
  let cause: unknown;
  const from = async (number: number, budget: number): Promise<T> => {
    signal.throwIfAborted();
    await turn?.();
    const startedAt = clock.now();
    try {
      return await attempt(budget);
    } catch (error) {
      if (signal.aborted) {
        throw error instanceof OverError ? error : signal.reason;
      }
      cause = error;
      if (free?.(error)) {
        return from(number, budget);
      }
      const wait = delay(number, error);
      const left = budget - (clock.now() - startedAt) - wait;
      if (number >= attempts || left <= 0 || !retryable(error, number)) {
        throw error;
      }
      retrying?.(error);
      await clock.sleep(wait, signal);
      return from(number + 1, left);
    }
  };
  try {
    return await from(1, settings.budget);
  } catch (error) {
    throw cause !== undefined && error === signal.reason && error instanceof RunError ? new OverError(error.problem, { cause }) : error;
  }
}
