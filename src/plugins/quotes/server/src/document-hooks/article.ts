import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ARTICLE, BODY, QUOTES } from '../article-type';
import { announceMeasured, measure, wayOfPublication } from '../measurements';
import type { ArticleRow } from '../repositories/article-row';
import { checkBody } from '../analysis/body-limits';
import type { StoredCounts } from '../analysis/quote-counts';
import { runInTurn } from '../publishing/transaction-queue';
import { publishInTurn } from '../publishing/publish-in-turn';
import { getService } from '../get-service';
import { loggedQuote, loggedSubject } from '../activity-log/activity-log';
import { readArticleWrite, storeFirstPublication } from './article-attributes';
import {
  languageOf,
  oneLocale,
  paramsOf,
  type Context,
  type Handler,
  type Next,
  type Params,
} from './article-operation';
import { embargoOf, readPublicationStates, UNSCHEDULED } from '../publishing/publication-state';
import { planSchedule, recordSchedule } from '../publishing/schedule-changes';
import * as versions from './article-versions';
import { cloneArticle } from './clone-article';
import { lockArticle, lockPublishing } from '../repositories/content-locks';
import { inTransaction } from '../../../../../platform/database/in-transaction';

/** An answer that was read before the quotes were counted, with the counts as far as it shows them. */
function withCounts(answer: ArticleRow, counts: StoredCounts): ArticleRow {
  const shown = Object.entries(counts).filter(([name]) => name in answer);
  return { ...answer, ...Object.fromEntries(shown) };
}

/** Whether an answer shows the quotes of the article. */
function showsQuotes(strapi: Core.Strapi, populate: unknown): boolean {
  if (populate === true || populate === '*') return true;
  const names = Array.isArray(populate) || typeof populate === 'string' ? [populate].flat() : [];
  if (names.some((path) => String(path).split('.')[0] === QUOTES)) return true;
  return typeof populate === 'object' && populate !== null && QUOTES in populate;
}

/** The answer with its quotes as they are now: Strapi read it before they were written. */
async function withQuotes<T>(
  strapi: Core.Strapi,
  answer: T,
  { documentId, locale }: ArticleRow,
  { fields, populate }: Params,
  status: 'draft' | 'published'
): Promise<T> {
  if (!showsQuotes(strapi, populate)) return answer;
  return (await strapi.documents(ARTICLE).findOne({
    documentId,
    locale,
    status,
    fields,
    populate,
  } as never)) as T;
}

/** Create and update: saves the draft, finds its quotes, and publishes the piece where that was asked for. */
const save: Handler = async (strapi, ctx, next) => {
  const params = paramsOf(ctx);
  const publishes = params.status === 'published';
  checkBody(params.data?.[BODY], BODY);

  return inTransaction(strapi, async (trx) => {
    await lockArticle(strapi, trx, params.documentId);
    const saved = await runInTurn(trx, async () => {
      const stored = await getService(strapi, 'articles').storedDraft(
        params.documentId,
        oneLocale(params)
      );
      const { data, firstPublishedAt } = readArticleWrite(strapi, params.data, stored);
      const target = { ...params, locale: await languageOf(strapi, params) };
      const schedule = await planSchedule(strapi, target, data);
      ctx.params = {
        ...params,
        status: 'draft',
        data: { ...data, ...schedule.columns },
      } as unknown as Context['params'];
      const bodyBefore = stored ? stored[BODY] : null;
      const result = (await next()) as ArticleRow | null;
      if (!result) return null;
      if (firstPublishedAt) {
        await storeFirstPublication(strapi, result.id, firstPublishedAt);
        if ('firstPublishedAt' in result) result.firstPublishedAt = firstPublishedAt.toISOString();
      }
      const row = await getService(strapi, 'articles').byId(result.id);
      await recordSchedule(strapi, row, schedule);
      const counts = await measure(strapi, 'synced', () =>
        getService(strapi, 'sync').run(row, bodyBefore)
      );
      return { result: withCounts(result, counts), row };
    });
    if (!saved) return null;
    if (!publishes) return withQuotes(strapi, saved.result, saved.row, params, 'draft');

    const { fields, populate } = params;
    const { entries } = await strapi.documents(ARTICLE).publish({
      documentId: saved.row.documentId,
      locale: saved.row.locale,
      ...(fields !== undefined && { fields }),
      ...(populate !== undefined && { populate }),
    } as never);
    return entries[0];
  });
};

