import { count, logLine, oneLine } from '../core/text.ts';
import type { Annotation } from '../model/ports.ts';
import type { CheckResult, Finding, Result } from '../model/result.ts';
import { type Evaluation, RULE_IDS, type Severity } from '../model/rules.ts';
import { code, collapsed, limited, link, list, MAX_NAMED_REGIONS, markdown, sesPage, strong, table } from './markdown.ts';

/** Lines of the log: one for each evaluation that applies. */
export function evaluationLines({ check }: Result): string[] {
  return (check?.evaluations ?? [])
    .filter(({ outcome }) => outcome !== 'not-applicable')
    .map(evaluation => `${evaluationSymbol(evaluation)} ${evaluation.rule} (${evaluation.region ?? 'role'}): ${evaluation.message}`);
}

const MAX_FINDINGS = 200;

/** The worst comes first. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['❌', 'Errors'],
  ['❓', 'Could not be checked'],
  ['⚠️', 'Warnings'],
]);

/** Findings by severity, with what to do. Rules and Regions with the same message share an item. */
export function findingSections(findings: readonly Finding[], partition: string): string[] {
  const bySymbol = Map.groupBy(findings, evaluationSymbol);
  return [...TITLES].flatMap(([symbol, title]) => {
    const byText = Map.groupBy(bySymbol.get(symbol) ?? [], ({ message, advice }) => `${message}\n${advice}`);
    const items = [...byText.values()].map(same => findingItem(same, partition));
    return items.length > 0 ? [`### ${symbol} ${title}\n\n${limited(items, MAX_FINDINGS, list)}`] : [];
  });
}

function findingItem(same: readonly Finding[], partition: string): string {
  const rules = [...new Set(same.map(({ rule }) => code(rule)))].join(', ');
  const regions = [...new Set(same.flatMap(({ region }) => region ?? []))];
  const [{ message, advice }] = same as readonly [Finding];
  return [
    `${rules} ${place(regions, partition)}: ${markdown(message)}`,
    `**What to do:** ${markdown(advice)}`,
    ...(regions.length > MAX_NAMED_REGIONS ? [`**Regions:** ${regions.map(region => markdown(region)).join(', ')}`] : []),
  ].join('<br>');
}

function place(regions: readonly string[], partition: string): string {
  if (regions.length === 0) {
    return `of the ${strong('role')}`;
  }
  return regions.length > MAX_NAMED_REGIONS
    ? `in ${strong(`${regions.length} Regions`)}`
    : `in ${strong(regions.map(region => link(markdown(region), sesPage(partition, region))).join(', '))}`;
}

/** The outcome of each rule for the role and for each Region, collapsed. */
export function rulesSection({ evaluations, snapshot }: CheckResult): string {
  const regions = [...snapshot.regions.keys()];
  const of = (rule: string): readonly Evaluation[] => evaluations.filter(evaluation => evaluation.rule === rule);
  const cell = (rule: string, region: string | undefined): string => worstSymbol(of(rule).filter(each => each.region === region));
  const applies = (rule: string): boolean => of(rule).some(({ outcome }) => outcome !== 'not-applicable');
  const isRegional = (rule: string): boolean => of(rule).some(({ region }) => region !== undefined);
  const checked = RULE_IDS.filter(applies);
  const notApplicable = RULE_IDS.filter(rule => of(rule).length > 0 && !applies(rule));
  const off = RULE_IDS.filter(rule => of(rule).length === 0);
  const notes = [
    '✅ passed · ❌ error · ⚠️ warning · ❓ could not be checked · ➖ does not apply',
    ...(notApplicable.length > 0 ? [`Not applicable: ${notApplicable.map(rule => code(rule)).join(', ')}`] : []),
    ...(off.length > 0 ? [`Off: ${off.map(rule => code(rule)).join(', ')}`] : []),
  ];
  const columns = [undefined, ...regions];
  const tables =
    regions.length <= MAX_NAMED_REGIONS
      ? [
          table(
            ['Rule', 'Role', ...regions.map(region => markdown(region))],
            checked.map(rule => [code(rule), ...columns.map(column => cell(rule, column))]),
          ),
        ]
      : manyRegionsTables(checked, isRegional, regions, cell);
  const title = `Checked ${checked.length} of ${count(RULE_IDS.length, 'rule')} in ${count(regions.length, 'Region')}`;
  return collapsed(title, [...tables, `<sub>${notes.join('<br>')}</sub>`].join('\n\n'));
}

