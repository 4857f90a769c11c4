import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { count, formatDuration, logLine, oneLine, oneOf, plainText, sanitize } from '../../../src/core/text.ts';
import { runs } from '../../support/runs.ts';

const RIGHT_TO_LEFT_OVERRIDE = '\u202e';
const ZERO_WIDTH_SPACE = '\u200b';

/** Characters that cannot stand in a line: control, formatting and bidirectional characters, line breaks, half surrogate pairs. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** Random texts, in which the characters that are dangerous in logs and Markdown are frequent. */
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
    { what: 'keeps plain text', text: 'role AWS/SES é 😀', expected: 'role AWS/SES é 😀' },
    {
      what: 'replaces line breaks, tabs and runs of white space with a space',
      text: ' a\r\nb\t\tc\u2028d\u2029e\u0085f\u00a0\u3000g ',
      expected: 'a b c d e' + 'f g',
    },
    { what: 'removes terminal colors', text: 'a\u001b[31mb\u0007\u0000', expected: 'a[31mb' },
    { what: 'removes bidirectional controls', text: `a${RIGHT_TO_LEFT_OVERRIDE}b\u2066c\u2069\u061c`, expected: 'abc' },
    { what: 'removes invisible characters', text: `a${ZERO_WIDTH_SPACE}b\u00adc\u{e0041}d\ufeff`, expected: 'abcd' },
    { what: 'removes invisible letters and marks', text: 'a\u3164b\u115fc\u034fd\u180ee\ufe01f\u{e0100}', expected: 'abcdef' },
    { what: 'keeps the variation selector of an emoji', text: '\u26a0\ufe0f', expected: '\u26a0\ufe0f' },
    { what: 'joins spaces with an invisible character between them', text: `a ${ZERO_WIDTH_SPACE} \u0000\nb`, expected: 'a b' },
    { what: 'replaces halves of surrogate pairs', text: 'a\ud800b\udc00', expected: 'a\ufffdb\ufffd' },
    { what: 'keeps an empty text', text: '', expected: '' },
    { what: 'returns nothing for invisible text', text: ` ${ZERO_WIDTH_SPACE}\n`, expected: '' },
  ])('$what', ({ text, expected }) => {
    expect(oneLine(text)).toBe(expected);
  });

  test.each([
    { what: 'keeps a text of the maximum length', text: 'abcde', expected: 'abcde' },
    { what: 'cuts a text over the maximum length', text: 'abcdef', expected: 'abcd…' },
    { what: 'does not count trailing spaces', text: 'abcde    ', expected: 'abcde' },
    { what: 'can cut within a surrogate pair', text: 'abc😀de', expected: 'abc\ufffd…' },
    { what: 'cuts an enormous text', text: 'abcdefgh'.repeat(1_000_000), expected: 'abcd…' },
    { what: 'cuts an enormous text of mostly invisible characters', text: `abc${ZERO_WIDTH_SPACE.repeat(1_000_000)}`, expected: 'abc…' },
  ])('$what', ({ text, expected }) => {
    expect(oneLine(text, 5)).toBe(expected);
  });

  test('returns one line of visible characters within the limit for any text', () => {
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
    { what: 'keeps a plain line', text: 'all is well', expected: 'all is well' },
    { what: 'keeps an indented line', text: '  all is well', expected: '  all is well' },
    { what: 'cuts an enormous indent', text: `${' '.repeat(1_000_000)}all`, expected: '        …' },
    { what: 'disables a command', text: '::error::pwned', expected: '·::error::pwned' },
    { what: 'disables a command after spaces', text: '   ::add-mask::x', expected: '   ·::add-mask::x' },
    { what: 'disables a command after a tab', text: '\t::add-mask::x', expected: '·::add-mask::x' },
    { what: 'joins a second line that is a command', text: 'a\n::error::pwned', expected: 'a ::error::pwned' },
    { what: 'disables a command after an invisible character', text: `${ZERO_WIDTH_SPACE}::error::x`, expected: '·::error::x' },
    { what: 'disables a command that contains an invisible character', text: `:${ZERO_WIDTH_SPACE}:error::x`, expected: '·::error::x' },
    { what: 'disables an old command', text: 'a ##[error]pwned', expected: 'a # #[error]pwned' },
    {
      what: 'disables an old command that contains an invisible character',
      text: `#${ZERO_WIDTH_SPACE}#[error]x`,
      expected: '# #[error]x',
    },
    { what: 'disables several old commands', text: '###[x]####[y]', expected: '## #[x]### #[y]' },
    { what: 'keeps colons inside a line', text: 'iam::111122223333', expected: 'iam::111122223333' },
    { what: 'keeps an empty line', text: '', expected: '' },
    { what: 'keeps an indent alone', text: '  ', expected: '  ' },
  ])('$what', ({ text, expected }) => {
    expect(logLine(text)).toBe(expected);
  });

  test('returns no command for any text', () => {
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

describe('sanitize', () => {
  test.each([
    { what: 'replaces backticks, which mark code in messages', text: 'a `b` c', expected: "a 'b' c" },
    { what: 'joins lines', text: 'a\nb', expected: 'a b' },
    { what: 'cuts a text over 500 characters', text: 'x'.repeat(501), expected: `${'x'.repeat(499)}…` },
  ])('$what', ({ text, expected }) => {
    expect(sanitize(text)).toBe(expected);
  });
});

describe('count', () => {
  test.each([
    { number: 0, noun: 'finding', plural: undefined, expected: '0 findings' },
    { number: 1, noun: 'finding', plural: undefined, expected: '1 finding' },
    { number: 2, noun: 'finding', plural: undefined, expected: '2 findings' },
    { number: 1, noun: 'policy', plural: 'policies', expected: '1 policy' },
    { number: 3, noun: 'policy', plural: 'policies', expected: '3 policies' },
  ])('returns the number and the noun: $number $noun', ({ number, noun, plural, expected }) => {
    expect(count(number, noun, plural)).toBe(expected);
  });
});

describe('oneOf', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a or b'],
    [['a', 'b', 'c'], 'a, b or c'],
  ])('joins %j', (words, expected) => {
    expect(oneOf(words)).toBe(expected);
  });
});

describe('formatDuration', () => {
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
  ])('shows %d ms', (milliseconds, expected) => {
    expect(formatDuration(milliseconds)).toBe(expected);
  });
});

describe('plainText', () => {
  test.each([
    { markdown: '## ✅ SES role gate\n\nall is well\n', text: '## ✅ SES role gate\n\nall is well' },
    {
      markdown: '- <code>a</code> in <strong><a href="https://x/y">us-east-1</a></strong>: b<br>**Fix:** c',
      text: '- a in us-east-1: b\n  **Fix:** c',
    },
    { markdown: 'a&#60;b&#62; &#124; arn:<!-- -->aws', text: 'a<b> | arn:aws' },
    { markdown: '| Rule | Role |\n| :-- | :-- |\n| a | ✅ |', text: '| Rule | Role |\n| a | ✅ |' },
    { markdown: '<details><summary>Facts</summary>\n\n- a\n\n</details>\n\n\n\nb', text: 'Facts\n\n- a\n\nb' },
  ])('returns the text: $text', ({ markdown, text }) => {
    expect(plainText(markdown)).toBe(text);
  });
});
