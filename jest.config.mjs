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
/** TypeScript, and libraries that come as ES modules alone, which Jest does not load by itself. */
const ES_MODULES = '(approx-string-match|request-filtering-agent)';
/** @type {Config['transform']} */
const transform = {
  '^.+\\.tsx?$': swc,
  [`/node_modules/${ES_MODULES}/.+\\.js$`]: swc,
};

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
    transform,
    transformIgnorePatterns: [`/node_modules/(?!${ES_MODULES}/)`],
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

/** Servers wait for their databases and browsers. More than eight workers would be short of database connections. */
const maxWorkers = Math.min(os.availableParallelism() + 1, 8);

/** @type {Config} */
const config = {
  maxWorkers,
  // A boot of Strapi takes a good part of this where the machine is busy.
  testTimeout: 90_000,
  testSequencer: './tests/helpers/runs/longest-first.mjs',
  projects: [
    suite('unit'),
    suite('properties', booted),
    suite('api', booted),
    suite('faults', booted),
    suite('browser', {
      globalSetup: '<rootDir>/tests/helpers/browser/global-setup.ts',
      globalTeardown: '<rootDir>/tests/helpers/browser/global-teardown.ts',
    }),
  ],
};

export default config;
