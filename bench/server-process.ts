/** Runs the emulator as a separate process. It answers the parent's questions, and ends with the parent. */
import { addResource } from '../emulator/inventory.ts';
import { type ScenarioName, scenarios } from '../emulator/scenarios.ts';
import { type EmulatorOptions, startEmulator } from '../emulator/server.ts';
import { accountOf, userKeyOf } from '../emulator/world.ts';

/** The state of the emulator. */
export interface Scene {
  readonly scenario: ScenarioName;
  /** Additional identities in `region`. */
  readonly identities: readonly string[];
  readonly region: string;
}

/** The numbers of a program's requests. */
export interface Requests {
  readonly sent: number;
  readonly refused: number;
}

/** A message of the parent. */
export type Question =
  | { readonly ask: 'start'; readonly scene: Scene; readonly options: EmulatorOptions }
  /** Restores the role after a teardown. */
  | { readonly ask: 'restore' }
  /** Counts the requests since the last question, and allows a burst again. */
  | { readonly ask: 'requests' };

let world = scenarios.healthy();
let { role } = accountOf(world);
let emulator: Awaited<ReturnType<typeof startEmulator>> | undefined;

process.on('message', async (question: Question) => {
  switch (question.ask) {
    case 'start': {
      world = scenarios[question.scene.scenario]();
      ({ role } = accountOf(world));
      for (const name of question.scene.identities) {
        addResource(world, question.scene.region, 'identity', name);
      }
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
    case 'requests': {
      for (const region of accountOf(world).regions.values()) {
        region.bucket = undefined;
      }
      const calls = emulator?.calls.splice(0) ?? [];
      const refused = calls.filter(({ errorCode }) => /^(?:Throttling|TooManyRequests)/.test(errorCode ?? ''));
      process.send?.({ sent: calls.length, refused: refused.length } satisfies Requests);
      break;
    }
  }
});
process.on('disconnect', () => process.exit());
