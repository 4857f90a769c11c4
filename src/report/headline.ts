import { tally } from '../check/verdict.ts';
import { ROLE_NAME } from '../core/role.ts';
import { count } from '../core/text.ts';
import { type Result, verdictOf } from './result.ts';

/** The verdict in one sentence of plain text. */
export function headline(result: Result): string {
  const { findings } = verdictOf(result);
  const errors = count(tally(findings, 'error'), 'error');
  const warnings = count(tally(findings, 'warning'), 'warning');
  const where = `${result.regions.join(', ')}${result.account === undefined ? '' : ` of account ${result.account.id}`}`;
  switch (result.status) {
    case 'healthy':
      return `SES may be deployed to ${where}.`;
    case 'degraded':
      return result.green
        ? `SES may be deployed to ${where}, with ${warnings}.`
        : `Warnings fail this gate, and there is more than none for ${where}: ${warnings}.`;
    case 'unhealthy':
      return `SES is not ready in ${where}: ${errors}, ${warnings}.`;
    case 'missing':
      return `${ROLE_NAME} does not exist in account ${result.account?.id}.`;
    case 'unknown':
      return `Not everything could be looked at in ${where}: that is not taken for healthy.`;
    case 'refused':
      return 'Refused: nothing in the account was read or changed.';
    case 'cancelled':
      return 'The run was cancelled before its verdict.';
    case 'error':
      return 'The run ended before its verdict.';
  }
}
