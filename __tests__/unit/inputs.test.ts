import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { INPUT_DEFAULTS, type InputName, type Parsed, parseInputs } from '../../src/inputs/inputs.ts';
import { parseRules } from '../../src/inputs/parse.ts';

type Given = Partial<Record<InputName, string>>;

const ENV = { AWS_REGION: 'us-east-1', RUNNER_TEMP: '/runner/temp', GITHUB_ACTION: 'gate', GITHUB_RUN_ID: '1001' };

const NOW = Date.parse('2026-11-26T23:59:59Z');

function parse(given: Given, env: NodeJS.ProcessEnv = ENV): Parsed {
  return parseInputs(name => given[name] ?? INPUT_DEFAULTS[name], env, NOW);
}

/** The inputs of a valid run, or the problems of an invalid one, so that a comparison shows them. */
function inputs(given: Given, env?: NodeJS.ProcessEnv): unknown {
  const parsed = parse(given, env);
  return 'inputs' in parsed ? parsed.inputs : parsed.problems;
}

/** The problems of an invalid run; none of a valid one. */
function problems(given: Given, env?: NodeJS.ProcessEnv): readonly string[] {
  const parsed = parse(given, env);
  return 'problems' in parsed ? parsed.problems : [];
}

const TEARDOWN: Given = { mode: 'teardown', 'allowed-account-ids': '111122223333' };
const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;
const TASK = 'task/aws-service-role/ses.amazonaws.com/AWSServiceRoleForAmazonSES/01234567-89ab-cdef-0123-456789abcdef';

test('the defaults of the contract are valid, without a note', () => {
  expect(parseInputs(() => undefined, ENV, NOW)).toEqual(parse({}));
});

test('an exception that has ended contradicts no input', () => {
  const rules = 'role-exists: off until 2026-11-25\ndescription: off until 2026-11-25';
  expect(problems({ 'on-missing': 'create', 'update-description': 'true', 'role-description': 'Ours', rules })).toEqual([]);
});

test('a Region alone gives the defaults of the contract', () => {
  expect(inputs({})).toEqual({
    mode: 'check',
    'aws-region': ['us-east-1'],
    'role-to-assume': undefined,
    audience: undefined,
    'role-session-name': 'ses-role-gate-1001',
    'role-duration-seconds': 3600,
    'scope-session': true,
    'allowed-account-ids': [],
    rules: [],
    'fail-on': 'error',
    'on-missing': 'fail',
    'role-description': undefined,
    'update-description': false,
    identities: [],
    identityAccounts: [],
    'configuration-sets': [],
    'min-send-quota': undefined,
    'min-send-rate': undefined,
    tenants: [],
    'wait-timeout': 0,
    'delete-resources': 'none',
    'resource-regions': ['us-east-1'],
    'resource-names': [],
    'resource-tags': [],
    'include-data': false,
    'max-deletions': 100,
    'dry-run': false,
    'expected-plan': undefined,
    'when-in-use': 'fail',
    'max-attempts': 8,
    'initial-delay': 5000,
    'max-delay': 120_000,
    timeout: 1_800_000,
    'deletion-task-id': undefined,
    'job-summary': true,
    'comment-on-pr': 'never',
    'comment-key': '',
    'github-token': undefined,
    'report-path': '/runner/temp/ses-role-gate-gate.json',
  });
});

test('the defaults are texts as a workflow has them', () => {
  expect(Object.entries(INPUT_DEFAULTS).filter(([, value]) => value !== '')).toEqual([
    ['mode', 'check'],
    ['role-duration-seconds', '3600'],
    ['scope-session', 'true'],
    ['fail-on', 'error'],
    ['on-missing', 'fail'],
    ['update-description', 'false'],
    ['wait-timeout', '0s'],
    ['delete-resources', 'none'],
    ['include-data', 'false'],
    ['max-deletions', '100'],
    ['dry-run', 'false'],
    ['expected-plan', 'any'],
    ['when-in-use', 'fail'],
    ['max-attempts', '8'],
    ['initial-delay', '5s'],
    ['max-delay', '2m'],
    ['timeout', '30m'],
    ['job-summary', 'true'],
    ['comment-on-pr', 'never'],
  ]);
});

