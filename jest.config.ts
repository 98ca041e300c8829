/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';

/** swc only strips the types; `npm run lint` checks them. */
const transform: Config['transform'] = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } },
  ],
};

type Project = Exclude<NonNullable<Config['projects']>[number], string>;

function suite(name: string, options: Project = {}): Project {
  return {
    displayName: name,
    testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
    testEnvironment: 'node',
    transform,
    // Builds carry copies of package.json, which Jest would take for modules of the same name.
    modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.tmp/', '<rootDir>/.strapi/'],
    ...options,
  };
}

/** For the suites that boot Strapi. */
const booted: Project = { globalSetup: '<rootDir>/tests/helpers/global-setup.ts' };

const config: Config = {
  // A boot of Strapi takes most of this, and the two databases of a suite boot one after the other.
  testTimeout: 30_000,
  projects: [suite('unit'), suite('api', booted), suite('faults', booted), suite('browser')],
};

export default config;
