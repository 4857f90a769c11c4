import { count, oneLine } from '../core/text.ts';
import { ROLE_NAME } from '../model/role.ts';

/** GitHub Markdown: escaping, and the blocks of summaries and comments. The content of a block is already Markdown. */

/** Characters with a meaning within a line of GitHub Markdown: markup, HTML, mentions, references, links, mathematics. */
const MARKUP = /[\\`*_[\]<>#|~&@$]|^[-+]|(?<=^\d{1,9})[.)]|:(?=\/\/)|(?<=\bwww)\./gi;
/**
 * Mentions, addresses, issue references and emoji codes, which have no meaning in code. GitHub looks for them in the rendered text, so a
 * character reference does not hide them, but a comment separates them.
 */
const REFERENCE = /@|#(?=\w)|\bGH-(?=\d)|:(?=[\w+-]+:)/gi;
/** The id of a commit, which GitHub recognizes from 7 digits on. Not a number, such as an account id. */
const COMMIT = /\b(?=\d*[a-f])[\da-f]{7,40}\b/gi;
const SEPARATOR = '\u0000';

const entity = (character: string): string => `&#${character.charCodeAt(0)};`;

function separateReferences(text: string): string {
  return text.replace(REFERENCE, `$&${SEPARATOR}`).replace(COMMIT, id => id.replace(/.{6}(?=.)/g, `$&${SEPARATOR}`));
}

/** Returns a message as one line of Markdown. Text in backticks becomes code, and all other text renders literally. */
export function markdown(text: string, limit = 1_200): string {
  return oneLine(text, limit)
    .split(/`([^`]*)`/)
    .map((part, index) =>
      index % 2 === 0 ? separateReferences(part).replace(MARKUP, entity).replaceAll(SEPARATOR, '<!-- -->') : code(part),
    )
    .join('');
}

/** Returns `text` for a table cell without breaks at hyphens, at which GitHub breaks the names of Regions on a narrow screen. */
export function unbroken(text: string, limit?: number): string {
  return markdown(text, limit).replace(/<!-- -->|-/g, found => (found === '-' ? '&#8209;' : found));
}

/** Returns `text` as inline code, also for table cells. */
export function code(text: string, limit = 1000): string {
  return `<code>${oneLine(text, limit).replace(MARKUP, entity)}</code>`;
}

/** Returns bold text. As a tag, because asterisks next to other text might not count as markup. */
export function strong(text: string): string {
  return `<strong>${text}</strong>`;
}

/** Returns a link, or only the text if there is no address. */
export function link(text: string, url: string | undefined): string {
  return url === undefined ? text : `<a href="${encodeURI(url)}">${text}</a>`;
}

/** Returns a list, which fits a narrow screen better than a table. Items of several lines are separated by space. */
export function bulletList(items: readonly string[]): string {
  return items.map(item => `- ${item}`).join(items.some(item => item.includes('<br>')) ? '\n\n' : '\n');
}

export type Row = readonly string[];

export function table(header: Row, rows: readonly Row[]): string {
  return [header, header.map(() => ':--'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');
}

/** Returns a collapsed section. */
export function collapsed(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}${END_OF_COLLAPSED}`;
}

const END_OF_COLLAPSED = '\n\n</details>';

/** Renders the first `limit` items, and the number of further items in the JSON report. */
export function limited<T>(items: readonly T[], limit: number, render: (items: readonly T[]) => string): string {
  const more = items.length - limit;
  return `${render(items.slice(0, limit))}${more > 0 ? `\n\n${more} more in the JSON report.` : ''}`;
}

/**
 * Returns Markdown of at most `limit` bytes: all of `text`, or the whole lines that fit and then `notice`. Closes an open collapsed
 * section, which would hide `notice`.
 */
export function truncate(text: string, limit: number, notice: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= limit) {
    return text;
  }
  const end = `\n\n${notice}\n`;
  const room = limit - Buffer.byteLength(end);
  const lines = wholeLines(bytes, room);
  if (!isCollapsedOpen(lines)) {
    return lines + end;
  }
  const shorter = wholeLines(bytes, room - END_OF_COLLAPSED.length);
  return `${shorter}${isCollapsedOpen(shorter) ? END_OF_COLLAPSED : ''}${end}`;
}

function wholeLines(bytes: Buffer, room: number): string {
  return bytes.subarray(0, bytes.lastIndexOf('\n', room)).toString('utf8').trimEnd();
}

function isCollapsedOpen(text: string): boolean {
  return text.lastIndexOf('<details>') > text.lastIndexOf('</details>');
}

/** In bytes. GitHub drops a step's summary of more than 1 MiB. */
const SUMMARY_LIMIT = 900_000;

export function truncateSummary(text: string): string {
  return truncate(text, SUMMARY_LIMIT, 'The rest does not fit into a summary: see the JSON report.');
}

/** The host of the AWS Management Console in each partition. */
const HOSTS: ReadonlyMap<string, string> = new Map([
  ['aws', 'console.aws.amazon.com'],
  ['aws-us-gov', 'console.amazonaws-us-gov.com'],
  ['aws-cn', 'console.amazonaws.cn'],
  ['aws-eusc', 'console.amazonaws-eusc.eu'],
]);

function page(partition: string, path: string): string | undefined {
  const host = HOSTS.get(partition);
  return host && `https://${host}/${path}`;
}

/** Returns the console page of the role; undefined for a partition whose console is not known. */
export function rolePage(partition: string): string | undefined {
  return page(partition, `iam/home#/roles/details/${ROLE_NAME}`);
}

/** Returns the console page of the SES account in a Region; undefined for a partition whose console is not known. */
export function sesPage(partition: string, region: string): string | undefined {
  return page(partition, `ses/home?region=${region}#/account`);
}

/** More Regions are counted, unless a reader needs their names for the fix. */
export const MAX_NAMED_REGIONS = 5;

/** Returns the names of the Regions, or their number. */
export function nameRegions(regions: readonly string[]): string {
  const names = [...new Set(regions)];
  return names.length > MAX_NAMED_REGIONS ? count(names.length, 'Region') : names.join(', ');
}
