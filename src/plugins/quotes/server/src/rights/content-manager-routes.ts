import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { guardAdminRoutes, type RouteMiddleware } from '../../../../../platform/http/guard-routes';
import { getService } from '../get-service';
import { assertReadable } from './readable';

interface Row {
  id: number;
  locale?: string | null;
}

/** Names what a list shows of the other languages of a record. */
const SHOWN = ['id', 'documentId', 'locale', 'publishedAt', 'updatedAt', 'createdAt', 'status'];

const pick = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([name]) => SHOWN.includes(name)));

/** Finds which of these records the caller may read in any language. */
async function readableAmong(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentIds: string[]
): Promise<Set<string>> {
  const { filters } = await getService(strapi, 'rights').readable(uid);
  const found = await strapi.documents(uid).findMany({
    filters: { $and: [{ documentId: { $in: documentIds } }, ...filters] },
    locale: '*',
    status: 'draft',
    fields: ['documentId'],
  } as never);
  return new Set(found.map(({ documentId }) => documentId));
}

/**
 * Leaves out of a bulk action the records that the caller may not read, because the content manager checks only the
 * right to read the type, and answers with their content and authors.
 */
function onlyReadable(
  strapi: Core.Strapi,
  idsIn: (ctx: Context) => { documentIds?: unknown }
): RouteMiddleware {
  return async (ctx, next) => {
    const holder = idsIn(ctx);
    const requested = [holder.documentIds ?? []].flat().map(String);
    const readable = await readableAmong(strapi, ctx.params.model, requested);
    holder.documentIds = requested.filter((documentId) => readable.has(documentId));
    if (requested.length > 0 && readable.size === 0) throw new errors.NotFoundError();
    await next();
  };
}

/** Shows of the other languages of a record what a list shows, because another user may have written them. */
const withoutTranslations: RouteMiddleware = async (ctx, next) => {
  await next();
  const body = ctx.body as { data?: { localizations?: unknown } } | undefined;
  const data = body?.data;
  if (!data || !Array.isArray(data.localizations)) return;
  data.localizations = data.localizations.map(pick);
};

/** Shows the words of other languages, which are validated before several are published, to those who may read them. */
function onlyReadableTranslations(strapi: Core.Strapi): RouteMiddleware {
  return async (ctx, next) => {
    await next();
    const { results = [] } = (ctx.body ?? {}) as { results?: { localizations?: Row[] }[] };
    const rows = results.flatMap(({ localizations }) => localizations ?? []);
    if (rows.length === 0) return;
    const uid = ctx.params.model as UID.ContentType;
    const { filters } = await getService(strapi, 'rights').readable(uid);
    const found = await strapi.documents(uid).findMany({
      filters: { $and: [{ id: { $in: rows.map(({ id }) => id) } }, ...filters] },
      locale: '*',
      status: 'draft',
      fields: ['id'],
    } as never);
    const readable = new Set(found.map(({ id }) => Number(id)));
    for (const result of results)
      result.localizations = result.localizations?.filter(({ id }) => readable.has(Number(id)));
  };
}

/** Rejects a question about a version that is not there: it would be answered with the dates of those that are. */
function onlyIfReadable(strapi: Core.Strapi): RouteMiddleware {
  return async (ctx, next) => {
    const { model, id } = ctx.params;
    await assertReadable(strapi, model, { documentId: id });
    await next();
  };
}

/** Adds to the content manager's own routes what they leave out of the rights of the caller. */
export function guardContentManagerRoutes(strapi: Core.Strapi): void {
  const guards: Record<string, RouteMiddleware[]> = {
    'collection-types.bulkFindForValidation': [
      onlyReadable(strapi, (ctx) => ctx.request.body ?? {}),
      onlyReadableTranslations(strapi),
    ],
    'collection-types.countManyEntriesDraftRelations': [
      onlyReadable(strapi, (ctx) => ctx.request.query),
    ],
    'collection-types.findOne': [onlyIfReadable(strapi)],
    ...Object.fromEntries(
      ['create', 'update', 'clone', 'autoClone', 'publish', 'unpublish', 'discard', 'delete'].map(
        (action) => [`collection-types.${action}`, [withoutTranslations]]
      )
    ),
  };
  guardAdminRoutes(strapi, 'content-manager', guards);
}
