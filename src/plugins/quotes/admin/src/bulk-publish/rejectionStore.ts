import { useSyncExternalStore } from 'react';
import type { RejectedArticle } from '../../../shared/contract';
import { isBulkPublication, type StoreMiddleware } from '../hooks/strapi';

/**
 * Holds the articles for which the last bulk publication was rejected, outside React because Strapi's dialog keeps the
 * response to itself and shows the server's message for a few seconds only.
 */
let rejected: RejectedArticle[] = [];
const listeners = new Set<() => void>();

function setRejected(articles: RejectedArticle[]) {
  rejected = articles;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Reads the articles named in a rejection; empty for any other payload. */
function articlesIn(payload: unknown): RejectedArticle[] {
  const { details } = (payload ?? {}) as { details?: { articles?: RejectedArticle[] } };
  return details?.articles ?? [];
}

/** Listens to what becomes of Strapi's bulk publications. */
export const watchBulkPublications: StoreMiddleware = () => () => (next) => (action) => {
  if (isBulkPublication(action)) setRejected(articlesIn(action.payload));
  return next(action);
};

export const forgetRejectedArticles = () => setRejected([]);
export const useRejectedArticles = () => useSyncExternalStore(subscribe, () => rejected);
