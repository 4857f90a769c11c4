import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { count, duration, logLine, oneLine, oneOf, sanitize } from '../../../src/core/text.ts';
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

describe('sanitize', () => {
  test.each([
    ['backticks, which mark code in our messages', 'a `b` c', "a 'b' c"],
    ['ends of lines', 'a\nb', 'a b'],
    ['more than 500 characters', 'x'.repeat(501), `${'x'.repeat(499)}…`],
  ])('%s', (_, text, expected) => {
    expect(sanitize(text)).toBe(expected);
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
