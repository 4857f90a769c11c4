import { type Program, run } from './program.ts';

/** The milliseconds of each run of a program, in order. */
export type Times = readonly number[];

/** A middle, and the quartiles around it. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/**
 * Runs the programs in turn (A B A B …), so that what the machine does besides hits them alike. A first round is not counted: it
 * fills the caches of files.
 *
 * @param first is told of each program when it has run in the first round
 */
export async function inTurn<Name extends string>(
  programs: Readonly<Record<Name, Program>>,
  rounds: number,
  progress: (line: string) => void,
  first: (name: Name) => Promise<void> = async () => undefined,
): Promise<Record<Name, Times>> {
  const names = Object.keys(programs) as Name[];
  const times = Object.fromEntries(names.map(name => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      progress(`round ${round} of ${rounds}: ${programs[name].name}`);
      const milliseconds = await run(programs[name]);
      if (round > 0) {
        times[name].push(milliseconds);
      } else {
        await first(name);
      }
    }
  }
  return times;
}

export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const [below = Number.NaN, above = below] = sorted.slice(Math.floor(place), Math.floor(place) + 2);
    return below + (above - below) * (place - Math.floor(place));
  };
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}

/** How many times as long as the other one a program takes: of each round's pair, so that a slow moment of the machine hits both. */
export function ratio(times: Times, others: Times): Spread {
  return spread(times.map((time, round) => time / (others[round] ?? Number.NaN)));
}