describe('an input', () => {
  const role = (name: string, partition = 'aws') => `arn:${partition}:iam::111122223333:role/${name}`;
  test.each<{ name: InputName; text: string; value: unknown }>([
    { name: 'aws-region', text: 'eu-west-1', value: ['eu-west-1'] },
    { name: 'aws-region', text: 'us-east-1,us-east-2 eu-west-1\nus-east-1', value: ['us-east-1', 'us-east-2', 'eu-west-1'] },
    { name: 'role-to-assume', text: role('gate'), value: { arn: role('gate'), partition: 'aws', account: '111122223333' } },
    { name: 'role-to-assume', text: role('a/b/g+=,.@-_'), value: { arn: role('a/b/g+=,.@-_'), partition: 'aws', account: '111122223333' } },
    { name: 'audience', text: 'https://example.com/?a=b', value: 'https://example.com/?a=b' },
    { name: 'audience', text: 'x'.repeat(1024), value: 'x'.repeat(1024) },
    { name: 'role-session-name', text: 'ci', value: 'ci' },
    { name: 'role-session-name', text: 'a_b+=,.@-9', value: 'a_b+=,.@-9' },
    { name: 'role-session-name', text: 'x'.repeat(64), value: 'x'.repeat(64) },
    { name: 'role-duration-seconds', text: '900', value: 900 },
    { name: 'role-duration-seconds', text: '43200', value: 43_200 },
    { name: 'scope-session', text: 'False', value: false },
    { name: 'allowed-account-ids', text: '111122223333, 000000000000', value: ['111122223333', '000000000000'] },
    { name: 'rules', text: 'role-path: off\ndescription: error', value: parseRules('role-path: off\ndescription: error') },
    { name: 'fail-on', text: 'warning', value: 'warning' },
    { name: 'fail-on', text: 'never', value: 'never' },
    { name: 'on-missing', text: 'warn', value: 'warn' },
    { name: 'on-missing', text: 'create', value: 'create' },
    { name: 'role-description', text: 'Für SES (ours), ~!', value: 'Für SES (ours), ~!' },
    { name: 'role-description', text: 'two\nlines', value: 'two\nlines' },
    { name: 'role-description', text: 'x'.repeat(1000), value: 'x'.repeat(1000) },
    { name: 'identities', text: 'example.com me+tag@mail.example.co.uk\nexample.com', value: ['example.com', 'me+tag@mail.example.co.uk'] },
    { name: 'identities', text: 'xn--bcher-kva.example bücher.example BÜCHER.example', value: ['xn--bcher-kva.example'] },
    { name: 'identities', text: 'Example.COM example.com Me@Example.com', value: ['example.com', 'Me@example.com'] },
    { name: 'identities', text: 'me@bücher.example 例え.テスト', value: ['me@xn--bcher-kva.example', 'xn--r8jz45g.xn--zckzah'] },
    { name: 'identities', text: '*', value: ['*'] },
    {
      name: 'identities',
      text: 'arn:aws:ses:us-east-1:111122223333:identity/Example.com arn:aws-us-gov:ses:us-gov-west-1:111122223333:identity/me@example.com',
      value: ['example.com', 'me@example.com'],
    },
    { name: 'configuration-sets', text: 'main,Other_set-2', value: ['main', 'Other_set-2'] },
    { name: 'min-send-quota', text: '0', value: 0 },
    { name: 'min-send-quota', text: '1000000000', value: 1_000_000_000 },
    { name: 'wait-timeout', text: '1h30m', value: 5_400_000 },
    { name: 'wait-timeout', text: '90', value: 90_000 },
    { name: 'wait-timeout', text: '120h', value: 432_000_000 },
    { name: 'resource-regions', text: 'all', value: 'all' },
    { name: 'resource-regions', text: 'eu-west-1, us-east-2', value: ['eu-west-1', 'us-east-2'] },
    { name: 'resource-names', text: 'pr-12-* *', value: ['pr-12-*', '*'] },
    { name: 'resource-tags', text: 'env=pr-12,owner= *', value: ['env=pr-12', 'owner=', '*'] },
    { name: 'resource-tags', text: 'a=b=c', value: ['a=b=c'] },
    { name: 'resource-names', text: '* !prod-*', value: ['*', '!prod-*'] },
    { name: 'resource-names', text: 'a+b@example.com ops$1@example.com', value: ['a+b@example.com', 'ops$1@example.com'] },
    { name: 'resource-tags', text: '!keep=yes team=/a/b', value: ['!keep=yes', 'team=/a/b'] },
    { name: 'include-data', text: 'TRUE', value: true },
    { name: 'max-deletions', text: '0', value: 0 },
    { name: 'dry-run', text: 'true', value: true },
    { name: 'expected-plan', text: DIGEST, value: DIGEST },
    { name: 'expected-plan', text: 'any', value: undefined },
    { name: 'when-in-use', text: 'keep', value: 'keep' },
    { name: 'max-attempts', text: '1', value: 1 },
    { name: 'initial-delay', text: '1', value: 1000 },
    { name: 'initial-delay', text: '2m', value: 120_000 },
    { name: 'max-delay', text: '1h', value: 3_600_000 },
    { name: 'timeout', text: '1s', value: 1000 },
    { name: 'deletion-task-id', text: TASK, value: TASK },
    { name: 'job-summary', text: 'false', value: false },
    { name: 'comment-on-pr', text: 'never', value: 'never' },
    { name: 'comment-on-pr', text: 'on-failure', value: 'on-failure' },
    { name: 'comment-on-pr', text: 'always', value: 'always' },
    { name: 'comment-key', text: '{\n  "region": "us-east-1"\n}', value: '{\n  "region": "us-east-1"\n}' },
    { name: 'github-token', text: 'any text `at` all', value: 'any text `at` all' },
    { name: 'report-path', text: 'out/my report.json', value: 'out/my report.json' },
  ])('accepts %j', ({ name, text, value }) => {
    expect(inputs({ [name]: text })).toHaveProperty([name], value);
  });
});

