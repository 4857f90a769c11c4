import { runError } from './model/problem.ts';

/**
 * Lets a run go on only in an account that the workflow allows. An empty list allows every account.
 *
 * @throws RunError `refused`
 */
export function guardAccount(account: string, allowed: readonly string[]): void {
  if (allowed.length > 0 && !allowed.includes(account)) {
    throw runError(
      'refused',
      `account ${account} is not one of \`allowed-account-ids\` (${allowed.join(', ')}): nothing in it was read`,
      'give the step the role of an allowed account, or add the account to `allowed-account-ids`',
    );
  }
}
