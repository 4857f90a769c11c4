import { type Program, run } from './program.ts';

/** The measured values of a program, one per round. */
export type Values = readonly number[];

/** The median and the quartiles. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/**
 * Measures the programs in turn (A B A B …), so that other work on the machine affects all of them. The first round fills the file caches
 * and does not count.
 *
 * @param measure returns the value of a run; by default its duration in milliseconds
 */
export async function inTurn<Name extends string>(
  programs: Readonly<Record<Name, Program>>,
  rounds: number,
  progress: (line: string) => void,
  measure: (program: Program) => Promise<number> = program => run(program),
): Promise<Record<Name, Values>> {
  const names = Object.keys(programs) as Name[];
  const values = Object.fromEntries(names.map(name => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      progress(`round ${round} of ${rounds}: ${programs[name].name}`);
      const value = await measure(programs[name]);
      if (round > 0) {
        values[name].push(value);
      }
    }
  }
  return values;
}

export function spread(values: Values): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const [below = Number.NaN, above = below] = sorted.slice(Math.floor(place), Math.floor(place) + 2);
    return below + (above - below) * (place - Math.floor(place));
  };
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}

/** Returns the ratio of the values of each round, because a slow moment of the machine affects both. */
export function ratio(values: Values, others: Values): Spread {
  return spread(values.map((value, round) => value / (others[round] ?? Number.NaN)));
}
