import { CATALOGUE, LOOKUPS, type ResourceAction } from './kinds.ts';
import { type Account, policyArn, ROLE_NAME, roleArn, SERVICE_PRINCIPAL } from './role.ts';

export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

export interface Policy {
  readonly Version: '2012-10-17';
  readonly Statement: readonly Statement[];
}

type Scope = Omit<Statement, 'Effect' | 'Action'>;

/**
 * Matches the role at any path. IAM authorizes the read of a missing role on an ARN without a path, and a role with this name can have
 * any path. With the service's path alone, a missing role would read as "access denied".
 */
const anyPath = ({ id, partition }: Account): Scope => ({
  Resource: [`arn:${partition}:iam::${id}:role/${ROLE_NAME}`, `arn:${partition}:iam::${id}:role/*/${ROLE_NAME}`],
});

const role = (account: Account): Scope => ({ Resource: roleArn(account) });

const managedPolicy = (account: Account): Scope => ({ Resource: policyArn(account) });

const everything = (): Scope => ({ Resource: '*' });

/** Matches every SES resource of the account. A statement for each kind would exceed the size limit of a session policy. */
const ownResources = ({ id, partition }: Account): Scope => ({ Resource: `arn:${partition}:ses:*:${id}:*` });

/**
 * Every action that a run can call, with its resources; the table of kinds has the other actions. Session policies, the documented policies
 * and advice all come from these two tables. Source: "Amazon Simple Email Service v2" and "Mail Manager" in the Service Authorization
 * Reference.
 */
const SCOPES = {
  'iam:GetRole': anyPath,
  'iam:ListAttachedRolePolicies': anyPath,
  'iam:ListRolePolicies': anyPath,
  'iam:GetPolicy': managedPolicy,
  'iam:GetPolicyVersion': managedPolicy,
  'iam:CreateServiceLinkedRole': account => ({
    ...role(account),
    Condition: { StringEquals: { 'iam:AWSServiceName': SERVICE_PRINCIPAL } },
  }),
  'iam:UpdateRoleDescription': role,
  'ses:ListRecommendations': everything,
  // Any path, because a role that is already gone would read as denied. With these actions IAM deletes no other role.
  'iam:DeleteServiceLinkedRole': anyPath,
  'iam:GetServiceLinkedRoleDeletionStatus': anyPath,
  // AWS documents only some of the taggable kinds as resources of this action.
  'ses:ListTagsForResource': everything,
} satisfies Record<string, (account: Account) => Scope>;

export type Action = keyof typeof SCOPES | ResourceAction;

/** The resources of the kinds' actions. A list action has no resource. An action on a kind without ARNs has none either. */
const RESOURCE_SCOPES = Object.fromEntries([
  ...Object.entries(LOOKUPS).map(([action, { about }]) => [action, about === 'region' ? everything : ownResources]),
  ...Object.values(CATALOGUE).flatMap(({ arnType, listAction, deleteAction, otherActions }) => [
    [listAction, everything],
    ...[deleteAction, ...otherActions].map(action => [action, arnType === undefined ? everything : ownResources]),
  ]),
]) as Readonly<Record<ResourceAction, (account: Account) => Scope>>;

const ALL_SCOPES: Readonly<Record<Action, (account: Account) => Scope>> = { ...SCOPES, ...RESOURCE_SCOPES };

/** Maximum length of a session policy, in characters. Source: STS API reference. */
const SESSION_POLICY = 2_048;

/**
 * Returns a policy that allows only `actions` in `account`. Actions on the same resource share a statement. Without actions the policy
 * denies everything, because STS accepts no policy without a statement.
 *
 * @param regions the Regions in which the policy allows SES; `all`, or a list that exceeds the size limit, allows every Region
 */
