import { count, logLine, oneLine } from '../core/text.ts';
import { statementAdvice } from '../model/permissions.ts';
import type { Annotation } from '../model/ports.ts';
import type { Problem } from '../model/problem.ts';
import { type CheckResult, type Finding, type Note, type Result, warningsOf } from '../model/result.ts';
import type { Account } from '../model/role.ts';
import { type Evaluation, RULE_IDS, type Severity } from '../model/rules.ts';
import {
  bulletList,
  code,
  collapsed,
  limited,
  link,
  MAX_NAMED_REGIONS,
  markdown,
  nameRegions,
  sesPage,
  strong,
  table,
  unbroken,
} from './markdown.ts';

/** Returns a log line for each evaluation that applies. */
export function evaluationLines({ check }: Result): string[] {
  return (check?.evaluations ?? [])
    .filter(({ outcome }) => outcome !== 'not-applicable')
    .map(evaluation => `${evaluationSymbol(evaluation)} ${evaluation.rule} (${evaluation.region ?? 'role'}): ${evaluation.message}`);
}

/** Returns a log line with the inputs that name nothing to check; undefined if there are none. */
export function notCheckedLine({ check }: Result): string | undefined {
  const inputs = (check?.evaluations ?? []).flatMap(({ outcome, message }) =>
    outcome === 'not-applicable' ? (/^`([\w-]+)` is empty$/.exec(message)?.[1] ?? []) : [],
  );
  return inputs.length === 0 ? undefined : `not checked: ${[...new Set(inputs)].join(', ')} (the inputs are empty)`;
}

/** Findings with the same cause, which the report shows once. */
interface Cause {
  readonly findings: readonly [Finding, ...Finding[]];
  readonly rules: readonly string[];
  readonly regions: readonly string[];
  readonly message: string;
  readonly advice: string;
}

/** Groups findings by cause. The advice on a denied action contains one text for all denied actions. */
export function causesOf(findings: readonly Finding[], account: Account | undefined): Cause[] {
  const missing = new Set(findings.flatMap(({ problem }) => problem?.missing ?? []));
  return [...Map.groupBy(findings, causeKey).values()].map(same => {
    const [first] = same as [Finding, ...Finding[]];
    const { problem } = first;
    const regions = [...new Set(same.flatMap(({ region }) => region ?? []))];
    const messages = isAboutRole(first) || first.cause !== undefined ? [...new Set(same.map(({ message }) => message))] : [first.message];
    return {
      findings: same as [Finding, ...Finding[]],
      rules: [...new Set(same.map(({ rule }) => rule))],
      regions,
      message: withAnswer({ ...problem, message: messages.join('; ') }),
      advice: problem?.missing && account ? statementAdvice(missing, account) : jointAdvice(same, regions),
    };
  });
}

/** Returns the advice of the first finding for all Regions. Code with a Region is repeated for each; other text lists the Regions. */
function jointAdvice(same: readonly Finding[], regions: readonly string[]): string {
  const [{ advice, region = '' }] = same as [Finding, ...Finding[]];
  const parts = same.every(other => other.advice === advice) ? [] : advice.split('`');
  const joint = parts.map((part, index) =>
    index % 2 === 0 || !part.includes(region)
      ? part.replaceAll(region, regions.join(', '))
      : regions.map(each => part.replaceAll(region, each)).join('`, `'),
  );
  return joint.join('`') || advice;
}

/** An impostor fails several rules of the role, with one fix. */
function isAboutRole({ outcome, region }: Finding): boolean {
  return outcome === 'failed' && region === undefined;
}

/** In the message of a failed call: the operation, and the words of the SDK's parsers about an answer that is not AWS's. */
const OF_ONE_CALL = /\w+:\w+ in [a-z\d-]+|: .*(?=; HTTP status \d)/gs;

/** Returns the cause as a key: for failed calls, the kind of failure; otherwise the cause or the texts, without the Region. */
function causeKey(finding: Finding): string {
  const { outcome, severity, region = '\0', message, advice, problem, cause } = finding;
  if (cause !== undefined) {
    return cause;
  }
  if (isAboutRole(finding)) {
    return advice;
  }
  const fix = advice.replaceAll(region, '');
  if (problem === undefined) {
    return `${outcome === 'failed' ? severity : ''}\n${message.replaceAll(region, '')}\n${fix}`;
  }
  const { code, action } = problem;
  return code === 'unexpected'
    ? `${message.replace(OF_ONE_CALL, '')}\n${fix}`
    : `${code} ${code === 'access-denied' ? action : ''}\n${fix}`;
}

/** Adds the status and the request id of AWS's answer, which AWS Support asks for. */
export function withAnswer({ message, answer }: { readonly message: string; readonly answer?: string | undefined }): string {
  return answer === undefined ? message : `${message} (\`${answer}\`)`;
}

