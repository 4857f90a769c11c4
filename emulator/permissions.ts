import { ApiError, type Caller } from './api.ts';
import { type Access, type Decision, evaluate } from './policy.ts';

/** A call that needs a permission. `shown` is the resource's name in the message, if the message has one. */
export interface Permission extends Access {
  code: 'AccessDenied' | 'AccessDeniedException';
  /** The HTTP status of a denial; 403 by default. */
  status?: number | undefined;
  shown?: string | undefined;
}

/** Returns the decision of each type of policy, in the order in which a denial names them. A type without a policy allows. */
function decisions({ account, key }: Caller, access: Access): Readonly<Record<string, Decision>> {
  const sessions = [...(key.sessionPolicy === undefined ? [] : [key.sessionPolicy]), ...(key.scopePolicies ?? [])];
  const bySession = sessions.map(policy => evaluate([policy], access));
  const by = (policies: readonly unknown[] | undefined): Decision => (policies === undefined ? 'allow' : evaluate(policies, access));
  return {
    'service control policy': by(account.serviceControlPolicies),
    'resource control policy': by(account.resourceControlPolicies),
    'identity-based policy': evaluate(key.policies, access),
    'resource-based policy': by(account.resourcePolicies),
    'permissions boundary': by(account.permissionsBoundary),
    'session policy': bySession.find(decision => decision === 'deny') ?? bySession.find(decision => decision === 'none') ?? 'allow',
    'VPC endpoint policy': by(account.vpcEndpointPolicies),
  };
}

/** An explicit denial comes first. Source: "Troubleshoot access denied error messages" in the IAM User Guide. */
function reasonToDeny(caller: Caller, access: Access): string | undefined {
  const all = Object.entries(decisions(caller, access));
  const [denying] = all.find(([, decision]) => decision === 'deny') ?? [];
  if (denying !== undefined) return `with an explicit deny in ${denying.startsWith('identity') ? 'an' : 'a'} ${denying}`;
  const [silent] = all.find(([, decision]) => decision === 'none') ?? [];
  return silent && `because no ${silent} allows the ${access.action} action`;
}

/** @throws ApiError with AWS's denial unless the policies of the caller and of the session allow the call */
export function authorize(caller: Caller, region: string, permission: Permission): void {
  const { account, key } = caller;
  const context = {
    'aws:RequestedRegion': region,
    'aws:PrincipalArn': key.principalArn,
    'aws:PrincipalAccount': account.id,
    'aws:userid': key.userId,
    ...permission.context,
  };
  const reason = reasonToDeny(caller, { ...permission, context });
  if (reason === undefined) return;
  const resource = permission.shown === undefined ? '' : ` on resource: ${permission.shown}`;
  const message = `User: ${key.principalArn} is not authorized to perform: ${permission.action}${resource} ${reason}`;
  throw new ApiError(permission.status ?? 403, permission.code, message);
}
