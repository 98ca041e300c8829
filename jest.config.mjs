// @ts-check
// Plain JavaScript, because for TypeScript Jest needs a loader, and warns on versions of Node that load it themselves.
import os from 'node:os';

/** @typedef {import('jest').Config} Config */
/** @typedef {Exclude<NonNullable<Config['projects']>[number], string>} Project */

/**
 * swc only strips the types; `npm run lint` checks them.
 * @type {[string, Record<string, unknown>]}
 */
const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
  },
];
/** Libraries that come as ES modules alone, which Jest does not load by itself. */
const ES_MODULES = '(approx-string-match|request-filtering-agent)';
/** Those of Strapi's admin and of msw, which the tests of components load. */
const ADMIN_ES_MODULES =
  '(approx-string-match|fractional-indexing|react-dnd|react-dnd-html5-backend|@react-dnd|dnd-core|msw|@mswjs|@open-draft|rettime|until-async)';

/**
 * Compiles TypeScript and these libraries, and leaves every other library as it is.
 * @param {string} libraries
 * @returns {Project}
 */
const compile = (libraries) => ({
  transform: { '^.+\\.tsx?$': swc, [`/node_modules/${libraries}/.+\\.m?js$`]: swc },
  transformIgnorePatterns: [`/node_modules/(?!${libraries}/)`],
});

/**
 * Describes the suite in `tests/<name>`.
 * @param {string} name
 * @param {Project} [options]
 * @returns {Project}
 */
function suite(name, options = {}) {
  return {
    displayName: name,
    testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
    testEnvironment: 'node',
    ...compile(ES_MODULES),
    // Builds carry copies of package.json, which Jest would take for modules of the same name.
    modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.tmp/', '<rootDir>/.strapi/'],
    ...options,
  };
}

/**
 * For the suites that boot Strapi.
 * @type {Project}
 */
const booted = {
  testEnvironment: '<rootDir>/tests/helpers/servers/server-environment.ts',
  globalSetup: '<rootDir>/tests/helpers/servers/global-setup.ts',
  globalTeardown: '<rootDir>/tests/helpers/servers/global-teardown.ts',
};

/**
 * For tests that render components of the admin: in a DOM, with Strapi's own admin around them.
 * @type {Project}
 */
const rendered = {
  testMatch: ['<rootDir>/tests/unit/components/**/*.test.tsx'],
  testEnvironment: '<rootDir>/tests/helpers/components/dom-environment.ts',
  setupFilesAfterEnv: ['<rootDir>/tests/helpers/components/setup.ts'],
  moduleNameMapper: {
    '\\.(css|svg|png)(\\?raw)?$': '<rootDir>/tests/helpers/components/no-styles.ts',
    // Providers that Strapi's admin does not export.
    '^strapi-admin-src/(.*)$': '<rootDir>/node_modules/@strapi/admin/dist/admin/admin/src/$1.js',
  },
  ...compile(ADMIN_ES_MODULES),
};

/** Servers wait for their databases and browsers. More than eight workers would be short of database connections. */
const maxWorkers = Math.min(os.availableParallelism() + 1, 8);

/** @type {Config} */
const config = {
  maxWorkers,
  // A boot of Strapi takes a good part of this where the machine is busy.
  testTimeout: 90_000,
  // A worker loads the server once and keeps what each boot leaves behind: it is replaced in time.
  workerIdleMemoryLimit: '1500MB',
  testSequencer: './tests/helpers/runs/longest-first.mjs',
  projects: [
    suite('unit'),
    suite('unit', rendered),
    suite('properties', booted),
    suite('api', booted),
    suite('faults', booted),
    suite('browser', {
      testEnvironment: '<rootDir>/tests/helpers/browser/browser-environment.ts',
      globalSetup: '<rootDir>/tests/helpers/browser/global-setup.ts',
      globalTeardown: '<rootDir>/tests/helpers/browser/global-teardown.ts',
    }),
  ],
};

export default config;
