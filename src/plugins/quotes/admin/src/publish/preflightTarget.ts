import type { PieceKey } from '../api/reviewApi';
import { externalValue } from '../utils/external-value';

/** The piece whose preflight is open. */
const target = externalValue<PieceKey | null>(null);

export const openPreflight = (piece: PieceKey) => target.set(piece);
export const closePreflight = () => target.set(null);
export const usePreflightTarget = () => target.use();
