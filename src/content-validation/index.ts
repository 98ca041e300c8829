import type { Core, Modules } from '@strapi/strapi';
import { withStoredDates } from './stored-dates';
import { trimNames } from './trim-names';
import { checkWrittenAttributes } from './written-attributes';
import { checkFields } from './field-checks';
import { isSlugged, slugOf } from './document-slug';

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

/** The language that is written; null for a type that has none. */
async function languageOf(
  strapi: Core.Strapi,
  { contentType }: Context,
  locale: unknown
): Promise<string | null> {
  const i18n = strapi.plugin('i18n');
  if (!i18n.service('content-types').isLocalizedContentType(contentType)) return null;
  return typeof locale === 'string' && locale !== ''
    ? locale
    : i18n.service('locales').getDefaultLocale();
}

/** Checks what is saved and makes its slug, on every way of writing a document of ours. */
export function registerChecks(strapi: Core.Strapi): void {
  strapi.documents.use(async (ctx, next) => {
    if (!ctx.uid.startsWith('api::') || !WRITES.has(ctx.action)) return next();
    const params = ctx.params as WriteParams;
    const { documentId } = params;
    const written = params.data ?? {};
    const locale = await languageOf(strapi, ctx, params.locale);
    await checkWrittenAttributes(strapi, ctx.contentType, {
      action: ctx.action,
      documentId,
      locale,
      data: written,
    });
    // Former slugs in a write are the stored ones: `slugsFor` maintains them.
    const { previousSlugs: _kept, ...rest } = written;
    const data = trimNames(strapi, ctx.contentType, rest);
    checkFields(
      strapi,
      ctx.contentType,
      await withStoredDates(strapi, ctx.contentType, documentId, data)
    );
    const slugs = await slugsFor(strapi, ctx, data);
    ctx.params = { ...params, data: { ...data, ...slugs } } as unknown as Context['params'];
    return next();
  });
}
