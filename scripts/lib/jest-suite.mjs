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

const countTests = (file, status) =>
  file.assertionResults.filter((test) => test.status === status).length;

/** A test file that does not even load counts as one failed test; so does a suite that runs none. */
function count(files) {
  let passed = 0;
  let failed = 0;
  for (const file of files) {
    const broken = countTests(file, 'failed');
    passed += countTests(file, 'passed');
    failed += file.status === 'failed' ? Math.max(broken, 1) : broken;
  }
  return { passed, failed: failed || (passed === 0 ? 1 : 0) };
}

/**
 * Runs suites of jest.config.mjs side by side.
 * @returns what each of them counted, in their order
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
  if (!ok && counts.every(({ failed }) => failed === 0)) counts[0].failed = 1;
  return counts;
}
