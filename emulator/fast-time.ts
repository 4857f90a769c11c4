import type { ChildProcess } from 'node:child_process';
import { setImmediate } from 'node:timers/promises';
import type { Call, Emulator } from './server.ts';

/** Real milliseconds after which a request that the emulator does not know, such as one to another server, counts as never answered. */
const GIVEN_UP_AFTER = 20_000;

/** A job's request to advance to `time`, with its number of open requests. */
interface Asked {
  readonly time: number;
  readonly underWay: number;
}

/**
 * Called when a job waits only for time. Returns true if the callback gave the job other work, such as a signal, which comes first.
 */
export type Waits = (child: ChildProcess) => boolean;

/** Answers concurrent requests one by one, ordered by name, so that each run is the same. */
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

export interface FastTime {
  /** Returns the environment variables for a process in fast time. */
  environment(nodeOptions?: string): Readonly<Record<string, string>>;
  /** Keeps the time of a process, which needs an IPC channel to this one. */
  keep(child: ChildProcess, waits?: Waits, turns?: Turns): void;
}

/**
 * Returns the time that a job shares with its emulator. Time advances when the job waits only for a timer, or for an answer that the
 * emulator withholds. Waits of minutes then take milliseconds, and no result depends on the speed of the machine.
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
        // Gives the emulator time to notice the connections that the job has ended.
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
