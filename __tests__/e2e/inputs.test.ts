import { expect, test } from '@jest/globals';
import { scenarios } from '../../emulator/scenarios.ts';
import { play } from './gate.ts';

test.each([
  ['mode', 'chekc', 'check or teardown'],
  ['aws-region', 'us-esat-1', 'did you mean `us-east-1`?'],
  ['aws-region', 'cn-north-1', 'a Region with Amazon SES, which the partition aws-cn does not have'],
  ['aws-region', 'us-east-1 us-gov-west-1', 'one partition'],
  ['role-to-assume', 'gate', 'the ARN of an IAM role'],
  ['audience', 'two words', 'an audience'],
  ['role-session-name', 'a b', 'a role session name'],
  ['role-duration-seconds', '899', '900 to 43200'],
  ['scope-session', 'yes', 'true or false'],
  ['allowed-account-ids', '1234', '12 digits'],
  ['rules', 'spf: error', 'the rules are role-exists'],
  ['rules', 'trust-policy: fatal', 'severities are error, warning or off'],
  ['fail-on', 'failure', 'error, warning or never'],
  ['on-missing', 'ignore', 'fail, warn or create'],
  ['role-description', 'snow ☃', 'a description that IAM accepts'],
  ['update-description', 'maybe', 'true or false'],
  ['identities', 'not_a_domain', 'an SES identity'],
  ['configuration-sets', 'a/b', 'a configuration set'],
  ['min-send-quota', '-1', 'a whole number'],
  ['min-send-rate', '14/s', 'a whole number'],
  ['tenants', 'a.b', 'the name of an SES tenant'],
  ['rules', 'dscription: off', 'did you mean `description`?'],
  ['rules', 'description: warn', 'did you mean `warning`?'],
  ['rules', 'send-rate@us-est-1: off', 'did you mean `us-east-1`?'],
  ['rules', 'send-rate: off until 2027-02-30', 'a line with a last day such as 2027-01-31'],
  ['mode', 'tear', 'did you mean `teardown`?'],
  ['allowed-account-ids', '11122223333', 'put an id in quotes'],
  ['identities', '[example.com]', 'a JSON array'],
  ['wait-timeout', 'soon', 'a duration'],
  ['delete-resources', 'some', 'none, blocking or all'],
  ['resource-tags', 'no-equals-sign', 'a tag'],
  ['include-data', '1', 'true or false'],
  ['max-deletions', 'lots', 'a whole number'],
  ['dry-run', 'no', 'true or false'],
  ['expected-plan', 'abc', 'a plan digest'],
  ['when-in-use', 'ignore', 'fail or keep'],
  ['max-attempts', '0', 'a whole number from 1'],
  ['initial-delay', '-5s', 'a duration'],
  ['max-delay', '5 minutes', 'a duration'],
  ['timeout', '0s', 'a duration'],
  ['deletion-task-id', 'task/42', 'a task id'],
  ['job-summary', 'off', 'true or false'],
  ['comment-on-pr', 'sometimes', 'never, on-failure or always'],
])('%s: %j is refused with the name of the input, before any call', async (name, value, accepted) => {
  const { job, calls } = await play(scenarios.healthy(), { inputs: { [name]: value } });
  const [error] = job.commands.filter(command => command.name === 'error');
  expect(error?.message).toContain(`\`${name}\``);
  expect(error?.message).toContain(accepted);
  expect(job.outputs).toMatchObject({ status: 'error', healthy: 'false', findings: '[]', regions: '{}', errors: '1' });
  expect(job.summary).toContain('SES role gate: error');
  expect(job.report).toMatchObject({ status: 'error', problem: { code: 'input' } });
  expect(job.exitCode).toBe(1);
  expect(calls).toEqual([]);
});

test('every item of an input that is not valid is named', async () => {
  const { job, calls } = await play(scenarios.healthy(), { inputs: { identities: '["example.com", "not_a_domain", {"a": 1}, "b/c"]' } });
  for (const item of ['"not_a_domain"', '{"a":1}', '"b/c"']) {
    expect(job.log).toContain(item);
  }
  expect(job.log).not.toContain('"example.com"');
  expect(calls).toEqual([]);
});

test('an account id with dashes, as the AWS console prints it, is accepted', async () => {
  const { job } = await play(scenarios.healthy(), { inputs: { 'allowed-account-ids': '1111-2222-3333' } });
  expect(job.outputs['status']).toBe('healthy');
});

test('an exception that has ended contradicts no input', async () => {
  const { job } = await play(scenarios.missing(), { inputs: { 'on-missing': 'create', rules: 'role-exists: off until 2026-01-31' } });
  expect(job.outputs).toMatchObject({ status: 'healthy', created: 'true' });
});

test('all problems of the inputs are reported together', async () => {
  const { job } = await play(scenarios.healthy(), { inputs: { mode: 'chekc', 'aws-region': 'nowhere', 'fail-on': 'failure' } });
  expect(job.log).toContain('3 inputs refused: `mode`');
});

test.each([
  [{ AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'us-east-2' }, 'eu-west-1'],
  [{ AWS_DEFAULT_REGION: 'us-east-2' }, 'us-east-2'],
])('%j sets the Region if aws-region is empty', async (env, region) => {
  const { job } = await play(scenarios.healthy(), { inputs: { 'aws-region': '' }, env });
  expect(Object.keys(JSON.parse(job.outputs['regions'] ?? ''))).toEqual([region]);
});

test('a missing Region is reported with the input and the variables', async () => {
  const { job } = await play(scenarios.healthy(), { inputs: { 'aws-region': '' } });
  expect(job.log).toContain('set the input, or AWS_REGION or AWS_DEFAULT_REGION in the environment');
});
