/** A duration: milliseconds of the world's time, or a number of reads. */
export type Wait = number | { polls: number };

/** A wait that has started. */
export type Pending = { until: number } | { polls: number };

/** Starts a wait. */
export function begin(wait: Wait, now: number): Pending {
  return typeof wait === 'number' ? { until: now + wait } : { polls: wait.polls };
}

/** Whether a wait is over. A read (`look`) uses up one poll. */
export function isOver(pending: Pending, now: number, look = true): boolean {
  if ('until' in pending) return now >= pending.until;
  if (pending.polls <= 0) return true;
  if (look) pending.polls -= 1;
  return false;
}
