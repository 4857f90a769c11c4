import { duration } from '../core/text.ts';
import type { Clock } from '../model/ports.ts';

/** A line is due every 15 s: a job that is silent for longer looks hung. */
const BEAT = 10_000;
/** What a deletion takes where none was made yet, in milliseconds: SES takes one request a second. */
const PRESUMED = 1_000;

interface RegionProgress {
  readonly total: number;
  readonly startedAt: number;
  done: number;
}

/** What a teardown is at, told to people at regular times until it is stopped. */
export class Progress {
  readonly #clock: Clock;
  readonly #deadline: number;
  readonly #regions = new Map<string, RegionProgress>();
  #doing = 'starting';

  constructor(clock: Clock, deadline: number) {
    this.#clock = clock;
    this.#deadline = deadline;
  }

  /** Says what is waited for from now on. */
  doing(what: string): void {
    this.#doing = what;
  }

  /** Begins to count a Region's deletions. */
  expect(region: string, total: number): void {
    this.#regions.set(region, { total, startedAt: this.#clock.now(), done: 0 });
  }

  count(region: string): void {
    const progress = this.#regions.get(region);
    if (progress !== undefined) {
      progress.done += 1;
    }
  }

  /** Tells at regular times how far things are, until `signal` aborts. */
  async tell(log: (line: string) => void, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.#clock.sleep(BEAT, signal).catch(() => undefined);
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
      return `${this.#doing}; ${timeLeft}`;
    }
    const rest = Math.max(...regions.map(each => this.#rest(each)));
    return `${done} of ${total} resources done, ${total - done} left, about ${duration(rest)} at this rate; ${timeLeft}`;
  }

  /** Time until a Region is done, at the rate it had so far. */
  #rest({ total, done, startedAt }: RegionProgress): number {
    const each = done === 0 ? PRESUMED : (this.#clock.now() - startedAt) / done;
    return (total - done) * each;
  }
}
