import type { ChildProcess } from 'node:child_process';
import { setImmediate } from 'node:timers/promises';
import type { Call, Emulator } from './server.ts';

/** Real milliseconds after which a request that the emulator does not know of, such as one to another server, counts as never answered. */
const GIVEN_UP_AFTER = 20_000;

/** A job asks whether so much time may pass, with so many requests that have no answer yet. */
interface Asked {
  readonly time: number;
  readonly underWay: number;
}

/**
 * Is called when a job waits for nothing but time; true if it has been given something to do, such as a signal, which it does before time
 * passes.
 */
export type Waits = (child: ChildProcess) => boolean;

/** Has requests that are made side by side answered one after the other, by their names: a run is then the same every time. */
export class Turns {
  readonly #waiting: { readonly name: string; readonly begin: () => void }[] = [];

  get size(): number {
    return this.#waiting.length;
  }

  /** Resolves when it is the call's turn. */
  wait({ service, action, region, parameters }: Call): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiting.push({ name: `${service} ${region} ${action} ${JSON.stringify(parameters)}`, begin: resolve });
    return promise;
  }

  next(): void {
    this.#waiting.sort((one, other) => one.name.localeCompare(other.name));
    this.#waiting.shift()?.begin();
  }
}

/** The time of a job. */
export interface FastTime {
  /** The variables with which a process has it. */
  environment(nodeOptions?: string): Readonly<Record<string, string>>;
  /** Keeps it for a process, which has been started with a channel to this one. */
  keep(child: ChildProcess, waits?: Waits, turns?: Turns): void;
}

/**
 * Time that a job shares with the emulator that it talks to. It passes when the job waits for nothing but a timer, or for an answer that the
 * emulator withholds: waits of minutes take milliseconds, and nothing depends on how fast the machine is.
 */
export function fastTime(emulator: Emulator): FastTime {
  const { world } = emulator;
  let time = world.now();
  let waitsSince = Number.NaN;
  world.now = () => time;
  const waitsForTime = (underWay: number): boolean => {
    const now = performance.now();
    const answered = underWay <= emulator.withheld;
    waitsSince = answered || Number.isNaN(waitsSince) ? now : waitsSince;
    return answered || now - waitsSince > GIVEN_UP_AFTER;
  };
  return {
    environment: (nodeOptions = '') => ({
      NODE_OPTIONS: `--import ${new URL('./fast-clock.ts', import.meta.url).href} ${nodeOptions}`,
      FAST_CLOCK: String(time),
    }),
    keep: (child, waits = () => false, turns = new Turns()) => {
      child.on('message', async (asked: Asked) => {
        // By then the emulator knows of the connections that the job has ended.
        await setImmediate();
        await setImmediate();
        const isIdle = waitsForTime(asked.underWay - turns.size);
        const passes = isIdle && turns.size === 0 && !waits(child);
        time = passes ? asked.time : time;
        if (isIdle && !passes) {
          turns.next();
        }
        if (child.connected) {
          child.send({ passes }, () => undefined);
        }
      });
    },
  };
}
