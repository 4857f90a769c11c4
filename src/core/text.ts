import { domainToASCII } from 'node:url';
import { closestMatch } from 'leven';

/**
 * Control characters and what cannot be seen, bidirectional overrides among them: they can hide text, or make it read as
 * something else. U+FE0F is kept: it gives an emoji its colours.
 */
const INVISIBLE = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--\ufe0f]/gv;

/** `text` on one line of visible characters, at most `limit` UTF-16 units long. */
export function oneLine(text: string, limit = 1000): string {
  // Cut before the replacements, so that enormous answers cost nothing; and again after, as they change the length.
  const part = text.slice(0, limit * 4);
  const line = part.toWellFormed().replace(/\s+/gu, ' ').replace(INVISIBLE, '').replace(/ +/g, ' ').trim();
  return line.length <= limit && part.length === text.length ? line : `${line.slice(0, limit - 1).toWellFormed()}…`;
}

/** The runner reads `##[name]` anywhere in a line as a command; a zero-width space would hide what was there, a space does not. */
const OLD_COMMAND = /##(?=\[)/g;

/** `text` as one line that the runner prints and never takes for a command, wherever it came from. */
export function logLine(text: string, limit = 4000): string {
  const indent = text.slice(0, Math.min(8, text.search(/[^ ]|$/)));
  const line = oneLine(text, limit).replace(OLD_COMMAND, '# #');
  return indent + (line.startsWith('::') ? `\u00b7${line}` : line);
}

/**
 * Text from elsewhere (AWS, an event, an input) on its way into a message: one line, without the backticks that mark code in
 * messages of our own.
 */
export function sanitize(text: string, limit = 500): string {
  return oneLine(text, limit).replaceAll('`', "'");
}

/** `1 finding`, `2 findings`; `1 policy`, `2 policies`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

/** `a`, `a or b`, `a, b or c`. */
export function oneOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

/** A duration for people: `0.3s`, `12s`, `1m30s`. */
export function duration(milliseconds: number): string {
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

/** `; did you mean \`name\`?` for a text of which at most two letters differ from a name, or that is the start of one; nothing for any other text. */
export function suggestion(text: string, names: readonly string[]): string {
  const lower = text.toLowerCase();
  const longer = names.filter(name => lower.length > 2 && name.startsWith(lower));
  const name = longer.length === 1 ? longer[0] : closestMatch(lower, names, { maxDistance: 2 });
  return name === undefined ? '' : `; did you mean \`${name}\`?`;
}

/** What a JSON Web Token says, unverified; nothing if it can't be read. */
export function tokenPayload(token: string): Readonly<Record<string, unknown>> {
  try {
    // What is not an object has no claims: a list or a text spreads to its indices, all else to nothing.
    return { ...JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) };
  } catch {
    return {};
  }
}

/** The claims `names` of a token that are texts, unverified, for people to read. */
export function tokenClaims<Name extends string>(token: string, names: readonly Name[]): Readonly<Partial<Record<Name, string>>> {
  const payload = tokenPayload(token);
  const texts = names.map(name => [name, payload[name]] as const).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(texts.map(([name, value]) => [name, sanitize(String(value))])) as Partial<Record<Name, string>>;
}

/** What Markdown of ours that GitHub shows as a page says as text: without tags, and with the characters that they escape. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^\| (?::-- \| )*:-- \|\n/gm, '')
    .replace(/<br>/g, '\n  ')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_entity, number) => String.fromCodePoint(Number(number)))
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** IAM's wildcards: `*` is any run of characters, `?` any one. Linear in the text for each star: no pattern can make it slow. */
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

/** A domain, or a label of one, as SES names it: lower case, in ASCII. Node would take a name of digits for an IPv4 address. */
export function asciiName(name: string): string {
  return (/[^ -~]/.test(name) && domainToASCII(name)) || name.toLowerCase();
}
