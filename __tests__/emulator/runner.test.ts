import { describe, expect, test } from '@jest/globals';
import { readPairs } from '../../emulator/file-commands.ts';
import { commandIn, readLog } from '../../emulator/log.ts';

describe('a command', () => {
  test.each([
    ['in its least form', '::debug::', 'debug', {}, ''],
    ['behind white space', '\t \u00a0\u2028::warning::low', 'warning', {}, 'low'],
    ['with properties', '::error file=a.ts,line=1,title=a%3Ab%2Cc::d', 'error', { file: 'a.ts', line: '1', title: 'a:b,c' }, 'd'],
    ['with what has no value', '::error file=,=a,b::c', 'error', {}, 'c'],
    ['with a value that has a sign', '::notice title=a=b::c', 'notice', { title: 'a=b' }, 'c'],
    ['in capitals', '::ADD-MASK::x', 'add-mask', {}, 'x'],
    ['with a message of several lines', '::error::a%0Ab%0D%250A', 'error', {}, 'a\nb\r%0A'],
    ['with a colon in its message', '::set-output name=a::b::c', 'set-output', { name: 'a' }, 'b::c'],
    ['of the old form', '##[error]a', 'error', {}, 'a'],
    ['of the old form in the middle of a line', 'a ##[set-env name=b;c=d%3B]e%5D', 'set-env', { name: 'b', c: 'd;' }, 'e]'],
    ['of the old form in a line that begins as the other', '::a ##[group]b', 'group', {}, 'b'],
  ])('%s', (_, line, name, properties, message) => {
    expect(commandIn(line)).toEqual({ name, properties, message });
  });

  test.each([
    '',
    'a ::error::b',
    '::error',
    '::error a',
    '::nothing::a',
    ':: error::a',
    '\ufeff::error::a',
    '##[error',
    '##[nothing]a',
    '## [error]a',
    '#[error]a',
    '##[a]##[error]b',
  ])('%j is none', line => {
    expect(commandIn(line)).toBeUndefined();
  });
});

describe('a log', () => {
  test('has lines of every kind of end', () => {
    expect(readLog('a\r\nb\rc\n\n::error title=t::d\re\u2028f').text).toBe('a\nb\nc\nError: t: d\ne\u2028f');
  });

  test('hides what was masked, from then on', () => {
    expect(readLog('secret\n::add-mask::secret\na secret b\n::error::secret\n::add-mask::  \nsecret secret').text).toBe(
      'secret\na *** b\nError: : ***\n*** ***',
    );
  });

  test('has no commands while they are stopped', () => {
    const { text, commands } = readLog('::stop-commands::TOKEN\n::error::a\n##[error]b\n::token::\n::error::c');
    expect(commands.map(({ name }) => name)).toEqual(['stop-commands', 'token', 'error']);
    expect(text).toBe('::error::a\n##[error]b\nError: : c');
  });
});

describe('a file of the runner', () => {
  test.each([
    ['nothing', '', []],
    ['a value', 'a=b=c<<d\n', [['a', 'b=c<<d']]],
    [
      'an empty value',
      'a=\n\n=b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    [
      'a value between delimiters',
      'a<<x\nb\n\nc=d\nx\ne=f\n',
      [
        ['a', 'b\n\nc=d'],
        ['e', 'f'],
      ],
    ],
    ['nothing between delimiters', 'a<<x\nx', [['a', '']]],
    ['a value with other ends of lines', 'a<<x\nb\r\u2028\nx\n', [['a', 'b\r\u2028']]],
    ['a delimiter with a sign in it', 'a<<x=y\nb\nx=y\n', [['a', 'b']]],
  ])('%s', (_, text, pairs) => {
    expect(readPairs(text)).toEqual(pairs);
  });

  test.each(['a', '<<x\nx\n', 'a<<\n\n', 'a<<x\nb\n', 'a<<x\nb x\n'])('%j fails the step', text => {
    expect(() => readPairs(text)).toThrow();
  });
});
