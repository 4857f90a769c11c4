import { githubRunner } from '../github/runner.ts';
import { gather } from './gather.ts';

process.exitCode = (await gather(githubRunner())) ? 0 : 1;
