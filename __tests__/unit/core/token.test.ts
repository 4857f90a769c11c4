import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tokenClaims, tokenPayload } from '../../../src/core/text.ts';
import { defaultAudience } from '../../../src/inputs/inputs.ts';

const token = (payload: string): string => `eyJhbGciOiJSUzI1NiJ9.${Buffer.from(payload).toString('base64url')}.c2lnbmF0dXJl`;
const NAMES = ['sub', 'aud', 'repository', 'environment'] as const;

test.each([
  {
    name: 'every claim, and none that is not asked for',
    text: token('{"sub":"repo:o/r:ref:refs/heads/main","aud":"sts.amazonaws.com","repository":"o/r","environment":"prod","jti":"secret"}'),
    expected: { sub: 'repo:o/r:ref:refs/heads/main', aud: 'sts.amazonaws.com', repository: 'o/r', environment: 'prod' },
  },
  { name: 'a token with some claims', text: token('{"sub":"repo:o/r"}'), expected: { sub: 'repo:o/r' } },
  { name: 'characters of base64url and beyond ASCII', text: token('{"sub":"repo:ö/ÿ?>~"}'), expected: { sub: 'repo:ö/ÿ?>~' } },
  { name: 'claims with lines and code', text: token('{"sub":"a\\n::error::`b`"}'), expected: { sub: "a ::error::'b'" } },
  { name: 'claims that are not text', text: token('{"sub":1,"aud":["a"],"repository":null,"environment":{}}'), expected: {} },
  { name: 'claims that an object inherits', text: token('{"__proto__":{"sub":"forged"}}'), expected: {} },
  { name: 'a payload that is a list', text: token('["sub"]'), expected: {} },
  { name: 'a payload that is null', text: token('null'), expected: {} },
  { name: 'a payload that is a text', text: token('"sub"'), expected: {} },
  { name: 'a payload that is no JSON', text: token('sub'), expected: {} },
  { name: 'a token of one part', text: 'eyJhbGciOiJSUzI1NiJ9', expected: {} },
  { name: 'no token', text: '', expected: {} },
])('claims of a token: $name', ({ text, expected }) => {
  expect(tokenClaims(text, NAMES)).toEqual(expected);
});

test('the payload has numbers too', () => {
  expect(tokenPayload(token('{"iat":100,"exp":400}'))).toEqual({ iat: 100, exp: 400 });
});

test.each([
  { partition: 'aws', audience: 'sts.amazonaws.com' },
  { partition: 'aws-us-gov', audience: 'sts.amazonaws.com' },
  { partition: 'aws-cn', audience: 'sts.amazonaws.com.cn' },
])('the audience in $partition is $audience', ({ partition, audience }) => {
  expect(defaultAudience(partition)).toBe(audience);
});

test('reads or gives up on any text, and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json().map(token)), text => {
      expect(NAMES).toEqual(expect.arrayContaining(Object.keys(tokenClaims(text, NAMES))));
    }),
  );
});
