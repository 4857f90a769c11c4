import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { table } from '../src/report/markdown.ts';
import { step, stripped } from './action.ts';
import type { Lab } from './lab.ts';
import { spread } from './measure.ts';
import { type Program, run } from './program.ts';
import type { Section } from './target.ts';

/** A profile as `node --cpu-prof` writes it; times in microseconds. */
interface Profile {
  readonly nodes: readonly Node[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

interface Node {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}

/** What a process is doing, by the frames from the inner to the outer; the first that fits. */
const DOINGS: readonly (readonly [string, (frames: readonly Node['callFrame'][]) => boolean])[] = [
  ['waiting', ([own]) => own?.functionName === '(idle)'],
  ['collecting garbage', ([own]) => own?.functionName === '(garbage collector)'],
  ['evaluating modules of Node', frames => frames.some(({ functionName }) => functionName === 'compileForInternalLoader')],
  ['compiling modules of the program', frames => frames.some(({ functionName }) => functionName === 'compileSourceTextModule')],
  ['in native code that no function has called', ([own]) => own?.functionName === '(program)'],
  ['finding modules and reading them', frames => urlOf(frames).startsWith('node:internal/modules/')],
  ["in Node's code: HTTP, streams, files, …", frames => urlOf(frames).startsWith('node:')],
  ["in the program's own code, and its libraries'", () => true],
];

/** The innermost frame that has a file: native functions count for who calls them. */
const urlOf = (frames: readonly Node['callFrame'][]): string => frames.find(({ url }) => url !== '')?.url ?? '';

/** Milliseconds of each doing. */
function doings({ nodes, samples, timeDeltas }: Profile): readonly number[] {
  const parents = new Map(nodes.flatMap(node => (node.children ?? []).map(child => [child, node.id] as const)));
  const byId = new Map(nodes.map(node => [node.id, node]));
  const doingOf = new Map(
    nodes.map(({ id }) => {
      const frames: Node['callFrame'][] = [];
      for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
        frames.push(...(byId.has(at) ? [(byId.get(at) as Node).callFrame] : []));
      }
      return [id, DOINGS.findIndex(([, fits]) => fits(frames))] as const;
    }),
  );
  const times = DOINGS.map(() => 0);
  for (const [index, sample] of samples.entries()) {
    const doing = doingOf.get(sample) ?? 0;
    times[doing] = (times[doing] ?? 0) + (timeDeltas[index] ?? 0) / 1000;
  }
  return times;
}

async function profiled(program: Program): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ses-role-gate-profile-'));
  const [node, ...args] = program.command;
  await run({ ...program, command: [node, '--cpu-prof', '--cpu-prof-interval', '200', '--cpu-prof-dir', folder, ...args] });
  const [file = ''] = readdirSync(folder);
  const found = doings(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Profile);
  rmSync(folder, { recursive: true, force: true });
  return found;
}

/** What a check does with its time, once Node has started; without latency. */
export async function profile(lab: Lab): Promise<Section> {
  const service = await lab.near();
  const programs = [
    step({ name: 'raw requests, no library', service, entry: stripped('raw', lab.folder()) }),
    step({ name: 'plain ncc bundle', service, entry: lab.bundle('plain') }),
    step({ name: '**the action**', service }),
    step({ name: 'with a code cache', service, env: { NODE_COMPILE_CACHE: lab.folder() } }),
  ];
  const seen = programs.map((): (readonly number[])[] => []);
  const rounds = lab.rounds(9);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, program] of programs.entries()) {
      lab.progress(`round ${round} of ${rounds}: ${program.name}`);
      const found = await profiled(program);
      if (round > 0) {
        seen[index]?.push(found);
      }
    }
  }
  service.close();
  const median = (runs: readonly (readonly number[])[], doing: number): string =>
    `${spread(runs.map(each => each[doing] ?? Number.NaN)).median.toFixed(0)} ms`;
  return {
    text: table(
      ['', ...programs.map(({ name }) => name)],
      DOINGS.map(([what], doing) => [what, ...seen.map(runs => median(runs, doing))]),
    ),
    targets: [],
  };
}
