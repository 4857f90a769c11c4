/**
 * Measures the action, and prints what it shows beside what it is held to: `npm run bench -- [TABLE …] [--quick] [--write]`.
 * docs/performance.md tells how, and holds the tables that `--write` has written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { filled } from '../scripts/marked.ts';
import { table } from '../src/report/markdown.ts';
import { destroy } from './destroy.ts';
import { Lab } from './lab.ts';
import { lanes } from './lanes.ts';
import { latency } from './latency.ts';
import { path } from './path.ts';
import { profile } from './profile.ts';
import { regions } from './regions.ts';
import { rivals } from './rivals.ts';
import { polls, waits } from './schedules.ts';
import { size } from './size.ts';
import { startup } from './startup.ts';
import { judged, type Section, type Target } from './target.ts';

const DOCUMENT = 'docs/performance.md';
const TABLES: Readonly<Record<string, (lab: Lab) => Promise<Section>>> = {
  startup,
  profile,
  latency,
  path,
  regions,
  size,
  rivals,
  lanes,
  polls,
  waits,
  destroy,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    'service-time': { type: 'string', default: '0' },
  },
});
const asked = positionals.length > 0 ? positionals : Object.keys(TABLES);
if (!asked.every(name => Object.hasOwn(TABLES, name)) || !/^\d{1,4}$/.test(values['service-time'])) {
  console.error(
    `usage: npm run bench -- [TABLE …] [--quick] [--service-time MILLISECONDS] [--write]\ntables: ${Object.keys(TABLES).join(', ')}`,
  );
  process.exit(2);
}

// What else the machine does spreads every figure: whoever reads them should know.
const [load = 0] = loadavg();
const lab = new Lab({ quick: values.quick, serviceTime: Number(values['service-time']) });
const parts = new Map<string, string>();
const targets: Target[] = [];
try {
  for (const name of asked) {
    const section = await TABLES[name]?.(lab);
    lab.progress('');
    if (section !== undefined) {
      console.log(`\n## ${name}\n\n${section.text}`);
      parts.set(name, section.text);
      targets.push(...section.targets);
    }
  }
} finally {
  lab.close();
}
const verdicts = table(['', 'target', 'measured', ''], targets.map(judged));
if (targets.length > 0) {
  console.log(`\n## targets\n\n${verdicts}`);
}

if (values.write) {
  if (positionals.length === 0) {
    parts.set('targets', verdicts);
    parts.set(
      'machine',
      `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} cores; load before the run ${load.toFixed(1)}.`,
    );
  }
  writeFileSync(DOCUMENT, filled(readFileSync(DOCUMENT, 'utf8'), Object.fromEntries(parts)));
}
