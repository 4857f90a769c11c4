import { type Account, policyArn, ROLE_NAME, roleArn, SERVICE_PRINCIPAL } from './role.ts';

export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
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
 * Every action that a run may call, and what each is called on: the one source of session policies, of the policies to install and of
 * advice. Which actions take a resource is in the Service Authorization Reference, "Amazon Simple Email Service v2" and "Mail Manager".
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
  // At any path too: a role that is gone by the time of the request would read as denied, and IAM deletes no other role by these.
  'iam:DeleteServiceLinkedRole': anyPath,
  'iam:GetServiceLinkedRoleDeletionStatus': anyPath,
  'ses:ListMultiRegionEndpoints': everything,
  'ses:ListIngressPoints': everything,
  'ses:ListTenants': everything,
  'ses:ListRuleSets': everything,
  'ses:ListTrafficPolicies': everything,
  'ses:ListRelays': everything,
  'ses:ListAddressLists': everything,
  'ses:ListArchives': everything,
  'ses:ListAddonInstances': everything,
  'ses:ListAddonSubscriptions': everything,
  'ses:ListReceiptRuleSets': everything,
  'ses:ListReceiptFilters': everything,
  'ses:ListEmailIdentities': everything,
  'ses:ListConfigurationSets': everything,
  'ses:ListDedicatedIpPools': everything,
  'ses:ListEmailTemplates': everything,
  'ses:ListCustomVerificationEmailTemplates': everything,
  'ses:ListContactLists': everything,
  'ses:ListExportJobs': everything,
  // Not every kind that has tags is documented as a resource of it.
  'ses:ListTagsForResource': everything,
  'ses:ListResourceTenants': sesResources,
  'ses:ListAddressListImportJobs': sesResources,
  'ses:DeleteMultiRegionEndpoint': sesResources,
  'ses:DeleteIngressPoint': sesResources,
  'ses:DeleteTenant': sesResources,
  'ses:DeleteTenantResourceAssociation': sesResources,
  'ses:DeleteRuleSet': sesResources,
  'ses:DeleteTrafficPolicy': sesResources,
  'ses:DeleteRelay': sesResources,
  'ses:DeleteAddressList': sesResources,
  'ses:StopAddressListImportJob': sesResources,
  'ses:DeleteArchive': sesResources,
  'ses:DeleteAddonInstance': sesResources,
  'ses:DeleteAddonSubscription': sesResources,
  'ses:DescribeActiveReceiptRuleSet': everything,
  'ses:SetActiveReceiptRuleSet': everything,
  'ses:DeleteReceiptRuleSet': everything,
  'ses:DeleteReceiptFilter': everything,
  'ses:DeleteEmailIdentity': sesResources,
  'ses:DeleteConfigurationSet': sesResources,
  'ses:DeleteDedicatedIpPool': sesResources,
  'ses:DeleteEmailTemplate': sesResources,
  'ses:DeleteCustomVerificationEmailTemplate': sesResources,
  'ses:DeleteContactList': sesResources,
  'ses:CancelExportJob': sesResources,
} satisfies Record<string, (account: Account) => Scope>;

export type Action = keyof typeof SCOPES;

/**
 * The policy that allows `actions` in `account` and nothing else; actions on the same resource share a statement. STS takes no
 * policy without a statement: where there are no actions, it denies all.
 */
export function policyFor(actions: Iterable<Action>, account: Account): Policy {
  const statements = new Map<string, Statement>();
  for (const action of actions) {
    const scope = SCOPES[action](account);
    const key = JSON.stringify(scope);
    statements.set(key, { Effect: 'Allow', Action: [...(statements.get(key)?.Action ?? []), action], ...scope });
  }
  const nothing: Statement = { Effect: 'Deny', Action: ['*'], Resource: '*' };
  return { Version: '2012-10-17', Statement: statements.size > 0 ? [...statements.values()] : [nothing] };
}

/** The statement that is missing where `action` was denied. */
export function statementFor(action: Action, account: Account): Statement {
  return { Effect: 'Allow', Action: [action], ...SCOPES[action](account) };
}
