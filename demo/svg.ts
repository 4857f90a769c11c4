import { marked } from 'marked';

const WIDTH = 840;
/** The height of the summary depends on the fonts of the browser. This height has space for one more line. */
const HEIGHT = 504;

const STYLE = `
  main { --text: #1f2328; --line: #d1d9e0; --code: #eff1f3; --page: #fff; --link: #0969da; }
  @media (prefers-color-scheme: dark) {
    main { --text: #f0f6fc; --line: #3d444d; --code: #262c36; --page: #0d1117; --link: #4493f8; }
  }
  main { box-sizing: border-box; height: ${HEIGHT}px; padding: 20px 24px; border: 1px solid var(--line); border-radius: 6px; background: var(--page);
    color: var(--text); font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
  h2 { margin: 0 0 12px; padding-bottom: 8px; border-bottom: 1px solid var(--line); font-size: 22px; line-height: 1.25; }
  h3 { margin: 20px 0 12px; font-size: 17px; line-height: 1.25; }
  p, ul { margin: 0 0 12px; }
  ul { padding-left: 28px; }
  code { padding: .15em .4em; border-radius: 6px; background: var(--code); font: 85% ui-monospace, Menlo, Consolas, "Liberation Mono", monospace; }
  a { color: var(--link); text-decoration: none; }
  details { margin-top: 8px; }
`;

/** Returns a job summary as an SVG image with text, for light and dark mode. Collapsed sections stay collapsed. */
export function svg(title: string, markdown: string): string {
  const folded = markdown.replace(/(<\/summary>)[\s\S]*?(?=\n\n<\/details>)/g, '$1');
  const xhtml = marked.parse(folded, { async: false, gfm: true }).replaceAll('<br>', '<br/>');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">
<title>${title}</title>
<style>${STYLE}</style>
<foreignObject width="${WIDTH}" height="${HEIGHT}">
<main xmlns="http://www.w3.org/1999/xhtml">
${xhtml}</main>
</foreignObject>
</svg>
`;
}
