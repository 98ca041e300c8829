import type { Core } from '@strapi/strapi';
import type { PersonSummary } from '../../../shared/contract';
import { SUMMARIZED, summaryOf, type OfficialDraft } from '../pieces/person-summary';
import { OFFICIAL } from '../uids';

/** How many people a search answers. */
const FOUND = 10;

/** Officials as the desk shows them. */
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
   * Officials by documentId, as they are called in the language of a piece, with the office that each held on a day.
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

  return {
    people,

    /** Officials by any of their names and offices, by name. */
    async search(query: string, day: string, locale?: string): Promise<PersonSummary[]> {
      const words = query.trim().split(/\s+/).filter(Boolean);
      const matches = words.map((word) => ({
        $or: [
          { name: { $containsi: word } },
          { alternateNames: { name: { $containsi: word } } },
          { officesHeld: { title: { $containsi: word } } },
          { officesHeld: { organization: { $containsi: word } } },
          { officesHeld: { titles: { title: { $containsi: word } } } },
        ],
      }));
      const drafts = await strapi.documents(OFFICIAL).findMany({
        status: 'draft',
        ...(matches.length > 0 && { filters: { $and: matches } as never }),
        ...SUMMARIZED,
        sort: 'name',
        limit: FOUND,
      });
      return summaries(drafts as unknown as OfficialDraft[], day, locale);
    },
  };
};
