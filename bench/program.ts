import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** Something that is run as a whole process. */
export interface Program {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Its whole environment, for a run in `folder`. */
  environment(folder: string): Readonly<Record<string, string | undefined>>;
  /** The folder of all its runs, instead of a new one for each. */
  readonly folder?: string;
  /** Is done before each run, and takes none of its time. */
  prepare?(): Promise<void>;
}

/** No program of the benchmark takes as long. */
const END_WITHIN = 120_000;
const SHOWN = 2_000;

/** Watches a process; what it returns is called when that has ended. */
type Watch = (pid: number) => () => void;

/**
 * Runs it once.
 *
 * @returns the milliseconds from its start to its end
 * @throws where it does not end well, with the last that it printed
 */
export async function run(program: Program, watch?: Watch): Promise<number> {
  await program.prepare?.();
  const folder = program.folder ?? mkdtempSync(join(tmpdir(), 'ses-role-gate-bench-'));
  const env = program.environment(folder);
  const [file, ...args] = program.command;
  const began = performance.now();
  const child = spawn(file, args, { env, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], timeout: END_WITHIN });
  const ended = watch === undefined || child.pid === undefined ? undefined : watch(child.pid);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-SHOWN);
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  const milliseconds = performance.now() - began;
  ended?.();
  if (program.folder === undefined) {
    rmSync(folder, { recursive: true, force: true });
  }
  if (code !== 0) {
    throw new Error(`${program.name} ended with ${code}:\n${said}`);
  }
  return milliseconds;
}

/** Its peak memory in MiB, as Linux tells it while the process runs. */
export async function peakMemory(program: Program): Promise<number> {
  let peak = 0;
  await run(program, pid => {
    const timer = setInterval(() => {
      try {
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0));
      } catch {
        // It has just ended.
      }
    }, 1);
    return () => clearInterval(timer);
  });
  return peak / 1024;
}
