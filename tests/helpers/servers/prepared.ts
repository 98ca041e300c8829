import { execFile } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { APP_DIR, testEnvironment, type DataPlace } from './environment';
import { createDatabase, dropDatabase } from './postgres';

/**
 * Databases on which the server was started once: it finds its tables there, with roles and locales, and nothing else.
 * A test that begins with a copy is spared half of its boot.
 */

async function startOnce(distDir: string, place: DataPlace): Promise<void> {
  const script = path.join(__dirname, 'start-once.mjs');
  await promisify(execFile)(process.execPath, [script, APP_DIR, distDir], {
    env: { ...process.env, ...testEnvironment(place) },
  });
}

/** Is next to the compiled server, and of the same age. */
async function prepareSqlite(distDir: string): Promise<string> {
  const file = path.join(distDir, 'prepared.db');
  if (existsSync(file)) return file;

  const draft = `${file}.${process.pid}`;
  try {
    await startOnce(distDir, { file: draft });
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
  return file;
}

async function preparePostgres(distDir: string): Promise<string> {
  const { name, url } = await createDatabase();
  try {
    await startOnce(distDir, { url });
    return name;
  } catch (error) {
    await dropDatabase(name);
    throw error;
  }
}

/** Makes them for a run; the tests find them through the environment. */
export async function prepareDatabases(distDir: string, hasPostgres: boolean): Promise<void> {
  const [file, name] = await Promise.all([
    prepareSqlite(distDir),
    hasPostgres ? preparePostgres(distDir) : undefined,
  ]);
  process.env.OTR_PREPARED_SQLITE = file;
  if (name) process.env.OTR_PREPARED_POSTGRES = name;
}

/** Removes what does not outlast the run. */
export async function removePrepared(): Promise<void> {
  const name = process.env.OTR_PREPARED_POSTGRES;
  if (name) await dropDatabase(name);
}
