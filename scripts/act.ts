import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** The action's name in workflows. */
const OWN = 'ses-role-gate/ses-role-gate';
/** The files of the action. */
const SHIPPED = ['action.yml', 'fleet', 'dist', '.github/workflows/fleet.yml'];
/** Programs that jobs call. The stand-ins only record their arguments. */
const PROGRAMS = ['aws', 'gh', 'npm', 'npx', 'sam', 'terraform'];
/** Makes the stand-in of `gh api` print the answer of the run. */
const ANSWERS = `[ "$1 $3" != 'api --jq' ] || printf %s "$STAND_IN_ANSWER" | jq --raw-output "$4"\n`;
const SYSTEMS = ['ubuntu-latest', 'macos-latest', 'windows-latest'];
/** In milliseconds; longer than any workflow. */
const END_WITHIN = 300_000;

/** Stands in for third-party actions: keeps artifacts in a folder, and does nothing for any other action. */
const STAND_IN = `
const { cpSync, globSync, mkdirSync } = require('node:fs');
const { basename, join } = require('node:path');
const { GITHUB_ACTION_REPOSITORY: action, STAND_IN_ARTIFACTS: artifacts, INPUT_NAME: name, INPUT_PATH: path, INPUT_PATTERN: pattern } = process.env;
if (action === 'actions/upload-artifact') {
  cpSync(path, join(artifacts, name, basename(path)), { recursive: true });
} else if (action === 'actions/download-artifact') {
  mkdirSync(path, { recursive: true });
  const found = globSync(join(artifacts, pattern));
  for (const folder of found) cpSync(folder, found.length === 1 ? path : join(path, basename(folder)), { recursive: true });
}
`;

/** A line of act's log. */
interface Line {
  readonly msg: string;
  readonly job?: string;
  readonly jobResult?: string;
  readonly stepResult?: string;
  readonly matrix?: Readonly<Record<string, unknown>>;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
}

/** The result of a workflow run. */
export interface Run {
  readonly exitCode: number | null;
  /** The result of each job that ran, by name. */
  readonly jobs: Readonly<Record<string, string>>;
  /** The outputs of steps, by the names of the job and the output. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly summary: string;
  /** The recorded command lines, such as `npx cdk deploy`. */
  readonly calls: readonly string[];
  readonly log: string;
}

export interface RunOptions {
  readonly event?: string;
  /** The payload of the event. */
  readonly payload?: unknown;
  /** Environment of all jobs. */
  readonly env?: Readonly<Record<string, string>>;
  /** The answer of `gh api` before `--jq`. */
  readonly answer?: unknown;
  /** Runs only the jobs of a matrix with these values. */
  readonly matrix?: Readonly<Record<string, string>>;
}

function isOfMatrix({ matrix }: Line): boolean {
  return Object.keys(matrix ?? {}).length > 0;
}

