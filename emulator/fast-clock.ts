/**
 * Loaded before the action (`node --import`) by a job in fast time: time stands still while the process works, then jumps to the next
 * timer. The parent process keeps the time and knows the requests that are never answered. See `fast-time.ts`.
 */
import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { performance } from 'node:perf_hooks';
import timers from 'node:timers';
import timersPromises from 'node:timers/promises';

/** Real milliseconds between two checks for activity, and the number of checks without activity before time advances. */
const TICK = 1;
const QUIET_TICKS = 2;
/** Resources of open work that needs no timer: files, name lookups, connections, programs and turns of the event loop. */
const AT_WORK = /Req|Connect|WriteWrap|ShutdownWrap|ProcessWrap|Immediate/;

const began = Number(process.env['FAST_CLOCK']);
const realInterval = setInterval;
/** Milliseconds since the start of the process. */
let passed = 0;

/** The open requests of this process. */
const underWay = new Set<ClientRequest>();
subscribe('http.client.request.created', message => {
  const { request } = message as { readonly request: ClientRequest };
  underWay.add(request);
  request.once('close', () => underWay.delete(request));
});

interface Timer {
  readonly at: number;
  readonly run: () => void;
  held: boolean;
}

const pending = new Set<Timer>();

function next(): Timer | undefined {
  const [first, ...others] = pending;
  return others.reduce((one, other) => (one && one.at <= other.at ? one : other), first);
}

let quiet = 0;
/** The time to which the parent process was asked to advance. */
let asked: number | undefined;
const ticker = realInterval(() => {
  const timer = next();
  const waits = timer !== undefined || underWay.size > 0;
  quiet = !waits || process.getActiveResourcesInfo().some(name => AT_WORK.test(name)) ? 0 : quiet + 1;
  if (waits && asked === undefined && quiet >= QUIET_TICKS) {
    asked = timer?.at ?? passed;
    process.send?.({ time: began + asked, underWay: underWay.size });
  }
}, TICK);

process.on('message', ({ passes }: { readonly passes: boolean }) => {
  passed = passes && asked !== undefined ? asked : passed;
  asked = undefined;
  quiet = 0;
  const timer = next();
  // One timer only: its effects come before the next timer.
  if (passes && timer !== undefined && timer.at <= passed) {
    end(timer);
    timer.run();
  }
});
process.channel?.unref();
ticker.unref();

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
  const timer: Timer = { at: passed + Math.max(1, Math.round(milliseconds || 0)), run, held: true };
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
const clearTimeout = (handle: unknown): void => {
  if (handle instanceof Handle) {
    handle.close();
  }
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
    return began + passed;
  }
}

Object.assign(timers, { setTimeout, clearTimeout });
Object.assign(timersPromises, { setTimeout: sleep });
Object.assign(performance, { now: () => passed });
Object.assign(process.hrtime, { bigint: () => BigInt(Math.round(passed * 1e6)) });
Object.assign(AbortSignal, { timeout });
Object.assign(globalThis, { Date: FastDate, setTimeout, clearTimeout });
syncBuiltinESMExports();