export function policyFor(actions: Iterable<Action>, account: Account, regions: 'all' | readonly string[] = 'all'): Policy {
  const statements = new Map<string, Statement>();
  for (const action of actions) {
    const scope = ALL_SCOPES[action](account);
    const key = JSON.stringify(scope);
    statements.set(key, { Effect: 'Allow', Action: [...(statements.get(key)?.Action ?? []), action], ...scope });
  }
  const allowed = [...statements.values()];
  if (allowed.length === 0) {
    return policy({ Effect: 'Deny', Action: ['*'], Resource: '*' });
  }
  if (regions === 'all' || !allowed.some(({ Action }) => Action.some(action => action.startsWith('ses:')))) {
    return policy(...allowed);
  }
  const limited = policy(...allowed, {
    Effect: 'Deny',
    Action: ['ses:*'],
    Resource: '*',
    Condition: { StringNotEquals: { 'aws:RequestedRegion': regions } },
  });
  return JSON.stringify(limited).length <= SESSION_POLICY ? limited : policy(...allowed);
}

/** The inputs that determine the Regions in which a run calls SES. */
interface RunRegions {
  readonly mode: string;
  readonly 'aws-region': readonly string[];
  readonly 'resource-regions': 'all' | readonly string[];
}

const regionsOfRun = (run: RunRegions): 'all' | readonly string[] => (run.mode === 'check' ? run['aws-region'] : run['resource-regions']);

/** Returns the session policy as JSON: it allows `actions`, and SES only in the Regions of the run. */
export function sessionPolicy(actions: Iterable<Action>, account: Account, run: RunRegions): string {
  return JSON.stringify(policyFor(actions, account, regionsOfRun(run)));
}

/** Whether the run has too many Regions for its session policy, which then allows SES in every Region. */
export function hasTooManyRegions(actions: Iterable<Action>, account: Account, run: RunRegions): boolean {
  const text = sessionPolicy(actions, account, run);
  return regionsOfRun(run) !== 'all' && text.includes('"ses:') && !text.includes('aws:RequestedRegion');
}

function policy(...statements: readonly Statement[]): Policy {
  return { Version: '2012-10-17', Statement: statements };
}

const ORGANIZATION =
  "ask an administrator of the organization to allow ACTION: no policy in the job's account overrides the organization's";
const SESSION =
  "allow ACTION in the session policy of the step that made the job's credentials. With `role-to-assume`, set `scope-session: false` and report the problem";

/**
 * Advice on a denial, by AWS's words for the policy that denies. The first match applies, and `ACTION` stands for the action. "No
 * identity-based policy allows" is not here, because a statement to add fixes that denial.
 * Source: "Troubleshoot access denied error messages" in the IAM User Guide.
 */
const DENIALS: Readonly<Record<string, string>> = {
  'explicit deny in an identity-based policy':
    "remove ACTION from the Deny statement in the policies of the job's role; an Allow statement does not override it",
  'explicit deny in a resource-based policy':
    "remove ACTION from the Deny statement in the resource's own policy, such as a trust policy or an authorization policy of SES",
  'no resource-based policy allows': "allow ACTION in the resource's own policy, such as a trust policy or an authorization policy of SES",
  'explicit deny in a permissions boundary': "remove ACTION from the Deny statement in the permissions boundary of the job's role",
  'no permissions boundary allows':
    "allow ACTION in the permissions boundary of the job's role: its other policies allow nothing beyond the boundary",
  'explicit deny in a session policy': SESSION,
  'no session policy allows': SESSION,
  'explicit deny in a service control policy': `a service control policy denies ACTION: ${ORGANIZATION}`,
  'no service control policy allows': `no service control policy allows ACTION: ${ORGANIZATION}`,
  'explicit deny in a resource control policy': `a resource control policy denies ACTION: ${ORGANIZATION}`,
  'no resource control policy allows': `no resource control policy allows ACTION: ${ORGANIZATION}`,
  'explicit deny in a VPC endpoint policy': "remove ACTION from the Deny statement in the policy of the runner's VPC endpoint",
  'no VPC endpoint policy allows': "allow ACTION in the policy of the runner's VPC endpoint",
  'explicit deny':
    "remove ACTION from the Deny statement in a policy of the job's role, its permissions boundary or the organization; an Allow statement does not override it",
};

