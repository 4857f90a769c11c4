import { githubRunner } from '../github/runner.ts';
import { gather } from './gather.ts';

process.exitCode = (await gather(githubRunner(process.env))) ? 0 : 1;
