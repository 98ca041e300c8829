import type { Core } from '@strapi/strapi';
import { createReferences } from './references';
import { ARTICLE, OFFICIAL } from './uids';

/** The knowledge of a seed's editor about the quote that begins with these words: one of the three. */
export interface QuoteKnowledge {
  begins: string;
  /** The slug of the official who said it. */
  official?: string;
  /** The speaker, if no official has the quote. */
  attribution?: string;
  /** Quotation marks around a title, or around words that were never spoken. */
  notSpeech?: boolean;
}

interface DraftQuote {
  text: string;
  decision: string;
  speaker: { documentId: string } | null;
  attributionText: string | null;
}

/**
 * Reviews the quotes of a draft as its editor does in the panel: what the engine was sure of and got right stays as it
 * is, the rest is reviewed.
 */
export async function reviewQuotes(
  strapi: Core.Strapi,
  articleId: string,
  knowledge: QuoteKnowledge[]
): Promise<void> {
  const review = strapi.plugin('quotes').service('review');
  const references = createReferences(strapi);
  const article = await strapi.documents(ARTICLE).findOne({
    documentId: articleId,
    populate: { quotes: true },
  });

  async function reviewSpeaker(quote: DraftQuote, slug: string): Promise<void> {
    const [speaker] = await references.documentIds(OFFICIAL, [slug]);
    const isRight = quote.speaker?.documentId === speaker;
    if (isRight && quote.decision === 'linked') return;
    if (isRight) await review.confirm(quote);
    else await review.reassign(quote, { speaker });
  }

  async function reviewQuote(quote: DraftQuote, known: QuoteKnowledge): Promise<void> {
    if (known.official) return reviewSpeaker(quote, known.official);
    if (known.notSpeech) return review.dismiss(quote);
    if (quote.attributionText) return;
    await review.reassign(quote, { attributionText: known.attribution });
  }

  for (const known of knowledge) {
    const found = article?.quotes?.find(({ text }) => text?.startsWith(known.begins));
    if (found) await reviewQuote(await review.find(found.documentId), known);
    else if (!known.notSpeech) throw new Error(`A seed knows of "${known.begins}…": no quote.`);
  }
}