const publish: Handler = (strapi, ctx, next) =>
  inTransaction(strapi, async (trx, onCommit) => {
    const start = performance.now();
    const { documentId, locale } = paramsOf(ctx);
    await lockArticle(strapi, trx, documentId);
    await lockPublishing(strapi, trx);
    return publishInTurn(trx, async () => {
      const publication = getService(strapi, 'publication');
      const drafts = await versions.draftsOf(strapi, documentId, locale);

      const articles = [];
      for (const draft of drafts)
        articles.push(await publication.prepare(documentId, draft.locale));

      const before = await versions.snapshot(strapi, documentId);
      const result = (await next()) as { entries: ArticleRow[] };
      const after = await versions.rowsOf(strapi, documentId);
      for (const examined of articles) {
        if (!examined) continue;
        const { locale: published } = examined.article;
        const isPublic = (row: ArticleRow) => row.locale === published && row.publishedAt !== null;
        const row = after.find(isPublic);
        const former = before.filter(({ article }) => isPublic(article));
        if (!row) continue;
        await publication.publishQuotes(
          examined,
          row.id,
          former.flatMap(({ quoteIds }) => quoteIds)
        );
      }
      const entries: ArticleRow[] = [];
      for (const entry of result.entries) {
        const row = after.find(({ id }) => id === entry.id);
        entries.push(
          row ? await withQuotes(strapi, entry, row, paramsOf(ctx), 'published') : entry
        );
      }
      const way = wayOfPublication(strapi);
      const ms = performance.now() - start;
      onCommit(() =>
        announceMeasured(strapi, { what: 'published', way, articles: entries.length, ms })
      );
      return { ...result, entries };
    });
  });

/** What readers see of an article, in each language, as the trail tells it. */
async function publicArticles(strapi: Core.Strapi, rows: versions.ArticleVersion[]) {
  const articles = [];
  for (const { article, quoteIds } of rows) {
    if (article.publishedAt === null) continue;
    const quotes = await getService(strapi, 'quoteRows').byIds(quoteIds);
    const event = { ...loggedSubject(article), before: { quotes: quotes.map(loggedQuote) } };
    articles.push({ id: article.id, event });
  }
  return articles;
}

/** Unpublish and delete: the quotes of the rows that are gone go with them. */
const remove: Handler = (strapi, ctx, next) =>
  inTransaction(strapi, async (trx) => {
    const { documentId } = paramsOf(ctx);
    await lockArticle(strapi, trx, documentId);
    const before = await versions.snapshot(strapi, documentId);
    const withdrawn = await publicArticles(strapi, before);
    const result = await next();
    const left = new Set((await versions.rowsOf(strapi, documentId)).map(({ id }) => id));
    await getService(strapi, 'quoteRows').delete(versions.orphans(before, left));
    await getService(strapi, 'activityLog').record(
      withdrawn
        .filter(({ id }) => !left.has(id))
        .map(({ event }) => ({
          ...event,
          action: ctx.action === 'delete' ? 'deleted' : 'unpublished',
        }))
    );
    return result;
  });

/**
 * Strapi would delete a draft that has no public version to go back to.
 * @throws ApplicationError that names the language
 */
async function assertPublished(strapi: Core.Strapi, { documentId, locale }: Params): Promise<void> {
  const rows = await versions.rowsOf(strapi, documentId);
  const isPublic = (language: string) =>
    rows.some((row) => row.publishedAt !== null && row.locale === language);
  for (const draft of await versions.draftsOf(strapi, documentId, locale)) {
    if (isPublic(draft.locale)) continue;
    throw new errors.ApplicationError(
      `The draft is kept: nothing of the article is published in "${draft.locale}" that it could go back to. Delete the article where it is not wanted.`
    );
  }
}

/** Discard: the quotes of the new draft are those that are public. */
const discardDraft: Handler = (strapi, ctx, next) =>
  inTransaction(strapi, async (trx) => {
    const params = paramsOf(ctx);
    const { documentId } = params;
    await lockArticle(strapi, trx, documentId);
    await assertPublished(strapi, params);
    const before = await versions.snapshot(strapi, documentId);
    const embargo = embargoOf(await readPublicationStates(strapi, documentId));
    const result = await next();
    const after = await versions.rowsOf(strapi, documentId);
    const known = new Set(before.map(({ article }) => article.id));
    for (const draft of after) {
      if (draft.publishedAt !== null || known.has(draft.id)) continue;
      const { locale } = draft;
      const former = before.find(
        ({ article }) => article.publishedAt === null && article.locale === locale
      );
      const source = after.find((row) => row.publishedAt !== null && row.locale === locale);
      // The public version may have been published on a schedule or before there was an embargo.
      await strapi.db.query(ARTICLE).updateMany({
        where: { id: draft.id },
        data: { ...UNSCHEDULED, embargoedUntil: embargo } as never,
      });
      await getService(strapi, 'publication').restoreQuotes(
        source?.id ?? null,
        await getService(strapi, 'articles').byId(draft.id),
        former?.quoteIds ?? []
      );
    }
    return result;
  });

const HANDLERS: Partial<Record<string, Handler>> = {
  create: save,
  update: save,
  publish,
  unpublish: remove,
  delete: remove,
  discardDraft,
  clone: cloneArticle,
};

/** Keeps the quotes of articles right on every way of writing one. */
export function registerArticle(strapi: Core.Strapi): void {
  strapi.documents.use((ctx, next) => {
    if (ctx.uid !== ARTICLE) return next();
    const handler = HANDLERS[ctx.action];
    return (handler ? handler(strapi, ctx, next as Next) : next()) as ReturnType<typeof next>;
  });
}
