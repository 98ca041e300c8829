import { changedFields, fingerprintOf } from './fields';
import type { FormState, KeeperOptions, Unsaved } from './keeper-types';
import { CopyNotKeptError } from './store';
import type { EntryKey, LocalCopy, Values } from './types';
import { WriteTimer } from './write-timer';

/**
 * Keeps a copy of a form's unsaved values. Drops it only when the server has saved the values or the editor has undone
 * them, because Strapi lets an unsaved form look saved, and replaces typed text with what it reads again.
 */
export class Keeper {
  private entry: EntryKey;
  private state: FormState | null = null;
  private unsaved: Unsaved | null = null;
  /** Values of the copy in the store. */
  private written: Values | null = null;
  private id: string | null = null;
  private release: () => void = () => undefined;
  /** Values being saved. */
  private sent: Values | null = null;
  private readonly timer: WriteTimer;
  private readonly now: () => number;
  private isStopped = false;
  private isFailing = false;
  /** Queues the requests to the store. */
  private queue: Promise<void> = Promise.resolve();

  constructor(private readonly options: KeeperOptions) {
    this.entry = options.entry;
    this.now = options.now ?? Date.now;
    this.timer = new WriteTimer(() => void this.flush(), this.now);
  }

  /** Id of this form's copy. */
  get copyId(): string | null {
    return this.id;
  }

  /** True while values are being saved. */
  get isSending(): boolean {
    return this.sent !== null;
  }

  /** Observes the form's current state. */
  observe(state: FormState): void {
    this.state = state;
    if (this.isStopped) return;
    if (state.isModified) this.keep(state);
    else if (this.unsaved && this.sent === null) this.releaseForm();
  }

  /** Takes over a copy that is being restored into the form: the form's later changes go into it. */
  adopt(id: string): void {
    this.discard();
    this.use(id);
  }

  /** Notes that the form's values are being saved. */
  sending(values: Values): void {
    this.sent = values;
  }

  /** Notes that the server has saved the values. */
  accepted(saved: { documentId?: string; updatedAt?: string }): void {
    const { sent, unsaved } = this;
    this.sent = null;
    if (!sent || !unsaved) return;
    const wasAll = unsaved.values === sent;
    if (wasAll) this.discard();
    // Text typed in the meantime is still unsaved, and is now compared with the saved version.
    this.entry = { ...this.entry, documentId: saved.documentId ?? this.entry.documentId };
    this.unsaved = { values: unsaved.values, loaded: sent, updatedAt: saved.updatedAt ?? null };
    this.written = wasAll ? sent : null;
    void this.flush();
    if (this.state && !this.state.isModified) this.releaseForm();
  }

  /** Notes that the server rejected the values, or did not respond. */
  rejected(): void {
    this.sent = null;
    void this.flush();
    if (this.state && !this.state.isModified && this.unsaved) this.releaseForm();
  }

  /** Drops the copy, and what the form holds unsaved until it changes. */
  discard(): void {
    this.timer.cancel();
    const { id, release } = this;
    const { store, onKeeping } = this.options;
    const values = this.state?.isModified ? this.state.values : null;
    this.forget();
    // The form still holds what was just dropped, until it changes.
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

  /** Drops what is unsaved and keeps nothing from now on. */
  stop(): void {
    this.discard();
    this.isStopped = true;
  }

  /** Writes what is not written yet. Resolves with true if the store has everything unsaved. */
  async flush(): Promise<boolean> {
    this.timer.cancel();
    const { unsaved } = this;
    if (unsaved && unsaved.values !== this.written) this.write(unsaved);
    await this.queue;
    return !this.isFailing;
  }

  /** Ends with the form, whose unsaved values are offered when the entry is next opened. */
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
    if (values !== this.written) this.timer.schedule();
  }

  /** Handles a form without unsaved values: they were undone, or lost. */
  private releaseForm(): void {
    const { state, unsaved } = this;
    // A form whose values were replaced holds the same object that it was loaded with.
    const wasUndone = state?.loaded === unsaved?.loaded && state?.values !== state?.loaded;
    if (wasUndone) return this.discard();
    void this.flush();
    const { release } = this;
    void this.queue.then(release).then(this.options.onLost);
    this.forget();
  }

  private use(id: string): string {
    this.id = id;
    this.release = this.options.hold(id);
    return id;
  }

  private write(unsaved: Unsaved): void {
    const { schema, store, createId } = this.options;
    // Keeps all fields of a new entry, because its defaults may differ when it is next opened.
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

  private forget(): void {
    this.unsaved = null;
    this.written = null;
    this.id = null;
    this.release = () => undefined;
  }
}
