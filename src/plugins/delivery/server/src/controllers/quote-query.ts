import { z } from 'zod';
import { MOST_WORDS, parseSearch, wordCount } from '../quote-search/search-query';
import { EVERY_LANGUAGE } from '../quote-search/words';
import { keysOf } from '../quote-search/quote-keys';
import type { RankedPlace } from '../quote-search/ranking';
import { fromCursor, locale, pageSize, toCursor } from './query';

const MOST_LISTED = 50;
const LONGEST_TEXT = 500;

/** "a,b" and "x=a&x=b" are the same list. */
const listed = z
  .union([z.string(), z.array(z.string())])
  .transform((value) =>
    [value]
      .flat()
      .flatMap((text) => text.split(','))
      .map((text) => text.trim())
  )
  .refine((list) => list.every(Boolean), 'must not be empty')
  .refine((list) => list.length <= MOST_LISTED, `must name at most ${MOST_LISTED}`)
  .transform((list) => [...new Set(list)]);

const DAY = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** 2025-02-30 is none. */
function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  if (text.length < 10) return true;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const day = z
  .string('must be given once')
  .refine(isDay, 'must be a day such as "2025-09-17", a month "2025-09" or a year "2025"')
  .optional();

const text = z
  .string('must be given once')
  .max(LONGEST_TEXT, `must have at most ${LONGEST_TEXT} characters`);
const hasWord = (typed: string) => parseSearch(typed, EVERY_LANGUAGE).length > 0;

const KINDS = ['direct', 'partial', 'indirect'] as const;
const isKind = (kind: string): kind is (typeof KINDS)[number] =>
  (KINDS as readonly string[]).includes(kind);

/** The parameters of `GET /api/statements`. */
export const STATEMENTS = z.strictObject({
  official: listed.optional(),
  agreement: listed.optional(),
  country: listed
    .transform((codes) => codes.map((code) => code.toUpperCase()))
    .refine(
      (codes) => codes.every((code) => /^[A-Z]{2}$/.test(code)),
      'must be a country code of two letters such as "BY"'
    )
    .optional(),
  office: text.refine(hasWord, 'must hold a word').optional(),
  kind: listed
    .refine((kinds) => kinds.every(isKind), `must be one of ${KINDS.join(', ')}`)
    .transform((kinds) => kinds.filter(isKind))
    .optional(),
  language: z.union([z.literal(EVERY_LANGUAGE), locale]),
  from: day,
  to: day,
  q: text
    .refine(hasWord, 'must hold a word to look for')
    .refine(
      (typed) => wordCount(parseSearch(typed, EVERY_LANGUAGE)) <= MOST_WORDS,
      `must hold at most ${MOST_WORDS} words`
    )
    .optional(),
  facets: z
    .enum(['true', 'false'], 'must be true or false')
    .default('true')
    .transform((value) => value === 'true'),
  pageSize,
  cursor: z.string('must be given once').optional(),
});

/** The keys of the days from one to another. */
export const keysBetween = (from: string | undefined, to: string | undefined) => ({
  from: from === undefined ? undefined : keysOf(from).from,
  before: to === undefined ? undefined : keysOf(to).before,
});

const key = z.number().int().nonnegative();
const NEWEST = z.tuple([key]);
const RANKED = z.tuple([z.number().int(), key, key]);

export const toStatementCursor = (place: number | RankedPlace): string =>
  toCursor(typeof place === 'number' ? [place] : [place.rank, place.key, place.oldest]);

/** @param ranked whether the list is one of a search */
export function fromStatementCursor(cursor: string, ranked: boolean): number | RankedPlace {
  if (!ranked) return fromCursor(cursor, NEWEST)[0];
  const [rank, place, oldest] = fromCursor(cursor, RANKED);
  return { rank, key: place, oldest };
}
