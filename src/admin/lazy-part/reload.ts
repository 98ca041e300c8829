/** Secures what is unsaved; false where it could not. */
type Secure = () => Promise<boolean>;

const secures = new Set<Secure>();

/** Has this done before the page is reloaded. The function that it returns takes it back. */
export function secureBeforeReload(secure: Secure): () => void {
  secures.add(secure);
  return () => {
    secures.delete(secure);
  };
}

/** Keeps the browser from requesting a confirmation, because nothing is lost. */
const skipConfirmation = (event: Event) => event.stopImmediatePropagation();

/**
 * Reloads the page once what is unsaved is secured. Where it could not be, nothing happens; where nothing secures it,
 * the browser requests a confirmation as ever.
 * @returns false where the page stays, because unsaved text would be lost
 */
export async function reloadPage(): Promise<boolean> {
  const answers = await Promise.all([...secures].map((secure) => secure().catch(() => false)));
  if (answers.includes(false)) return false;
  if (answers.length > 0) window.addEventListener('beforeunload', skipConfirmation, true);
  window.location.reload();
  return true;
}
