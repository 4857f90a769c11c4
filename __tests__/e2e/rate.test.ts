/** The duration of a job on a server that accepts bursts, and on one that does not. */
import { describe, expect, test } from '@jest/globals';
import { addResource } from '../../emulator/inventory.ts';
import { type ScenarioName, scenarios } from '../../emulator/scenarios.ts';
import type { World } from '../../emulator/world.ts';
import { type Played, play, TEARDOWN } from './gate.ts';

function withIdentities(scenario: ScenarioName, number: number): { readonly world: World; readonly names: string } {
  const world = scenarios[scenario]();
  const names = Array.from({ length: number }, (_, index) => `site-${index}.example.net`);
  for (const name of names) {
    addResource(world, 'us-east-1', 'identity', name);
  }
  return { world, names: names.join(',') };
}

/** Seconds between the start and the end in the report. */
function seconds({ job }: Played): number {
  const { startedAt, finishedAt } = job.report as { readonly startedAt: string; readonly finishedAt: string };
  return (Date.parse(finishedAt) - Date.parse(startedAt)) / 1_000;
}

function reads({ calls }: Played): number {
  return calls.filter(call => call === 'ses:GetEmailIdentity').length;
}

describe('a check', () => {
  test.each([
    { number: 10, within: 14 },
    { number: 30, within: 42 },
  ])('reads all of $number identities within $within s, at one request a second', async ({ number, within }) => {
    const { world, names } = withIdentities('throttled', number);
    const played = await play(world, { inputs: { identities: names } });
    expect(played.job.outputs).toMatchObject({ status: 'healthy', findings: '[]' });
    expect(seconds(played)).toBeGreaterThanOrEqual(number);
    expect(seconds(played)).toBeLessThanOrEqual(within);
  });

  test('of 50 identities does not wait on a server that accepts bursts', async () => {
    const { world, names } = withIdentities('bursts', 50);
    const played = await play(world, { inputs: { identities: names } });
    expect(played.job.outputs).toMatchObject({ status: 'healthy', findings: '[]' });
    expect([reads(played), seconds(played)]).toEqual([50, 0]);
  });
});

describe('a teardown of 60 identities', () => {
  const inputs = { ...TEARDOWN, 'delete-resources': 'all', 'resource-names': 'site-*', 'max-deletions': '60' };
  const deletions = ({ emulator }: Played) => emulator.calls.filter(({ action }) => action === 'DeleteEmailIdentity');

  test('takes at most 1.15 times the least time at one request a second, and logs the rate and the remaining time', async () => {
    const played = await play(withIdentities('throttled', 60).world, { inputs });
    expect(played.job.outputs).toMatchObject({ status: 'deleted' });
    const sent = deletions(played);
    const passed = sent.filter(({ status }) => status === 200);
    expect(passed).toHaveLength(60);
    // The rate has settled during the inventory.
    expect((sent.length - passed.length) / sent.length).toBeLessThanOrEqual(0.1);
    const told = [...played.job.log.matchAll(/resources done, at (\S+) a second in us-east-1, about \S+ left/g)];
    expect(Number(told.at(-1)?.[1])).toBeGreaterThanOrEqual(1 / 1.15);
  });

  test('does not wait on a server that accepts bursts', async () => {
    const played = await play(withIdentities('bursts', 60).world, { inputs: { ...inputs, 'dry-run': 'true' } });
    expect(played.job.outputs).toMatchObject({ status: 'planned' });
    expect(seconds(played)).toBe(0);
  });
});
