import { endCheck, endTeardown, endWithError } from '../../src/ending.ts';
import type { Resource } from '../../src/model/kinds.ts';
import { runError } from '../../src/model/problem.ts';
import type { Role, SesAccount, Snapshot } from '../../src/model/readings.ts';
import type { Attempt, CheckResult, Facts, FailOn, Result, RoleUsage, Status, TeardownResult } from '../../src/model/result.ts';
import { policyArn } from '../../src/model/role.ts';
import { type Evaluation, ROLE_RULE_IDS, RULE_IDS, type RuleId } from '../../src/model/rules.ts';

export const STARTED = Date.parse('2026-11-23T12:00:00Z');
export const FINISHED = Date.parse('2026-11-23T12:00:03.400Z');
export const ARN = 'arn:aws:iam::111122223333:role/aws-service-role/ses.amazonaws.com/AWSServiceRoleForAmazonSES';
const REGIONAL: ReadonlySet<RuleId> = new Set(RULE_IDS.filter(rule => !ROLE_RULE_IDS.includes(rule)));

export function evaluation(rule: RuleId, changes: Partial<Evaluation> = {}): Evaluation {
  return {
    rule,
    severity: 'error',
    outcome: 'passed',
    region: REGIONAL.has(rule) ? 'us-east-1' : undefined,
    message: `${rule} was evaluated`,
    advice: changes.outcome === 'failed' || changes.outcome === 'unknown' ? `fix ${rule}` : '',
    permanent: false,
    ...changes,
  };
}

/** That many findings, each with its own message. */
export function findings(number: number, changes: Partial<Evaluation> = {}): Evaluation[] {
  return Array.from({ length: number }, (_, index) =>
    evaluation('identity-verified', {
      outcome: 'failed',
      message: `mail${index}.example.com is not verified for sending`,
      advice: 'publish its records',
      ...changes,
    }),
  );
}

/** Longer than the limit of a message, and even longer when escaped. */
export const LONG = `<b>${'|'.repeat(5_000)}`;

export const SES: SesAccount = {
  sendingEnabled: true,
  enforcementStatus: 'HEALTHY',
  productionAccess: true,
  quota: 50_000,
  sent: 1_200,
  sendRate: 14,
  reviewStatus: undefined,
  reviewCase: undefined,
  deliveryMode: 'REGIONAL',
  vdm: undefined,
};

export const ROLE: Role = {
  arn: ARN,
  id: 'AROAEXAMPLE',
  path: '/aws-service-role/ses.amazonaws.com/',
  trustPolicy: '%7B%7D',
  description: 'for deploys',
  permissionsBoundary: undefined,
  created: new Date('2026-01-05T09:00:00Z'),
  lastUsed: { at: new Date('2026-11-01T10:00:00Z'), region: 'eu-west-1' },
};

/** Regions with these SES accounts; null if the accounts were not read. */
export function regionsOf(names: readonly string[], account: Partial<SesAccount> | null = {}): Snapshot['regions'] {
  const reading = account === null ? undefined : ({ kind: 'found', value: { ...SES, ...account } } as const);
  return new Map(
    names.map(name => [
      name,
      { account: reading, identities: new Map(), configurationSets: new Map(), tenants: new Map(), recommendations: undefined },
    ]),
  );
}

export function snapshot(changes: Partial<Snapshot> = {}): Snapshot {
  return {
    role: { kind: 'found', value: ROLE },
    attachedPolicies: { kind: 'found', value: [policyArn({ partition: 'aws' })] },
    inlinePolicies: { kind: 'found', value: [] },
    policy: { kind: 'found', value: { id: 'v1', document: '%7B%7D' } },
    regions: regionsOf(['us-east-1']),
    ...changes,
  };
}

/** Every rule passed in each Region; `others` replace the evaluations of their rules. */
export function evaluations(regions: readonly string[], ...others: readonly Evaluation[]): readonly Evaluation[] {
  return RULE_IDS.flatMap(rule => {
    const instead = others.filter(other => other.rule === rule);
    if (instead.length > 0) {
      return instead;
    }
    return REGIONAL.has(rule) ? regions.map(region => evaluation(rule, { region })) : [evaluation(rule)];
  });
}

export function checkResult(changes: Partial<CheckResult> = {}): CheckResult {
  return {
    snapshot: snapshot(),
    evaluations: evaluations(['us-east-1']),
    notices: [],
    created: false,
    described: false,
    rounds: 1,
    ...changes,
  };
}

export function facts(changes: Partial<Facts> = {}): Facts {
  return {
    mode: 'check',
    startedAt: STARTED,
    regions: ['us-east-1'],
    account: { id: '111122223333', partition: 'aws' },
    principal: 'arn:aws:sts::111122223333:assumed-role/gate/x',
    otherHosts: [],
    check: undefined,
    teardown: undefined,
    ...changes,
  };
}

/** The result of a check with these results of reads. */
export function resultOf(check: Partial<CheckResult> = {}, failOn: FailOn = 'error', changes: Partial<Facts> = {}): Result {
  return endCheck({ ...facts(changes), check: checkResult(check) }, failOn, FINISHED);
}

/** The result of a check in which only these evaluations did not pass. */
export function found(...others: readonly Evaluation[]): Result {
  return resultOf({ evaluations: evaluations(['us-east-1'], ...others) });
}

