import { LRUCache } from 'lru-cache';
import type { Tag } from '../invalidation/changes';
import { sizeOf, type Entry } from './entry';

/** Answers in the memory of this process, by key and by what they depend on. Bounded by bytes. */
export function memory(maxBytes: number) {
  const byTag = new Map<Tag, Set<string>>();

  const entries = new LRUCache<string, Entry>({
    maxSize: maxBytes,
    // No single answer takes the place of all others.
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

    /** Puts an answer in, or counts it anew after it grew. */
    set(key: string, entry: Entry): void {
      entries.delete(key);
      entries.set(key, entry);
      // Too large to be kept.
      if (!entries.has(key)) return;
      for (const tag of entry.tags) {
        const keys = byTag.get(tag);
        if (keys) keys.add(key);
        else byTag.set(tag, new Set([key]));
      }
    },

    /** Drops what depends on any of these. */
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
