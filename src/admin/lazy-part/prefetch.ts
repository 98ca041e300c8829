import { knownModules } from './lazy-module';

/** Safari has no idle callback. */
const FALLBACK_MS = 200;

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve());
    else setTimeout(resolve, FALLBACK_MS);
  });

/** Loads what is not loaded yet, one module after another, while the page has nothing else to do. */
async function loadAll(isWanted: () => boolean): Promise<void> {
  // A module that is loaded may make others known: they come at the end and are visited too.
  for (const load of knownModules()) {
    await idle();
    if (!isWanted()) return;
    // Without a connection each would fail; the next one begins when the browser is online again.
    if (!navigator.onLine) return;
    await load().catch(() => undefined);
  }
}

/**
 * Prefetches everything that is loaded on demand, so that what opens later opens without a connection and after a
 * deploy, too. Begins again whenever the browser comes back online.
 * @returns stops it
 */
export function prefetchModules(): () => void {
  let run = 0;
  const begin = () => {
    const own = (run += 1);
    void loadAll(() => run === own);
  };
  begin();
  window.addEventListener('online', begin);
  return () => {
    run += 1;
    window.removeEventListener('online', begin);
  };
}
