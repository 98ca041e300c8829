// The pre-commit hook (npm run hooks:on): Prettier and ESLint on the files of the commit.
import { execFileSync } from 'node:child_process';
import { runTool } from './lib/run.mjs';
import { ROOT } from './lib/sources.mjs';

const SCRIPT = /\.(ts|tsx|js|mjs|cjs)$/;

/** Files of the next commit that exist; names may have any character but NUL. */
function stagedFiles() {
  const options = ['diff', '--cached', '--name-only', '--diff-filter=ACMR', '-z'];
  return execFileSync('git', options, { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);
}

const files = stagedFiles();
const scripts = files.filter((file) => SCRIPT.test(file));
const checks = [
  files.length && ['prettier/bin/prettier.cjs', '--check', '--ignore-unknown', ...files],
  scripts.length && ['eslint/bin/eslint.js', '--no-warn-ignored', ...scripts],
].filter(Boolean);

const results = await Promise.all(checks.map(([tool, ...options]) => runTool(tool, options)));
if (results.some(({ ok }) => !ok)) {
  console.error(
    'Not committed. npm run format fixes the formatting; git commit --no-verify skips this.'
  );
  process.exitCode = 1;
}
