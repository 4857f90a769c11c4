import { oneOf, sanitize } from '../core/text.ts';

/** Turns the text of an input into its value; throws a Refusal that says what is accepted. */
export type Parse<T> = (text: string) => T;

/** A value that an input does not accept. The message completes the sentence "`aws-region`: …". */
export class Refusal extends Error {}

function quoted(text: string): string {
  return `"${sanitize(text, 100)}"`;
}

/** Refuses `text`, saying what is accepted instead. */
export function refuse(text: string, accepted: string): never {
  throw new Refusal(`${quoted(text)} is not ${accepted}`);
}

export function choice<const T extends string>(...choices: readonly T[]): Parse<T> {
  return text => choices.find(candidate => candidate === text) ?? refuse(text, oneOf(choices));
}

/** The YAML 1.2 core schema's spellings, as the toolkit's own getBooleanInput reads them. */
export const boolean: Parse<boolean> = text => {
  if (/^(true|True|TRUE)$/.test(text)) {
    return true;
  }
  return /^(false|False|FALSE)$/.test(text) ? false : refuse(text, 'true or false');
};

export function integer(min: number, max: number): Parse<number> {
  return text => {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    return value >= min && value <= max ? value : refuse(text, `a whole number from ${min} to ${max}`);
  };
}

const UNITS = { h: 3_600_000, m: 60_000, s: 1000 } as const;

/** `90s`, `5m`, `1h30m` or bare seconds, to milliseconds. */
export function duration(minSeconds: number, maxSeconds: number): Parse<number> {
  return text => {
    const parts = /^(?:(?<h>\d{1,7})h)?(?:(?<m>\d{1,7})m)?(?:(?<s>\d{1,7})s)?$/.exec(/^\d+$/.test(text) ? `${text}s` : text)?.groups;
    const value = text === '' || parts === undefined ? Number.NaN : sum(parts);
    const accepted = `a duration such as 90s, 5m or 1h30m, or a number of seconds, from ${minSeconds}s to ${maxSeconds}s`;
    return value >= minSeconds * 1000 && value <= maxSeconds * 1000 ? value : refuse(text, accepted);
  };
}

function sum(parts: Readonly<Record<string, string | undefined>>): number {
  return Object.entries(UNITS).reduce((total, [unit, milliseconds]) => total + Number(parts[unit] ?? 0) * milliseconds, 0);
}

/** Words separated by commas, spaces or new lines, each once. */
export function list<T>(item: Parse<T>): Parse<readonly T[]> {
  return text => [...new Set(text.split(/[\s,]/).filter(word => word !== ''))].map(item);
}

export function pattern(expression: RegExp, accepted: string): Parse<string> {
  return text => (expression.test(text) ? text : refuse(text, accepted));
}

/** An input that may be left empty. */
export function optional<T>(parse: Parse<T>): Parse<T | undefined> {
  return text => (text === '' ? undefined : parse(text));
}
