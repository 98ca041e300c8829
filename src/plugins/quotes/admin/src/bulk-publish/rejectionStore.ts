import { useSyncExternalStore } from 'react';
import type { RejectedArticle } from '../../../shared/contract';
import { isBulkPublication, type StoreMiddleware } from '../hooks/strapi';

/**
 * What the last bulk publication was refused for. It is kept outside React because Strapi's dialog
 * keeps the answer to itself and shows the server's sentence for a few seconds alone.
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

/** The pieces that a refusal names; none where it is another error, or none. */
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
