import { setTimeout as sleep } from 'node:timers/promises';
import { steady } from './core/clock.ts';
import { runError } from './model/problem.ts';

/** The runner kills a cancelled step 10 s after SIGINT: what still holds the process then is not waited for. */
const END_WITHIN = 1_500;

// Before all else: what follows takes its time to load, and a signal must not find nobody there.
const controller = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.on(name, () => {
    controller.abort(runError('cancelled', `the run was cancelled by ${name}`, 'run the job again'));
  });
}

const { env } = process;
const { signal } = controller;
const clock = {
  now: steady(Date.now(), () => Number(process.hrtime.bigint() / 1_000_000n)),
  sleep: async (milliseconds: number, until: AbortSignal): Promise<void> => {
    await sleep(milliseconds, undefined, { signal: until }).catch(() => until.throwIfAborted());
  },
};

// The limits of waits are set on timers that hold no process: while something is waited for, this one does.
const waiting = setInterval(() => undefined, 2 ** 30);
const [{ run }, { githubRunner }, { requestIdToken }] = await Promise.all([
  import('./run.ts'),
  import('./github/runner.ts'),
  import('./github/id-token.ts'),
]);
const passed = await run({
  runner: githubRunner(),
  env,
  clock,
  random: Math.random,
  signal,
  idToken: (audience, until) => requestIdToken(audience, { env, clock, random: Math.random, signal: until }),
});
clearInterval(waiting);
process.exitCode = passed ? 0 : 1;
// Once all is printed nothing is left to do: to end at once spares what Node takes to clear up.
process.stdout.write('', () => process.exit());
if (signal.aborted) {
  setTimeout(() => process.exit(), END_WITHIN).unref();
}
