import { describe, expect, test } from '@jest/globals';
import { type Selectors, selectsName, selectsTags } from '../../src/teardown/plan.ts';

function selectors(names: readonly string[], tags: readonly string[] = []): Selectors {
  return { names, tags };
}

describe('selectsName', () => {
  test.each<{ name: string; given: Selectors; of: string; expected: boolean }>([
    { name: 'a name', given: selectors(['app']), of: 'app', expected: true },
    { name: 'a name, to the end', given: selectors(['app']), of: 'app-2', expected: false },
    { name: 'a name, from the start', given: selectors(['app']), of: 'my-app', expected: false },
    { name: 'capitals are other letters', given: selectors(['App']), of: 'app', expected: false },
    { name: 'a glob', given: selectors(['pr-*']), of: 'pr-17', expected: true },
    { name: 'a glob that takes in nothing', given: selectors(['pr-*']), of: 'pr-', expected: true },
    { name: 'a glob in the middle', given: selectors(['*.example.com']), of: 'pr-17.example.com', expected: true },
    { name: 'a dot is a dot', given: selectors(['*.example.com']), of: 'pr-17-example.com', expected: false },
    { name: 'a question mark is one character', given: selectors(['pr-??']), of: 'pr-17', expected: true },
    { name: 'a question mark is not none', given: selectors(['pr-???']), of: 'pr-17', expected: false },
    { name: 'a bracket is a bracket', given: selectors(['pr-[0-9]']), of: 'pr-1', expected: false },
    { name: 'one of several', given: selectors(['a*', 'pr-*']), of: 'pr-17', expected: true },
    { name: 'none of several', given: selectors(['a*', 'b*']), of: 'pr-17', expected: false },
    { name: 'the star takes all', given: selectors(['*']), of: 'anything', expected: true },
    {
      name: 'the star of tags takes all too, whatever it is called',
      given: selectors([], ['team=a', '*']),
      of: 'anything',
      expected: true,
    },
    { name: 'other tags say nothing of names', given: selectors([], ['team=*']), of: 'team=a', expected: false },
    { name: 'nothing selects nothing', given: selectors([]), of: '', expected: false },
  ])('$name', ({ given, of, expected }) => {
    expect(selectsName(given, of)).toBe(expected);
  });
});

describe('selectsTags', () => {
  const tags = new Map([
    ['team', 'mail'],
    ['query', 'a=b&c'],
    ['empty', ''],
    ['note', 'one\ntwo'],
  ]);

  test.each<{ name: string; wanted: string[]; expected: boolean }>([
    { name: 'a tag', wanted: ['team=mail'], expected: true },
    { name: 'another value', wanted: ['team=web'], expected: false },
    { name: 'a value is matched from end to end', wanted: ['team=mai'], expected: false },
    { name: 'a glob', wanted: ['team=m*l'], expected: true },
    { name: 'keys are no globs', wanted: ['t*=mail'], expected: false },
    { name: 'another key', wanted: ['owner=mail'], expected: false },
    { name: 'capitals are other letters', wanted: ['Team=mail'], expected: false },
    { name: 'a value with an equals sign', wanted: ['query=a=b*'], expected: true },
    { name: 'an empty value', wanted: ['empty='], expected: true },
    { name: 'an empty value is no other', wanted: ['team='], expected: false },
    { name: 'any value, an empty one too', wanted: ['empty=*'], expected: true },
    { name: 'a value over two lines', wanted: ['note=one*two'], expected: true },
    { name: 'any value of a key that is not there', wanted: ['owner=*'], expected: false },
    { name: 'one of several', wanted: ['team=web', 'empty='], expected: true },
    { name: 'none of several', wanted: ['team=web', 'owner='], expected: false },
    { name: 'nothing selects nothing', wanted: [], expected: false },
  ])('$name', ({ wanted, expected }) => {
    expect(selectsTags(selectors([], wanted), tags)).toBe(expected);
  });

  test('names say nothing of tags', () => {
    expect(selectsTags(selectors(['*']), tags)).toBe(false);
  });
});
