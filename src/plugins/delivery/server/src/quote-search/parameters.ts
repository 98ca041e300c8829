import { z } from 'zod';
import { QuoteKind } from '../../../shared/contract';
import { cursor, locale, pageSize } from '../pages/parameters';
import { MAX_WORDS, parseSearch, wordCount } from './search-query';
import { ALL_LOCALES } from './words';
import { keysOf } from './quote-keys';

const MAX_LISTED = 50;
const MAX_TEXT_LENGTH = 500;

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
  .refine((list) => list.length <= MAX_LISTED, `must name at most ${MAX_LISTED}`)
  .transform((list) => [...new Set(list)]);

const DAY = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Rejects days that no calendar has, such as 2025-02-30. */
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
  .max(MAX_TEXT_LENGTH, `must have at most ${MAX_TEXT_LENGTH} characters`);
const hasWord = (typed: string) => parseSearch(typed, ALL_LOCALES).length > 0;

const KINDS = QuoteKind.options;
const isKind = (kind: string): kind is QuoteKind => (KINDS as readonly string[]).includes(kind);

const SEVERAL = 'Several: separated by commas, or as repeated parameters.';

/** The parameters of the search of quotes. */
export const QUOTE_SEARCH = z
  .strictObject({
    official: listed
      .optional()
      .meta({ description: `Said by this official: slug or \`documentId\`. ${SEVERAL}` }),
    agreement: listed
      .optional()
      .meta({ description: `About this agreement: slug or \`documentId\`. ${SEVERAL}` }),
    country: listed
      .transform((codes) => codes.map((code) => code.toUpperCase()))
      .refine(
        (codes) => codes.every((code) => /^[A-Z]{2}$/.test(code)),
        'must be a country code of two letters such as "BY"'
      )
      .optional()
      .meta({ description: `By officials of this country. ${SEVERAL}` }),
    office: text.refine(hasWord, 'must hold a word').optional().meta({
      description: 'Words of the office that was held on the day: "defence minister".',
    }),
    kind: listed
      .refine((kinds) => kinds.every(isKind), `must be one of ${KINDS.join(', ')}`)
      .transform((kinds) => kinds.filter(isKind))
      .optional()
      .meta({
        description: `Quoted in full (\`direct\`), in part (\`partial\`), or reported without quotation marks (\`indirect\`). ${SEVERAL}`,
      }),
    locale: z.union([z.literal(ALL_LOCALES), locale]).meta({
      description:
        'A locale of the site, or "*" for every quote once. Defaults to the default locale.',
    }),
    from: day.meta({
      description: 'Said on this day or later; a month or a year means its first day.',
    }),
    to: day.meta({
      description: 'Said on this day or earlier; a month or a year means its last day.',
    }),
    q: text
      .refine(hasWord, 'must hold a word to search for')
      .refine(
        (typed) => wordCount(parseSearch(typed, ALL_LOCALES)) <= MAX_WORDS,
        `must hold at most ${MAX_WORDS} words`
      )
      .optional()
      .meta({
        description: 'Words to search for. Results are sorted by relevance, with `highlight`.',
      }),
    facets: z
      .enum(['true', 'false'], 'must be true or false')
      .default('true')
      .transform((value) => value === 'true')
      .meta({
        description: 'Whether to include the counts by speaker, year and agreement.',
      }),
    pageSize,
    cursor,
  })
  .check(({ value: { from, to }, issues }) => {
    if (from === undefined || to === undefined || keysOf(from).from < keysOf(to).before) return;
    issues.push({
      code: 'custom',
      input: from,
      path: ['from'],
      message: `(${from}) must not be after "to" (${to})`,
    });
  });
export type QuoteSearchQuery = z.output<typeof QUOTE_SEARCH>;
