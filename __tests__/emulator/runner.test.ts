import { describe, expect, test } from '@jest/globals';
import { readPairs } from '../../emulator/file-commands.ts';
import { commandIn, readLog } from '../../emulator/log.ts';

describe('a command', () => {
  test.each([
    { what: 'in its shortest form', line: '::debug::', name: 'debug', properties: {}, message: '' },
    { what: 'after white space', line: '\t \u00a0\u2028::warning::low', name: 'warning', properties: {}, message: 'low' },
    {
      what: 'with properties',
      line: '::error file=a.ts,line=1,title=a%3Ab%2Cc::d',
      name: 'error',
      properties: { file: 'a.ts', line: '1', title: 'a:b,c' },
      message: 'd',
    },
    { what: 'with an empty property', line: '::error file=,=a,b::c', name: 'error', properties: {}, message: 'c' },
    { what: 'with an equals sign in a value', line: '::notice title=a=b::c', name: 'notice', properties: { title: 'a=b' }, message: 'c' },
    { what: 'in capitals', line: '::ADD-MASK::x', name: 'add-mask', properties: {}, message: 'x' },
    { what: 'with a message of several lines', line: '::error::a%0Ab%0D%250A', name: 'error', properties: {}, message: 'a\nb\r%0A' },
    {
      what: 'with a colon in its message',
      line: '::set-output name=a::b::c',
      name: 'set-output',
      properties: { name: 'a' },
      message: 'b::c',
    },
    { what: 'of the old form', line: '##[error]a', name: 'error', properties: {}, message: 'a' },
    {
      what: 'of the old form in the middle of a line',
      line: 'a ##[set-env name=b;c=d%3B]e%5D',
      name: 'set-env',
      properties: { name: 'b', c: 'd;' },
      message: 'e]',
    },
    { what: 'of the old form in a line that begins as the other', line: '::a ##[group]b', name: 'group', properties: {}, message: 'b' },
  ])('is parsed $what', ({ line, name, properties, message }) => {
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
  ])('is not parsed from %j', line => {
    expect(commandIn(line)).toBeUndefined();
  });
});

describe('a log', () => {
  test('is split at every kind of line break', () => {
    expect(readLog('a\r\nb\rc\n\n::error title=t::d\re\u2028f').text).toBe('a\nb\nc\nError: t: d\ne\u2028f');
  });

  test('hides a masked text from then on', () => {
    expect(readLog('secret\n::add-mask::secret\na secret b\n::error::secret\n::add-mask::  \nsecret secret').text).toBe(
      'secret\na *** b\nError: : ***\n*** ***',
    );
  });

  test('has no commands while commands are stopped', () => {
    const { text, commands } = readLog('::stop-commands::TOKEN\n::error::a\n##[error]b\n::token::\n::error::c');
    expect(commands.map(({ name }) => name)).toEqual(['stop-commands', 'token', 'error']);
    expect(text).toBe('::error::a\n##[error]b\nError: : c');
  });
});

describe('a file command', () => {
  test.each([
    { what: 'nothing', text: '', pairs: [] },
    { what: 'a value', text: 'a=b=c<<d\n', pairs: [['a', 'b=c<<d']] },
    {
      what: 'an empty value',
      text: 'a=\n\n=b',
      pairs: [
        ['a', ''],
        ['', 'b'],
      ],
    },
    {
      what: 'a value between delimiters',
      text: 'a<<x\nb\n\nc=d\nx\ne=f\n',
      pairs: [
        ['a', 'b\n\nc=d'],
        ['e', 'f'],
      ],
    },
    { what: 'nothing between delimiters', text: 'a<<x\nx', pairs: [['a', '']] },
    { what: 'a value with other line breaks', text: 'a<<x\nb\r\u2028\nx\n', pairs: [['a', 'b\r\u2028']] },
    { what: 'a delimiter with an equals sign', text: 'a<<x=y\nb\nx=y\n', pairs: [['a', 'b']] },
  ])('sets $what', ({ text, pairs }) => {
    expect(readPairs(text)).toEqual(pairs);
  });

  test.each(['a', '<<x\nx\n', 'a<<\n\n', 'a<<x\nb\n', 'a<<x\nb x\n'])('fails the step for %j', text => {
    expect(() => readPairs(text)).toThrow();
  });
});
