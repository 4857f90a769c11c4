import { marked } from 'marked';

/** What a job summary looks like on GitHub, near enough to judge it by: its widths, its tables, light and dark. */
const STYLE = `
  :root { color-scheme: light dark; --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --stripe: #f6f8fa; --code: #818b981f; --page: #fff; --link: #0969da; }
  @media (prefers-color-scheme: dark) {
    :root { --text: #f0f6fc; --muted: #9198a1; --line: #3d444d; --stripe: #151b23; --code: #656c7633; --page: #0d1117; --link: #4493f8; }
  }
  body { margin: 0 auto; padding: 24px 16px; max-width: 980px; background: var(--page); color: var(--text);
    font: 16px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif, "Noto Color Emoji"; }
  h2, h3 { margin: 24px 0 16px; line-height: 1.25; }
  h2 { padding-bottom: .3em; border-bottom: 1px solid var(--line); }
  table { display: block; width: max-content; max-width: 100%; overflow: auto; border-spacing: 0; border-collapse: collapse; margin: 0 0 16px; }
  th, td { padding: 6px 13px; border: 1px solid var(--line); }
  tr:nth-child(2n) { background: var(--stripe); }
  code { padding: .2em .4em; font: 85% ui-monospace, "SF Mono", Menlo, Consolas, monospace; background: var(--code); border-radius: 6px; }
  a { color: var(--link); }
  sub { color: var(--muted); font-size: 75%; vertical-align: baseline; }
`;

/** A job summary as an HTML page. */
export function page(title: string, markdown: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
${marked.parse(markdown, { async: false, gfm: true })}</html>
`;
}
