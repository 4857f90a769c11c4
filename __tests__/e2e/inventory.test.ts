import { expect, test } from '@jest/globals';
import { resourcesOf } from '../../emulator/inventory.ts';
import { scenarios } from '../../emulator/scenarios.ts';
import { regionOf } from '../../emulator/world.ts';
import { grant, shipped } from '../support/policies.ts';
import { tearDown, writes } from './gate.ts';

test('a full inventory is planned, reviewed by its digest, and deleted at one request a second', async () => {
  const world = scenarios['teardown-everything']();
  regionOf(world, 'us-east-1').rate = { size: 1, perSecond: 1 };
  const all = { 'delete-resources': 'all', 'resource-regions': 'all', 'resource-names': '*', 'include-data': 'true' };
  const before = resourcesOf(world).map(({ arn }) => arn);
  grant(world, shipped('teardown-plan'));
  const planned = await tearDown(world, { ...all, 'dry-run': 'true' });
  expect(planned.job.outputs).toMatchObject({ status: 'planned', 'deleted-resources': '[]' });
  expect(writes(planned)).toEqual([]);
  expect(resourcesOf(world).map(({ arn }) => arn)).toEqual(before);

  const digest = planned.job.outputs['plan-digest'] ?? '';
  grant(world, shipped('teardown-all-data'));
  const played = await tearDown(world, { ...all, 'expected-plan': digest });
  expect(played.job.outputs).toMatchObject({ status: 'deleted', 'plan-digest': digest });
  const left = resourcesOf(world).filter(({ status }) => status !== 'PENDING_DELETION');
  expect([...new Set(left.map(({ kind }) => kind))].toSorted()).toEqual([
    'dedicated-ip-pool',
    'export-job',
    'import-job',
    'suppressed-destination',
  ]);
  expect(left.filter(({ kind }) => kind === 'dedicated-ip-pool').every(({ name }) => name.startsWith('ses-'))).toBe(true);
  expect(played.job.log).toMatch(/\d+ of \d+ resources done, at \S+ a second in us-east-1, about \S+ left; \S+ until the deadline/);
});
