import fc from 'fast-check';

/** Text from outside that can look like a line, a command, markup, a reference, or another text. */
const PIECES = {
  ends: ['\n', '\r', '\r\n', '\n\n', '\u2028', '\u2029', '\v', '\f', '\u0085', '\0'],
  commands: [
    '::error::',
    '::error title=x::',
    '::set-output name=status::healthy',
    '::add-mask::a',
    '::stop-commands::x',
    '::set-env name=NODE_OPTIONS::--require=x',
    '::group::',
    '::endgroup::',
    '##[error]',
    '##[add-path]',
    '##[set-env name=a;]b',
    '::',
    '##',
    '#[',
    '[',
    '%0A::error::',
    '%25',
    'status=healthy',
    'status<<x',
    'ghadelimiter_00000000-0000-0000-0000-000000000000',
  ],
  html: [
    '<img src=x onerror=alert(1)>',
    '<script>',
    '</script>',
    '</code>',
    '</td></tr></table>',
    '<details open><summary>',
    '<a href="https://a.example">',
    '<!--',
    '-->',
    '<!-- a -->',
    '<',
    '>',
    '"',
    "'",
    '&',
    '&lt;',
    '&#42;',
    '&nbsp',
  ],
  markdown: [
    '[a](https://a.example)',
    '![a](https://a.example/a.png)',
    '[a][b]',
    '[b]: https://a.example',
    '<https://a.example>',
    'https://a.example',
    'HTTP://a.example',
    'ftp://a.example',
    'www.a.example',
    'mailto:a@b.example',
    'xmpp:a@b.example/c',
    'a@b.example',
    'a@-b.example',
    'a@_b.example',
    '[^1]',
    '[^1]: note',
    '# ',
    '---',
    '- [x] ',
    '1. ',
    '> [!WARNING]',
    '```',
    '~~~',
    '`',
    '``',
    '|',
    '\\|',
    '\\',
    '| --- |',
    '**',
    '_',
    '~~',
    '$',
    '$$',
    '$`x`$',
    '{{ x }}',
  ],
  references: [
    '@octocat',
    '@octo-org/team',
    '#1',
    'octo-org/mailer#1',
    'GH-1',
    'gh-12',
    '@-a',
    'a5c3785ed8d6a35868bc169f07e40e889087fd2e',
    'octocat@a5c3785',
    'octo-org/mailer@a5c3785ed8d6a35868bc169f07e40e889087fd2e',
    'a5c3785',
    ':smile:',
    ':+1:',
    ':e-mail:',
  ],
  unseen: [
    '\u202e',
    '\u2066',
    '\u2069',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u00ad',
    '\u034f',
    '\u115f',
    '\u180e',
    '\u3164',
    '\ufe01',
    '\u{e0041}',
    '\u{e0100}',
    '\u001b[31m',
    '\u001b]8;;https://a.example\u0007',
    '\u009b31m',
    '\b\b\b',
    '\ud800',
    '\udc00',
  ],
  plain: ['a', 'b', 'c', '0', '1', ' ', ' ', ' ', '.', ')', '-', '+', '=', ':', 'é', 'ש', '漢', '😀'],
} as const;

const piece = fc.oneof(...Object.values(PIECES).map(pieces => ({ weight: 4, arbitrary: fc.constantFrom<string>(...pieces) })), {
  weight: 1,
  arbitrary: fc.string({ unit: 'binary', maxLength: 4 }),
});

/** Short hostile text, which is shown whole. */
export const hostile = fc.array(piece, { maxLength: 8 }).map(pieces => pieces.join('').slice(0, 90));

/** A recipe for text of any length: a counterexample of 100 kB is not readable. */
export interface Stretch {
  readonly head: string;
  readonly part: string;
  readonly times: number;
}

export const stretch: fc.Arbitrary<Stretch> = fc.record({ head: hostile, part: hostile, times: fc.constantFrom(0, 1, 50, 1_000, 20_000) });

export function stretched({ head, part, times }: Stretch): string {
  return head + part.repeat(times).slice(0, 100_000);
}

/** Invisible characters. U+FE0F is visible by its effect on the character before it. */
const UNSEEN = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--\ufe0f]/gv;

/** Whether all of a text is visible on one line. */
export function isPlain(text: string): boolean {
  return text.isWellFormed() && text.search(UNSEEN) < 0;
}

/** The readable part of a text: its words with single spaces, without invisible characters, in plain quotes. */
export function readable(text: string): string {
  return text.toWellFormed().replace(/\s+/g, ' ').replace(UNSEEN, '').replaceAll('`', "'").replace(/ +/g, ' ').trim();
}
