import { styleText } from 'node:util';
import { marked, type Token, type Tokens } from 'marked';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** In columns. */
export const WIDTH = 100;
const GAP = 2;

/** Wraps text at WIDTH columns, and indents continued lines. */
export function wrapped(text: string): string {
  const line = (each: string): string => {
    const [first = '', ...rest] = wrapAnsi(each, WIDTH - GAP, { hard: true, trim: false }).split('\n');
    return [first.trimEnd(), ...rest.map(more => `${' '.repeat(GAP)}${more.trim()}`)].join('\n');
  };
  return text.split('\n').map(line).join('\n');
}

/** Returns a job summary as text for a terminal. */
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
      return styleText('bold', wrapped(plain(token.raw.replace(/^#+ /, ''))));
    case 'table':
      return table(token as Tokens.Table);
    case 'space':
      return '';
    default:
      return wrapped(plain(token.raw));
  }
}

/** Returns text without tags and with decoded entities. */
function plain(text: string): string {
  return text
    .replace(/<br>/g, '\n')
    .replace(/<[^>]+>|\*\*/g, '')
    .replaceAll('&#8209;', '-')
    .replace(/&#(\d+);/g, (_match, point: string) => String.fromCodePoint(Number(point)))
    .trim();
}

function table({ header, rows }: Tokens.Table): string {
  const texts = [header, ...rows].map(row => row.map(cell => plain(cell.text)));
  const widths = header.map((_cell, column) => Math.max(...texts.map(row => stringWidth(row[column] ?? ''))));
  const room = WIDTH - GAP * (widths.length - 1);
  while (widths.reduce((sum, each) => sum + each, 0) > room) {
    const widest = Math.max(...widths);
    widths[widths.indexOf(widest)] = widest - 1;
  }
  const lines = texts.map(row => {
    const cells = row.map((cell, column) => wrapAnsi(cell, widths[column] ?? WIDTH, { hard: true }).split('\n'));
    const height = Math.max(...cells.map(cell => cell.length));
    const line = (number: number): string =>
      cells.map((cell, column) => (cell[number] ?? '') + ' '.repeat((widths[column] ?? 0) - stringWidth(cell[number] ?? ''))).join('  ');
    return Array.from({ length: height }, (_none, number) => line(number).trimEnd()).join('\n');
  });
  const [first = '', ...rest] = lines;
  return [...(first.trim() === '' ? [] : [styleText('underline', first)]), ...rest].join('\n');
}
