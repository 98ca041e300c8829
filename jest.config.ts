/** @jest-config-loader esbuild-register */
import os from 'node:os';
import type { Config } from 'jest';

/** swc only strips the types; `npm run lint` checks them. */
const swc: [string, Record<string, unknown>] = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
  },
];
type Project = Exclude<NonNullable<Config['projects']>[number], string>;

/** Libraries that come as ES modules alone, which Jest does not load by itself. */
const ES_MODULES = '(approx-string-match|request-filtering-agent)';
/** The same of Strapi's admin and of msw, which the tests of components load. */
const ADMIN_ES_MODULES =
  '(approx-string-match|fractional-indexing|react-dnd|react-dnd-html5-backend|@react-dnd|dnd-core|msw|@mswjs|@open-draft|rettime|until-async)';

/** Compiles TypeScript and these libraries, and leaves every other library as it is. */
const compile = (libraries: string): Project => ({
  transform: { '^.+\\.tsx?$': swc, [`/node_modules/${libraries}/.+\\.m?js$`]: swc },
  transformIgnorePatterns: [`/node_modules/(?!${libraries}/)`],
});

function suite(name: string, options: Project = {}): Project {
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

/** For the suites that boot Strapi. */
const booted: Project = {
  testEnvironment: '<rootDir>/tests/helpers/servers/server-environment.ts',
  globalSetup: '<rootDir>/tests/helpers/servers/global-setup.ts',
  globalTeardown: '<rootDir>/tests/helpers/servers/global-teardown.ts',
};

/** For tests that render components of the admin: in a DOM, with Strapi's own admin around them. */
const rendered: Project = {
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

const config: Config = {
  maxWorkers,
  // A boot of Strapi takes a good part of this where the machine is busy.
  testTimeout: 90_000,
  testSequencer: './tests/helpers/runs/longest-first.mjs',
  projects: [
    suite('unit'),
    suite('unit', rendered),
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
