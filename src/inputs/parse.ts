import { oneOf, sanitize, suggestion } from '../core/text.ts';
import { partitionOf, REGIONS, type Region, sesRegions } from '../model/regions.ts';
import { ROLE_RULE_IDS, RULE_IDS, type RuleLine, type Setting } from '../model/rules.ts';

/** Converts the text of an input to its value. @throws Refusal with the accepted values */
export type Parse<T> = (text: string) => T;

/** The input does not accept the value. The message completes the sentence "`aws-region`: …". */
export class Refusal extends Error {}

/** @throws Refusal with `text` and the accepted values */
export function refuse(text: string, accepted: string): never {
  throw new Refusal(`"${sanitize(text, 100)}" is not ${accepted}`);
}

export function choice<const T extends string>(...choices: readonly T[]): Parse<T> {
  return text => choices.find(candidate => candidate === text) ?? refuse(text, `${oneOf(choices)}${suggestion(text, choices)}`);
}

/** The spellings of the YAML 1.2 core schema, which the toolkit's getBooleanInput also accepts. */
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

/** Parses `90s`, `5m`, `1h30m` or a number of seconds to milliseconds. */
export function duration(minSeconds: number, maxSeconds: number): Parse<number> {
  return text => {
    const { h = 0, m = 0, s = 0 } = DURATION.exec(/^\d+$/.test(text) ? `${text}s` : text)?.groups ?? { s: 'not a duration' };
    const seconds = Number(h) * 3600 + Number(m) * 60 + Number(s);
    const accepted = `a duration such as 90s, 5m or 1h30m, or a number of seconds, from ${minSeconds}s to ${maxSeconds}s`;
    return seconds >= minSeconds && seconds <= maxSeconds ? seconds * 1000 : refuse(text, accepted);
  };
}