describe('the message about an input that is not valid', () => {
  const choice = (...choices: string[]) => `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
  const bool = 'true or false';
  const delay = 'a duration such as 90s, 5m or 1h30m, or a number of seconds, from 1s to 3600s';
  const job = (least: number) => `a duration such as 90s, 5m or 1h30m, or a number of seconds, from ${least}s to 432000s`;
  const arn = 'the ARN of an IAM role, such as arn:aws:iam::111122223333:role/ses-role-gate';
  const account = 'an AWS account id of 12 digits';
  const identity = 'an SES identity: a domain, an email address, the ARN of either, or *';

  /** A text that is not valid for each input, and the accepted form that the message names. */
  const NONSENSE: Readonly<Record<InputName, readonly [accepted: string, ...texts: string[]]>> = {
    mode: [choice('check', 'teardown'), 'Check', 'delete', 'check teardown', '__proto__'],
    'aws-region': ['an AWS Region, such as us-east-1', 'mars', 'eu', '*', 'constructor', '__proto__', 'us-east-1;eu-west-1', 'aws-global'],
    'role-to-assume': [
      arn,
      'gate',
      'arn:aws:iam::111122223333:user/gate',
      'arn:aws:iam::11112222333:role/gate',
      'arn:aws:sts::111122223333:assumed-role/gate/x',
      'arn:gcp:iam::111122223333:role/gate',
      'arn:aws:iam::111122223333:role/',
      'arn:aws:iam::111122223333:role/a b',
      'arn:aws:iam::111122223333:role/a\narn:aws:iam::111122223333:role/b',
      'arn:aws:iam::111122223333:role/*',
    ],
    audience: ['an audience: up to 1024 visible characters, no spaces', 'a b', 'a\nb', 'é', 'x'.repeat(1025)],
    'role-session-name': [
      'a role session name: 2 to 64 letters, digits or characters of +=,.@-_',
      'x',
      'a b',
      'a/b',
      'é-name',
      'x'.repeat(65),
    ],
    'role-duration-seconds': ['a whole number from 900 to 43200', '899', '43201', '1h', '-3600', '3600.5', '1e4'],
    'scope-session': [bool, 'yes', 'no', '0', 'tRue', 'true false'],
    'allowed-account-ids': [account, '11112222333', '1111222233334', '1111-2222-333', 'prod', '*'],
    rules: [
      'a line such as "dkim: off", "dkim@us-east-1: warning" or "dkim: off until 2027-01-31"',
      'role-path',
      'role-path = off',
      'role-path: off until',
    ],
    'fail-on': [choice('error', 'warning', 'never'), 'ERROR', 'always', 'none', 'error,warning'],
    'on-missing': [choice('fail', 'warn', 'create'), 'warning', 'ignore', 'true'],
    'role-description': [
      "a description that IAM accepts: up to 1000 characters of Latin-1, for a role's description",
      'for “SES”',
      '日本',
      'a\u0000b',
      'a\u0080b',
      'a\u00a0b',
      'x'.repeat(1001),
    ],
    'update-description': [bool, 'on', '1'],
    identities: [
      identity,
      'localhost',
      '@example.com',
      'a@b@example.com',
      'example..com',
      '.example.com',
      'example.com.',
      'https://example.com',
      'bücher',
      'a..bücher.example',
      '**',
      'me@',
      '*.example.com',
      `${'x'.repeat(65)}@example.com`,
      `${'x'.repeat(320)}.com`,
      'arn:aws:ses:us-east-1:111122223333:configuration-set/example.com',
      'arn:aws:ses:us-east-1:111122223333:identity/localhost',
      'arn:aws:ses:us-east-1:1:identity/example.com',
    ],
    'configuration-sets': [
      'the name of a configuration set: up to 64 letters, digits, "_" or "-"',
      'a.b',
      'a/b',
      '../x',
      'é',
      'x'.repeat(65),
    ],
    'min-send-quota': ['a whole number from 0 to 1000000000', '-1', '10%', '1k', '1000000001', '0.5'],
    'min-send-rate': ['a whole number from 0 to 1000000', '-1', '14/s', '1000001', '0.5'],
    tenants: ['the name of an SES tenant: up to 64 letters, digits, "_" or "-"', 'a.b', 'arn:aws:ses:x', 'é', 'x'.repeat(65)],
    'wait-timeout': [job(0), 'forever', '5 m', '1.5h', '-1s', '121h', '5d', '432001'],
    'delete-resources': [choice('none', 'blocking', 'all'), 'true', 'All', 'everything'],
    'resource-regions': ['an AWS Region, such as us-east-1', 'mars', 'All', '*', 'all us-east-1'],
    'resource-names': ['a glob of at most 512 characters', 'x'.repeat(513)],
    'resource-tags': ['a tag of the form key=value, or *', 'env', '=x', '**', `${'k'.repeat(129)}=v`, `k=${'v'.repeat(257)}`],
    'include-data': [bool, 'all', '1'],
    'max-deletions': ['a whole number from 0 to 1000000', '-1', 'unlimited', '*', '1000001'],
    'dry-run': [bool, 'yes', 'dry', '0'],
    'expected-plan': [
      'any, or a plan digest of the form sha256:<64 hexadecimal digits>',
      'Any',
      'none',
      '0'.repeat(64),
      `sha256:${'0'.repeat(63)}`,
      `sha256:${'A'.repeat(64)}`,
      `sha512:${'0'.repeat(64)}`,
      `${DIGEST} `,
      '*',
    ],
    'when-in-use': [choice('fail', 'keep').replace(', ', ' '), 'delete', 'Keep'],
    'max-attempts': ['a whole number from 1 to 1000', '0', '1001', '-1', 'many'],
    'initial-delay': [delay, '0', '0s', '61m', 'fast', '500ms'],
    'max-delay': [delay, '0', '0s', '61m', 'slow'],
    timeout: [job(1), '0', '0s', 'never', '121h', '-30m'],
    'deletion-task-id': [
      'a task id of the form task/aws-service-role/<service>/<role>/<uuid>',
      '01234567-89ab-cdef-0123-456789abcdef',
      TASK.slice(0, -1),
      `${TASK}0`,
      `/${TASK}`,
      TASK.replace('aws-service-role', 'role'),
      TASK.replace('ses.amazonaws.com', '../..'),
    ],
    'job-summary': [bool, 'never', '1'],
    'comment-on-pr': [choice('never', 'on-failure', 'always'), 'true', 'failure', 'on_failure'],
    // Any text is a comment key.
    'comment-key': [''],
    // GitHub can change the form of a token: any text is valid.
    'github-token': [''],
    'report-path': ['a path', 'a\0b'],
  };

  const rows = (Object.keys(NONSENSE) as InputName[]).flatMap(name => {
    const [accepted, ...texts] = NONSENSE[name];
    return texts.map(text => ({ name, text, accepted }));
  });

  test.each(rows)('names the accepted form: %j', ({ name, text, accepted }) => {
    const [problem = '', ...more] = problems({ [name]: text });
    expect(more).toEqual([]);
    const [, label, said = ''] = /^`([a-z-]+)`: ".*" is not (.*)$/.exec(problem) ?? [];
    expect(label).toBe(name);
    // The suggestions have tests below and in the tests of the parsers.
    expect(said.replace(/; did you mean .*$|: put an id in quotes, .*$/, '')).toBe(accepted);
  });

  test('exists for every input but those that accept any text', () => {
    const named = new Set(rows.map(({ name }) => name));
    expect(Object.keys(INPUT_DEFAULTS).filter(name => !named.has(name as InputName))).toEqual(['comment-key', 'github-token']);
  });

  test.each<{ name: InputName; text: string; problem: string }>([
    { name: 'mode', text: 'a\n::error::`b`', problem: '`mode`: "a ::error::\'b\'" is not check or teardown' },
    { name: 'mode', text: 'Check', problem: '`mode`: "Check" is not check or teardown; did you mean `check`?' },
    { name: 'on-missing', text: 'created', problem: '`on-missing`: "created" is not fail, warn or create; did you mean `create`?' },
    { name: 'mode', text: 'x'.repeat(5000), problem: `\`mode\`: "${'x'.repeat(99)}…" is not check or teardown` },
    {
      name: 'identities',
      text: 'example.com localhost',
      problem: '`identities`: "localhost" is not an SES identity: a domain, an email address, the ARN of either, or *',
    },
    { name: 'rules', text: 'role-path: off\nrole-path: off', problem: '`rules`: "role-path" is set twice' },
    {
      name: 'rules',
      text: 'role-path: none',
      problem: '`rules`: "role-path: none" is not a rule with a severity; severities are error, warning or off',
    },
  ])('is fit for a log: %j', ({ name, text, problem }) => {
    expect(problems({ [name]: text })).toEqual([problem]);
  });

  test.each<{ name: InputName; given: string; problem: string }>([
    {
      name: 'aws-region',
      given: 'us-east-1 mars us-esat-1',
      problem: '`aws-region`: "mars" is not an AWS Region, such as us-east-1; "us-esat-1" is not an AWS Region; did you mean `us-east-1`?',
    },
    {
      name: 'allowed-account-ids',
      given: 'prod,111122223333,dev',
      problem: '`allowed-account-ids`: "prod" is not an AWS account id of 12 digits; "dev" is not an AWS account id of 12 digits',
    },
    {
      name: 'rules',
      given: 'role-pth: off\nrole-path: off\ndescription: of',
      problem:
        '`rules`: "role-pth" is not a rule; did you mean `role-path`?; "description: of" is not a rule with a severity; severities are error, warning or off; did you mean `off`?',
    },
  ])('names every item of `$name` that is not valid', ({ name, given, problem }) => {
    expect(problems({ [name]: given })).toEqual([problem]);
  });

  test('exists for any text that is not accepted, without an exception', () => {
    const names = Object.keys(INPUT_DEFAULTS) as InputName[];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'binary' })), given => {
        for (const problem of problems(given)) {
          expect(problem).toMatch(/^`[a-z-]+`(?: \(from AWS_(?:DEFAULT_)?REGION\))?: [^\n]+$/);
        }
      }),
    );
  });
});

