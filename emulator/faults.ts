/** What goes wrong, once it goes wrong. */
type Outcome =
  | { status: number; code: string; message: string }
  | { hang: true }
  | { reset: true }
  | { body: string; contentType: string; status?: number };

/** Something that goes wrong with an operation. `times`: how often (default: for ever); `region`: only there. */
export type Fault = { times?: number; region?: string } & Outcome;

/** The faults that are still to come, per operation, in the order in which they were asked for. */
export class Faults {
  readonly #pending = new Map<string, { fault: Fault; left: number }[]>();

  add(action: string, fault: Fault): void {
    const queue = this.#pending.get(action) ?? [];
    queue.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
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
    next.left -= 1;
    return next.fault;
  }
}
