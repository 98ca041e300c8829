/** Packs packages of this repository, as others get them. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../..');
const TOOLS = path.join(ROOT, 'node_modules', '.bin');

export interface Manifest {
  name: string;
  license: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  exports: Record<string, string | Record<string, string>>;
}

export const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));

/**
 * Runs a command with the tools of the project at hand.
 * @returns what it printed
 * @throws where it fails, with what it printed
 */
export function runIn(folder: string, command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${TOOLS}${path.delimiter}${process.env.PATH}`, NO_COLOR: '1' },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}

/** Packs a package, running its `prepack` script, and returns the tarball and the files in it. */
export function pack(
  folder: string,
  destination: string,
  ...options: string[]
): { tarball: string; files: string[] } {
  const answer = runIn(
    folder,
    'npm',
    'pack',
    '--json',
    '--silent',
    '--pack-destination',
    destination,
    ...options
  );
  // The output of the scripts comes first.
  const [packed] = JSON.parse(answer.slice(answer.indexOf('[\n')));
  return {
    tarball: path.join(destination, packed.filename),
    files: packed.files.map((file: { path: string }) => file.path),
  };
}
