export type Row = readonly string[];

/** A table of GitHub Markdown; cells are Markdown already. */
export function table(header: Row, rows: readonly Row[]): string {
  return [header, header.map(() => ':--'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');
}
