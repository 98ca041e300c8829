import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

const STORE = { type: 'core', name: 'delivery', key: 'database' };

/** What tells this database from others that use the same Redis. */
async function databaseId(strapi: Core.Strapi): Promise<string> {
  const known = (await strapi.store.get(STORE)) as string | null;
  if (known) return known;
  await strapi.store.set({ ...STORE, value: randomUUID() });
  // Where two processes start at once, one of them has the last word.
  return (await strapi.store.get(STORE)) as string;
}

function compiledFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile() && /\.(js|json)$/.test(file.name))
    .map((file) => path.join(file.parentPath, file.name))
    .sort();
}

/**
 * What the keys of shared answers begin with: processes share them that have the same database, the same code of this
 * plugin and the same configuration. During a deploy, the old and the new do not mix.
 */
export async function spaceOf(strapi: Core.Strapi): Promise<string> {
  const hash = createHash('sha256');
  hash.update(await databaseId(strapi));
  const configured = ['middlewares', 'plugin::delivery', 'api', 'server.url', 'info.strapi'];
  for (const key of configured) hash.update(JSON.stringify(strapi.config.get(key, null)) ?? '');
  hash.update(process.env.NODE_ENV ?? '');
  const pluginRoot = path.resolve(__dirname, '../../..');
  for (const file of compiledFiles(pluginRoot)) hash.update(readFileSync(file));
  return `otr:${hash.digest('base64url').slice(0, 22)}:`;
}
