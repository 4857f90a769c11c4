/** A check and a teardown in real time: the other tests use a simulated clock. */
import { expect, test } from '@jest/globals';
import type { Job } from '../../emulator/job.ts';
import { scenarios } from '../../emulator/scenarios.ts';
import { accountOf } from '../../emulator/world.ts';
import { play, TEARDOWN } from './gate.ts';

/** Milliseconds between the start and the end in the report. */
function took({ report }: Job): number {
  const { startedAt, finishedAt } = report as { readonly startedAt: string; readonly finishedAt: string };
  return Date.parse(finishedAt) - Date.parse(startedAt);
}

test('a check waits for `wait-timeout` in real time', async () => {
  const began = performance.now();
  const { job } = await play(scenarios.paused(), { fast: undefined, inputs: { 'wait-timeout': '2s' } });
  expect(job.outputs['status']).toBe('unhealthy');
  expect(took(job)).toBeGreaterThanOrEqual(2_000);
  expect(performance.now() - began).toBeGreaterThanOrEqual(took(job));
});

test('a teardown waits for a deletion task in real time', async () => {
  const world = scenarios['teardown-unused']();
  accountOf(world).deletion.inProgressFor = 2_000;
  const began = performance.now();
  const { job } = await play(world, { fast: undefined, inputs: TEARDOWN });
  expect(job.outputs['status']).toBe('deleted');
  expect(took(job)).toBeGreaterThanOrEqual(2_000);
  expect(performance.now() - began).toBeGreaterThanOrEqual(took(job));
});
