/**
 * Mutation testing: changes the sources in one place after the other, and checks that a test fails. The tests of a folder have to detect its mutants.
 *
 * - `node scripts/mutation.ts [FOLDER...]`: every mutant of all folders or of these, which takes a while. Fails below THRESHOLD.
 * - `node scripts/mutation.ts --changed`: a sample of the lines that this branch changed, or on main those of its last day.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

/** In percent of the mutants. */
const THRESHOLD = 90;
const FOLDERS = {
  core: '<rootDir>/__tests__/unit/core/**/*.test.ts',
  check: '<rootDir>/__tests__/unit/check/**/*.test.ts',
  // Without the tests of thousands of random runs: a plain test has to detect a mutant.
  teardown: '<rootDir>/__tests__/teardown/!(exclusions|figures|model).test.ts',
} as const;
type Folder = keyof typeof FOLDERS;
type Mutants = Awaited<ReturnType<Stryker['runMutationTest']>>;

/** Lines of a file, from 1, both included. */
interface Lines {
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

/** How many lines of a folder a sample has: all folders take about a minute on two cores. */
const SAMPLE = 60;
/** How many of them are together. */
const WINDOW = 10;
/** In seconds. */
const DAY = 86_400;

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

/** The commit to compare with: where this branch left main, or on main a day before its last commit. The empty tree if there is none, as in a shallow clone. */
function base(): string {
  const head = git('rev-parse', 'HEAD');
  const yesterday = Number(git('log', '-1', '--format=%ct')) - DAY;
  const candidates = [() => git('merge-base', 'HEAD', 'origin/main'), () => git('rev-list', '-1', `--before=${yesterday}`, 'HEAD')];
  for (const candidate of candidates) {
    try {
      const commit = candidate();
      if (commit !== '' && commit !== head) {
        return commit;
      }
    } catch {
      // No such commit here: the next.
    }
  }
  return git('hash-object', '-t', 'tree', '/dev/null');
}

/** The changed lines of a folder's sources, in windows. */
function changedLines(folder: Folder, since: string): Lines[] {
  const windows: Lines[] = [];
  let file = '';
  for (const line of git('diff', '--unified=0', '--no-color', '--no-ext-diff', '--diff-filter=d', since, '--', `src/${folder}`).split(
    '\n',
  )) {
    file = /^\+\+\+ b\/(?<file>.+)$/.exec(line)?.groups?.['file'] ?? file;
    const hunk = /^@@ -\S+ \+(?<from>\d+)(?:,(?<count>\d+))? @@/.exec(line)?.groups;
    const end = Number(hunk?.['from']) + Number(hunk?.['count'] ?? 1);
    for (let from = Number(hunk?.['from']); from < end; from += WINDOW) {
      windows.push({ file, from, to: Math.min(end, from + WINDOW) - 1 });
    }
  }
  return windows;
}

/** As many windows as fit in the sample, evenly spread, and always the same. */
function sample(all: readonly Lines[]): readonly Lines[] {
  const step = Math.max(1, (all.length * WINDOW) / SAMPLE);
  return Array.from({ length: Math.ceil(all.length / step) }, (_, index) => all[Math.floor(index * step)]).filter(
    lines => lines !== undefined,
  );
}

async function mutants(folder: Folder, mutate: readonly string[]): Promise<Mutants> {
  return new Stryker({
    mutate: [...mutate],
    testRunner: 'jest',
    testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    jest: {
      projectType: 'custom',
      config: { testMatch: [FOLDERS[folder]], setupFiles: ['<rootDir>/__tests__/support/mutation.ts'] },
    },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    // Module registries of earlier runs are never freed.
    maxTestRunnerReuse: 100,
    // A slow machine is not a detected mutant.
    timeoutMS: 20_000,
    // Without tsconfig.json: Stryker would read it with the compiler's API, which TypeScript 7 does not have.
    ignorePatterns: ['/*', '!/src', '!/__tests__', '!/emulator', '!/bench', '!/jest.config.js', '!/package.json'],
    tempDirName: 'out/mutation',
    // A failed run leaves nothing that Jest finds.
    cleanTempDir: 'always',
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false, reportScoreTable: false },
    thresholds: { high: 100, low: THRESHOLD, break: null },
    warnings: { unknownOptions: true, preprocessorErrors: true, unserializableOptions: true, slow: false },
    allowConsoleColors: false,
  }).runMutationTest();
}

/** The detected mutants, timeouts included, of those that ran. */
function scoreOf(all: Mutants): { readonly percent: number; readonly text: string } {
  const count = (...statuses: readonly string[]): number => all.filter(({ status }) => statuses.includes(status)).length;
  const detected = count('Killed', 'Timeout');
  const valid = detected + count('Survived', 'NoCoverage');
  const percent = valid === 0 ? 100 : (100 * detected) / valid;
  return { percent, text: `${percent.toFixed(1)} % (${detected} of ${valid}, ${count('Timeout')} of them by timeout)` };
}

const { values, positionals } = parseArgs({ options: { changed: { type: 'boolean', default: false } }, allowPositionals: true });
const since = values.changed ? base() : undefined;
process.env['PROPERTY_RUNS'] ??= '0.1';

const lines: string[] = [];
const found: Mutants[number][] = [];
for (const folder of Object.keys(FOLDERS) as Folder[]) {
  if (positionals.length > 0 && !positionals.includes(folder)) {
    continue;
  }
  const changed = since === undefined ? undefined : changedLines(folder, since);
  const chosen = changed && sample(changed);
  if (chosen?.length === 0) {
    lines.push(`${folder}: no changed lines`);
    continue;
  }
  const own = await mutants(folder, chosen?.map(({ file, from, to }) => `${file}:${from}-${to}`) ?? [`src/${folder}/**/*.ts`]);
  found.push(...own);
  const part = chosen?.length === changed?.length ? '' : `, in a sample of ${chosen?.length} of ${changed?.length} changed places`;
  lines.push(`${folder}: ${scoreOf(own).text}${part}`);
}

const total = scoreOf(found);
console.log(`\nDetected mutants${since ? ` in the lines that changed since ${since.slice(0, 10)}` : ''}`);
console.log([...lines, ...(found.length > 0 ? [`all: ${total.text}`] : [])].join('\n'));
if (since === undefined && total.percent < THRESHOLD) {
  console.error(`Less than ${THRESHOLD} % of the mutants are detected.`);
  process.exitCode = 1;
}
