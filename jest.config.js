export default {
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  // Packages in the fixtures are data. Some bear one name, of which there would be a warning in front of each run.
  modulePathIgnorePatterns: ['<rootDir>/__tests__/fixtures/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  coverageProvider: 'v8',
  // Ends what hangs. Nothing that is well takes a tenth of it on a machine of its own.
  testTimeout: 180_000,
  // One less than there are processors, as it would be by default, leaves half of a small machine idle.
  maxWorkers: 2,
  // Modules of ECMAScript are never given back; a worker beyond this is replaced.
  workerIdleMemoryLimit: '1GB',
};