const MAX_FINDINGS = 200;
/** In characters. The statements for all actions of a check fit. */
const MAX_ADVICE = 1_500;

/** In the order of the summary. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['❌', 'Errors'],
  ['❓', 'Could not be checked'],
  ['⚠️', 'Warnings'],
]);

/** Returns the findings by severity and cause, each with its fix. */
export function findingSections({ verdict: { findings }, account }: Result): string[] {
  const bySymbol = Map.groupBy(findings, evaluationSymbol);
  const partition = account?.partition ?? '';
  return [...TITLES].flatMap(([symbol, title]) => {
    const items = causesOf(bySymbol.get(symbol) ?? [], account).map(cause => findingItem(cause, partition));
    return items.length > 0 ? [`### ${symbol} ${title}\n\n${limited(items, MAX_FINDINGS, bulletList)}`] : [];
  });
}

function findingItem({ rules, regions, message, advice }: Cause, partition: string): string {
  return [
    `${rules.map(rule => code(rule)).join(', ')} ${place(regions, partition)}: ${markdown(message)}`,
    `**Fix:** ${markdown(advice, MAX_ADVICE)}`,
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

/** Returns a collapsed section with the outcome of each rule for the role and each Region. */
export function rulesSection({ evaluations, snapshot }: CheckResult): string {
  const regions = [...snapshot.regions.keys()];
  const of = (rule: string): readonly Evaluation[] => evaluations.filter(evaluation => evaluation.rule === rule);
  const cell = (rule: string, region: string | undefined): string => worstSymbol(of(rule).filter(each => each.region === region));
  const applies = (rule: string): boolean => of(rule).some(({ outcome }) => outcome !== 'not-applicable');
  const isRegional = (rule: string): boolean => of(rule).some(({ region }) => region !== undefined);
  const checked = RULE_IDS.filter(applies);
  const reasons = Map.groupBy(
    RULE_IDS.filter(rule => of(rule).length > 0 && !applies(rule)),
    rule => notApplicableReason(of(rule)),
  );
  const off = RULE_IDS.filter(rule => of(rule).length === 0);
  const notes = [
    '✅ passed · ❌ error · ⚠️ warning · ❓ could not be checked · ➖ does not apply',
    ...[...reasons].map(([reason, rules]) => `${markdown(reason)}: ${rules.map(rule => code(rule)).join(', ')}`),
    ...(off.length > 0 ? [`Off: ${off.map(rule => code(rule)).join(', ')}`] : []),
  ];
  const columns = [undefined, ...regions];
  const tables =
    regions.length <= MAX_NAMED_REGIONS
      ? [
          table(
            ['Rule', 'Role', ...regions.map(region => unbroken(region))],
            checked.map(rule => [code(rule), ...columns.map(column => cell(rule, column))]),
          ),
        ]
      : manyRegionsTables(checked, isRegional, regions, cell);
  const title = `Checked ${checked.length} of ${count(RULE_IDS.length, 'rule')} in ${count(regions.length, 'Region')}`;
  return collapsed(title, [...tables, `<sub>${notes.join('<br>')}</sub>`].join('\n\n'));
}

/** The maximum number of columns that fit the page. */
const MAX_COLUMNS = 8;

/** A message that starts with an input means that the input is not set. Any other message is the reason to skip the rule. */
function notApplicableReason(evaluations: readonly Evaluation[]): string {
  const [{ message }] = evaluations as readonly [Evaluation];
  return message.startsWith('`') ? 'Not configured' : `Skipped because ${message}`;
}

/** Returns one table for the role, and tables with a row per Region, because a column per Region would not fit the page. */
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
        regions.map(region => [unbroken(region), ...part.map(rule => cell(rule, region))]),
      ),
    ),
  ];
}

/** Returns the symbol of an evaluation, which is the same in the log and in the summary. */
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

/** Returns the symbol of the worst evaluation; empty if there are none. */
export function worstSymbol(evaluations: readonly Evaluation[]): string {
  const symbols = evaluations.map(evaluationSymbol);
  return WORST_FIRST.find(symbol => symbols.includes(symbol)) ?? '';
}

/** The runner shows ten annotations of each severity per step, of at most 4,096 characters. */
const MAX_PER_SEVERITY = 10;

const MAX_LENGTH = 4_000;

/** The advice for several notes of a kind that have different advice. */
const JOINT_ADVICE: Readonly<Partial<Record<Note['kind'], string>>> = {
  change: 'follow the advice on each change in the job summary, or exclude the resources with `!PATTERN` in `resource-names`',
  'not-looked-up': 'follow the advice on each lookup in the job summary',
};

const NOTE_TITLES: Readonly<Record<Note['kind'], string>> = {
  change: 'The teardown changes kept resources',
  'not-looked-up': 'Changes to kept resources may be missing',
  selector: 'A selector has no effect',
  untagged: 'Tags do not protect some resources',
  empty: 'Nothing to delete',
  charge: 'Still paid for',
};

