/** Plays the action on the embedded emulator: the shipped dist/, started as a runner starts it. Leaves the summaries as HTML in out/demo/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { runJob } from '../emulator/job.ts';
import { scenarios } from '../emulator/scenarios.ts';
import { startEmulator } from '../emulator/server.ts';
import { accountOf, type World } from '../emulator/world.ts';
import { page } from './page.ts';
import { terminal } from './terminal.ts';

interface Act {
  readonly title: string;
  readonly scenario: keyof typeof scenarios;
  /** Sets the scene further. */
  readonly prepare?: (world: World) => void;
  readonly inputs: Readonly<Record<string, string>>;
  readonly status: string;
}

const GATE = { 'aws-region': 'us-east-1, eu-west-1', 'role-to-assume': 'arn:aws:iam::111122223333:role/gate' };

const TEARDOWN = {
  ...GATE,
  mode: 'teardown',
  'allowed-account-ids': '111122223333',
  'delete-resources': 'blocking',
  'resource-names': '*',
  'include-data': 'true',
  'initial-delay': '2s',
};

const ACTS: readonly Act[] = [
  { title: 'A healthy account', scenario: 'healthy', inputs: GATE, status: 'healthy' },
  { title: 'A role that somebody else made', scenario: 'impostor', inputs: GATE, status: 'unhealthy' },
  { title: 'No role yet', scenario: 'missing', inputs: GATE, status: 'missing' },
  { title: 'No role yet, with on-missing: create', scenario: 'missing', inputs: { ...GATE, 'on-missing': 'create' }, status: 'healthy' },
  {
    title: 'A teardown: in use twice, swept, deleted',
    scenario: 'teardown-in-use',
    // AWS may name only some of what holds the role: the rest comes to light with the second request.
    prepare: world => accountOf(world).deletion.script.push({ states: ['IN_PROGRESS', 'FAILED'], usage: 1 }),
    inputs: TEARDOWN,
    status: 'deleted',
  },
];

const OUT = 'out/demo';

function rule(text: string): string {
  return `\n━━ ${text} ${'━'.repeat(Math.max(0, 100 - text.length))}\n`;
}

mkdirSync(OUT, { recursive: true });
for (const [index, { title, scenario, prepare, inputs, status }] of ACTS.entries()) {
  const world = scenarios[scenario]();
  prepare?.(world);
  console.log(rule(`${index + 1}. ${title}`));
  const emulator = await startEmulator(world);
  const job = await runJob(emulator.environment(), { inputs });
  await emulator.close();
  const file = `${OUT}/${index + 1}-${status}.html`;
  writeFileSync(file, page(title, job.summary));
  console.log(`${job.log}\n\n(the step ${job.exitCode === 0 ? 'passes' : 'fails'}, with ${emulator.calls.length} calls)\n`);
  console.log(terminal(job.summary));
  console.log(`\nThe summary as a page: ${file}`);
  if (job.outputs['status'] !== status) {
    throw new Error(`${title}: the status is ${job.outputs['status']}, not ${status}`);
  }
}
