import type { Job } from '../../../emulator/job.ts';
import type { Call } from '../../../emulator/server.ts';
import type { Scenario } from './scenarios.ts';

/** A request, and its time on the clock of the run. */
export interface Timed {
  readonly call: Call;
  /** In milliseconds. */
  readonly at: number;
}

/** A run as a Markdown document; the same for every run of the scenario. */
export function render(
  { name, shows, inputs }: Scenario,
  { exitCode, log, commands, outputs, summary }: Job,
  requests: readonly Timed[],
): string {
  const annotations = commands.filter(command => ['error', 'warning', 'notice'].includes(command.name));
  const told = annotations.map(command => `- ${command.name} **${command.properties['title']}**: ${command.message}`);
  const given = Object.entries(inputs).map(([input, value]) => `  ${input}: ${quoted(value)}`);
  const set = Object.entries(outputs).map(([output, value]) => `${output}: ${spread(value)}`);
  const text = [
    `# ${name}`,
    shows,
    '## Inputs',
    fenced('yaml', ['with:', ...given].join('\n')),
    `The step ${exitCode === 0 ? 'passes' : 'fails'}.`,
    '## Log',
    fenced('text', log),
    '## Annotations',
    told.join('\n') || 'None.',
    '## Outputs',
    fenced('text', set.join('\n')),
    '## Requests',
    table(requests),
    '## Summary',
    summary.trim(),
  ];
  return `${normalize(text.join('\n\n'))}\n`;
}

const quoted = (value: string): string => (/^[\w./:-]+$/.test(value) && !/^(?:true|false|\d+)$/.test(value) ? value : `'${value}'`);

/** A JSON list with a line for each item. */
function spread(value: string): string {
  const items = value.startsWith('[') ? (JSON.parse(value) as readonly unknown[]) : [];
  return items.length === 0 ? value : `[\n${items.map(item => `  ${JSON.stringify(item)}`).join(',\n')}\n]`;
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** Joins equal rows into one with their number. */
function counted(rows: readonly string[]): string[] {
  const runs: { readonly row: string; count: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.row === row) {
      last.count += 1;
    } else {
      runs.push({ row, count: 1 });
    }
  }
  return runs.map(({ row, count }) => (count === 1 ? row : row.replace(/\| *$/, `(${count} times) |`)));
}

function table(requests: readonly Timed[]): string {
  if (requests.length === 0) {
    return 'None.';
  }
  const [{ at: began } = { at: 0 }] = requests;
  const rows = requests.map(({ at, call: { service, action, region, status } }) => {
    const answer = status === 0 ? 'none' : status;
    return `| ${(at - began) / 1000} s | ${service} | ${action} | ${region} | ${answer} |`;
  });
  return ['| Time | Service | Action | Region | Status |', '| ---: | --- | --- | --- | --- |', ...counted(rows)].join('\n');
}

/** Replaces values that differ between runs and versions. */
const UNSTABLE: readonly (readonly [pattern: RegExp, placeholder: string])[] = [
  [/\b127\.0\.0\.1:\d+/g, '127.0.0.1:PORT'],
  [/(ses-role-gate[ /])\d+\.\d+\.\d+/g, '$1VERSION'],
  [/\/[^\s"'`<]*\/ses-role-gate-\w{6}(?=\/)/g, '$RUNNER_TEMP'],
];

/** Replaces unstable values by placeholders; those of UUIDs have a number. */
function normalize(text: string): string {
  const ids: string[] = [];
  const numbered = text.replace(/\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/g, id => {
    const index = ids.includes(id) ? ids.indexOf(id) : ids.push(id) - 1;
    return `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`;
  });
  return UNSTABLE.reduce((sofar, [pattern, placeholder]) => sofar.replace(pattern, placeholder), numbered);
}
