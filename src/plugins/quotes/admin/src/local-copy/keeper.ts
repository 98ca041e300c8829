import { changedFields, fingerprintOf } from './fields';
import { CopyNotKeptError, type CopyStore } from './store';
import type { EntryKey, LocalCopy, Schema, Values } from './types';

/** Time from the last key to the write. */
export const QUIET_MS = 500;
/** Time to a write while the editor goes on typing. */
export const MAX_WAIT_MS = 3_000;

/** A form as it is drawn. */
export interface FormState {
  values: Values;
  /** What it was loaded with. */
  loaded: Values;
  isModified: boolean;
  /** Of the draft that it was loaded with. */
  updatedAt: string | null;
  title: string;
}

/** State of the copy: 'none' without one, or the reason why it could not be written. */
export type Keeping = 'none' | 'kept' | CopyNotKeptError['reason'];

export interface KeeperOptions {
  entry: EntryKey;
  schema: Schema;
  store: CopyStore;
  hold: (id: string) => () => void;
  createId: () => string;
  now?: () => number;
  onKeeping: (keeping: Keeping) => void;
  /** The form lost what it held unsaved: the copy is there to be offered. */
  onLost: () => void;
}

interface Unsaved {
  values: Values;
  loaded: Values;
  updatedAt: string | null;
}

/**
 * Keeps a copy of what one form holds unsaved. It is dropped when the server has taken the values or the editor undid
 * them, and only then: Strapi lets a form look saved that is not, and replaces what was typed by what it reads again.
 */
export class Keeper {
  private entry: EntryKey;
  private state: FormState | null = null;
  private unsaved: Unsaved | null = null;
  /** The values that the copy in the store has. */
  private written: Values | null = null;
  private id: string | null = null;
  private release: () => void = () => undefined;
  /** What was sent and is not answered yet. */
  private sent: Values | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private pendingSince: number | null = null;
  private isStopped = false;
  private isFailing = false;
  /** The requests to the store, one after another. */
  private queue: Promise<void> = Promise.resolve();

  constructor(private readonly options: KeeperOptions) {
    this.entry = options.entry;
  }

  /** The id of the copy of this form. */
  get copyId(): string | null {
    return this.id;
  }

  /** What was sent is not answered yet. */
  get isSending(): boolean {
    return this.sent !== null;
  }

  /** Takes note of what the form holds now. */
  observe(state: FormState): void {
    this.state = state;
    if (this.isStopped) return;
    if (state.isModified) this.keep(state);
    else if (this.unsaved && this.sent === null) this.releaseForm();
  }

  /** Takes over a copy that is being restored into the form: the form's later changes go into it. */
  adopt(id: string): void {
    this.discardOwn();
    this.use(id);
  }

  /** The form's values are on their way to the server. */
  sending(values: Values): void {
    this.sent = values;
  }

  /** The server has taken what was sent. */
  accepted(saved: { documentId?: string; updatedAt?: string }): void {
    const { sent, unsaved } = this;
    this.sent = null;
    if (!sent || !unsaved) return;
    const wasAll = unsaved.values === sent;
    if (wasAll) this.discardOwn();
    // What was typed meanwhile is unsaved still; from now on it is compared with the version that was just saved.
    this.entry = { ...this.entry, documentId: saved.documentId ?? this.entry.documentId };
    this.unsaved = { values: unsaved.values, loaded: sent, updatedAt: saved.updatedAt ?? null };
    this.written = wasAll ? sent : null;
    void this.flush();
    if (this.state && !this.state.isModified) this.releaseForm();
  }

  /** The server has not taken what was sent, or did not answer. */
  rejected(): void {
    this.sent = null;
    void this.flush();
    if (this.state && !this.state.isModified && this.unsaved) this.releaseForm();
  }

  /** The editor gave up what is unsaved. */
  discard(): void {
    this.discardOwn();
  }

