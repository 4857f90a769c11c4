import { duration } from '../core/text.ts';
import type { Clock } from '../model/ports.ts';

/** A job that prints nothing for 15 s looks hung. */
const INTERVAL = 10_000;
/** The time that a deletion is assumed to take before the first one has ended, in milliseconds. */
const ASSUMED = 1_000;

interface Tally {
  readonly total: number;
  readonly startedAt: number;
  done: number;
}

/** Tells people at regular times how far a teardown is. */
export class Heartbeat {
  readonly #clock: Clock;
  readonly #deadline: number;
  readonly #regions = new Map<string, Tally>();
  #reason = 'starting';

  constructor(clock: Clock, deadline: number) {
    this.#clock = clock;
    this.#deadline = deadline;
  }

  /** Says what the teardown waits for from now on. */
  waitFor(reason: string): void {
    this.#reason = reason;
  }

  /** Starts to count a Region's deletions. */
  expect(region: string, total: number): void {
    this.#regions.set(region, { total, startedAt: this.#clock.now(), done: 0 });
  }

  count(region: string): void {
    const tally = this.#regions.get(region);
    if (tally !== undefined) {
      tally.done += 1;
    }
  }

  /** Logs a line at regular times, until `signal` aborts. */
  async start(log: (line: string) => void, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.#clock.sleep(INTERVAL, signal).catch(() => undefined);
      if (!signal.aborted) {
        log(this.line());
      }
    }
  }

  line(): string {
    const regions = [...this.#regions.values()];
    const total = regions.reduce((sum, each) => sum + each.total, 0);
    const done = regions.reduce((sum, each) => sum + each.done, 0);
    const timeLeft = `${duration(Math.max(0, this.#deadline - this.#clock.now()))} until the deadline`;
    if (done === total) {
      return `${this.#reason}; ${timeLeft}`;
    }
    const rest = Math.max(...regions.map(each => this.#timeLeft(each)));
    return `${done} of ${total} resources done, ${total - done} left, about ${duration(rest)} at this rate; ${timeLeft}`;
  }

  /** The time until all deletions of a Region have ended, at its rate so far. */
  #timeLeft({ total, done, startedAt }: Tally): number {
    const each = done === 0 ? ASSUMED : (this.#clock.now() - startedAt) / done;
    return (total - done) * each;
  }
}
