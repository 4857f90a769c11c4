/** The emulator in a process of its own. Answers the questions of its parent, and ends with it. */
import { scenarios } from '../emulator/scenarios.ts';
import { type EmulatorOptions, startEmulator } from '../emulator/server.ts';
import { accountOf, userKeyOf } from '../emulator/world.ts';

/** A message of the parent. */
export type Question =
  | { readonly ask: 'start'; readonly options: EmulatorOptions }
  /** Restores the role after a teardown. */
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
    case 'restore':
      accountOf(world).role = role;
      process.send?.(true);
      break;
  }
});
process.on('disconnect', () => process.exit());