/** Returns advice for the `message` of a denial, and the missing action if a statement in the role's policies allows it. */
export function denialOf(
  message: string,
  action: string,
  account: Account | undefined,
): { readonly advice: string; readonly missing?: Action } {
  if (!/not authorized to perform/i.test(message)) {
    const advice =
      'AWS names no permission: check in the console that the account is active, is subscribed to the service and has the Region enabled';
    return { advice };
  }
  const [, fix = `allow ${action}`] = Object.entries(DENIALS).find(([words]) => message.includes(words)) ?? [];
  if (fix !== `allow ${action}` || account === undefined || !isAction(action)) {
    return { advice: fix.replaceAll('ACTION', action) };
  }
  return { advice: statementAdvice([action], account), missing: action };
}

const isAction = (action: string): action is Action => action in ALL_SCOPES;

/** Returns the advice to add the statements that allow `actions`. */
export function statementAdvice(actions: Iterable<Action>, account: Account): string {
  const statements = policyFor(actions, account).Statement.map(statement => JSON.stringify(statement));
  return `add to the policies of the job's role: \`${statements.join(',')}\``;
}

/** The claims of GitHub's ID token that a trust policy can test, and the issuer. */
export const CLAIMS = [
  'sub',
  'aud',
  'iss',
  'ref',
  'environment',
  'job_workflow_ref',
  'repository',
  'repository_id',
  'repository_owner_id',
  'actor',
  'runner_environment',
] as const;

export type Claims = Readonly<Partial<Record<(typeof CLAIMS)[number], string>>>;

const GITHUB = 'https://token.actions.githubusercontent.com';
/** Advice if STS refuses an ID token, by the code and message of STS. The first match applies. */
const TOKEN_REFUSALS: readonly { readonly said: RegExp; readonly advice: (claims: Claims) => string }[] = [
  {
    said: /^AccessDenied: (?:Not authorized to perform sts:AssumeRoleWithWebIdentity$|.*no resource-based policy allows)/,
    advice: ({ sub = '' }) =>
      `check that the role exists, and that its trust policy matches the token's sub and aud${IMMUTABLE_SUB.test(sub) ? '. The sub has the immutable form with ids, which a condition on repo:OWNER/REPOSITORY:… does not match' : ''}`,
  },
  {
    said: /No OpenIDConnect provider/,
    advice: ({ aud = 'of the token', iss = GITHUB }) =>
      `create an IAM OIDC identity provider in the role's account, with the URL ${iss} and the audience ${aud}`,
  },
  {
    said: /Incorrect token audience/,
    advice: () => "add the token's aud to the account's IAM OIDC identity provider, or set `audience` to one that the provider has",
  },
  {
    said: /^(?:PackedPolicyTooLarge|MalformedPolicyDocument)/,
    advice: () => 'set `scope-session: false`: the session then has all that the role may do',
  },
  { said: /^ExpiredToken/, advice: () => "run the job again; if the error stays, check the runner's clock" },
  {
    said: /^ValidationError:/,
    advice: () => "compare `role-duration-seconds` with the role's maximum session duration, and `role-session-name` with what STS accepts",
  },
  {
    said: /retrieve verification key|^IDPCommunicationError/,
    advice: ({ iss = GITHUB }) => `run the job again; if the error stays, check that AWS can reach ${iss} from the internet`,
  },
  {
    said: /thumbprint/,
    advice: ({ iss = GITHUB }) =>
      `run the job again; if the error stays, update the thumbprint of the IAM OIDC identity provider for ${iss}`,
  },
  {
    said: /^(?:InvalidIdentityToken|IDPRejectedClaim)/,
    advice: ({ iss = GITHUB }) => `compare the token's claims with the account's IAM OIDC identity provider for ${iss}`,
  },
];

/** Source: "Immutable subject claims" in the GitHub documentation. */
const IMMUTABLE_SUB = /^repo:[^/:]+@\d+\/[^:]+@\d+:/;

/** Returns advice for a refusal by STS; undefined if the refusal is not about the role or the token. */
export function refusalAdvice(said: string, claims: Claims): string | undefined {
  return TOKEN_REFUSALS.find(each => each.said.test(said))?.advice(claims);
}