describe('the Region', () => {
  const none = '`aws-region`: no Region is set; set the input, or AWS_REGION or AWS_DEFAULT_REGION in the environment';

  test.each<{ source: string; given?: string; env: NodeJS.ProcessEnv; regions: string[] }>([
    {
      source: 'the input, before the environment',
      given: 'eu-west-1',
      env: { AWS_REGION: 'us-east-1', AWS_DEFAULT_REGION: 'us-east-2' },
      regions: ['eu-west-1'],
    },
    {
      source: 'AWS_REGION, before AWS_DEFAULT_REGION',
      env: { AWS_REGION: 'us-east-1', AWS_DEFAULT_REGION: 'us-east-2' },
      regions: ['us-east-1'],
    },
    { source: 'AWS_DEFAULT_REGION', env: { AWS_DEFAULT_REGION: 'us-east-2' }, regions: ['us-east-2'] },
    {
      source: 'AWS_DEFAULT_REGION if AWS_REGION is empty',
      env: { AWS_REGION: '', AWS_DEFAULT_REGION: 'us-east-2' },
      regions: ['us-east-2'],
    },
    {
      source: 'an environment variable with several Regions',
      env: { AWS_REGION: 'us-east-1 us-east-2' },
      regions: ['us-east-1', 'us-east-2'],
    },
  ])('comes from $source', ({ given = '', env, regions }) => {
    expect(inputs({ 'aws-region': given }, env)).toHaveProperty(['aws-region'], regions);
  });

  test.each<{ reason: string; given?: string; env?: NodeJS.ProcessEnv; problem: string }>([
    { reason: 'none is given', problem: none },
    { reason: 'none is given, and the environment variables are empty', env: { AWS_REGION: '', AWS_DEFAULT_REGION: '' }, problem: none },
    { reason: 'the input has only separators', given: ',', env: { AWS_REGION: 'us-east-1' }, problem: none },
    { reason: 'the environment variable has only spaces', env: { AWS_REGION: ' ' }, problem: none },
    {
      reason: 'AWS_REGION is not a Region',
      env: { AWS_REGION: 'mars' },
      problem: '`aws-region` (from AWS_REGION): "mars" is not an AWS Region, such as us-east-1',
    },
    {
      reason: 'AWS_DEFAULT_REGION is not a Region',
      env: { AWS_DEFAULT_REGION: 'mars' },
      problem: '`aws-region` (from AWS_DEFAULT_REGION): "mars" is not an AWS Region, such as us-east-1',
    },
    {
      reason: 'the Regions are of two partitions',
      given: 'us-east-1,us-gov-west-1,us-east-2',
      problem: '`aws-region`: a run takes Regions of one partition, and these are of aws and aws-us-gov; use one step for each partition',
    },
    {
      reason: 'a new Region is of another partition',
      given: 'us-gov-south-1,us-east-1',
      problem: '`aws-region`: a run takes Regions of one partition, and these are of aws-us-gov and aws; use one step for each partition',
    },
  ])('is refused if $reason', ({ given = '', env = {}, problem }) => {
    expect(problems({ 'aws-region': given }, env)).toEqual([problem]);
  });

  test.each<{ change: string; name: string }>([
    { change: 'another number', name: 'ap-southeast-8' },
    { change: 'a number of two digits', name: 'us-east-10' },
    { change: 'another direction', name: 'eu-east-1' },
    { change: 'a direction that no Region has', name: 'ap-southwest-1' },
    { change: 'another continent or country', name: 'nz-north-1' },
    { change: 'no SES', name: 'ap-east-1' },
    { change: 'another direction in GovCloud', name: 'us-gov-central-1' },
    { change: 'another direction in the European sovereign cloud', name: 'eusc-de-west-1' },
    { change: 'a new partition', name: 'aunz-ops-east-1' },
  ])('is accepted if the table lacks it: $name, $change', ({ name }) => {
    expect(inputs({ 'aws-region': name })).toHaveProperty(['aws-region'], [name]);
  });

  test.each<{ given: string; suggested: string }>([
    { given: 'us-esat-1', suggested: 'us-east-1' },
    { given: 'us-wst-2', suggested: 'us-west-2' },
    { given: 'us-esat-9', suggested: 'us-east-1' },
    { given: 'ap-southest-2', suggested: 'ap-southeast-2' },
    { given: 'eu-centrall-1', suggested: 'eu-central-1' },
    { given: 'us-gvo-east-1', suggested: 'us-gov-east-1' },
    { given: 'euu-west-1', suggested: 'eu-west-1' },
    { given: 'us-east1', suggested: 'us-east-1' },
    { given: 'us_east_1', suggested: 'us-east-1' },
    { given: 'us-east-1a', suggested: 'us-east-1' },
    { given: 'US-EAST-1', suggested: 'us-east-1' },
  ])('has a suggestion if it is misspelled: $given', ({ given, suggested }) => {
    expect(problems({ 'aws-region': given })).toEqual([`\`aws-region\`: "${given}" is not an AWS Region; did you mean \`${suggested}\`?`]);
  });

  test.each<{ name: string; partition: string }>([
    { name: 'cn-north-1', partition: 'aws-cn' },
    { name: 'cn-south-1', partition: 'aws-cn' },
    { name: 'us-iso-east-1', partition: 'aws-iso' },
    { name: 'us-isob-east-9', partition: 'aws-iso-b' },
  ])('is refused if its partition has no SES: $name', ({ name, partition }) => {
    expect(problems({ 'aws-region': name })).toEqual([
      `\`aws-region\`: "${name}" is not a Region with Amazon SES, which the partition ${partition} does not have`,
    ]);
  });
});

