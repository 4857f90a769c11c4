/** The emulator in a process of its own, with the options that it is sent. Says its environment, ends with its parent. */
import { scenarios } from '../emulator/scenarios.ts';
import { type EmulatorOptions, startEmulator } from '../emulator/server.ts';
import { accountOf, userKeyOf } from '../emulator/world.ts';

/** A call, and when it came, in milliseconds since the Unix epoch. */
export interface Arrival {
  readonly action: string;
  readonly at: number;
}

/** What the parent asks for. */
export type Question =
  | { readonly ask: 'start'; readonly options: EmulatorOptions }
  /** The calls since the last time. */
  | { readonly ask: 'calls' }
  /** Puts the role back that a teardown has deleted. */
  | { readonly ask: 'restore' };

const world = scenarios.healthy();
const { role } = accountOf(world);
let emulator: Awaited<ReturnType<typeof startEmulator>> | undefined;

process.on('message', async (question: Question) => {
  switch (question.ask) {
    case 'start': {
      emulator = await startEmulator(world, question.options);
      const { accessKeyId, secretAccessKey } = userKeyOf(world);
      process.send?.({
        environment: emulator.environment(),
        key: { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey },
      });
      break;
    }
    case 'calls':
      process.send?.(emulator?.calls.splice(0).map(({ action, at }): Arrival => ({ action, at: performance.timeOrigin + at })));
      break;
    case 'restore':
      accountOf(world).role = role;
      process.send?.(true);
      break;
  }
});
process.on('disconnect', () => process.exit());
