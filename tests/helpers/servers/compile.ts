import { execFileSync } from 'node:child_process';
import path from 'node:path';

const SCRIPT = path.resolve(__dirname, '../../../scripts/compile-server.mjs');

/** Compiles the server as it is deployed, if its sources have changed, and returns the folder. */
export const compiledServer = (): string =>
  execFileSync(process.execPath, [SCRIPT], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim();
