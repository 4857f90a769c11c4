import { describe, expect, test } from '@jest/globals';
import type { Kind, Resource, Tags } from '../../src/model/kinds.ts';
import type { KeepReason } from '../../src/model/result.ts';
import { matchesTags, planRegion } from '../../src/teardown/plan.ts';
import { found } from '../support/ports.ts';
import { resource } from './support.ts';

interface Given {
  readonly names?: readonly string[];
  readonly tags?: readonly string[];
  readonly of: string;
  readonly kind?: Kind;
  readonly tagged?: Readonly<Record<string, string>>;
}

/** Why a resource is kept; undefined if it is deleted. */
async function decide({ names = [], tags = [], of, kind = 'relay', tagged = {} }: Given): Promise<KeepReason | undefined> {
  const one = resource(kind, of);
  const reader = {
    list: async () => found<readonly Resource[]>([one]),
    tags: async () => found<Tags>(new Map(Object.entries(tagged))),
    lookUp: async () => found([]),
  };
  const { kept } = await planRegion('us-east-1', [kind], reader, { selectors: { names, tags }, includeData: false }, () => true);
  return kept[0]?.reason;
}

describe('selectors', () => {
  test.each<Given & { name: string; expected?: KeepReason }>([
    { name: 'a name', names: ['app'], of: 'app' },
    { name: 'a name, to the end', names: ['app'], of: 'app-2', expected: 'not-selected' },
    { name: 'a name, from the start', names: ['app'], of: 'my-app', expected: 'not-selected' },
    { name: 'capitals are other letters', names: ['App'], of: 'app', expected: 'not-selected' },
    { name: 'a glob', names: ['pr-*'], of: 'pr-17' },
    { name: 'a glob that takes in nothing', names: ['pr-*'], of: 'pr-' },
    { name: 'a glob in the middle', names: ['*.example.com'], of: 'pr-17.example.com' },
    { name: 'a dot is a dot', names: ['*.example.com'], of: 'pr-17-example.com', expected: 'not-selected' },
    { name: 'a question mark is one character', names: ['pr-??'], of: 'pr-17' },
    { name: 'a question mark is not none', names: ['pr-???'], of: 'pr-17', expected: 'not-selected' },
    { name: 'one of several', names: ['a*', 'pr-*'], of: 'pr-17' },
    { name: 'none of several', names: ['a*', 'b*'], of: 'pr-17', expected: 'not-selected' },
    { name: 'the star takes all', names: ['*'], of: 'anything' },
    { name: 'the star of tags takes all too, whatever it is called', tags: ['team=a', '*'], of: 'anything' },
    { name: 'tags do not select by name', tags: ['team=*'], of: 'team=a', expected: 'not-selected' },
    {
      name: 'the case of an identity does not matter',
      names: ['*', '!Prod.Example.com'],
      kind: 'identity',
      of: 'prod.example.com',
      expected: 'excluded',
    },
    { name: 'the case of an address does not matter', names: ['Ops@*'], kind: 'identity', of: 'ops@Example.com' },
    {
      name: 'a label of digits stays what it is',
      names: ['*', '!17.example.com'],
      kind: 'identity',
      of: '17.example.com',
      expected: 'excluded',
    },
    {
      name: 'a label that reads as a number in hexadecimal stays what it is',
      names: ['0x1@example.com'],
      kind: 'identity',
      of: '0x1@example.com',
    },
    { name: 'a domain matches in Unicode too', names: ['*.exämple.com'], kind: 'identity', of: 'pr-1.xn--exmple-cua.com' },
    { name: 'nothing selects nothing', of: 'app', expected: 'not-selected' },
    { name: 'an exclusion wins over the name', names: ['app', '!app'], of: 'app', expected: 'excluded' },
    { name: 'an exclusion wins in any order', names: ['!prod-*', '*'], of: 'prod-1', expected: 'excluded' },
    { name: 'an exclusion takes nothing else', names: ['*', '!prod-*'], of: 'pr-1' },
    { name: 'an exclusion alone selects nothing', names: ['!prod-*'], tags: ['env=pr'], of: 'pr-1', expected: 'not-selected' },
    {
      name: 'a name excludes what a tag selects',
      names: ['!prod-*'],
      tags: ['env=pr'],
      of: 'prod-1',
      tagged: { env: 'pr' },
      expected: 'excluded',
    },
    { name: 'a name excludes what the star of tags selects', names: ['!prod-*'], tags: ['*'], of: 'prod-1', expected: 'excluded' },
    { name: 'a tag excludes what a name selects', names: ['*'], tags: ['!keep=*'], of: 'app', tagged: { keep: '' }, expected: 'excluded' },
    {
      name: 'a tag excludes what a tag selects',
      tags: ['env=pr', '!keep=yes'],
      of: 'app',
      tagged: { env: 'pr', keep: 'yes' },
      expected: 'excluded',
    },
    {
      name: 'a tag excludes what the star of tags selects',
      tags: ['*', '!keep=yes'],
      of: 'app',
      tagged: { keep: 'yes' },
      expected: 'excluded',
    },
    { name: 'a tag with another value excludes nothing', names: ['*'], tags: ['!keep=yes'], of: 'app', tagged: { keep: 'no' } },
    {
      name: 'a tag excludes nothing of a kind without tags',
      names: ['*'],
      tags: ['!keep=yes'],
      of: 'app',
      kind: 'receipt-filter',
      tagged: { keep: 'yes' },
    },
  ])('$name', async ({ expected, ...given }) => {
    expect(await decide(given)).toBe(expected);
  });
});

describe('matchesTags', () => {
  const tags = new Map([
    ['team', 'mail'],
    ['query', 'a=b&c'],
    ['empty', ''],
    ['note', 'one\ntwo'],
  ]);

  test.each<{ name: string; wanted: string; expected: boolean }>([
    { name: 'a tag', wanted: 'team=mail', expected: true },
    { name: 'another value', wanted: 'team=web', expected: false },
    { name: 'a value is matched from end to end', wanted: 'team=mai', expected: false },
    { name: 'a glob', wanted: 'team=m*l', expected: true },
    { name: 'keys are no globs', wanted: 't*=mail', expected: false },
    { name: 'another key', wanted: 'owner=mail', expected: false },
    { name: 'capitals are other letters', wanted: 'Team=mail', expected: false },
    { name: 'a value with an equals sign', wanted: 'query=a=b*', expected: true },
    { name: 'an empty value', wanted: 'empty=', expected: true },
    { name: 'an empty value is no other', wanted: 'team=', expected: false },
    { name: 'any value, an empty one too', wanted: 'empty=*', expected: true },
    { name: 'a value over two lines', wanted: 'note=one*two', expected: true },
    { name: 'any value of a key that is not there', wanted: 'owner=*', expected: false },
  ])('$name', ({ wanted, expected }) => {
    expect(matchesTags(wanted, tags)).toBe(expected);
  });
});
