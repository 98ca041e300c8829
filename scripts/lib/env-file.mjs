import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './sources.mjs';

const FILE = path.join(ROOT, '.env');
const SAMPLE_SECRET = /toBeModified\d*/g;

/** Makes `.env` of `.env.example`, with random secrets in place of the samples, unless it is there. */
export function ensureEnvFile() {
  if (existsSync(FILE)) return;

  const example = readFileSync(path.join(ROOT, '.env.example'), 'utf8');
  const settings = example.replace(SAMPLE_SECRET, () => randomBytes(24).toString('base64'));
  writeFileSync(FILE, settings, { mode: 0o600 });
  console.log('Made .env with random secrets.');
}
