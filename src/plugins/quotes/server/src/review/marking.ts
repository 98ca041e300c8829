import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Kind, PlaceRequest } from '../../../shared/contract';
import { project, toAnchor, toTextSpan } from '../../../shared/projection';
import { BODY } from '../article-type';
import type { ArticleRow } from '../repositories/article-row';
import { overlaps, withinMarks } from '../analysis/marked-quotes';
import { getService } from '../get-service';
import type { QuoteRow } from '../repositories/quote-row';
import type { ReviewedQuote } from './reviewed-quote';

type Place = PlaceRequest['anchor'];

const GONE = 'These words are not in the saved text any more. Look at the text again.';

/** Takes what an editor points at in the text: words that are a quote, or which of several places is meant. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /**
   * Returns the place in the saved body.
   * @throws ApplicationError if the words are not there
   */
  function locate(article: ArticleRow, place: Place) {
    const projection = project(article[BODY]);
    const block = projection.blocks[place.block];
    const start = (block?.start ?? 0) + place.start;
    const end = (block?.start ?? 0) + place.end;
    const fits = block && start < end && end <= block.end;
    if (!fits || projection.text.slice(start, end) !== place.exact) {
      throw new errors.ApplicationError(GONE);
    }
    return { projection, span: { start, end } };
  }

  const inBlock = (rows: QuoteRow[], block: number) =>
    rows.filter(({ anchor, review }) => anchor?.block === block && review !== 'dismissed');

  async function rowAt(article: ArticleRow, { block, start, end }: Place) {
    const all = await getService(strapi, 'quoteRows').ofArticle(article.id);
    return all.find(
      ({ anchor }) => anchor?.block === block && anchor.start === start && anchor.end === end
    );
  }

  return {
    /**
     * Makes words of the saved body a quote; the engine says who may have spoken them.
     * @param kind `indirect`: reported speech that was offered, accepted with its speaker
     * @returns documentId of the quote
     * @throws ApplicationError for words that are not there, or part of a quote already
     */
    async mark(article: ArticleRow, place: Place, kind?: Kind): Promise<string> {
      const rows = getService(strapi, 'quoteRows');
      const { projection, span } = locate(article, place);
      const words = kind === 'indirect' ? span : withinMarks(projection.text, span);
      const { text, ...at } = toTextSpan(projection, words);
      if (text.trim() === '' || text.includes('\n')) {
        throw new errors.ApplicationError('Mark words within one paragraph.');
      }
      const earlier = await rows.ofArticle(article.id);
      const [taken] = inBlock(earlier, at.block).filter(
        (quote) =>
          (quote.kind === 'indirect') === (kind === 'indirect') && overlaps(quote.anchor!, at)
      );
      if (taken) {
        throw new errors.ApplicationError(`These words are in a quote already: “${taken.text}”.`);
      }
      const dismissed = earlier.find(
        ({ anchor, review }) =>
          review === 'dismissed' && anchor?.block === at.block && overlaps(anchor, at)
      );
      // A dismissed quote would keep the place.
      if (dismissed) await rows.delete([dismissed.id]);

      const documentId = rows.newDocumentId();
      const ids = await rows.insert([
        {
          documentId,
          locale: article.locale,
          publishedAt: null,
          text,
          kind: kind ?? 'direct',
          order: earlier.length,
          anchor: toAnchor(projection, words),
          review: 'open',
          marked: true,
        },
      ]);
      await rows.setArticleQuotes(article.id, [
        ...earlier.filter((row) => row !== dismissed).map(({ id }) => id),
        ids.get(documentId)!,
      ]);
      // Analyses the text as after a save: candidates for the speaker, and the place among the other quotes.
      await getService(strapi, 'quoteSync').saveQuotes(article, article[BODY]);
      const quote = await getService(strapi, 'review').find(documentId, article.locale);
      await getService(strapi, 'review').acceptMarked(quote!, kind === 'indirect');
      return documentId;
    },

    /**
     * Chooses the place of an ambiguous quote that was reviewed.
     * @throws ApplicationError if the words are not there, or belong to another quote that was reviewed
     */
    async place(quote: ReviewedQuote, place: Place): Promise<void> {
      if (quote.anchor || !quote.article) {
        throw new errors.ApplicationError('The quote has its place already.');
      }
      const article = await getService(strapi, 'articles').byId(quote.article.id);
      const { projection, span } = locate(article, place);
      const there = await rowAt(article, place);
      if (there && there.review && there.review !== 'open') {
        throw new errors.ApplicationError(
          'The quote at that place was reviewed already. Choose another place, or mark this one as not a quote.'
        );
      }
      const rows = getService(strapi, 'quoteRows');
      if (there) await rows.delete([there.id]);
      const { block, start, end } = toTextSpan(projection, span);
      await getService(strapi, 'review').putAt(quote, {
        ...toAnchor(projection, span),
        block,
        start,
        end,
      });
      // Reads it again, because the counts have changed with the review.
      const now = await getService(strapi, 'articles').byId(article.id);
      await getService(strapi, 'quoteSync').saveQuotes(now, now[BODY]);
    },
  };
};
