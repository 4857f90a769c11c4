import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { marked } from 'marked';

const GITHUB = readFileSync(fileURLToPath(import.meta.resolve('github-markdown-css/github-markdown.css')), 'utf8');

/** The styles of GitHub's page, with the column that shows a summary. */
const COLUMN = `
  body { margin: 0; background: #fff; }
  main { box-sizing: border-box; max-width: 1012px; margin: 0 auto; padding: 16px; }
  @media (prefers-color-scheme: dark) { body { background: #0d1117; } }
`;

/** Returns a summary or a comment as an HTML page that looks like GitHub, in light and dark mode. Inserts `head` into the page. */
export function page(title: string, markdown: string, head = ''): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${GITHUB}${COLUMN}</style>${head}
<main class="markdown-body">
${marked.parse(markdown, { async: false, gfm: true })}</main>
</html>
`;
}
