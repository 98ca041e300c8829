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

/** A test file that does not even load counts as one failed test; so does a suite that runs none. */
function count(file, ok) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };

  const result = JSON.parse(readFileSync(file, 'utf8'));
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const missed = failed === 0 && (!ok || result.numPassedTests === 0);
  return { passed: result.numPassedTests, failed: failed + (missed ? 1 : 0) };
}

/** Runs a suite of jest.config.mjs and counts. */
export async function runJest(suite, args) {
  mkdirSync(RESULTS, { recursive: true });
  const file = path.join(RESULTS, `${suite}.json`);
  rmSync(file, { force: true });

  const report = ['--json', `--outputFile=${file}`];
  const { ok } = await runTool('jest/bin/jest.js', ['--selectProjects', suite, ...report, ...args]);
  return count(file, ok);
}
