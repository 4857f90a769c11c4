import { table } from '../src/report/markdown.ts';
import { bareNode, rawRequests, step } from './action.ts';
import type { Lab } from './lab.ts';
import { inTurn, ratio, spread } from './measure.ts';
import { type Section, shown } from './target.ts';

/** Measures a check of one Region, with and without latency. */
export async function check(lab: Lab): Promise<Section> {
  const [near, far] = await lab.inBothPlaces(service =>
    inTurn(
      { bare: bareNode(service), raw: rawRequests(service, lab.folder()), action: step({ name: 'the action', service }) },
      lab.rounds(15),
      lab.progress,
    ),
  );
  const row = (title: string, name: keyof typeof near): string[] => [
    title,
    shown(spread(near[name]), 'ms'),
    shown(ratio(near[name], near.bare)),
    shown(spread(far[name]), 'ms'),
    shown(ratio(far[name], far.raw)),
  ];
  return {
    text: table(
      ['', 'no latency', 'to bare Node', '30 ms over TLS', 'to raw requests'],
      [row('bare Node', 'bare'), row('raw requests', 'raw'), row('**the action**', 'action')],
    ),
    targets: [
      {
        what: '30 ms over TLS, time to that of raw requests',
        sense: 'at most',
        limit: 1.25,
        before: '1.13',
        measured: ratio(far.action, far.raw),
      },
      {
        what: 'no latency, time to that of bare Node',
        sense: 'at most',
        limit: 6.2,
        before: '3.49',
        measured: ratio(near.action, near.bare),
      },
    ],
  };
}
