import type { Core } from '@strapi/strapi';
import { project, type Projection } from '../../../shared/projection';
import { BODY } from '../article-type';
import { dayOfArticle, type ArticleRow } from '../repositories/article-row';
import { checkQuoteCount } from './body-limits';
import { planQuotes, type QuotesPlan } from './plan-quotes';
import type { BodyReading, BodyToRead } from './read-body';
import { markedAmong } from './reanchored-quotes';
import { getService } from '../get-service';
import type { QuoteRow } from '../repositories/quote-rows';

/** A body of an article's draft with what is to become of the quotes that the draft had. */
export interface DraftPlan extends QuotesPlan {
  earlier: QuoteRow[];
  reading: BodyReading;
  /** What was read. */
  input: BodyToRead;
}

/** What a save of an article makes of its quotes: told before it happens, and carried out by it. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * @param body the body as it is to be
   * @param earlier the quotes that the draft has
   * @param before the body that these stood in; null where it is not at hand
   * @throws ValidationError where the body has more quotes than one piece may have
   */
  async plan(
    input: Omit<BodyToRead, 'marked'>,
    earlier: QuoteRow[],
    before: Projection | null
  ): Promise<DraftPlan> {
    const whole = { ...input, marked: markedAmong(earlier) };
    const reading = await getService(strapi, 'analysis').read(whole);
    checkQuoteCount(reading.found.length, BODY);
    return { ...planQuotes(earlier, before, reading), earlier, reading, input: whole };
  },

  /** What saving a body would make of the quotes of a draft. */
  async preview(article: ArticleRow, body: unknown, date: string | null): Promise<DraftPlan> {
    const earlier = await getService(strapi, 'quoteRows').ofArticle(article.id);
    const day = date ?? dayOfArticle(article);
    const input = { body, locale: article.locale, date: day };
    return this.plan(input, earlier, project(article[BODY]));
  },
});
