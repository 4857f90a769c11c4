import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { marked } from 'marked';
import { code, count, duration, grouped, logLine, markdown, oneLine, oneOf, sanitize } from '../../../src/core/text.ts';
import { runs } from '../../support/runs.ts';

const RIGHT_TO_LEFT_OVERRIDE = '\u202e';
const ZERO_WIDTH_SPACE = '\u200b';

/** What may not stand in a line: control, formatting and bidirectional characters, ends of lines, half surrogate pairs. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** Texts of anything at all, with what is dangerous in logs and Markdown far more often than by chance. */
const hostile = (parts: readonly string[]) =>
  fc
    .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...parts) }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }))
    .map(all => all.join(''));
const hostileLog = hostile([
  '::',
  ':',
  '##[',
  '##',
  '#',
  '[',
  ']',
  'error',
  ' ',
  '\n',
  '\r',
  '\u2028',
  '\u0085',
  '\ufeff',
  '\u001b[31m',
  ZERO_WIDTH_SPACE,
  RIGHT_TO_LEFT_OVERRIDE,
  '\ud800',
  '\udc00',
]);

describe('oneLine', () => {
  test.each([
    ['text as it is', 'role AWS/SES é 😀', 'role AWS/SES é 😀'],
    ['ends of lines, tabs and runs of space', ' a\r\nb\t\tc\u2028d\u2029e\u0085f\u00a0\u3000g ', 'a b c d e' + 'f g'],
    ['colours of a terminal', 'a\u001b[31mb\u0007\u0000', 'a[31mb'],
    ['bidirectional controls', `a${RIGHT_TO_LEFT_OVERRIDE}b\u2066c\u2069\u061c`, 'abc'],
    ['what cannot be seen', `a${ZERO_WIDTH_SPACE}b\u00adc\u{e0041}d\ufeff`, 'abcd'],
    ['letters and marks that cannot be seen', 'a\u3164b\u115fc\u034fd\u180ee\ufe01f\u{e0100}', 'abcdef'],
    ['the colours of an emoji', '\u26a0\ufe0f', '\u26a0\ufe0f'],
    ['blanks with something unseen between them', `a ${ZERO_WIDTH_SPACE} \u0000\nb`, 'a b'],
    ['halves of surrogate pairs', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
    ['nothing', '', ''],
    ['nothing that can be seen', ` ${ZERO_WIDTH_SPACE}\n`, ''],
  ])('%s', (_, text, expected) => {
    expect(oneLine(text)).toBe(expected);
  });

  test.each([
    ['of the limit', 'abcde', 'abcde'],
    ['over the limit', 'abcdef', 'abcd…'],
    ['over the limit by spaces alone', 'abcde    ', 'abcde'],
    ['cut within a surrogate pair', 'abc😀de', 'abc\ufffd…'],
    ['enormous', 'abcdefgh'.repeat(1_000_000), 'abcd…'],
    ['enormous, of which little can be seen', `abc${ZERO_WIDTH_SPACE.repeat(1_000_000)}`, 'abc…'],
  ])('a text %s', (_, text, expected) => {
    expect(oneLine(text, 5)).toBe(expected);
  });

  test('is one line of visible characters within its limit, whatever comes in', () => {
    fc.assert(
      fc.property(hostileLog, fc.integer({ min: 1, max: 40 }), (text, limit) => {
        const line = oneLine(text, limit);
        expect(line).not.toMatch(UNSAFE);
        expect(line.length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

describe('logLine', () => {
  test.each([
    ['a plain line', 'all is well', 'all is well'],
    ['an indented line', '  all is well', '  all is well'],
    ['a line that begins far out', `${' '.repeat(1_000_000)}all`, '        …'],
    ['a command', '::error::pwned', '·::error::pwned'],
    ['a command behind spaces', '   ::add-mask::x', '   ·::add-mask::x'],
    ['a command behind a tab', '\t::add-mask::x', '·::add-mask::x'],
    ['a command on a second line', 'a\n::error::pwned', 'a ::error::pwned'],
    ['a command behind what cannot be seen', `${ZERO_WIDTH_SPACE}::error::x`, '·::error::x'],
    ['a command with something unseen within', `:${ZERO_WIDTH_SPACE}:error::x`, '·::error::x'],
    ['an old command', 'a ##[error]pwned', 'a # #[error]pwned'],
    ['an old command with something unseen within', `#${ZERO_WIDTH_SPACE}#[error]x`, '# #[error]x'],
    ['three of them', '###[x]####[y]', '## #[x]### #[y]'],
    ['colons within', 'iam::111122223333', 'iam::111122223333'],
    ['nothing', '', ''],
    ['nothing but an indent', '  ', '  '],
  ])('%s', (_, text, expected) => {
    expect(logLine(text)).toBe(expected);
  });

  test('is never a command, whatever comes in', () => {
    fc.assert(
      fc.property(hostileLog, text => {
        const line = logLine(text);
        expect(line).not.toMatch(/^\s*::/);
        expect(line).not.toContain('##[');
        expect(line).not.toMatch(UNSAFE);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('data', () => {
  test.each([
    ['backticks, which mark code in our messages', 'a `b` c', "a 'b' c"],
    ['ends of lines', 'a\nb', 'a b'],
    ['more than 500 characters', 'x'.repeat(501), `${'x'.repeat(499)}…`],
  ])('%s', (_, text, expected) => {
    expect(sanitize(text)).toBe(expected);
  });
});

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
    ['plain text', 'the role exists', 'the role exists'],
    ['code', 'set `on-missing: create` now', 'set <code>on-missing: create</code> now'],
    ['markup in code', '`a*b|c<d>`', '<code>a&#42;b&#124;c&#60;d&#62;</code>'],
    ['two codes', '`a` and `b`', '<code>a</code> and <code>b</code>'],
    ['emphasis and HTML', '*a* _b_ <b>', '&#42;a&#42; &#95;b&#95; &#60;b&#62;'],
    ['a backtick alone', 'a ` b', 'a &#96; b'],
    ['numbers and versions', 'v1.2.3 waits 1.5s)', 'v1.2.3 waits 1.5s)'],
    ['a link', 'https://a.example', 'https&#58;//a.example'],
    ['ends of lines', 'a\n\n# b', 'a &#35; b'],
    ['a number of digits that a commit could have', 'account 111122223333', 'account 111122223333'],
    ['a digest, which is too long for a commit', `sha256:${'ab'.repeat(32)}`, `sha256:${'ab'.repeat(32)}`],
    ['more than 1000 characters', 'x'.repeat(1001), `${'x'.repeat(999)}…`],
  ])('%s', (_, text, expected) => {
    expect(markdown(text)).toBe(expected);
  });

  test.each([
    ['within a line', (text: string) => marked.parseInline(text, { async: false, gfm: true })],
    ['in a cell of a table', cell],
  ])('%s renders any text as itself', (_, render) => {
    fc.assert(
      fc.property(hostileMarkdown, text => {
        const html = render(markdown(text));
        expect(html).not.toMatch(ELEMENT);
        expect(textOf(html)).toBe(text);
      }),
      { numRuns: runs(2000) },
    );
  });

  test('renders backticks as code and nothing else, in a cell of a table', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(hostileMarkdown, fc.constant('`')), { maxLength: 12 }), parts => {
        const html = cell(markdown(parts.join('')));
        expect(html.replaceAll(/<\/?code>/g, '')).not.toMatch(ELEMENT);
      }),
      { numRuns: runs(1000) },
    );
  });

  test.each(['- a', '+ a', '1. a', '12) a', '---', '- - -', '# a', '> a', '| a |', '```', '    a', '<div>', '[a]: b'])(
    'on a line of its own renders %j as a paragraph',
    text => {
      const html = marked.parse(markdown(text.replaceAll('`', "'")), { async: false, gfm: true });
      expect(html).toMatch(/^<p>[^\n]*<\/p>\n$/);
    },
  );

  // GitHub looks for these in the text that has been rendered, so a character reference hides none of them.
  test.each([
    ['a mention of a person', '@octocat', /@octocat/],
    ['a mention of a team', 'ask @github/support', /@github/],
    ['a reference to an issue', 'see #12', /#12/],
    ['a reference to an issue of another repository', 'see actions/runner#12', /#12/],
    ['a reference in the old form', 'see gh-12', /gh-12/],
    ['an emoji code', 'a :smile: b', /:smile:/],
    ['an emoji code of several words', ':slightly_smiling_face:', /:slightly_smiling_face:/],
    ['an address that begins like no name', 'ask a@-b.example', /@-b/],
    ['a commit', 'in a5c3785ed8d6a35868bc169f07e40e889087fd2e', /[\da-f]{7}/],
    ['a commit of somebody', 'octocat@A5C3785', /A5C3785/],
  ])('%s is none when it is rendered', (_, text, reference) => {
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
  ])('%j', (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  test('shows any text as itself, in a cell of a table', () => {
    fc.assert(
      fc.property(hostileMarkdown, text => {
        const html = cell(code(text));
        const inner = /^<code>(.*)<\/code>$/.exec(html)?.[1] ?? '<not code>';
        expect(inner).not.toMatch(ELEMENT);
        expect(textOf(inner)).toBe(text);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('count', () => {
  test.each([
    [0, 'finding', undefined, '0 findings'],
    [1, 'finding', undefined, '1 finding'],
    [2, 'finding', undefined, '2 findings'],
    [1, 'policy', 'policies', '1 policy'],
    [3, 'policy', 'policies', '3 policies'],
  ])('%d %s', (number, noun, plural, expected) => {
    expect(count(number, noun, plural)).toBe(expected);
  });
});

describe('grouped', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [50_000.9, '50,000'],
    [1_234_567, '1,234,567'],
  ])('%d', (number, expected) => {
    expect(grouped(number)).toBe(expected);
  });
});

describe('oneOf', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a or b'],
    [['a', 'b', 'c'], 'a, b or c'],
  ])('%j', (words, expected) => {
    expect(oneOf(words)).toBe(expected);
  });
});

describe('duration', () => {
  test.each([
    [0, '0s'],
    [49, '0s'],
    [50, '0.1s'],
    [300, '0.3s'],
    [2500, '2.5s'],
    [9949, '9.9s'],
    [9999, '10s'],
    [10_000, '10s'],
    [12_400, '12s'],
    [59_499, '59s'],
    [59_500, '1m'],
    [90_000, '1m30s'],
    [3_600_000, '1h'],
    [3_599_999, '1h'],
    [5_405_000, '1h30m5s'],
    [432_000_000, '120h'],
  ])('%d ms', (milliseconds, expected) => {
    expect(duration(milliseconds)).toBe(expected);
  });
});
