import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { postgresAnswers } from './postgres';

/** Once a run: compiles the server and looks which databases there are. */
export default async function globalSetup(): Promise<void> {
  const script = path.resolve(__dirname, '../../scripts/compile-server.mjs');
  const folder = execFileSync(process.execPath, [script], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.env.OTR_COMPILED_SERVER = folder.trim();
  process.env.OTR_POSTGRES = (await postgresAnswers()) ? 'yes' : '';
}
