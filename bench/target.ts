import type { Row } from '../src/report/markdown.ts';
import type { Spread } from './measure.ts';

/** A figure that the action is held to. */
export interface Target {
  readonly what: string;
  readonly limit: number;
  readonly sense: 'at most' | 'at least';
  /** Of a figure that is no ratio. */
  readonly unit?: string;
  /** Undefined where what it is measured with is not at hand. */
  readonly measured: Spread | number | undefined;
}

/** A table of the benchmark, and what it says of the targets. */
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

/** A spread for people: the median, and the quartiles. */
export function shown(spread: Spread | number, unit?: string): string {
  if (typeof spread === 'number') {
    return figure(spread, unit);
  }
  const { low, median, high } = spread;
  const range = [low, high].map(value => figure(value, unit).replace(/ .*/, '')).join(' to ');
  return `${figure(median, unit)} (${range})`;
}

/** What a target has to do with the figures: target, measured, verdict. */
export function judged({ what, limit, sense, unit, measured }: Target): Row {
  const target = `${sense} ${limit}${unit === undefined ? '' : ` ${unit}`}`;
  if (measured === undefined) {
    return [what, target, 'not at hand', ''];
  }
  const value = typeof measured === 'number' ? measured : measured.median;
  const verdict = sense === 'at most' ? (value <= limit ? 'ok' : '**over**') : value >= limit ? 'ok' : '**under**';
  return [what, target, shown(measured, unit), verdict];
}
