// npm run test:faults [-- --full]: kills, races and hostile input; a few of each, or as many as is promised.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: { full: { type: 'boolean' } },
  allowPositionals: true,
});
const { status } = spawnSync(
  process.execPath,
  [fileURLToPath(new URL('test.mjs', import.meta.url)), 'faults', ...positionals],
  { stdio: 'inherit', env: { ...process.env, ...(values.full && { FAULTS_FULL: 'yes' }) } }
);
process.exitCode = status ?? 1;
