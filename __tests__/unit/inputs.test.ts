import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { INPUT_DEFAULTS, type InputName, type Parsed, parseInputs } from '../../src/inputs/inputs.ts';

type Given = Partial<Record<InputName, string>>;

const ENV = { AWS_REGION: 'us-east-1', RUNNER_TEMP: '/runner/temp', GITHUB_ACTION: 'gate', GITHUB_RUN_ID: '1001' };

function parse(given: Given, env: NodeJS.ProcessEnv = ENV): Parsed {
  return parseInputs(name => given[name] ?? '', env);
}

/** The inputs of a run that may begin; the problems of one that may not, so that a comparison shows them. */
function inputs(given: Given, env?: NodeJS.ProcessEnv): unknown {
  const parsed = parse(given, env);
  return 'inputs' in parsed ? parsed.inputs : parsed.problems;
}

/** The problems of a run that may not begin; none of one that may. */
function problems(given: Given, env?: NodeJS.ProcessEnv): readonly string[] {
  const parsed = parse(given, env);
  return 'problems' in parsed ? parsed.problems : [];
}

const TEARDOWN: Given = { mode: 'teardown', 'allowed-account-ids': '111122223333' };
const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;
const TASK = 'task/aws-service-role/ses.amazonaws.com/AWSServiceRoleForAmazonSES/01234567-89ab-cdef-0123-456789abcdef';

