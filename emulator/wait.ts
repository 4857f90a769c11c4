/** How long something takes: milliseconds of the world's time, or so many looks at it. */
export type Wait = number | { polls: number };

/** A wait that has begun. */
export type Pending = { until: number } | { polls: number };

/** Begins a wait. */
export function begin(wait: Wait, now: number): Pending {
  return typeof wait === 'number' ? { until: now + wait } : { polls: wait.polls };
}

/** Whether a wait is over; a look uses up one of those that it takes. */
export function isOver(pending: Pending, now: number, look = true): boolean {
  if ('until' in pending) return now >= pending.until;
  if (pending.polls <= 0) return true;
  if (look) pending.polls -= 1;
  return false;
}
