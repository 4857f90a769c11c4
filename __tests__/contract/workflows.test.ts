import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import { parseTargets, TARGET_KEYS } from '../../src/fleet/gather.ts';
import { VERSION } from '../../src/version.ts';

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly uses?: string;
  readonly needs?: readonly string[];
  readonly if?: string;
  readonly strategy?: { readonly matrix: { readonly include?: readonly { readonly part: string; readonly name: string }[] } };
  readonly with?: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: unknown;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const OWN = 'ses-role-gate/ses-role-gate';
const FLEET = `${OWN}/.github/workflows/fleet.yml`;
const text = (path: string): string => readFileSync(path, 'utf8');
const read = <T>(path: string): T => parse(text(path)) as T;
const action = read<Metadata>('action.yml');
const gatherer = read<Metadata>('fleet/action.yml');
const fleet = read<Workflow & { readonly on: { readonly workflow_call: { readonly inputs: Metadata['inputs'] } } }>(
  '.github/workflows/fleet.yml',
);

/** The metadata of the action that a reference names; undefined for a third-party action. */
function metadataOf(uses: string): Metadata | undefined {
  const own: Readonly<Record<string, Metadata>> = { [OWN]: action, './': action, [`${OWN}/fleet`]: gatherer, './fleet': gatherer };
  return own[uses.replace(/@.*$/, '')];
}

/** Every object with `uses`, at any depth. */
function uses(value: unknown): Step[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const found = Object.values(value).flatMap(uses);
  return 'uses' in value ? [value as Step, ...found] : found;
}

/** The inputs and outputs in a YAML text that our actions lack. */
function unknownNames(value: unknown, source: string): string[] {
  return uses(value).flatMap(step => {
    const metadata = metadataOf(step.uses ?? '');
    const inputs = Object.keys(step.with ?? {}).filter(name => metadata && !(name in metadata.inputs));
    const read =
      step.id === undefined
        ? []
        : [...source.matchAll(new RegExp(`steps\\.${step.id}\\.outputs\\.([\\w-]+)`, 'g'))].map(([, name = '']) => name);
    const outputs = read.filter(name => metadata && !(name in metadata.outputs));
    return [...inputs.map(name => `${step.uses} has no input ${name}`), ...outputs.map(name => `${step.uses} has no output ${name}`)];
  });
}

const DOCUMENTS = [...globSync('*.md'), ...globSync('{docs,examples}/**/*.md')].sort();
const WORKFLOWS = [...globSync('.github/workflows/*.yml'), ...globSync('examples/*.yml')].sort();

/** Permissions of single jobs besides reading the sources and, in an example, an ID token. */
const GRANTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '.github/workflows/codeql.yml analyze': { 'security-events': 'write' },
  '.github/workflows/fleet.yml target': { 'id-token': 'write' },
  '.github/workflows/release.yml draft': { attestations: 'write', contents: 'write', 'id-token': 'write' },
  '.github/workflows/release.yml publish': { attestations: 'read', contents: 'write' },
  'examples/closed-pull-requests.yml teardown': { 'pull-requests': 'read' },
};