/** Returns the job of a line, without the workflow's name and the number of a matrix job. */
function nameOf(line: Line): string {
  const name = (line.job ?? '').trim().replace(/^[^/]*\//, '');
  return isOfMatrix(line) ? name.replace(/-\d+$/, '') : name;
}

/** Returns the repositories and refs in `uses:`. */
function used(files: readonly string[]): readonly string[] {
  const lines = files.flatMap(file => [...readFileSync(file, 'utf8').matchAll(/^ *(?:- )?uses: ([\w.-]+\/[\w.-]+)[^@\s]*@(\S+)/gm)]);
  return [...new Set(lines.map(([, repository, ref]) => `${repository}@${ref}`))];
}

function repository(folder: string): void {
  const git = (...args: string[]): void => {
    execFileSync('git', ['-C', folder, '-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  };
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', 'https://github.com/octo-org/mailer');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Initial commit');
}

/**
 * Runs workflows with act on this machine, without downloads: the action comes from the working tree, and third-party actions and the
 * programs of jobs have stand-ins.
 */
export class Stage {
  /** A repository with the examples as its workflows. */
  readonly examples: string;
  /** A copy of this repository. */
  readonly project: string;
  readonly #act: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'ses-role-gate-act-'));
  readonly #served: readonly string[];
  #runs = 0;

  constructor(act: string) {
    this.#act = act;
    const at = (...names: string[]): string => join(this.#folder, ...names);
    this.examples = at('examples');
    this.project = at('project');
    for (const file of globSync('examples/*.yml')) {
      cpSync(file, at('examples', '.github', 'workflows', file.slice('examples/'.length)));
    }
    const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { encoding: 'utf8' }).split('\0');
    for (const file of tracked.filter(name => name !== '' && existsSync(name))) {
      cpSync(file, at('project', file));
    }
    for (const file of SHIPPED) {
      cpSync(file, at('shipped', file), { recursive: true });
    }
    mkdirSync(at('stand-in'));
    writeFileSync(at('stand-in', 'action.yml'), 'name: A stand-in\nruns: { using: node24, main: index.cjs }\n');
    writeFileSync(at('stand-in', 'index.cjs'), STAND_IN);
    mkdirSync(at('programs'));
    for (const name of PROGRAMS) {
      writeFileSync(at('programs', name), `#!/bin/sh\necho "${name} $*" >>"$STAND_IN_CALLS"\n${name === 'gh' ? ANSWERS : ''}`);
      chmodSync(at('programs', name), 0o755);
    }
    repository(this.examples);
    repository(this.project);
    this.#served = used([...globSync('examples/*.yml'), ...globSync('.github/workflows/*.yml')]).map(
      name => `${name}=${at(name.startsWith(`${OWN}@`) ? 'shipped' : 'stand-in')}`,
    );
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Runs a workflow of a repository until it ends, or until the time limit. */
  async run(where: string, workflow: string, options: RunOptions = {}): Promise<Run> {
    const folder = join(this.#folder, `run-${++this.#runs}`);
    const at = (name: string): string => join(folder, name);
    mkdirSync(folder);
    writeFileSync(at('calls'), '');
    writeFileSync(at('event.json'), JSON.stringify(options.payload ?? {}));
    const pairs = (flag: string, values: Readonly<Record<string, string>> = {}, sign = '='): string[] =>
      Object.entries(values).flatMap(([name, value]) => [flag, `${name}${sign}${value}`]);
    const child = spawn(
      this.#act,
      [
        options.event ?? 'push',
        ...['--json', '--no-cache-server', '--directory', where, '--workflows', join(where, '.github', 'workflows', workflow)],
        ...['--eventpath', at('event.json')],
        ...SYSTEMS.flatMap(system => ['--platform', `${system}=-self-hosted`]),
        ...this.#served.flatMap(served => ['--local-repository', served]),
        ...pairs('--matrix', options.matrix, ':'),
        ...pairs('--env', {
          ...options.env,
          STAND_IN_ARTIFACTS: at('artifacts'),
          STAND_IN_ANSWER: JSON.stringify(options.answer ?? null),
          STAND_IN_CALLS: at('calls'),
        }),
      ],
      {
        env: {
          PATH: [join(this.#folder, 'programs'), resolve('node_modules/node/bin'), process.env['PATH']].join(delimiter),
          HOME: folder,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: END_WITHIN,
      },
    );
    const jobs: Record<string, string> = {};
    const outputs: Record<string, Record<string, string>> = {};
    const failed = new Set<string>();
    let log = '';
    let summary = '';
    createInterface(child.stdout).on('line', text => {
      const line = JSON.parse(text) as Line;
      log += `${line.job?.trim() ?? ''} | ${line.msg.trimEnd()}\n`;
      const name = nameOf(line);
      if (line.stepResult === 'failure') {
        failed.add(name);
      }
      if (line.jobResult !== undefined) {
        // After a failed job of a matrix, act reports a failure for every job of the matrix that ends later.
        jobs[name] = line.jobResult === 'failure' && isOfMatrix(line) && !failed.has(name) ? 'success' : line.jobResult;
      }
      if (line.command === 'set-output') {
        outputs[name] = { ...outputs[name], [line.name ?? '']: line.arg ?? '' };
      }
      summary += line.command === 'summary' ? (line.content ?? '') : '';
    });
    createInterface(child.stderr).on('line', text => {
      log += `${text}\n`;
    });
    const [exitCode] = (await once(child, 'close')) as [number | null];
    const calls = readFileSync(at('calls'), 'utf8').split('\n').slice(0, -1);
    return { exitCode, jobs, outputs, summary, calls, log };
  }
}
