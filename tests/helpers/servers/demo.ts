import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface Demo {
  url: string;
  /** The folder of its data. */
  home: string;
  email: string;
  password: string;
  /** Ends it, and resolves with the exit status. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

const SCRIPT = path.resolve(__dirname, '../../../scripts/demo.mjs');
/** It may have to build the admin first. */
const TIMEOUT_MS = 5 * 60_000;

/** Everything it prints until the last of its lines is there. */
function readUntilServed(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const giveUp = (why: string) => reject(new Error(`The demo ${why}. It printed:\n${output}`));
    const timer = setTimeout(() => giveUp('took too long'), TIMEOUT_MS);
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

const newHome = () => mkdtempSync(path.join(os.tmpdir(), 'on-the-record-'));

/** `npm run demo` with data in a folder, and a port of its own. */
async function serve(home: string): Promise<Demo> {
  const child = spawn(process.execPath, [SCRIPT], {
    env: { ...process.env, DEMO_HOME: home, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async (signal: NodeJS.Signals = 'SIGINT') => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    child.kill(signal);
    return ended;
  };

  try {
    const output = await readUntilServed(child);
    return {
      url: line(output, 'Admin').replace(/\/admin$/, ''),
      home,
      email: line(output, 'E-mail'),
      password: line(output, 'Password'),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Builds the product if needed, and the sample newsroom; returns the folder with its data. */
export async function makeDemoHome(): Promise<string> {
  const home = newHome();
  try {
    await (await serve(home)).stop();
    return home;
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    throw error;
  }
}

/** A running demo with data of its own, a copy of what was made for the run; the copy is gone afterwards. */
export async function startDemo(): Promise<Demo> {
  const home = newHome();
  const made = process.env.OTR_DEMO_HOME;
  if (made) cpSync(made, home, { recursive: true });
  const leave = () => rmSync(home, { recursive: true, force: true });

  try {
    const demo = await serve(home);
    return {
      ...demo,
      stop: async (signal) => {
        const code = await demo.stop(signal);
        leave();
        return code;
      },
    };
  } catch (error) {
    leave();
    throw error;
  }
}
