import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { count, duration, logLine, oneLine, oneOf, plainText, sanitize } from '../../../src/core/text.ts';
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
    { what: 'text as it is', text: 'role AWS/SES é 😀', expected: 'role AWS/SES é 😀' },
    {
      what: 'ends of lines, tabs and runs of space',
      text: ' a\r\nb\t\tc\u2028d\u2029e\u0085f\u00a0\u3000g ',
      expected: 'a b c d e' + 'f g',
    },
    { what: 'colours of a terminal', text: 'a\u001b[31mb\u0007\u0000', expected: 'a[31mb' },
    { what: 'bidirectional controls', text: `a${RIGHT_TO_LEFT_OVERRIDE}b\u2066c\u2069\u061c`, expected: 'abc' },
    { what: 'what cannot be seen', text: `a${ZERO_WIDTH_SPACE}b\u00adc\u{e0041}d\ufeff`, expected: 'abcd' },
    { what: 'letters and marks that cannot be seen', text: 'a\u3164b\u115fc\u034fd\u180ee\ufe01f\u{e0100}', expected: 'abcdef' },
    { what: 'the colours of an emoji', text: '\u26a0\ufe0f', expected: '\u26a0\ufe0f' },
    { what: 'blanks with something unseen between them', text: `a ${ZERO_WIDTH_SPACE} \u0000\nb`, expected: 'a b' },
    { what: 'halves of surrogate pairs', text: 'a\ud800b\udc00', expected: 'a\ufffdb\ufffd' },
    { what: 'nothing', text: '', expected: '' },
    { what: 'nothing that can be seen', text: ` ${ZERO_WIDTH_SPACE}\n`, expected: '' },
  ])('$what', ({ text, expected }) => {
    expect(oneLine(text)).toBe(expected);
  });

  test.each([
    { what: 'of the limit', text: 'abcde', expected: 'abcde' },
    { what: 'over the limit', text: 'abcdef', expected: 'abcd…' },
    { what: 'over the limit by spaces alone', text: 'abcde    ', expected: 'abcde' },
    { what: 'cut within a surrogate pair', text: 'abc😀de', expected: 'abc\ufffd…' },
    { what: 'enormous', text: 'abcdefgh'.repeat(1_000_000), expected: 'abcd…' },
    { what: 'enormous, of which little can be seen', text: `abc${ZERO_WIDTH_SPACE.repeat(1_000_000)}`, expected: 'abc…' },
  ])('a text $what', ({ text, expected }) => {
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
    { what: 'a plain line', text: 'all is well', expected: 'all is well' },
    { what: 'an indented line', text: '  all is well', expected: '  all is well' },
    { what: 'a line that begins far out', text: `${' '.repeat(1_000_000)}all`, expected: '        …' },
    { what: 'a command', text: '::error::pwned', expected: '·::error::pwned' },
    { what: 'a command behind spaces', text: '   ::add-mask::x', expected: '   ·::add-mask::x' },
    { what: 'a command behind a tab', text: '\t::add-mask::x', expected: '·::add-mask::x' },
    { what: 'a command on a second line', text: 'a\n::error::pwned', expected: 'a ::error::pwned' },
    { what: 'a command behind what cannot be seen', text: `${ZERO_WIDTH_SPACE}::error::x`, expected: '·::error::x' },
    { what: 'a command with something unseen within', text: `:${ZERO_WIDTH_SPACE}:error::x`, expected: '·::error::x' },
    { what: 'an old command', text: 'a ##[error]pwned', expected: 'a # #[error]pwned' },
    { what: 'an old command with something unseen within', text: `#${ZERO_WIDTH_SPACE}#[error]x`, expected: '# #[error]x' },
    { what: 'three of them', text: '###[x]####[y]', expected: '## #[x]### #[y]' },
    { what: 'colons within', text: 'iam::111122223333', expected: 'iam::111122223333' },
    { what: 'nothing', text: '', expected: '' },
    { what: 'nothing but an indent', text: '  ', expected: '  ' },
  ])('$what', ({ text, expected }) => {
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

describe('sanitize', () => {
  test.each([
    { what: 'backticks, which mark code in our messages', text: 'a `b` c', expected: "a 'b' c" },
    { what: 'ends of lines', text: 'a\nb', expected: 'a b' },
    { what: 'more than 500 characters', text: 'x'.repeat(501), expected: `${'x'.repeat(499)}…` },
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
  ])('$number $noun', ({ number, noun, plural, expected }) => {
    expect(count(number, noun, plural)).toBe(expected);
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

describe('Markdown as text', () => {
  test.each([
    { markdown: '## ✅ SES role gate\n\nall is well\n', text: '## ✅ SES role gate\n\nall is well' },
    {
      markdown: '- <code>a</code> in <strong><a href="https://x/y">us-east-1</a></strong>: b<br>**Fix:** c',
      text: '- a in us-east-1: b\n  **Fix:** c',
    },
    { markdown: 'a&#60;b&#62; &#124; arn:<!-- -->aws', text: 'a<b> | arn:aws' },
    { markdown: '| Rule | Role |\n| :-- | :-- |\n| a | ✅ |', text: '| Rule | Role |\n| a | ✅ |' },
    { markdown: '<details><summary>Facts</summary>\n\n- a\n\n</details>\n\n\n\nb', text: 'Facts\n\n- a\n\nb' },
  ])('$text', ({ markdown, text }) => {
    expect(plainText(markdown)).toBe(text);
  });
});
