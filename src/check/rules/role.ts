import { sanitize } from '../../core/text.ts';
import type { PolicyVersion, Reading, Role, Snapshot } from '../../model/readings.ts';
import {
  MISSING_MESSAGE,
  NAMESPACES,
  POLICY_ACTION,
  POLICY_NAME,
  policyArn,
  ROLE_NAME,
  ROLE_PATH,
  SERVICE_PRINCIPAL,
} from '../../model/role.ts';
import type { RuleId } from '../../model/rules.ts';
import { allows, evaluateTrust } from '../policy.ts';
import { evaluateDocument, failed, ifFound, notApplicable, passed, type RoleRule, type RuleResult, unknown } from './rule.ts';

const NO_ROLE = notApplicable('the role is missing');

/** For some seconds, IAM can show a change to one read and not to the next. */
const INCONSISTENT = unknown({
  message: 'IAM returned the role to one read, but not to another',
  advice: 'IAM is catching up with a change: run the job again, or set `wait-timeout`',
  permanent: false,
});

const NO_POLICY = unknown({
  message: `${POLICY_NAME} is attached, but IAM does not find the policy`,
  advice: 'AWS owns this policy: open a case with AWS Support, or set the rule to `off` if metrics do not matter to the deployment',
  permanent: false,
});

const ASK_AWS =
  'AWS alone can change this role: open a case with AWS Support, or delete the role with `mode: teardown` and create it again with `on-missing: create`';

const REPLACE_ROLE = `move what uses this role to a role with another name, delete this role, then run \`aws iam create-service-linked-role --aws-service-name ${SERVICE_PRINCIPAL}\``;

/** Evaluates the role or one of its lists. A missing answer is not final if another read shows the role. */
function ifOnRole<T>(
  { role, attachedPolicies, inlinePolicies }: Snapshot,
  reading: Reading<T> | undefined,
  evaluate: (value: T) => RuleResult,
  absent = NO_ROLE,
): RuleResult {
  const shown = [role, attachedPolicies, inlinePolicies].some(other => other?.kind === 'found');
  return ifFound(reading, evaluate, shown ? INCONSISTENT : absent);
}

/** Returns a rule about the answer of GetRole. */
function roleRule(evaluate: (role: Role) => RuleResult): RoleRule {
  return { scope: 'role', reads: () => ['role'], evaluate: snapshot => ifOnRole(snapshot, snapshot.role, evaluate) };
}

/** Returns `how` for the real role, which has an addition to undo. An impostor must be replaced. */
function undo({ role }: Pick<Snapshot, 'role'>, how: string): string {
  return role?.kind === 'found' && role.value.path !== ROLE_PATH ? REPLACE_ROLE : how;
}

const CREATE = `aws iam create-service-linked-role --aws-service-name ${SERVICE_PRINCIPAL}`;

/** Advice about a missing role, by `on-missing`. */
const CREATION = {
  fail: `set \`on-missing: create\`, or run \`${CREATE}\`. If the deployment has only identities and configuration sets, \`on-missing: warn\` lets the step pass`,
  warn: `set \`on-missing: create\`, or run \`${CREATE}\``,
  create: `run the check without \`dry-run\`, which creates the role, or run \`${CREATE}\``,
} as const;

export const ROLE_RULES = {
  'role-exists': {
    scope: 'role',
    reads: () => ['role'],
    evaluate: (snapshot, { 'on-missing': onMissing }) =>
      ifOnRole(snapshot, snapshot.role, () => passed(`${ROLE_NAME} exists`), failed(MISSING_MESSAGE, CREATION[onMissing])),
  },

  'role-path': roleRule(({ path, arn }) =>
    path === ROLE_PATH
      ? passed(`the path is ${ROLE_PATH}`)
      : failed(
          `another role has this name, at the path ${sanitize(path)} (${sanitize(arn)}); the service-linked role is at ${ROLE_PATH}`,
          REPLACE_ROLE,
        ),
  ),

  'trust-policy': roleRule(role =>
    evaluateDocument('the trust policy', role.trustPolicy, document => {
      const fix = undo({ role: { kind: 'found', value: role } }, ASK_AWS);
      const { trusted, others } = evaluateTrust(document, SERVICE_PRINCIPAL);
      if (others.length > 0) {
        return failed(`the trust policy ${trusted ? 'also lets' : 'lets'} ${sanitize(others.join(', '))} assume the role`, fix);
      }
      return trusted
        ? passed(`only ${SERVICE_PRINCIPAL} can assume the role`)
        : failed(`the trust policy does not let ${SERVICE_PRINCIPAL} assume the role without conditions`, fix);
    }),
  ),

  'permissions-policy': {
    scope: 'role',
    reads: () => ['attachedPolicies', 'policy'],
    evaluate: (snapshot, _, account) =>
      ifOnRole(snapshot, snapshot.attachedPolicies, attached =>
        attached.includes(policyArn(account))
          ? ifFound(snapshot.policy, evaluatePolicy, NO_POLICY)
          : failed(`${POLICY_NAME} is not attached`, undo(snapshot, ASK_AWS)),
      ),
  },

  'extra-policies': {
    scope: 'role',
    reads: () => ['attachedPolicies', 'inlinePolicies'],
    evaluate: (snapshot, _, account) =>
      ifOnRole(snapshot, snapshot.attachedPolicies, attached =>
        ifOnRole(snapshot, snapshot.inlinePolicies, inline => {
          const extra = [...attached.filter(arn => arn !== policyArn(account)), ...inline.map(name => `inline ${name}`)];
          return extra.length === 0
            ? passed('no other policy is attached')
            : failed(
                `unexpected policies: ${sanitize(extra.join(', '))}`,
                undo(snapshot, 'find out who attached them, and detach them from the role'),
              );
        }),
      ),
  },

  'permissions-boundary': roleRule(role =>
    role.permissionsBoundary === undefined
      ? passed('no permissions boundary is set')
      : failed(
          `a permissions boundary is set: ${sanitize(role.permissionsBoundary)}`,
          undo(
            { role: { kind: 'found', value: role } },
            'find out who set it, and remove it from the role: it might keep SES from publishing metrics',
          ),
        ),
  ),

  description: {
    scope: 'role',
    reads: inputs => (inputs['role-description'] === undefined ? [] : ['role']),
    evaluate: (snapshot, { 'role-description': expected }) =>
      expected === undefined
        ? notApplicable('`role-description` is not set')
        : ifOnRole(snapshot, snapshot.role, ({ description = '' }) =>
            description === expected
              ? passed('the description is the one in `role-description`')
              : failed(
                  `it is "${sanitize(description)}", \`role-description\` is "${sanitize(expected)}"`,
                  'set `update-description: true`, or give `role-description` the text of the infrastructure stack that declares the role',
                ),
          ),
  },
} satisfies Partial<Record<RuleId, RoleRule>>;

function evaluatePolicy({ id, document: text }: PolicyVersion): RuleResult {
  const name = `${POLICY_NAME} ${sanitize(id)}`;
  return evaluateDocument(name, text, document => {
    const lacking = NAMESPACES.filter(value => !allows(document, { action: POLICY_ACTION, key: 'cloudwatch:namespace', value }));
    return lacking.length === 0
      ? passed(`${name} lets SES publish its metrics`)
      : failed(
          `${name} does not allow ${POLICY_ACTION} in ${lacking.join(', ')}`,
          'AWS alone can change this policy: open a case with AWS Support, or lower the rule if metrics do not matter to the deployment',
        );
  });
}
