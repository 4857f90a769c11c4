import type { Outcome } from './trial.ts';
import { CASES, type Case, type Trial } from './trial.ts';

const RULE_CASE: Case = 'a check of the role, an identity and a configuration set';
const MARKS: Readonly<Record<string, string>> = { passed: 'passed', failed: '**failed**', unknown: 'not looked at' };

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

/** What the run says that is red, each text once, with the runs in which it says so. */
function sayings(outcomes: ReadonlyMap<Case, Outcome>): string[] {
  const runs = new Map<string, Case[]>();
  for (const [name, { said }] of outcomes) {
    if (said !== undefined) {
      const text = said.replace(/ To mend it: .*$/s, '');
      runs.set(text, [...(runs.get(text) ?? []), name]);
    }
  }
  return [...runs].map(([text, names]) => `- ${names.join(', ')}:\n  > ${text.replaceAll('<', '&lt;')}`);
}

/** The tables of docs/compatibility.md about servers, from what came of the trials. */
export function document(trials: ReadonlyMap<string, Trial>): string {
  const columns = [...trials.values()];
  const cases = (Object.keys(CASES) as Case[]).map(name => [name, ...columns.map(({ outcomes }) => `\`${outcomes.get(name)?.status}\``)]);
  const rules = [...new Set(columns.flatMap(({ outcomes }) => [...(outcomes.get(RULE_CASE)?.rules.keys() ?? [])]))];
  const judged = rules
    .map(rule => [`\`${rule}\``, ...columns.map(({ outcomes }) => MARKS[outcomes.get(RULE_CASE)?.rules.get(rule) ?? ''] ?? '')])
    .filter(([, ...marks]) => marks.some(mark => mark !== ''));
  return [
    table(['Run', ...trials.keys()], cases),
    `The rules, in ${RULE_CASE}:`,
    table(['Rule', ...trials.keys()], judged),
    'What it says where it is red, first of all:',
    ...[...trials].map(([title, { outcomes }]) => [`**${title}**`, '', ...sayings(outcomes)].join('\n')),
  ].join('\n\n');
}
