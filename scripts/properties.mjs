// npm run test:properties [-- --runs N | --full] [-- --seed S]: the properties, as often and from where it is said.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, full: { type: 'boolean' } },
});
if (values.full) values.runs ??= '10000';
delete values.full;
for (const [name, value] of Object.entries(values)) {
  if (Number.isInteger(Number(value)) && Number(value) >= (name === 'runs' ? 1 : -(2 ** 31)))
    continue;
  console.error(`--${name} takes a whole number, not "${value}".`);
  process.exit(2);
}
const { status } = spawnSync(
  process.execPath,
  [fileURLToPath(new URL('test.mjs', import.meta.url)), 'properties'],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...(values.runs && { PROPERTY_RUNS: values.runs }),
      ...(values.seed && { PROPERTY_SEED: values.seed }),
    },
  }
);
process.exitCode = status ?? 1;
