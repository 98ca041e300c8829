import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { TABLES } from '../store/tables';

/** The one row of its table. */
const ROW = { slot: 1 };

/**
 * Reads the id that separates this database from others that use the same Redis, and gives it one where it has none. It
 * has a table of its own because the core store is copied from one environment to another, by a Strapi transfer or
 * config-sync, and the id must not be.
 */
export async function databaseId(strapi: Core.Strapi): Promise<string> {
  const table = () => strapi.db.getConnection(TABLES.database);
  const readId = async () => (await table().where(ROW).first('id'))?.id as string | undefined;
  const known = await readId();
  if (known) return known;
  await table()
    .insert({ ...ROW, id: randomUUID() })
    // Another process was first: its id is the one.
    .onConflict('slot')
    .ignore();
  return (await readId())!;
}

/** Finds the folder of this plugin: compiled with the application, or installed as a package of its own. */
function pluginFolder(): string {
  let folder = __dirname;
  while (!existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  return folder;
}

function compiledFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile() && /\.(js|json)$/.test(file.name))
    .map((file) => path.join(file.parentPath, file.name))
    .sort();
}

/**
 * Returns the prefix of the keys of shared answers: processes share them that have the same database, the same code of this
 * plugin and the same configuration. During a deploy, the old and the new do not mix.
 */
export async function spaceOf(strapi: Core.Strapi): Promise<string> {
  const hash = createHash('sha256');
  hash.update(await databaseId(strapi));
  const configured = ['middlewares', 'plugin::delivery', 'api', 'server.url', 'info.strapi'];
  for (const key of configured) hash.update(JSON.stringify(strapi.config.get(key, null)) ?? '');
  hash.update(process.env.NODE_ENV ?? '');
  for (const file of compiledFiles(pluginFolder())) hash.update(readFileSync(file));
  return `otr:${hash.digest('base64url').slice(0, 22)}:`;
}
