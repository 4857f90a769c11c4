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
