import { compiledServer } from './compile';
import { postgresAnswers } from './postgres';
import { prepareDatabases } from './prepared';

/** Once a run: compiles the server, looks which databases there are, and prepares one of each. */
export default async function globalSetup(): Promise<void> {
  const folder = compiledServer();
  const hasPostgres = await postgresAnswers();
  process.env.OTR_COMPILED_SERVER = folder;
  process.env.OTR_POSTGRES = hasPostgres ? 'yes' : '';
  await prepareDatabases(folder, hasPostgres);
}
