import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '..', '..');

/** The sources of the server, and those that only the admin is bundled from. */
const SERVER_SOURCES = ['config', 'database/seeds', 'src', 'tsconfig.json', 'package-lock.json'];
const ADMIN_SOURCE = /(^|\/)admin\//;
/** Packages that were built from the sources (npm run build:packages). */
const BUILT_PACKAGE = /^src\/plugins\/.+\/dist$/;

/** Paths of all files under these files and folders, relative to the project, sorted. */
function list(entries) {
  return entries
    .flatMap((entry) => {
      const stats = statSync(path.join(ROOT, entry), { throwIfNoEntry: false });
      if (!stats || BUILT_PACKAGE.test(entry)) return [];
      if (!stats.isDirectory()) return [entry];
      return list(readdirSync(path.join(ROOT, entry)).map((name) => `${entry}/${name}`));
    })
    .sort();
}

function fingerprint(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(ROOT, file)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/** Changes when the compiled server would. */
export function serverFingerprint() {
  return fingerprint(list(SERVER_SOURCES).filter((file) => !ADMIN_SOURCE.test(file)));
}

/** Changes when the production build would. */
export function buildFingerprint() {
  return fingerprint(list([...SERVER_SOURCES, 'favicon.png']));
}
