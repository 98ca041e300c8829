import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runTool } from './run.mjs';
import { ROOT } from './sources.mjs';

const RESULTS = path.join(ROOT, '.tmp', 'test-results');

/** Returns whether there is a test in `tests/<suite>`. */
export function hasTests(suite) {
  const folder = path.join(ROOT, 'tests', suite);
  if (!existsSync(folder)) return false;
  return readdirSync(folder, { recursive: true }).some((file) => file.endsWith('.test.ts'));
}

const countPassed = (file) =>
  file.assertionResults.filter((test) => test.status === 'passed').length;

/** Names what failed in a file, by its path; a file that does not even load is one failed test. */
function listFailures(file) {
  const name = path.relative(ROOT, file.name);
  const failed = file.assertionResults.filter((test) => test.status === 'failed');
  if (failed.length) return failed.map((test) => `${name}: ${test.fullName}`);
  return file.status === 'failed' ? [`${name}: the file did not run`] : [];
}

/** A suite that runs no test has failed. */
function count(files) {
  const passed = files.reduce((total, file) => total + countPassed(file), 0);
  const failures = files.flatMap(listFailures);
  if (!passed && !failures.length) failures.push('no test ran');
  return { passed, failed: failures.length, failures };
}

/**
 * Runs suites of jest.config.mjs side by side.
 * @returns what each of them counted, in their order, with the names of the tests that failed
 */
export async function runJest(suites, args) {
  mkdirSync(RESULTS, { recursive: true });
  const report = path.join(RESULTS, `${suites.join('-')}.json`);
  rmSync(report, { force: true });

  const options = ['--json', `--outputFile=${report}`, ...args];
  const { ok } = await runTool('jest/bin/jest.js', ['--selectProjects', ...suites, ...options]);
  const files = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).testResults : [];
  const isOf = (suite) => (file) => file.name.startsWith(path.join(ROOT, 'tests', suite, path.sep));
  const counts = suites.map((suite) => count(files.filter(isOf(suite))));
  // Jest itself failed, as in a setup: no test did.
  if (!ok && counts.every(({ failed }) => failed === 0))
    Object.assign(counts[0], { failed: 1, failures: ['Jest stopped with an error'] });
  return counts;
}