test('a run that is given nothing but a Region has the defaults of the contract', () => {
  expect(inputs({})).toEqual({
    mode: 'check',
    'aws-region': ['us-east-1'],
    'role-to-assume': undefined,
    audience: undefined,
    'role-session-name': 'ses-role-gate-1001',
    'role-duration-seconds': 3600,
    'scope-session': true,
    'allowed-account-ids': [],
    rules: {},
    'fail-on': 'error',
    'on-missing': 'fail',
    'role-description': undefined,
    'update-description': false,
    identities: [],
    'configuration-sets': [],
    'min-send-quota': undefined,
    'wait-timeout': 0,
    'delete-resources': 'none',
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

test('the defaults are told as they are written in a workflow', () => {
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
    ['when-in-use', 'fail'],
    ['max-attempts', '8'],
    ['initial-delay', '5s'],
    ['max-delay', '2m'],
    ['timeout', '30m'],
    ['job-summary', 'true'],
    ['comment-on-pr', 'never'],
  ]);
});

describe('takes', () => {
  const role = (name: string, partition = 'aws') => `arn:${partition}:iam::111122223333:role/${name}`;
  test.each<[InputName, string, unknown]>([
    ['aws-region', 'eu-west-1', ['eu-west-1']],
    ['aws-region', 'us-east-1,us-east-2 eu-west-1\nus-east-1', ['us-east-1', 'us-east-2', 'eu-west-1']],
    ['role-to-assume', role('gate'), { arn: role('gate'), partition: 'aws', account: '111122223333' }],
    ['role-to-assume', role('a/b/g+=,.@-_'), { arn: role('a/b/g+=,.@-_'), partition: 'aws', account: '111122223333' }],
    ['audience', 'https://example.com/?a=b', 'https://example.com/?a=b'],
    ['audience', 'x'.repeat(1024), 'x'.repeat(1024)],
    ['role-session-name', 'ci', 'ci'],
    ['role-session-name', 'a_b+=,.@-9', 'a_b+=,.@-9'],
    ['role-session-name', 'x'.repeat(64), 'x'.repeat(64)],
    ['role-duration-seconds', '900', 900],
    ['role-duration-seconds', '43200', 43_200],
    ['scope-session', 'False', false],
    ['allowed-account-ids', '111122223333, 000000000000', ['111122223333', '000000000000']],
    ['rules', 'role-path: off\ndescription: error', { 'role-path': 'off', description: 'error' }],
    ['fail-on', 'warning', 'warning'],
    ['fail-on', 'never', 'never'],
    ['on-missing', 'warn', 'warn'],
    ['on-missing', 'create', 'create'],
    ['role-description', 'Für SES (ours), ~!', 'Für SES (ours), ~!'],
    ['role-description', 'two\nlines', 'two\nlines'],
    ['role-description', 'x'.repeat(1000), 'x'.repeat(1000)],
    ['identities', 'example.com me+tag@mail.example.co.uk\nexample.com', ['example.com', 'me+tag@mail.example.co.uk']],
    ['identities', 'xn--bcher-kva.example', ['xn--bcher-kva.example']],
    ['configuration-sets', 'main,Other_set-2', ['main', 'Other_set-2']],
    ['min-send-quota', '0', 0],
    ['min-send-quota', '1000000000', 1_000_000_000],
    ['wait-timeout', '1h30m', 5_400_000],
    ['wait-timeout', '90', 90_000],
    ['wait-timeout', '120h', 432_000_000],
    ['resource-names', 'pr-12-* *', ['pr-12-*', '*']],
    ['resource-tags', 'env=pr-12,owner= *', ['env=pr-12', 'owner=', '*']],
    ['resource-tags', 'a=b=c', ['a=b=c']],
    ['include-data', 'TRUE', true],
    ['max-deletions', '0', 0],
    ['dry-run', 'true', true],
    ['expected-plan', DIGEST, DIGEST],
    ['when-in-use', 'keep', 'keep'],
    ['max-attempts', '1', 1],
    ['initial-delay', '1', 1000],
    ['initial-delay', '2m', 120_000],
    ['max-delay', '1h', 3_600_000],
    ['timeout', '1s', 1000],
    ['deletion-task-id', TASK, TASK],
    ['job-summary', 'false', false],
    ['comment-on-pr', 'never', 'never'],
    ['comment-on-pr', 'on-failure', 'on-failure'],
    ['comment-on-pr', 'always', 'always'],
    ['comment-key', '{\n  "region": "us-east-1"\n}', '{\n  "region": "us-east-1"\n}'],
    ['github-token', 'any text `at` all', 'any text `at` all'],
    ['report-path', 'out/my report.json', 'out/my report.json'],
  ])('`%s`: %j', (name, text, expected) => {
    expect(inputs({ [name]: text })).toHaveProperty([name], expected);
  });
});

describe('refuses, with what is accepted,', () => {
  const choice = (...choices: string[]) => `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
  const bool = 'true or false';
  const delay = 'a duration such as 90s, 5m or 1h30m, or a number of seconds, from 1s to 3600s';
  const job = (least: number) => `a duration such as 90s, 5m or 1h30m, or a number of seconds, from ${least}s to 432000s`;
  const arn = 'the ARN of an IAM role, such as arn:aws:iam::111122223333:role/ses-role-gate';
  const account = 'an AWS account id of 12 digits';
  const identity = 'an SES identity: a domain or an email address';

  /** Nonsense for each input, and what its refusal says is accepted. */
  const NONSENSE: Readonly<Record<InputName, readonly [accepted: string | RegExp, ...texts: string[]]>> = {
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
    'allowed-account-ids': [account, '11112222333', '1111222233334', '1111-2222-3333', 'prod', '*'],
    rules: [
      'a line of the form "rule: error", "rule: warning" or "rule: off"',
      'role-path',
      'role-path = off',
      'role-path: off, send-quota: off',
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
      'bücher.example',
      'me@',
      '*.example.com',
      `${'x'.repeat(65)}@example.com`,
      `${'x'.repeat(320)}.com`,
      'arn:aws:ses:us-east-1:111122223333:identity/example.com',
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
    'wait-timeout': [job(0), 'forever', '5 m', '1.5h', '-1s', '121h', '5d', '432001'],
    'delete-resources': [choice('none', 'blocking', 'all'), 'true', 'All', 'everything'],
    'resource-names': ['a glob of at most 512 characters', 'x'.repeat(513)],
    'resource-tags': ['a tag of the form key=value, or *', 'env', '=x', '**', `${'k'.repeat(129)}=v`, `k=${'v'.repeat(257)}`],
    'include-data': [bool, 'all', '1'],
    'max-deletions': ['a whole number from 0 to 1000000', '-1', 'unlimited', '*', '1000001'],
    'dry-run': [bool, 'yes', 'dry', '0'],
    'expected-plan': [
      'a plan digest of the form sha256:<64 hexadecimal digits>',
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
    // Any text tells one comment from another.
    'comment-key': [''],
    // A token is whatever GitHub makes it: nothing is nonsense.
    'github-token': [''],
    'report-path': ['a path', 'a\0b'],
  };

  const rows = (Object.keys(NONSENSE) as InputName[]).flatMap(name => {
    const [accepted, ...texts] = NONSENSE[name];
    return texts.map((text): [InputName, string, string | RegExp] => [name, text, accepted]);
  });

  test.each(rows)('`%s`: %j', (name, text, accepted) => {
    const [problem = '', ...more] = problems({ [name]: text });
    expect(more).toEqual([]);
    const [, label, said = ''] = /^`([a-z-]+)`: ".*" is not (.*)$/.exec(problem) ?? [];
    expect(label).toBe(name);
    expect(said).toEqual(typeof accepted === 'string' ? accepted : expect.stringMatching(accepted));
  });

  test('every input but those that take any text', () => {
    const named = new Set(rows.map(([name]) => name));
    expect(Object.keys(INPUT_DEFAULTS).filter(name => !named.has(name as InputName))).toEqual(['comment-key', 'github-token']);
  });

  test.each<[InputName, string, string]>([
    ['mode', 'a\n::error::`b`', '`mode`: "a ::error::\'b\'" is not check or teardown'],
    ['mode', 'x'.repeat(5000), `\`mode\`: "${'x'.repeat(99)}…" is not check or teardown`],
    ['identities', 'example.com localhost', '`identities`: "localhost" is not an SES identity: a domain or an email address'],
    ['rules', 'role-path: off\nrole-path: off', '`rules`: "role-path" is set twice'],
    ['rules', 'role-path: none', '`rules`: "role-path: none" is not a rule with a severity; severities are error, warning or off'],
  ])('`%s`: %j, in words fit for a log', (name, text, expected) => {
    expect(problems({ [name]: text })).toEqual([expected]);
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
        '`rules`: "role-pth" is not a rule; did you mean `role-path`?; "description: of" is not a rule with a severity; severities are error, warning or off',
    },
  ])('every bad item of `$name`', ({ name, given, problem }) => {
    expect(problems({ [name]: given })).toEqual([problem]);
  });

  test('any text that it does not take, and never throws', () => {
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
  const none = '`aws-region`: no Region is given; set the input, or AWS_REGION or AWS_DEFAULT_REGION in the environment';

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
    { source: 'an environment variable with several', env: { AWS_REGION: 'us-east-1 us-east-2' }, regions: ['us-east-1', 'us-east-2'] },
  ])('comes from $source', ({ given = '', env, regions }) => {
    expect(inputs({ 'aws-region': given }, env)).toHaveProperty(['aws-region'], regions);
  });

  test.each<{ reason: string; given?: string; env?: NodeJS.ProcessEnv; problem: string }>([
    { reason: 'none is given', problem: none },
    { reason: 'none is given, and the environment variables are empty', env: { AWS_REGION: '', AWS_DEFAULT_REGION: '' }, problem: none },
    { reason: 'the input has separators only', given: ',', env: { AWS_REGION: 'us-east-1' }, problem: none },
    { reason: 'the environment has space only', env: { AWS_REGION: ' ' }, problem: none },
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
      problem: '`aws-region`: Regions of one partition go into a run, these are of aws and aws-us-gov; use one step for each',
    },
    {
      reason: 'a new Region is of another partition',
      given: 'us-gov-south-1,us-east-1',
      problem: '`aws-region`: Regions of one partition go into a run, these are of aws-us-gov and aws; use one step for each',
    },
  ])('is refused if $reason', ({ given = '', env = {}, problem }) => {
    expect(problems({ 'aws-region': given }, env)).toEqual([problem]);
  });

  test.each<{ change: string; name: string }>([
    { change: 'another number', name: 'ap-southeast-8' },
    { change: 'a number of two digits', name: 'us-east-10' },
    { change: 'another direction', name: 'eu-east-1' },
    { change: 'a direction that no Region has yet', name: 'ap-southwest-1' },
    { change: 'another continent or country', name: 'nz-north-1' },
    { change: 'no SES yet', name: 'ap-east-1' },
    { change: 'another direction in GovCloud', name: 'us-gov-central-1' },
    { change: 'another direction in the European sovereign cloud', name: 'eusc-de-west-1' },
    { change: 'a partition that is new', name: 'aunz-ops-east-1' },
  ])('is accepted if the table does not have it: $name, $change', ({ name }) => {
    expect(inputs({ 'aws-region': name })).toHaveProperty(['aws-region'], [name]);
  });

  test.each<{ given: string; suggested: string }>([
    { given: 'us-esat-1', suggested: 'us-east-1' },
    { given: 'us-wst-2', suggested: 'us-west-2' },
    { given: 'ap-southest-2', suggested: 'ap-southeast-2' },
    { given: 'eu-centrall-1', suggested: 'eu-central-1' },
    { given: 'us-gvo-east-1', suggested: 'us-gov-east-1' },
    { given: 'euu-west-1', suggested: 'eu-west-1' },
    { given: 'us-east1', suggested: 'us-east-1' },
    { given: 'us_east_1', suggested: 'us-east-1' },
    { given: 'us-east-1a', suggested: 'us-east-1' },
    { given: 'US-EAST-1', suggested: 'us-east-1' },
  ])('is taken for a typing error: $given', ({ given, suggested }) => {
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

describe('contradictions', () => {
  const gov = 'arn:aws-us-gov:iam::111122223333:role/gate';
  const selectors = '`delete-resources`: needs `resource-names` or `resource-tags` to say which; "*" says all';
  test.each<[string, Given, string[]]>([
    [
      'a role of another partition than the Region',
      { 'role-to-assume': gov },
      [`\`role-to-assume\`: ${gov} is of the partition aws-us-gov, \`aws-region\` of aws; give a role of the Regions' partition`],
    ],
    // A secret is empty in a pull request of Dependabot: the gate must not be red for want of a comment.
    ['a comment without a token', { 'comment-on-pr': 'always' }, []],
    ['a role of the partition of the Region', { 'role-to-assume': gov, 'aws-region': 'us-gov-west-1' }, []],
    [
      'update-description without a description',
      { 'update-description': 'true' },
      ['`update-description`: needs `role-description`, the text to set'],
    ],
    ...(['resource-names', 'resource-tags'] as const).flatMap((name): [string, Given, string[]][] => {
      const given = { mode: 'teardown', 'allowed-account-ids': '111122223333', 'delete-resources': 'all' };
      const refused = `\`${name}\`: "*" says all, and stands alone; a space or a comma in a value makes two selectors of it`;
      return [
        [`${name} of all`, { ...given, [name]: '*' }, []],
        [`${name} of some and all`, { ...given, [name]: 'team=Mail *' }, [refused]],
        [`${name} with a star of its own`, { ...given, [name]: 'team=Mail*,env=*' }, []],
      ];
    }),
    [
      'resource-names of some and two stars',
      { mode: 'teardown', 'allowed-account-ids': '111122223333', 'resource-names': '**,pr-1-*' },
      ['`resource-names`: "*" says all, and stands alone; a space or a comma in a value makes two selectors of it'],
    ],
    ['update-description with one', { 'update-description': 'true', 'role-description': 'Ours' }, []],
    [
      'update-description with its rule off',
      { 'update-description': 'true', 'role-description': 'Ours', rules: 'description: off' },
      ['`update-description`: needs the rule description, which `rules` sets to off'],
    ],
    [
      'on-missing: create without its rule',
      { 'on-missing': 'create', rules: 'role-exists: off' },
      ['`on-missing`: create needs the rule role-exists, which `rules` sets to off'],
    ],
    ['on-missing: create with its rule at warning', { 'on-missing': 'create', rules: 'role-exists: warning' }, []],
    ['on-missing: fail without its rule', { rules: 'role-exists: off' }, []],
    ['a first delay above the longest', { 'initial-delay': '3m' }, ['`initial-delay`: is longer than `max-delay`']],
    ['a first delay as long as the longest', { 'initial-delay': '2m' }, []],
    [
      'a teardown without accounts',
      { mode: 'teardown' },
      ['`allowed-account-ids`: a teardown needs the ids of the accounts it may delete in'],
    ],
    ['a teardown of the role alone', TEARDOWN, []],
    ['a teardown of resources without selectors', { ...TEARDOWN, 'delete-resources': 'all' }, [selectors]],
    ['a teardown of what blocks it without selectors', { ...TEARDOWN, 'delete-resources': 'blocking' }, [selectors]],
    ['a teardown of resources by name', { ...TEARDOWN, 'delete-resources': 'all', 'resource-names': '*' }, []],
    ...(['expected-plan', 'dry-run'] as const).map((name): [string, Record<string, string>, string[]] => [
      `a teardown of what blocks, with ${name}`,
      { ...TEARDOWN, 'delete-resources': 'blocking', 'resource-tags': 'env=pr', [name]: name === 'dry-run' ? 'true' : DIGEST },
      [`\`${name}\`: needs \`delete-resources: all\` or \`none\`: what \`blocking\` deletes is known only once a deletion has failed`],
    ]),
    ['a teardown of resources by tag', { ...TEARDOWN, 'delete-resources': 'all', 'resource-tags': 'env=pr' }, []],
    ['a check with what only a teardown needs', { 'delete-resources': 'all' }, []],
  ])('%s', (_, given, expected) => {
    expect(problems(given)).toEqual(expected);
  });

  test('are told along with all else that is wrong', () => {
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
      '`aws-region`: Regions of one partition go into a run, these are of aws and aws-us-gov; use one step for each',
      '`update-description`: needs `role-description`, the text to set',
      '`allowed-account-ids`: a teardown needs the ids of the accounts it may delete in',
      selectors,
    ]);
  });

  test.each<[string, Given, string[]]>([
    ['a Region', { 'aws-region': 'mars', 'role-to-assume': gov }, ['aws-region']],
    ['a role', { 'role-to-assume': 'gate', 'aws-region': 'us-gov-west-1' }, ['role-to-assume']],
    ['a description', { 'update-description': 'true', 'role-description': '日本' }, ['role-description']],
    ['rules', { 'on-missing': 'create', rules: 'role-exists' }, ['rules']],
    ['a delay', { 'initial-delay': '1h', 'max-delay': 'x' }, ['max-delay']],
    ['accounts', { mode: 'teardown', 'allowed-account-ids': 'prod' }, ['allowed-account-ids']],
    ['selectors', { ...TEARDOWN, 'delete-resources': 'all', 'resource-tags': 'env' }, ['resource-tags']],
    ['what to delete', { ...TEARDOWN, 'delete-resources': 'some' }, ['delete-resources']],
    ['the mode', { mode: 'tear-down' }, ['mode']],
  ])('are not looked for where one side was refused: %s', (_, given, names) => {
    expect(problems(given).map(problem => /^`([a-z-]+)`/.exec(problem)?.[1])).toEqual(names);
  });
});

