import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { fastTime, type Turns, type Waits } from './fast-time.ts';
import { readPairs } from './file-commands.ts';
import { type Command, readLog } from './log.ts';
import type { Emulator } from './server.ts';
import { JOB_TOKEN } from './world.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
/** The compiled code of the action and of the fast clock, for all jobs in fast time. */
const COMPILED = join(ROOT, 'node_modules/.cache/ses-role-gate');
/** In milliseconds: longer than a job takes. */
const END_WITHIN = 120_000;

export interface JobOptions {
  /** The step's `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The job's environment, over what a runner sets; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Is given the process once it runs, to signal it for instance. */
  readonly started?: (child: ChildProcess) => void;
  /** What the workflow runs on; a push, unless it is said. */
  readonly event?: { readonly name: string; readonly payload: unknown };
  /** What is run instead of the `main` of action.yml. */
  readonly entry?: string;
  /** The job has fast time, which it shares with this emulator: waits of minutes take milliseconds. */
  readonly fast?: Emulator | undefined;
  /** For a job in fast time. */
  readonly waits?: Waits;
  readonly turns?: Turns;
  /** It is cancelled after so many milliseconds. */
  readonly endWithin?: number;
}

/** What a step leaves behind. */
export interface Job {
  /** null where a signal ended the process. */
  readonly exitCode: number | null;
  /** What a person reads: without the commands, with secrets hidden. */
  readonly log: string;
  /** All that was printed, to both streams. */
  readonly raw: string;
  readonly commands: readonly Command[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The JSON report at `report-path`; undefined where there is none. */
  readonly report: unknown;
  /** The text of GITHUB_ENV, GITHUB_PATH and GITHUB_STATE together: what is carried to later steps. */
  readonly exported: string;
  /** The text of every file in the folder that is the job's home, its temporary folder and where it runs; by path. */
  readonly files: Readonly<Record<string, string>>;
}

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly main: string };
}

const metadata = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Metadata;

/** What the expressions of action.yml come to, in a job without a matrix. */
const EXPRESSIONS: Readonly<Record<string, string>> = { ['$' + '{{ github.token }}']: JOB_TOKEN, ['$' + '{{ toJSON(matrix) }}']: 'null' };

/** Inputs as a runner hands them to an action: defaults of action.yml filled in, names upper-cased. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const defaults = Object.entries(metadata.inputs).map(([name, { default: text = '' }]) => [name, EXPRESSIONS[text] ?? text]);
  const all: Record<string, string> = { ...Object.fromEntries(defaults), ...inputs };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]));
}

/** What a runner starts for the action's step. */
export const MAIN = join(ROOT, metadata.runs.main);

/** The environment of a step, with the runner's files, empty, in `folder`, and nothing of this machine's settings. */
export function stepEnvironment(
  folder: string,
  emulated: Readonly<Record<string, string>>,
  options: Pick<JobOptions, 'inputs' | 'env' | 'event'> = {},
): Record<string, string | undefined> {
  const file = (name: string): string => join(folder, name);
  const files = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'];
  for (const name of files) {
    writeFileSync(file(name), '');
  }
  const { event = { name: 'push', payload: {} } } = options;
  writeFileSync(file('event.json'), JSON.stringify(event.payload));
  return {
    PATH: process.env['PATH'],
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'gate',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_REPOSITORY: 'octo-org/mailer',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKFLOW: 'Deploy',
    GITHUB_WORKFLOW_REF: 'octo-org/mailer/.github/workflows/deploy.yml@refs/heads/main',
    GITHUB_JOB: 'gate',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: file('event.json'),
    RUNNER_TEMP: folder,
    ...Object.fromEntries(files.map(name => [name, file(name)])),
    ...emulated,
    ...inputVariables(options.inputs ?? {}),
    ...options.env,
  };
}

/** Runs the shipped action as a runner does: in a process of its own. */
export async function runJob(emulated: Readonly<Record<string, string>>, options: JobOptions = {}): Promise<Job> {
  const folder = mkdtempSync(join(tmpdir(), 'ses-role-gate-'));
  const time = options.fast && fastTime(options.fast);
  const env = stepEnvironment(folder, emulated, options);
  const child = spawn(process.execPath, [options.entry === undefined ? MAIN : join(ROOT, options.entry)], {
    env: time === undefined ? env : { ...env, ...time.environment(env['NODE_OPTIONS']), NODE_COMPILE_CACHE: COMPILED },
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe', ...(time === undefined ? [] : ['ipc' as const])],
    timeout: options.endWithin ?? END_WITHIN,
  });
  time?.keep(child, options.waits, options.turns);
  let raw = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      raw += text;
    });
  }
  options.started?.(child);
  const [exitCode] = (await once(child, 'close')) as [number | null];
  const left = textsIn(folder);
  const { text: log, commands } = readLog(raw);
  const outputs = Object.fromEntries(readPairs(left['GITHUB_OUTPUT'] ?? ''));
  const report = resolve(folder, outputs['report-path'] ?? 'none');
  const job: Job = {
    exitCode,
    log,
    raw,
    commands,
    outputs,
    summary: left['GITHUB_STEP_SUMMARY'] ?? '',
    report: existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined,
    exported: ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'].map(name => left[name]).join(''),
    files: left,
  };
  rmSync(folder, { recursive: true, force: true });
  return job;
}

/** The text of every file in a folder and those below it, by its path there. */
function textsIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(paths.map(path => [relative(folder, path), readFileSync(path, 'utf8')]));
}
