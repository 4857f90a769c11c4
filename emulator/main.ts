import { parseArgs } from 'node:util';
import { isScenario, scenarios } from './scenarios.ts';
import { startEmulator } from './server.ts';
import { userKeyOf } from './world.ts';

const { values } = parseArgs({
  options: { scenario: { type: 'string', default: 'healthy' }, port: { type: 'string', default: '0' } },
});

const port = Number(values.port);
if (!isScenario(values.scenario) || !/^\d{1,5}$/.test(values.port) || port > 65_535) {
  process.stderr.write(`usage: node emulator/main.ts [--scenario NAME] [--port N]\nscenarios: ${Object.keys(scenarios).join(', ')}\n`);
  process.exit(2);
}

const emulator = await startEmulator(scenarios[values.scenario](), { port });
// Before the line that says it is ready, since a reader may end it right then.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void emulator.close().then(() => process.exit(0)));
}

const [accountId] = emulator.world.accounts.keys();
const ready = { url: emulator.url, environment: emulator.environment(), accountId, ...userKeyOf(emulator.world, accountId) };
process.stdout.write(`${JSON.stringify(ready)}\n`);
