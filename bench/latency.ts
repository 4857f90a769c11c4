import { table } from '../src/report/markdown.ts';
import { step, stripped } from './action.ts';
import type { Lab } from './lab.ts';
import { inTurn, ratio, spread, type Times } from './measure.ts';
import type { Program } from './program.ts';
import type { Service } from './service.ts';
import { type Section, shown } from './target.ts';

/** Between a hosted runner and a Region on the same continent. */
export const ROUND_TRIP = 30;
const LONGER = 90;

function programs(lab: Lab, service: Service): Record<'trip' | 'raw' | 'plain' | 'action', Program> {
  return {
    trip: step({ name: 'one HTTPS request', service, entry: stripped('round-trip', lab.folder()) }),
    raw: step({ name: 'raw requests, no library', service, entry: stripped('raw', lab.folder()) }),
    plain: step({ name: 'plain ncc bundle', service, entry: lab.bundle('plain') }),
    action: step({ name: 'the action', service }),
  };
}

/** What the way to AWS costs: the same check at a distance, over TLS. */
export async function latency(lab: Lab): Promise<Section> {
  const far = await lab.far(ROUND_TRIP);
  const times = await inTurn(programs(lab, far), lab.rounds(25), lab.progress);
  far.close();
  const farther = await lab.far(LONGER);
  const longer = await inTurn(programs(lab, farther), lab.rounds(7), lab.progress);
  farther.close();
  /** Round trips one after the other, by what a longer one adds. */
  const depth = (name: keyof typeof times): string => {
    const added = spread(longer[name]).median - spread(times[name]).median;
    return (added / (LONGER - ROUND_TRIP)).toFixed(1);
  };
  const row = (name: string, key: keyof typeof times): string[] => {
    const own: Times = times[key];
    return [name, shown(spread(own), 'ms'), depth(key), shown(ratio(own, times.raw)), shown(ratio(own, times.plain))];
  };
  return {
    text: table(
      ['', 'time', 'round trips deep', 'to raw requests', 'to the plain bundle'],
      [
        row('one HTTPS request', 'trip'),
        row('raw requests, no library', 'raw'),
        row('plain ncc bundle', 'plain'),
        row('**the action**', 'action'),
      ],
    ),
    targets: [{ what: '30 ms over TLS: to raw requests', sense: 'at most', limit: 1.2, measured: ratio(times.action, times.raw) }],
  };
}
