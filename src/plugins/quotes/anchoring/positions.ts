/** Anchors compared. */
import type { Anchor } from './types';

/** Whether two anchors are one position. */
export const isSamePosition = (a: Anchor | null, b: Anchor): boolean =>
  a !== null && a.block === b.block && a.start === b.start && a.end === b.end;

/** Whether the same words stand between the same words. */
export const equalAnchors = (a: Anchor, b: Anchor): boolean =>
  a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix;
