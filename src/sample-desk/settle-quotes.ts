import type { Core } from '@strapi/strapi';
import { ARTICLE, OFFICIAL } from './uids';

/** The first words of a quote → the slug of the official who said it. */
type Decisions = Record<string, string | undefined>;

async function officialId(strapi: Core.Strapi, slug: string): Promise<string | undefined> {
  const official = await strapi.documents(OFFICIAL).findFirst({ filters: { slug } });
  return official?.documentId;
}

/** Decides about quotes of a draft as its editor did in the panel. */
export async function settleQuotes(
  strapi: Core.Strapi,
  articleId: string,
  decisions: Decisions
): Promise<void> {
  const review = strapi.plugin('quotes').service('review');
  const article = await strapi.documents(ARTICLE).findOne({
    documentId: articleId,
    populate: { quotes: true },
  });
  const quotes = article?.quotes ?? [];

  for (const [words, slug] of Object.entries(decisions)) {
    const found = quotes.find(({ text }) => text?.startsWith(words));
    if (!found || !slug) throw new Error(`The sample desk settles "${words}", which is no quote.`);

    const quote = await review.find(found.documentId);
    const isRight = quote.speaker?.slug === slug;
    if (isRight) await review.confirm(quote);
    else await review.reassign(quote, { speaker: await officialId(strapi, slug) });
  }
}
