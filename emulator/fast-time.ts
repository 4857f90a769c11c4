import type { ChildProcess } from 'node:child_process';
import { setImmediate } from 'node:timers/promises';
import type { Emulator } from './server.ts';

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

/** The time of a job. */
export interface FastTime {
  /** The variables with which a process has it. */
  environment(nodeOptions?: string): Readonly<Record<string, string>>;
  /** Keeps it for a process, which has been started with a channel to this one. */
  keep(child: ChildProcess, waits?: Waits): void;
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
    keep: (child, waits = () => false) => {
      child.on('message', async (asked: Asked) => {
        // By then the emulator knows of the connections that the job has ended.
        await setImmediate();
        await setImmediate();
        const passes = waitsForTime(asked.underWay) && !waits(child);
        time = passes ? asked.time : time;
        if (child.connected) {
          child.send({ passes }, () => undefined);
        }
      });
    },
  };
}
