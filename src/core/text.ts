import { domainToASCII } from 'node:url';
import { closestMatch } from 'leven';

/**
 * Control characters and invisible characters, including bidirectional overrides: they can hide text or change how it reads. U+FE0F stays,
 * because it gives an emoji its colors.
 */
const INVISIBLE = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--\ufe0f]/gv;

/** Returns `text` as one line of visible characters, at most `limit` UTF-16 units long. */
export function oneLine(text: string, limit = 1000): string {
  // The first cut keeps huge answers cheap. The second cut is needed because the replacements change the length.
  const part = text.slice(0, limit * 4);
  const line = part.toWellFormed().replace(/\s+/gu, ' ').replace(INVISIBLE, '').replace(/ +/g, ' ').trim();
  return line.length <= limit && part.length === text.length ? line : `${line.slice(0, limit - 1).toWellFormed()}…`;
}

/** The runner reads `##[name]` anywhere in a line as a command. A space between the signs prevents that and stays visible. */
const OLD_COMMAND = /##(?=\[)/g;

/** Returns `text` as one line that the runner prints and never reads as a command. */
export function logLine(text: string, limit = 4000): string {
  const indent = text.slice(0, Math.min(8, text.search(/[^ ]|$/)));
  const line = oneLine(text, limit).replace(OLD_COMMAND, '# #');
  return indent + (line.startsWith('::') ? `\u00b7${line}` : line);
}

/** Returns text from AWS, an event or an input as one line for a message, without backticks, because they mark code in messages. */
export function sanitize(text: string, limit = 500): string {
  return oneLine(text, limit).replaceAll('`', "'");
}

/** Returns `1 finding` or `2 findings`; with `plural`, `1 policy` or `2 policies`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

/** Returns the first `limit` items as text, and the number of the others: `a, b and 3 more`. */
export function firstOf<T>(
  items: readonly T[],
  limit: number,
  show: (item: T) => string,
  others = (number: number): string => `${number} more`,
): string {
  const more = items.length - limit;
  return `${items.slice(0, limit).map(show).join(', ')}${more > 0 ? ` and ${others(more)}` : ''}`;
}

/** Returns `a`, `a or b` or `a, b or c`. */
export function oneOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

/** Returns a duration for people: `0.3s`, `12s`, `1m30s`. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 10_000) {
    return `${Math.round(milliseconds / 100) / 10}s`;
  }
  const seconds = Math.round(milliseconds / 1000);
  const parts = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor((seconds % 3600) / 60), 'm'],
    [seconds % 60, 's'],
  ] as const;
  return parts
    .filter(([value]) => value > 0)
    .map(([value, unit]) => `${value}${unit}`)
    .join('');
}

/** Returns `; did you mean \`name\`?` for the start of a name, or for a text that is at most two edits from a name; otherwise empty. */
export function suggestion(text: string, names: readonly string[]): string {
  const lower = text.toLowerCase();
  const longer = names.filter(name => lower.length > 2 && name.startsWith(lower));
  const name = longer.length === 1 ? longer[0] : closestMatch(lower, names, { maxDistance: 2 });
  return name === undefined ? '' : `; did you mean \`${name}\`?`;
}

/** Returns the unverified claims of a JSON Web Token; empty if the token can't be read. */
export function tokenPayload(token: string): Readonly<Record<string, unknown>> {
  try {
    // A payload that is not an object spreads to indices or to nothing, so it has no known claims.
    return { ...JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) };
  } catch {
    return {};
  }
}

/** Returns those claims in `names` that are strings, unverified, for people to read. */
export function tokenClaims<Name extends string>(token: string, names: readonly Name[]): Readonly<Partial<Record<Name, string>>> {
  const payload = tokenPayload(token);
  const texts = names.map(name => [name, payload[name]] as const).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(texts.map(([name, value]) => [name, sanitize(String(value))])) as Partial<Record<Name, string>>;
}

/** Returns our own Markdown as plain text: without tags, and with the escaped characters. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^\| (?::-- \| )*:-- \|\n/gm, '')
    .replace(/<br>/g, '\n  ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#8209;', '-')
    .replace(/&#(\d+);/g, (_entity, number) => String.fromCodePoint(Number(number)))
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Matches IAM's wildcards: `*` is any run of characters, `?` is any one. Each star costs linear time, so no pattern is slow. */
export function like(pattern: string, text: string): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  let from = 0;
  while (from < text.length) {
    if (at < pattern.length && pattern[at] === '*') {
      star = at++;
      resume = from;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[from])) {
      at++;
      from++;
    } else if (star >= 0) {
      at = star + 1;
      from = ++resume;
    } else {
      return false;
    }
  }
  return /^\**$/.test(pattern.slice(at));
}

/** Returns a domain or a label as SES names it, in lower-case ASCII. Node would read a numeric name as an IPv4 address. */
export function asciiName(name: string): string {
  return (/[^ -~]/.test(name) && domainToASCII(name)) || name.toLowerCase();
}