export const USER: RoleUsage = { region: 'eu-west-1', arn: 'arn:aws:ses:eu-west-1:111122223333:mailmanager-ingress-point/inp-1' };
export const TASK = 'task/aws-service-role/ses.amazonaws.com/AWSServiceRoleForAmazonSES/01234567-89ab-cdef-0123-456789abcdef';

export function resource(changes: Partial<Resource> = {}): Resource {
  const { name = 'inp-1' } = changes;
  return { kind: 'ingress-point', region: 'eu-west-1', name, id: name, arn: USER.arn, deleting: false, deletedBy: undefined, ...changes };
}

export function swept(...all: TeardownResult['swept']): TeardownResult['swept'] {
  return all;
}

export function attempt(changes: Partial<Attempt> = {}): Attempt {
  return {
    number: 1,
    startedAt: STARTED,
    endedAt: STARTED + 2_000,
    task: TASK,
    status: undefined,
    outcome: 'deleted',
    reason: undefined,
    usage: [],
    ...changes,
  };
}

export function teardownResult(changes: Partial<TeardownResult> = {}): TeardownResult {
  return {
    role: { kind: 'found', value: ROLE },
    plan: { deletions: [resource()], kept: [], gaps: [], notes: [] },
    digest: `sha256:${'0'.repeat(64)}`,
    swept: [{ resource: resource(), state: 'deleted' }],
    attempts: [attempt()],
    blocking: [],
    unanswered: new Map(),
    outcome: undefined,
    ...changes,
  };
}

/** The result of a teardown with this outcome. */
export function teardownTo(
  outcome: TeardownResult['outcome'],
  changes: Partial<TeardownResult> = {},
  whenInUse: 'fail' | 'keep' = 'fail',
  inputs: Partial<Parameters<typeof endTeardown>[1]> = {},
): Result {
  return endTeardown(
    { ...facts({ mode: 'teardown', regions: [] }), teardown: teardownResult({ ...changes, outcome }) },
    { 'when-in-use': whenInUse, 'delete-resources': 'all', 'resource-regions': ['eu-west-1'], ...inputs },
    FINISHED,
  );
}

const stopped = (code: 'refused' | 'cancelled' | 'input' | 'credentials', changes: Partial<Facts> = {}): Result =>
  endWithError(facts(changes), runError(code, `it was ${code}`, `fix ${code}`), FINISHED);

/** A result of every status. */
export const RESULTS: Readonly<Record<Status, Result>> = {
  healthy: resultOf(),
  degraded: found(evaluation('extra-policies', { outcome: 'failed', severity: 'warning' })),
  unhealthy: found(evaluation('sending-enabled', { outcome: 'failed' })),
  missing: resultOf({
    snapshot: snapshot({ role: { kind: 'absent' }, policy: { kind: 'absent' } }),
    evaluations: evaluations(
      ['us-east-1'],
      evaluation('role-exists', { outcome: 'failed' }),
      evaluation('role-path', { outcome: 'not-applicable' }),
    ),
  }),
  unknown: resultOf({
    snapshot: snapshot({
      role: { kind: 'unreadable', problem: { code: 'access-denied', message: 'denied', advice: 'allow it', permanent: true } },
      regions: regionsOf(['us-east-1'], null),
    }),
    evaluations: evaluations(['us-east-1'], evaluation('role-exists', { outcome: 'unknown' })),
  }),
  deleted: teardownTo('deleted'),
  absent: teardownTo('absent', { attempts: [] }),
  planned: teardownTo('planned', { attempts: [], swept: [] }),
  kept: teardownTo('in-use', {}, 'keep'),
  'in-use': teardownTo('in-use', { attempts: [attempt({ outcome: 'in-use', usage: [USER] })], blocking: [USER] }),
  'timed-out': teardownTo('timed-out', { attempts: [attempt({ outcome: 'pending', endedAt: undefined })] }),
  refused: stopped('refused'),
  cancelled: stopped('cancelled', {
    check: checkResult({ evaluations: evaluations(['us-east-1'], evaluation('send-quota', { outcome: 'failed' })) }),
  }),
  error: stopped('credentials', { account: undefined, principal: undefined }),
};

export const STATUSES = Object.keys(RESULTS) as Status[];

export const SEVENTEEN: readonly string[] = [
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ca-central-1',
  'eu-central-1',
  'eu-north-1',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'sa-east-1',
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
];

/** Text that looks like markup, a link or a command. */
export const HOSTILE: readonly string[] = [
  '<img src=x onerror=alert(1)><script>alert(1)</script>',
  '</code></td></tr></table><h1>healthy</h1>',
  '[a link](https://example.com) ![an image](https://example.com/x.png) <https://example.com>',
  'https://example.com www.example.com http://example.com/?a=b&c=d',
  '| healthy | ✅ |\n| --- | --- |\n| a | b |',
  '# a heading\n\n> a quotation\n\n- a list\n\n```\na fence\n```\n',
  '`code` ``more code`` `one backtick',
  '*emphasis* **strong** __strong__ ~~struck~~ \\* \\| &lt;b&gt; &amp; &#60;',
  '<!-- a comment --><details><summary>open</summary>',
  '\u202ereversed\u202c \u0000\u001b[31m\u200b\u2028\u2029',
  '$\\sqrt{2}$ $$x$$ :tada: @octo-org/team #1 GH-1 user@example.com',
];
