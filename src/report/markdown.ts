import { count, oneLine } from '../core/text.ts';
import { ROLE_NAME } from '../model/role.ts';

/** GitHub Markdown: escaping, and the blocks that summaries and comments are built of. What goes into a block is Markdown already. */

/** What GitHub Markdown gives a meaning within a line: markup, HTML, mentions, references, links, mathematics. */
const MARKUP = /[\\`*_[\]<>#|~&@$]|^[-+]|(?<=^\d{1,9})[.)]|:(?=\/\/)|(?<=\bwww)\./gi;
/**
 * Mentions, addresses, references to issues, and emoji codes, which have no meaning in code. GitHub looks for them in the rendered
 * text, where a character reference hides nothing: a comment parts them.
 */
const REFERENCE = /@|#(?=\w)|\bGH-(?=\d)|:(?=[\w+-]+:)/gi;
/** The id of a commit, of which GitHub takes 7 digits for enough; not a number, such as an account's. */
const COMMIT = /\b(?=\d*[a-f])[\da-f]{7,40}\b/gi;
const SEPARATOR = '\u0000';

const entity = (character: string): string => `&#${character.charCodeAt(0)};`;

function separateReferences(text: string): string {
  return text.replace(REFERENCE, `$&${SEPARATOR}`).replace(COMMIT, id => id.replace(/.{6}(?=.)/g, `$&${SEPARATOR}`));
}

/** A message as one line of Markdown: text in backticks becomes code, and everything else renders as itself. AWS's words have at most 1,000 characters. */
export function markdown(text: string, limit = 1_200): string {
  return oneLine(text, limit)
    .split(/`([^`]*)`/)
    .map((part, index) =>
      index % 2 === 0 ? separateReferences(part).replace(MARKUP, entity).replaceAll(SEPARATOR, '<!-- -->') : code(part),
    )
    .join('');
}

/** `text` as inline code, in a table cell too. */
export function code(text: string, limit = 1000): string {
  return `<code>${oneLine(text, limit).replace(MARKUP, entity)}</code>`;
}

/** Bold text. A tag, because asterisks next to text from elsewhere may not count as markup. */
export function strong(text: string): string {
  return `<strong>${text}</strong>`;
}

/** A link, or only the text if there is no address. */
export function link(text: string, url: string | undefined): string {
  return url === undefined ? text : `<a href="${encodeURI(url)}">${text}</a>`;
}

/** A list, which fits a narrow screen better than a table. Items of several lines get space between them. */
export function list(items: readonly string[]): string {
  return items.map(item => `- ${item}`).join(items.some(item => item.includes('<br>')) ? '\n\n' : '\n');
}

export type Row = readonly string[];

export function table(header: Row, rows: readonly Row[]): string {
  return [header, header.map(() => ':--'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');
}

/** A collapsed section. */
export function collapsed(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}${END_OF_COLLAPSED}`;
}

const END_OF_COLLAPSED = '\n\n</details>';

/** The first `limit` items as `render` shows them, and how many more the JSON report has. */
export function limited<T>(items: readonly T[], limit: number, render: (items: readonly T[]) => string): string {
  const more = items.length - limit;
  return `${render(items.slice(0, limit))}${more > 0 ? `\n\n${more} more in the JSON report.` : ''}`;
}

/**
 * Markdown of at most `limit` bytes: all of `text`, or as many whole lines as fit and then `notice`. An open collapsed section is
 * closed, so that it does not hide `notice`.
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

/** GitHub drops a step's summary of more than 1 MiB. */
const SUMMARY_LIMIT = 900_000;

export function truncateSummary(text: string): string {
  return truncate(text, SUMMARY_LIMIT, 'The rest does not fit into a summary: see the JSON report.');
}

/** The AWS Management Console of each partition. */
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

/** The page of the role; undefined if the partition's console is not known. */
export function rolePage(partition: string): string | undefined {
  return page(partition, `iam/home#/roles/details/${ROLE_NAME}`);
}

/** The page of the SES account in a Region; undefined if the partition's console is not known. */
export function sesPage(partition: string, region: string): string | undefined {
  return page(partition, `ses/home?region=${region}#/account`);
}

/** More Regions than this are counted, unless a reader needs the names to act on them. */
export const MAX_NAMED_REGIONS = 5;

/** The Regions by name, or how many there are. */
export function nameRegions(regions: readonly string[]): string {
  const names = [...new Set(regions)];
  return names.length > MAX_NAMED_REGIONS ? count(names.length, 'Region') : names.join(', ');
}
