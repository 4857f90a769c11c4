import { join } from 'node:path';
import { asciiName } from '../core/text.ts';
import { IAM_ROLE_ARN } from '../model/role.ts';
import { hasEnded, type RuleId } from '../model/rules.ts';
import {
  boolean,
  choice,
  duration,
  integer,
  list,
  optional,
  type Parse,
  parseAccountId,
  parseRegion,
  parseRules,
  pattern,
  type Refusal,
  refuse,
  selector,
} from './parse.ts';

interface Input<T> {
  readonly default: string;
  readonly parse: Parse<T>;
}

/** In seconds. GitHub's limit is 6 hours for a job on a hosted runner, 5 days on a self-hosted one. */
const LONGEST_JOB = 5 * 24 * 3600;

const parseRegions = list(parseRegion);

/** Inputs that limit a teardown. GitHub passes an expression without a value as an empty text, which must not lift a limit. */
const PROTECTIONS: ReadonlySet<string> = new Set(['dry-run', 'max-deletions', 'expected-plan', 'include-data']);

/** Every input of action.yml by name. A contract test compares the two. */
const INPUT_TABLE = {
  mode: { default: 'check', parse: choice('check', 'teardown') },
  'aws-region': { default: '', parse: parseRegions },
  'role-to-assume': { default: '', parse: optional(parseRole) },
  audience: { default: '', parse: optional(pattern(/^[\x21-\x7e]{1,1024}$/, 'an audience: up to 1024 visible characters, no spaces')) },
  'role-session-name': {
    default: '',
    parse: optional(pattern(/^[\w+=,.@-]{2,64}$/, 'a role session name: 2 to 64 letters, digits or characters of +=,.@-_')),
  },
  'role-duration-seconds': { default: '3600', parse: integer(900, 43_200) },
  'scope-session': { default: 'true', parse: boolean },
  'allowed-account-ids': { default: '', parse: list(parseAccountId) },
  rules: { default: '', parse: parseRules },
  'fail-on': { default: 'error', parse: choice('error', 'warning', 'never') },
  'on-missing': { default: 'fail', parse: choice('fail', 'warn', 'create') },
  'role-description': {
    default: '',
    parse: optional(
      pattern(
        /^[\t\n\r\x20-\x7e\xa1-\xff]{1,1000}$/,
        "a description that IAM accepts: up to 1000 characters of Latin-1, for a role's description",
      ),
    ),
  },
  'update-description': { default: 'false', parse: boolean },
  identities: {
    default: '',
    parse: list(parseIdentity),
  },
  'configuration-sets': {
    default: '',
    parse: list(pattern(/^[\w-]{1,64}$/, 'the name of a configuration set: up to 64 letters, digits, "_" or "-"')),
  },
  'min-send-quota': { default: '', parse: optional(integer(0, 1_000_000_000)) },
  'min-send-rate': { default: '', parse: optional(integer(0, 1_000_000)) },
  tenants: {
    default: '',
    parse: list(pattern(/^[\w-]{1,64}$/, 'the name of an SES tenant: up to 64 letters, digits, "_" or "-"')),
  },
  'wait-timeout': { default: '0s', parse: duration(0, LONGEST_JOB) },
  'delete-resources': { default: 'none', parse: choice('none', 'blocking', 'all') },
  'resource-regions': { default: '', parse: parseRegionScope },
  'resource-names': { default: '', parse: list(selector(/^.{1,512}$/u, 'a glob of at most 512 characters')) },
  'resource-tags': { default: '', parse: list(selector(/^(?:\*|[^=]{1,128}=.{0,256})$/u, 'a tag of the form key=value, or *')) },
  'include-data': { default: 'false', parse: boolean },
  'max-deletions': { default: '100', parse: integer(0, 1_000_000) },
  'dry-run': { default: 'false', parse: boolean },
  'expected-plan': { default: 'any', parse: parseExpectedPlan },
  'when-in-use': { default: 'fail', parse: choice('fail', 'keep') },
  'max-attempts': { default: '8', parse: integer(1, 1000) },
  'initial-delay': { default: '5s', parse: duration(1, 3600) },
  'max-delay': { default: '2m', parse: duration(1, 3600) },
  timeout: { default: '30m', parse: duration(1, LONGEST_JOB) },
  'deletion-task-id': {
    default: '',
    parse: optional(
      pattern(
        /^task\/aws-service-role\/[\w.-]{1,128}\/[\w+=,.@-]{1,64}\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i,
        'a task id of the form task/aws-service-role/<service>/<role>/<uuid>',
      ),
    ),
  },
  'job-summary': { default: 'true', parse: boolean },
  'comment-on-pr': { default: 'never', parse: choice('never', 'on-failure', 'always') },
  'comment-key': { default: '', parse: (text: string) => text },
  'github-token': { default: '', parse: optional((text: string) => text) },
  'report-path': { default: '', parse: optional(pattern(/^[^\0]+$/, 'a path')) },
} satisfies Record<string, Input<unknown>>;

export type InputName = keyof typeof INPUT_TABLE;

