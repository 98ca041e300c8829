import { randomUUID } from 'crypto';
import type { Core } from '@strapi/strapi';
import { createPeopleIndex, type PeopleIndex, type Person } from '../../../attribution';
import { OFFICIAL, PLUGIN } from '../uids';

/** Limits how many officials are read at once, with their names and offices. */
const BATCH = 1000;
const VERSION_KEY = 'people-version';

interface StoredOfficial {
  documentId: string;
  name: string;
  honorific?: string | null;
  gender?: 'male' | 'female' | null;
  alternateNames?: { name: string }[];
  officesHeld?: {
    title: string;
    organization?: string | null;
    country?: string | null;
    from?: string | null;
    to?: string | null;
    titles?: { language: string; title: string }[];
  }[];
}

function toPerson(official: StoredOfficial): Person {
  return {
    id: official.documentId,
    name: official.name,
    alternateNames: (official.alternateNames ?? []).map(({ name }) => name),
    honorific: official.honorific ?? null,
    gender: official.gender ?? null,
    positions: (official.officesHeld ?? []).map((office) => ({
      title: office.title,
      organization: office.organization ?? '',
      country: office.country ?? null,
      from: office.from ?? null,
      to: office.to ?? null,
      titles: (office.titles ?? []).map(({ language, title }) => ({ language, title })),
    })),
  };
}

/**
 * Keeps the officials in memory as attribution reads them: built at first use, updated when an official has changed.
 * The transaction that changes an official writes a version to the database, and every process reads it before each
 * use.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const index: PeopleIndex = createPeopleIndex([]);
  /** documentId → when it last changed, of what the index holds. */
  const held = new Map<string, string>();
  let heldVersion: string | null | undefined;

  const store = strapi.store({ type: 'plugin', name: PLUGIN });

  async function load(documentIds: string[]): Promise<void> {
    for (let i = 0; i < documentIds.length; i += BATCH) {
      const officials = await strapi.documents(OFFICIAL).findMany({
        status: 'draft',
        filters: { documentId: { $in: documentIds.slice(i, i + BATCH) } },
        populate: { alternateNames: true, officesHeld: { populate: ['titles'] } },
      });
      for (const official of officials) index.set(toPerson(official as unknown as StoredOfficial));
    }
  }

  /** Reads what has changed since the last time; what is unchanged is not read again. */
  async function refresh(): Promise<void> {
    const officials = await strapi
      .documents(OFFICIAL)
      .findMany({ status: 'draft', fields: ['updatedAt'] });
    const current = new Map(
      officials.map(({ documentId, updatedAt }) => [documentId, String(updatedAt)])
    );
    for (const documentId of held.keys()) {
      if (current.has(documentId)) continue;
      index.delete(documentId);
      held.delete(documentId);
    }
    const changed = [...current].filter(([id, updatedAt]) => held.get(id) !== updatedAt);
    await load(changed.map(([id]) => id));
    for (const [id, updatedAt] of changed) held.set(id, updatedAt);
  }

  return {
    /** The index, right for what the caller's transaction sees. */
    async current(): Promise<PeopleIndex> {
      const version = (await store.get({ key: VERSION_KEY })) as string | null;
      if (version !== heldVersion) {
        await refresh();
        heldVersion = version;
      }
      return index;
    },

    /** The version of the officials in the index; null before the first of them has changed. */
    version: (): string | null => heldVersion ?? null,

    /** Says, in the running transaction, that an official has changed. */
    async markChanged(): Promise<void> {
      await store.set({ key: VERSION_KEY, value: randomUUID() });
    },
  };
};
