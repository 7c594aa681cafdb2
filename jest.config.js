/** Two projects: `unit` needs nothing but the source; `integration` needs a PostgreSQL and the built app. */
const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
  ],
};

/** @type {import('jest').Config} */
module.exports = {
  testSequencer: '<rootDir>/tests/support/longestFirst.js',
  // Milliseconds: of a busy machine, where a test that takes one second alone may take ten.
  testTimeout: 60_000,
  projects: [
    {
      displayName: 'unit',
      testEnvironment: 'node',
      roots: ['<rootDir>/src', '<rootDir>/scripts', '<rootDir>/database', '<rootDir>/security'],
      // Not by testPathIgnorePatterns, which an option of the command line replaces.
      testMatch: ['**/*.test.ts', '!**/src/packages/*/tests/**'],
      testPathIgnorePatterns: ['/node_modules/', '/dist/'],
      transform: { ...transform, '\\.(liquid|sql)$': '<rootDir>/tests/support/rawText.js' },
      moduleNameMapper: { '^(.+\\.(?:liquid|sql))\\?raw$': '$1' },
      modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/src/plugins/cchc-report/dist'],
    },
    {
      displayName: 'document',
      testEnvironment: 'node',
      roots: [
        '<rootDir>/tests/document',
        '<rootDir>/src/packages/nd30-document/tests',
        '<rootDir>/src/packages/nd30-check/tests',
      ],
      testMatch: ['**/*.test.ts'],
      transform: { ...transform, '\\.(liquid|sql)$': '<rootDir>/tests/support/rawText.js' },
      moduleNameMapper: { '^(.+\\.(?:liquid|sql))\\?raw$': '$1' },
      modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/src/plugins/cchc-report/dist'],
    },
    {
      displayName: 'integration',
      testEnvironment: '<rootDir>/tests/support/appEnvironment.js',
      roots: ['<rootDir>/tests/integration'],
      testMatch: ['**/*.test.ts'],
      globalSetup: '<rootDir>/tests/support/globalSetup.ts',
      globalTeardown: '<rootDir>/tests/support/globalTeardown.ts',
      transform,
      modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/src/plugins/cchc-report/dist'],
    },
  ],
};
