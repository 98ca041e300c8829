import type { Core, Modules, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { getService } from '../get-service';
import { currentCaller } from './caller';

type Context = Modules.Documents.Middleware.Context;

interface Params {
  documentId?: string;
  locale?: string | string[];
}

/** A row with its creator, because a role may be limited to the records of its users. */
interface Row {
  documentId: string;
  locale: string | null;
  publishedAt: unknown;
}

async function rowsOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string
): Promise<Row[]> {
  const rows = await strapi.db
    .query(uid)
    .findMany({ where: { documentId }, populate: ['createdBy'] });
  return rows as unknown as Row[];
}

/** Returns the language of an operation that names none, as Strapi does. */
const languageOf = async (strapi: Core.Strapi, { locale }: Params): Promise<string> =>
  [locale].flat()[0] ?? (await strapi.plugin('i18n').service('locales').getDefaultLocale());

const isLocalized = (strapi: Core.Strapi, uid: UID.ContentType): boolean =>
  strapi.plugin('i18n').service('content-types').isLocalizedContentType(strapi.contentType(uid));

/** Returns whether the caller may read and update a row. */
function mayBuildOn(strapi: Core.Strapi, uid: UID.ContentType, row: Row): boolean {
  const rights = getService(strapi, 'rights');
  return rights.canRead(uid, row) && rights.canUpdate(uid, row);
}

/** Strapi treats a missing language as a new record, and checks only the right to create. */
async function assertMayTranslate(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const params = ctx.params as unknown as Params;
  if (!params.documentId || !isLocalized(strapi, ctx.uid)) return;
  const drafts = (await rowsOf(strapi, ctx.uid, params.documentId)).filter(
    ({ publishedAt }) => publishedAt === null
  );
  const language = await languageOf(strapi, params);
  if (drafts.length === 0 || drafts.some(({ locale }) => locale === language)) return;
  if (drafts.some((row) => mayBuildOn(strapi, ctx.uid, row))) return;
  throw new errors.PolicyError(
    'A language can be added only to a record that you may read and change. Ask its author or an editor.',
    { code: 'translation-of-another' }
  );
}

/** Strapi checks only the right to create, and answers with all content of the source. */
async function assertMayClone(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { documentId, locale } = ctx.params as unknown as Params;
  const wanted = locale === undefined || locale === '*' ? null : [locale].flat();
  const sources = (await rowsOf(strapi, ctx.uid, documentId!)).filter(
    (row) => row.publishedAt === null && (!wanted || !row.locale || wanted.includes(row.locale))
  );
  if (sources.every((row) => mayBuildOn(strapi, ctx.uid, row))) return;
  throw new errors.PolicyError(
    'A copy can be made only of a record that you may read and change. Ask its author or an editor.',
    { code: 'clone-of-another' }
  );
}

/** Deleting what is public takes it off the site, so it needs the right that unpublishing needs. */
async function assertMayDelete(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const params = ctx.params as unknown as Params;
  const language = await languageOf(strapi, params);
  const published = (await rowsOf(strapi, ctx.uid, params.documentId!)).filter(
    ({ publishedAt, locale }) =>
      publishedAt !== null && (params.locale === '*' || !locale || locale === language)
  );
  for (const { locale } of published) {
    const isAllowed = await getService(strapi, 'rights').canPublish(
      ctx.uid,
      params.documentId,
      locale ?? undefined
    );
    if (isAllowed) continue;
    throw new errors.PolicyError(
      'It was not deleted: it is public, and your role may not unpublish it. Ask an editor to unpublish it first.',
      { code: 'delete-published' }
    );
  }
}

const ASSERTIONS: Partial<Record<string, (strapi: Core.Strapi, ctx: Context) => Promise<void>>> = {
  update: assertMayTranslate,
  clone: assertMayClone,
  delete: assertMayDelete,
};

/**
 * Rejects what an admin user creates from, or deletes with, a record that they may not change. The content manager
 * checks the right to create or delete, and knows nothing of the source record.
 */
export function guardDerivedDocuments(strapi: Core.Strapi): void {
  strapi.documents.use(async (ctx, next) => {
    const assertion = ASSERTIONS[ctx.action];
    if (!assertion || !ctx.uid.startsWith('api::')) return next();
    if (currentCaller(strapi).kind === 'admin') await assertion(strapi, ctx);
    return next();
  });
}
