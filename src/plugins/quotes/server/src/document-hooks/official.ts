import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { bareNames } from '../officials/bare-names';
import { InUseError, type NamedArticle } from './in-use-error';
import { withdrawDependents } from '../publishing/scheduled-dependents';
import { getService } from '../get-service';
import { OFFICIAL, QUOTE } from '../uids';
import { lockContent, WRITES } from '../repositories/content-locks';
import { inTransaction } from '../../../../../platform/database/in-transaction';

/** The actions that change the draft of an official, and so who can be found in a text. */
const CHANGES = new Set(['create', 'update', 'delete', 'discardDraft', 'clone']);

/** Finds the articles whose quotes would lose their speaker. */
async function quotingArticles(
  strapi: Core.Strapi,
  documentId: string,
  onlyPublished: boolean
): Promise<NamedArticle[]> {
  const quotes = (await strapi.db.query(QUOTE).findMany({
    where: { speaker: { documentId }, ...(onlyPublished && { publishedAt: { $notNull: true } }) },
    select: ['id'],
    populate: { article: { select: ['documentId', 'title'] } },
  })) as unknown as { article: NamedArticle | null }[];
  return quotes.flatMap(({ article }) => article ?? []);
}

/**
 * Keeps an official who is quoted, and names the articles as the reason, so that a quote never loses its speaker
 * unnoticed.
 */
async function rejectWhileQuoted(
  strapi: Core.Strapi,
  action: 'delete' | 'unpublish',
  documentId: string
): Promise<void> {
  const articles = await quotingArticles(strapi, documentId, action === 'unpublish');
  if (articles.length === 0) return;
  const done = action === 'delete' ? 'deleted' : 'unpublished';
  throw new InUseError(
    articles,
    (titles) =>
      `The official cannot be ${done} while quoted in ${titles}. First choose another speaker there, or unpublish the article.`
  );
}

interface WriteParams {
  documentId?: string;
  data?: Record<string, unknown>;
}

/**
 * Rejects an official who has no name but a role: the engine would find them wherever a text has the word.
 * @throws ValidationError that names each
 */
async function rejectBareNames(strapi: Core.Strapi, { documentId, data = {} }: WriteParams) {
  if (!('name' in data) && !data.alternateNames) return;
  const stored =
    'name' in data || !documentId
      ? null
      : await strapi.db.query(OFFICIAL).findOne({
          where: { documentId, publishedAt: { $null: true } },
          select: ['name'],
        });
  const found = bareNames({ name: stored?.name, ...data });
  if (found.length === 0) return;
  const [{ path, message }] = found;
  throw new errors.ValidationError(`${path.join('.')}: ${message}`, {
    code: 'name.bare-role',
    path: path.map(String),
    errors: found.map((one) => ({
      ...one,
      path: one.path.map(String),
      name: 'ValidationError',
    })),
  });
}

/** Actions that can give an official another name. */
const NAMES = new Set(['create', 'update', 'clone']);

/** Keeps quoted officials, and marks the people index as changed in the same transaction. */
export function registerOfficial(strapi: Core.Strapi): void {
  strapi.documents.use((ctx, next) => {
    if (ctx.uid !== OFFICIAL) return next();
    const { action } = ctx;
    if (!WRITES.has(action)) return next();

    return inTransaction(strapi, async (trx) => {
      await lockContent(strapi, trx);
      if (action === 'delete' || action === 'unpublish') {
        const { documentId } = ctx.params as unknown as { documentId: string };
        await rejectWhileQuoted(strapi, action, documentId);
      }
      if (NAMES.has(action)) await rejectBareNames(strapi, ctx.params as unknown as WriteParams);
      const result = await next();
      if (CHANGES.has(action)) await getService(strapi, 'people').markChanged();
      if (action === 'update') {
        const { documentId } = ctx.params as unknown as { documentId: string };
        await withdrawDependents(strapi, OFFICIAL, documentId);
      }
      return result;
    }) as unknown as ReturnType<typeof next>;
  });
}
