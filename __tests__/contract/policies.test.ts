import { expect, test } from '@jest/globals';
import { actionsFor, NEEDS, POLICY_NAMES, policyOf } from '../../scripts/policies.ts';
import { policyFor } from '../../src/model/permissions.ts';
import { REGIONS } from '../../src/model/regions.ts';
import { shipped } from '../support/policies.ts';

const PARTITIONS = [...new Set([...REGIONS.values()].map(({ partition }) => partition))];
/** The limits of AWS, in characters without spaces: of a session policy (AssumeRoleWithWebIdentity) and a managed policy. */
const SESSION_POLICY = 2_048;
const MANAGED_POLICY = 6_144;

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  mode: ['check', 'teardown'],
  'on-missing': ['fail', 'create'],
  'update-description': ['false', 'true'],
  identities: ['', 'example.com'],
  'configuration-sets': ['', 'transactional'],
  'delete-resources': ['none', 'blocking', 'all'],
  'resource-tags': ['', 'env=pr-1'],
  'include-data': ['false', 'true'],
};

/** Inputs in every combination that changes the actions of a run. */
function combinations(): Record<string, string>[] {
  const fixed = {
    'aws-region': 'us-east-1',
    'allowed-account-ids': '111122223333',
    'resource-names': '*',
    'role-description': 'Sends mail',
  };
  return Object.entries(CHOICES).reduce<Record<string, string>[]>(
    (all, [name, values]) => all.flatMap(inputs => values.map(value => ({ ...inputs, [name]: value }))),
    [fixed],
  );
}

test.each(PARTITIONS)('every session policy in %s fits its limit for any inputs', partition => {
  const account = { id: '111122223333', partition };
  const lengths = combinations().map(inputs => JSON.stringify(policyFor(actionsFor(inputs), account)).length);
  expect(lengths).toHaveLength(384);
  expect(Math.max(...lengths)).toBeGreaterThan(1_500);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(SESSION_POLICY);
});

test.each(POLICY_NAMES)('the policy %s names every action once, and fits the limit of a managed policy', name => {
  const policy = shipped(name);
  const actions = policy.Statement.flatMap(({ Action }) => Action);
  expect(actions.filter(action => !/^(?:iam|ses):[A-Za-z]+$/.test(action))).toEqual([]);
  expect(new Set(actions).size).toBe(actions.length);
  expect(JSON.stringify(policy).length).toBeLessThanOrEqual(MANAGED_POLICY);
});

test('the documents explain every action once', () => {
  const all = new Set(POLICY_NAMES.flatMap(name => policyOf(name).Statement.flatMap(({ Action }) => Action)));
  expect(NEEDS.flatMap(({ actions }) => actions).toSorted()).toEqual([...all].toSorted());
});
