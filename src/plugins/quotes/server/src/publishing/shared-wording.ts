import type { Core } from '@strapi/strapi';
import { isComparable, withFingerprint, type PublicQuote } from './checks/shared-wording';
import { foldedWords, signatureOf } from './min-hash';
import { QUOTE } from '../uids';
import type { QuoteRow } from '../repositories/quote-row';

/** Limits how many similar quotes are read at most: an article with more repeats text that is not a quote. */
const MAX_FOUND = 200;
const MIN_HASH_COLUMNS = ['minHash1', 'minHash2', 'minHash3', 'minHash4'] as const;

export type MinHashColumns = Record<
  (typeof MIN_HASH_COLUMNS)[number] | 'fingerprint',
  string | null
>;

/** Returns the columns by which a public quote is found; all null for one that is not compared. */
export function minHashColumns(quote: Pick<QuoteRow, 'kind' | 'text'>): MinHashColumns {
  const words = foldedWords(quote.text);
  const signature = isComparable(quote) ? signatureOf(words) : null;
  const column = (i: number) => signature?.[i] ?? null;
  return {
    fingerprint: signature ? withFingerprint(quote as QuoteRow).fingerprint : null,
    minHash1: column(0),
    minHash2: column(1),
    minHash3: column(2),
    minHash4: column(3),
  };
}

/** Finds the same utterances in other public articles. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Public quotes of other articles in the language that share words with these, by indexed columns.
   * @param articleDocumentId the article that the quotes are of
   */
  async find(
    quotes: Pick<QuoteRow, 'kind' | 'text'>[],
    articleDocumentId: string,
    locale: string
  ): Promise<PublicQuote[]> {
    const signatures = quotes.filter(isComparable).map(minHashColumns);
    if (signatures.length === 0) return [];
    const matches = MIN_HASH_COLUMNS.map((column) => ({
      [column]: { $in: signatures.flatMap((signature) => signature[column] ?? []) },
    }));
    const found = (await strapi.db.query(QUOTE).findMany({
      where: { publishedAt: { $notNull: true }, locale, $or: matches },
      select: ['text', 'attributionText', 'sharedWording', 'fingerprint'] as never,
      populate: {
        speaker: { select: ['documentId', 'name'] },
        article: { select: ['documentId', 'title'] },
      },
      orderBy: { id: 'desc' },
      limit: MAX_FOUND,
    })) as unknown as PublicQuote[];
    return found.filter(({ article }) => article && article.documentId !== articleDocumentId);
  },
});
