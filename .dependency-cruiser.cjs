/**
 * Who may import whom. Imports point one way only, nothing imports sideways, and nothing goes round in a circle.
 * Left out of a module's list means forbidden; every module may import itself and shared.
 */
const below = (...names) => [...new Set(names.flatMap((name) => [name, ...TABLE[name]]))];

const TABLE = {};
TABLE.accounts = [];
TABLE.lines = below('accounts');
TABLE.contacts = below('accounts');
TABLE.keywords = below('lines', 'contacts');
TABLE.consent = below('keywords');
TABLE.messaging = below('consent');
TABLE.conversations = below('messaging');
TABLE.blasts = below('messaging');
TABLE.inbound = below('conversations');
TABLE.imports = below('messaging');
TABLE.reporting = below('blasts');
TABLE.simulator = ['inbound', ...below('messaging')];

const folder = (names) => `^src/modules/(${names.join('|')})/`;
const names = Object.keys(TABLE);

/** Files directly in src/, and the demo, put the application together; only config.ts is for everybody. */
const ASSEMBLY = '^src/((?!config\\.ts$)[^/]+\\.ts$|demo/)';

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'shared-imports-no-module',
      severity: 'error',
      from: { path: '^src/(shared/|config\\.ts$)' },
      to: { path: '^src/', pathNot: '^src/(shared/|config\\.ts$)' },
    },
    ...names.map((name) => ({
      name: `${name}-imports-only-what-is-below`,
      severity: 'error',
      from: { path: folder([name]) },
      to: { path: '^src/', pathNot: ['^src/shared/', '^src/config\\.ts$', folder([name, ...TABLE[name]])] },
    })),
    {
      name: 'every-module-is-in-the-table',
      severity: 'error',
      from: { path: '^src/modules/', pathNot: folder(names) },
      to: {},
    },
    {
      name: 'nobody-imports-the-assembly',
      severity: 'error',
      from: { path: '^src/', pathNot: ASSEMBLY },
      to: { path: ASSEMBLY },
    },
    {
      name: 'processors-run-in-the-worker-only',
      comment: 'A processor that the web process loads would work the queue there.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['\\.worker\\.ts$', '^src/worker\\.module\\.ts$'] },
      to: { path: '\\.processor\\.ts$' },
    },
    {
      name: 'worker-modules-run-in-the-worker-only',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/worker\\.module\\.ts$', '\\.worker\\.ts$'] },
      to: { path: '\\.worker\\.ts$' },
    },
    {
      name: 'source-imports-no-test',
      severity: 'error',
      from: { path: '^(src|migrations)/' },
      to: { path: '^(test|dev|bench)/' },
    },
    { name: 'not-found', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-development-packages-in-source',
      severity: 'error',
      from: { path: '^(src|migrations)/' },
      // Types are gone at run time, so @types/... is enough for them.
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
