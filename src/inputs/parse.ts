import { oneOf, sanitize } from '../core/text.ts';

/** Turns the text of an input into its value; throws a Refusal that says what is accepted. */
export type Parse<T> = (text: string) => T;

/** A value that an input does not accept. The message completes the sentence "`aws-region`: …". */
export class Refusal extends Error {}

/** Refuses `text`, saying what is accepted instead. */
export function refuse(text: string, accepted: string): never {
  throw new Refusal(`"${sanitize(text, 100)}" is not ${accepted}`);
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

const DURATION = /^(?=.)(?:(?<h>\d{1,7})h)?(?:(?<m>\d{1,7})m)?(?:(?<s>\d{1,7})s)?$/;

/** `90s`, `5m`, `1h30m` or bare seconds, to milliseconds. */
export function duration(minSeconds: number, maxSeconds: number): Parse<number> {
  return text => {
    const { h = 0, m = 0, s = 0 } = DURATION.exec(/^\d+$/.test(text) ? `${text}s` : text)?.groups ?? { s: 'not a duration' };
    const seconds = Number(h) * 3600 + Number(m) * 60 + Number(s);
    const accepted = `a duration such as 90s, 5m or 1h30m, or a number of seconds, from ${minSeconds}s to ${maxSeconds}s`;
    return seconds >= minSeconds && seconds <= maxSeconds ? seconds * 1000 : refuse(text, accepted);
  };
}

/** Parses each text, and refuses all that are wrong in one message. */
export function parseEach<T>(texts: readonly string[], parse: Parse<T>): readonly T[] {
  const refused: string[] = [];
  const values = texts.flatMap(text => {
    try {
      return [parse(text)];
    } catch (error) {
      refused.push((error as Refusal).message);
      return [];
    }
  });
  if (refused.length > 0) {
    throw new Refusal(refused.join('; '));
  }
  return values;
}

/** Words separated by commas, spaces or new lines, each once. */
export function list<T>(item: Parse<T>): Parse<readonly T[]> {
  return text => parseEach([...new Set(text.split(/[\s,]/).filter(word => word !== ''))], item);
}

export function pattern(expression: RegExp, accepted: string): Parse<string> {
  return text => (expression.test(text) ? text : refuse(text, accepted));
}

/** An input that may be left empty. */
export function optional<T>(parse: Parse<T>): Parse<T | undefined> {
  return text => (text === '' ? undefined : parse(text));
}
