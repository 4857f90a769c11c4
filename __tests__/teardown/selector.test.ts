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

/** The reason why a resource is kept; undefined if it is deleted. */
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
    { name: 'match a name', names: ['app'], of: 'app' },
    { name: 'do not match a longer name with the same start', names: ['app'], of: 'app-2', expected: 'not-selected' },
    { name: 'do not match a longer name with the same end', names: ['app'], of: 'my-app', expected: 'not-selected' },
    { name: 'are case-sensitive', names: ['App'], of: 'app', expected: 'not-selected' },
    { name: 'match a glob', names: ['pr-*'], of: 'pr-17' },
    { name: 'match a glob with an empty part', names: ['pr-*'], of: 'pr-' },
    { name: 'match a glob with a star at the start', names: ['*.example.com'], of: 'pr-17.example.com' },
    { name: 'take a dot literally', names: ['*.example.com'], of: 'pr-17-example.com', expected: 'not-selected' },
    { name: 'take a question mark for one character', names: ['pr-??'], of: 'pr-17' },
    { name: 'do not take a question mark for no character', names: ['pr-???'], of: 'pr-17', expected: 'not-selected' },
    { name: 'match one of several names', names: ['a*', 'pr-*'], of: 'pr-17' },
    { name: 'do not match a name that none of several matches', names: ['a*', 'b*'], of: 'pr-17', expected: 'not-selected' },
    { name: 'match all names with a star', names: ['*'], of: 'anything' },
    { name: 'match all tags with a star', tags: ['team=a', '*'], of: 'anything' },
    { name: 'do not match a tag with a name', tags: ['team=*'], of: 'team=a', expected: 'not-selected' },
    {
      name: 'match an identity in another case',
      names: ['*', '!Prod.Example.com'],
      kind: 'identity',
      of: 'prod.example.com',
      expected: 'excluded',
    },
    { name: 'match an address in another case', names: ['Ops@*'], kind: 'identity', of: 'ops@Example.com' },
    {
      name: 'keep a label of digits',
      names: ['*', '!17.example.com'],
      kind: 'identity',
      of: '17.example.com',
      expected: 'excluded',
    },
    {
      name: 'keep a label that is a hexadecimal number',
      names: ['0x1@example.com'],
      kind: 'identity',
      of: '0x1@example.com',
    },
    { name: 'match a domain in Unicode', names: ['*.exämple.com'], kind: 'identity', of: 'pr-1.xn--exmple-cua.com' },
    { name: 'match nothing without a selector', of: 'app', expected: 'not-selected' },
    { name: 'exclude a name that is selected', names: ['app', '!app'], of: 'app', expected: 'excluded' },
    { name: 'exclude in any order', names: ['!prod-*', '*'], of: 'prod-1', expected: 'excluded' },
    { name: 'do not exclude other names', names: ['*', '!prod-*'], of: 'pr-1' },
    { name: 'select nothing by an exclusion alone', names: ['!prod-*'], tags: ['env=pr'], of: 'pr-1', expected: 'not-selected' },
    {
      name: 'exclude by name a resource that a tag selects',
      names: ['!prod-*'],
      tags: ['env=pr'],
      of: 'prod-1',
      tagged: { env: 'pr' },
      expected: 'excluded',
    },
    {
      name: 'exclude by name a resource that the star of tags selects',
      names: ['!prod-*'],
      tags: ['*'],
      of: 'prod-1',
      expected: 'excluded',
    },
    {
      name: 'exclude by tag a resource that a name selects',
      names: ['*'],
      tags: ['!keep=*'],
      of: 'app',
      tagged: { keep: '' },
      expected: 'excluded',
    },
    {
      name: 'exclude by tag a resource that a tag selects',
      tags: ['env=pr', '!keep=yes'],
      of: 'app',
      tagged: { env: 'pr', keep: 'yes' },
      expected: 'excluded',
    },
    {
      name: 'exclude by tag a resource that the star of tags selects',
      tags: ['*', '!keep=yes'],
      of: 'app',
      tagged: { keep: 'yes' },
      expected: 'excluded',
    },
    { name: 'do not exclude a tag with another value', names: ['*'], tags: ['!keep=yes'], of: 'app', tagged: { keep: 'no' } },
    {
      name: 'do not exclude a kind without tags by tag',
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
    { name: 'matches a tag', wanted: 'team=mail', expected: true },
    { name: 'does not match another value', wanted: 'team=web', expected: false },
    { name: 'matches the whole value', wanted: 'team=mai', expected: false },
    { name: 'matches a glob in a value', wanted: 'team=m*l', expected: true },
    { name: 'takes a star in a key literally', wanted: 't*=mail', expected: false },
    { name: 'does not match another key', wanted: 'owner=mail', expected: false },
    { name: 'is case-sensitive', wanted: 'Team=mail', expected: false },
    { name: 'matches a value with an equals sign', wanted: 'query=a=b*', expected: true },
    { name: 'matches an empty value', wanted: 'empty=', expected: true },
    { name: 'does not match an empty value with another one', wanted: 'team=', expected: false },
    { name: 'matches an empty value with a star', wanted: 'empty=*', expected: true },
    { name: 'matches a value with a line break', wanted: 'note=one*two', expected: true },
    { name: 'does not match a missing key with a star', wanted: 'owner=*', expected: false },
  ])('$name', ({ wanted, expected }) => {
    expect(matchesTags(wanted, tags)).toBe(expected);
  });
});
