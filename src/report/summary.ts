import { count, formatDuration, sanitize } from '../core/text.ts';
import type { CommentOrigin } from '../model/ports.ts';
import type { Problem } from '../model/problem.ts';
import { quotaLeft, type Role, type SesAccount } from '../model/readings.ts';
import type { Finding, Result, Status } from '../model/result.ts';
import { MISSING_MESSAGE, policyArn, ROLE_NAME } from '../model/role.ts';
import { findingSections, firstCause, rulesSection, sentence, withAnswer } from './evaluations.ts';
import { countBySeverity } from './json-report.ts';
import { bulletList, code, collapsed, link, markdown, nameRegions, rolePage, sesPage, truncate, truncateSummary } from './markdown.ts';
import { approvalSection, gapSections, teardownSections } from './teardown.ts';

/** Returns the job summary in Markdown: the status, the reason, the fix and the changes. Details are collapsed. */
export function summary(result: Result): string {
  return truncateSummary(content(result));
}

/** In bytes. GitHub refuses a comment of more than 65,536 characters, which are never more than the bytes. */
const COMMENT_LIMIT = 65_536;

/** Returns the comment on a pull request: `marker`, the text of the job summary, and the origin. */
export function comment(result: Result, marker: string, { workflow, job, page, commit }: CommentOrigin): string {
  const start = `${marker}\n`;
  const ofCommit = commit === undefined ? '' : ` of ${code(commit.slice(0, 7))}`;
  const end = `\n<sub>Job ${code(job, 200)} in ${code(workflow, 200)}: ${link(`run${ofCommit}`, page)}</sub>\n`;
  const room = COMMENT_LIMIT - Buffer.byteLength(start + end);
  return start + truncate(content(result), room, 'The rest does not fit into a comment: see the job summary of the run.') + end;
}

