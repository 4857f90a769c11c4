import { describe, expect, test } from '@jest/globals';
import { addResource } from '../../emulator/inventory.ts';
import { type ScenarioName, scenarios } from '../../emulator/scenarios.ts';
import { type PolicyName, STEPS } from '../../scripts/policies.ts';
import type { Policy } from '../../src/model/permissions.ts';
import { actionsIn, grant, limitedTo, permissionsOf, sessionPolicyOf, shipped, statusesWithout, without } from '../support/policies.ts';
import { type Played, play, ROLE, tearDown, writes } from './gate.ts';

/** Most of these wait for the rate of SES, so they run in parallel. */
function playWith(scenario: ScenarioName, name: PolicyName, policy: Policy, scoped = true): Promise<Played> {
  const world = scenarios[scenario]();
  addResource(world, 'us-east-1', 'tenant', 'acme');
  grant(world, policy);
  return play(world, { inputs: { ...STEPS[name], 'role-to-assume': ROLE, 'scope-session': String(scoped) } });
}

describe.each<[PolicyName, ScenarioName]>([
  ['check', 'healthy'],
  ['check-create', 'missing'],
  ['check-update-description', 'described'],
])('a role with the policy %s', (name, scenario) => {
  const policy = shipped(name);
  const actions = actionsIn(policy);

  test.concurrent.each([true, false])('uses all its actions, and no other, with scope-session: %s', async scoped => {
    const { job, emulator } = await playWith(scenario, name, policy, scoped);
    expect([job.outputs['status'], job.exitCode]).toEqual(['healthy', 0]);
    expect(permissionsOf(emulator.calls)).toEqual(actions);
    expect(sessionPolicyOf(emulator.calls)).toEqual(scoped ? limitedTo('us-east-1', policy) : undefined);
  });

  test.concurrent.each(actions)('is not healthy without %s, and says so', async action => {
    const played = await playWith(scenario, name, without(action, policy));
    const { job } = played;
    expect(statusesWithout(action)).toContain(job.outputs['status']);
    expect(job.exitCode).toBe(job.outputs['status'] === 'degraded' ? 0 : 1);
    expect(job.log).toContain(`${action} was denied: User: `);
    expect(job.outputs['findings']).toContain(JSON.stringify(`"Action":["${action}"]`).slice(1, -1));
    if (action === 'iam:GetRole') {
      expect(writes(played)).toEqual([]);
    }
  });
});

test('a missing role is missing, not denied, with the policy of a check', async () => {
  const { job } = await playWith('missing', 'check', shipped('check'));
  expect(job.outputs['status']).toBe('missing');
});

test('a role at another path is found with the policy of a check', async () => {
  const { job } = await playWith('impostor', 'check', shipped('check'));
  expect(job.outputs['status']).toBe('unhealthy');
});

test('the shipped teardown works with its policy', async () => {
  const world = scenarios['teardown-unused']();
  grant(world, shipped('teardown'));
  const { job } = await tearDown(world);
  expect(job.outputs['status']).toBe('deleted');
});
