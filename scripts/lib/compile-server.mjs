import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import path from 'node:path';
import { ROOT, serverFingerprint } from './sources.mjs';

const HOME = path.join(ROOT, '.tmp', 'server');
const DAY = 24 * 60 * 60 * 1000;

function compileInto(folder) {
  const tsc = path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  // Types are the business of `npm run lint`; without them this takes seconds.
  const args = ['-p', ROOT, '--outDir', folder, '--noCheck', '--incremental', 'false'];
  execFileSync(process.execPath, [tsc, ...args], { cwd: ROOT, stdio: ['ignore', 2, 2] });
}

/** Removes compilations that were not used since yesterday. */
function removeStale() {
  for (const name of readdirSync(HOME)) {
    const folder = path.join(HOME, name);
    if (Date.now() - statSync(folder).mtimeMs > DAY) rmSync(folder, { recursive: true });
  }
}

/**
 * Compiles the server apart from `dist/`, which may be in use, once for each state of the sources,
 * and returns the folder. Two processes that do so at once do not disturb each other.
 */
export function compileServer() {
  mkdirSync(HOME, { recursive: true });
  removeStale();

  const folder = path.join(HOME, serverFingerprint());
  if (existsSync(folder)) {
    utimesSync(folder, new Date(), new Date());
    return folder;
  }

  const draft = `${folder}.${process.pid}`;
  try {
    compileInto(draft);
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
