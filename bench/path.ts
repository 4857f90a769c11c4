import { table } from '../src/report/markdown.ts';
import { step, stripped } from './action.ts';
import type { Lab } from './lab.ts';
import { ROUND_TRIP } from './latency.ts';
import { spread } from './measure.ts';
import { type Program, run } from './program.ts';
import type { Service } from './service.ts';
import type { Section } from './target.ts';

/** When the server gets the ID token's request, that of STS, and the first and the last of the rest; and the end. */
async function moments(program: Program, service: Service): Promise<readonly number[]> {
  const began = performance.timeOrigin + performance.now();
  const end = await run(program);
  const [token = 0, sts = 0, ...rest] = (await service.calls()).map(({ at }) => at - began);
  return [token, sts, Math.min(...rest), Math.max(...rest), end];
}

/** Where on its way the time of a check goes. */
export async function path(lab: Lab): Promise<Section> {
  const service = await lab.far(ROUND_TRIP);
  const programs: readonly Program[] = [
    step({ name: 'raw requests, no library', service, entry: stripped('raw', lab.folder()) }),
    step({ name: 'plain ncc bundle', service, entry: lab.bundle('plain') }),
    step({ name: '**the action**', service }),
  ];
  const seen = programs.map((): (readonly number[])[] => []);
  const rounds = lab.rounds(11);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, program] of programs.entries()) {
      lab.progress(`round ${round} of ${rounds}: ${program.name}`);
      const found = await moments(program, service);
      if (round > 0) {
        seen[index]?.push(found);
      }
    }
  }
  service.close();
  return {
    text: table(
      ['', 'ID token', 'STS', 'first of the rest', 'last of the rest', 'end'],
      programs.map(({ name }, index) => {
        const runs = seen[index] ?? [];
        const columns = runs[0] ?? [];
        return [name, ...columns.map((_, column) => spread(runs.map(each => each[column] ?? Number.NaN)).median.toFixed(0))];
      }),
    ),
    targets: [],
  };
}
