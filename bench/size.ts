import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { MAIN } from '../emulator/job.ts';
import { table } from '../src/report/markdown.ts';
import { bareNode, step, stripped } from './action.ts';
import type { Lab } from './lab.ts';
import { ROUND_TRIP } from './latency.ts';
import { type Spread, spread } from './measure.ts';
import { type Program, peakMemory, run } from './program.ts';
import type { Service } from './service.ts';
import { type Section, shown } from './target.ts';

/** The bytes of code that a check loads from the folder of its entry, told by the engine itself. */
async function loaded(service: Service, entry: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'ses-role-gate-scripts-'));
  const check = step({ name: 'the action, its scripts told', service, entry });
  await run({ ...check, environment: place => ({ ...check.environment(place), NODE_V8_COVERAGE: folder }) });
  const files = new Set<string>();
  for (const name of readdirSync(folder)) {
    const { result } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { result: readonly { url: string }[] };
    for (const { url } of result) {
      const file = url.replace(/^file:\/\//, '');
      if (!relative(dirname(entry), file).startsWith('..')) {
        files.add(file);
      }
    }
  }
  rmSync(folder, { recursive: true, force: true });
  return [...files].reduce((sum, file) => sum + statSync(file).size, 0);
}

function total(entry: string): number {
  const folder = dirname(entry);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.[cm]?js$/.test(name))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

/** The peaks of the programs, run in turn. */
async function peaks(programs: readonly Program[], rounds: number, progress: (line: string) => void): Promise<readonly number[][]> {
  const seen = programs.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, program] of programs.entries()) {
      progress(`round ${round + 1} of ${rounds}: ${program.name}`);
      seen[index]?.push(await peakMemory(program));
    }
  }
  return seen;
}

/** What there is to load, and what it takes of memory. */
export async function size(lab: Lab): Promise<Section> {
  const service = await lab.far(ROUND_TRIP);
  const plain = lab.bundle('plain');
  const [own, plainOwn] = [await loaded(service, MAIN), await loaded(service, plain)];
  const programs = [
    bareNode(service),
    step({ name: 'raw requests, no library', service, entry: stripped('raw', lab.folder()) }),
    step({ name: 'plain ncc bundle', service, entry: plain }),
    step({ name: 'the action', service }),
    step({ name: 'the action, 27 Regions', service, regions: 27 }),
  ];
  const [bare = [], raw = [], bundled = [], action = [], many = []] = await peaks(programs, lab.rounds(11), lab.progress);
  service.close();
  const toBare = (values: readonly number[]): Spread => spread(values.map((value, round) => value / (bare[round] ?? Number.NaN)));
  const row = (name: string, code: readonly [string, string], values: readonly number[]): string[] => [
    name,
    ...code,
    shown(spread(values), 'MiB'),
    shown(toBare(values)),
  ];
  return {
    text: table(
      ['', 'code that a check loads', 'code in all', 'peak memory', 'to bare Node'],
      [
        row('bare Node', ['', ''], bare),
        row('raw requests, no library', ['', ''], raw),
        row('plain ncc bundle', [kilobytes(plainOwn), kilobytes(total(plain))], bundled),
        row('**the action**', [kilobytes(own), kilobytes(total(MAIN))], action),
        row('the action, 27 Regions', [kilobytes(own), kilobytes(total(MAIN))], many),
      ],
    ),
    targets: [
      { what: 'code that a check loads', sense: 'at most', limit: 480, unit: 'kB', measured: own / 1000 },
      { what: 'peak memory', sense: 'at most', limit: 75, unit: 'MiB', measured: spread(action) },
      { what: 'peak memory: to bare Node', sense: 'at most', limit: 2.2, measured: toBare(action) },
    ],
  };
}
