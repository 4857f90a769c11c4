import { CATALOGUE, type ResourceAction } from './kinds.ts';
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
 * The role by its name, at whatever path: IAM authorizes the read of a role that does not exist on an ARN without a path,
 * and an impostor may sit at any. Scoped to the service's path alone, "missing" would read as "access denied".
 */
const anyPath = ({ id, partition }: Account): Scope => ({
  Resource: [`arn:${partition}:iam::${id}:role/${ROLE_NAME}`, `arn:${partition}:iam::${id}:role/*/${ROLE_NAME}`],
});

const role = (account: Account): Scope => ({ Resource: roleArn(account) });

const managedPolicy = (account: Account): Scope => ({ Resource: policyArn(account) });

const everything = (): Scope => ({ Resource: '*' });

const ses =
  (kind: string) =>
  ({ id, partition }: Account): Scope => ({ Resource: `arn:${partition}:ses:*:${id}:${kind}/*` });

/** Any resource of SES in the account: a statement for each of their kinds would not fit into a session policy. */
const sesResources = ({ id, partition }: Account): Scope => ({ Resource: `arn:${partition}:ses:*:${id}:*` });

/**
 * Every action that a run may call, and what each is called on; the actions of the kinds are in their table. Both are the one source of
 * session policies, of the policies to install and of advice. Which actions take a resource is in the Service Authorization Reference, "Amazon Simple Email Service v2" and "Mail Manager".
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
  'ses:GetAccount': everything,
  'ses:GetEmailIdentity': ses('identity'),
  'ses:GetConfigurationSet': ses('configuration-set'),
  'ses:GetTenant': ses('tenant'),
  'ses:ListRecommendations': everything,
  // At any path too: a role that is gone by the time of the request would read as denied, and IAM deletes no other role by these.
  'iam:DeleteServiceLinkedRole': anyPath,
  'iam:GetServiceLinkedRoleDeletionStatus': anyPath,
  // Not every kind that has tags is documented as a resource of it.
  'ses:ListTagsForResource': everything,
} satisfies Record<string, (account: Account) => Scope>;

export type Action = keyof typeof SCOPES | ResourceAction;

/** The scopes of the kinds' actions: a list is on no resource, and neither is any action on a kind without ARNs. */
const RESOURCE_SCOPES = Object.fromEntries(
  Object.values(CATALOGUE).flatMap(({ arnType, listAction, deleteAction, otherActions }) => [
    [listAction, everything],
    ...[deleteAction, ...otherActions].map(action => [action, arnType === undefined ? everything : sesResources]),
  ]),
) as Readonly<Record<ResourceAction, (account: Account) => Scope>>;

const ALL_SCOPES: Readonly<Record<Action, (account: Account) => Scope>> = { ...SCOPES, ...RESOURCE_SCOPES };

/** More Regions in a policy can take it over the 2,048 characters of a session policy. */
const MAX_REGIONS = 20;

/**
 * The policy that allows `actions` in `account` and nothing else; actions on the same resource share a statement. STS takes no
 * policy without a statement: where there are no actions, it denies all.
 *
 * @param regions the Regions in which SES may be called; `all` and more than MAX_REGIONS set no limit
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
  const isLimited =
    regions !== 'all' && regions.length <= MAX_REGIONS && allowed.some(({ Action }) => Action.some(action => action.startsWith('ses:')));
  return isLimited
    ? policy(...allowed, {
        Effect: 'Deny',
        Action: ['ses:*'],
        Resource: '*',
        Condition: { StringNotEquals: { 'aws:RequestedRegion': regions } },
      })
    : policy(...allowed);
}

function policy(...statements: readonly Statement[]): Policy {
  return { Version: '2012-10-17', Statement: statements };
}

/** The statement that is missing where `action` was denied. */
export function statementFor(action: Action, account: Account): Statement {
  return { Effect: 'Allow', Action: [action], ...ALL_SCOPES[action](account) };
}
