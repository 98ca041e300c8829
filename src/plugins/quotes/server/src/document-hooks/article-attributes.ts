import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isSameValue } from '../../../../../lib/same-value';
import { ARTICLE, QUOTES } from '../article-type';
import type { ArticleRow } from '../repositories/article-row';
import { isEmptyRelation } from './relations';
import { getService } from '../get-service';

type Values = Record<string, unknown>;

/** Attributes that the plugin counts and keeps of an article, and no caller writes. */
export const KEPT_ATTRIBUTES = [
  'pendingQuotes',
  'quoteCount',
  'pendingSince',
  'scheduleRejection',
  'scheduledBy',
] as const;

const REASONS: Record<(typeof KEPT_ATTRIBUTES)[number], string> = {
  pendingQuotes: 'the quotes to check are counted when the article is saved.',
  quoteCount: 'the quotes are counted when the article is saved.',
  pendingSince: 'it is set when the first quote has to be checked.',
  scheduleRejection: 'it is set when a scheduled article could not be published.',
  scheduledBy: 'it is the account that sets “scheduledAt”.',
};

/** The counts of an article without quotes. */
const isZero = (value: unknown) => value === 0 || value === '0';

/** Tells programs what is wrong with a written `firstPublishedAt`. */
export type FirstPublishedCode =
  | 'first-published-at.forbidden'
  | 'first-published-at.already-set'
  | 'first-published-at.future'
  | 'first-published-at.invalid';

function reject(
  name: string,
  code: FirstPublishedCode | 'attribute.read-only',
  sentence: string
): never {
  const message = `${name}: ${sentence}`;
  throw new errors.ValidationError(message, {
    code,
    path: [name],
    errors: [{ path: [name], message, code, name: 'ValidationError' }],
  });
}

/**
 * Returns the first publication that a write sets; undefined where it sets none.
 * @throws ValidationError where the caller may not, it was set before, or it is not a past timestamp
 */
function firstPublication(
  strapi: Core.Strapi,
  written: unknown,
  stored: ArticleRow | null
): Date | undefined {
  const name = 'firstPublishedAt';
  if (isSameValue(written, stored?.firstPublishedAt)) return undefined;
  if (!getService(strapi, 'rights').hasFullAccess())
    reject(
      name,
      'first-published-at.forbidden',
      'it is set when the article is published for the first time. Only a caller with full access can set it, for articles from an archive. Leave it out.'
    );
  if (stored?.firstPublishedAt)
    reject(
      name,
      'first-published-at.already-set',
      `the article was first published at ${new Date(stored.firstPublishedAt).toISOString()}, and that stays. Leave it out.`
    );
  const date = new Date(written as string | number | Date);
  if (Number.isNaN(date.getTime()))
    reject(name, 'first-published-at.invalid', 'it is not a timestamp, as "2019-04-01T09:00:00Z".');
  if (date.getTime() > Date.now())
    reject(
      name,
      'first-published-at.future',
      'it is in the future. Use "scheduledAt" to publish an article later.'
    );
  return date;
}

/** The part of a written article that Strapi saves, and the first publication where the write sets it. */
export interface ArticleWrite {
  data: Values;
  firstPublishedAt?: Date;
}

/**
 * Takes out of a write what Strapi is not to save: the quotes, which are found in the body, what the plugin counts, and
 * the first publication, which Strapi would empty. Each passes as it is stored, because a form sends back the whole
 * document.
 * @param stored the draft that is updated, or copied; null for a new one
 * @throws ValidationError (400) with the name of an attribute that cannot be written
 */
export function readArticleWrite(
  strapi: Core.Strapi,
  written: Values = {},
  stored: ArticleRow | null
): ArticleWrite {
  const { [QUOTES]: quotes, ...data } = written;
  if (!isEmptyRelation(quotes))
    reject(
      QUOTES,
      'attribute.read-only',
      `"${QUOTES}" cannot be written, because the quotes of an article are found in its body. Leave it out.`
    );
  for (const name of KEPT_ATTRIBUTES) {
    const value = data[name];
    const isUnchanged =
      value === undefined ||
      isSameValue(value, stored?.[name]) ||
      (isZero(value) && !stored?.[name]);
    if (!isUnchanged) reject(name, 'attribute.read-only', `${REASONS[name]} Leave it out.`);
    delete data[name];
  }
  const { firstPublishedAt, ...rest } = data;
  const first =
    firstPublishedAt === undefined ? undefined : firstPublication(strapi, firstPublishedAt, stored);
  return { data: rest, ...(first && { firstPublishedAt: first }) };
}

/** Leaves out a first publication that a copy is to be without: what is empty sets nothing. */
export function withoutEmptied({ firstPublishedAt, ...data }: Values = {}): Values {
  return firstPublishedAt === null || firstPublishedAt === undefined
    ? data
    : { ...data, firstPublishedAt };
}

/** Stores the first publication of a draft: the Document Service would empty it. */
export async function storeFirstPublication(
  strapi: Core.Strapi,
  id: number,
  firstPublishedAt: Date
): Promise<void> {
  await strapi.db.query(ARTICLE).updateMany({
    where: { id },
    data: { firstPublishedAt } as never,
  });
}
