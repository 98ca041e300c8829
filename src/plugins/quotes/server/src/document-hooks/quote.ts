import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isSameValue } from '../../../../../lib/same-value';
import { isSystemAttribute } from '../../../../../lib/system-attributes';
import { WRITABLE_OF_QUOTE } from '../../../shared/managed-attributes';
import { isEmptyRelation } from './relations';
import { getService } from '../get-service';
import { QUOTE } from '../uids';
import { withdrawChanged } from '../publishing/schedule-changes';
import { lockArticle } from '../repositories/content-locks';
import { inTransaction } from '../../../../../platform/database/in-transaction';

type Context = Modules.Documents.Middleware.Context;

const REJECTED: Record<string, string> = {
  create: 'created: quotes are found in the body of an article when it is saved',
  clone: 'duplicated: quotes are found in the body of an article when it is saved',
  delete: 'deleted: it goes when its words leave the article, or mark it as not a quote there',
  publish: 'published: it goes out with its article',
  unpublish: 'unpublished: it is withdrawn with its article',
  discardDraft: 'restored: discard the draft of its article',
};

interface QuoteParams {
  documentId?: string;
  locale?: string;
  status?: string;
  data?: Record<string, unknown>;
}

/** “Title” of the article that a quote stands in. */
async function articleOf(strapi: Core.Strapi, documentId: string | undefined): Promise<string> {
  const quote = documentId
    ? await strapi.db.query(QUOTE).findOne({ where: { documentId }, populate: ['article'] })
    : null;
  return quote?.article?.title ? ` Its article is “${quote.article.title}”.` : '';
}

async function reject(strapi: Core.Strapi, action: string, documentId?: string): Promise<never> {
  const articleNote = await articleOf(strapi, documentId);
  throw new errors.ApplicationError(`A quote alone cannot be ${REJECTED[action]}.${articleNote}`);
}

/**
 * Takes out of a write what the admin's form sends back unchanged; anything else that is not writable is rejected. What
 * belongs to Strapi, as the user who saves, and names that no attribute has are left to the checks of every write.
 */
function writable(
  strapi: Core.Strapi,
  data: Record<string, unknown>,
  stored: Record<string, unknown>
) {
  const { attributes } = strapi.contentType(QUOTE);
  const isOwn = (name: string) => name in attributes && !isSystemAttribute(name);
  const entries = Object.entries(data);
  const locked = entries.filter(([name, value]) => {
    if (WRITABLE_OF_QUOTE.has(name) || !isOwn(name)) return false;
    const { type } = attributes[name as keyof typeof attributes];
    if (type === 'relation') return !isEmptyRelation(value);
    return value !== undefined && !isSameValue(value, stored[name]);
  });
  if (locked.length > 0) {
    const names = locked.map(([name]) => `"${name}"`).join(', ');
    throw new errors.ValidationError(
      `${names} of a quote cannot be changed: it says what stands in the article. Edit the article.`,
      {
        code: 'attribute.read-only',
        path: [locked[0][0]],
        errors: locked.map(([name]) => ({
          path: [name],
          message: 'It is taken from the text of the article. Edit the article.',
          name: 'ValidationError',
        })),
      }
    );
  }
  return Object.fromEntries(
    entries.filter(([name]) => WRITABLE_OF_QUOTE.has(name) || !isOwn(name))
  );
}

async function update(strapi: Core.Strapi, ctx: Context, next: () => Promise<unknown>) {
  const params = ctx.params as unknown as QuoteParams;
  if (params.status === 'published') return reject(strapi, 'publish', params.documentId);

  return inTransaction(strapi, async (trx) => {
    const { documentId, locale } = params;
    const review = getService(strapi, 'review');
    const found = await review.find(documentId!, locale);
    await lockArticle(strapi, trx, found?.article?.documentId);
    const before = await review.find(documentId!, locale);
    if (!before) return null;
    ctx.params = {
      ...params,
      data: writable(strapi, params.data ?? {}, { ...before }),
    } as unknown as Context['params'];
    const result = await next();
    await review.recordChange(before);
    // Applies to place and day as well, because they are published with the article.
    if (before.article) {
      const article = await getService(strapi, 'articles').byId(before.article.id);
      await withdrawChanged(strapi, [article]);
    }
    return result;
  });
}

/** Keeps quotes to their article: they are published with it, and their text is that of the article. */
export function registerQuote(strapi: Core.Strapi): void {
  strapi.documents.use((ctx, next) => {
    if (ctx.uid !== QUOTE) return next();
    const { documentId } = ctx.params as unknown as QuoteParams;
    if (ctx.action in REJECTED) return reject(strapi, ctx.action, documentId);
    if (ctx.action !== 'update') return next();
    return update(strapi, ctx, next as () => Promise<unknown>) as ReturnType<typeof next>;
  });
}
