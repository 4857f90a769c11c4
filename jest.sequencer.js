import TestSequencer from '@jest/test-sequencer';

const SLOWEST = /__tests__\/(?:privilege|cancellation|e2e\/(?:teardown|faults))/;

/** Starts the slowest files first. Without its cache, as in CI, Jest starts large files first, and these files are small. */
export default class extends TestSequencer {
  sort(tests) {
    const isSlow = ({ path }) => SLOWEST.test(path);
    return super.sort(tests).toSorted((first, second) => Number(isSlow(second)) - Number(isSlow(first)));
  }
}
