import type { Clock } from '../../src/model/ports.ts';

/** Time that advances from event to event, for any number of sleepers. */
export interface Simulation extends Clock {
  /** The number of events so far. */
  readonly events: number;
  /** The number of pending sleeps. */
  readonly sleepers: number;
  /** Schedules an event, whether a sleeper waits for it or not. */
  at(time: number, act: () => void): void;
  /**
   * Advances the time until `promise` is settled.
   *
   * @throws if no event is left that could settle it, or after too many events
   */
  run<T>(promise: Promise<T>): Promise<T>;
}

interface Event {
  readonly time: number;
  act(): void;
}

/** Turns of the event loop after which no work is left that needs no time. */
const IDLE_TURNS = 2;

function turn(): Promise<void> {
  return new Promise(resolve => {
    setImmediate(resolve);
  });
}

/**
 * A simulation: the clock stands still while there is work, and then jumps to the earliest event; events with the same time
 * happen in the order of their scheduling.
 *
 * @param limit the maximum number of events
 */
export function simulation({ start = 0, limit = 200_000 }: { start?: number; limit?: number } = {}): Simulation {
  const agenda = new Set<Event>();
  let time = start;
  let events = 0;
  let sleepers = 0;

  const earliest = (): Event | undefined => {
    let first: Event | undefined;
    for (const event of agenda) {
      if (first === undefined || event.time < first.time) {
        first = event;
      }
    }
    return first;
  };

  return {
    get events() {
      return events;
    },
    get sleepers() {
      return sleepers;
    },
    now: () => time,
    at(when, act) {
      agenda.add({ time: when, act });
    },
    async sleep(milliseconds, signal) {
      signal.throwIfAborted();
      if (!(milliseconds >= 0 && Number.isFinite(milliseconds))) {
        throw new RangeError(`a sleep of ${milliseconds} ms`);
      }
      sleepers += 1;
      try {
        await new Promise<void>((resolve, reject) => {
          const stop = (): void => {
            agenda.delete(event);
            reject(signal.reason);
          };
          const event: Event = {
            time: time + milliseconds,
            act: () => {
              signal.removeEventListener('abort', stop);
              resolve();
            },
          };
          agenda.add(event);
          signal.addEventListener('abort', stop, { once: true });
        });
      } finally {
        sleepers -= 1;
      }
    },
    async run(promise) {
      let settled = false;
      const settle = (): void => {
        settled = true;
      };
      promise.then(settle, settle);
      for (;;) {
        for (let turns = 0; turns < IDLE_TURNS; turns++) {
          await turn();
        }
        if (settled) {
          return promise;
        }
        const event = earliest();
        if (event === undefined) {
          throw new Error(`deadlock: nothing is to come after ${time} ms, and it is not settled`);
        }
        events += 1;
        if (events > limit) {
          throw new Error(`more than ${limit} events by ${time} ms`);
        }
        agenda.delete(event);
        time = Math.max(time, event.time);
        event.act();
      }
    },
  };
}
