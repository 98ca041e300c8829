// npm run demo [-- --reset]: everything from a fresh clone to a served sample newsroom. Plain Node, because nothing is
// installed yet when it starts.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureDemoPublic } from './lib/demo-public.mjs';
import { ensureEnvFile } from './lib/env-file.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { freePort } from './lib/port.mjs';
import { ROOT } from './lib/sources.mjs';

/** Apart from the development database and its uploads, which a reset must not take away. */
const HOME = path.resolve(process.env.DEMO_HOME ?? path.join(ROOT, '.tmp', 'demo'));
/** 0 for any that is free. */
const WANTED_PORT = Number(process.env.PORT || 1337);

const SLUG = 'belarus-zimbabwe-military-agreement';
const QUERY = `{ articlePage(slug: \\"${SLUG}\\") { title quotes { text speaker { name } } } }`;

function printAddresses(url, { email, password }) {
  console.log(`
On the Record is running. Ctrl-C ends it; the next run keeps what you changed.

Admin: ${url}/admin
E-mail: ${email}
Password: ${password}

An article with its quotes and speakers:
  ${url}/api/pages/articles/${SLUG}
Everything that one official said:
  ${url}/api/pages/quotes?official=viktor-khrenin
The whole API, to browse and try:
  ${url}/api/docs
The article in GraphQL:
  curl -s ${url}/graphql -H 'content-type: application/json' -d '{"query":"${QUERY}"}'
`);
}

async function main() {
  if (process.argv.includes('--reset')) {
    rmSync(HOME, { recursive: true, force: true });
    console.log('The demo starts with an empty newsroom.');
  }

  await ensureInstalled();
  ensureEnvFile();
  await ensureBuilt();

  const port = await freePort(WANTED_PORT);
  if (WANTED_PORT && port !== WANTED_PORT)
    console.log(`Port ${WANTED_PORT} is taken: using ${port}.`);

  console.log('Starting …');
  mkdirSync(HOME, { recursive: true });
  const { startDemo } = await import('./lib/demo-server.mjs');
  const credentials = await startDemo({
    port,
    publicFolder: ensureDemoPublic(HOME),
    database: path.join(HOME, 'data.db'),
    credentialsFile: path.join(HOME, 'credentials.json'),
  });
  printAddresses(`http://localhost:${port}`, credentials);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
