/** Secures unsaved text; resolves with false if that failed. */
type Secure = () => Promise<boolean>;

const secures = new Set<Secure>();

/** Registers what secures unsaved text before a reload. Returns a function that removes it. */
export function secureBeforeReload(secure: Secure): () => void {
  secures.add(secure);
  return () => {
    secures.delete(secure);
  };
}

/** Keeps the browser from requesting a confirmation, because nothing is lost. */
const skipConfirmation = (event: Event) => event.stopImmediatePropagation();

/**
 * Reloads the page once unsaved text is secured. If nothing is registered to secure it, the browser shows its own
 * confirmation.
 * @returns false if the page stays, because unsaved text would be lost
 */
export async function reloadPage(): Promise<boolean> {
  const answers = await Promise.all([...secures].map((secure) => secure().catch(() => false)));
  if (answers.includes(false)) return false;
  if (answers.length > 0) window.addEventListener('beforeunload', skipConfirmation, true);
  window.location.reload();
  return true;
}
