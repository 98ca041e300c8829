import type { Page } from 'playwright-core';

/** Returns the local copies that a browser keeps of unsaved text, each as JSON. */
export function keptCopies(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('The database is unavailable.'));
      });
    const databases = await indexedDB.databases();
    // Opening it would create it, without what the product puts there.
    if (!databases.some(({ name }) => name === 'on-the-record')) return [];
    const database = await done(indexedDB.open('on-the-record'));
    try {
      const copies = await done(database.transaction('copies').objectStore('copies').getAll());
      return copies.map((copy: unknown) => JSON.stringify(copy));
    } finally {
      database.close();
    }
  });
}
