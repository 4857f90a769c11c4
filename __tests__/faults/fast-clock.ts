/**
 * Loaded before the action (`node --import`): its time flies. Waits of minutes take milliseconds, but no faster than a request and
 * its answer can follow, and not at all while the process is kept from running.
 */
import { subscribe } from 'node:diagnostics_channel';
import { syncBuiltinESMExports } from 'node:module';
import { performance } from 'node:perf_hooks';
import timers from 'node:timers';
import timersPromises from 'node:timers/promises';

/** A tick, in real milliseconds; and what passes in it, in virtual ones, while a request is under way and while none is. */
const TICK = 5;
const WAITING = 50;
const IDLE = 1_000;

const realNow = Date.now();
const realInterval = setInterval;
let passed = 0;

/** The requests of this process that wait for the end of their answer. */
const underWay = new Set<unknown>();
const requestOf = (message: unknown): unknown => (message as { readonly request: unknown }).request;
subscribe('http.client.request.created', message => {
  underWay.add(requestOf(message));
});
for (const end of ['http.client.response.finish', 'http.client.request.error']) {
  subscribe(end, message => {
    underWay.delete(requestOf(message));
  });
}

interface Timer {
  readonly at: number;
  readonly run: () => void;
  held: boolean;
}

const pending = new Set<Timer>();
const ticker = realInterval(() => {
  const until = passed + (underWay.size > 0 ? WAITING : IDLE);
  const [next] = [...pending].filter(({ at }) => at <= until).sort((one, other) => one.at - other.at);
  if (next === undefined) {
    passed = until;
    return;
  }
  // One timer a tick: what it gives rise to comes before the next.
  passed = Math.max(passed, next.at);
  end(next);
  next.run();
}, TICK);

function hold(): void {
  if ([...pending].some(({ held }) => held)) {
    ticker.ref();
  } else {
    ticker.unref();
  }
}

function end(timer: Timer): void {
  pending.delete(timer);
  hold();
}

function start(milliseconds: number, run: () => void): Timer {
  const timer: Timer = { at: passed + Math.max(1, milliseconds || 0), run, held: true };
  pending.add(timer);
  hold();
  return timer;
}

class Handle {
  readonly #run: () => void;
  readonly #milliseconds: number;
  #timer: Timer;

  constructor(run: () => void, milliseconds: number) {
    this.#run = run;
    this.#milliseconds = milliseconds;
    this.#timer = start(milliseconds, run);
  }

  ref(): this {
    this.#timer.held = true;
    hold();
    return this;
  }

  unref(): this {
    this.#timer.held = false;
    hold();
    return this;
  }

  hasRef(): boolean {
    return this.#timer.held;
  }

  refresh(): this {
    end(this.#timer);
    this.#timer = start(this.#milliseconds, this.#run);
    return this;
  }

  close(): void {
    end(this.#timer);
  }
}

const setTimeout = (run: (...args: unknown[]) => void, milliseconds = 0, ...args: unknown[]): Handle =>
  new Handle(() => run(...args), milliseconds);
const clearTimeout = (handle: Handle | undefined): void => {
  handle?.close();
};

function sleep<T>(
  milliseconds = 0,
  value?: T,
  { signal, ref = true }: { signal?: AbortSignal; ref?: boolean } = {},
): Promise<T | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<T | undefined>();
  const aborted = (): void => {
    handle.close();
    reject(new DOMException('The operation was aborted', 'AbortError'));
  };
  const handle = setTimeout(() => {
    signal?.removeEventListener('abort', aborted);
    resolve(value);
  }, milliseconds);
  if (!ref) {
    handle.unref();
  }
  if (signal?.aborted) {
    aborted();
  }
  signal?.addEventListener('abort', aborted, { once: true });
  return promise;
}

function timeout(milliseconds: number): AbortSignal {
  const controller = new AbortController();
  const over = new DOMException('The operation was aborted due to timeout', 'TimeoutError');
  setTimeout(() => controller.abort(over), milliseconds).unref();
  return controller.signal;
}

const RealDate = Date;
class FastDate extends RealDate {
  constructor(...args: [] | [number | string | Date]) {
    super(...((args.length === 0 ? [FastDate.now()] : args) as [number]));
  }

  static override now(): number {
    return realNow + passed;
  }
}

Object.assign(timers, { setTimeout, clearTimeout });
Object.assign(timersPromises, { setTimeout: sleep });
Object.assign(performance, { now: () => passed });
Object.assign(process.hrtime, { bigint: () => BigInt(Math.round(passed * 1e6)) });
Object.assign(AbortSignal, { timeout });
Object.assign(globalThis, { Date: FastDate, setTimeout, clearTimeout });
syncBuiltinESMExports();
