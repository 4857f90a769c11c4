import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MAIN } from '../emulator/job.ts';
import { table } from '../src/report/markdown.ts';
import { bareNode, REGIONS, rawRequests, step } from './action.ts';
import { type Lab, ROUND_TRIP } from './lab.ts';
import { inTurn, ratio, spread } from './measure.ts';
import { peakMemory, run } from './program.ts';
import type { Service } from './service.ts';
import { type Section, shown } from './target.ts';

/** Returns the bytes of dist/ that a check loads, as V8 reports them. */
async function loadedCode(service: Service): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'ses-role-gate-scripts-'));
  await run(step({ name: 'the action', service, env: { NODE_V8_COVERAGE: folder } }));
  const urls = readdirSync(folder).flatMap(name => {
    const { result } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { result: readonly { url: string }[] };
    return result.map(({ url }) => url);
  });
  rmSync(folder, { recursive: true, force: true });
  const files = urls.filter(url => url.startsWith('file:')).map(url => fileURLToPath(url));
  const own = new Set(files.filter(file => file.startsWith(dirname(MAIN))));
  return [...own].reduce((sum, file) => sum + statSync(file).size, 0);
}

/** Measures the code that a check loads, and its peak memory. */
export async function size(lab: Lab): Promise<Section> {
  const service = await lab.far(ROUND_TRIP);
  const code = await loadedCode(service);
  const peaks = await inTurn(
    {
      bare: bareNode(service),
      raw: rawRequests(service, lab.folder()),
      action: step({ name: 'the action', service }),
      all: step({ name: 'the action, all Regions', service, regions: REGIONS.length }),
    },
    lab.rounds(11),
    lab.progress,
    peakMemory,
  );
  service.close();
  const row = (title: string, name: keyof typeof peaks): string[] => [
    title,
    shown(spread(peaks[name]), 'MiB'),
    shown(ratio(peaks[name], peaks.bare)),
  ];
  return {
    text: table(
      ['', 'peak memory', 'to bare Node'],
      [
        row('bare Node', 'bare'),
        row('raw requests', 'raw'),
        row('**the action**', 'action'),
        row(`the action, ${REGIONS.length} Regions`, 'all'),
      ],
    ),
    targets: [
      { what: 'peak memory', sense: 'at most', limit: 100, unit: 'MiB', before: '65 MiB', measured: spread(peaks.action) },
      { what: 'code that a check loads', sense: 'at most', limit: 1_500, unit: 'kB', before: '468 kB', measured: code / 1000 },
    ],
  };
}
