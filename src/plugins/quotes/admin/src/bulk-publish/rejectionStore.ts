import { useSyncExternalStore } from 'react';
import type { RefusedPiece } from '../../../shared/contract';
import { isBulkPublication, type StoreMiddleware } from '../hooks/strapi';

/**
 * What the last bulk publication was refused for. It is kept outside React because Strapi's dialog
 * keeps the answer to itself and shows the server's sentence for a few seconds alone.
 */
let refused: RefusedPiece[] = [];
const listeners = new Set<() => void>();

function setRefused(pieces: RefusedPiece[]) {
  refused = pieces;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The pieces that a refusal names; none where it is another error, or none. */
function piecesIn(payload: unknown): RefusedPiece[] {
  const { details } = (payload ?? {}) as { details?: { pieces?: RefusedPiece[] } };
  return details?.pieces ?? [];
}

/** Listens to what becomes of Strapi's bulk publications. */
export const watchBulkPublications: StoreMiddleware = () => () => (next) => (action) => {
  if (isBulkPublication(action)) setRefused(piecesIn(action.payload));
  return next(action);
};

export const forgetRefusedPieces = () => setRefused([]);
export const useRefusedPieces = () => useSyncExternalStore(subscribe, () => refused);
