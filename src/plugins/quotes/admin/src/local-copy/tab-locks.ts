const PREFIX = 'on-the-record:local-copy:';

/** The browser gives locks to pages that came over a safe connection alone. */
const locks = (): LockManager | undefined => navigator.locks;

/**
 * Marks a copy as that of a form that is open in this tab, until the function that it returns is called or the tab is
 * gone, however it ends.
 */
export function holdCopy(id: string): () => void {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  locks()
    ?.request(PREFIX + id, () => released)
    .catch(() => undefined);
  return release;
}

/** Reads the ids of the copies that open forms hold, in any tab. */
export async function heldCopies(): Promise<Set<string>> {
  const { held = [] } = (await locks()?.query()) ?? {};
  return new Set(
    held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : []))
  );
}