describe('a selector in the notation of another tool', () => {
  test.each<{ name: InputName; text: string; notation: string; instead: string }>([
    { name: 'resource-names', text: '{pr-1,pr-2}', notation: 'braces', instead: 'write each alternative as an item of its own' },
    { name: 'resource-names', text: 'pr-[0-9]', notation: 'brackets', instead: 'write ? for any one character' },
    { name: 'resource-names', text: '/^pr-/', notation: 'a regular expression', instead: 'write a glob' },
    { name: 'resource-names', text: '^pr-', notation: 'a regular expression', instead: 'write a glob' },
    { name: 'resource-names', text: '!^prod-', notation: 'a regular expression', instead: 'write a glob' },
    { name: 'resource-names', text: 'pr-\\d+', notation: 'a regular expression', instead: 'write a glob' },
    { name: 'resource-names', text: 'pr-.*$', notation: 'a regular expression', instead: 'write a glob' },
    { name: 'resource-names', text: '(pr|qa)-1', notation: 'a regular expression', instead: 'write a glob' },
    { name: 'resource-names', text: 'pr-"1"', notation: 'quotes inside a value', instead: 'quote the whole item' },
    { name: 'resource-names', text: "env='pr'", notation: 'quotes inside a value', instead: 'quote the whole item' },
    { name: 'resource-names', text: '!', notation: 'an exclusion without a pattern', instead: 'write the pattern right after the "!"' },
    { name: 'resource-names', text: '!arn:aws:ses:us-east-1:111122223333:identity/a', notation: 'an ARN', instead: 'write the name' },
    { name: 'resource-names', text: '!**', notation: 'an exclusion of everything', instead: 'exclude less' },
    { name: 'resource-names', text: '!!prod', notation: 'a double exclusion', instead: 'write one "!"' },
    { name: 'resource-tags', text: 'env!=prod', notation: 'a comparison with !=', instead: 'exclude a tag with !key=value' },
    { name: 'resource-tags', text: '!env!=prod', notation: 'a comparison with !=', instead: 'exclude a tag with !key=value' },
    { name: 'resource-tags', text: '!*', notation: 'an exclusion of everything', instead: 'exclude less' },
    { name: 'resource-tags', text: 'env=/pr-.*/', notation: 'a regular expression', instead: 'write a glob' },
    { name: 'resource-tags', text: 'env={a}', notation: 'braces', instead: 'write each alternative' },
  ])('is refused with the name of the notation and the accepted form: $name: $text', ({ name, text, notation, instead }) => {
    const [problem = '', ...more] = problems({ [name]: text });
    expect(more).toEqual([]);
    expect(problem).toContain(`contains ${notation}, which selectors do not support; ${instead}`);
  });
});

