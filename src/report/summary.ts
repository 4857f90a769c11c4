import { code, count, duration, grouped, markdown, sanitize } from '../core/text.ts';
import { verdictOf } from '../ending.ts';
import { quotaLeft, type SesAccount } from '../model/readings.ts';
import type { Result } from '../model/result.ts';
import { type Evaluation, RULE_IDS } from '../model/rules.ts';
import { fold, list } from './blocks.ts';
import { rolePage, sesPage } from './console.ts';
import { cut } from './cut.ts';
import { findingParts } from './findings.ts';
import { headline } from './headline.ts';
import { link } from './link.ts';
import { statusMark, worstMark } from './marks.ts';
import { REGIONS_LIMIT } from './places.ts';
import { table } from './table.ts';
import { approval, teardownParts } from './teardown.ts';

/** GitHub drops a step's summary above 1 MiB; what is left out is in the report. */
const SUMMARY_LIMIT = 900_000;

/** The job summary, in GitHub Markdown: the verdict, why, what to do, what was done; and, folded up, what somebody may look up. */
export function summary(result: Result): string {
  return withinLimit(whole(result));
}

/** `text` as far as it fits into a summary. */
export function withinLimit(text: string): string {
  return cut(text, SUMMARY_LIMIT, 'The rest does not fit into a summary: see the JSON report.');
}

/** The summary, however long it is. */
export function whole(result: Result): string {
  const { status, problem, account, check, teardown } = result;
  const parts = [
    `## ${statusMark(result)} SES role gate: ${status}`,
    markdown(headline(result)),
    ...(problem ? [whatHappened(problem)] : []),
    ...(status === 'planned' && teardown?.digest ? [approval(teardown.digest, teardown.role?.kind === 'found')] : []),
    ...findingParts(verdictOf(result).findings, account?.partition ?? ''),
    ...(teardown ? teardownParts(teardown) : []),
    ...(check ? [rules(check.judgements, [...check.snapshot.regions.keys()])] : []),
    ...(check || teardown ? [fold('Facts', facts(result))] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function whatHappened({ message, advice }: { readonly message: string; readonly advice: string }): string {
  return `**What happened:** ${markdown(message, 4000)}\n\n**What to do:** ${markdown(advice, 2000)}`;
}

function rules(judgements: readonly Evaluation[], regions: readonly string[]): string {
  const of = (rule: string): readonly Evaluation[] => judgements.filter(judgement => judgement.rule === rule);
  const cell = (rule: string, region: string | undefined): string => worstMark(of(rule).filter(judgement => judgement.region === region));
  const applies = (rule: string): boolean => of(rule).some(({ outcome }) => outcome !== 'not-applicable');
  const isRegional = (rule: string): boolean => of(rule).some(({ region }) => region !== undefined);
  const judged = RULE_IDS.filter(applies);
  const idle = RULE_IDS.filter(rule => of(rule).length > 0 && !applies(rule));
  const off = RULE_IDS.filter(rule => of(rule).length === 0);
  const notes = [
    '✅ passed · ❌ error · ⚠️ warning · ❓ could not be looked at · ➖ does not apply',
    ...(idle.length > 0 ? [`Nothing to judge: ${idle.map(rule => code(rule)).join(', ')}`] : []),
    ...(off.length > 0 ? [`Off: ${off.map(rule => code(rule)).join(', ')}`] : []),
  ];
  const role = judged.filter(rule => !isRegional(rule));
  const regional = judged.filter(isRegional);
  const columns = [undefined, ...regions];
  const tables =
    regions.length <= REGIONS_LIMIT
      ? [
          table(
            ['Rule', 'Role', ...regions.map(region => markdown(region))],
            judged.map(rule => [code(rule), ...columns.map(column => cell(rule, column))]),
          ),
        ]
      : [
          table(
            ['Rule', 'Role'],
            role.map(rule => [code(rule), cell(rule, undefined)]),
          ),
          table(
            ['Region', ...regional.map(rule => code(rule))],
            regions.map(region => [markdown(region), ...regional.map(rule => cell(rule, region))]),
          ),
        ];
  const looked = `What was looked at: ${count(judged.length, 'rule')}, ${count(regions.length, 'Region')}`;
  return fold(looked, [...tables, `<sub>${notes.join('<br>')}</sub>`].join('\n\n'));
}

function facts({ account, principal, check, teardown, startedAt, finishedAt }: Result): string {
  const partition = account?.partition ?? '';
  const reading = check?.snapshot.role ?? teardown?.role;
  const role = reading?.kind === 'found' ? reading.value : undefined;
  const policy = check?.snapshot.policy;
  const lastUsed = role?.lastUsed;
  return list([
    `Account: ${code(account?.id ?? '')} (${markdown(partition)})`,
    `Acting as: ${code(principal ?? '')}`,
    ...(role ? [`Role: ${link(code(role.arn), rolePage(partition))}`] : []),
    ...(role?.created ? [`Role created: ${day(role.created)}${check?.created ? ', by this run' : ''}`] : []),
    ...(role
      ? [
          `Role last used: ${lastUsed ? `${day(lastUsed.at)}${lastUsed.region ? ` in ${markdown(sanitize(lastUsed.region))}` : ''}` : 'not in the last 400 days'}`,
        ]
      : []),
    ...(check?.described ? ['Description: changed by this run'] : []),
    ...(policy?.kind === 'found' ? [`Policy version: ${code(policy.value.id)}`] : []),
    ...[...(check?.snapshot.regions ?? [])].flatMap(([region, { account: ses }]) =>
      ses?.kind === 'found' ? [`SES in ${link(markdown(region), sesPage(partition, region))}: ${quota(ses.value)}`] : [],
    ),
    ...(teardown?.digest ? [`Plan digest: ${code(teardown.digest)}`] : []),
    `Took: ${duration(finishedAt - startedAt)}${check && check.looks > 1 ? `, ${check.looks} looks` : ''}, until ${minute(finishedAt)}`,
  ]);
}

function quota(ses: SesAccount): string {
  const left = quotaLeft(ses);
  if (left === undefined) {
    return 'send quota unknown';
  }
  return left === Number.POSITIVE_INFINITY
    ? 'unlimited send quota'
    : `${grouped(left)} of ${grouped(Number(ses.quota))} messages left in 24 hours`;
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function minute(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