  /** Drops what is unsaved and keeps nothing from now on. */
  stop(): void {
    this.discardOwn();
    this.isStopped = true;
  }

  /** Writes what is not written yet. True where nothing unsaved is left out of the store. */
  async flush(): Promise<boolean> {
    this.cancelTimer();
    const { unsaved } = this;
    if (unsaved && unsaved.values !== this.written) this.write(unsaved);
    await this.queue;
    return !this.isFailing;
  }

  /** The form is gone: what it held is offered when the entry is opened next. */
  close(): void {
    void this.flush();
    const { release } = this;
    void this.queue.then(release);
    this.isStopped = true;
  }

  private keep(state: FormState): void {
    const { values, loaded, updatedAt } = state;
    this.unsaved ??= { values: loaded, loaded, updatedAt };
    if (this.unsaved.values === values) return;
    this.unsaved = { ...this.unsaved, values };
    if (values !== this.written) this.schedule();
  }

  /** The form holds nothing unsaved any more: was it undone, or lost? */
  private releaseForm(): void {
    const { state, unsaved } = this;
    // A form that was given other values holds the very object that it was loaded with.
    const wasUndone = state?.loaded === unsaved?.loaded && state?.values !== state?.loaded;
    if (wasUndone) {
      this.discardOwn();
      return;
    }
    void this.flush();
    const { release } = this;
    void this.queue.then(release).then(this.options.onLost);
    this.forget();
  }

  private schedule(): void {
    const now = this.now();
    this.pendingSince ??= now;
    if (this.timer !== null) clearTimeout(this.timer);
    const left = this.pendingSince + MAX_WAIT_MS - now;
    this.timer = setTimeout(() => void this.flush(), Math.max(0, Math.min(QUIET_MS, left)));
  }

  private cancelTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.pendingSince = null;
  }

  private use(id: string): string {
    this.id = id;
    this.release = this.options.hold(id);
    return id;
  }

  private write(unsaved: Unsaved): void {
    const { schema, store, createId } = this.options;
    // A new entry may be opened with other defaults than those that it was begun with, so all its fields are kept.
    const base = this.entry.documentId === null ? {} : unsaved.loaded;
    const fields = changedFields(base, unsaved.values, schema);
    if (Object.keys(changedFields(unsaved.loaded, unsaved.values, schema)).length === 0) return;
    const copy: LocalCopy = {
      ...this.entry,
      id: this.id ?? this.use(createId()),
      title: this.state?.title ?? '',
      savedAt: this.now(),
      base: {
        updatedAt: unsaved.updatedAt,
        fingerprint: fingerprintOf(unsaved.loaded, schema),
      },
      fields,
    };
    this.written = unsaved.values;
    this.enqueue(async () => {
      await store.put(copy);
      this.isFailing = false;
      this.options.onKeeping('kept');
    });
  }

  private enqueue(task: () => Promise<void>): void {
    this.queue = this.queue.then(task).catch((error: unknown) => {
      this.isFailing = true;
      this.written = null;
      this.options.onKeeping(error instanceof CopyNotKeptError ? error.reason : 'unavailable');
    });
  }

  private discardOwn(): void {
    this.cancelTimer();
    const { id, release } = this;
    const { store, onKeeping } = this.options;
    const values = this.state?.isModified ? this.state.values : null;
    this.forget();
    // Until it changes, what the form holds is what was just dropped.
    if (values && this.state) {
      const { loaded, updatedAt } = this.state;
      this.unsaved = { values, loaded, updatedAt };
    }
    this.written = values;
    if (id !== null) {
      this.queue = this.queue
        .then(() => store.drop(id))
        .catch(() => undefined)
        .then(release);
    }
    this.isFailing = false;
    onKeeping('none');
  }

  private forget(): void {
    this.unsaved = null;
    this.written = null;
    this.id = null;
    this.release = () => undefined;
  }

  private now(): number {
    return (this.options.now ?? Date.now)();
  }
}
