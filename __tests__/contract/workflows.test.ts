import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import { parseTargets, TARGET_KEYS } from '../../src/fleet/targets.ts';
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

/** What is described by the metadata that a reference names; undefined where it is an action of others. */
function metadataOf(uses: string): Metadata | undefined {
  const own: Readonly<Record<string, Metadata>> = { [OWN]: action, './': action, [`${OWN}/fleet`]: gatherer, './fleet': gatherer };
  return own[uses.replace(/@.*$/, '')];
}

/** Every object with `uses`, however deep. */
function uses(value: unknown): Step[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const found = Object.values(value).flatMap(uses);
  return 'uses' in value ? [value as Step, ...found] : found;
}

/** What is wrong with the uses of our own actions in some YAML. */
function wrongUses(value: unknown, source: string): string[] {
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

/** What a job may be given beyond reading the sources, or in an example beyond that and an ID token. */
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

  test('gives nothing by default, and each job what it names', () => {
    expect(workflow.permissions).toEqual({});
    expect(jobs.filter(({ permissions }) => permissions === undefined)).toEqual([]);
    expect(source).not.toMatch(/write-all|read-all|secrets: inherit/);
    expect(workflow.on).not.toHaveProperty('pull_request_target');
  });

  test('gives no job more than it may have', () => {
    const usual = { contents: 'read', ...(path.startsWith('examples/') ? { 'id-token': 'write' } : {}) };
    const excess = Object.entries(workflow.jobs).flatMap(([name, { permissions }]) => {
      const most: Readonly<Record<string, string>> = { ...usual, ...GRANTS[`${path} ${name}`] };
      return Object.entries(permissions ?? {})
        .filter(([scope, access]) => most[scope] !== access)
        .map(([scope, access]) => `${name}: ${scope}: ${access}`);
    });
    expect(excess).toEqual([]);
  });

  test('ends every job in time, and does not run twice at a time', () => {
    expect(jobs.filter(job => job.uses === undefined && job['timeout-minutes'] === undefined)).toEqual([]);
    const isCalledOnly = Object.keys(workflow.on).join() === 'workflow_call';
    expect(isCalledOnly || workflow.concurrency !== undefined).toBe(true);
  });

  test('names actions of others by their full SHA and their version', () => {
    const references = [...source.matchAll(/^ *(?:- )?uses: (.*)$/gm)].map(([, reference = '']) => reference);
    const foreign = references.filter(reference => !/^(?:\.\/|ses-role-gate\/ses-role-gate[/@])/.test(reference));
    expect(references).toHaveLength(uses(workflow).length);
    expect(foreign.filter(reference => !/^[\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(reference))).toEqual([]);
  });

  test('leaves no credential behind a checkout', () => {
    const checkouts = steps.filter(step => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter(step => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('puts no expression into a script', () => {
    expect(steps.map(({ run = '' }) => run).filter(run => run.includes('$' + '{{'))).toEqual([]);
  });

  test('uses the action as it is', () => {
    expect(wrongUses(workflow, source)).toEqual([]);
  });

  test('calls the fleet as it is', () => {
    const inputs = fleet.on.workflow_call.inputs;
    for (const job of jobs.filter(each => each.uses?.startsWith(`${FLEET}@`))) {
      expect(Object.keys(job.with ?? {}).filter(name => !(name in inputs))).toEqual([]);
      expect(parseTargets(String(job.with?.['targets'])).length).toBeGreaterThan(1);
    }
  });
});

test('an action has one version everywhere', () => {
  const pins = [...WORKFLOWS, ...DOCUMENTS].flatMap(path =>
    [...text(path).matchAll(/uses: ([\w-]+\/[\w-]+)[\w/-]*@([0-9a-f]{40} # \S+)/g)].map(([, name, pin]) => ({ name, pin })),
  );
  const versions = Map.groupBy(pins, ({ name }) => name);
  expect([...versions].filter(([, all]) => new Set(all.map(({ pin }) => pin)).size > 1)).toEqual([]);
  expect(versions.size).toBeGreaterThan(5);
});

test('the action is named by the tag that a release of this version moves', () => {
  const refs = [...WORKFLOWS.filter(path => !path.startsWith('.github/')), ...DOCUMENTS].flatMap(path =>
    [...text(path).matchAll(/ses-role-gate\/ses-role-gate(?:(?:\/fleet)?@|\/\/bootstrap\/terraform\?ref=|\/)(v\d[\w.]*)/g)].map(
      ([, ref]) => ref,
    ),
  );
  const [, expression = ''] = /^ *major=(\S+)$/m.exec(text('.github/workflows/release.yml')) ?? [];
  const major = execFileSync('sh', ['-c', `printf %s ${expression}`], { encoding: 'utf8', env: { GITHUB_REF_NAME: `v${VERSION}` } });
  expect(new Set(refs)).toEqual(new Set([major]));
});

describe('the workflow for fleets', () => {
  const { inputs } = fleet.on.workflow_call;
  const [run] = uses(fleet.jobs['target']);
  const [, table] = uses(fleet.jobs['table']);
  const [look] = uses(fleet.jobs['targets']);

  test('runs the actions of its own release', () => {
    expect([look?.uses, run?.uses, table?.uses]).toEqual([`${OWN}/fleet@v${VERSION}`, `${OWN}@v${VERSION}`, `${OWN}/fleet@v${VERSION}`]);
  });

  test('runs no target before all of them have been looked at, and makes no table of what was not run', () => {
    expect(look?.with).toEqual({ targets: '$' + '{{ inputs.targets }}', 'only-targets': 'true' });
    expect(fleet.jobs['target']).toMatchObject({ needs: 'targets' });
    expect(fleet.jobs['target']).not.toHaveProperty('if');
    expect(fleet.jobs['table']).toMatchObject({
      needs: ['targets', 'target'],
      if: '$' + "{{ !cancelled() && needs.targets.result == 'success' }}",
    });
  });

  test('reads each report from the artifact of its target, and of the attempt in which all of them were run', () => {
    const [, upload] = uses(fleet.jobs['target']);
    const [download] = uses(fleet.jobs['table']);
    const artifact = table?.with?.['artifact'];
    expect(artifact).toMatch(/needs\.targets\.outputs\.attempt \}\}$/);
    expect(upload?.with?.['name']).toBe(`${artifact}.\${{ matrix.target.name }}`);
    expect(download?.with).toEqual({ pattern: `${artifact}.*`, path: table?.with?.['reports'] });
    expect(run?.with?.['report-path']).toMatch(/\/\$\{\{ matrix\.target\.name \}\}\.json$/);
  });

  test('passes nothing whose job failed, and is no empty word where there is no table', () => {
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

  test('reads every key that a target may have, and no other', () => {
    const keys = [...text('.github/workflows/fleet.yml').matchAll(/matrix\.target\.([\w-]+)/g)].map(([, name]) => name);
    expect(new Set(keys)).toEqual(new Set(TARGET_KEYS));
  });

  test('is called at that release', () => {
    const calls = [...WORKFLOWS, ...DOCUMENTS].flatMap(path => [...text(path).matchAll(/fleet\.yml@(\S+)/g)].map(([, ref]) => ref));
    expect(new Set(calls)).toEqual(new Set([`v${VERSION}`]));
  });

  test('hands on every input, but for those of a comment and the name of the session', () => {
    const rest = Object.keys(action.inputs).filter(name => !(name in (run?.with ?? {})));
    expect(rest).toEqual(['role-session-name', 'comment-on-pr', 'comment-key', 'github-token']);
  });

  test.each(Object.keys(inputs).filter(name => name in action.inputs))('%s has the default of action.yml', name => {
    expect(inputs[name]?.default).toBe(action.inputs[name]?.default ?? '');
  });

  test.each(Object.keys(inputs).filter(name => name in action.inputs))('%s gets to the action', name => {
    expect(String(run?.with?.[name])).toMatch(new RegExp(`^\\$\\{\\{ (?:matrix\\.target\\.${name} \\|\\| )?inputs\\.${name} \\}\\}$`));
  });
});

test.each([
  ...TARGET_KEYS,
  ...Object.keys(fleet.on.workflow_call.inputs).filter(name => !(name in action.inputs)),
  ...Object.keys(gatherer.outputs),
])('docs/fleets.md tells of %s', name => {
  expect(text('docs/fleets.md')).toContain(`\`${name}\``);
});

/** The YAML in a document; an example may be a part of a workflow. */
function yamlOf(path: string): string[] {
  return [...text(path).matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].map(([, source = '']) => source);
}

test('there is YAML in the documents', () => {
  expect(yamlOf('README.md').length).toBeGreaterThan(1);
});

test.each(DOCUMENTS)('the YAML of %s uses the action as it is', path => {
  const wrong = yamlOf(path).flatMap(source => {
    const documents = parseAllDocuments(source);
    return [
      ...documents.flatMap(document => document.errors.map(String)),
      ...documents.flatMap(document => wrongUses(document.toJS(), source)),
    ];
  });
  expect(wrong).toEqual([]);
});

test('wrong uses are found', () => {
  const source = `- uses: ${OWN}@v1\n  id: a\n  with: { mdoe: check }\n- run: echo \${{ steps.a.outputs.helthy }}`;
  expect(wrongUses(parse(source), source)).toEqual([`${OWN}@v1 has no input mdoe`, `${OWN}@v1 has no output helthy`]);
});
