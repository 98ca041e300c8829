import { useSyncExternalStore } from 'react';
import type { PieceKey } from '../services/quotes';

/**
 * The piece whose preflight is open. It is kept outside React because the button that opens the
 * dialog and the dialog stand in trees without a provider of ours above them, and because saving a
 * new article moves to another page before its preflight can open.
 */
let target: PieceKey | null = null;
const listeners = new Set<() => void>();

function setTarget(piece: PieceKey | null) {
  target = piece;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export const openPreflight = (piece: PieceKey) => setTarget(piece);
export const closePreflight = () => setTarget(null);
export const usePreflightTarget = () => useSyncExternalStore(subscribe, () => target);
