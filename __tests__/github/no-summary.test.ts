import { expect, test } from '@jest/globals';
import { githubRunner } from '../../src/github/runner.ts';
import '../aws/support.ts';

// In a file of its own: the toolkit keeps the summary's path for good.
test('a runner without job summaries rejects one', async () => {
  await expect(githubRunner({ GITHUB_ACTIONS: 'true' }).summarize('## One\n')).rejects.toThrow('GITHUB_STEP_SUMMARY');
});
