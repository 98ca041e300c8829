import { createHash } from 'node:crypto';

/**
 * The place of a statement among all: a number that grows with its day. It is the key of the row, of the search index
 * and of every other index, so that all of them give the newest first without sorting, and a span of days is a span of
 * keys. From the left: year, month, day, 20 bits of its piece, 10 bits of its place in there. 53 bits are in a number.
 */
const PLACES = 2 ** 10;
const ARTICLES = 2 ** 20;
const DAY = PLACES * ARTICLES;
const MONTH = DAY * 32;

/** A year of keys. */
export const YEAR = MONTH * 16;

/** The first key of a day, a month or a year: "2025-09-17", "2025-09", "2025". */
function firstOf(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return year * YEAR + month * MONTH + date * DAY;
}

const LENGTH: Record<number, number> = { 4: YEAR, 7: MONTH, 10: DAY };

/** The keys of a day, a month or a year: from the first on, before the last. */
export function keysOf(day: string): { from: number; before: number } {
  const from = firstOf(day);
  return { from, before: from + LENGTH[day.length]! };
}

/** The day of a key. */
export function dayOf(key: number): string {
  const month = Math.floor((key % YEAR) / MONTH);
  const day = Math.floor((key % MONTH) / DAY);
  const digits = (number: number, length: number) => String(number).padStart(length, '0');
  return `${digits(Math.floor(key / YEAR), 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

export interface Placed {
  articleId: string;
  locale: string;
  /** YYYY-MM-DD */
  day: string;
  /** In the order of the text, from 0. */
  position: number;
}

/** The keys of all quotes of a piece on a day. */
export function keysOfArticle({ articleId, locale, day }: Omit<Placed, 'position'>) {
  const hash = createHash('sha256').update(`${articleId} ${locale}`).digest();
  const from = firstOf(day) + (hash.readUInt32BE() % ARTICLES) * PLACES;
  return { from, before: from + PLACES };
}

/** Where a statement wants to be: the newest come first, and on a page they shall stand in the order of the text. */
export function wantedKey(placed: Placed): number {
  const { from } = keysOfArticle(placed);
  return from + Math.max(0, PLACES - 1 - placed.position);
}
