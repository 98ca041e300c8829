import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { postgresAnswers } from './postgres';
import { prepareDatabases } from './prepared';

/** Once a run: compiles the server, looks which databases there are, and prepares one of each. */
export default async function globalSetup(): Promise<void> {
  const script = path.resolve(__dirname, '../../../scripts/compile-server.mjs');
  const folder = execFileSync(process.execPath, [script], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim();
  const hasPostgres = await postgresAnswers();
  process.env.OTR_COMPILED_SERVER = folder;
  process.env.OTR_POSTGRES = hasPostgres ? 'yes' : '';
  await prepareDatabases(folder, hasPostgres);
}
