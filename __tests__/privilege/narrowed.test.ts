import { describe, expect, test } from '@jest/globals';
import { addResource, resourcesOf } from '../../emulator/inventory.ts';
import { ACCOUNT_ID } from '../../emulator/world.ts';
import { STEPS } from '../../scripts/policies.ts';
import type { Policy } from '../../src/model/permissions.ts';
import { grant, shipped } from '../support/policies.ts';
import { left } from '../support/run.ts';
import { GATE, nothing, PARTITION, REGION, said } from './teardown.ts';

describe('a narrowed policy', () => {
  /** The policy with a condition on the statements that `which` selects. */
  function narrowed(policy: Policy, which: (statement: Policy['Statement'][number]) => boolean, Condition: object): object {
    expect(policy.Statement.filter(which)).not.toEqual([]);
    return { ...policy, Statement: policy.Statement.map(each => (which(each) ? { ...each, Condition } : each)) };
  }
  const inputs = { 'aws-region': REGION, 'role-to-assume': GATE };

  test('keeps resources without the tag that a selector matches by mistake', async () => {
    const world = nothing();
    for (const env of ['pr-1', 'pr-2']) {
      addResource(world, REGION, 'identity', `${env}.example.com`, { tags: { env } });
    }
    const deletions = `arn:${PARTITION}:ses:*:${ACCOUNT_ID}:*`;
    const fence = { StringEquals: { 'aws:ResourceTag/env': 'pr-1' } };
    grant(
      world,
      narrowed(shipped('teardown-all', PARTITION), ({ Resource }) => Resource === deletions, fence),
    );
    const run = await left({ ...STEPS['teardown-all'], ...inputs, 'resource-tags': '', 'resource-names': 'pr-*' }, { world });
    expect([run.outputs['status'], run.passes]).toEqual(['error', false]);
    expect(said(run)).toContain('ses:DeleteEmailIdentity was denied');
    const names = resourcesOf(world).map(({ name }) => name);
    expect([names.includes('pr-1.example.com'), names.includes('pr-2.example.com')]).toEqual([false, true]);
  });

  test.each([
    ['this Region', [REGION, 'eu-west-1'], 'healthy'],
    ['another Region', ['eu-west-1'], 'unknown'],
  ])('allows the calls to IAM if it names %s', async (_what, regions, status) => {
    const world = nothing();
    const ofSes = ({ Action: actions }: { readonly Action: readonly string[] }): boolean =>
      actions.every(action => action.startsWith('ses:'));
    grant(world, narrowed(shipped('check', PARTITION), ofSes, { StringEquals: { 'aws:RequestedRegion': regions } }));
    const { outputs } = await left({ ...inputs, rules: 'region-supported: off' }, { world });
    expect([outputs['status'], outputs['role-exists']]).toEqual([status, 'true']);
  });
});
