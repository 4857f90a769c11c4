/** The policies to install. Each comes from the inputs of a step that uses all of its actions, and equals the session policy for them. */

import { actionsOf } from '../src/check/check.ts';
import { INPUT_DEFAULTS, parseInputs } from '../src/inputs/inputs.ts';
import { CATALOGUE, KINDS } from '../src/model/kinds.ts';
import { type Action, type Policy, policyFor } from '../src/model/permissions.ts';
import type { Account } from '../src/model/role.ts';
import { teardownActions } from '../src/teardown/teardown.ts';

export type With = Readonly<Record<string, string>>;

/** Returns every action that a step with these inputs can call. */
export function actionsFor(inputs: With): readonly Action[] {
  const parsed = parseInputs(name => inputs[name] ?? INPUT_DEFAULTS[name], {}, Date.now());
  if ('problems' in parsed) {
    throw new Error(parsed.problems.join('; '));
  }
  return parsed.inputs.mode === 'check' ? actionsOf(parsed.inputs, Date.now()) : teardownActions(parsed.inputs);
}

const CHECK: With = {
  'aws-region': 'us-east-1',
  identities: '*',
  'configuration-sets': 'transactional',
  tenants: 'acme',
  rules: 'recommendations: warning',
};
const TEARDOWN: With = { mode: 'teardown', 'aws-region': 'us-east-1', 'allowed-account-ids': '111122223333' };
const RESOURCES: With = { ...TEARDOWN, 'resource-tags': '*' };
const DATA: With = { 'include-data': 'true' };

/** The inputs of the step that each policy is for. */
export const STEPS = {
  check: CHECK,
  'check-create': { ...CHECK, 'on-missing': 'create' },
  'check-update-description': { ...CHECK, 'role-description': 'Sends mail', 'update-description': 'true' },
  teardown: TEARDOWN,
  'teardown-plan': { ...RESOURCES, 'delete-resources': 'all', 'dry-run': 'true' },
  'teardown-blocking': { ...RESOURCES, 'delete-resources': 'blocking' },
  'teardown-blocking-data': { ...RESOURCES, 'delete-resources': 'blocking', ...DATA },
  'teardown-all': { ...RESOURCES, 'delete-resources': 'all' },
  'teardown-all-data': { ...RESOURCES, 'delete-resources': 'all', ...DATA },
} satisfies Record<string, With>;

export type PolicyName = keyof typeof STEPS;

export const POLICY_NAMES = Object.keys(STEPS) as readonly PolicyName[];

/** The account of the examples. */
export const EXAMPLE: Account = { id: '111122223333', partition: 'aws' };

/** Returns the steps of a policy. Policies for a plan or for `include-data` cover steps with and without the input. */
export function stepsOf(name: PolicyName): readonly With[] {
  const step = STEPS[name];
  return name === 'teardown-plan' || name.endsWith('-data')
    ? [step, { ...step, 'include-data': String(!('include-data' in step)) }]
    : [step];
}

export function policyOf(name: PolicyName, account = EXAMPLE): Policy {
  return policyFor(new Set(stepsOf(name).flatMap(actionsFor)), account);
}

/** Returns the statements that one policy adds to another. */
function addition(name: PolicyName, base: PolicyName, account: Account): Policy {
  const known = new Set(stepsOf(base).flatMap(actionsFor));
  return policyFor(
    new Set(
      stepsOf(name)
        .flatMap(actionsFor)
        .filter(action => !known.has(action)),
    ),
    account,
  );
}

/** Returns the combined permissions, one per action and scope, in any grouping of statements. */
export function grantsOf(...policies: readonly Pick<Policy, 'Statement'>[]): string[] {
  const all = policies.flatMap(({ Statement: statements }) =>
    statements.flatMap(({ Action: actions, Resource, Condition, Effect }) =>
      actions.map(action => JSON.stringify([Effect, action, Resource, Condition])),
    ),
  );
  return all.toSorted();
}

/** Returns the parts of the roles in bootstrap/. The parts of one role do not overlap. */
export function partsFor(account: Account): Readonly<Record<string, Policy>> {
  return {
    check: policyOf('check', account),
    create: addition('check-create', 'check', account),
    'update-description': addition('check-update-description', 'check', account),
    plan: policyOf('teardown-plan', account),
    teardown: policyOf('teardown', account),
    blocking: addition('teardown-blocking', 'teardown', account),
    all: addition('teardown-all', 'teardown', account),
    data: addition('teardown-all-data', 'teardown-all', account),
  };
}

/** The conditions of a trust policy besides the subject of the token. */
export interface Trust {
  readonly issuer?: string;
  readonly audience?: string;
  /** Claims by name. */
  readonly claims?: Readonly<Record<string, string>>;
}

