import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { EntryKey, LocalCopy } from './types';

const NAME = 'on-the-record';
const VERSION = 1;
const COPIES = 'copies';

/** Older copies are dropped. */
export const MAX_AGE_MS = 14 * 24 * 60 * 60 * 1000;
/** Of one user; the oldest are dropped first. */
export const MAX_COPIES = 30;
/** Of one copy, as JSON: about thirty times a long article. */
export const MAX_CHARACTERS = 4_000_000;

interface Schema extends DBSchema {
  [COPIES]: {
    key: string;
    value: LocalCopy;
    indexes: { user: string };
  };
}

/** A copy cannot be kept, with why. */
export class CopyNotKeptError extends Error {
  constructor(
    readonly reason: 'full' | 'large' | 'unavailable',
    cause?: unknown
  ) {
    super(`The local copy cannot be kept: ${reason}.`, { cause });
  }
}

export interface CopyStore {
  /** Puts a copy in the place of an earlier one with its id; rejects with `CopyNotKeptError`. */
  put(copy: LocalCopy): Promise<void>;
  /** The copies of an entry, newest first. */
  find(entry: EntryKey): Promise<LocalCopy[]>;
  drop(id: string): Promise<void>;
  /** Drops all copies of a user but these. */
  dropAll(user: string, except?: ReadonlySet<string>): Promise<void>;
}

const reasonOf = (error: unknown): 'full' | 'unavailable' =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'unavailable';

const isOf = (entry: EntryKey) => (copy: LocalCopy) =>
  copy.model === entry.model &&
  copy.documentId === entry.documentId &&
  copy.locale === entry.locale;

const byAge = (a: LocalCopy, b: LocalCopy) => b.savedAt - a.savedAt;

/** A copy of plain data: what a form holds may carry what a database does not take. */
function plain(copy: LocalCopy): LocalCopy {
  const json = JSON.stringify(copy);
  if (json.length > MAX_CHARACTERS) throw new CopyNotKeptError('large');
  return JSON.parse(json) as LocalCopy;
}

/** Drops the old copies of every user. */
async function purge(database: IDBPDatabase<Schema>, now: number): Promise<void> {
  const { store, done } = database.transaction(COPIES, 'readwrite');
  for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
    if (now - cursor.value.savedAt > MAX_AGE_MS) await cursor.delete();
  }
  await done;
}

/**
 * Opens the copies of this browser. Each call of what it gives rejects where the browser does not let a page store
 * anything, as in some private windows.
 */
export function openStore(now: () => number = Date.now): CopyStore {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;

  async function open(): Promise<IDBPDatabase<Schema>> {
    const database = await openDB<Schema>(NAME, VERSION, {
      upgrade: (created) =>
        created.createObjectStore(COPIES, { keyPath: 'id' }).createIndex('user', 'user'),
      // Another tab with a newer version waits for this one to let go.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        opening = null;
      },
      terminated: () => (opening = null),
    });
    await purge(database, now());
    return database;
  }

  const connection = (): Promise<IDBPDatabase<Schema>> => {
    opening ??= open().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };

  async function bound(database: IDBPDatabase<Schema>, user: string): Promise<void> {
    const copies = await database.getAllFromIndex(COPIES, 'user', user);
    const surplus = copies.sort(byAge).slice(MAX_COPIES);
    await Promise.all(surplus.map(({ id }) => database.delete(COPIES, id)));
  }

  return {
    async put(copy) {
      const written = plain(copy);
      try {
        const database = await connection();
        const transaction = database.transaction(COPIES, 'readwrite');
        const putting = transaction.store.put(written);
        // A page that is being closed does not come to commit it by itself.
        transaction.commit();
        await Promise.all([putting, transaction.done]);
        await bound(database, copy.user);
      } catch (error) {
        throw new CopyNotKeptError(reasonOf(error), error);
      }
    },

    async find(entry) {
      const copies = await (await connection()).getAllFromIndex(COPIES, 'user', entry.user);
      const oldest = now() - MAX_AGE_MS;
      return copies
        .filter(isOf(entry))
        .filter(({ savedAt }) => savedAt >= oldest)
        .sort(byAge);
    },

    async drop(id) {
      await (await connection()).delete(COPIES, id);
    },

    async dropAll(user, except = new Set()) {
      const database = await connection();
      const ids = await database.getAllKeysFromIndex(COPIES, 'user', user);
      await Promise.all(
        ids.filter((id) => !except.has(id)).map((id) => database.delete(COPIES, id))
      );
    },
  };
}
