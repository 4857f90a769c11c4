import { expect, test } from '@jest/globals';
import { runJob } from '../../emulator/job.ts';
import { type Emulator, startEmulator } from '../../emulator/server.ts';
import { WITH } from '../e2e/gate.ts';

async function calls(entry: string | undefined, regions: string): Promise<string[]> {
  const emulator: Emulator = await startEmulator();
  try {
    const { exitCode, raw } = await runJob(emulator.environment(), {
      inputs: { ...WITH, 'aws-region': regions },
      ...(entry === undefined ? {} : { entry }),
    });
    expect({ exitCode, raw }).toMatchObject({ exitCode: 0 });
    return emulator.calls.map(({ service, action, region }) => `${service}:${action} ${region}`);
  } finally {
    await emulator.close();
  }
}

test.each([{ regions: 'us-east-1' }, { regions: 'us-east-1, eu-west-1' }])(
  'raw.ts sends the requests of the action in $regions',
  async ({ regions }) => {
    const raw = await calls('bench/raw.ts', regions);
    const action = await calls(undefined, regions);
    expect(raw.toSorted()).toEqual(action.toSorted());
    expect(raw.slice(0, 2)).toEqual(action.slice(0, 2));
  },
);
