import { ALWAYS, type Tag } from './changes';
import type { ChangeLog, ChangeBatch } from './types';

/** The log keeps changes for a day: after a longer pause, everything is read again. */
export const FORGET_AFTER_MS = 12 * 60 * 60 * 1000;
/** With more tags than this, all are forgotten: then nothing is known of earlier changes. */
const MAX_TAGS = 100_000;

/** A position in the sequence of changes, as a process sees it. */
export interface Position {
  /** The number of reads of this process that have found changes. */
  local: number;
  /** All changes with a lower number in the log are known; the same for every process. */
  shared: number;
}

export interface Listener {
  /** Called with the tags that changed; with null if nothing is known any more and everything has to be dropped. */
  changed(tags: Tag[] | null): void;
  /** Called when the database does not answer. */
  lost(error: unknown): void;
  /** Called when it answers again. */
  found(): void;
}

/**
 * Tracks what has changed, on this and every other process. Nothing is polled: each request calls `look`, which reads
 * the log after the request arrived; requests that wait share a read.
 */
export function trackChanges(
  changeLog: ChangeLog,
  listener: Listener,
  clock: () => number = Date.now
) {
  /** The position of the last change of each tag. */
  const known = new Map<Tag, Position>();
  let local = 0;
  let shared = 0;
  /** Nothing is known of changes with a lower number. */
  let floor = 0;
  /** The read at which everything was forgotten. */
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
     * @returns false if that cannot be known: no cached answer may be used then
     */
    look(): boolean | Promise<boolean> {
      if (next) return next;
      if (!running) return begin();
      // The read in progress may have begun before this request, which needs the next one.
      next = running.then(() => {
        next = null;
        return begin();
      });
      return next;
    },

    position: (): Position => ({ local, shared }),

    /** Tells if one of these tags changed after a position of this process. */
    changedSince: (position: Position, own: readonly Tag[]): boolean =>
      position.local < forgotten ||
      tags(own).some((tag) => (known.get(tag)?.local ?? 0) > position.local),

    /** Tells if what another process made at a position is current, as far as this process knows. */
    isCurrent: (position: number, own: readonly Tag[]): boolean =>
      position >= floor &&
      position <= shared &&
      tags(own).every((tag) => (known.get(tag)?.shared ?? -1) < position),

    close: () => changeLog.close(),
  };
}

export type ChangeTracker = ReturnType<typeof trackChanges>;
