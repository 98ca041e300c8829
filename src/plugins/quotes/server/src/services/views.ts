import type { Core } from '@strapi/strapi';
import type { PersonSummary } from '../../../shared/contract';
import { officeOn, type OfficeHeld } from '../pieces/offices';
import { OFFICIAL } from '../uids';

interface OfficialDraft {
  documentId: string;
  name: string;
  honorific?: string | null;
  officesHeld?: OfficeHeld[];
  portrait?: { url: string } | null;
}

/** How many people a search answers. */
const FOUND = 10;

/** Officials as the desk shows them. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  function officeLine(offices: OfficeHeld[], day: string): string | null {
    const office = officeOn(offices, day) ?? offices[0];
    if (!office) return null;
    const country = office.country
      ? new Intl.DisplayNames(['en'], { type: 'region' }).of(office.country)
      : null;
    return [office.title, country ?? office.organization].filter(Boolean).join(', ');
  }

  async function summaries(drafts: OfficialDraft[], day: string): Promise<PersonSummary[]> {
    const published = await strapi.documents(OFFICIAL).findMany({
      status: 'published',
      filters: { documentId: { $in: drafts.map(({ documentId }) => documentId) } },
      fields: ['documentId'],
    });
    const isPublic = new Set(published.map(({ documentId }) => documentId));
    return drafts.map(({ documentId, name, honorific, officesHeld, portrait }) => ({
      documentId,
      name,
      honorific: honorific ?? null,
      office: officeLine(officesHeld ?? [], day),
      portraitUrl: portrait?.url ?? null,
      published: isPublic.has(documentId),
    }));
  }

  /** Officials by documentId, with the office that each held on a day. */
  async function people(ids: string[], day: string): Promise<Map<string, PersonSummary>> {
    if (ids.length === 0) return new Map();
    const drafts = await strapi.documents(OFFICIAL).findMany({
      status: 'draft',
      filters: { documentId: { $in: [...new Set(ids)] } },
      fields: ['name', 'honorific'],
      populate: { officesHeld: true, portrait: { fields: ['url'] } },
    });
    const found = await summaries(drafts as unknown as OfficialDraft[], day);
    return new Map(found.map((person) => [person.documentId, person]));
  }

  return {
    people,

    /** Officials by any of their names and offices, by name. */
    async search(query: string, day: string): Promise<PersonSummary[]> {
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
        fields: ['name', 'honorific'],
        populate: { officesHeld: true, portrait: { fields: ['url'] } },
        sort: 'name',
        limit: FOUND,
      });
      return summaries(drafts as unknown as OfficialDraft[], day);
    },
  };
};
