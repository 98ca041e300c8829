import { LRUCache } from 'lru-cache';
import type { Tag } from '../invalidation/changes';
import { sizeOf, type Entry } from './entry';

/** Holds answers in the memory of this process, by key and by tag, up to a number of bytes. */
export function memory(maxBytes: number) {
  const byTag = new Map<Tag, Set<string>>();

  const entries = new LRUCache<string, Entry>({
    maxSize: maxBytes,
    // No single answer may evict all others.
    maxEntrySize: Math.max(1, Math.floor(maxBytes / 4)),
    sizeCalculation: (entry, key) => sizeOf(entry) + 4 * key.length,
    dispose: (entry, key) => {
      for (const tag of entry.tags) {
        const keys = byTag.get(tag);
        keys?.delete(key);
        if (keys?.size === 0) byTag.delete(tag);
      }
    },
  });

  return {
    get: (key: string): Entry | undefined => entries.get(key),

    /** Adds an answer, or measures it again after it grew. */
    set(key: string, entry: Entry): void {
      entries.delete(key);
      entries.set(key, entry);
      // It was too large.
      if (!entries.has(key)) return;
      for (const tag of entry.tags) {
        const keys = byTag.get(tag);
        if (keys) keys.add(key);
        else byTag.set(tag, new Set([key]));
      }
    },

    /** Drops the answers that have any of these tags. */
    drop(tags: readonly Tag[]): void {
      for (const tag of tags) {
        for (const key of [...(byTag.get(tag) ?? [])]) entries.delete(key);
      }
    },

    clear: (): void => entries.clear(),

    size: () => ({ entries: entries.size, bytes: entries.calculatedSize, tags: byTag.size }),
  };
}

export type Memory = ReturnType<typeof memory>;
