import { runTool } from './run.mjs';

const CACHE = '.tmp/lint';

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
        ['.', '--cache', '--cache-strategy', 'content', '--cache-location', `${CACHE}/eslint.json`],
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
