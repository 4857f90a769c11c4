import { styleText } from 'node:util';
import { marked, type Token, type Tokens } from 'marked';

/** Wide enough for a sentence, narrow enough for a laptop. */
const COLUMN = 60;

/** A job summary as text for a terminal. */
export function terminal(markdown: string): string {
  return marked
    .lexer(markdown, { gfm: true })
    .map(block)
    .filter(text => text !== '')
    .join('\n\n');
}

function block(token: Token): string {
  switch (token.type) {
    case 'heading':
      return styleText('bold', plain(token.raw.replace(/^#+ /, '')));
    case 'table':
      return table(token as Tokens.Table);
    case 'space':
      return '';
    default:
      return plain(token.raw);
  }
}

/** Text as a reader sees it: no tags, no entities. */
function plain(text: string): string {
  return text
    .replace(/<br>/g, '\n')
    .replace(/<[^>]+>|\*\*/g, '')
    .replace(/&#(\d+);/g, (_match, point: string) => String.fromCodePoint(Number(point)))
    .trim();
}

/** Emoji take two columns in a terminal. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (/\p{Extended_Pictographic}/u.test(character) ? 2 : character === '\ufe0f' ? 0 : 1), 0);
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= COLUMN) {
      lines.push(word);
    } else {
      lines[lines.length - 1] = `${last} ${word}`;
    }
  }
  return lines;
}

function table({ header, rows }: Tokens.Table): string {
  const cells = [header, ...rows].map(row => row.map(cell => wrap(plain(cell.text))));
  const widths = header.map((_cell, column) => Math.max(...cells.map(row => Math.max(0, ...(row[column] ?? []).map(width)))));
  const lines = cells.map(row => {
    const height = Math.max(...row.map(cell => cell.length));
    return Array.from({ length: height }, (_none, line) =>
      row.map((cell, column) => (cell[line] ?? '') + ' '.repeat((widths[column] ?? 0) - width(cell[line] ?? ''))).join('  '),
    ).join('\n');
  });
  const [first = '', ...rest] = lines;
  return [...(first.trim() === '' ? [] : [styleText('underline', first)]), ...rest].join('\n');
}
