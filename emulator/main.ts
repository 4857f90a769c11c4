import { parseArgs } from 'node:util';
import { isScenario, scenarios } from './scenarios.ts';
import { startEmulator } from './server.ts';
import { userKeyOf } from './world.ts';

const { values } = parseArgs({
  options: {
    scenario: { type: 'string', default: 'healthy' },
    port: { type: 'string', default: '0' },
    // The lifetime; 0 means no limit.
    seconds: { type: 'string', default: '0' },
  },
});

const port = Number(values.port);
const seconds = Number(values.seconds);
if (!isScenario(values.scenario) || !/^\d{1,5}$/.test(values.port) || port > 65_535 || !/^\d{1,5}$/.test(values.seconds)) {
  process.stderr.write(
    `usage: node emulator/main.ts [--scenario NAME] [--port N] [--seconds N]\nscenarios: ${Object.keys(scenarios).join(', ')}\n`,
  );
  process.exit(2);
}

const emulator = await startEmulator(scenarios[values.scenario](), { port });
// Before the ready line, because its reader can send a signal at once.
const end = (): void => void emulator.close().then(() => process.exit(0));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, end);
}
if (seconds > 0) {
  setTimeout(end, seconds * 1000);
}

const [accountId] = emulator.world.accounts.keys();
const ready = { url: emulator.url, environment: emulator.environment(), accountId, ...userKeyOf(emulator.world, accountId) };
process.stdout.write(`${JSON.stringify(ready)}\n`);
