import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tokenClaims, tokenPayload } from '../../../src/core/text.ts';
import { defaultAudience } from '../../../src/model/regions.ts';

const token = (payload: string): string => `eyJhbGciOiJSUzI1NiJ9.${Buffer.from(payload).toString('base64url')}.c2lnbmF0dXJl`;
const NAMES = ['sub', 'aud', 'repository', 'environment'] as const;

test.each([
  {
    name: 'every claim that is read, and no other',
    text: token('{"sub":"repo:o/r:ref:refs/heads/main","aud":"sts.amazonaws.com","repository":"o/r","environment":"prod","jti":"secret"}'),
    expected: { sub: 'repo:o/r:ref:refs/heads/main', aud: 'sts.amazonaws.com', repository: 'o/r', environment: 'prod' },
  },
  { name: 'a token with some claims', text: token('{"sub":"repo:o/r"}'), expected: { sub: 'repo:o/r' } },
  { name: 'characters of base64url and non-ASCII characters', text: token('{"sub":"repo:ö/ÿ?>~"}'), expected: { sub: 'repo:ö/ÿ?>~' } },
  { name: 'claims with line breaks and code', text: token('{"sub":"a\\n::error::`b`"}'), expected: { sub: "a ::error::'b'" } },
  { name: 'claims that are not text', text: token('{"sub":1,"aud":["a"],"repository":null,"environment":{}}'), expected: {} },
  { name: 'claims in the prototype', text: token('{"__proto__":{"sub":"forged"}}'), expected: {} },
  { name: 'a payload that is a list', text: token('["sub"]'), expected: {} },
  { name: 'a payload that is null', text: token('null'), expected: {} },
  { name: 'a payload that is a text', text: token('"sub"'), expected: {} },
  { name: 'a payload that is not JSON', text: token('sub'), expected: {} },
  { name: 'a token of one part', text: 'eyJhbGciOiJSUzI1NiJ9', expected: {} },
  { name: 'an empty text', text: '', expected: {} },
])('the claims of a token are read: $name', ({ text, expected }) => {
  expect(tokenClaims(text, NAMES)).toEqual(expected);
});

test('the payload of a token includes numbers', () => {
  expect(tokenPayload(token('{"iat":100,"exp":400}'))).toEqual({ iat: 100, exp: 400 });
});

test.each([
  { partition: 'aws', audience: 'sts.amazonaws.com' },
  { partition: 'aws-us-gov', audience: 'sts.amazonaws.com' },
  { partition: 'aws-cn', audience: 'sts.amazonaws.com.cn' },
])('the audience in $partition is $audience', ({ partition, audience }) => {
  expect(defaultAudience(partition)).toBe(audience);
});

test('the claims of any text are read without an exception', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json().map(token)), text => {
      expect(NAMES).toEqual(expect.arrayContaining(Object.keys(tokenClaims(text, NAMES))));
    }),
  );
});
