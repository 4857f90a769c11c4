/**
 * Mutation testing: changes the sources in one place at a time, and checks that a test of the same folder fails.
 *
 * - `node scripts/mutation.ts [FOLDER...]`: every mutant of these folders or of all, which is slow. Fails below THRESHOLD.
 * - `node scripts/mutation.ts --changed`: a sample of the lines that this branch changed; on main, of the lines of the last day.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

/** In percent of the mutants. */
const THRESHOLD = 90;
const FOLDERS = {
  core: '<rootDir>/__tests__/unit/core/**/*.test.ts',
  check: '<rootDir>/__tests__/unit/check/**/*.test.ts',
  // Without the tests of thousands of random runs, because a plain test must detect a mutant.
  teardown: '<rootDir>/__tests__/teardown/!(exclusions|figures|model).test.ts',
} as const;
type Folder = keyof typeof FOLDERS;
type Mutants = Awaited<ReturnType<Stryker['runMutationTest']>>;

/** A range of lines in a file, from 1 and inclusive. */
interface Lines {
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

/** The number of lines in the sample of a folder. All folders take about a minute on two cores. */
const SAMPLE = 60;
/** The number of consecutive lines in a window. */
const WINDOW = 10;
/** In seconds. */
const DAY = 86_400;

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

/** Returns the commit to compare with: the base of this branch; on main, the commit a day before the last one; otherwise the empty tree. */
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
      // The commit is missing, as in a shallow clone.
    }
  }
  return git('hash-object', '-t', 'tree', '/dev/null');
}

/** Returns the changed lines of a folder's sources, in windows. */
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

/** Returns as many evenly spaced windows as fit the sample. The choice is deterministic. */
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
    // Earlier runs never free their module registries.
    maxTestRunnerReuse: 100,
    // A slow machine must not count as a detected mutant.
    timeoutMS: 20_000,
    // Without tsconfig.json: Stryker would read it with the compiler's API, which TypeScript 7 does not have.
    ignorePatterns: ['/*', '!/src', '!/__tests__', '!/emulator', '!/bench', '!/jest.config.js', '!/jest.sequencer.js', '!/package.json'],
    tempDirName: 'out/mutation',
    // Jest would find the files of a failed run.
    cleanTempDir: 'always',
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false, reportScoreTable: false },
    thresholds: { high: 100, low: THRESHOLD, break: null },
    warnings: { unknownOptions: true, preprocessorErrors: true, unserializableOptions: true, slow: false },
    allowConsoleColors: false,
  }).runMutationTest();
}

/** Returns the share of detected mutants, including timeouts. */
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
