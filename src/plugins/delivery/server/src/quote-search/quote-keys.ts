import { createHash } from 'node:crypto';

/**
 * The position of a quote among all: a number that grows with its day. It is the key of the row, of the search index
 * and of every other index, so that all of them list the newest first without sorting, and a span of days is a span
 * of keys. From the left: year, month, day, 20 bits of its article, 10 bits of its position there. A number has 53
 * bits.
 */
const PLACES = 2 ** 10;
const ARTICLES = 2 ** 20;
const DAY = PLACES * ARTICLES;
const MONTH = DAY * 32;

/** The number of keys in a year. */
export const YEAR = MONTH * 16;

/** Returns the first key of a day, a month or a year: "2025-09-17", "2025-09", "2025". */
function firstOf(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return year * YEAR + month * MONTH + date * DAY;
}

const LENGTH: Record<number, number> = { 4: YEAR, 7: MONTH, 10: DAY };

/** Returns the keys of a day, a month or a year: from the first on, before the last. */
export function keysOf(day: string): { from: number; before: number } {
  const from = firstOf(day);
  return { from, before: from + LENGTH[day.length]! };
}

/** Returns the day of a key. */
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

/** Returns the keys of all quotes of an article on a day. */
export function keysOfArticle({ articleId, locale, day }: Omit<Placed, 'position'>) {
  const hash = createHash('sha256').update(`${articleId} ${locale}`).digest();
  const from = firstOf(day) + (hash.readUInt32BE() % ARTICLES) * PLACES;
  return { from, before: from + PLACES };
}

/** Returns the preferred key of a quote: the newest come first, those of one article in the order of the text. */
export function wantedKey(placed: Placed): number {
  const { from } = keysOfArticle(placed);
  return from + Math.max(0, PLACES - 1 - placed.position);
}
