import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { claimsOf } from '../../../src/aws/auth.ts';
import { defaultAudience } from '../../../src/inputs/inputs.ts';

const token = (payload: string): string => `eyJhbGciOiJSUzI1NiJ9.${Buffer.from(payload).toString('base64url')}.c2lnbmF0dXJl`;
const NONE = { sub: undefined, aud: undefined, repository: undefined, environment: undefined, iss: undefined };

test.each([
  [
    'every claim, and none that is not asked for',
    token(
      '{"sub":"repo:o/r:ref:refs/heads/main","aud":"sts.amazonaws.com","repository":"o/r","environment":"prod","iss":"https://ghes.example.com/_services/token","jti":"secret"}',
    ),
    {
      sub: 'repo:o/r:ref:refs/heads/main',
      aud: 'sts.amazonaws.com',
      repository: 'o/r',
      environment: 'prod',
      iss: 'https://ghes.example.com/_services/token',
    },
  ],
  ['a token with some claims', token('{"sub":"repo:o/r"}'), { ...NONE, sub: 'repo:o/r' }],
  ['characters of base64url and beyond ASCII', token('{"sub":"repo:ö/ÿ?>~"}'), { ...NONE, sub: 'repo:ö/ÿ?>~' }],
  ['claims that are not text', token('{"sub":1,"aud":["a"],"repository":null,"environment":{}}'), NONE],
  ['claims that an object inherits', token('{"__proto__":{"sub":"forged"}}'), NONE],
  ['a payload that is a list', token('["sub"]'), NONE],
  ['a payload that is null', token('null'), NONE],
  ['a payload that is a text', token('"sub"'), NONE],
  ['a payload that is no JSON', token('sub'), NONE],
  ['a token of one part', 'eyJhbGciOiJSUzI1NiJ9', NONE],
  ['no token', '', NONE],
])('%s', (_, text, expected) => {
  expect(claimsOf(text)).toEqual(expected);
});

test.each([
  ['aws', 'sts.amazonaws.com'],
  ['aws-us-gov', 'sts.amazonaws.com'],
  ['aws-cn', 'sts.amazonaws.com.cn'],
])('the audience in %s', (partition, audience) => {
  expect(defaultAudience(partition)).toBe(audience);
});

test('reads or gives up on any text, and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json().map(token)), text => {
      expect(Object.keys(claimsOf(text))).toEqual(['sub', 'aud', 'repository', 'environment', 'iss']);
    }),
  );
});
