import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { INPUT_DEFAULTS } from '../../src/inputs/inputs.ts';
import { RULE_IDS } from '../../src/model/rules.ts';
import { fleetOutputs } from '../../src/report/fleet.ts';
import { VERSION } from '../../src/version.ts';

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string; readonly required?: boolean }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const text = (path: string): string => readFileSync(path, 'utf8');
const action = parse(text('action.yml')) as Metadata;
const readme = text('README.md');

test('action.yml and the code have the same inputs with the same defaults', () => {
  const declared = Object.entries(action.inputs).map(([name, { default: value = '' }]) => [name, value.replace(/^\$\{\{ .* \}\}$/, '')]);
  expect(Object.fromEntries(declared)).toEqual(INPUT_DEFAULTS);
  expect(action.inputs['github-token']?.default).toMatch(/^\$\{\{ github\.token \}\}$/);
  expect(action.inputs['comment-key']?.default).toMatch(/^\$\{\{ toJSON\(matrix\) \}\}$/);
});

test('the outputs are those of the contract', () => {
  expect(Object.keys(action.outputs)).toEqual([
    'status',
    'passed',
    'healthy',
    'message',
    'created',
    'account-id',
    'role-arn',
    'role-exists',
    'regions',
    'findings',
    'errors',
    'warnings',
    'attempts',
    'deletion-task-id',
    'blocking-resources',
    'deleted-resources',
    'plan-digest',
    'report-path',
  ]);
});

test('every input and output has a description, and the action runs on node24', () => {
  for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
    expect(description.length).toBeGreaterThan(20);
  }
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
});

test('fleet/action.yml has the inputs and outputs of the code, and runs on node24', () => {
  const { inputs, outputs, runs } = parse(text('fleet/action.yml')) as Metadata;
  expect(Object.keys(inputs).toSorted()).toEqual(
    [...text('src/fleet/gather.ts').matchAll(/runner\.input\('([\w-]+)'\)/g)].map(([, name]) => name).toSorted(),
  );
  expect(Object.keys(outputs)).toEqual([...fleetOutputs([]).keys()]);
  expect(runs).toEqual({ using: 'node24', main: '../dist/fleet/index.js' });
});

test('the documents are up to date with action.yml and the sources', () => {
  execFileSync(process.execPath, ['scripts/docs.ts', '--check']);
});

test.each([...Object.keys(action.inputs), ...Object.keys(action.outputs), ...RULE_IDS])('the README mentions %s', name => {
  expect(readme).toContain(`\`${name}\``);
});

test('the version is the same everywhere', () => {
  expect((JSON.parse(text('package.json')) as { version: string }).version).toBe(VERSION);
  expect((JSON.parse(text('package-lock.json')) as { version: string }).version).toBe(VERSION);
});

test('the lock file records no download addresses', () => {
  expect(text('package-lock.json')).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/);
});

/** The imports of a source file: paths for files in src, names for packages. */
function imports(file: string): string[] {
  return [...text(file).matchAll(/^(?:import|export) [^;]*?from '([^']+)'|import\('([^']+)'\)/gm)].map(([, one, other]) => {
    const name = one ?? other ?? '';
    return name.startsWith('.') ? normalize(join(dirname(file), name)) : name;
  });
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => join('src', name));
const graph = new Map(sources.map(file => [file, imports(file)]));

/** Names that several files define for the same purpose. */
const SHARED_NAMES = ['ANSWER_WITHIN', 'ATTEMPTS', 'BETWEEN_ATTEMPTS', 'CONCURRENCY'];

test('no two files of src define the same name', () => {
  const definition = /^(?:export )?(?:async )?(?:class|const|enum|function\*?|interface|let|type) (\w+)/gm;
  const names = sources.flatMap(file => [...text(file).matchAll(definition)].map(([, name = '']) => name));
  expect([...new Set(names.filter((name, index) => names.indexOf(name) !== index))].toSorted()).toEqual(SHARED_NAMES);
});

test('@actions/core uses @actions/exec, which the bundle leaves out, only in platform', () => {
  const folder = 'node_modules/@actions/core/lib';
  const users = readdirSync(folder).filter(name => name.endsWith('.js') && text(join(folder, name)).includes("'@actions/exec'"));
  expect(users).toEqual(['platform.js']);
  expect(sources.filter(file => /\bplatform\b.*'@actions\/core'/.test(text(file)))).toEqual([]);
});

test('only the files outside folders import values of src/inputs', () => {
  const values = /^import (?:\{(?:(?! from )[^}])*\}|\w+) from '\.\.\/(?:\.\.\/)?inputs\//gm;
  const importing = sources.filter(file => !file.startsWith('src/inputs/') && values.test(text(file)));
  expect(importing).toEqual([]);
});

test('the import graph has files and packages', () => {
  expect(graph.get('src/run.ts')).toContain('src/aws/session.ts');
  expect(graph.get('src/aws/role.ts')).toContain('@aws-sdk/client-iam');
});

/** The folders and packages that a folder of src can import besides its own files, core, model and Node modules. */
const MAY_IMPORT: Readonly<Record<string, { readonly folders?: readonly string[]; readonly packages?: RegExp }>> = {
  model: {},
  core: { packages: /^leven$/ },
  inputs: {},
  check: { folders: ['src/inputs/'] },
  teardown: { folders: ['src/inputs/'], packages: /^p-map$/ },
  aws: { folders: ['src/inputs/', 'src/version.ts'], packages: /^@(?:aws-sdk|smithy)\// },
  github: { folders: ['src/inputs/', 'src/version.ts'], packages: /^(?:@(?:actions|octokit)\/|undici)/ },
  report: { folders: ['src/version.ts'] },
  fleet: { folders: ['src/report/', 'src/github/runner.ts'] },
};

test('every folder of src has a rule for its imports', () => {
  const folders = new Set(sources.flatMap(file => file.split('/').slice(1, -1).slice(0, 1)));
  expect([...folders].toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted());
});

test.each(Object.keys(MAY_IMPORT))('src/%s imports only allowed folders and packages', folder => {
  const { folders = [], packages = /^$/ } = MAY_IMPORT[folder] ?? {};
  const shared = folder === 'model' ? [] : ['src/core/', 'src/model/'];
  const allowed = [`src/${folder}/`, ...shared, ...folders];
  const foreign = [...graph]
    .filter(([file]) => file.startsWith(`src/${folder}/`))
    .flatMap(([file, names]) =>
      names
        .filter(name =>
          name.startsWith('src/') ? !allowed.some(each => name.startsWith(each)) : !name.startsWith('node:') && !packages.test(name),
        )
        .map(name => `${file} → ${name}`),
    );
  expect(foreign).toEqual([]);
});

test('only the entries and run.ts are outside folders', () => {
  expect(sources.filter(file => file.split('/').length === 2).toSorted()).toEqual([
    'src/ending.ts',
    'src/index.ts',
    'src/publish.ts',
    'src/run.ts',
    'src/version.ts',
  ]);
});

test('no file imports itself through others', () => {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    expect(path).not.toContain(file);
    if (!done.has(file)) {
      for (const next of graph.get(file) ?? []) {
        visit(next, [...path, file]);
      }
      done.add(file);
    }
  };
  sources.forEach(file => {
    visit(file, []);
  });
});
