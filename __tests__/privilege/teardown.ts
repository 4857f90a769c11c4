import { describe, expect, test } from '@jest/globals';
import { fillEverything } from '../../emulator/environments.ts';
import { addResource, resourcesOf } from '../../emulator/inventory.ts';
import { ACCOUNT_ID, addAccount, emptyWorld, type World } from '../../emulator/world.ts';
import { actionsFor, type PolicyName, STEPS, stepsOf, type With } from '../../scripts/policies.ts';
import { type Action, type Policy, policyFor } from '../../src/model/permissions.ts';
import { actionsIn, grant, permissionsOf, sessionPolicyOf, shipped, statusesWithout, without, wordsWithout } from '../support/policies.ts';
import { type Left, left } from '../support/run.ts';

/** A partition with one Region, so that an inventory has all resources. */
export const PARTITION = 'aws-eusc';
export const REGION = 'eusc-de-east-1';
export const GATE = `arn:${PARTITION}:iam::${ACCOUNT_ID}:role/gate`;
const OF_TENANTS = /:(?:identity\/pr-1|configuration-set\/bulk|template\/)/;
/** Kinds without an ARN, which AWS cannot name as users of the role. */
const WITHOUT_ARN = /:(?:receipt-|suppressed-)/;

/** Every kind of resource, and a tenant outside the plan that refers to resources of the plan. The first deletion request names them all. */
function everything(): World {
  const world = emptyWorld();
  const account = addAccount(world, { id: ACCOUNT_ID, partition: PARTITION, regions: [REGION] });
  fillEverything(world, REGION);
  const arns = resourcesOf(world).map(({ arn }) => arn);
  // Kept resources can refer to deleted ones: there is one without tags of each such kind.
  for (const kind of ['rule-set', 'traffic-policy', 'ingress-point'] as const) {
    addResource(world, REGION, kind, `kept-${kind}`);
  }
  addResource(world, REGION, 'tenant', 'outsider', { dependsOn: arns.filter(arn => OF_TENANTS.test(arn)) });
  const Resources = arns.filter(arn => !WITHOUT_ARN.test(arn));
  // Kept resources do not use the role: the request that fails is scripted.
  account.deletion.blockingKinds.clear();
  account.deletion.script.push({ states: ['FAILED'], usage: [{ Region: REGION, Resources }] });
  return world;
}

export function nothing(): World {
  const world = emptyWorld();
  addAccount(world, { id: ACCOUNT_ID, partition: PARTITION, regions: [REGION] });
  return world;
}

/** Resources that are selected by name; the others are selected by tag. */
const NAMED = /^(?:inbound|previous|blocked|export-.*)$/;
const SELECTED = { 'resource-tags': 'env=pr-1', 'resource-names': 'inbound previous blocked export-*' };

function play(name: PolicyName, policy: Policy, scoped = true, more: With = {}): Promise<Left> {
  const world = name === 'teardown' ? nothing() : everything();
  grant(world, policy);
  const inputs = {
    ...STEPS[name],
    'aws-region': REGION,
    'role-to-assume': GATE,
    'scope-session': String(scoped),
    'max-attempts': '2',
    ...(name === 'teardown' ? {} : SELECTED),
    ...more,
  };
  return left(inputs, { world });
}

export const said = ({ lines, annotations }: Left): string => [...lines, ...annotations.map(({ message }) => message)].join('\n');

/** The operation that deletes the resources that an action lists. */
export function deletionOf(action: Action): RegExp {
  return new RegExp(`^(?:ses:)?(?:Delete|Cancel)${action.replace(/^ses:List|s$/g, '').replace(/ie$/, 'y')}$`);
}

/** The resources of a world that no name selects. */
function unnamed(world: World): string[] {
  const all = resourcesOf(world).filter(({ name }) => !NAMED.test(name));
  return all.map(({ kind, name }) => `${kind} ${name}`).toSorted();
}

/**
 * A run with the policy, and one without each of its actions.
 *
 * @param tested another policy: runs without the actions that both have are tests of that policy
 * @param again actions of both that are tested here, too
 */
export function underPolicy(name: PolicyName, status: string, tested?: PolicyName, again: readonly Action[] = []): void {
  describe(`a role with the policy ${name}`, () => {
    const policy = shipped(name, PARTITION);
    const actions = actionsIn(policy);

    test.each([true, false])('uses all its actions, and no other, with scope-session: %s', async scoped => {
      const called = new Set<string>();
      for (const step of stepsOf(name)) {
        const { outputs, passes, calls } = await play(name, policy, scoped, { 'include-data': step['include-data'] ?? 'false' });
        expect([outputs['status'], passes]).toEqual([status, true]);
        const own = policyFor(actionsFor(step), { id: ACCOUNT_ID, partition: PARTITION }, [REGION]);
        expect(sessionPolicyOf(calls)).toEqual(scoped ? own : undefined);
        expect(permissionsOf(calls)).toEqual(actionsIn(own).filter(action => String(action) !== 'ses:*'));
        for (const action of permissionsOf(calls)) {
          called.add(action);
        }
      }
      expect([...called].toSorted()).toEqual(actions);
    });

    test('allows nothing if it names the resources of another account', async () => {
      const foreign = JSON.parse(JSON.stringify(policy).replaceAll(`:${ACCOUNT_ID}:`, ':444455556666:')) as Policy;
      const run = await play(name, foreign);
      expect([run.passes, run.writes]).toEqual([false, []]);
      expect(said(run)).toContain('iam:GetRole was denied: User: ');
    });

    const elsewhere = tested === undefined ? [] : actionsIn(shipped(tested)).filter(action => !again.includes(action));
    const own = actions.filter(action => !elsewhere.includes(action));
    const isOptional = (action: Action): boolean => {
      const dry = name === 'teardown-plan' ? /(?:a teardown|a dry run) goes on/ : /a teardown goes on/;
      return dry.test(wordsWithout(action));
    };
    const optional = own.filter(isOptional);
    for (const action of optional) {
      test(`continues without ${action}, and says so`, async () => {
        const more = name === 'teardown-plan' && action === 'ses:GetConfigurationSet' ? { 'include-data': 'true' } : {};
        const run = await play(name, without(action, policy), true, more);
        expect([run.outputs['status'], run.passes]).toEqual([status, true]);
        expect(said(run)).toContain(`${action} was denied: User: `);
        expect(run.summary).toContain(`${action} was denied: User: `);
      });
    }

    test.each(own.filter(action => !isOptional(action)))('fails without %s, and says so', async action => {
      const run = await play(name, without(action, policy));
      expect(statusesWithout(action)).toContain(run.outputs['status']);
      expect([run.passes, run.outputs['healthy']]).toEqual([false, 'false']);
      expect(said(run)).toContain(`${action} was denied: User: `);
      expect(said(run)).toContain(`"Action":["${action}"]`);
      if (name === 'teardown-plan' || action === 'iam:GetRole') {
        expect(run.writes).toEqual([]);
      }
      if (wordsWithout(action).includes('nothing of the kind is deleted')) {
        expect(run.writes.filter(write => deletionOf(action).test(write))).toEqual([]);
      }
      if (wordsWithout(action).includes('what no name selects is kept')) {
        expect(unnamed(run.world)).toEqual(unnamed(everything()));
      }
    });
  });
}
