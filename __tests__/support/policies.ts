import { readFileSync } from 'node:fs';
import type { Call } from '../../emulator/server.ts';
import { ACCOUNT_ID, type Account, accountOf, type World } from '../../emulator/world.ts';
import { NEEDS, type PolicyName } from '../../scripts/policies.ts';
import type { Action, Policy } from '../../src/model/permissions.ts';

/** A shipped policy, for a partition. */
export function shipped(name: PolicyName, partition = 'aws'): Policy {
  return JSON.parse(readFileSync(`policies/${name}.json`, 'utf8').replaceAll('arn:aws:', `arn:${partition}:`)) as Policy;
}

export function actionsIn({ Statement: statements }: Policy): Action[] {
  return statements.flatMap(({ Action: actions }) => actions as readonly Action[]).toSorted();
}

/** The policy without one action. */
export function without(action: Action, policy: Policy): Policy {
  const statements = policy.Statement.map(each => ({ ...each, Action: each.Action.filter(name => name !== action) }));
  return { ...policy, Statement: statements.filter(({ Action: actions }) => actions.length > 0) };
}

/** Gives only these policies to the role that jobs assume. */
export function grant(world: World, ...policies: readonly object[]): Account {
  const account = accountOf(world, ACCOUNT_ID);
  for (const role of account.callerRoles.values()) {
    role.policies = [...policies];
  }
  return account;
}

/** The permission of a call to AWS. */
export function permissionOf({ service, action }: { readonly service: string; readonly action: string }): string {
  return `${service === 'mailmanager' ? 'ses' : service}:${action}`;
}

/** The permissions of the calls to AWS, each once. */
export function permissionsOf(calls: readonly Pick<Call, 'service' | 'action'>[]): string[] {
  const taken = calls.filter(({ service }) => service !== 'github' && service !== 'sts').map(permissionOf);
  return [...new Set(taken)].toSorted();
}

/** The session policy of a run. */
export function sessionPolicyOf(calls: readonly Call[]): Policy | undefined {
  const text = calls.find(({ action }) => action === 'AssumeRoleWithWebIdentity')?.parameters['Policy'];
  return text === undefined ? undefined : (JSON.parse(String(text)) as Policy);
}

/** The policy as a session policy that is limited to a Region. */
export function limitedTo(region: string, policy: Policy): Policy {
  const elsewhere = { StringNotEquals: { 'aws:RequestedRegion': [region] } };
  const statement = { Effect: 'Deny' as const, Action: ['ses:*'], Resource: '*', Condition: elsewhere };
  return actionsIn(policy).some(action => action.startsWith('ses:')) ? { ...policy, Statement: [...policy.Statement, statement] } : policy;
}

/** The text of the documents on a run without an action. */
export function wordsWithout(action: Action): string {
  return NEEDS.find(({ actions }) => actions.includes(action))?.without ?? '';
}

/** The possible statuses in the documents. */
export function statusesWithout(action: Action): readonly string[] {
  return [...wordsWithout(action).matchAll(/`([a-z-]+)`/g)].map(([, status = '']) => status);
}
