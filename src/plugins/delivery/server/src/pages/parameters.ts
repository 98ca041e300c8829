import { z } from 'zod';
import { LANGUAGE_CODE } from '../../../../../lib/language/language-code';

const MAX_PAGE_SIZE = 100;

const localeCode = z.string().regex(LANGUAGE_CODE, 'must be a language code such as "en"');

/** A locale of the site. */
export const locale = localeCode.optional().meta({
  description: 'A locale of the site. Defaults to the default locale.',
});

/** Limits how many entries a page of a list has. */
export const pageSize = z.coerce
  .number('must be a number from 1 to 100')
  .int('must be a whole number')
  .min(1, 'must be at least 1')
  .max(MAX_PAGE_SIZE, `must be at most ${MAX_PAGE_SIZE}`)
  .default(25)
  .meta({ description: 'How many entries a page has.' });

export const cursor = z
  .string('must be given once')
  .optional()
  .meta({ description: '`nextCursor` of the previous page.' });

/** The parameters of an article's page. */
export const ARTICLE_PAGE = z.strictObject({
  locale: localeCode.optional().meta({
    description: 'A locale of the site. Defaults to the locale that the slug belongs to.',
  }),
});

/** The parameters of the list of articles. */
export const ARTICLE_LIST = z.strictObject({
  locale,
  section: z
    .string()
    .min(1, 'must not be empty')
    .optional()
    .meta({ description: 'Articles of this section.' }),
  pageSize,
  cursor,
});
export type ArticleListQuery = z.output<typeof ARTICLE_LIST>;

/** The parameters of the page of an official or agreement. */
export const RECORD_PAGE = z.strictObject({ locale });

/** The parameters of the lists of officials and agreements. */
export const RECORD_LIST = z.strictObject({ locale, pageSize, cursor });
export type RecordListQuery = z.output<typeof RECORD_LIST>;
