import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { guardAdminRoutes, type RouteMiddleware } from '../../../../../platform/http/guard-routes';
import { assertReadable } from './readable';

/** Finds the record that a request is about; null where it names none, which the route answers for itself. */
type FindRecord = (ctx: Context) => { uid: string; where: Record<string, unknown> } | null;

const ofRow: FindRecord = ({ request }) => {
  const { model, id } = (request.body ?? {}) as { model?: string; id?: unknown };
  return typeof model === 'string' && id !== undefined ? { uid: model, where: { id } } : null;
};

const ofSource: FindRecord = ({ params, query }) => {
  const { documentId, sourceLocale } = query;
  if (typeof documentId !== 'string' || typeof sourceLocale !== 'string') return null;
  return { uid: params.model, where: { documentId, locale: sourceLocale } };
};

const ofJob: FindRecord = ({ params }) => ({
  uid: params.contentType,
  where: { documentId: params.documentId },
});

function onlyOfReadable(strapi: Core.Strapi, find: FindRecord): RouteMiddleware {
  return async (ctx, next) => {
    const record = find(ctx);
    if (record && record.uid in strapi.contentTypes)
      await assertReadable(strapi, record.uid as UID.ContentType, record.where);
    await next();
  };
}

/** Adds to the routes of the i18n plugin the rights on the record that they answer from. */
export function guardI18nRoutes(strapi: Core.Strapi): void {
  guardAdminRoutes(strapi, 'i18n', {
    'content-types.getNonLocalizedAttributes': [onlyOfReadable(strapi, ofRow)],
    'content-types.getFillFromLocaleData': [onlyOfReadable(strapi, ofSource)],
    'ai-localization-jobs.getJobForCollectionType': [onlyOfReadable(strapi, ofJob)],
  });
}
