import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { marked } from 'marked';
import { code, markdown, truncate, unbroken } from '../../src/report/markdown.ts';
import { runs } from '../support/runs.ts';

/** The text that a browser shows for HTML without elements. */
function textOf(html: string): string {
  const names: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
  return html
    .replace(/<!--.*?-->/g, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (entity, digits?: string, name?: string) =>
      digits === undefined ? (names[name ?? ''] ?? entity) : String.fromCharCode(Number(digits)),
    );
}

/** The HTML of a table's only cell. */
function cell(text: string): string {
  const html = marked.parse(`| |\n| --- |\n| ${text} |`, { async: false, gfm: true });
  return /<td>(.*)<\/td>/.exec(html)?.[1] ?? html;
}

const ELEMENT = /<[a-z/]/i;
const hostileMarkdown = fc
  .array(
    fc.constantFrom(
      ...['*', '**', '_', '__', '~~', '~', '|', '\\', '\\\\', '!', '[', ']', '[a]', '(b)', '](', '<', '>', '<b>', '<!--', '-->', '</td>'],
      ...['&', '&amp;', '&#42;', '&lt;', '#', '##', '#1', '@user', '@', 'a@b.example', 'http://a.example', 'https://', 'ftp://x', '://'],
      ...['www.', 'www.a.example', 'WWW.a.b', 'mailto:', 'GH-1', 'gh-12', ':smile:', ':+1:', ':', '$x$', '$$', '[^1]', '{', '}', '"', "'"],
      ...['a', 'é', '😀', '1', '.', ')', '-', '+', '=', ' ', ' ', ' '],
    ),
    { maxLength: 24 },
  )
  .map(parts => parts.join('').replace(/ +/g, ' ').trim());

