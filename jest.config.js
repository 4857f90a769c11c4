export default {
  // One more than two cores: a worker waits while the action runs in a process of its own. Jest takes '150%' for 150 workers.
  maxWorkers: 3,
  // Bounds what hangs; no test measures time by it, and a machine may be busy.
  testTimeout: 60_000,
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