type Values = { readonly [Name in InputName]: ReturnType<(typeof INPUT_TABLE)[Name]['parse']> };

/** The parsed inputs of a run. Durations are in milliseconds. */
export type Inputs = Omit<Values, 'aws-region' | 'resource-regions' | 'identities' | 'report-path' | 'role-session-name'> & {
  /** Never empty, and of one partition. */
  readonly 'aws-region': readonly [string, ...string[]];
  /** The Regions in which a teardown lists and deletes resources. `all` means every Region of the partition. */
  readonly 'resource-regions': RegionScope;
  /** Names of identities. `*` means every identity of a Region. */
  readonly identities: readonly string[];
  /** The accounts of the ARNs in `identities`. */
  readonly identityAccounts: readonly string[];
  readonly 'report-path': string;
  readonly 'role-session-name': string;
};

/** The inputs that determine the reports, also of a run whose inputs are refused. */
export type Reporting = Pick<Inputs, 'mode' | 'job-summary' | 'comment-on-pr' | 'github-token' | 'report-path'>;

/** The result of parsing. `notes` go to the log. */
export type Parsed =
  | { readonly inputs: Inputs; readonly notes: readonly string[] }
  | { readonly problems: readonly string[]; readonly reporting: Reporting };

export const INPUT_DEFAULTS = Object.fromEntries(Object.entries(INPUT_TABLE).map(([name, input]) => [name, input.default])) as Readonly<
  Record<InputName, string>
>;

export type RegionScope = 'all' | readonly string[];

function parseRegionScope(text: string): 'all' | ReturnType<typeof parseRegions> {
  return text === 'all' ? text : parseRegions(text);
}

/** Returns undefined for `any`. */
function parseExpectedPlan(text: string): string | undefined {
  return text === 'any' ? undefined : planDigest(text);
}

const planDigest = pattern(/^sha256:[\da-f]{64}$/, 'any, or a plan digest of the form sha256:<64 hexadecimal digits>');

export interface CallerRole {
  readonly arn: string;
  readonly partition: string;
  readonly account: string;
}

function parseRole(text: string): CallerRole {
  const groups = IAM_ROLE_ARN.exec(text)?.groups;
  const { partition = '', account = '' } =
    groups ?? refuse(text, 'the ARN of an IAM role, such as arn:aws:iam::111122223333:role/ses-role-gate');
  return { arn: text, partition, account };
}

const IDENTITY_ARN = /^arn:aws[a-z-]*:ses:[a-z\d-]+:(?<account>\d{12}):identity\/(?<identity>.+)$/;

/** Parses the name or ARN of an identity. SES stores domains in lower case and as Punycode. */
function parseIdentity(text: string): { readonly name: string; readonly account: string | undefined } {
  const { identity = text, account } = IDENTITY_ARN.exec(text)?.groups ?? {};
  const at = identity.lastIndexOf('@') + 1;
  const name = identity.slice(0, at) + asciiName(identity.slice(at));
  return name === '*' || /^(?=.{1,320}$)(?:[^\s@]{1,64}@)?[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(name)
    ? { name, account }
    : refuse(text, 'an SES identity: a domain, an email address, the ARN of either, or *');
}

/**
 * Parses every input, and reports all problems at once.
 *
 * @param read returns the trimmed text of an input; undefined if it was not given
 * @param env the job's environment, with defaults for the Region, the run's id and the folder of the report
 * @param now milliseconds since the Unix epoch, for the end dates in `rules`
 */
export function parseInputs(read: (name: InputName) => string | undefined, env: NodeJS.ProcessEnv, now: number): Parsed {
  const problems: string[] = [];
  const notes: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, input] of Object.entries(INPUT_TABLE) as [InputName, Input<unknown>][]) {
    const own = read(name);
    const given = own || input.default;
    // The runner sets the default if a workflow omits the input, so an empty text was given.
    if (own === '' && input.default !== '') {
      (PROTECTIONS.has(name) ? problems : notes).push(`\`${name}\`: ${emptyText(name, input.default)}`);
    }
    const [label, text] = name === 'aws-region' ? regionText(given, env) : [`\`${name}\``, given];
    try {
      values[name] = input.parse(text);
    } catch (error) {
      problems.push(`${label}: ${(error as Refusal).message}`);
    }
  }
  values['report-path'] ??= join(
    env['RUNNER_TEMP'] || '.',
    `ses-role-gate-${(env['GITHUB_ACTION'] || 'report').replace(/[^\w-]/g, '_')}.json`,
  );
  values['role-session-name'] ??= `ses-role-gate-${env['GITHUB_RUN_ID'] ?? 'local'}`;
  problems.push(...contradictions(values as Partial<Values>, now));
  if (problems.length > 0) {
    const { mode = 'check', 'job-summary': summary = true, 'comment-on-pr': comment = 'never' } = values as Partial<Inputs>;
    const { 'github-token': token, 'report-path': path } = values as Inputs;
    return { problems, reporting: { mode, 'job-summary': summary, 'comment-on-pr': comment, 'github-token': token, 'report-path': path } };
  }
  const { 'aws-region': given, 'resource-regions': scope, identities } = values as Values;
  const regions = given.map(({ name }) => name);
  const resourceRegions = scope === 'all' ? scope : scope.map(({ name }) => name);
  const inputs = {
    ...values,
    'aws-region': regions,
    'resource-regions': resourceRegions.length === 0 ? regions : resourceRegions,
    identities: [...new Set(identities.map(({ name }) => name))],
    identityAccounts: identities.flatMap(({ account }) => account ?? []),
  };
  return { inputs: inputs as unknown as Inputs, notes };
}

