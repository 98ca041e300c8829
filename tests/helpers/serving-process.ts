import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { APP_DIR, compiledServer } from './strapi';

export interface ServingProcess {
  url: string;
  rename(documentId: string, name: string): Promise<void>;
  /** At once, as a crash would. */
  kill(): Promise<void>;
}

/**
 * Starts one more server on the database of the running test: its environment is inherited.
 * @param hear gets what it writes, and to which of its outputs
 */
export async function startServing(
  env: Record<string, string | undefined> = {},
  hear?: (text: string, to: 'stdout' | 'stderr') => void
): Promise<ServingProcess> {
  const child = fork(path.join(__dirname, 'serve.mjs'), [APP_DIR, compiledServer()], {
    execArgv: [],
    // The environment of the test is not that of the process which runs it.
    env: { ...process.env, ...env },
    stdio: hear ? ['ignore', 'pipe', 'pipe', 'ipc'] : ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  for (const to of ['stdout', 'stderr'] as const)
    child[to]?.setEncoding('utf8').on('data', (text: string) => hear!(text, to));
  const died = once(child, 'exit').then(([code]) => {
    throw new Error(`The other process ended with ${code}.`);
  });
  // Ended by the test, while nobody waits for an answer.
  died.catch(() => undefined);
  const answer = async (): Promise<string> => {
    const [message] = await Promise.race([once(child, 'message'), died]);
    return message as string;
  };
  const url = await answer();
  return {
    url,
    async rename(documentId, name) {
      const answered = answer();
      child.send({ documentId, name });
      await answered;
    },
    async kill() {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}
