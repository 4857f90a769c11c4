import { Marked } from 'marked';

/** Markdown as GitHub renders it, as far as text can affect it. */
export interface Rendering {
  /** Every tag with its attributes, in order. */
  readonly markup: readonly string[];
  /** The visible text, with single spaces. */
  readonly text: string;
  /** The errors of the markup, whatever its text. */
  readonly complaints: readonly string[];
}

/** The elements of our reports, with their allowed attributes. */
const ELEMENTS: Readonly<Record<string, RegExp>> = {
  a: /^ href="https:\/\/(?:console\.(?:aws\.amazon\.com|amazonaws-us-gov\.com|amazonaws\.cn|amazonaws-eusc\.eu)|github\.com)\/[\w/?=#&-]+"$/,
  code: /^(?: class="language-yaml")?$/,
  th: /^ align="left"$/,
  td: /^ align="left"$/,
  ...Object.fromEntries(
    ['h2', 'h3', 'p', 'strong', 'sub', 'details', 'summary', 'br', 'pre', 'table', 'thead', 'tbody', 'tr', 'ul', 'li'].map(name => [
      name,
      /^$/,
    ]),
  ),
};

/**
 * The text outside code that GitHub turns into links, mentions and pictures after rendering.
 * Sources: GitHub Docs, "Autolinked references and URLs"; github/cmark-gfm, extensions/autolink.c (email addresses).
 */
const REFERENCES: Readonly<Record<string, RegExp>> = {
  'a mention': /@[a-z\d]/i,
  'an address': /[\w.+-]@[\w.-]/,
  'an issue': /#\d|\bgh-\d/i,
  'a commit': /\b(?=\d*[a-f])[\da-f]{7,40}\b/i,
  'an emoji code': /:[\w+-]+:/,
};

/**
 * The markup of GitHub that `marked` does not have; a character reference disables it.
 * Sources: GitHub Docs, "Writing mathematical expressions", and "Basic writing and formatting syntax" (footnotes, alerts).
 */
const EXTENSIONS: Readonly<Record<string, RegExp>> = {
  mathematics: /\$/,
  'a footnote': /\[\^/,
  'an alert': /\[!\w/,
};
/** A block of code, without markup. */
const FENCED = /^( *)(`{3,})\w*\n[\s\S]*?^\1\2$/gm;

const TOKEN = /<!--[\s\S]*?-->|<(?<end>\/?)(?<name>[a-z]\w*)(?<attributes>[^<>]*)>|(?<text>[^<]+)|</gi;

const markdown = new Marked({ gfm: true });

/** Renders Markdown, and checks the result. */
export function render(source: string): Rendering {
  const markup: string[] = [];
  const complaints = [...columns(source), ...matches(EXTENSIONS, source.replace(FENCED, ''))];
  const open: string[] = [];
  let text = '';
  for (const { 0: token, groups = {} } of markdown.parse(source, { async: false }).matchAll(TOKEN)) {
    const { end, name = '', attributes = '', text: words } = groups;
    if (words !== undefined) {
      const shown = decode(words, complaints);
      text += shown;
      complaints.push(...(open.includes('code') ? [] : matches(REFERENCES, shown)));
    } else if (name !== '') {
      markup.push(token);
      if (end === '/') {
        if (open.pop() !== name) {
          complaints.push(`the end ${token} of nothing`);
        }
      } else {
        if (!ELEMENTS[name]?.test(attributes)) {
          complaints.push(`the tag ${token}`);
        }
        open.push(...(name === 'br' ? [] : [name]));
      }
      text += name === 'br' || /^(?:t[dhr]|p|li|h\d)$/.test(name) ? ' ' : '';
    } else if (token === '<') {
      complaints.push('a < that is no tag');
    }
  }
  complaints.push(...open.map(name => `<${name}> has no end`));
  return { markup, text: text.replace(/\s+/g, ' '), complaints };
}

function matches(patterns: Readonly<Record<string, RegExp>>, text: string): string[] {
  return Object.entries(patterns).flatMap(([what, pattern]) => {
    const [found] = pattern.exec(text) ?? [];
    return found === undefined ? [] : [`${what}: ${found}`];
  });
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

function decode(text: string, complaints: string[]): string {
  return text.replace(/&(?:#(\d+);|(\w+);?)/g, (entity, digits?: string, name = '') => {
    if (digits === undefined && NAMED[name] === undefined) {
      complaints.push(`the character reference ${entity}`);
    }
    return digits === undefined ? (NAMED[name] ?? entity) : String.fromCodePoint(Number(digits));
  });
}

/** Rows with another length than the header of their table: GitHub drops the extra cells silently. */
function columns(source: string): string[] {
  const found: string[] = [];
  let wanted = 0;
  for (const line of source.split('\n')) {
    const bars = line.startsWith('|') ? line.split('|').length : 0;
    if (wanted > 0 && bars > 0 && bars !== wanted) {
      found.push(`a row of ${bars - 2} cells in a table of ${wanted - 2}: ${line}`);
    }
    wanted = bars === 0 ? 0 : wanted || bars;
  }
  return found;
}
