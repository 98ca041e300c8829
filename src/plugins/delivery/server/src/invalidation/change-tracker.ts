import { ALWAYS, type Tag } from './changes';
import type { ChangeLog, ChangeBatch } from './change-log';

/** The journal keeps changes for a day: whoever did not look for longer than this begins anew. */
export const FORGET_AFTER_MS = 12 * 60 * 60 * 1000;
/** More tags than this are not remembered: then nothing is known of what changed before. */
const MAX_TAGS = 100_000;

/** A moment in the course of changes, as a process sees it. */
export interface Position {
  /** How many looks of this process had found changes. */
  local: number;
  /** All changes with a lower number in the journal have been seen: means the same to every process. */
  shared: number;
}

export interface Listener {
  /** These tags changed; null: nothing is known any more, drop everything. */
  changed(tags: Tag[] | null): void;
  /** The database cannot be asked. */
  lost(error: unknown): void;
  /** It can again. */
  found(): void;
}

/**
 * Knows what has changed, on this and every other process. Nothing runs while nobody asks: each request makes sure by
 * `look`, which reads the journal after the request arrived; requests that wait share a look.
 */
export function trackChanges(
  changeLog: ChangeLog,
  listener: Listener,
  clock: () => number = Date.now
) {
  /** When each tag changed last. */
  const known = new Map<Tag, Position>();
  let local = 0;
  let shared = 0;
  /** Of changes with a lower number nothing is known. */
  let floor = 0;
  /** The look at which all was forgotten. */
  let forgotten = 0;
  let lastLook = -Infinity;
  let isLost = false;
  let running: Promise<boolean> | null = null;
  let next: Promise<boolean> | null = null;

  function forget(): void {
    known.clear();
    forgotten = local;
    listener.changed(null);
  }

  function apply({ changes, upTo, isReset }: ChangeBatch): void {
    local += 1;
    shared = upTo;
    if (isReset) {
      floor = 0;
      forget();
    }
    for (const { tag, number } of changes) {
      known.set(tag, { local, shared: Math.max(number, known.get(tag)?.shared ?? 0) });
    }
    if (known.size > MAX_TAGS) {
      floor = upTo;
      forget();
    } else if (!isReset && changes.length > 0) listener.changed(changes.map(({ tag }) => tag));
  }

  function succeed(look: ChangeBatch | null): true {
    lastLook = clock();
    if (isLost) {
      isLost = false;
      listener.found();
    }
    if (look) apply(look);
    return true;
  }

  function fail(error: unknown): false {
    if (!isLost) {
      isLost = true;
      listener.lost(error);
    }
    return false;
  }

  function begin(): boolean | Promise<boolean> {
    try {
      const look = changeLog.look(clock() - lastLook > FORGET_AFTER_MS);
      if (!(look instanceof Promise)) return succeed(look);
      running = look
        .then(succeed)
        .catch(fail)
        .finally(() => {
          running = null;
        });
      return running;
    } catch (error) {
      return fail(error);
    }
  }

  const tags = (own: readonly Tag[]): readonly Tag[] => [...own, ...ALWAYS];

  return {
    /**
     * Makes sure that everything that was committed before this call is known.
     * @returns false where that cannot be known: nothing kept may be used then
     */
    look(): boolean | Promise<boolean> {
      if (next) return next;
      if (!running) return begin();
      // The look that runs may have read the journal already: this request needs the one after it.
      next = running.then(() => {
        next = null;
        return begin();
      });
      return next;
    },

    position: (): Position => ({ local, shared }),

    /** Whether one of these tags changed after a position of this process. */
    changedSince: (position: Position, own: readonly Tag[]): boolean =>
      position.local < forgotten ||
      tags(own).some((tag) => (known.get(tag)?.local ?? 0) > position.local),

    /** Whether what another process made at a position is as things are now, as far as this process has looked. */
    isCurrent: (position: number, own: readonly Tag[]): boolean =>
      position >= floor &&
      position <= shared &&
      tags(own).every((tag) => (known.get(tag)?.shared ?? -1) < position),

    close: () => changeLog.close(),
  };
}

export type ChangeTracker = ReturnType<typeof trackChanges>;