/** The maximum number of notes in an annotation. */
const MAX_NOTES = 3;

/** Returns an annotation for the notes of each kind, and for selectors by their advice. */
function noteAnnotations(notes: readonly Note[]): { readonly annotation: Annotation; readonly number: number }[] {
  return [...Map.groupBy(notes, ({ kind, advice }) => (kind === 'selector' ? advice : kind)).values()].map(same => {
    const [{ kind, advice: first }] = same as [Note, ...Note[]];
    const advice = same.every(each => each.advice === first) ? first : (JOINT_ADVICE[kind] ?? first);
    const shown = same.slice(0, MAX_NOTES).map(({ region, message }) => (region === undefined ? message : `in ${region}, ${message}`));
    const more = same.length > MAX_NOTES ? `; and ${same.length - MAX_NOTES} more, which the job summary lists` : '';
    const annotation = annotationOf('warning', `SES role gate: ${NOTE_TITLES[kind]}`, {
      message: `${shown.join('; ')}${more}`,
      advice,
    });
    return { annotation, number: same.length };
  });
}

/** A title that would name more rules counts them. */
const MAX_NAMED_RULES = 3;

/** Returns an annotation for each cause. If the runner would drop some, the last one counts their findings. */
export function annotations({ status, problem, verdict, account, otherHosts, teardown }: Result): readonly Annotation[] {
  const causes = causesOf(verdict.findings, account).map(cause => ({ annotation: causeAnnotation(cause), number: cause.findings.length }));
  const all = [
    ...(problem ? [{ annotation: annotationOf('error', `SES role gate: ${status}`, problem), number: 1 }] : []),
    ...(otherHosts.length > 0
      ? [{ annotation: annotationOf('warning', 'SES role gate: not AWS', problemOfHosts(otherHosts)), number: 1 }]
      : []),
    ...causes,
    ...noteAnnotations(warningsOf(teardown?.plan)),
  ];
  return (['error', 'warning'] as const).flatMap(severity => {
    const ofSeverity = all.filter(({ annotation }) => annotation.severity === severity);
    const shown = ofSeverity.slice(0, ofSeverity.length > MAX_PER_SEVERITY ? MAX_PER_SEVERITY - 1 : MAX_PER_SEVERITY);
    const more = ofSeverity.slice(shown.length).reduce((sum, { number }) => sum + number, 0);
    const message = `${count(more, 'more finding')}: see the job summary or the JSON report.`;
    return [...shown.map(({ annotation }) => annotation), ...(more > 0 ? [{ severity, title: 'SES role gate', message }] : [])];
  });
}

function problemOfHosts(hosts: readonly string[]): { readonly message: string; readonly advice: string } {
  return {
    message: `requests for AWS went to ${hosts.join(', ')}, which is not a host of AWS`,
    advice: 'remove AWS_ENDPOINT_URL from the environment, and `endpoint_url` from the profile, unless that is intended',
  };
}

function causeAnnotation({ findings, rules, regions, message, advice }: Cause): Annotation {
  const [{ outcome, problem }] = findings;
  const isDenied = problem?.code === 'access-denied';
  const named = rules.length > MAX_NAMED_RULES ? count(rules.length, 'rule') : rules.join(', ');
  const title = [isDenied ? `${problem.action} denied` : named, ...(regions.length > 0 ? [nameRegions(regions)] : [])].join(' in ');
  const all = regions.join(', ');
  const notChecked = `Not checked: ${rules.join(', ')}${regions.length > 1 ? ` in ${all}` : ''}.`;
  const failed = regions.length > 1 ? `Regions: ${all}.` : '';
  const affected = outcome === 'failed' || (findings.length === 1 && !isDenied) ? failed : notChecked;
  const severity = findings.some(finding => finding.severity === 'error') ? 'error' : 'warning';
  return annotationOf(severity, title, { message: `${sentence(message)} ${affected}`.trim(), advice });
}

/** Returns the annotation of the first cause: of a failed error, otherwise of an error that could not be checked, otherwise of a warning. */
export function firstCause(findings: readonly Finding[], account: Account | undefined): Annotation | undefined {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const failed = errors.filter(({ outcome }) => outcome === 'failed');
  const [some = []] = [failed, errors, findings].filter(each => each.length > 0);
  return causesOf(some, account).map(causeAnnotation)[0];
}

/** Returns a problem or a finding as an annotation. */
export function annotationOf(severity: Severity, title: string, problem: Pick<Problem, 'message' | 'advice' | 'answer'>): Annotation {
  const message = `${sentence(withAnswer(problem))} Fix: ${sentence(problem.advice)}`;
  return { severity, title, message: oneLine(logLine(message, MAX_LENGTH), MAX_LENGTH) };
}

/** Ends a text with a period unless it already ends with punctuation. */
export function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
