import type { Answer, RawRequest } from './api.ts';

/** How an answer breaks: by RST, by FIN, by silence, or by data without end. */
export type Break = 'reset' | 'close' | 'stall' | 'flood';

/** The part of an answer that is sent before it breaks: nothing, the headers, or also half of the body. */
export type BreakPoint = 'start' | 'headers' | 'body';

/** The effect of a fault. */
type Outcome =
  /** An error of the service. The message can repeat parts of the request. */
  | { status: number; code: string; message: string | ((request: RawRequest) => string) }
  /** No answer and no effect. */
  | { hang: true }
  | { reset: true }
  /** Another answer and no effect. `stranger`: without a request id, as from a server other than AWS. */
  | { body: string; contentType: string; status?: number; headers?: Readonly<Record<string, string>>; stranger?: true }
  /** The operation takes effect, and its answer is changed. */
  | { alter: (answer: Answer) => Answer }
  /** The operation takes effect, and its answer breaks. */
  | { breaks: Break; at: BreakPoint }
  /** An event before the operation, such as an expired credential or a clock change. The operation is then normal. */
  | { happens: () => void };

/**
 * A fault of an operation. `times`: the number of faulty requests (default: all); `skip`: the number of normal requests before;
 * `region`: limits the fault to a Region.
 */
export type Fault = { times?: number; skip?: number; region?: string } & Outcome;

/** The pending faults of each operation, in the order in which they were added. */
export class Faults {
  readonly #pending = new Map<string, { fault: Fault; skip: number; left: number }[]>();

  add(action: string, fault: Fault): void {
    const queue = this.#pending.get(action) ?? [];
    queue.push({ fault, skip: fault.skip ?? 0, left: fault.times ?? Number.POSITIVE_INFINITY });
    this.#pending.set(action, queue);
  }

  /** Removes the faults of an operation, or all faults. */
  clear(action?: string): void {
    if (action === undefined) this.#pending.clear();
    else this.#pending.delete(action);
  }

  /** Returns the fault of this request, if any. */
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
