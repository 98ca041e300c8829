/** The links to stylesheets that could not be loaded, by what the browser reports of them. */
const failed = new Set<HTMLLinkElement>();

function onError({ target }: Event): void {
  if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failed.add(target);
}

/** Takes note of stylesheets that fail; errors of links do not bubble, so they are caught on their way down. */
export function watchStyles(): void {
  window.addEventListener('error', onError, true);
}

export const hasFailedStyles = (): boolean => failed.size > 0;

function requestAgain(link: HTMLLinkElement): Promise<void> {
  const next = link.cloneNode() as HTMLLinkElement;
  return new Promise((resolve, reject) => {
    next.addEventListener('load', () => {
      failed.delete(link);
      resolve();
    });
    next.addEventListener('error', () => {
      failed.delete(link);
      reject(new Error(`The stylesheet ${next.href} could not be loaded.`));
    });
    link.replaceWith(next);
  });
}

/** Requests the stylesheets that failed once more; rejects where one fails again. */
export async function requestFailedStyles(): Promise<void> {
  await Promise.all([...failed].map(requestAgain));
}
