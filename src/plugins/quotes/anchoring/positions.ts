/** Compares anchors. */
import type { Anchor } from './types';

/** Returns whether two anchors have one position. */
export const isSamePosition = (a: Anchor | null, b: Anchor): boolean =>
  a !== null && a.block === b.block && a.start === b.start && a.end === b.end;

/** Returns whether two anchors keep the same words between the same words. */
export const equalAnchors = (a: Anchor, b: Anchor): boolean =>
  a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix;
