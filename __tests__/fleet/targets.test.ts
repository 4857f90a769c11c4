import { expect, test } from '@jest/globals';
import { parseTargets } from '../../src/fleet/targets.ts';

const named = (...names: readonly unknown[]): string => JSON.stringify(names.map(name => ({ name, 'aws-region': 'us-east-1' })));
const some = (number: number): string => named(...Array.from({ length: number }, (_, index) => `target-${index}`));

test.each([
  [named('prod'), ['prod']],
  [named('prod', 'Dev_2', 'eu-west-1'), ['prod', 'Dev_2', 'eu-west-1']],
  [named(1), ['1']],
])('%s names %j', (text, names) => {
  expect(parseTargets(text)).toEqual(names);
});

test('a matrix has at most 256 targets', () => {
  expect(parseTargets(some(256))).toHaveLength(256);
  expect(() => parseTargets(some(257))).toThrow('`targets`: it has 257 items');
});

test.each([
  ['[]', 'it has 0 items'],
  ['', '"" is not JSON'],
  ['prod, `dev`', `"prod, 'dev'" is not JSON`],
  ['"prod"', 'it is not a list'],
  ['{"name": "prod"}', 'it is not a list'],
  ['null', 'it is not a list'],
  ['["prod"]', '"" is no name'],
  ['[null]', '"" is no name'],
  [named('prod', 'dev', 'prod'), '"prod" is no name, or the name of two'],
  [named('../../etc/passwd'), '"../../etc/passwd" is no name'],
  [named('a.b'), '"a.b" is no name'],
  [named('a'.repeat(101)), `"${'a'.repeat(101)}" is no name`],
  [named({ name: 'a' }), '"[object Object]" is no name'],
])('%s is refused: %s', (text, message) => {
  expect(() => parseTargets(text)).toThrow(`\`targets\`: ${message}`);
});
