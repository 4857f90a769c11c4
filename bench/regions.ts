import { table } from '../src/report/markdown.ts';
import { REGIONS, rawRequests, step } from './action.ts';
import { type Lab, ROUND_TRIP } from './lab.ts';
import { inTurn, ratio, spread, type Values } from './measure.ts';
import { type Section, shown } from './target.ts';

const NUMBERS = [1, 6, 17, REGIONS.length] as const;

/** Measures a check of several Regions. */
export async function regions(lab: Lab): Promise<Section> {
  const service = await lab.far(ROUND_TRIP);
  const programs = NUMBERS.flatMap(number => [
    [`action ${number}`, step({ name: `the action, ${number} Regions`, service, regions: number })] as const,
    [`raw ${number}`, rawRequests(service, lab.folder(), number)] as const,
  ]);
  const times = await inTurn(Object.fromEntries(programs), lab.rounds(9), lab.progress);
  service.close();
  const of = (name: 'action' | 'raw', number: number): Values => times[`${name} ${number}`] ?? [];
  const cells = (name: 'action' | 'raw', number: number): string[] => [
    shown(spread(of(name, number)), 'ms'),
    shown(ratio(of(name, number), of(name, 1))),
  ];
  return {
    text: table(
      ['Regions', '**the action**', 'to one Region', 'raw requests', 'to one Region'],
      NUMBERS.map(number => [String(number), ...cells('action', number), ...cells('raw', number)]),
    ),
    targets: [
      {
        what: '30 ms over TLS, time of 17 Regions to that of one',
        sense: 'at most',
        limit: 1.2,
        before: '1.05',
        measured: ratio(of('action', 17), of('action', 1)),
      },
    ],
  };
}
