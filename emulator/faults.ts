import type { Answer, RawRequest } from './api.ts';

/** How an answer breaks on its way: by RST, by FIN, by silence, or by never coming to an end. */
export type Break = 'reset' | 'close' | 'stall' | 'flood';

/** How much of an answer has been sent when it breaks: nothing, its headers, or half of its body too. */
export type BreakPoint = 'start' | 'headers' | 'body';

/** What goes wrong, once it goes wrong. */
type Outcome =
  /** The service's own error. A message may repeat what was sent. */
  | { status: number; code: string; message: string | ((request: RawRequest) => string) }
  /** There is no answer, and nothing is done. */
  | { hang: true }
  | { reset: true }
  /** Another answer, and nothing is done: AWS's own, or a stranger's, who knows of no request ids. */
  | { body: string; contentType: string; status?: number; headers?: Readonly<Record<string, string>>; stranger?: true }
  /** What was asked for is done, and its answer comes changed. */
  | { alter: (answer: Answer) => Answer }
  /** What was asked for is done, and its answer breaks on its way. */
  | { breaks: Break; at: BreakPoint }
  /** Something comes before: a credential ends, a clock jumps. Then all goes its way. */
  | { happens: () => void };

/**
 * Something that goes wrong with an operation. `times`: how often (default: for ever); `skip`: how many requests go well before;
 * `region`: only there.
 */
export type Fault = { times?: number; skip?: number; region?: string } & Outcome;

/** The faults that are still to come, per operation, in the order in which they were asked for. */
export class Faults {
  readonly #pending = new Map<string, { fault: Fault; skip: number; left: number }[]>();

  add(action: string, fault: Fault): void {
    const queue = this.#pending.get(action) ?? [];
    queue.push({ fault, skip: fault.skip ?? 0, left: fault.times ?? Number.POSITIVE_INFINITY });
    this.#pending.set(action, queue);
  }

  /** Forgets the faults of an operation, or of all. */
  clear(action?: string): void {
    if (action === undefined) this.#pending.clear();
    else this.#pending.delete(action);
  }

  /** The fault that this request meets, if any. */
  take(action: string, region: string): Fault | undefined {
    const next = this.#pending.get(action)?.find(({ fault, left }) => left > 0 && (fault.region ?? region) === region);
    if (!next) return undefined;
    if (next.skip > 0) {
      next.skip -= 1;
      return undefined;
    }
    next.left -= 1;
    return next.fault;
  }
}