/** Parses each text. @throws Refusal with all refused texts, or with items of a JSON array that are not text */
export function parseEach<T>(texts: readonly unknown[], parse: Parse<T>): readonly T[] {
  const refused: string[] = [];
  const values = texts.flatMap(text => {
    try {
      return [parse(typeof text === 'object' ? refuse(JSON.stringify(text), 'a text in a JSON array') : String(text))];
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

/** Parses words separated by commas, spaces or line breaks, or the items of a YAML or JSON list. Removes duplicates. */
export function list<T>(item: Parse<T>): Parse<readonly T[]> {
  return text => parseEach([...new Set(jsonItems(text) ?? words(text))], item);
}

/** Matches a comment, a quoted item or a word. */
const ITEM = /#.*|(["'])(.*?)\1(?![^\s,])|([^\s,]+)/g;

function words(text: string): string[] {
  // A lone dash is the sign of an item in YAML.
  return [...text.matchAll(ITEM)].flatMap(([, , quoted, word = '-']) => quoted ?? (word === '-' ? [] : word));
}

/** Returns the items of a JSON array; undefined if the text does not start as one. */
function jsonItems(text: string): unknown[] | undefined {
  if (!/^\s*\[/.test(text)) {
    return undefined;
  }
  let items: unknown;
  try {
    items = JSON.parse(text);
  } catch {
    refuse(text, 'a JSON array: an item in an array needs double quotes, and no comma follows the last item');
  }
  return (items as unknown[]).map(each => (typeof each === 'object' ? each : String(each)));
}

const ACCOUNT_ID = 'an AWS account id of 12 digits';

/** Accepts an account id with or without the dashes that the AWS console shows. */
export const parseAccountId: Parse<string> = text => {
  const id = text.replace(/^(\d{4})-(\d{4})-(\d{4})$/, '$1$2$3');
  return /^\d{12}$/.test(id)
    ? id
    : refuse(
        text,
        /^\d{9,11}$/.test(id) ? `${ACCOUNT_ID}: put an id in quotes, because YAML drops the 0 at the start of a number` : ACCOUNT_ID,
      );
};

export function pattern(expression: RegExp, accepted: string): Parse<string> {
  return text => (expression.test(text) ? text : refuse(text, accepted));
}

/** Notations of other tools, with the accepted form. No name or tag of SES contains these characters. */
const NOTATIONS: readonly (readonly [sign: RegExp, notation: string, instead: string])[] = [
  [/^!$/, 'an exclusion without a pattern', 'write the pattern right after the "!", such as !prod-*'],
  [/^!?arn:/, 'an ARN', 'write the name of the resource, or a pattern for it'],
  [/^!\*+$/, 'an exclusion of everything', 'exclude less, such as !prod-*'],
  [/^!!/, 'a double exclusion', 'write one "!"'],
  [/!=/, 'a comparison with !=', 'exclude a tag with !key=value, and a name with !name'],
  [/["']/, 'quotes inside a value', 'quote the whole item, or write ? for the character'],
  [/[{}]/, 'braces', 'write each alternative as an item of its own'],
  [/[[\]]/, 'brackets', 'write ? for any one character, or an item for each alternative'],
  [/^!?(?:\/|\^)|[\\|()]|\$$|=\/.*\/$/, 'a regular expression', 'write a glob, in which * is any text and ? any character'],
];

/** Parses a selector of resources: a pattern, or an exclusion that starts with `!`. The refusal of another notation names it. */
export function selector(form: RegExp, accepted: string): Parse<string> {
  return text => {
    const [, notation, instead] = NOTATIONS.find(([sign]) => sign.test(text)) ?? [];
    if (notation !== undefined) {
      throw new Refusal(`"${sanitize(text, 100)}" contains ${notation}, which selectors do not support; ${instead}`);
    }
    return form.test(text.replace(/^!/, '')) ? text : refuse(text, accepted);
  };
}

/** Accepts an empty text as undefined. */
export function optional<T>(parse: Parse<T>): Parse<T | undefined> {
  return text => (text === '' ? undefined : parse(text));
}

/** The form of a Region's name: a continent, country or partition; one or two words; a number. */
const FORM = /^[a-z]{2,4}(?:-[a-z]{2,12}){1,2}-\d{1,2}$/;

/** Words in the name of a Region that is newer than the table: a continent or country, and a direction. */
const NEW_WORD = /^(?:[a-z]{2}|central|(?:north|south)?(?:east|west)|north|south)$/;

/** Accepts a Region with SES, or one newer than the table. A name with an unknown word that resembles a known Region is a typing error. */
export const parseRegion: Parse<Pick<Region, 'name' | 'partition'>> = name => {
  const known = REGIONS.get(name);
  if (known !== undefined) {
    return known;
  }
  const meant = suggestion(name, sesRegions()) || suggestion(name.replace(/\d+$/, '1'), sesRegions());
  if (!FORM.test(name)) {
    refuse(name, `an AWS Region${meant || ', such as us-east-1'}`);
  }
  const partition = partitionOf(name);
  if (sesRegions(partition).length === 0) {
    refuse(name, `a Region with Amazon SES, which the partition ${partition} does not have`);
  }
  return meant === '' || isPlausible(name) ? { name, partition } : refuse(name, `an AWS Region${meant}`);
};

function isPlausible(name: string): boolean {
  const knownWords = new Set(sesRegions().flatMap(region => region.split('-')));
  const words = name.split('-').slice(0, -1);
  return words.every(word => NEW_WORD.test(word) || knownWords.has(word));
}

const RULE_SETTINGS: readonly Setting[] = ['error', 'warning', 'off'];

const RULE_LINE = /^(?<name>[^\s:@]+)(?:@(?<place>[^\s:@]+))?\s*:\s*(?<value>\S+)(?:\s+until\s+(?<until>\S+))?$/;

/** Parses lines such as `rule: warning`, each with an optional Region and last day. Rules without a line keep their defaults. */
export const parseRules: Parse<readonly RuleLine[]> = text => {
  const seen = new Set<string>();
  const lines = jsonItems(text) ?? text.replaceAll(/(?<=^|\s)#.*/gm, '').split(/[\n,]/);
  const trimmed = lines.map(line =>
    typeof line === 'string'
      ? line
          .replace(/^\s*-\s/, '')
          .replaceAll(/["']/g, '')
          .trim()
      : line,
  );
  return parseEach(
    trimmed.filter(line => line !== ''),
    line => {
      const {
        name = '',
        place,
        value = '',
        until,
      } = RULE_LINE.exec(line)?.groups ??
      refuse(line, 'a line such as "dkim: off", "dkim@us-east-1: warning" or "dkim: off until 2027-01-31"');
      const rule =
        RULE_IDS.find(id => id === name) ?? refuse(name, `a rule${suggestion(name, RULE_IDS) || `; the rules are ${RULE_IDS.join(', ')}`}`);
      const region = place === undefined ? undefined : parseRegion(place).name;
      if (region !== undefined && ROLE_RULE_IDS.includes(rule)) {
        refuse(line, `a line for this rule: it is about the role, which all Regions share; leave out "@${region}"`);
      }
      const setting =
        RULE_SETTINGS.find(each => each === value) ??
        refuse(line, `a rule with a severity; severities are ${oneOf(RULE_SETTINGS)}${suggestion(value, RULE_SETTINGS)}`);
      if (until !== undefined && !isDay(until)) {
        refuse(line, 'a line with a last day such as 2027-01-31');
      }
      const key = `${rule}${region === undefined ? '' : `@${region}`}`;
      if (seen.has(key)) {
        throw new Refusal(`"${key}" is set twice`);
      }
      seen.add(key);
      return { text: sanitize(line, 200), rule, setting, region, until };
    },
  );
};

/** Whether the text is a day of the calendar. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
