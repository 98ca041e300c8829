import type { Core } from '@strapi/strapi';
import { isComparable, withFingerprint, type QuoteElsewhere } from './checks/shared-wording';
import { foldedWords, sketchOf } from './min-hash';
import { QUOTE } from '../uids';
import type { QuoteRow } from '../repositories/quote-rows';

/** How many look-alikes are read at most: an article that has more is no article. */
const MOST_FOUND = 200;
const SKETCH_COLUMNS = ['sketch1', 'sketch2', 'sketch3', 'sketch4'] as const;

export type SketchColumns = Record<(typeof SKETCH_COLUMNS)[number] | 'fingerprint', string | null>;

/** What a public quote is found by; all null for one that is not compared. */
export function sketchColumns(quote: Pick<QuoteRow, 'kind' | 'text'>): SketchColumns {
  const words = foldedWords(quote.text);
  const sketch = isComparable(quote) ? sketchOf(words) : null;
  const column = (i: number) => sketch?.[i] ?? null;
  return {
    fingerprint: sketch ? withFingerprint(quote as QuoteRow).fingerprint : null,
    sketch1: column(0),
    sketch2: column(1),
    sketch3: column(2),
    sketch4: column(3),
  };
}

/** The same utterances in other public pieces. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Public quotes of other articles in the language that share words with these, by indexed columns.
   * @param articleDocumentId the article that the quotes are of
   */
  async find(
    quotes: Pick<QuoteRow, 'kind' | 'text'>[],
    articleDocumentId: string,
    locale: string
  ): Promise<QuoteElsewhere[]> {
    const sketches = quotes.filter(isComparable).map(sketchColumns);
    if (sketches.length === 0) return [];
    const matches = SKETCH_COLUMNS.map((column) => ({
      [column]: { $in: sketches.flatMap((sketch) => sketch[column] ?? []) },
    }));
    const found = (await strapi.db.query(QUOTE).findMany({
      where: { publishedAt: { $notNull: true }, locale, $or: matches },
      select: ['text', 'attributionText', 'bothSaid', 'fingerprint'] as never,
      populate: {
        speaker: { select: ['documentId', 'name'] },
        article: { select: ['documentId', 'title'] },
      },
      orderBy: { id: 'desc' },
      limit: MOST_FOUND,
    })) as unknown as QuoteElsewhere[];
    return found.filter(({ article }) => article && article.documentId !== articleDocumentId);
  },
});
