import { type Case, type Outcome, RUNS } from './cases.ts';

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

function describe({ status, created, rules }: Outcome): string {
  const evaluated = [...rules.values()].filter(outcome => ['passed', 'failed', 'unknown'].includes(outcome));
  const passed = evaluated.filter(outcome => outcome === 'passed');
  return [
    `\`${status}\``,
    ...(created ? ['role created'] : []),
    ...(evaluated.length > 0 ? [`${passed.length} of ${evaluated.length} rules passed`] : []),
  ].join(', ');
}

/** Returns the table in docs/compatibility.md for some accounts, with their outcomes by title. */
export function document(accounts: ReadonlyMap<string, ReadonlyMap<Case, Outcome>>, date: string): string {
  const columns = [...accounts.values()];
  return table(
    ['Run', ...accounts.keys()],
    [
      ...RUNS.map(([name]) => [
        name,
        ...columns.map(outcomes => {
          const outcome = outcomes.get(name);
          return outcome === undefined ? '' : describe(outcome);
        }),
      ]),
      ['Date of the runs', ...columns.map(() => date)],
    ],
  );
}

/** Returns the document without the dates of the runs, to compare. */
export function withoutDates(text: string): string {
  return text.replaceAll(/^\| Date of the runs \|.*$/gm, '');
}
