import fc from 'fast-check';
import { runs } from './runs.ts';

// A mutant has to fail a test, the same one every time; the smallest case of it is nobody's concern.
fc.configureGlobal({ seed: 1, endOnFailure: true, numRuns: runs(100) });
