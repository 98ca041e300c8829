import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { APP_DIR, compiledServer } from './strapi';

export interface OtherProcess {
  /** Publishes what is due, once. Returns the documentIds of what was published. */
  runDue(): Promise<string[]>;
  stop(): Promise<void>;
}

/** Starts one more server process on the database of the running test: its environment is inherited. */
export async function startProcess(): Promise<OtherProcess> {
  const child = fork(path.join(__dirname, 'run-due.mjs'), [APP_DIR, compiledServer()], {
    execArgv: [],
    // The environment of the test is not that of the process which runs it.
    env: process.env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const answer = async () => {
    const died = once(child, 'exit').then(([code]) => {
      throw new Error(`The other process ended with ${code}.`);
    });
    const [message] = await Promise.race([once(child, 'message'), died]);
    return message;
  };
  await answer();
  return {
    runDue() {
      const answered = answer();
      child.send('run');
      return answered as Promise<string[]>;
    },
    async stop() {
      const gone = once(child, 'exit');
      child.kill();
      await gone;
    },
  };
}
