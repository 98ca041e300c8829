import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

/** Names the path below which this server itself serves files. */
export const SERVED_HERE = '/uploads/';

const replacement = new AsyncLocalStorage<string>();

interface StoredFile {
  url?: string;
}

/** Runs the replacement of a file. Its new address, and those of its formats, get the same new version. */
export const withNewVersion = <T>(replace: () => Promise<T>): Promise<T> =>
  replacement.run(randomBytes(5).toString('hex'), replace);

/** The address of a file without its version. */
export const unversioned = (url: string): string => url.split('?', 1)[0]!;

/**
 * Adds the version to the address of a file that was just stored. Strapi keeps the name of a file that is replaced, so
 * that links to it hold; but browsers and CDNs keep what a name gave them for a year.
 */
export function addVersion(file: StoredFile): void {
  const version = replacement.getStore();
  if (!version || !file.url?.startsWith(SERVED_HERE)) return;
  file.url = `${unversioned(file.url)}?v=${version}`;
}
