import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  boolean,
  choice,
  duration,
  integer,
  list,
  optional,
  type Parse,
  parseAccountId,
  pattern,
  Refusal,
} from '../../../src/inputs/parse.ts';

/** The value of a text, or the message of the refusal. */
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

  test.each(['never', 'on-failure', 'always'])('accepts "%s"', text => {
    expect(outcome(parse, text)).toBe(text);
  });

  test.each([
    { text: 'sometimes', shown: 'sometimes' },
    { text: '', shown: '' },
    { text: 'constructor', shown: 'constructor' },
    { text: 'a`b\nc', shown: "a'b c" },
    { text: 'x'.repeat(200), shown: `${'x'.repeat(99)}…` },
  ])('refuses %j', ({ text, shown }) => {
    expect(outcome(parse, text)).toBe(`refused: "${shown}" is not never, on-failure or always`);
  });

  test.each([
    { text: 'Never', name: 'never' },
    { text: 'on_failure', name: 'on-failure' },
    { text: 'alw', name: 'always' },
  ])('suggests $name for $text', ({ text, name }) => {
    expect(outcome(parse, text)).toBe(`refused: "${text}" is not never, on-failure or always; did you mean \`${name}\`?`);
  });
});

describe('boolean', () => {
  test.each([
    { text: 'true', value: true },
    { text: 'True', value: true },
    { text: 'TRUE', value: true },
    { text: 'false', value: false },
    { text: 'False', value: false },
    { text: 'FALSE', value: false },
  ])('reads $text', ({ text, value }) => {
    expect(outcome(boolean, text)).toBe(value);
  });

  test.each(['tRUE', 'yes', '1', '', 'true\n', 'falsey', 'untrue', 'nofalse'])('refuses %j', text => {
    expect(outcome(boolean, text)).toBe(`refused: "${text.trim()}" is not true or false`);
  });
});

describe('integer', () => {
  const parse = integer(900, 43_200);

  test.each([
    { text: '900', value: 900 },
    { text: '43200', value: 43_200 },
    { text: '0900', value: 900 },
  ])('reads $text', ({ text, value }) => {
    expect(outcome(parse, text)).toBe(value);
  });

  test.each([
    '899',
    '43201',
    '',
    '-900',
    '+900',
    '1e3',
    '1000.0',
    '0x400',
    '1_000',
    '1,000',
    '٩٠٠',
    '1000s',
    '9'.repeat(16),
    'NaN',
    'Infinity',
  ])('refuses "%s"', text => {
    expect(outcome(parse, text)).toBe(`refused: "${text}" is not a whole number from 900 to 43200`);
  });
});

