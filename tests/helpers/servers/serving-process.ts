import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { APP_DIR, compiledServer } from './strapi';

export interface ServingProcess {
  url: string;
  rename(documentId: string, name: string): Promise<void>;
  /** As a script does: through the Document Service. */
  save(documentId: string, data: object): Promise<void>;
  /** Publishes what is due. Returns the documentIds of what was published. */
  runDue(): Promise<string[]>;
  /** Sends a signal, as an operator does to stop a server. */
  signal(name?: NodeJS.Signals): void;
  /** Resolves with the exit status once the process has ended; null where a signal killed it. */
  ended: Promise<number | null>;
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
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const died = ended.then((code) => {
    throw new Error(`The other process ended with ${code}.`);
  });
  // Ended by the test, while no request waits for an answer.
  died.catch(() => undefined);
  const answer = async (): Promise<unknown> => {
    const [message] = await Promise.race([once(child, 'message'), died]);
    const { done, failed } = message as { done?: unknown; failed?: string };
    if (failed) throw new Error(failed);
    return done;
  };
  const tell = (act: string, given: object = {}): Promise<unknown> => {
    const answered = answer();
    child.send({ act, ...given });
    return answered;
  };
  const url = (await answer()) as string;
  return {
    url,
    async rename(documentId, name) {
      await tell('rename', { documentId, name });
    },
    async save(documentId, data) {
      await tell('save', { documentId, data });
    },
    runDue: () => tell('runDue') as Promise<string[]>,
    signal: (name = 'SIGTERM') => void child.kill(name),
    ended,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
