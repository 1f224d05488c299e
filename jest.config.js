/** Run through bin/test, which starts the servers that the tests talk to. */
export default {
  testEnvironment: 'node',
  // Only these are searched, so a build beside them is never mistaken for source.
  roots: ['<rootDir>/src', '<rootDir>/migrations', '<rootDir>/test'],
  testMatch: ['<rootDir>/test/**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  resolver: '<rootDir>/dev/jest-resolver.cjs',
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        jsc: {
          parser: { syntax: 'typescript', decorators: true, dynamicImport: true },
          target: 'es2024',
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
        module: { type: 'es6' },
      },
    ],
  },
  reporters: ['default', '<rootDir>/test/support/reporter.js'],
  maxWorkers: 2,
  testTimeout: 60_000,
};
