import { CASES, type Case, type Outcome, RUNS, splitError } from './cases.ts';

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

function describe(name: Case, outcomes: ReadonlyMap<Case, Outcome>): string {
  const outcome = outcomes.get(name);
  if (outcome === undefined) {
    return '';
  }
  const { status, created, rules } = outcome;
  const passed = [...rules.values()].filter(each => each === 'passed').length;
  const facts = [
    created ? 'role created' : '',
    name === 'Check with an identity and a configuration set' ? `${passed} of ${rules.size} rules passed` : '',
  ];
  return [`\`${status}\``, ...facts.filter(fact => fact !== '')].join(', ');
}

/** The first error of each run, each text once. A run without a role is expected to report just that. */
function errorList(outcomes: ReadonlyMap<Case, Outcome>): string[] {
  const names = new Map<string, Case[]>();
  for (const [name, run] of RUNS) {
    const error = outcomes.get(name)?.error;
    if (error !== undefined && !run.roleMissing) {
      const [reason] = splitError(error);
      names.set(reason, [...(names.get(reason) ?? []), name]);
    }
  }
  return [...names].map(([reason, its]) => `- ${its.join(', ')}:\n  > ${reason.replaceAll('<', '&lt;')}`);
}

/** The part of docs/compatibility.md about some servers, by their titles. */
export function document(results: ReadonlyMap<string, ReadonlyMap<Case, Outcome>>, date: string): string {
  const columns = [...results.values()];
  return [
    table(
      ['Run', ...results.keys()],
      [
        ...(Object.keys(CASES) as Case[]).map(name => [name, ...columns.map(outcomes => describe(name, outcomes))]),
        ['Date of the runs', ...columns.map(() => date)],
      ],
    ),
    ...[...results].map(([title, outcomes]) => [`The errors on ${title}:`, '', ...errorList(outcomes)].join('\n')),
  ].join('\n\n');
}

/** The document without the dates of the runs, to compare. */
export function withoutDates(text: string): string {
  return text.replaceAll(/^\| Date of the runs \|.*$/gm, '');
}
