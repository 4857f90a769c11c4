/** Parts of GitHub Markdown. What goes into them is Markdown already. */

/** A list: unlike a table, it fits a narrow screen. Items of several lines stand apart. */
export function list(items: readonly string[]): string {
  return items.map(item => `- ${item}`).join(items.some(item => item.includes('<br>')) ? '\n\n' : '\n');
}

/** What somebody may look up, behind a title that says what it is. */
export function fold(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** `block` of the first `limit` parts, and how many more there are. */
export function limited<T>(parts: readonly T[], limit: number, block: (parts: readonly T[]) => string): string {
  const more = parts.length - limit;
  return `${block(parts.slice(0, limit))}${more > 0 ? `\n\n${more} more in the JSON report.` : ''}`;
}

/** As a tag: asterisks beside text from elsewhere may be no markup. */
export function strong(text: string): string {
  return `<strong>${text}</strong>`;
}