describe('an input with a default that arrives empty', () => {
  const names = Object.entries(INPUT_DEFAULTS).flatMap(([name, value]) => (value === '' ? [] : [{ name: name as InputName, value }]));
  const PROTECTIONS: readonly string[] = ['include-data', 'max-deletions', 'dry-run', 'expected-plan'];
  const rest: Given = { mode: 'teardown', 'allowed-account-ids': '111122223333' };

  test.each(names.filter(({ name }) => PROTECTIONS.includes(name)))('is refused if it is a protection: $name', ({ name, value }) => {
    expect(problems({ ...rest, [name]: '' })).toEqual([
      `\`${name}\`: it is empty, probably because an expression has no value, and an empty value does not turn off a safeguard; leave the input out for its default \`${value}\`, or give the expression a default: \`\${{ expression || '${value}' }}\``,
    ]);
  });

  test('is refused in a teardown if it lists the accounts', () => {
    expect(problems({ mode: 'teardown', 'allowed-account-ids': '' })).toEqual([
      '`allowed-account-ids`: a teardown needs the ids of the accounts in which it may delete',
    ]);
  });

  test.each(names.filter(({ name }) => !PROTECTIONS.includes(name)))('has its default, and a note: $name', ({ name, value }) => {
    const parsed = parse({ [name]: '' });
    expect(parsed).toEqual({ ...parse({}), notes: [`\`${name}\`: it is empty, so its default \`${value}\` applies`] });
  });

  test('has no note if another input has its default or no default', () => {
    expect(parse({ identities: '', mode: 'check' })).toMatchObject({ notes: [] });
  });
});

