import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runTool } from './run.mjs';
import { ROOT } from './sources.mjs';

const CACHE = '.tmp/lint';

/** Names the cache by the rules: ESLint itself takes no notice when the code of a rule changes. */
function eslintCache() {
  const rules = ['eslint.config.mjs', 'eslint/glossary.mjs', 'eslint/denied-words.mjs'];
  const hash = createHash('sha256');
  for (const file of rules) hash.update(readFileSync(path.join(ROOT, file)));
  return `${CACHE}/eslint-${hash.digest('hex').slice(0, 16)}.json`;
}

function typescript(name, project) {
  const incremental = ['--incremental', '--tsBuildInfoFile', `${CACHE}/${name}.tsbuildinfo`];
  return {
    name: `tsc (${name})`,
    start: () =>
      runTool('typescript/bin/tsc', ['-p', project, '--noEmit', ...incremental], { capture: true }),
  };
}

const CHECKS = [
  {
    name: 'eslint',
    start: () =>
      runTool(
        'eslint/bin/eslint.js',
        ['.', '--cache', '--cache-strategy', 'content', '--cache-location', eslintCache()],
        { capture: true }
      ),
  },
  {
    name: 'prettier',
    start: () =>
      runTool(
        'prettier/bin/prettier.cjs',
        ['.', '--check', '--cache', '--cache-location', `${CACHE}/prettier.json`],
        { capture: true }
      ),
  },
  {
    name: 'dependency-cruiser',
    start: () =>
      runTool(
        'dependency-cruiser/bin/dependency-cruise.mjs',
        ['--config', '.dependency-cruiser.cjs', 'src', 'config', 'scripts'],
        { capture: true }
      ),
  },
  {
    name: 'knip',
    start: () => runTool('knip/bin/knip.js', ['--no-progress'], { capture: true }),
  },
  typescript('server', 'tsconfig.json'),
  typescript('admin', 'src/admin/tsconfig.json'),
  typescript('tests', 'tests/tsconfig.json'),
  typescript('components', 'tests/unit/components/tsconfig.json'),
];

/** Runs every check, prints what the failing ones say, and counts. */
export async function lint() {
  const results = await Promise.all(
    CHECKS.map(async ({ name, start }) => {
      const { ok, output } = await start();
      console.log(`${ok ? '✓' : '✗'} ${name}`);
      if (!ok) console.log(output.trimEnd());
      return ok;
    })
  );
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}
