import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { hasAdvisoryLocks, takeLock } from '../platform/database/advisory-locks';
import { toSlug } from './slugs';

interface Row {
  documentId: string;
  slug: string | null;
  previousSlugs: { slug: string }[];
  publishedAt: string | null;
  firstPublishedAt?: string | null;
  [titleField: string]: unknown;
}

export type SluggedType =
  | 'api::article.article'
  | 'api::agreement.agreement'
  | 'api::official.official';

/** The attribute that a slug is made from. */
export const TITLE_FIELDS: Record<SluggedType, string> = {
  'api::article.article': 'title',
  'api::agreement.agreement': 'title',
  'api::official.official': 'name',
};

const FALLBACKS: Record<SluggedType, string> = {
  'api::article.article': 'article',
  'api::agreement.agreement': 'agreement',
  'api::official.official': 'official',
};

/** Returns whether another document has a slug now or had it before. Languages of the same document may share one. */
async function isTaken(
  strapi: Core.Strapi,
  uid: SluggedType,
  slug: string,
  documentId: string | undefined
): Promise<boolean> {
  const others = documentId ? { documentId: { $ne: documentId } } : {};
  const count = await strapi.db.query(uid).count({
    where: { $or: [{ slug }, { previousSlugs: { slug } }], ...others },
  });
  return count > 0;
}

/** Makes others who choose a slug wait until this one is stored: two that look at the same time find the same one free. */
async function lockSlugs(strapi: Core.Strapi): Promise<void> {
  if (!hasAdvisoryLocks(strapi) || !strapi.db.inTransaction()) return;
  await strapi.db.transaction(({ trx }) => takeLock(trx, 'slugs'));
}

/** Returns the first of slug, slug-2, slug-3 … that is free. */
async function firstFree(
  strapi: Core.Strapi,
  uid: SluggedType,
  slug: string,
  documentId: string | undefined
): Promise<string> {
  let candidate = slug;
  for (let n = 2; await isTaken(strapi, uid, candidate, documentId); n += 1) {
    candidate = `${slug}-${n}`;
  }
  return candidate;
}

async function rowsOf(
  strapi: Core.Strapi,
  uid: SluggedType,
  documentId: string | undefined,
  locale: unknown
): Promise<Row[]> {
  if (!documentId) return [];
  const isLocalized = uid === 'api::article.article';
  const where = {
    documentId,
    ...(isLocalized && {
      locale: locale ?? (await strapi.plugin('i18n').service('locales').getDefaultLocale()),
    }),
  };
  return (await strapi.db
    .query(uid)
    .findMany({ where, populate: ['previousSlugs'] })) as unknown as Row[];
}

/**
 * Returns the slug and the former slugs that a save writes. It is made from the title if none is provided, and does not
 * change once the document has been published; an intended change keeps the old one in `previousSlugs`.
 * @throws ValidationError if the provided slug is not valid, or belongs to another document
 */
export async function slugOf(
  strapi: Core.Strapi,
  uid: SluggedType,
  {
    documentId,
    locale,
    data,
  }: { documentId?: string; locale?: unknown; data: Record<string, unknown> }
): Promise<{ slug?: string; previousSlugs?: { slug: string }[] }> {
  const rows = await rowsOf(strapi, uid, documentId, locale);
  const draft = rows.find(({ publishedAt }) => publishedAt === null);
  const published = rows.find(({ publishedAt }) => publishedAt !== null);
  const given = typeof data.slug === 'string' ? data.slug.trim() : undefined;

  if (given && given !== draft?.slug) {
    const slug = toSlug(given);
    if (slug === '') {
      throw new errors.ValidationError(
        `slug: "${given}" has no letter or digit that an address can have. Use for example "defence-agreement-2025".`,
        { path: ['slug'] }
      );
    }
    await lockSlugs(strapi);
    if (await isTaken(strapi, uid, slug, documentId)) {
      throw new errors.ValidationError(
        `slug: "${slug}" belongs to another record, or did before. Choose another, or leave the field empty.`,
        { path: ['slug'] }
      );
    }
    return { slug, ...keepFormer(draft, published, slug) };
  }
  const title = data[TITLE_FIELDS[uid]];
  if (draft?.slug && given !== '') {
    const wasPublished = Boolean(published ?? draft.firstPublishedAt);
    const isChosen = !slugFits(draft.slug, String(draft[TITLE_FIELDS[uid]] ?? ''));
    const fits = typeof title !== 'string' || slugFits(draft.slug, title);
    if (wasPublished || isChosen || fits) return { slug: draft.slug };
  }
  if (published?.slug) return { slug: published.slug };
  if (typeof title !== 'string') return {};
  await lockSlugs(strapi);
  return { slug: await firstFree(strapi, uid, toSlug(title) || FALLBACKS[uid], documentId) };
}

/** Returns whether a slug is made from the title, with or without a number after it. */
function slugFits(slug: string, title: string): boolean {
  const made = toSlug(title);
  return (
    slug === made || (slug.startsWith(`${made}-`) && /^\d+$/.test(slug.slice(made.length + 1)))
  );
}

function keepFormer(draft: Row | undefined, published: Row | undefined, slug: string) {
  const former = [...(draft?.previousSlugs ?? []), ...(published?.previousSlugs ?? [])];
  const slugs = new Set(former.map((entry) => entry.slug));
  if (published?.slug) slugs.add(published.slug);
  slugs.delete(slug);
  return { previousSlugs: [...slugs].map((old) => ({ slug: old })) };
}

export const isSlugged = (uid: UID.ContentType): uid is SluggedType => uid in TITLE_FIELDS;
