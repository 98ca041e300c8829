/** The server is killed in the middle of its work, again and again: what it leaves is whole. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { APP_DIR, testEnvironment, type DataPlace } from '../helpers/servers/environment';
import { timeout, times } from '../helpers/runs/fault-runs';
import { createDatabase, dropDatabase } from '../helpers/servers/postgres';
import { compiledServer, describeDatabases } from '../helpers/servers/strapi';

const KILLS = times(2, 150);
/** Within which a process is killed, after its first operation. */
const MAX_MS = 400;

describeDatabases('a server that is killed at work', (client) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'otr-kill-'));
  let place: DataPlace;
  let drop = async () => undefined as void;

  beforeAll(async () => {
    const { OTR_PREPARED_SQLITE: file, OTR_PREPARED_POSTGRES: template } = process.env;
    if (client === 'postgres') {
      const { name, url } = await createDatabase(template);
      place = { url };
      drop = () => dropDatabase(name);
    } else {
      place = { file: path.join(folder, 'test.db') };
      copyFileSync(file!, place.file);
    }
  });
  afterAll(async () => {
    await drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const start = (): ChildProcess =>
    fork(path.join(__dirname, 'newsroom-at-work.mjs'), [APP_DIR, compiledServer()], {
      execArgv: [],
      // A start that repairs what it finds would hide it.
      env: { ...process.env, ...testEnvironment(place), DELIVERY_REBUILD: 'false' } as never,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });

  const answer = async (child: ChildProcess): Promise<unknown> => {
    const died = once(child, 'exit').then(([code]) => {
      throw new Error(`The server ended by itself with ${code}.`);
    });
    const [message] = await Promise.race([once(child, 'message'), died]);
    return message;
  };
  const kill = async (child: ChildProcess): Promise<void> => {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };

  test(
    `leaves nothing half-written, ${KILLS} times`,
    async () => {
      for (let i = 0; i < KILLS; i += 1) {
        const child = start();
        try {
          expect(await answer(child)).toEqual([]);
          const atWork = answer(child);
          child.send('work');
          await atWork;
          await new Promise((resolve) => setTimeout(resolve, Math.random() * MAX_MS));
        } finally {
          await kill(child);
        }
      }
      const last = start();
      expect(await answer(last)).toEqual([]);
      await kill(last);
    },
    timeout(180_000, 60 * 60_000)
  );
});
