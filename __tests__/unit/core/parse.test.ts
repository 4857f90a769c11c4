import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { boolean, choice, duration, integer, list, optional, type Parse, pattern, Refusal } from '../../../src/inputs/parse.ts';

/** What a parser says to a text: its value, or the message of its refusal. */
function outcome<T>(parse: Parse<T>, text: string): T | string {
  try {
    return parse(text);
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal);
    return `refused: ${(error as Refusal).message}`;
  }
}

describe('choice', () => {
  const parse = choice('never', 'on-failure', 'always');
  test.each([
    ['never', 'never'],
    ['on-failure', 'on-failure'],
    ['Never', 'refused: "Never" is not never, on-failure or always'],
    ['', 'refused: "" is not never, on-failure or always'],
    ['constructor', 'refused: "constructor" is not never, on-failure or always'],
    ['a`b\nc', 'refused: "a\'b c" is not never, on-failure or always'],
    ['x'.repeat(200), `refused: "${'x'.repeat(99)}…" is not never, on-failure or always`],
  ])('%j', (text, expected) => {
    expect(outcome(parse, text)).toBe(expected);
  });
});

describe('boolean', () => {
  test.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
    ['tRUE', 'refused: "tRUE" is not true or false'],
    ['yes', 'refused: "yes" is not true or false'],
    ['1', 'refused: "1" is not true or false'],
    ['', 'refused: "" is not true or false'],
    ['true\n', 'refused: "true" is not true or false'],
    ['falsey', 'refused: "falsey" is not true or false'],
    ['untrue', 'refused: "untrue" is not true or false'],
    ['nofalse', 'refused: "nofalse" is not true or false'],
  ])('%j', (text, expected) => {
    expect(outcome(boolean, text)).toBe(expected);
  });
});

describe('integer', () => {
  const parse = integer(900, 43_200);
  const refused = (text: string) => `refused: "${text}" is not a whole number from 900 to 43200`;
  test.each([
    ['900', 900],
    ['43200', 43_200],
    ['0900', 900],
    ['899', refused('899')],
    ['43201', refused('43201')],
    ['', refused('')],
    ['-900', refused('-900')],
    ['+900', refused('+900')],
    ['1e3', refused('1e3')],
    ['1000.0', refused('1000.0')],
    ['0x400', refused('0x400')],
    ['1_000', refused('1_000')],
    ['1,000', refused('1,000')],
    ['٩٠٠', refused('٩٠٠')],
    ['1000s', refused('1000s')],
    ['9'.repeat(16), refused('9'.repeat(16))],
    ['NaN', refused('NaN')],
    ['Infinity', refused('Infinity')],
  ])('%j', (text, expected) => {
    expect(outcome(parse, text)).toBe(expected);
  });
});

describe('duration', () => {
  const parse = duration(1, 43_200);
  const refused = (text: string) =>
    `refused: "${text}" is not a duration such as 90s, 5m or 1h30m, or a number of seconds, from 1s to 43200s`;
  test.each([
    ['90s', 90_000],
    ['5m', 300_000],
    ['1h', 3_600_000],
    ['1h30m', 5_400_000],
    ['1h30m15s', 5_415_000],
    ['2m5s', 125_000],
    ['1h5s', 3_605_000],
    ['90', 90_000],
    ['1', 1000],
    ['090', 90_000],
    ['12h', 43_200_000],
    ['0h0m1s', 1000],
    ['0s', refused('0s')],
    ['0', refused('0')],
    ['12h1s', refused('12h1s')],
    ['43201', refused('43201')],
    ['', refused('')],
    ['s', refused('s')],
    ['h', refused('h')],
    ['1.5h', refused('1.5h')],
    ['-5m', refused('-5m')],
    ['5 m', refused('5 m')],
    ['5M', refused('5M')],
    ['30m1h', refused('30m1h')],
    ['5m5m', refused('5m5m')],
    ['1d', refused('1d')],
    ['500ms', refused('500ms')],
    ['99999999s', refused('99999999s')],
    ['PT5M', refused('PT5M')],
    // Only a bare number is seconds: who writes 1h30 means minutes.
    ['1h30', refused('1h30')],
    ['5m30', refused('5m30')],
  ])('%j', (text, expected) => {
    expect(outcome(parse, text)).toBe(expected);
  });

  test.each([
    ['59s', 60, 'refused: "59s" is not a duration such as 90s, 5m or 1h30m, or a number of seconds, from 60s to 90s'],
    ['60s', 60, 60_000],
    ['0s', 0, 0],
    ['', 0, 'refused: "" is not a duration such as 90s, 5m or 1h30m, or a number of seconds, from 0s to 90s'],
  ])('%j, of at least %d s', (text, least, expected) => {
    expect(outcome(duration(least, 90), text)).toBe(expected);
  });

  test('adds up hours, minutes and seconds', () => {
    const part = fc.integer({ min: 0, max: 9_999_999 });
    fc.assert(
      fc.property(part, part, part, (h, m, s) => {
        expect(duration(0, 1e12)(`${h}h${m}m${s}s`)).toBe(((h * 60 + m) * 60 + s) * 1000);
      }),
    );
  });

  test('answers every text with a number within the bounds, or a refusal', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\dhms]{0,12}$/)), text => {
        const value = outcome(parse, text);
        return typeof value === 'number' ? value >= 1000 && value <= 43_200_000 : value.startsWith('refused: ');
      }),
    );
  });
});

describe('list', () => {
  const parse = list(pattern(/^[a-z]+$/, 'a word'));
  test.each([
    ['a,b', ['a', 'b']],
    ['a b', ['a', 'b']],
    ['a\nb\r\nc', ['a', 'b', 'c']],
    [' ,a ,\t, b,\n', ['a', 'b']],
    ['b,a,b a', ['b', 'a']],
    ['', []],
    [' ,\n', []],
    ['a,B', 'refused: "B" is not a word'],
  ])('%j', (text, expected) => {
    expect(outcome<readonly string[]>(parse, text)).toEqual(expected);
  });
});

describe('optional', () => {
  const parse = optional(integer(0, 9));
  test.each([
    ['', undefined],
    ['0', 0],
    ['x', 'refused: "x" is not a whole number from 0 to 9'],
  ])('%j', (text, expected) => {
    expect(outcome(parse, text)).toBe(expected);
  });
});
