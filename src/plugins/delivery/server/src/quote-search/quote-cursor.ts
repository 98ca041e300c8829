import { z } from 'zod';
import { fromCursor, toCursor } from '../pages/cursor';
import type { RankedPlace } from './ranking';

const key = z.number().int().nonnegative();
const NEWEST = z.tuple([key]);
const RANKED = z.tuple([z.number().int(), key, key]);

export const toQuoteCursor = (place: number | RankedPlace): string =>
  toCursor(typeof place === 'number' ? [place] : [place.rank, place.key, place.oldest]);

/**
 * @param isRanked whether the list is sorted by relevance
 * @throws ValidationError if it is not a cursor of such a list
 */
export function fromQuoteCursor(cursor: string, isRanked: boolean): number | RankedPlace {
  if (!isRanked) return fromCursor(cursor, NEWEST)[0];
  const [rank, place, oldest] = fromCursor(cursor, RANKED);
  return { rank, key: place, oldest };
}
