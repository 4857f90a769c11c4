import { tally } from '../check/verdict.ts';
import { count } from '../core/text.ts';
import { verdictOf } from '../ending.ts';
import type { Result } from '../model/result.ts';
import { ROLE_NAME } from '../model/role.ts';
import { places } from './places.ts';

/** The verdict in one sentence of plain text. */
export function headline(result: Result): string {
  const { findings } = verdictOf(result);
  const errors = count(tally(findings, 'error'), 'error');
  const warnings = count(tally(findings, 'warning'), 'warning');
  const where = `${places(result.regions)}${result.account === undefined ? '' : ` of account ${result.account.id}`}`;
  const gone = [...(result.teardown?.swept.values() ?? [])].filter(({ state }) => state !== 'failed').length;
  const swept = gone === 0 ? '' : `, and this run deleted ${count(gone, 'resource')}`;
  switch (result.status) {
    case 'healthy':
      return `SES may be deployed to ${where}.`;
    case 'degraded':
      return result.passed
        ? `SES may be deployed to ${where}, with ${warnings}.`
        : `SES is not ready in ${where}: ${warnings}, and this gate lets none through.`;
    case 'unhealthy':
      return `SES is not ready in ${where}: ${errors}, ${warnings}.`;
    case 'missing':
      return `${ROLE_NAME} does not exist in account ${result.account?.id}.`;
    case 'unknown':
      return `Not everything could be looked at in ${where}: that is not taken for healthy.`;
    case 'deleted':
      return `${ROLE_NAME} is deleted from account ${result.account?.id}${swept}.`;
    case 'absent':
      return `There is no ${ROLE_NAME} in account ${result.account?.id}${swept}.`;
    case 'planned':
      return planned(result);
    case 'kept':
      return `${ROLE_NAME} stays in account ${result.account?.id}: others use it${swept}.`;
    case 'in-use':
      return `${ROLE_NAME} is still in use in account ${result.account?.id}${swept}.`;
    case 'timed-out':
      return `${ROLE_NAME} was not deleted in time${swept}.`;
    case 'refused':
      return `A guard said no${swept}.`;
    case 'cancelled':
      return 'The run was cancelled before its verdict.';
    case 'error':
      return result.teardown?.ending === undefined
        ? 'The run ended before its verdict.'
        : `The teardown of account ${result.account?.id} is not complete${swept}.`;
  }
}

function planned({ account, teardown }: Result): string {
  const resources = count(teardown?.plan.deletions.length ?? 0, 'resource');
  return teardown?.role?.kind === 'found'
    ? `A dry run: ${resources} and the role would be deleted from account ${account?.id}.`
    : `A dry run: ${resources} would be deleted from account ${account?.id}; there is no role to delete.`;
}