describe('duration', () => {
  const parse = duration(1, 43_200);
  const refused = (text: string, least: number, most: number) =>
    `refused: "${text}" is not a duration such as 90s, 5m or 1h30m, or a number of seconds, from ${least}s to ${most}s`;

  test.each([
    { text: '90s', seconds: 90 },
    { text: '5m', seconds: 300 },
    { text: '1h', seconds: 3600 },
    { text: '1h30m', seconds: 5400 },
    { text: '1h30m15s', seconds: 5415 },
    { text: '2m5s', seconds: 125 },
    { text: '1h5s', seconds: 3605 },
    { text: '90', seconds: 90 },
    { text: '1', seconds: 1 },
    { text: '090', seconds: 90 },
    { text: '12h', seconds: 43_200 },
    { text: '0h0m1s', seconds: 1 },
  ])('reads $text', ({ text, seconds }) => {
    expect(outcome(parse, text)).toBe(seconds * 1000);
  });

  test.each([
    '0s',
    '0',
    '12h1s',
    '43201',
    '',
    's',
    'h',
    '1.5h',
    '-5m',
    '5 m',
    '5M',
    '30m1h',
    '5m5m',
    '1d',
    '500ms',
    '99999999s',
    'PT5M',
    // Only a bare number is in seconds: 1h30 would mean minutes.
    '1h30',
    '5m30',
  ])('refuses "%s"', text => {
    expect(outcome(parse, text)).toBe(refused(text, 1, 43_200));
  });

  test.each([
    { text: '59s', least: 60, expected: refused('59s', 60, 90) },
    { text: '60s', least: 60, expected: 60_000 },
    { text: '0s', least: 0, expected: 0 },
    { text: '', least: 0, expected: refused('', 0, 90) },
  ])('reads "$text" of at least $least s', ({ text, least, expected }) => {
    expect(outcome(duration(least, 90), text)).toBe(expected);
  });

  test('adds hours, minutes and seconds', () => {
    const part = fc.integer({ min: 0, max: 9_999_999 });
    fc.assert(
      fc.property(part, part, part, (h, m, s) => {
        expect(duration(0, 1e12)(`${h}h${m}m${s}s`)).toBe(((h * 60 + m) * 60 + s) * 1000);
      }),
    );
  });

  test('returns a number within the bounds or refuses, for any text', () => {
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
    { text: 'a,b', items: ['a', 'b'] },
    { text: 'a b', items: ['a', 'b'] },
    { text: 'a\nb\r\nc', items: ['a', 'b', 'c'] },
    { text: ' ,a ,\t, b,\n', items: ['a', 'b'] },
    { text: 'b,a,b a', items: ['b', 'a'] },
    { text: '', items: [] },
    { text: ' ,\n', items: [] },
    { text: '# all of them\na # the first, and best\nb', items: ['a', 'b'] },
    { text: '- a\n  - b\n-\n', items: ['a', 'b'] },
    { text: `"a", 'b' "c"`, items: ['a', 'b', 'c'] },
    { text: '["a", "b",\n "c"]', items: ['a', 'b', 'c'] },
    { text: ' [] ', items: [] },
  ])('reads %j', ({ text, items }) => {
    expect(outcome<readonly string[]>(parse, text)).toEqual(items);
  });

  test('names every item that is not valid', () => {
    expect(outcome<readonly string[]>(parse, 'a,B,c,4')).toBe('refused: "B" is not a word; "4" is not a word');
    expect(outcome<readonly string[]>(parse, '["a", "B", 4]')).toBe('refused: "B" is not a word; "4" is not a word');
  });

  test.each([
    { name: 'a quoted item with a comma, a space and a hash', text: '"a, b #c" d', items: ['a, b #c', 'd'] },
    { name: 'a hash inside a word', text: 'a#b #c', items: ['a#b'] },
    { name: 'a quote without its end', text: '"a b', items: ['"a', 'b'] },
    { name: 'a quote inside a word', text: 'k="v" it\'s', items: ['k="v"', "it's"] },
    { name: 'a dash in quotes', text: '"-" -', items: ['-'] },
    { name: 'numbers in a JSON array', text: '[111122223333]', items: ['111122223333'] },
  ])('accepts $name', ({ text, items }) => {
    expect(
      outcome<readonly string[]>(
        list(any => any),
        text,
      ),
    ).toEqual(items);
  });

  test.each([
    { text: '[a, b]', problem: 'an item in an array needs double quotes' },
    { text: '["a",]', problem: 'no comma follows the last item' },
    { text: '["a", null]', problem: '"null" is not a text in a JSON array' },
    {
      text: '[{"a":1}, "B", ["c"], "d"]',
      problem: `"{"a":1}" is not a text in a JSON array; "B" is not a word; "["c"]" is not a text in a JSON array`,
    },
  ])('refuses the array $text', ({ text, problem }) => {
    expect(outcome<readonly string[]>(parse, text)).toContain(problem);
  });
});

describe('parseAccountId', () => {
  test.each([
    { text: '111122223333', expected: '111122223333' },
    { text: '1111-2222-3333', expected: '111122223333' },
    { text: '1111-22223333', expected: 'refused: "1111-22223333" is not an AWS account id of 12 digits' },
    {
      text: '11122223333',
      expected:
        'refused: "11122223333" is not an AWS account id of 12 digits: put an id in quotes, because YAML drops the 0 at the start of a number',
    },
    ...['1112222333', '112222333'].map(text => ({
      text,
      expected: `refused: "${text}" is not an AWS account id of 12 digits: put an id in quotes, because YAML drops the 0 at the start of a number`,
    })),
    { text: '12222333', expected: 'refused: "12222333" is not an AWS account id of 12 digits' },
    { text: '1111222233334', expected: 'refused: "1111222233334" is not an AWS account id of 12 digits' },
  ])('reads $text', ({ text, expected }) => {
    expect(outcome(parseAccountId, text)).toBe(expected);
  });
});

describe('optional', () => {
  const parse = optional(integer(0, 9));

  test.each([
    { text: '', expected: undefined },
    { text: '0', expected: 0 },
    { text: 'x', expected: 'refused: "x" is not a whole number from 0 to 9' },
  ])('reads "$text"', ({ text, expected }) => {
    expect(outcome(parse, text)).toBe(expected);
  });
});
