import type { Core } from '@strapi/strapi';
import agreements from '../../../database/seeds/agreements.json';
import articles from '../../../database/seeds/articles.json';
import officials from '../../../database/seeds/officials.json';
import { AGREEMENT, ARTICLE, OFFICIAL, type Uid } from './uids';
import { finishEvents } from '../../platform/database/drain-events';
import { createReferences, type References } from './references';
import { reviewQuotes } from './review-quotes';

type ArticleSeed = (typeof articles)[number];
type AgreementSeed = (typeof agreements)[number];
type OfficialSeed = (typeof officials)[number];

/** Counts the records that were created, and those that existed and were kept. */
export interface SeedReport {
  created: number;
  kept: number;
}

/** Creates and publishes as an editor's form does, so that every check and cascade takes part. */
function createNewsroom(strapi: Core.Strapi, references: References) {
  const create = async (uid: Uid, data: object): Promise<string> => {
    const { documentId } = await strapi.documents(uid).create({ data: data as never });
    return documentId;
  };
  const publish = (uid: Uid, documentId: string) => strapi.documents(uid).publish({ documentId });

  return {
    async official({ data, publish: isPublished }: OfficialSeed): Promise<void> {
      const documentId = await create(OFFICIAL, data);
      if (isPublished) await publish(OFFICIAL, documentId);
    },

    async agreement({ data, publish: isPublished }: AgreementSeed): Promise<void> {
      const parties = await Promise.all(data.parties.map((party) => references.party(party)));
      const documentId = await create(AGREEMENT, { ...data, parties });
      if (isPublished) await publish(AGREEMENT, documentId);
    },

    async article(seed: ArticleSeed): Promise<void> {
      const agreementIds = await references.documentIds(AGREEMENT, seed.agreements);
      const documentId = await create(ARTICLE, { ...seed.data, agreements: agreementIds });
      await reviewQuotes(strapi, documentId, seed.speakers);
      if (seed.publish) await publish(ARTICLE, documentId);
    },
  };
}

const STORE = { type: 'core', name: 'on-the-record', key: 'sample-newsroom' };

/**
 * Loads the sample newsroom of `database/seeds` into the database. A record that exists already, by its slug, or that
 * was loaded before, is left alone: an editor may have changed it, even its title.
 */
export async function loadSampleNewsroom(strapi: Core.Strapi): Promise<SeedReport> {
  const references = createReferences(strapi);
  const newsroom = createNewsroom(strapi, references);
  const report: SeedReport = { created: 0, kept: 0 };
  const loaded = new Set((await strapi.store.get(STORE)) as string[] | null);

  async function load<Seed extends { data: { slug: string } }>(
    uid: Uid,
    seeds: Seed[],
    createOne: (seed: Seed) => Promise<void>
  ): Promise<void> {
    for (const seed of seeds) {
      const { slug } = seed.data;
      const exists = loaded.has(slug) || (await references.find(uid, slug)) !== null;
      if (!exists) await strapi.db.transaction(() => createOne(seed));
      loaded.add(slug);
      report[exists ? 'kept' : 'created'] += 1;
    }
  }

  // Creates records before those that refer to them.
  await load(OFFICIAL, officials, newsroom.official);
  await load(AGREEMENT, agreements, newsroom.agreement);
  await load(ARTICLE, articles, newsroom.article);
  await finishEvents(strapi);
  return report;
}
