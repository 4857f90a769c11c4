import { appendFileSync, writeSync } from 'node:fs';
import { runError } from './model/problem.ts';

const { env } = process;

/** The major version of Node in `using` of action.yml. Some runners start an older Node. */
const NODE = 24;
if (Number.parseInt(process.versions.node, 10) < NODE) {
  // An older Node can't load the imports below.
  const message = `ses-role-gate needs Node ${NODE} or later, and this is Node ${process.versions.node}. Fix: update the runner or Node.`;
  writeSync(1, env['GITHUB_ACTIONS'] === 'true' ? `::error title=SES role gate: error::${message}\n` : `${message}\n`);
  if (env['GITHUB_OUTPUT']) {
    appendFileSync(env['GITHUB_OUTPUT'], `status=error\npassed=false\nhealthy=false\nmessage=${message}\n`);
  }
  process.exit(1);
}

/** Milliseconds until a cancelled run exits, even if something keeps the process alive. The runner kills the step 10 s after SIGINT. */
const END_WITHIN = 1_500;

// Handle signals before the imports below, which take time to load.
const controller = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const) {
  process.on(name, () => {
    controller.abort(runError('cancelled', `the run was cancelled by ${name}`, 'run the job again'));
  });
}

const { signal } = controller;
// Keeps the process alive during a wait: the timers of AbortSignal.timeout do not.
const waiting = setInterval(() => undefined, 2 ** 30);
const { main } = await import('./run.ts');
process.exitCode = (await main(env, signal)) ? 0 : 1;
clearInterval(waiting);
// Exits as soon as the output is flushed, which saves Node's cleanup time.
process.stdout.write('', () => process.exit());
if (signal.aborted) {
  setTimeout(() => process.exit(), END_WITHIN).unref();
}
