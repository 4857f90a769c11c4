import { table } from '../src/report/markdown.ts';
import { bareNode, step, stripped } from './action.ts';
import type { Lab } from './lab.ts';
import { inTurn, ratio, spread } from './measure.ts';
import { type Section, shown } from './target.ts';

/** What the start costs: a check without latency. */
export async function startup(lab: Lab): Promise<Section> {
  const service = await lab.near();
  const times = await inTurn(
    {
      bare: bareNode(service),
      raw: step({ name: 'raw requests, no library', service, entry: stripped('raw', lab.folder()) }),
      one: step({ name: 'plain ncc bundle, in one file', service, entry: lab.bundle('one-file') }),
      plain: step({ name: 'plain ncc bundle', service, entry: lab.bundle('plain') }),
      action: step({ name: 'the action', service }),
      cached: step({ name: 'the action with a code cache', service, env: { NODE_COMPILE_CACHE: lab.folder() } }),
    },
    lab.rounds(25),
    lab.progress,
  );
  service.close();
  const rows = [
    ['bare Node', times.bare],
    ['raw requests, no library', times.raw],
    ['plain ncc bundle, in one file', times.one],
    ['plain ncc bundle', times.plain],
    ['**the action**', times.action],
    ['the action, with a code cache that matches', times.cached],
  ] as const;
  return {
    text: table(
      ['', 'time', 'to bare Node', 'to the plain bundle'],
      rows.map(([name, own]) => [name, shown(spread(own), 'ms'), shown(ratio(own, times.bare)), shown(ratio(own, times.plain))]),
    ),
    targets: [
      { what: 'no latency: to the plain ncc bundle', sense: 'at most', limit: 0.65, measured: ratio(times.action, times.plain) },
      { what: 'no latency: to bare Node', sense: 'at most', limit: 5, measured: ratio(times.action, times.bare) },
      {
        what: 'no latency, with a code cache that matches: to the plain ncc bundle',
        sense: 'at most',
        limit: 0.5,
        measured: ratio(times.cached, times.plain),
      },
    ],
  };
}
