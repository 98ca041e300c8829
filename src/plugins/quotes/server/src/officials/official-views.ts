import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { PersonSummary } from '../../../shared/contract';
import { SUMMARIZED, summaryOf, type OfficialDraft } from './official-summary';
import { OFFICIAL } from '../uids';

/** Limits how many officials a search answers with. */
const FOUND = 10;
/** The attributes that a search looks at. */
const PLACES = [
  (has: object) => ({ name: has }),
  (has: object) => ({ alternateNames: { name: has } }),
  (has: object) => ({ officesHeld: { title: has } }),
  (has: object) => ({ officesHeld: { organization: has } }),
  (has: object) => ({ officesHeld: { titles: { title: has } } }),
];
/** Limits how many words a search may have: more than any name with its office. */
const MAX_WORDS = 10;

/** Finds officials and shows them as the admin does. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function summaries(
    drafts: OfficialDraft[],
    day: string,
    locale?: string
  ): Promise<PersonSummary[]> {
    const published = await strapi.documents(OFFICIAL).findMany({
      status: 'published',
      filters: { documentId: { $in: drafts.map(({ documentId }) => documentId) } },
      fields: ['documentId'],
    });
    const isPublic = new Set(published.map(({ documentId }) => documentId));
    const ownLanguage = await strapi.plugin('i18n').service('locales').getDefaultLocale();
    const language = locale ?? ownLanguage;
    return drafts.map((draft) => ({
      ...summaryOf(draft, { day, language, ownLanguage }),
      published: isPublic.has(draft.documentId),
    }));
  }

  /**
   * Reads officials by documentId, with their names in the language of an article and the office that each held on a
   * day.
   */
  async function people(
    ids: string[],
    day: string,
    locale: string
  ): Promise<Map<string, PersonSummary>> {
    if (ids.length === 0) return new Map();
    const drafts = await strapi.documents(OFFICIAL).findMany({
      status: 'draft',
      filters: { documentId: { $in: [...new Set(ids)] } },
      ...SUMMARIZED,
    });
    const found = await summaries(drafts as unknown as OfficialDraft[], day, locale);
    return new Map(found.map((person) => [person.documentId, person]));
  }

  /**
   * The ids of officials where this holds, as a query within another. One for each word in each place: joined in one
   * query, the names and offices of an official are multiplied by each other, and again with every word.
   */
  const idsWhere = (where: Record<string, unknown>): unknown =>
    strapi.db.queryBuilder(OFFICIAL).select('id').where(where).getKnexQuery();

  return {
    people,

    /** Officials by any of their names and offices, by name. @throws ValidationError for more words than are looked for */
    async search(query: string, day: string, locale?: string): Promise<PersonSummary[]> {
      const words = [...new Set(query.trim().split(/\s+/).filter(Boolean))];
      if (words.length > MAX_WORDS)
        throw new errors.ValidationError(
          `"q" has ${words.length} words, at most ${MAX_WORDS} are looked for. Leave some out.`,
          { path: ['q'] }
        );
      const found = await strapi.db.query(OFFICIAL).findMany({
        where: {
          publishedAt: { $null: true },
          $and: words.map((word) => ({
            $or: PLACES.map((place) => ({ id: { $in: idsWhere(place({ $containsi: word })) } })),
          })),
        } as never,
        select: ['documentId'],
        orderBy: { name: 'asc' },
        limit: FOUND,
      });
      if (found.length === 0) return [];
      const drafts = await strapi.documents(OFFICIAL).findMany({
        status: 'draft',
        filters: { documentId: { $in: found.map(({ documentId }) => documentId) } },
        ...SUMMARIZED,
        sort: 'name',
      });
      return summaries(drafts as unknown as OfficialDraft[], day, locale);
    },
  };
};
