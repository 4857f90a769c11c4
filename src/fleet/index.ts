import { githubRunner } from '../github/runner.ts';
import { gather } from './gather.ts';

// Node exits with 0 if a promise never settles in a CommonJS module.
process.exitCode = 1;
process.exitCode = (await gather(githubRunner(process.env))) ? 0 : 1;
