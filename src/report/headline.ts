import { count } from '../core/text.ts';
import type { Result, Status } from '../model/result.ts';
import { ROLE_NAME } from '../model/role.ts';
import { countBySeverity } from './json-report.ts';

/** More Regions than this are counted, unless a reader needs the names to act on them. */
export const MAX_NAMED_REGIONS = 5;

/** The Regions by name, or how many there are. */
export function nameRegions(regions: readonly string[]): string {
  const names = [...new Set(regions)];
  return names.length > MAX_NAMED_REGIONS ? count(names.length, 'Region') : names.join(', ');
}

/**
 * The title of a summary. GitHub shows the summaries of all jobs of a workflow run on one page: the mode and the Regions, or the
 * account of a teardown, tell them apart.
 */
export function title(result: Result): string {
  const { mode, status, regions, account } = result;
  const accountName = account === undefined ? '' : `account ${account.id}`;
  const place = mode === 'check' ? nameRegions(regions) : accountName;
  return `${statusSymbol(result)} SES role ${mode === 'check' ? 'gate' : 'teardown'}: ${status}${place === '' ? '' : ` in ${place}`}`;
}

/** The last line of the log. */
export function lastLine(result: Result): string {
  return `${statusSymbol(result)} ${result.status}: ${headline(result)}`;
}

/** The result in one sentence of plain text. */
export function headline(result: Result): string {
  const { status, passed, account, teardown } = result;
  const severities = countBySeverity(result.verdict.findings);
  const errors = count(severities.errors, 'error');
  const warnings = count(severities.warnings, 'warning');
  const where = `${nameRegions(result.regions)}${account === undefined ? '' : ` of account ${account.id}`}`;
  const deleted = (teardown?.swept ?? []).filter(({ state }) => state !== 'failed').length;
  const alsoDeleted = deleted === 0 ? '' : `, and this run deleted ${count(deleted, 'resource')}`;
  switch (status) {
    case 'healthy':
      return `SES may be deployed to ${where}.`;
    case 'degraded':
      return passed
        ? `SES may be deployed to ${where}, with ${warnings}.`
        : `SES is not ready in ${where}: ${warnings}, and this gate lets none through.`;
    case 'unhealthy':
      return `SES is not ready in ${where}: ${errors}, ${warnings}.`;
    case 'missing':
      return `${ROLE_NAME} does not exist in account ${account?.id}.`;
    case 'unknown':
      return `Not everything could be looked at in ${where}: that is not taken for healthy.`;
    case 'deleted':
      return `${ROLE_NAME} is deleted from account ${account?.id}${alsoDeleted}.`;
    case 'absent':
      return `There is no ${ROLE_NAME} in account ${account?.id}${alsoDeleted}.`;
    case 'planned':
      return planHeadline(result);
    case 'kept':
      return `${ROLE_NAME} stays in account ${account?.id}: others use it${alsoDeleted}.`;
    case 'in-use':
      return `${ROLE_NAME} is still in use in account ${account?.id}${alsoDeleted}.`;
    case 'timed-out':
      return `${ROLE_NAME} was not deleted in time${alsoDeleted}.`;
    case 'refused':
      return `A guard said no${alsoDeleted}.`;
    case 'cancelled':
      return 'The run was cancelled before its verdict.';
    case 'error':
      return teardown?.outcome === undefined
        ? 'The run ended before its verdict.'
        : `The teardown of account ${account?.id} is not complete${alsoDeleted}.`;
  }
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

/** A step that passes never has the symbol of one that fails. */
export function statusSymbol({ status, passed }: Pick<Result, 'status' | 'passed'>): string {
  const symbol = STATUS_SYMBOLS[status];
  return passed && (symbol === STATUS_SYMBOLS.unhealthy || symbol === STATUS_SYMBOLS.unknown) ? STATUS_SYMBOLS.degraded : symbol;
}