describe('contradictions', () => {
  const gov = 'arn:aws-us-gov:iam::111122223333:role/gate';
  const selectors =
    '`delete-resources`: needs `resource-names` or `resource-tags` to say which; "*" selects everything, and an exclusion that starts with "!" selects nothing';
  const alone =
    '"*" selects everything, and only exclusions such as "!prod-*" can be combined with it; a space or a comma in a value separates two selectors';
  const unplanned = 'needs `delete-resources: all` or `none`: what `blocking` deletes is known only once a deletion has failed';

  test.each<{ contradiction: string; given: Given; problem: string }>([
    {
      contradiction: 'a role of another partition than the Region',
      given: { 'role-to-assume': gov },
      problem: `\`role-to-assume\`: ${gov} is of the partition aws-us-gov, \`aws-region\` of aws; give a role of the Regions' partition`,
    },
    {
      contradiction: 'resource-regions of another partition',
      given: { 'aws-region': 'us-east-1', 'resource-regions': 'us-gov-west-1' },
      problem: '`resource-regions`: must be Regions of the partition aws, as those of `aws-region` are',
    },
    {
      contradiction: 'update-description without a description',
      given: { 'update-description': 'true' },
      problem: '`update-description`: needs `role-description`, the text to set',
    },
    {
      contradiction: 'update-description with its rule off',
      given: { 'update-description': 'true', 'role-description': 'Ours', rules: 'description: off' },
      problem: '`update-description`: needs the rule description, which `rules` sets to off',
    },
    {
      contradiction: 'on-missing: create with its rule off through today',
      given: { 'on-missing': 'create', rules: 'role-exists: off until 2026-11-26' },
      problem: '`on-missing`: create needs the rule role-exists, which `rules` sets to off',
    },
    {
      contradiction: 'on-missing: create with its rule off',
      given: { 'on-missing': 'create', rules: 'role-exists: off' },
      problem: '`on-missing`: create needs the rule role-exists, which `rules` sets to off',
    },
    {
      contradiction: 'an initial delay above the maximum delay',
      given: { 'initial-delay': '3m' },
      problem: '`initial-delay`: is longer than `max-delay`',
    },
    {
      contradiction: 'a teardown without accounts',
      given: { mode: 'teardown' },
      problem: '`allowed-account-ids`: a teardown needs the ids of the accounts in which it may delete',
    },
    { contradiction: 'delete-resources: all without selectors', given: { ...TEARDOWN, 'delete-resources': 'all' }, problem: selectors },
    {
      contradiction: 'delete-resources: blocking without selectors',
      given: { ...TEARDOWN, 'delete-resources': 'blocking' },
      problem: selectors,
    },
    {
      contradiction: 'a name selector beside all names',
      given: { ...TEARDOWN, 'delete-resources': 'all', 'resource-names': 'team=Mail *' },
      problem: `\`resource-names\`: ${alone}`,
    },
    {
      contradiction: 'a name selector beside all names, with two stars',
      given: { ...TEARDOWN, 'resource-names': '**,pr-1-*' },
      problem: `\`resource-names\`: ${alone}`,
    },
    {
      contradiction: 'a tag selector beside all tags',
      given: { ...TEARDOWN, 'delete-resources': 'all', 'resource-tags': 'team=Mail *' },
      problem: `\`resource-tags\`: ${alone}`,
    },
    {
      contradiction: 'a reviewed plan with delete-resources: blocking',
      given: { ...TEARDOWN, 'delete-resources': 'blocking', 'resource-tags': 'env=pr', 'expected-plan': DIGEST },
      problem: `\`expected-plan\`: ${unplanned}`,
    },
    {
      contradiction: 'a dry run with delete-resources: blocking',
      given: { ...TEARDOWN, 'delete-resources': 'blocking', 'resource-tags': 'env=pr', 'dry-run': 'true' },
      problem: `\`dry-run\`: ${unplanned}`,
    },
  ])('include $contradiction', ({ given, problem }) => {
    expect(problems(given)).toEqual([problem]);
  });

  test.each<{ combination: string; given: Given }>([
    // A secret is empty in a pull request of Dependabot: the gate must not fail because of the comment.
    { combination: 'a comment without a token', given: { 'comment-on-pr': 'always' } },
    { combination: 'a role of the partition of the Region', given: { 'role-to-assume': gov, 'aws-region': 'us-gov-west-1' } },
    { combination: 'update-description with a description', given: { 'update-description': 'true', 'role-description': 'Ours' } },
    { combination: 'on-missing: create with its rule at warning', given: { 'on-missing': 'create', rules: 'role-exists: warning' } },
    { combination: 'on-missing: fail with its rule off', given: { rules: 'role-exists: off' } },
    { combination: 'an initial delay as long as the maximum delay', given: { 'initial-delay': '2m' } },
    { combination: 'a teardown of the role alone', given: TEARDOWN },
    { combination: 'a selector of all names', given: { ...TEARDOWN, 'delete-resources': 'all', 'resource-names': '*' } },
    {
      combination: 'a selector of all names with an exclusion',
      given: { ...TEARDOWN, 'delete-resources': 'all', 'resource-names': '* !prod-* !app' },
    },
    {
      combination: 'an exclusion by name beside a tag',
      given: { ...TEARDOWN, 'delete-resources': 'all', 'resource-names': '!prod-*', 'resource-tags': 'env=pr' },
    },
    { combination: 'a selector of all tags', given: { ...TEARDOWN, 'delete-resources': 'all', 'resource-tags': '*' } },
    { combination: 'a selector by tag', given: { ...TEARDOWN, 'delete-resources': 'all', 'resource-tags': 'env=pr' } },
    {
      combination: 'selectors with a star of their own',
      given: { ...TEARDOWN, 'delete-resources': 'all', 'resource-names': 'pr-*,app*', 'resource-tags': 'team=Mail*,env=*' },
    },
    { combination: 'a check with inputs of a teardown', given: { 'delete-resources': 'all', 'resource-names': 'a *', 'dry-run': 'true' } },
  ])('do not include $combination', ({ given }) => {
    expect(problems(given)).toEqual([]);
  });

  test('are reported along with the other problems', () => {
    const given: Given = {
      mode: 'teardown',
      'aws-region': 'us-east-1 us-gov-west-1',
      'dry-run': 'maybe',
      'max-attempts': '0',
      'update-description': 'true',
      'delete-resources': 'all',
    };
    expect(problems(given)).toEqual([
      '`dry-run`: "maybe" is not true or false',
      '`max-attempts`: "0" is not a whole number from 1 to 1000',
      '`aws-region`: a run takes Regions of one partition, and these are of aws and aws-us-gov; use one step for each partition',
      '`update-description`: needs `role-description`, the text to set',
      '`allowed-account-ids`: a teardown needs the ids of the accounts in which it may delete',
      selectors,
    ]);
  });

  test.each<{ side: string; given: Given; names: string[] }>([
    { side: 'a Region', given: { 'aws-region': 'mars', 'role-to-assume': gov }, names: ['aws-region'] },
    { side: 'a role', given: { 'role-to-assume': 'gate', 'aws-region': 'us-gov-west-1' }, names: ['role-to-assume'] },
    { side: 'a description', given: { 'update-description': 'true', 'role-description': '日本' }, names: ['role-description'] },
    { side: 'rules', given: { 'on-missing': 'create', rules: 'role-exists' }, names: ['rules'] },
    { side: 'a delay', given: { 'initial-delay': '1h', 'max-delay': 'x' }, names: ['max-delay'] },
    { side: 'accounts', given: { mode: 'teardown', 'allowed-account-ids': 'prod' }, names: ['allowed-account-ids'] },
    { side: 'selectors', given: { ...TEARDOWN, 'delete-resources': 'all', 'resource-tags': 'env' }, names: ['resource-tags'] },
    { side: '`delete-resources`', given: { ...TEARDOWN, 'delete-resources': 'some' }, names: ['delete-resources'] },
    { side: 'the mode', given: { mode: 'tear-down' }, names: ['mode'] },
  ])('are not checked if one of the two inputs is not valid: $side', ({ given, names }) => {
    expect(problems(given).map(problem => /^`([a-z-]+)`/.exec(problem)?.[1])).toEqual(names);
  });
});

