/** Starts the emulator of $SCENARIO for the later steps of a job, for at most ten minutes. Adds its environment to GITHUB_ENV. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const { SCENARIO = 'healthy', GITHUB_ENV = '' } = process.env;
const child = spawn(process.execPath, ['emulator/main.ts', '--scenario', SCENARIO, '--seconds', '600'], {
  detached: true,
  stdio: ['ignore', 'pipe', 'ignore'],
});
const lines = createInterface({ input: child.stdout });
const ended = once(child, 'exit').then(([code]) => {
  throw new Error(`the emulator ended with ${code}`);
});
const [line] = (await Promise.race([once(lines, 'line'), ended])) as [string];
const { environment } = JSON.parse(line) as { environment: Record<string, string> };
appendFileSync(
  GITHUB_ENV,
  Object.entries({ ...environment, EMULATOR_PID: child.pid })
    .map(([name, value]) => `${name}=${value}\n`)
    .join(''),
);
process.exit();