describe('the report', () => {
  test.each<[string, Given, NodeJS.ProcessEnv, string]>([
    ['is where the workflow says', { 'report-path': 'out/r.json' }, {}, 'out/r.json'],
    ['is named for the step', {}, { RUNNER_TEMP: '/runner/r', GITHUB_ACTION: '__owner_repo' }, '/runner/r/ses-role-gate-__owner_repo.json'],
    [
      'has a name that stays in its folder',
      {},
      { RUNNER_TEMP: '/runner/r', GITHUB_ACTION: '../é x' },
      '/runner/r/ses-role-gate-_____x.json',
    ],
    ['has a name outside of Actions', {}, { RUNNER_TEMP: '/runner/r' }, '/runner/r/ses-role-gate-report.json'],
    ['is here outside of Actions', {}, {}, 'ses-role-gate-report.json'],
    ['is here where the folder is empty', {}, { RUNNER_TEMP: '', GITHUB_ACTION: 'x' }, 'ses-role-gate-x.json'],
  ])('%s', (_, given, env, expected) => {
    expect(inputs(given, { AWS_REGION: 'us-east-1', ...env })).toHaveProperty(['report-path'], expected);
  });

  const fallback = {
    mode: 'check',
    'job-summary': true,
    'comment-on-pr': 'never',
    'github-token': undefined,
    'report-path': '/runner/temp/ses-role-gate-gate.json',
  };
  const said = { mode: 'teardown', 'comment-on-pr': 'always', 'github-token': 'a-token', 'report-path': 'r.json' };
  test.each<[string, Given, object]>([
    ['as the workflow says', { ...said, 'job-summary': 'false' }, { ...said, 'job-summary': false }],
    ['with defaults', { 'dry-run': 'x' }, fallback],
    ['with defaults for what was refused', { mode: 'x', 'job-summary': 'x', 'comment-on-pr': 'x', 'report-path': 'a\0b' }, fallback],
  ])('of a run that may not begin is left %s', (_, given, expected) => {
    expect(parse(given)).toEqual({ problems: expect.any(Array), reporting: expected });
  });
});

describe('the name of the session', () => {
  test.each<[string, Given, NodeJS.ProcessEnv, string]>([
    ['is what the workflow says', { 'role-session-name': 'mine' }, ENV, 'mine'],
    ['is made of the id of the run', {}, ENV, 'ses-role-gate-1001'],
    ['is made outside of Actions too', {}, { AWS_REGION: 'us-east-1' }, 'ses-role-gate-local'],
  ])('%s', (_, given, env, expected) => {
    expect(inputs(given, env)).toHaveProperty(['role-session-name'], expected);
  });
});