describe('the report path', () => {
  test.each<{ behaviour: string; given: Given; env: NodeJS.ProcessEnv; path: string }>([
    { behaviour: 'is that of the workflow', given: { 'report-path': 'out/r.json' }, env: {}, path: 'out/r.json' },
    {
      behaviour: 'is named after the step',
      given: {},
      env: { RUNNER_TEMP: '/runner/r', GITHUB_ACTION: '__owner_repo' },
      path: '/runner/r/ses-role-gate-__owner_repo.json',
    },
    {
      behaviour: 'stays in its folder',
      given: {},
      env: { RUNNER_TEMP: '/runner/r', GITHUB_ACTION: '../é x' },
      path: '/runner/r/ses-role-gate-_____x.json',
    },
    {
      behaviour: 'has a default outside Actions',
      given: {},
      env: { RUNNER_TEMP: '/runner/r' },
      path: '/runner/r/ses-role-gate-report.json',
    },
    { behaviour: 'is in the current folder outside Actions', given: {}, env: {}, path: 'ses-role-gate-report.json' },
    {
      behaviour: 'is in the current folder if the temporary folder is empty',
      given: {},
      env: { RUNNER_TEMP: '', GITHUB_ACTION: 'x' },
      path: 'ses-role-gate-x.json',
    },
  ])('$behaviour', ({ given, env, path }) => {
    expect(inputs(given, { AWS_REGION: 'us-east-1', ...env })).toHaveProperty(['report-path'], path);
  });

  const fallback = {
    mode: 'check',
    'job-summary': true,
    'comment-on-pr': 'never',
    'github-token': undefined,
    'report-path': '/runner/temp/ses-role-gate-gate.json',
  };
  const said = { mode: 'teardown', 'comment-on-pr': 'always', 'github-token': 'a-token', 'report-path': 'r.json' };
  test.each<{ how: string; given: Given; reporting: object }>([
    { how: 'has the values of the workflow', given: { ...said, 'job-summary': 'false' }, reporting: { ...said, 'job-summary': false } },
    { how: 'has the defaults', given: { 'dry-run': 'x' }, reporting: fallback },
    {
      how: 'has the default of each input that is not valid',
      given: { mode: 'x', 'job-summary': 'x', 'comment-on-pr': 'x', 'report-path': 'a\0b' },
      reporting: fallback,
    },
  ])('of a run that cannot start $how', ({ given, reporting }) => {
    expect(parse(given)).toEqual({ problems: expect.any(Array), reporting });
  });
});

describe('the session name', () => {
  test.each<{ behaviour: string; given: Given; env: NodeJS.ProcessEnv; name: string }>([
    { behaviour: 'is that of the workflow', given: { 'role-session-name': 'mine' }, env: ENV, name: 'mine' },
    { behaviour: 'includes the id of the workflow run', given: {}, env: ENV, name: 'ses-role-gate-1001' },
    { behaviour: 'has a default outside Actions', given: {}, env: { AWS_REGION: 'us-east-1' }, name: 'ses-role-gate-local' },
  ])('$behaviour', ({ given, env, name }) => {
    expect(inputs(given, env)).toHaveProperty(['role-session-name'], name);
  });
});
