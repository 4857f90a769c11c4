import { ApiError, type Caller } from './api.ts';
import { type Access, evaluate } from './policy.ts';

/** A call that needs a permission. `shown`: how the message names the resource; without it, it names none. */
export interface Permission extends Access {
  code: 'AccessDenied' | 'AccessDeniedException';
  /** Of the answer, where it isn't 403. */
  status?: number | undefined;
  shown?: string | undefined;
}

function reasonToDeny({ account, key }: Caller, access: Access): string | undefined {
  const identity = evaluate(key.policies, access);
  const limits = [...(key.sessionPolicy === undefined ? [] : [key.sessionPolicy]), ...(key.scopePolicies ?? [])];
  const decisions = limits.map(policy => evaluate([policy], access));
  const session = decisions.find(decision => decision === 'deny') ?? decisions.find(decision => decision === 'none') ?? 'allow';
  const organization = account.serviceControlPolicies === undefined ? 'allow' : evaluate(account.serviceControlPolicies, access);
  if (organization === 'deny') return 'with an explicit deny in a service control policy';
  if (identity === 'deny') return 'with an explicit deny in an identity-based policy';
  if (session === 'deny') return 'with an explicit deny in a session policy';
  if (organization === 'none') return `because no service control policy allows the ${access.action} action`;
  if (identity === 'none') return `because no identity-based policy allows the ${access.action} action`;
  if (session === 'none') return `because no session policy allows the ${access.action} action`;
  return undefined;
}

/** Throws AWS's own denial unless the caller's policies, and the session's where there is one, allow the call. */
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
