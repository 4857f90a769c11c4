import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** A program that runs as a separate process. */
export interface Program {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Returns the complete environment of a run in `folder`. */
  environment(folder: string): Readonly<Record<string, string | undefined>>;
  /** The folder of all runs. By default, each run has a new one. */
  readonly folder?: string;
  /** Prepares a run before the measurement starts. */
  prepare?(): Promise<void>;
}

/** In milliseconds; longer than every program. */
const END_WITHIN = 300_000;
/** The number of characters of output in an error. */
const SHOWN = 2_000;

/** Watches a process, and returns a function that stops watching. */
type Watch = (pid: number) => () => void;

/**
 * Runs a program once.
 *
 * @returns its duration in milliseconds
 * @throws if the exit code is not 0, with the end of the output
 */
export async function run(program: Program, watch?: Watch): Promise<number> {
  await program.prepare?.();
  const folder = program.folder ?? mkdtempSync(join(tmpdir(), 'ses-role-gate-bench-'));
  const env = program.environment(folder);
  const [file, ...args] = program.command;
  const began = performance.now();
  const child = spawn(file, args, { env, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], timeout: END_WITHIN });
  const ended = watch === undefined || child.pid === undefined ? undefined : watch(child.pid);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-SHOWN);
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  const milliseconds = performance.now() - began;
  ended?.();
  if (program.folder === undefined) {
    rmSync(folder, { recursive: true, force: true });
  }
  if (code !== 0) {
    throw new Error(`${program.name} ended with ${code}:\n${output}`);
  }
  return milliseconds;
}

/** Returns the peak memory of a run in MiB, as Linux reports it. */
export async function peakMemory(program: Program): Promise<number> {
  let peak = 0;
  await run(program, pid => {
    const timer = setInterval(() => {
      try {
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0));
      } catch {
        // The process has just ended.
      }
    }, 1);
    return () => clearInterval(timer);
  });
  return peak / 1024;
}
