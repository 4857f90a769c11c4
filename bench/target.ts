import type { Row } from '../src/report/markdown.ts';
import type { Spread } from './measure.ts';

/** A limit for a measured value. */
export interface Target {
  readonly what: string;
  readonly sense: 'at most' | 'at least';
  readonly limit: number;
  /** Undefined for a ratio. */
  readonly unit?: string;
  /** The value of version 0.1.0, measured with that version's benchmark. */
  readonly before?: string;
  /** Undefined if a program for the measurement is not installed. */
  readonly measured: Spread | number | undefined;
}

/** A table of the benchmark with its targets. */
export interface Section {
  /** In Markdown. */
  readonly text: string;
  readonly targets: readonly Target[];
}

function figure(value: number, unit: string | undefined): string {
  if (unit === undefined) {
    return value < 10 ? value.toFixed(2) : value.toFixed(1);
  }
  return `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ${unit}`;
}

/** Returns a value as text; a spread as its median, with the quartiles in parentheses. */
export function shown(spread: Spread | number, unit?: string): string {
  if (typeof spread === 'number') {
    return figure(spread, unit);
  }
  const { low, median, high } = spread;
  const range = [low, high].map(value => figure(value, unit).replace(/ .*/, '')).join(' to ');
  return `${figure(median, unit)} (${range})`;
}

export const NOT_INSTALLED = 'not installed';

/** Returns the table row of a target: name, limit, value of 0.1.0, value of this run. A missed target is bold. */
export function targetRow({ what, sense, limit, unit, before = '', measured }: Target): Row {
  const target = `${sense} ${limit}${unit === undefined ? '' : ` ${unit}`}`;
  if (measured === undefined) {
    return [what, target, before, NOT_INSTALLED];
  }
  const value = typeof measured === 'number' ? measured : measured.median;
  const isMet = sense === 'at most' ? value <= limit : value >= limit;
  const now = shown(value, unit);
  return [what, target, before, isMet ? now : `**${now}, missed**`];
}
