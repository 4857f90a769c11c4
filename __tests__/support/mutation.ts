import fc from 'fast-check';
import { runs } from './runs.ts';

// A mutant must fail the same test every time; the smallest counterexample does not matter.
fc.configureGlobal({ seed: 1, endOnFailure: true, numRuns: runs(100) });
