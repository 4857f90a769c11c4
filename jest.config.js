import { availableParallelism } from 'node:os';

export default {
  // One more than there are cores: a worker waits while the action runs in a process of its own.
  maxWorkers: availableParallelism() + 1,
  // Bounds what hangs; no test measures time by it, and a machine may be busy.
  testTimeout: 120_000,
  testEnvironment: 'node',
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  // Entries have effects when they are imported; the other files have only types.
  collectCoverageFrom: ['src/**/*.ts', '!src/**/index.ts', '!src/model/{events,ports,result}.ts'],
  coverageProvider: 'v8',
  coverageReporters: ['text-summary', 'text'],
  coverageThreshold: { global: { branches: 100, functions: 100, lines: 100, statements: 100 } },
};
