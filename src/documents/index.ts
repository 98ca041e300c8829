import type { Core, Modules } from '@strapi/strapi';
import { checkFields } from './field-checks';
import { isSlugged, slugOf } from './slug-of-document';

interface WriteParams {
  documentId?: string;
  locale?: unknown;
  data?: Record<string, unknown>;
}

type Context = Modules.Documents.Middleware.Context;

const WRITES = new Set(['create', 'update', 'clone']);

/** The slug of what is written. A copy gets one of its own, made from the original's title. */
async function slugsFor(strapi: Core.Strapi, ctx: Context, data: Record<string, unknown>) {
  const { documentId, locale } = ctx.params as WriteParams;
  if (!isSlugged(ctx.uid)) return {};
  if (ctx.action !== 'clone') return slugOf(strapi, ctx.uid, { documentId, locale, data });

  const original = await strapi.documents(ctx.uid).findOne({ documentId: documentId! });
  const { slug } = await slugOf(strapi, ctx.uid, {
    data: { ...original, ...data, slug: data.slug },
  });
  return { slug, previousSlugs: [] };
}

/** Checks what is saved and makes its slug, on every way of writing a document of ours. */
export function registerChecks(strapi: Core.Strapi): void {
  strapi.documents.use(async (ctx, next) => {
    if (!ctx.uid.startsWith('api::') || !WRITES.has(ctx.action)) return next();
    const params = ctx.params as WriteParams;
    const { previousSlugs: _kept, ...data } = params.data ?? {};
    checkFields(strapi, ctx.contentType, data);
    const slugs = await slugsFor(strapi, ctx, data);
    ctx.params = { ...params, data: { ...data, ...slugs } } as unknown as Context['params'];
    return next();
  });
}
