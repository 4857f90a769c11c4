/**
 * Measures the action and prints tables and targets: `npm run bench -- [TABLE …] [--quick] [--service-time MILLISECONDS] [--write]`.
 * With `--write`, fills the marked parts of docs/performance.md, which describes the method.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { filled } from '../scripts/marked.ts';
import { table } from '../src/report/markdown.ts';
import { check } from './check.ts';
import { Lab } from './lab.ts';
import { rate } from './rate.ts';
import { regions } from './regions.ts';
import { rivals } from './rivals.ts';
import { waits } from './schedules.ts';
import { size } from './size.ts';
import { type Section, type Target, targetRow } from './target.ts';
import { teardown } from './teardown.ts';

const DOCUMENT = 'docs/performance.md';
const TABLES: Readonly<Record<string, (lab: Lab) => Promise<Section>>> = { check, rivals, regions, rate, size, waits, teardown };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    'service-time': { type: 'string', default: '0' },
  },
});
const names = positionals.length > 0 ? positionals : Object.keys(TABLES);
if (!names.every(name => Object.hasOwn(TABLES, name)) || !/^\d{1,4}$/.test(values['service-time'])) {
  console.error(
    `usage: npm run bench -- [TABLE …] [--quick] [--service-time MILLISECONDS] [--write]\ntables: ${Object.keys(TABLES).join(', ')}`,
  );
  process.exit(2);
}

// Other work on the machine spreads all values.
const [load = 0] = loadavg();
const lab = new Lab({ quick: values.quick, serviceTime: Number(values['service-time']) });
const parts = new Map<string, string>();
const targets: Target[] = [];
try {
  for (const name of names) {
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
const comparison = table(['', 'target', '0.1.0', 'now'], targets.map(targetRow));
if (targets.length > 0) {
  console.log(`\n## targets\n\n${comparison}`);
}

if (values.write) {
  if (positionals.length === 0) {
    parts.set('targets', comparison);
    parts.set(
      'machine',
      `Measured with Node ${process.version} on ${process.platform} ${process.arch}, ${cpus().length} cores, load ${load.toFixed(1)} before the run.`,
    );
  }
  writeFileSync(DOCUMENT, filled(readFileSync(DOCUMENT, 'utf8'), Object.fromEntries(parts)));
}
