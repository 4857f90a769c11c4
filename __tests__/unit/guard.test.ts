import { describe, expect, test } from '@jest/globals';
import { RunError } from '../../src/model/problem.ts';
import { guard, guardAccount } from '../../src/run.ts';

describe('guardAccount', () => {
  test.each([
    ['any account if none is listed', '111122223333', []],
    ['the listed account', '111122223333', ['111122223333']],
    ['one of several listed accounts', '444455556666', ['111122223333', '444455556666']],
  ])('accepts %s', (_, account, allowed) => {
    expect(() => guardAccount(account, allowed)).not.toThrow();
  });

  test.each([
    ['another account', '999999999999', ['111122223333', '444455556666']],
    ['a part of a listed account', '11112222', ['111122223333', '444455556666']],
    ['an account without an id', '', ['111122223333', '444455556666']],
  ])('refuses %s', (_, account, allowed) => {
    const refusal = (() => {
      try {
        guardAccount(account, allowed);
      } catch (error) {
        return error;
      }
      return undefined;
    })();
    expect(refusal).toBeInstanceOf(RunError);
    expect((refusal as RunError).problem).toEqual({
      code: 'refused',
      message: `account ${account} is not in \`allowed-account-ids\` (111122223333, 444455556666): nothing was read`,
      advice: 'give the step the role of an allowed account, or add the account to `allowed-account-ids`',
      permanent: true,
    });
  });
});

describe('guard', () => {
  const inputs = { mode: 'check', 'allowed-account-ids': [], identityAccounts: ['111122223333'] } as const;

  test.each([
    { name: 'identities of the account', account: '111122223333', inputs },
    { name: 'identities without an account', account: '111122223333', inputs: { ...inputs, identityAccounts: [] } },
    { name: 'a teardown, which does not use identities', account: '999999999999', inputs: { ...inputs, mode: 'teardown' as const } },
  ])('accepts $name', ({ account, inputs: given }) => {
    expect(() => guard(account, given)).not.toThrow();
  });

  test.each([
    { name: 'identities of another account', identityAccounts: ['999999999999'] },
    { name: 'identities of both accounts', identityAccounts: ['111122223333', '999999999999'] },
  ])('refuses $name', ({ identityAccounts }) => {
    expect(() => guard('111122223333', { ...inputs, identityAccounts })).toThrow(
      new RunError({
        code: 'input',
        message: '`identities` has an ARN of account 999999999999, but the run is in account 111122223333: no identity was read',
        advice: 'name identities of the account that the run is in',
        permanent: true,
      }),
    );
  });

  test('checks the allowed accounts first', () => {
    expect(() => guard('999999999999', { ...inputs, 'allowed-account-ids': ['111122223333'] })).toThrow('`allowed-account-ids`');
  });
});
