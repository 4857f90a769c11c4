import { table } from '../src/report/markdown.ts';
import { step, stripped } from './action.ts';
import type { Lab } from './lab.ts';
import { ROUND_TRIP } from './latency.ts';
import { inTurn, ratio, spread } from './measure.ts';
import { type Section, shown } from './target.ts';

const NUMBERS = [1, 6, 17, 27] as const;

/** What more Regions cost. */
export async function regions(lab: Lab): Promise<Section> {
  const service = await lab.far(ROUND_TRIP);
  const entry = stripped('raw', lab.folder());
  const actions = NUMBERS.map(number => [String(number), step({ name: `the action, ${number} Regions`, service, regions: number })]);
  const raws = NUMBERS.map(number => [`raw ${number}`, step({ name: `raw, ${number} Regions`, service, regions: number, entry })]);
  const times = await inTurn(Object.fromEntries([...actions, ...raws]), lab.rounds(15), lab.progress);
  service.close();
  const of = (name: string): readonly number[] => times[name] ?? [];
  return {
    text: table(
      ['Regions', 'the action', 'to one Region', 'raw requests', 'to one Region'],
      NUMBERS.map(number => [
        String(number),
        shown(spread(of(String(number))), 'ms'),
        shown(ratio(of(String(number)), of('1'))),
        shown(spread(of(`raw ${number}`)), 'ms'),
        shown(ratio(of(`raw ${number}`), of('raw 1'))),
      ]),
    ),
    targets: [{ what: '30 ms over TLS: 17 Regions to one', sense: 'at most', limit: 1.2, measured: ratio(of('17'), of('1')) }],
  };
}