function emptyText(name: string, value: string): string {
  return PROTECTIONS.has(name)
    ? `it is empty, probably because an expression has no value, and an empty value does not turn off a safeguard; leave the input out for its default \`${value}\`, or give the expression a default: \`\${{ expression || '${value}' }}\``
    : `it is empty, so its default \`${value}\` applies`;
}

function regionText(given: string, env: NodeJS.ProcessEnv): [label: string, text: string] {
  const [name, text] = ['AWS_REGION', 'AWS_DEFAULT_REGION'].map(each => [each, env[each]] as const).find(([, value]) => value) ?? [];
  return given !== '' || !text ? ['`aws-region`', given] : [`\`aws-region\` (from ${name})`, text];
}

/** Returns contradictions between valid inputs. A refused input is undefined here and has its own message. */
function contradictions(values: Partial<Values>, now: number): string[] {
  const {
    mode,
    rules,
    'aws-region': regions,
    'resource-regions': scope,
    'role-to-assume': role,
    'resource-names': names,
    'resource-tags': tags,
  } = values;
  const partitions = [...new Set(regions?.map(({ partition }) => partition))];
  const isOff = (rule: RuleId): boolean =>
    rules?.some(line => line.rule === rule && line.setting === 'off' && !hasEnded(line, now)) === true;
  const isTeardown = mode === 'teardown';
  const isUpdate = values['update-description'] === true;
  const resources = values['delete-resources'] ?? 'none';
  const selecting = (selectors: readonly string[] = []): readonly string[] => selectors.filter(each => !each.startsWith('!'));
  const isAmbiguous = (selectors: readonly string[] = []): boolean =>
    selecting(selectors).length > 1 && selecting(selectors).some(each => /^\*+$/.test(each));
  const alone =
    '"*" selects everything, and only exclusions such as "!prod-*" can be combined with it; a space or a comma in a value separates two selectors';
  const unplanned = 'needs `delete-resources: all` or `none`: what `blocking` deletes is known only once a deletion has failed';
  const checks: readonly (readonly [input: InputName, isBroken: boolean, problem: string])[] = [
    ['aws-region', regions?.length === 0, 'no Region is set; set the input, or AWS_REGION or AWS_DEFAULT_REGION in the environment'],
    [
      'aws-region',
      partitions.length > 1,
      `a run takes Regions of one partition, and these are of ${partitions.join(' and ')}; use one step for each partition`,
    ],
    [
      'resource-regions',
      scope !== 'all' && partitions.length === 1 && scope?.some(({ partition }) => partition !== partitions[0]) === true,
      `must be Regions of the partition ${partitions[0]}, as those of \`aws-region\` are`,
    ],
    [
      'role-to-assume',
      role !== undefined && partitions.length === 1 && role.partition !== partitions[0],
      `${role?.arn} is of the partition ${role?.partition}, \`aws-region\` of ${partitions[0]}; give a role of the Regions' partition`,
    ],
    [
      'update-description',
      isUpdate && 'role-description' in values && values['role-description'] === undefined,
      'needs `role-description`, the text to set',
    ],
    [
      'on-missing',
      values['on-missing'] === 'create' && isOff('role-exists'),
      'create needs the rule role-exists, which `rules` sets to off',
    ],
    ['update-description', isUpdate && isOff('description'), 'needs the rule description, which `rules` sets to off'],
    ['initial-delay', (values['initial-delay'] ?? 0) > (values['max-delay'] ?? Number.POSITIVE_INFINITY), 'is longer than `max-delay`'],
    [
      'allowed-account-ids',
      isTeardown && values['allowed-account-ids']?.length === 0,
      'a teardown needs the ids of the accounts in which it may delete',
    ],
    [
      'delete-resources',
      isTeardown && resources !== 'none' && names !== undefined && tags !== undefined && selecting([...names, ...tags]).length === 0,
      'needs `resource-names` or `resource-tags` to say which; "*" selects everything, and an exclusion that starts with "!" selects nothing',
    ],
    ['resource-names', isTeardown && isAmbiguous(names), alone],
    ['resource-tags', isTeardown && isAmbiguous(tags), alone],
    ['expected-plan', isTeardown && resources === 'blocking' && values['expected-plan'] !== undefined, unplanned],
    ['dry-run', isTeardown && resources === 'blocking' && values['dry-run'] === true, unplanned],
  ];
  return checks.flatMap(([input, isBroken, problem]) => (isBroken ? [`\`${input}\`: ${problem}`] : []));
}