describe.each(WORKFLOWS)('%s', path => {
  const source = text(path);
  const workflow = read<Workflow>(path);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap(job => job.steps ?? []);

  test('has no permissions by default, and names those of each job', () => {
    expect(workflow.permissions).toEqual({});
    expect(jobs.filter(({ permissions }) => permissions === undefined)).toEqual([]);
    expect(source).not.toMatch(/write-all|read-all|secrets: inherit/);
    expect(workflow.on).not.toHaveProperty('pull_request_target');
  });

  test('gives no job more permissions than it needs', () => {
    const usual = { contents: 'read', ...(path.startsWith('examples/') ? { 'id-token': 'write' } : {}) };
    const excess = Object.entries(workflow.jobs).flatMap(([name, { permissions }]) => {
      const most: Readonly<Record<string, string>> = { ...usual, ...GRANTS[`${path} ${name}`] };
      return Object.entries(permissions ?? {})
        .filter(([scope, access]) => most[scope] !== access)
        .map(([scope, access]) => `${name}: ${scope}: ${access}`);
    });
    expect(excess).toEqual([]);
  });

  test('limits the time of every job, and runs once at a time', () => {
    expect(jobs.filter(job => job.uses === undefined && job['timeout-minutes'] === undefined)).toEqual([]);
    const isCalledOnly = Object.keys(workflow.on).join() === 'workflow_call';
    expect(isCalledOnly || workflow.concurrency !== undefined).toBe(true);
  });

  test('pins third-party actions by their full SHA and names the version', () => {
    const references = [...source.matchAll(/^ *(?:- )?uses: (.*)$/gm)].map(([, reference = '']) => reference);
    const foreign = references.filter(reference => !/^(?:\.\/|ses-role-gate\/ses-role-gate[/@])/.test(reference));
    expect(references).toHaveLength(uses(workflow).length);
    expect(foreign.filter(reference => !/^[\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(reference))).toEqual([]);
  });

  test('does not persist the credentials of a checkout', () => {
    const checkouts = steps.filter(step => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter(step => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('has no expression in a script', () => {
    expect(steps.map(({ run = '' }) => run).filter(run => run.includes('$' + '{{'))).toEqual([]);
  });

  test('names only inputs and outputs of the action', () => {
    expect(unknownNames(workflow, source)).toEqual([]);
  });

  test('calls the fleet workflow only with its inputs', () => {
    const inputs = fleet.on.workflow_call.inputs;
    for (const job of jobs.filter(each => each.uses?.startsWith(`${FLEET}@`))) {
      expect(Object.keys(job.with ?? {}).filter(name => !(name in inputs))).toEqual([]);
      expect(parseTargets(String(job.with?.['targets'])).length).toBeGreaterThan(1);
    }
  });
});

describe.each(['ci.yml', 'self-test.yml'])('the summary job of %s', file => {
  const { passed, ...others } = read<Workflow>(`.github/workflows/${file}`).jobs;
  const [step] = passed?.steps ?? [];
  const sumUp = (results: string): boolean =>
    spawnSync('bash', ['-e', '-c', step?.run ?? 'false'], { env: { RESULTS: results } }).status === 0;

  test('needs every other job, and runs even if one of them fails', () => {
    expect(new Set(passed?.needs)).toEqual(new Set(Object.keys(others)));
    expect(passed?.if).toBe('$' + '{{ always() }}');
    expect(step).toMatchObject({ env: { RESULTS: '$' + "{{ join(needs.*.result, ' ') }}" } });
  });

  test.each(['success', 'success success success'])('passes after "%s"', results => {
    expect(sumUp(results)).toBe(true);
  });

  test.each(['', 'failure', 'success failure success', 'success cancelled', 'skipped success'])('fails after "%s"', results => {
    expect(sumUp(results)).toBe(false);
  });
});

describe('.ci/run', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ci-'));
    // Prints the command, and fails if the command is $FAILING.
    writeFileSync(join(folder, 'npm'), '#!/bin/sh\necho "npm $*"\ntest "$*" != "$FAILING"\n', { mode: 0o755 });
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (args: readonly string[], failing = ''): { readonly status: number | null; readonly lines: readonly string[] } => {
    const env = { PATH: [folder, process.env['PATH']].join(delimiter), FAILING: failing };
    const { status, stdout } = spawnSync('bash', ['.ci/run', ...args], { encoding: 'utf8', env });
    return { status, lines: stdout.trimEnd().split('\n') };
  };
  const parts = run(['--list']).lines;

  test('has a job in CI for each part', () => {
    const jobs = read<Workflow>('.github/workflows/ci.yml').jobs['part']?.strategy?.matrix.include ?? [];
    expect(['install', ...jobs.map(({ part }) => part)]).toEqual(parts);
  });

  test('runs no command twice', () => {
    const commands = run([]).lines.filter(line => line.startsWith('npm '));
    expect(commands.length).toBeGreaterThanOrEqual(parts.length);
    expect(new Set(commands).size).toBe(commands.length);
  });

  test('ends with a table of the parts and a count', () => {
    const { status, lines } = run([]);
    const table = lines.slice(-2 - parts.length, -2);
    expect(table.map(line => line.replace(/^(\w+) +\d+ s +/, '$1 '))).toEqual(parts.map(part => `${part} ok`));
    expect(lines.at(-1)).toBe(`${parts.length} passed, 0 failed`);
    expect(status).toBe(0);
  });

  test('runs every part after one that failed', () => {
    const { status, lines } = run([], 'test -- --coverage');
    expect(lines.filter(line => /^\w+ +\d+ s +failed$/.test(line))).toHaveLength(1);
    expect(lines.at(-1)).toBe(`${parts.length - 1} passed, 1 failed`);
    expect(status).toBe(1);
  });

  test('runs nothing after a failed installation', () => {
    const { status, lines } = run([], 'ci');
    expect(lines.filter(line => line.startsWith('npm '))).toEqual(['npm ci']);
    expect(lines.filter(line => line.endsWith(' not run'))).toHaveLength(parts.length - 1);
    expect(lines.at(-1)).toBe('0 passed, 1 failed');
    expect(status).toBe(1);
  });

  test('runs only the named parts', () => {
    const { lines } = run(['lint', 'dist']);
    expect(lines.filter(line => line.startsWith('npm '))).toEqual(['npm run lint', 'npm run test:workflows', 'npm run check:dist']);
  });

  test('refuses a name that is not a part', () => {
    expect(run(['lint', 'tset'])).toEqual({ status: 2, lines: [''] });
  });
});

test('a third-party action has the same version everywhere', () => {
  const pins = [...WORKFLOWS, ...DOCUMENTS].flatMap(path =>
    [...text(path).matchAll(/uses: ([\w-]+\/[\w-]+)[\w/-]*@([0-9a-f]{40} # \S+)/g)].map(([, name, pin]) => ({ name, pin })),
  );
  const versions = Map.groupBy(pins, ({ name }) => name);
  expect([...versions].filter(([, all]) => new Set(all.map(({ pin }) => pin)).size > 1)).toEqual([]);
  expect(versions.size).toBeGreaterThan(5);
});

test('examples and documents name the tag that a release of this version moves', () => {
  const refs = [...WORKFLOWS.filter(path => !path.startsWith('.github/')), ...DOCUMENTS].flatMap(path =>
    [...text(path).matchAll(/ses-role-gate\/ses-role-gate(?:(?:\/fleet)?@|\/\/bootstrap\/terraform\?ref=|\/)(v\d[\w.]*)/g)].map(
      ([, ref]) => ref,
    ),
  );
  const [, expression = ''] = /^ *major=(\S+)$/m.exec(text('.github/workflows/release.yml')) ?? [];
  const major = execFileSync('sh', ['-c', `printf %s ${expression}`], { encoding: 'utf8', env: { GITHUB_REF_NAME: `v${VERSION}` } });
  expect(new Set(refs)).toEqual(new Set([major]));
});

describe('the fleet workflow', () => {
  const { inputs } = fleet.on.workflow_call;
  const [run] = uses(fleet.jobs['target']);
  const [, table] = uses(fleet.jobs['table']);
  const [check] = uses(fleet.jobs['targets']);

  test('runs the actions of its own release', () => {
    expect([check?.uses, run?.uses, table?.uses]).toEqual([`${OWN}/fleet@v${VERSION}`, `${OWN}@v${VERSION}`, `${OWN}/fleet@v${VERSION}`]);
  });

  test('runs no target before all targets are checked, and builds no table if they are refused', () => {
    expect(check?.with).toEqual({ targets: '$' + '{{ inputs.targets }}', 'only-targets': 'true' });
    expect(fleet.jobs['target']).toMatchObject({ needs: 'targets' });
    expect(fleet.jobs['target']).not.toHaveProperty('if');
    expect(fleet.jobs['table']).toMatchObject({
      needs: ['targets', 'target'],
      if: '$' + "{{ !cancelled() && needs.targets.result == 'success' }}",
    });
  });

  test('reads each report from the artifact of its target, in the attempt that ran all targets', () => {
    const [, upload] = uses(fleet.jobs['target']);
    const [download] = uses(fleet.jobs['table']);
    const artifact = table?.with?.['artifact'];
    expect(artifact).toMatch(/needs\.targets\.outputs\.attempt \}\}$/);
    expect(upload?.with?.['name']).toBe(`${artifact}.\${{ matrix.target.name }}`);
    expect(download?.with).toEqual({ pattern: `${artifact}.*`, path: table?.with?.['reports'] });
    expect(run?.with?.['report-path']).toMatch(/\/\$\{\{ matrix\.target\.name \}\}\.json$/);
  });

  test('does not pass if the job of a target failed, and has outputs without a table', () => {
    expect(fleet.jobs['table']).toMatchObject({
      outputs: { passed: '$' + "{{ needs.target.result == 'success' && steps.fleet.outputs.passed }}" },
    });
    expect(fleet.on.workflow_call).toMatchObject({
      outputs: Object.fromEntries(
        Object.entries({ passed: 'false', healthy: 'false', results: '[]' }).map(([name, none]) => [
          name,
          { value: `\${{ jobs.table.outputs.${name} || '${none}' }}` },
        ]),
      ),
    });
  });

  test('reads every key of a target, and no other', () => {
    const keys = [...text('.github/workflows/fleet.yml').matchAll(/matrix\.target\.([\w-]+)/g)].map(([, name]) => name);
    expect(new Set(keys)).toEqual(new Set(TARGET_KEYS));
  });

  test('is called at the release of this version', () => {
    const calls = [...WORKFLOWS, ...DOCUMENTS].flatMap(path => [...text(path).matchAll(/fleet\.yml@(\S+)/g)].map(([, ref]) => ref));
    expect(new Set(calls)).toEqual(new Set([`v${VERSION}`]));
  });

  test('passes on every input except the session name and those of the comment', () => {
    const rest = Object.keys(action.inputs).filter(name => !(name in (run?.with ?? {})));
    expect(rest).toEqual(['role-session-name', 'comment-on-pr', 'comment-key', 'github-token']);
  });

  test.each(Object.keys(inputs).filter(name => name in action.inputs))('%s has the default of action.yml', name => {
    expect(inputs[name]?.default).toBe(action.inputs[name]?.default ?? '');
  });

  test.each(Object.keys(inputs).filter(name => name in action.inputs))('%s is passed on to the action', name => {
    expect(String(run?.with?.[name])).toMatch(new RegExp(`^\\$\\{\\{ (?:matrix\\.target\\.${name} \\|\\| )?inputs\\.${name} \\}\\}$`));
  });
});

test.each([
  ...TARGET_KEYS,
  ...Object.keys(fleet.on.workflow_call.inputs).filter(name => !(name in action.inputs)),
  ...Object.keys(gatherer.outputs),
])('docs/fleets.md describes %s', name => {
  expect(text('docs/fleets.md')).toContain(`\`${name}\``);
});

/** The YAML in a document; an example can be part of a workflow. */
function yamlOf(path: string): string[] {
  return [...text(path).matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].map(([, source = '']) => source);
}

test('README.md contains YAML', () => {
  expect(yamlOf('README.md').length).toBeGreaterThan(1);
});

test.each(DOCUMENTS)('the YAML of %s names only inputs and outputs of the action', path => {
  const wrong = yamlOf(path).flatMap(source => {
    const documents = parseAllDocuments(source);
    return [
      ...documents.flatMap(document => document.errors.map(String)),
      ...documents.flatMap(document => unknownNames(document.toJS(), source)),
    ];
  });
  expect(wrong).toEqual([]);
});

test('an unknown input and an unknown output are reported', () => {
  const source = `- uses: ${OWN}@v1\n  id: a\n  with: { mdoe: check }\n- run: echo \${{ steps.a.outputs.helthy }}`;
  expect(unknownNames(parse(source), source)).toEqual([`${OWN}@v1 has no input mdoe`, `${OWN}@v1 has no output helthy`]);
});
