/** What a run begins with, as one chunk: the entry loads it when it listens for signals. */
export { requestIdToken } from './github/id-token.ts';
export { githubRunner } from './github/runner.ts';
export { run } from './run.ts';
