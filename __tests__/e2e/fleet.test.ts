import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type Job, runJob } from '../../emulator/job.ts';
import { scenarios } from '../../emulator/scenarios.ts';
import { play } from './gate.ts';

/** Plays the shipped fleet action on these reports, by target. */
async function gather(reports: Readonly<Record<string, unknown>>, targets: readonly string[]): Promise<Job> {
  const folder = mkdtempSync(join(tmpdir(), 'fleet-'));
  for (const [name, report] of Object.entries(reports)) {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(report));
  }
  const inputs = {
    reports: folder,
    targets: JSON.stringify(targets.map(name => ({ name, 'role-to-assume': 'arn:aws:iam::111122223333:role/gate' }))),
  };
  const job = await runJob({}, { inputs, entry: 'dist/fleet/index.js' });
  rmSync(folder, { recursive: true });
  return job;
}

async function reportOf(scenario: keyof typeof scenarios, inputs: Record<string, string> = {}): Promise<unknown> {
  return (await play(scenarios[scenario](), { inputs })).job.report;
}

test('the fleet action makes one table of the reports of several runs', async () => {
  const prod = await reportOf('healthy', { 'aws-region': 'us-east-1, eu-west-1' });
  const { exitCode, outputs, summary, commands } = await gather({ prod, dev: await reportOf('paused') }, ['prod', 'dev']);
  expect(exitCode).toBe(1);
  expect(outputs).toEqual({ passed: 'false', healthy: 'false', results: expect.any(String) });
  expect(JSON.parse(outputs['results'] ?? '')).toEqual([
    { name: 'prod', status: 'healthy', passed: true, healthy: true, 'account-id': '111122223333' },
    { name: 'dev', status: 'unhealthy', passed: false, healthy: false, 'account-id': '111122223333' },
  ]);
  expect(summary).toContain('## ❌ SES role gate: 1 of 2 targets passed');
  expect(summary).toContain('✅ us&#8209;east&#8209;1, eu&#8209;west&#8209;1');
  expect(commands.map(({ name, message }) => [name, message])).toEqual([['error', '1 of 2 targets passed']]);
});

test('the fleet action passes if all targets passed', async () => {
  const { exitCode, outputs } = await gather({ prod: await reportOf('sandbox') }, ['prod']);
  expect(exitCode).toBe(0);
  expect(outputs).toMatchObject({ passed: 'true', healthy: 'true' });
});
