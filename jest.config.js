import { availableParallelism } from 'node:os';

export default {
  // One more than the number of cores, because a worker waits while the action runs in its own process.
  maxWorkers: availableParallelism() + 1,
  // Ends only hung tests. No test measures time with it, and the machine can be busy.
  testTimeout: 120_000,
  testSequencer: './jest.sequencer.js',
  testEnvironment: 'node',
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  // An entry runs the action when it is imported. The other files contain only types.
  collectCoverageFrom: ['src/**/*.ts', '!src/**/index.ts', '!src/model/{ports,result}.ts'],
  coverageProvider: 'v8',
  coverageReporters: ['text-summary', 'text'],
  coverageThreshold: { global: { branches: 100, functions: 100, lines: 100, statements: 100 } },
};
