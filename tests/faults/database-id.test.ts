/** The id that separates databases in a shared Redis belongs to one database, and every process on it agrees. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { strapi as transfer } from '@strapi/data-transfer';
import { APP_DIR, compiledServer, describeDatabases } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

const TABLE = 'delivery_database';
const ROUNDS = 10;

interface Answer {
  id?: string;
  failed?: string;
}

interface Other {
  identify(): Promise<Answer>;
  stop(): void;
}

async function startOther(): Promise<Other> {
  const script = path.join(__dirname, '../helpers/servers/identify-database.mjs');
  const child = fork(script, [APP_DIR, compiledServer()], {
    execArgv: [],
    // The environment of the test is not that of the process which runs it.
    env: process.env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const died = once(child, 'exit').then(([code]) => {
    throw new Error(`The other process ended with ${code}.`);
  });
  // Ended by the test, while no answer is waited for.
  died.catch(() => undefined);
  const nextAnswer = () => Promise.race([once(child, 'message').then(([answer]) => answer), died]);
  await nextAnswer();
  return {
    identify() {
      const answer = nextAnswer();
      child.send('identify');
      return answer;
    },
    stop: () => void child.kill(),
  };
}

describeDatabases('the id of a database', (client) => {
  const { app } = useApp({ client });

  const readIds = async (): Promise<string[]> =>
    (await app.strapi.db.getConnection(TABLE).select('id')).map(({ id }: { id: string }) => id);

  it('is the same for two processes that start on a database without one', async () => {
    const others = [await startOther(), await startOther()];
    try {
      for (let round = 0; round < ROUNDS; round++) {
        await app.strapi.db.getSchemaConnection().dropTable(TABLE);
        const answers = await Promise.all(others.map((other) => other.identify()));
        const ids = await readIds();
        expect(ids).toHaveLength(1);
        expect(answers).toEqual([{ id: ids[0] }, { id: ids[0] }]);
      }
    } finally {
      for (const other of others) other.stop();
    }
  });

  it('is in nothing that a transfer carries to another environment', async () => {
    const [id] = await readIds();
    const source = transfer.providers.createLocalStrapiSourceProvider({
      getStrapi: () => app.strapi,
      autoDestroy: false,
    });
    await source.bootstrap!({ report: jest.fn() } as never);
    const carried: unknown[] = [];
    for (const stream of [
      source.createConfigurationReadStream!(),
      await source.createEntitiesReadStream!(),
    ])
      for await (const item of stream) carried.push(item);

    expect(carried.length).toBeGreaterThan(10);
    expect(JSON.stringify(carried)).toContain('plugin_users-permissions');
    expect(JSON.stringify(carried)).not.toContain(id);
  });

  it('is not replaced by the core store of another database', async () => {
    const before = await readIds();
    const store = () => app.strapi.db.getConnection('strapi_core_store_settings');
    const rows = await store().select('*');
    // As a transfer from another environment does: its rows replace these.
    await app.strapi.db.getConnection(TABLE).update({ id: 'of-this-database' });
    await store().delete();
    for (const row of rows) await store().insert(row);
    expect(before).not.toEqual(await readIds());
    expect(await readIds()).toEqual(['of-this-database']);
  });
});
