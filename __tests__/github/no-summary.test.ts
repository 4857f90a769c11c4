import { expect, test } from '@jest/globals';
import { githubRunner } from '../../src/github/runner.ts';
import '../aws/support.ts';

// In its own file: the toolkit keeps the path of the summary.
test('a summary is rejected on a runner without job summaries', async () => {
  await expect(githubRunner({ GITHUB_ACTIONS: 'true' }).summarize('## One\n')).rejects.toThrow('GITHUB_STEP_SUMMARY');
});
