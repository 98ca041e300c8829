import { readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';
import { ROOT } from './sources.mjs';

function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(path.join(ROOT, lockfile), 'utf8')).packages;
  } catch {
    return null;
  }
}

/** A server does not need the packages of builds and tests: `npm prune --omit=dev` removes them (Dockerfile). */
const isProduction = process.env.NODE_ENV === 'production';

/** Returns whether node_modules holds what package-lock.json lists; npm keeps a copy of the list there. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;

  return Object.entries(wanted).every(([name, { version, dev, optional, devOptional, peer }]) => {
    const isProject = name === '';
    const mayBeAbsent =
      (optional || devOptional || peer || (dev && isProduction)) && !installed[name];
    return isProject || mayBeAbsent || installed[name]?.version === version;
  });
}

/** Installs the packages when they are missing or out of date. */
export async function ensureInstalled() {
  if (isInstalled()) return;

  console.log('Installing packages (npm ci), a few minutes the first time …');
  const { ok } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (!ok) throw new Error('npm ci failed: see above.');
}