describe('markdown', () => {
  test.each([
    { what: 'keeps plain text', text: 'the role exists', expected: 'the role exists' },
    { what: 'marks code', text: 'set `on-missing: create` now', expected: 'set <code>on-missing: create</code> now' },
    { what: 'escapes markup in code', text: '`a*b|c<d>`', expected: '<code>a&#42;b&#124;c&#60;d&#62;</code>' },
    { what: 'marks two pieces of code', text: '`a` and `b`', expected: '<code>a</code> and <code>b</code>' },
    { what: 'escapes emphasis and HTML', text: '*a* _b_ <b>', expected: '&#42;a&#42; &#95;b&#95; &#60;b&#62;' },
    { what: 'escapes a single backtick', text: 'a ` b', expected: 'a &#96; b' },
    { what: 'keeps numbers and versions', text: 'v1.2.3 waits 1.5s)', expected: 'v1.2.3 waits 1.5s)' },
    { what: 'escapes a link', text: 'https://a.example', expected: 'https&#58;//a.example' },
    { what: 'joins lines', text: 'a\n\n# b', expected: 'a &#35; b' },
    { what: 'keeps a number that could be a commit', text: 'account 111122223333', expected: 'account 111122223333' },
    { what: 'keeps a digest, which is too long for a commit', text: `sha256:${'ab'.repeat(32)}`, expected: `sha256:${'ab'.repeat(32)}` },
    { what: 'cuts text over 1,200 characters', text: 'x'.repeat(1_201), expected: `${'x'.repeat(1_199)}…` },
  ])('$what', ({ text, expected }) => {
    expect(markdown(text)).toBe(expected);
  });

  test.each([
    ['in a line', (text: string) => marked.parseInline(text, { async: false, gfm: true })],
    ['in a cell of a table', cell],
  ])('shows any text as text %s', (_, render) => {
    fc.assert(
      fc.property(hostileMarkdown, text => {
        const html = render(markdown(text));
        expect(html).not.toMatch(ELEMENT);
        expect(textOf(html)).toBe(text);
      }),
      { numRuns: runs(500) },
    );
  });

  test('shows backticks as code and nothing else in a cell of a table', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(hostileMarkdown, fc.constant('`')), { maxLength: 12 }), parts => {
        const html = cell(markdown(parts.join('')));
        expect(html.replaceAll(/<\/?code>/g, '')).not.toMatch(ELEMENT);
      }),
      { numRuns: runs(300) },
    );
  });

  test.each(['- a', '+ a', '1. a', '12) a', '---', '- - -', '# a', '> a', '| a |', '```', '    a', '<div>', '[a]: b'])(
    'renders %j on its own line as a paragraph',
    text => {
      const html = marked.parse(markdown(text.replaceAll('`', "'")), { async: false, gfm: true });
      expect(html).toMatch(/^<p>[^\n]*<\/p>\n$/);
    },
  );

  // GitHub looks for these in the rendered text, where character references have no effect.
  test.each([
    { what: 'a mention of a person', text: '@octocat', reference: /@octocat/ },
    { what: 'a mention of a team', text: 'ask @github/support', reference: /@github/ },
    { what: 'a reference to an issue', text: 'see #12', reference: /#12/ },
    { what: 'a reference to an issue of another repository', text: 'see actions/runner#12', reference: /#12/ },
    { what: 'a reference in the old form', text: 'see gh-12', reference: /gh-12/ },
    { what: 'an emoji code', text: 'a :smile: b', reference: /:smile:/ },
    { what: 'an emoji code of several words', text: ':slightly_smiling_face:', reference: /:slightly_smiling_face:/ },
    { what: 'an address with an invalid host name', text: 'ask a@-b.example', reference: /@-b/ },
    { what: 'a commit', text: 'in a5c3785ed8d6a35868bc169f07e40e889087fd2e', reference: /[\da-f]{7}/ },
    { what: 'a commit of a user', text: 'octocat@A5C3785', reference: /A5C3785/ },
  ])('hides $what from GitHub', ({ text, reference }) => {
    const html = marked.parseInline(markdown(text), { async: false, gfm: true });
    const rendered = html.replace(/&#(\d+);/g, (_entity, digits: string) => String.fromCharCode(Number(digits)));
    expect(rendered).not.toMatch(reference);
    expect(textOf(html)).toBe(text);
  });
});

describe('code', () => {
  test.each([
    ['arn:aws:iam::111122223333:role/x_y', '<code>arn:aws:iam::111122223333:role/x&#95;y</code>'],
    ['a`b</code><script>', '<code>a&#96;b&#60;/code&#62;&#60;script&#62;</code>'],
    ['a|b\nc', '<code>a&#124;b c</code>'],
    ['', '<code></code>'],
  ])('escapes %j', (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  test('shows any text in a cell of a table', () => {
    fc.assert(
      fc.property(hostileMarkdown, text => {
        const html = cell(code(text));
        const inner = /^<code>(.*)<\/code>$/.exec(html)?.[1] ?? '<not code>';
        expect(inner).not.toMatch(ELEMENT);
        expect(textOf(inner)).toBe(text);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('truncate', () => {
  const COLLAPSED = `<details>\n${'c\n'.repeat(20)}</details>\n`;

  test.each([
    { name: 'keeps text that fits', text: 'a\nb\n', limit: 4, kept: 'a\nb\n' },
    { name: 'cuts at the end of a line', text: 'aaaa\nbbbb\ncccc\n', limit: 11, kept: 'aaaa\n\nmore\n' },
    { name: 'leaves out a line that is too long by one byte', text: 'aaaa\nbbbb\ncccc\n', limit: 14, kept: 'aaaa\n\nmore\n' },
    { name: 'keeps as many lines as fit', text: 'a\nb\ncccccccccccc\n', limit: 10, kept: 'a\nb\n\nmore\n' },
    { name: 'counts bytes, not characters', text: '📨\n📨\nccccccccc\n', limit: 12, kept: '📨\n\nmore\n' },
    { name: 'keeps a collapsed section that fits', text: '<details>\na\n</details>\n', limit: 26, kept: '<details>\na\n</details>\n' },
    {
      name: 'closes a collapsed section that it cuts',
      text: `z\n${COLLAPSED}`,
      limit: 36,
      kept: 'z\n<details>\nc\nc\nc\n\n</details>\n\nmore\n',
    },
    { name: 'leaves out a collapsed section without room for its end', text: `z\n${COLLAPSED}`, limit: 20, kept: 'z\n\nmore\n' },
    {
      name: 'cuts after a collapsed section',
      text: `<details>\n</details>\nb\n${'c'.repeat(20)}\n`,
      limit: 30,
      kept: '<details>\n</details>\nb\n\nmore\n',
    },
  ])('$name', ({ text, limit, kept }) => {
    expect(truncate(text, limit, 'more')).toBe(kept);
    expect(Buffer.byteLength(truncate(text, limit, 'more'))).toBeLessThanOrEqual(limit);
  });
});

test.each(['eu-west-1', 'eu-west-1@x', 'a #1-b'])('unbroken text reads like the text, with other hyphens: %s', text => {
  expect(textOf(cell(unbroken(text)))).toBe(text.replaceAll('-', '\u2011'));
});