/** As many columns as fit the page. */
const MAX_COLUMNS = 8;

/** One table for the role, and some with a row for each Region: a column for each would not fit the page. */
function manyRegionsTables(
  rules: readonly string[],
  isRegional: (rule: string) => boolean,
  regions: readonly string[],
  cell: (rule: string, region: string | undefined) => string,
): string[] {
  const regional = rules.filter(isRegional);
  const parts = Map.groupBy(regional, rule => Math.floor(regional.indexOf(rule) / (MAX_COLUMNS - 1)));
  return [
    table(
      ['Rule', 'Role'],
      rules.filter(rule => !isRegional(rule)).map(rule => [code(rule), cell(rule, undefined)]),
    ),
    ...[...parts.values()].map(part =>
      table(
        ['Region', ...part.map(rule => code(rule))],
        regions.map(region => [markdown(region), ...part.map(rule => cell(rule, region))]),
      ),
    ),
  ];
}

/** The symbol of an evaluation, the same in the log and in the summary. */
export function evaluationSymbol({ outcome, severity }: Evaluation): string {
  switch (outcome) {
    case 'passed':
      return '✅';
    case 'failed':
      return severity === 'error' ? '❌' : '⚠️';
    case 'unknown':
      return '❓';
    case 'not-applicable':
      return '➖';
  }
}

const WORST_FIRST: readonly string[] = ['❌', '❓', '⚠️', '✅', '➖'];

/** The symbol of the worst of several evaluations; empty if there are none. */
export function worstSymbol(evaluations: readonly Evaluation[]): string {
  const symbols = evaluations.map(evaluationSymbol);
  return WORST_FIRST.find(symbol => symbols.includes(symbol)) ?? '';
}

/** The runner shows ten annotations of each severity a step, of 4,096 characters each. */
const MAX_PER_SEVERITY = 10;

const MAX_LENGTH = 4_000;

/** An annotation for each finding. If the runner would drop some, the last one counts them. */
export function annotations({ status, problem, verdict }: Result): readonly Annotation[] {
  const all = [
    ...(problem ? [annotationOf('error', `SES role gate: ${status}`, problem)] : []),
    ...verdict.findings.map(finding =>
      annotationOf(finding.severity, `${finding.rule}${finding.region === undefined ? '' : ` in ${finding.region}`}`, finding),
    ),
  ];
  return (['error', 'warning'] as const).flatMap(severity => {
    const ofSeverity = all.filter(each => each.severity === severity);
    if (ofSeverity.length <= MAX_PER_SEVERITY) {
      return ofSeverity;
    }
    const shown = ofSeverity.slice(0, MAX_PER_SEVERITY - 1);
    const message = `${count(ofSeverity.length - shown.length, 'more finding')}: see the job summary or the JSON report.`;
    return [...shown, { severity, title: 'SES role gate', message }];
  });
}

/** A problem or a finding as an annotation. */
export function annotationOf(
  severity: Severity,
  title: string,
  { message, advice }: { readonly message: string; readonly advice: string },
): Annotation {
  return { severity, title, message: oneLine(logLine(`${sentence(message)} To mend it: ${sentence(advice)}`, MAX_LENGTH), MAX_LENGTH) };
}

/** Ends a text with a full stop, unless it has an end: AWS's messages often do. */
function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
