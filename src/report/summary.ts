import { duration, sanitize } from '../core/text.ts';
import type { CommentOrigin } from '../model/ports.ts';
import { quotaLeft, type SesAccount } from '../model/readings.ts';
import type { Result } from '../model/result.ts';
import { findingSections, rulesSection } from './evaluations.ts';
import { headline, title } from './headline.ts';
import { code, collapsed, link, list, markdown, rolePage, sesPage, truncate, truncateSummary } from './markdown.ts';
import { approvalSection, teardownSections } from './teardown.ts';

/** The job summary in Markdown: the status, the reason, what to do and what was done; details are collapsed. */
export function summary(result: Result): string {
  return truncateSummary(content(result));
}

/** GitHub refuses a comment of more than 65,536 characters. Counted in bytes, which are never fewer. */
const COMMENT_LIMIT = 65_536;

/** The comment on a pull request: `marker`, by which it is found again, then what the job summary says, then its origin. */
export function comment(result: Result, marker: string, { workflow, job, page, commit }: CommentOrigin): string {
  const start = `${marker}\n`;
  const ofCommit = commit === undefined ? '' : ` of ${code(commit.slice(0, 7))}`;
  const end = `\n<sub>Job ${code(job, 200)} in ${code(workflow, 200)}: ${link(`run${ofCommit}`, page)}</sub>\n`;
  const room = COMMENT_LIMIT - Buffer.byteLength(start + end);
  return start + truncate(content(result), room, 'The rest does not fit into a comment: see the job summary of the run.') + end;
}

function content(result: Result): string {
  const { status, problem, account, check, teardown } = result;
  const sections = [
    `## ${markdown(title(result))}`,
    markdown(headline(result)),
    ...(problem ? [problemSection(problem)] : []),
    ...(status === 'planned' && teardown?.digest ? [approvalSection(teardown.digest, teardown.role?.kind === 'found')] : []),
    ...findingSections(result.verdict.findings, account?.partition ?? ''),
    ...(teardown ? teardownSections(teardown) : []),
    ...(check ? [rulesSection(check)] : []),
    ...(check || teardown ? [collapsed('Facts', facts(result))] : []),
  ];
  return `${sections.join('\n\n')}\n`;
}

function problemSection({ message, advice }: { readonly message: string; readonly advice: string }): string {
  return `**What happened:** ${markdown(message, 4000)}\n\n**What to do:** ${markdown(advice, 2000)}`;
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
    `Took: ${duration(finishedAt - startedAt)}${check && check.rounds > 1 ? `, ${check.rounds} looks` : ''}, until ${minute(finishedAt)}`,
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

/** `1,234,567`. Not by Intl, whose first use takes 10 ms. */
function grouped(number: number): string {
  return String(Math.floor(number)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function minute(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
