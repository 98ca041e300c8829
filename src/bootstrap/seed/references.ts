import type { Core } from '@strapi/strapi';
import { OFFICIAL, type Uid } from './uids';

interface PartySeed {
  signatories?: { official: string; capacity: string }[];
}

/** Seeds name records by slug; the Document Service wants their documentIds. */
export function createReferences(strapi: Core.Strapi) {
  async function find(uid: Uid, slug: string): Promise<string | null> {
    const document = await strapi.documents(uid).findFirst({ filters: { slug }, fields: ['slug'] });
    return document?.documentId ?? null;
  }

  async function get(uid: Uid, slug: string): Promise<string> {
    const documentId = await find(uid, slug);
    if (!documentId) throw new Error(`A seed refers to "${slug}", which is no ${uid}.`);
    return documentId;
  }

  return {
    /** The documentId of the record with this slug, or null. */
    find,

    documentIds: (uid: Uid, slugs: string[]): Promise<string[]> =>
      Promise.all(slugs.map((slug) => get(uid, slug))),

    /** A party with its signatories linked. */
    async party<Party extends PartySeed>(party: Party) {
      const signatories = (party.signatories ?? []).map(async (signatory) => ({
        ...signatory,
        official: await get(OFFICIAL, signatory.official),
      }));
      return { ...party, signatories: await Promise.all(signatories) };
    },
  };
}

export type References = ReturnType<typeof createReferences>;
