import { cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './sources.mjs';

const PROJECT_PUBLIC = path.join(ROOT, 'public');
const PROJECT_UPLOADS = path.join(PROJECT_PUBLIC, 'uploads');

/**
 * Makes the folder of static files that a demo serves and keeps its uploads in, because those of the project belong to
 * the development database. A demo that was made before it had such a folder takes a copy of its pictures from there.
 * @param home the folder of the demo
 * @returns the folder
 */
export function ensureDemoPublic(home) {
  const folder = path.join(home, 'public');
  const isOlder = !existsSync(folder) && existsSync(path.join(home, 'data.db'));
  cpSync(PROJECT_PUBLIC, folder, {
    recursive: true,
    filter: (source) => isOlder || source !== PROJECT_UPLOADS,
  });
  mkdirSync(path.join(folder, 'uploads'), { recursive: true });
  return folder;
}
