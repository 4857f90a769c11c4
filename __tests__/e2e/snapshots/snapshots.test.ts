/**
 * Whole runs of the shipped action, each as a readable document. After a change of the results of a run:
 *
 *     UPDATE_SNAPSHOTS=true npm run test:e2e -- snapshots
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Turns } from '../../../emulator/fast-time.ts';
import { runJob } from '../../../emulator/job.ts';
import { startEmulator } from '../../../emulator/server.ts';
import { render, type Timed } from './render.ts';
import { SCENARIOS, type Scenario } from './scenarios.ts';

const FOLDER = import.meta.dirname;
const UPDATES = process.env['UPDATE_SNAPSHOTS'] === 'true';
const EPOCH = Date.parse('2026-12-01T12:00:00Z');
const FIXED_RANDOM = `--import ${new URL('./fixed-random.ts', import.meta.url).href}`;

const fileOf = (name: string): string => join(FOLDER, `${name}.md`);

async function play(scenario: Scenario): Promise<string> {
  const world = scenario.world();
  world.now = () => EPOCH;
  const requests: Timed[] = [];
  const turns = new Turns();
  const emulator = await startEmulator(world, {
    heard: async call => {
      await turns.wait(call);
      requests.push({ call, at: world.now() });
    },
  });
  try {
    const job = await runJob(emulator.environment(), {
      fast: emulator,
      turns,
      inputs: scenario.inputs,
      env: { NODE_OPTIONS: FIXED_RANDOM },
      ...scenario.options?.(emulator),
    });
    return render(scenario, job, requests);
  } finally {
    await emulator.close();
  }
}

test.each(SCENARIOS)('$name: $shows', async scenario => {
  const shown = await play(scenario);
  const file = fileOf(scenario.name);
  if (UPDATES) {
    writeFileSync(file, shown);
  }
  expect(shown).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
});

test('every scenario has a document, and there is no other', () => {
  const names = new Set(SCENARIOS.map(({ name }) => name));
  const others = readdirSync(FOLDER).filter(file => file.endsWith('.md') && !names.has(file.slice(0, -'.md'.length)));
  for (const file of UPDATES ? others : []) {
    rmSync(join(FOLDER, file));
  }
  expect(UPDATES ? [] : others).toEqual([]);
});
