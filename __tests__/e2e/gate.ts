import type { Waits } from '../../emulator/fast-time.ts';
import { type Job, type JobOptions, runJob } from '../../emulator/job.ts';
import { type Emulator, startEmulator } from '../../emulator/server.ts';
import type { World } from '../../emulator/world.ts';

export const ROLE = 'arn:aws:iam::111122223333:role/gate';
export const WITH = { 'aws-region': 'us-east-1', 'role-to-assume': ROLE };

export interface Played {
  readonly job: Job;
  readonly emulator: Emulator;
  /** The calls as `service:Action`, first that for the ID token. */
  readonly calls: readonly string[];
}

/** The annotations of a job, without the warning about the host of the emulator. */
export function annotationsOf({ commands }: Job): Job['commands'] {
  return commands.filter(
    ({ name, properties }) => (name === 'error' || name === 'warning') && properties['title'] !== 'SES role gate: not AWS',
  );
}

/** Plays the shipped action on a world, in fast time; options that need the emulator are a function. */
export async function play(world: World, options: JobOptions | ((emulator: Emulator) => JobOptions) = {}): Promise<Played> {
  const emulator = await startEmulator(world);
  try {
    const { inputs, ...rest } = typeof options === 'function' ? options(emulator) : options;
    const job = await runJob(emulator.environment(), { fast: emulator, ...rest, inputs: { ...WITH, ...inputs } });
    return { job, emulator, calls: emulator.calls.map(({ service, action }) => `${service}:${action}`) };
  } finally {
    await emulator.close();
  }
}

/** Signals a job at its first wait after that many calls. */
export function signalAfter({ calls }: Emulator, count: number, signal: NodeJS.Signals = 'SIGINT'): Waits {
  let sent = false;
  return child => {
    const sends = !sent && calls.length >= count;
    sent ||= sends && child.kill(signal);
    return sends;
  };
}

/** The findings in the outputs of the job, as `rule severity outcome region`. */
export function findings(job: Job): string[] {
  const found = JSON.parse(job.outputs['findings'] ?? 'null') as { rule: string; severity: string; outcome: string; region?: string }[];
  return found.map(({ rule, severity, outcome, region }) => [rule, severity, outcome, region].filter(each => each !== undefined).join(' '));
}

export const TEARDOWN = { mode: 'teardown', 'allowed-account-ids': '111122223333', 'initial-delay': '1s', 'max-delay': '1s' };

/** Plays a teardown with short waits between requests. */
export function tearDown(
  world: World,
  inputs: Readonly<Record<string, string>> = {},
  prepare: (emulator: Emulator) => void = () => undefined,
): Promise<Played> {
  return play(world, emulator => {
    prepare(emulator);
    return { inputs: { ...TEARDOWN, ...inputs } };
  });
}

const WRITE = /:(?:Delete|Cancel|Stop|Set|Create|Update)/;

/** The calls that change a resource. */
export function writes({ calls }: Played): string[] {
  return calls.filter(call => WRITE.test(call));
}
