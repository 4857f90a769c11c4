import { expect, test } from '@jest/globals';
import { RunError, runError } from '../../../src/model/problem.ts';

test('fail returns the error of a permanent problem', () => {
  const cause = new Error('ENOENT');
  const error = runError('credentials', 'there are no credentials', 'set `role-to-assume`', cause);
  expect(error).toBeInstanceOf(RunError);
  expect(error).toMatchObject({ name: 'RunError', message: 'there are no credentials', cause });
  expect(error.problem).toEqual({
    code: 'credentials',
    message: 'there are no credentials',
    advice: 'set `role-to-assume`',
    permanent: true,
  });
});
