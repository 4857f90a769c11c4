import { describe, expect, test } from '@jest/globals';
import { parseTargets } from '../../src/fleet/gather.ts';

const ROLE = 'arn:aws:iam::111122223333:role/ses-role-gate';
const targets = (...changes: readonly object[]): string => JSON.stringify(changes.map(change => ({ 'role-to-assume': ROLE, ...change })));
const named = (...names: readonly unknown[]): string => targets(...names.map(name => ({ name })));
const some = (number: number): string => named(...Array.from({ length: number }, (_, index) => `target-${index}`));

test('targets have names and the accounts of their roles', () => {
  const role = 'arn:aws-us-gov:iam::444455556666:role/path/gate';
  expect(parseTargets(targets({ name: 'prod', environment: 'production' }, { name: 'Dev_2', 'role-to-assume': role }))).toEqual([
    { name: 'prod', account: '111122223333' },
    { name: 'Dev_2', account: '444455556666' },
  ]);
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
  ['["prod"]', '"prod" is not an object'],
  ['[null]', 'null is not an object'],
  ['[["prod"]]', '["prod"] is not an object'],
  ['[{}]', 'nothing is not a name'],
  [named(1), '1 is not a name'],
  [named('../../etc/passwd'), '"../../etc/passwd" is not a name'],
  [named('a.b'), '"a.b" is not a name'],
  [named('a'.repeat(101)), `"${'a'.repeat(101)}" is not a name`],
  [named('prod', 'dev', 'prod'), '"prod" is the name of two targets, or two names differ in case only'],
  [named('Prod', 'prod'), '"prod" is the name of two targets, or two names differ in case only'],
])('%s is refused: %s', (text, message) => {
  expect(() => parseTargets(text)).toThrow(`\`targets\`: ${message}`);
});

describe('a target', () => {
  const refusal = (changes: object): (() => unknown) => {
    return () => parseTargets(targets({ name: 'dev' }, { name: 'prod', ...changes }));
  };

  test.each([
    { key: 'role_to_assume', suggested: 'role-to-assume' },
    { key: 'expected_plan', suggested: 'expected-plan' },
    { key: 'expectedPlan', suggested: 'expected-plan' },
    { key: 'Aws-Region', suggested: 'aws-region' },
    { key: 'identites', suggested: 'identities' },
    { key: 'Name', suggested: 'name' },
  ])('is refused for the key $key, with a suggestion', ({ key, suggested }) => {
    expect(refusal({ [key]: 'x' })).toThrow(`\`targets\`: "prod" has the unknown key "${key}"; did you mean \`${suggested}\`?`);
  });

  test.each(['dry-run', 'resource-names', 'max-deletions', 'mode', '', 'x', '::error::'])(
    'is refused for the key "%s", without a suggestion',
    key => {
      expect(refusal({ [key]: 'x' })).toThrow(/has the unknown key "[^"]*"$/);
    },
  );

  test.each([[true], [0], [null], [['us-east-1']]])('is refused for the value %j', value => {
    expect(refusal({ 'aws-region': value })).toThrow(`\`aws-region\` of "prod" is ${JSON.stringify(value)}, not a text`);
  });

  test.each(['expected-plan', 'deletion-task-id', 'environment', 'role-to-assume'])('is refused if %s is not a text', key => {
    for (const nothing of ['', ' \n']) {
      expect(refusal({ [key]: nothing })).toThrow(`\`${key}\` of "prod" is empty`);
    }
  });

  test('is refused without a role', () => {
    expect(refusal({ 'role-to-assume': undefined })).toThrow('`role-to-assume` of "prod" is missing');
  });

  test.each([
    'ses-role-gate',
    'arn:aws:iam::111122223333:role/x\ny',
    'arn:aws:iam::1111:role/x',
    'arn:aws:iam::111122223333:user/x',
    'arn:aws:iam::111122223333:role/',
  ])('is refused for the role "%s"', role => {
    expect(refusal({ 'role-to-assume': role })).toThrow(
      `\`role-to-assume\` of "prod" is ${JSON.stringify(role)}, not the ARN of an IAM role`,
    );
  });
});
