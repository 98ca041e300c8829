import type { Core } from '@strapi/strapi';
import { peopleNamed } from '../../../attribution';
import { project, type Projection } from '../../../shared/projection';
import { BODY } from '../article-type';
import { getService } from '../get-service';
import { measure } from '../measurements';
import { dayOfArticle, type ArticleRow } from '../repositories/article-row';
import type { QuoteRow } from '../repositories/quote-row';
import { checkQuoteCount } from './body-limits';
import { planQuotes, type QuotesPlan } from './plan-quotes';
import { readBody, type BodyReading, type BodyToRead } from './read-body';
import { markedAmong } from './reanchored-quotes';

/** A body of an article's draft, and what saving it makes of the quotes that the draft has. */
export interface SavePlan extends QuotesPlan {
  earlier: QuoteRow[];
  reading: BodyReading;
  /** The text that was read. */
  input: BodyToRead;
}

/** Finds the quotes of a text and their speakers, and plans what a save makes of them; writes nothing. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Returns the quotes of a body, in the order of the text, and what else is in quotation marks in it. */
  async read(input: BodyToRead): Promise<BodyReading> {
    return measure(strapi, 'analysed', async () =>
      readBody(input, await getService(strapi, 'people').current())
    );
  },

  /** Returns the documentIds of the officials whom a body names in full. */
  async officialsNamed({ body, locale, date }: BodyToRead): Promise<string[]> {
    const { text, regions } = project(body);
    const people = await getService(strapi, 'people').current();
    return peopleNamed(text, { lang: locale, people, date, regions });
  },

  /**
   * Plans what saving a body makes of the quotes of a draft: the same plan is previewed and carried out.
   * @param input the body as it will be
   * @param earlier the quotes that the draft has
   * @param before the body of these quotes; null where it is not known
   * @throws ValidationError where the body has more quotes than one article may have
   */
  async planSave(
    input: Omit<BodyToRead, 'marked'>,
    earlier: QuoteRow[],
    before: Projection | null
  ): Promise<SavePlan> {
    const complete = { ...input, marked: markedAmong(earlier) };
    const reading = await this.read(complete);
    checkQuoteCount(reading.found.length, BODY);
    return { ...planQuotes(earlier, before, reading), earlier, reading, input: complete };
  },

  /** Plans what saving another body would make of the quotes of a stored draft. */
  async previewSave(article: ArticleRow, body: unknown, date: string | null): Promise<SavePlan> {
    const earlier = await getService(strapi, 'quoteRows').ofArticle(article.id);
    const input = { body, locale: article.locale, date: date ?? dayOfArticle(article) };
    return this.planSave(input, earlier, project(article[BODY]));
  },
});
