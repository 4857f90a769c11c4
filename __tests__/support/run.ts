import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Call, Emulator } from '../../emulator/server.ts';
import { healthyWorld, type World } from '../../emulator/world.ts';
import { requestIdToken } from '../../src/github/id-token.ts';
import type { Annotation, Clock, Runner } from '../../src/model/ports.ts';
import { run } from '../../src/run.ts';
import { atEnd, emulate, networkClock } from '../aws/support.ts';
import { handedOn } from './inputs.ts';

/** The results of a run. */
export interface Left {
  readonly passes: boolean;
  readonly lines: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  readonly summary: string;
  readonly report: Readonly<Record<string, unknown>>;
  readonly calls: readonly Call[];
  readonly world: World;
  /** The changes, by operation. */
  readonly writes: readonly string[];
  /** The duration in milliseconds of the clock of the run. */
  readonly took: number;
}

export interface Options {
  readonly world?: World;
  /** Runs before the action. */
  readonly prepare?: (emulator: Emulator) => void;
  readonly clock?: Clock;
  readonly signal?: AbortSignal;
}

/**
 * Plays a run in this process, on a clock that stops during requests. Only the files of the runner are missing compared to a separate
 * process.
 */
export async function left(inputs: Readonly<Record<string, string>>, options: Options = {}): Promise<Left> {
  const { world = healthyWorld(), prepare, clock = networkClock(), signal = new AbortController().signal } = options;
  const emulator = await emulate(world);
  const folder = mkdtempSync(join(tmpdir(), 'teardown-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const lines: string[] = [];
  const outputs: Record<string, string> = {};
  const annotations: Annotation[] = [];
  const summaries: string[] = [];
  const runner: Runner = {
    input: handedOn(inputs),
    log: line => lines.push(line),
    group: () => undefined,
    debug: () => undefined,
    mask: () => undefined,
    // Every run here has the warning about redirected AWS requests: __tests__/e2e/outcomes.test.ts tests it.
    annotate: annotation => annotation.title !== 'SES role gate: not AWS' && annotations.push(annotation),
    output: (name, value) => {
      outputs[name] = value;
    },
    summarize: async markdown => {
      summaries.push(markdown);
    },
  };
  prepare?.(emulator);
  const random = (): number => 0.5;
  const startedAt = clock.now();
  const passes = await run({
    runner,
    env: { ...process.env, RUNNER_TEMP: folder, GITHUB_RUN_ID: '1001' },
    clock,
    random,
    signal,
    idToken: (audience, until) =>
      requestIdToken(audience, { env: emulator.environment(), clock, random, signal: until, timeout: () => AbortSignal.timeout(250) }),
  });
  const path = outputs['report-path'] ?? '';
  const report = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : {};
  const { calls } = emulator;
  return {
    passes,
    lines,
    outputs,
    annotations,
    summary: summaries.join(''),
    report,
    calls: [...calls],
    world,
    writes: calls.map(({ action }) => action).filter(action => !/^(?:Get|List|Describe|Assume)/.test(action)),
    took: clock.now() - startedAt,
  };
}
