import { describe, expect, test } from '@jest/globals';
import { type Selectors, selectsName, selectsTags } from '../../src/teardown/plan.ts';

function selectors(names: readonly string[], tags: readonly string[] = []): Selectors {
  return { names, tags };
}

describe('selectsName', () => {
  test.each<[string, Selectors, string, boolean]>([
    ['a name', selectors(['app']), 'app', true],
    ['a name, to the end', selectors(['app']), 'app-2', false],
    ['a name, from the start', selectors(['app']), 'my-app', false],
    ['capitals are other letters', selectors(['App']), 'app', false],
    ['a glob', selectors(['pr-*']), 'pr-17', true],
    ['a glob that takes in nothing', selectors(['pr-*']), 'pr-', true],
    ['a glob in the middle', selectors(['*.example.com']), 'pr-17.example.com', true],
    ['a dot is a dot', selectors(['*.example.com']), 'pr-17-example.com', false],
    ['a question mark is one character', selectors(['pr-??']), 'pr-17', true],
    ['a question mark is not none', selectors(['pr-???']), 'pr-17', false],
    ['a bracket is a bracket', selectors(['pr-[0-9]']), 'pr-1', false],
    ['one of several', selectors(['a*', 'pr-*']), 'pr-17', true],
    ['none of several', selectors(['a*', 'b*']), 'pr-17', false],
    ['the star takes all', selectors(['*']), 'anything', true],
    ['the star of tags takes all too, whatever it is called', selectors([], ['team=a', '*']), 'anything', true],
    ['other tags say nothing of names', selectors([], ['team=*']), 'team=a', false],
    ['nothing selects nothing', selectors([]), '', false],
  ])('%s', (_, given, name, expected) => {
    expect(selectsName(given, name)).toBe(expected);
  });
});

describe('selectsTags', () => {
  const tags = new Map([
    ['team', 'mail'],
    ['query', 'a=b&c'],
    ['empty', ''],
    ['note', 'one\ntwo'],
  ]);

  test.each<[string, string[], boolean]>([
    ['a tag', ['team=mail'], true],
    ['another value', ['team=web'], false],
    ['a value is matched from end to end', ['team=mai'], false],
    ['a glob', ['team=m*l'], true],
    ['keys are no globs', ['t*=mail'], false],
    ['another key', ['owner=mail'], false],
    ['capitals are other letters', ['Team=mail'], false],
    ['a value with an equals sign', ['query=a=b*'], true],
    ['an empty value', ['empty='], true],
    ['an empty value is no other', ['team='], false],
    ['any value, an empty one too', ['empty=*'], true],
    ['a value over two lines', ['note=one*two'], true],
    ['any value of a key that is not there', ['owner=*'], false],
    ['one of several', ['team=web', 'empty='], true],
    ['none of several', ['team=web', 'owner='], false],
    ['nothing selects nothing', [], false],
  ])('%s', (_, wanted, expected) => {
    expect(selectsTags(selectors([], wanted), tags)).toBe(expected);
  });

  test('names say nothing of tags', () => {
    expect(selectsTags(selectors(['*']), tags)).toBe(false);
  });
});
