import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface Demo {
  url: string;
  email: string;
  password: string;
  stop(): Promise<void>;
}

const SCRIPT = path.resolve(__dirname, '../../scripts/demo.mjs');
/** It may have to build the admin first. */
const PATIENCE_MS = 5 * 60_000;

/** Everything it prints until the last of its lines is there. */
function readUntilServed(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const giveUp = (why: string) => reject(new Error(`The demo ${why}. It printed:\n${output}`));
    const timer = setTimeout(() => giveUp('took too long'), PATIENCE_MS);
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (!output.includes('/graphql')) return;
      clearTimeout(timer);
      resolve(output);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('exit', (code) => {
      clearTimeout(timer);
      giveUp(`ended with ${code}`);
    });
  });
}

function line(output: string, label: string): string {
  const value = new RegExp(`^${label}: (.+)$`, 'm').exec(output)?.[1];
  if (!value) throw new Error(`The demo printed no line "${label}: …":\n${output}`);
  return value.trim();
}

/** `npm run demo` with data and a port of its own; the data is gone afterwards. */
export async function startDemo(): Promise<Demo> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'on-the-record-'));
  const child = spawn(process.execPath, [SCRIPT], {
    env: { ...process.env, DEMO_HOME: home, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async () => {
    if (child.exitCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGINT');
      await ended;
    }
    rmSync(home, { recursive: true, force: true });
  };

  try {
    const output = await readUntilServed(child);
    return {
      url: line(output, 'Admin').replace(/\/admin$/, ''),
      email: line(output, 'E-mail'),
      password: line(output, 'Password'),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
