import type { Core } from '@strapi/strapi';
import { project, type Projection } from '../../../shared/projection';
import { quotesConfig } from '../config';
import { dayOfPiece, type ArticleRow } from '../pieces/article-row';
import { checkQuoteCount } from '../pieces/body-limits';
import { planQuotes, type QuotesPlan } from '../pieces/plan-quotes';
import type { BodyReading, BodyToRead } from '../pieces/read-body';
import { markedAmong } from '../pieces/reanchored';
import { getService } from './index';
import type { QuoteRow } from './quote-rows';

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
    checkQuoteCount(reading.found.length, quotesConfig(strapi).bodyField);
    return { ...planQuotes(earlier, before, reading), earlier, reading, input: whole };
  },

  /** What saving a body would make of the quotes of a draft. */
  async preview(article: ArticleRow, body: unknown, date: string | null): Promise<DraftPlan> {
    const { bodyField, dateField } = quotesConfig(strapi);
    const earlier = await getService(strapi, 'quoteRows').ofArticle(article.id);
    const day = date ?? dayOfPiece(article, dateField);
    const input = { body, locale: article.locale, date: day };
    return this.plan(input, earlier, project(article[bodyField]));
  },
});
