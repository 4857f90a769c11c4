const { setTimeout: setTimeout$1 } = process.getBuiltinModule('node:timers/promises');
import { f as fail } from './problem.js';

function steady(date, uptime) {
    const began = date - uptime();
    return () => began + uptime();
}

const ID_TOKEN_WITHIN = 10_000;
const END_WITHIN = 1_500;
const controller = new AbortController();
for (const name of ['SIGINT', 'SIGTERM']) {
    process.on(name, () => {
        controller.abort(fail('cancelled', `the run was cancelled by ${name}`, 'run the job again'));
    });
}
const { env } = process;
const { signal } = controller;
const clock = {
    now: steady(Date.now(), () => Number(process.hrtime.bigint() / 1000000n)),
    sleep: async (milliseconds, until) => {
        await setTimeout$1(milliseconds, undefined, { signal: until }).catch(() => until.throwIfAborted());
    },
};
const waiting = setInterval(() => undefined, 2 ** 30);
const { githubRunner, requestIdToken, run } = await import('./start.js').then(n => n.J);
const green = await run({
    runner: githubRunner(),
    env,
    clock,
    random: Math.random,
    signal,
    idToken: (audience, until) => requestIdToken(audience, env, clock, Math.random, until, ID_TOKEN_WITHIN),
});
clearInterval(waiting);
process.exitCode = green ? 0 : 1;
process.stdout.write('', () => process.exit());
if (signal.aborted) {
    setTimeout(() => process.exit(), END_WITHIN).unref();
}