/** Returns a trust policy for jobs whose ID token has one of these subjects. */
export function trustOf(
  subjects: string | readonly string[],
  { id, partition } = EXAMPLE,
  { issuer = 'token.actions.githubusercontent.com', audience = 'sts.amazonaws.com', claims = {} }: Trust = {},
): object {
  const all = { aud: audience, sub: subjects, ...claims };
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: `arn:${partition}:iam::${id}:oidc-provider/${issuer}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: Object.fromEntries(Object.entries(all).map(([claim, value]) => [`${issuer}:${claim}`, value])) },
      },
    ],
  };
}

/** The trust policies to install by hand, one for each form of the subject, for the README's workflow. */
export const TRUSTS = {
  trust: trustOf('repo:octo-org/mailer:ref:refs/heads/main'),
  'trust-immutable': trustOf('repo:octo-org@65/mailer@123456:ref:refs/heads/main'),
} as const;

/** The purpose of actions, and the result of a run without one of them. A test verifies the statuses in backticks. */
export interface Need {
  readonly actions: readonly Action[];
  readonly for: string;
  readonly without: string;
}

/** Kinds that a failed deletion can name by ARN, and kinds without ARNs. */
const NAMED = KINDS.map(kind => CATALOGUE[kind]).filter(({ arnType }) => arnType !== undefined);
const UNNAMED = KINDS.map(kind => CATALOGUE[kind]).filter(({ arnType }) => arnType === undefined);

export const NEEDS: readonly Need[] = [
  {
    actions: ['iam:GetRole'],
    for: 'every run',
    without: 'a check is `unknown`; a teardown is an `error`, and deletes nothing',
  },
  {
    actions: ['iam:ListAttachedRolePolicies'],
    for: 'the rules `permissions-policy` and `extra-policies`',
    without: '`unknown`',
  },
  {
    actions: ['iam:GetPolicy', 'iam:GetPolicyVersion'],
    for: 'the rule `permissions-policy`',
    without: '`unknown`',
  },
  {
    actions: ['iam:ListRolePolicies'],
    for: 'the rule `extra-policies`',
    without: '`degraded`, because the rule is a warning; fails with `fail-on: warning`',
  },
  {
    actions: ['ses:GetAccount'],
    for: 'the rules `sending-enabled`, `enforcement-status`, `production-access`, `send-quota`, `send-rate`, `regional-delivery` and `recommendations`; in a teardown, what AWS continues to charge for',
    without: 'a check is `unknown`; a teardown goes on',
  },
  {
    actions: ['ses:GetEmailIdentity'],
    for: '`identities`; in a teardown, kept identities whose default configuration set is deleted',
    without: 'a check is `unknown`; a teardown goes on',
  },
  {
    actions: ['ses:ListEmailIdentities'],
    for: '`identities: "*"`; ten or more entries of `identities`, to save requests; `delete-resources`',
    without:
      'a check with `*` is `unknown`, a check without `*` sends more requests; a teardown is an `error`, or `in-use` if an identity uses the role; nothing of the kind is deleted',
  },
  {
    actions: ['ses:GetConfigurationSet'],
    for: '`configuration-sets`, and the rule `default-configuration-set` for identities that have one; in a teardown with `include-data`, kept configuration sets whose sending pool or archive is deleted',
    without: 'a check is `unknown`; a teardown goes on',
  },
  {
    actions: ['ses:GetTenant'],
    for: '`tenants`; `delete-resources` without `include-data`, to find tenants with their own suppression list',
    without: 'a check is `unknown`; a teardown is an `error`, or `in-use`, and the tenant is kept',
  },
  {
    actions: ['ses:ListRecommendations'],
    for: 'the rule `recommendations`, which is off by default',
    without: '`degraded` if the rule is a warning, `unknown` if it is an error',
  },
  {
    actions: ['ses:GetRuleSet', 'ses:GetTrafficPolicy', 'ses:GetIngressPoint'],
    for: '`delete-resources`: kept rule sets, traffic policies and ingress points that refer to deleted resources',
    without: 'a teardown goes on',
  },
  {
    actions: ['ses:GetDedicatedIps', 'ses:GetDeliverabilityDashboardOptions'],
    for: '`delete-resources: all`: what AWS continues to charge for',
    without: 'a teardown goes on',
  },
  {
    actions: ['iam:CreateServiceLinkedRole'],
    for: '`on-missing: create`',
    without: '`missing`',
  },
  {
    actions: ['iam:UpdateRoleDescription'],
    for: '`update-description`',
    without: '`degraded`, because the rule `description` is a warning',
  },
  {
    actions: ['iam:DeleteServiceLinkedRole'],
    for: 'a teardown',
    without: '`error`; with `delete-resources: all`, after the resources of the plan are deleted',
  },
  {
    actions: ['iam:GetServiceLinkedRoleDeletionStatus'],
    for: 'a teardown',
    without: '`error`; AWS continues the deletion, and `deletion-task-id` resumes the run',
  },
  {
    actions: NAMED.map(({ listAction }) => listAction).filter(action => action !== 'ses:ListEmailIdentities'),
    for: '`delete-resources`: to list the resources of a kind; with `blocking`, only of the kinds that AWS names',
    without: '`error`, or `in-use` if a resource of the kind uses the role; nothing of the kind is deleted',
  },
  {
    actions: UNNAMED.map(({ listAction }) => listAction),
    for: '`delete-resources: all`',
    without: '`error`; nothing of the kind is deleted',
  },
  {
    actions: ['ses:ListTagsForResource'],
    for: '`resource-tags`',
    without: '`error`, or `in-use`; what no name selects is kept',
  },
  {
    actions: NAMED.filter(({ data }) => data !== true).map(({ deleteAction }) => deleteAction),
    for: '`delete-resources`',
    without: '`error`, or `in-use` if a remaining resource uses the role',
  },
  {
    actions: UNNAMED.map(({ deleteAction }) => deleteAction),
    for: '`delete-resources: all`',
    without: '`error`',
  },
  {
    actions: ['ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet'],
    for: 'an active receipt rule set of the plan, which the teardown deactivates before it deletes the set',
    without: '`error`; a dry run goes on',
  },
  {
    actions: ['ses:ListAddressListImportJobs', 'ses:StopAddressListImportJob'],
    for: '`include-data`: an address list of the plan with a running import job',
    without: '`error`',
  },
  {
    actions: ['ses:ListResourceTenants', 'ses:DeleteTenantResourceAssociation'],
    for: 'an identity, configuration set or template of the plan that is associated with a kept tenant',
    without: '`error`; a dry run goes on',
  },
  {
    actions: NAMED.filter(({ data }) => data === true).map(({ deleteAction }) => deleteAction),
    for: '`include-data`',
    without: '`error`',
  },
];
