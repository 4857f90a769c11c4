import { describe, expect, test } from '@jest/globals';
import { evaluate } from '../../emulator/policy.ts';
import { POLICY_NAMES } from '../../scripts/policies.ts';
import type { Action } from '../../src/model/permissions.ts';
import { actionsIn, shipped } from '../support/policies.ts';
import { RESOURCE_TYPES } from './resource-types.ts';

const OWN = '111122223333';
const OTHER = '444455556666';
const ROLE = 'AWSServiceRoleForAmazonSES';
const PATH = 'aws-service-role/ses.amazonaws.com';

/** A resource of the type of an action; managed policies belong to AWS in every account. */
function arn(type: string, account: string, partition = 'aws'): string {
  switch (type) {
    case 'role':
      return `arn:${partition}:iam::${account}:role/${PATH}/${ROLE}`;
    case 'policy':
      return `arn:${partition}:iam::${account === OWN ? 'aws' : account}:policy/aws-service-role/AmazonSESServiceRolePolicy`;
    default:
      return `arn:${partition}:ses:eu-west-1:${account}:${type}/a`;
  }
}

describe.each(POLICY_NAMES)('the policy %s', name => {
  const policy = shipped(name);
  const actions = actionsIn(policy);
  const narrow = actions.filter(action => RESOURCE_TYPES[action]?.length !== 0);
  const allows = (action: Action, resource: string, service = 'ses.amazonaws.com'): boolean =>
    evaluate([policy], { action, resource, context: { 'iam:AWSServiceName': service } }) === 'allow';
  const allowed = (resources: (type: string) => readonly string[]): string[] =>
    narrow.flatMap(action =>
      (RESOURCE_TYPES[action] ?? [])
        .flatMap(resources)
        .filter(resource => allows(action, resource))
        .map(resource => `${action} on ${resource}`),
    );

  test('limits actions to known resource types', () => {
    expect(actions.filter(action => RESOURCE_TYPES[action] === undefined)).toEqual([]);
    expect(narrow.length).toBeGreaterThan(0);
  });

  test('names all resources only if AWS accepts nothing else', () => {
    const everything = policy.Statement.filter(({ Resource }) => [Resource].flat().includes('*')).flatMap(({ Action }) => Action);
    expect(everything.toSorted()).toEqual(actions.filter(action => RESOURCE_TYPES[action]?.length === 0));
  });

  test('allows each action on its resource types in the account', () => {
    const needed = narrow.flatMap(action => (RESOURCE_TYPES[action] ?? []).map(type => `${action} on ${arn(type, OWN)}`));
    expect(allowed(type => [arn(type, OWN)])).toEqual(needed);
  });

  test('allows nothing on a resource of another account or partition', () => {
    expect(allowed(type => [arn(type, OTHER), arn(type, OWN, 'aws-us-gov')])).toEqual([]);
  });

  test('allows no IAM action on another role or policy, or for another service', () => {
    const other: Readonly<Record<string, readonly string[]>> = {
      role: [`role/admin`, `role/${PATH}/Other${ROLE}`, `role/${PATH}/${ROLE}Other`].map(role => `arn:aws:iam::${OWN}:${role}`),
      policy: ['arn:aws:iam::aws:policy/AdministratorAccess', `arn:aws:iam::${OWN}:policy/own`],
    };
    expect(allowed(type => other[type] ?? [])).toEqual([]);
    expect(allows('iam:CreateServiceLinkedRole', arn('role', OWN), 'ec2.amazonaws.com')).toBe(false);
  });
});