function content(result: Result): string {
  const { status, problem, check, teardown } = result;
  const sections = [
    `## ${markdown(title(result))}`,
    markdown(headline(result), 4000),
    ...(teardown ? gapSections(teardown) : []),
    ...(problem ? [problemSection(result, problem)] : []),
    ...(status === 'planned' && teardown?.digest ? [approvalSection(teardown.digest, teardown.role?.kind === 'found')] : []),
    ...findingSections(result),
    ...(teardown ? teardownSections(teardown) : []),
    ...(check && check.notices.length > 0 ? [bulletList(check.notices.map(notice => `ℹ️ ${markdown(notice)}`))] : []),
    ...(check ? [rulesSection(check)] : []),
    ...(check || teardown ? [collapsed('Facts', facts(result))] : []),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** The headline of a run that ended early already contains the problem's message. */
function problemSection(result: Result, { message, answer, advice, details = [] }: Problem): string {
  const isTold = headline(result).includes(message);
  const said = isTold ? answer && `\`${answer}\`` : withAnswer({ message, answer });
  return [
    ...(said === undefined ? [] : [`**${isTold ? 'Answer of AWS' : 'Why'}:** ${markdown(said, 4000)}`]),
    `**Fix:** ${markdown(advice, 4000)}`,
    ...(details.length > 0 ? [collapsed('Claims of the ID token', bulletList(details.map(detail => markdown(detail))))] : []),
  ].join('\n\n');
}

function facts({ account, principal, otherHosts, check, teardown, startedAt, finishedAt }: Result): string {
  const partition = account?.partition ?? '';
  const reading = check?.snapshot.role ?? teardown?.role;
  const role = reading?.kind === 'found' ? reading.value : undefined;
  const attached = check?.snapshot.attachedPolicies;
  const isAttached = role && account && attached?.kind === 'found' && attached.value.includes(policyArn(account));
  const policy = isAttached ? check?.snapshot.policy : undefined;
  return bulletList([
    `Account: ${code(account?.id ?? '')} (${markdown(partition)})`,
    `Acting as: ${code(principal ?? '')}`,
    ...(otherHosts.length > 0 ? [`Requests for AWS went to: ${otherHosts.map(host => code(host)).join(', ')}`] : []),
    ...(role ? [`Role: ${link(code(role.arn), rolePage(partition))}`] : []),
    ...(role?.created ? [`Role created: ${day(role.created)}${check?.created ? ', by this run' : ''}`] : []),
    ...(role ? [`Role last used: ${lastUse(role, startedAt)}`] : []),
    ...(check?.described ? ['Description: changed by this run'] : []),
    ...(policy?.kind === 'found' ? [`Policy version: ${code(policy.value.id)}`] : []),
    ...[...(check?.snapshot.regions ?? [])].flatMap(([region, { account: ses }]) =>
      ses?.kind === 'found' ? [`SES in ${link(markdown(region), sesPage(partition, region))}: ${quota(ses.value)}`] : [],
    ),
    ...(teardown?.digest ? [`Plan digest: ${code(teardown.digest)}`] : []),
    `Run: ${minute(startedAt)}, took ${formatDuration(finishedAt - startedAt)}${check && check.rounds > 1 ? `, read the account ${check.rounds} times` : ''}`,
  ]);
}

/** IAM reports the use of the last 400 days. */
const TRACKED = 400 * 24 * 3_600_000;

function lastUse({ lastUsed, created }: Role, now: number): string {
  if (lastUsed === undefined) {
    return created !== undefined && now - created.getTime() < TRACKED ? 'not used yet' : 'not in the last 400 days';
  }
  return `${day(lastUsed.at)}${lastUsed.region ? ` in ${markdown(sanitize(lastUsed.region))}` : ''}`;
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

/** Returns `1,234,567`. The first use of Intl takes 10 ms. */
function grouped(number: number): string {
  return String(Math.floor(number)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function minute(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/**
 * Returns the title of a summary. GitHub shows the summaries of all jobs of a workflow run on one page, so the title contains the mode and
 * the Regions, or the account of a teardown.
 */
export function title(result: Result): string {
  const { mode, status, regions, account } = result;
  const accountName = account === undefined ? '' : `account ${account.id}`;
  const place = mode === 'check' ? nameRegions(regions) : accountName;
  return `${statusSymbol(result)} SES role ${mode === 'check' ? 'gate' : 'teardown'}: ${status}${place === '' ? '' : ` in ${place}`}`;
}

/** Returns the last line of the log. */
export function lastLine(result: Result): string {
  return `${statusSymbol(result)} ${result.status}: ${headline(result).replace(/^Refused: /, '')}`;
}

/** Returns the result in plain text, with the first reason and its fix. */
export function message(result: Result): string {
  const { problem, status, verdict, account } = result;
  const first = headline(result);
  if (status === 'missing') {
    const reasons = verdict.findings
      .filter(({ rule }) => rule === 'role-exists')
      .map(finding => `${finding.message === MISSING_MESSAGE ? '' : ` ${sentence(finding.message)}`} Fix: ${sentence(finding.advice)}`);
    return first + reasons.join('');
  }
  if (problem === undefined) {
    const reason = firstCause(verdict.findings, account);
    return reason === undefined ? first : `${first} ${reason.title}: ${reason.message}`;
  }
  const why = first.includes(problem.message) ? first : `${first.replace(/\.$/, '')}: ${sentence(problem.message)}`;
  return `${why} Fix: ${sentence(problem.advice)}`;
}

/** Returns the result in one sentence of plain text. */
export function headline(result: Result): string {
  const { status, passed, account, check, teardown, mode, problem } = result;
  const severities = countBySeverity(result.verdict.findings);
  const errors = count(severities.errors, 'error');
  const warnings = count(severities.warnings, 'warning');
  const inRegions = (regions: readonly string[]): string =>
    `${nameRegions(regions)}${account === undefined ? '' : ` of account ${account.id}`}`;
  const where = inRegions(result.regions);
  const deleted = (teardown?.swept ?? []).filter(({ state }) => state !== 'failed').length;
  const alsoDeleted = deleted === 0 ? '' : `, and this run deleted ${count(deleted, 'resource')}`;
  const why = problem === undefined ? '' : sentence(problem.message);
  const gone = [...(teardown?.outcome === 'deleted' ? ['the role'] : []), ...(deleted === 0 ? [] : [count(deleted, 'resource')])];
  const deletedBefore = gone.length === 0 ? '' : ` This run deleted ${gone.join(' and ')} before.`;
  switch (status) {
    case 'healthy':
      return `SES is ready in ${where}.`;
    case 'degraded':
      return passed
        ? `SES is ready in ${where}, with ${warnings}.`
        : `The check found ${warnings} in ${where}, and \`fail-on: warning\` fails the step.`;
    case 'unhealthy':
      return `${isAboutRegions(result) ? 'AWS does not list support for the role' : 'SES is not ready'} in ${inRegions(affectedRegions(result, 'failed'))}: ${errors}, ${warnings}.`;
    case 'missing':
      return `${ROLE_NAME} does not exist in account ${account?.id}.`;
    case 'unknown':
      return `Some checks could not be completed in ${inRegions(affectedRegions(result, 'unknown'))}, so the result is unknown.`;
    case 'deleted':
      return `${ROLE_NAME} is deleted from account ${account?.id}${alsoDeleted}.`;
    case 'absent':
      return `There is no ${ROLE_NAME} in account ${account?.id}${alsoDeleted}.`;
    case 'planned':
      return planHeadline(result);
    case 'kept':
      return `${ROLE_NAME} is kept in account ${account?.id}, because it is in use${alsoDeleted}.`;
    case 'in-use':
      return `${ROLE_NAME} is still in use in account ${account?.id}${alsoDeleted}.`;
    case 'timed-out':
      return `${ROLE_NAME} was not deleted in time${alsoDeleted}.`;
    case 'refused':
      return `Refused: ${why}${deletedBefore}`;
    case 'cancelled':
      return `The ${mode} was cancelled before it finished${alsoDeleted}.`;
    case 'error':
      return problem?.code === 'left-over'
        ? `The teardown of account ${account?.id} is not complete${alsoDeleted}.`
        : `The ${mode} could not ${mode === 'check' && check === undefined ? 'run' : 'finish'}: ${why}${deletedBefore}`;
  }
}

/** Returns the Regions with errors of one outcome; all if an error is about the role, which all Regions share. */
function affectedRegions({ regions, verdict }: Result, wanted: Finding['outcome']): readonly string[] {
  const affected = verdict.findings
    .filter(({ severity, outcome }) => severity === 'error' && outcome === wanted)
    .map(({ region }) => region);
  return affected.includes(undefined) ? regions : regions.filter(region => affected.includes(region));
}

/** The rule region-supported says nothing about sending, because SES sends in every Region. */
function isAboutRegions({ verdict }: Result): boolean {
  return verdict.findings.every(({ rule, severity }) => severity === 'warning' || rule === 'region-supported');
}

function planHeadline({ account, teardown }: Result): string {
  const resources = count(teardown?.plan.deletions.length ?? 0, 'resource');
  return teardown?.role?.kind === 'found'
    ? `A dry run: ${resources} and the role would be deleted from account ${account?.id}.`
    : `A dry run: ${resources} would be deleted from account ${account?.id}; there is no role to delete.`;
}

export const STATUS_SYMBOLS: Readonly<Record<Status, string>> = {
  healthy: '✅',
  degraded: '⚠️',
  unhealthy: '❌',
  missing: '❌',
  unknown: '❓',
  deleted: '✅',
  absent: '✅',
  planned: '📋',
  kept: '✅',
  'in-use': '❌',
  'timed-out': '❌',
  refused: '⛔',
  cancelled: '🛑',
  error: '❌',
};

/** Returns the symbol of a status. A passing step never has the symbol of a failing one. */
export function statusSymbol({ status, passed }: Pick<Result, 'status' | 'passed'>): string {
  const symbol = STATUS_SYMBOLS[status];
  return passed && (symbol === STATUS_SYMBOLS.unhealthy || symbol === STATUS_SYMBOLS.unknown) ? STATUS_SYMBOLS.degraded : symbol;
}
