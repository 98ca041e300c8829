/** Time from the last key to the write. */
export const QUIET_MS = 500;
/** Time to a write while the editor keeps typing. */
export const MAX_WAIT_MS = 3_000;

/** Runs a write once the editor pauses, and at intervals while the editor keeps typing. */
export class WriteTimer {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private scheduledSince: number | null = null;

  constructor(
    private readonly write: () => void,
    private readonly now: () => number
  ) {}

  /** Schedules the write, or postpones it until the next pause. */
  schedule(): void {
    const now = this.now();
    this.scheduledSince ??= now;
    if (this.timer !== null) clearTimeout(this.timer);
    const left = this.scheduledSince + MAX_WAIT_MS - now;
    this.timer = setTimeout(this.write, Math.max(0, Math.min(QUIET_MS, left)));
  }

  cancel(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.scheduledSince = null;
  }
}
