/**
 * Runs the shipped action with every fault of the catalogue in every operation, and checks how each run ends.
 *
 *     npm run test:faults [-- --only TEXT] [--jobs N] [--verbose]
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { FAULTS } from '../__tests__/faults/catalogue.ts';
import { complaintsAbout, wordsIn } from '../__tests__/faults/oracle.ts';
import { hostOf, play } from '../__tests__/faults/play.ts';
import { type Run, runsOf } from '../__tests__/faults/runs.ts';
import { SCENARIOS } from '../__tests__/faults/scenarios.ts';

/** The fraction of check runs that are repeated in real time, and must end as with the fast clock, is one in SAMPLED. */
const SAMPLED = 40;

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    jobs: { type: 'string', default: String(2 * availableParallelism()) },
    verbose: { type: 'boolean', default: false },
  },
});

const began = performance.now();
const undisturbed = await Promise.all(SCENARIOS.map(scenario => play(scenario)));
const all = undisturbed.flatMap(runsOf);
const sample = all
  .filter(({ undisturbed: { scenario } }) => scenario.inputs['mode'] !== 'teardown')
  .filter((_, index) => index % SAMPLED === 0)
  .map(run => ({ ...run, name: `${run.name}, in real time`, realTime: true }));
const runs: readonly (Run & { readonly realTime?: boolean })[] = [...sample, ...all].filter(({ name }) => name.includes(values.only));

const HOSTS = ['github', 'sts', 'iam', 'ses', 'receiving', 'mailmanager'] as const;
/** The number of cases by fault and service. */
const table = new Map(FAULTS.map(({ name }) => [name, new Map<string, number>()]));
let [cases, worded, failed] = [0, 0, 0];

async function judge({ name, undisturbed: measure, troubles, realTime = false }: (typeof runs)[number]): Promise<void> {
  const ended = await play(measure.scenario, troubles, realTime);
  const complaints = complaintsAbout(ended, measure);
  for (const { operation, fault } of ended.troubles.filter(({ met }) => met)) {
    const row = table.get(fault.name);
    row?.set(hostOf(operation), (row.get(hostOf(operation)) ?? 0) + 1);
    cases += 1;
  }
  worded += wordsIn(ended).length;
  if (complaints.length > 0) {
    failed += 1;
    const met = ended.troubles.map(({ operation, fault }) => `${operation.action}: ${fault.name}`);
    console.log(`FAILED ${name}\n  ${complaints.join('\n  ')}\n  ${met.join('; ')}\n${ended.job.log.replace(/^/gm, '  | ')}`);
  } else if (values.verbose) {
    console.log(`${ended.job.outputs['status']}: ${name}`);
  }
}

const queue = runs.values();
await Promise.all(
  Array.from({ length: Number(values.jobs) }, async () => {
    for (const run of queue) {
      await judge(run);
    }
  }),
);

const cell = (text: string | number): string => String(text).padStart(12);
console.log(['cases'.padEnd(50), ...HOSTS.map(cell)].join(''));
for (const [name, row] of table) {
  console.log([name.padEnd(50), ...HOSTS.map(host => cell(row.get(host) ?? '-'))].join(''));
}
console.log(`${runs.length} runs of ${SCENARIOS.length} scenarios in ${Math.round((performance.now() - began) / 1000)} s`);
console.log(`${cases} cases, ${worded} with AWS's words to the end, ${failed} runs failed`);
process.exitCode = failed > 0 || cases === 0 ? 1 : 0;
