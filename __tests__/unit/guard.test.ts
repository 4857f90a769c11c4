import { describe, expect, test } from '@jest/globals';
import { RunError } from '../../src/model/problem.ts';
import { guardAccount } from '../../src/run.ts';

describe('guardAccount', () => {
  test.each([
    ['any account where none is listed', '111122223333', []],
    ['the listed account', '111122223333', ['111122223333']],
    ['one of several', '444455556666', ['111122223333', '444455556666']],
  ])('lets through %s', (_, account, allowed) => {
    expect(() => guardAccount(account, allowed)).not.toThrow();
  });

  test.each([
    ['another account', '999999999999', ['111122223333', '444455556666']],
    ['a part of a listed one', '11112222', ['111122223333', '444455556666']],
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
      message: `account ${account} is not one of \`allowed-account-ids\` (111122223333, 444455556666): nothing in it was read`,
      advice: 'give the step the role of an allowed account, or add the account to `allowed-account-ids`',
      permanent: true,
    });
  });
});
