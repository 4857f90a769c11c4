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
/** In milliseconds; longer than any job. */
const END_WITHIN = 120_000;

export interface JobOptions {
  /** The step's `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Additional variables of the job's environment; undefined removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Called with the running process, for example to signal it. */
  readonly started?: (child: ChildProcess) => void;
  /** The event of the workflow run; a push by default. */
  readonly event?: { readonly name: string; readonly payload: unknown };
  /** The file to run instead of the `main` of action.yml. */
  readonly entry?: string;
  /** Gives the job fast time, shared with this emulator: waits of minutes take milliseconds. */
  readonly fast?: Emulator | undefined;
  /** For a job in fast time. */
  readonly waits?: Waits;
  readonly turns?: Turns;
  /** The time limit in milliseconds, after which the job is cancelled. */
  readonly endWithin?: number;
}

/** The results of a step. */
export interface Job {
  /** null if a signal ended the process. */
  readonly exitCode: number | null;
  /** The visible log, without commands and with secrets hidden. */
  readonly log: string;
  /** The output of both streams. */
  readonly raw: string;
  readonly commands: readonly Command[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The JSON report at `report-path`; undefined if there is none. */
  readonly report: unknown;
  /** The contents of GITHUB_ENV, GITHUB_PATH and GITHUB_STATE, which later steps get. */
  readonly exported: string;
  /** The contents of the files in the job's folder, by path. The folder is the home, the temporary and the working folder. */
  readonly files: Readonly<Record<string, string>>;
}

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly main: string };
}

const metadata = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Metadata;

/** The values of the expressions in action.yml, for a job without a matrix. */
const EXPRESSIONS: Readonly<Record<string, string>> = { ['$' + '{{ github.token }}']: JOB_TOKEN, ['$' + '{{ toJSON(matrix) }}']: 'null' };

/** Returns inputs as a runner passes them: with the defaults of action.yml, and names in upper case. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const defaults = Object.entries(metadata.inputs).map(([name, { default: text = '' }]) => [name, EXPRESSIONS[text] ?? text]);
  const all: Record<string, string> = { ...Object.fromEntries(defaults), ...inputs };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]));
}

/** The file that a runner starts for the action. */
export const MAIN = join(ROOT, metadata.runs.main);

/** Returns the environment of a step, with the runner's files in `folder` and without the settings of this machine. */
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

/** Runs the shipped action as a separate process, as a runner does. */
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

/** Returns the contents of the files in a folder and its subfolders, by path. */
function textsIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(paths.map(path => [relative(folder, path), readFileSync(path, 'utf8')]));
}
