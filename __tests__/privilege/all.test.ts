import { expect, test } from '@jest/globals';
import { actionsIn, shipped, wordsWithout } from '../support/policies.ts';
import { deletionOf, underPolicy } from './teardown.ts';

underPolicy('teardown-all', 'deleted');
underPolicy('teardown-all-data', 'deleted', 'teardown-all');

test('every kind that is listed has an action that deletes it', () => {
  const actions = actionsIn(shipped('teardown-all-data'));
  const listed = actions.filter(action => wordsWithout(action).includes('nothing of the kind is deleted'));
  expect(listed).toHaveLength(19);
  expect(listed.filter(action => !actions.some(each => deletionOf(action).test(each)))).toEqual([]);
});
