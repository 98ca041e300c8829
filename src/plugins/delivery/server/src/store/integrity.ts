import type { Core } from '@strapi/strapi';
import { agreementRecords } from '../projections/agreement';
import { officialRecords } from '../projections/official';
import { articleRecords } from '../projections/article';
import type { StoredRecord } from './records';
import { TABLES } from './tables';
import { AGREEMENT, ARTICLE, OFFICIAL, type PublicType } from '../uids';

/** A record whose copy in the read model differs from what is published. */
export interface DeliveryFinding {
  code: 'read-model';
  uid: PublicType;
  documentId: string;
  locale: string | null;
  version: 'published';
  message: string;
}

/** Limits how many documents are compared at once. */
const BATCH = 100;
const MAKE = {
  [ARTICLE]: articleRecords,
  [OFFICIAL]: officialRecords,
  [AGREEMENT]: agreementRecords,
};
const KIND = { [ARTICLE]: 'article', [OFFICIAL]: 'official', [AGREEMENT]: 'agreement' };

interface Row {
  document_id: string;
  locale: string;
  slug: string;
  title: string;
  value: string;
  body: string | null;
}

const shape = ({ slug, title, value, body }: Pick<Row, 'slug' | 'title' | 'value' | 'body'>) =>
  JSON.stringify([slug, title, value, body]);

const shapeOf = ({ slug, title, value, body }: StoredRecord) =>
  shape({
    slug,
    title,
    value: JSON.stringify(value),
    body: body === undefined ? null : JSON.stringify(body),
  });

/** Compares the read model with what is published. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function compare(uid: PublicType, documentIds: string[]): Promise<DeliveryFinding[]> {
    const rows = (await strapi.db
      .getConnection(TABLES.records)
      .whereIn('document_id', documentIds)) as Row[];
    const stored = new Map(rows.map((row) => [`${row.document_id} ${row.locale}`, shape(row)]));
    const published = new Map(
      (await MAKE[uid](strapi, documentIds)).map((record) => [
        `${record.documentId} ${record.locale}`,
        shapeOf(record),
      ])
    );
    const differing = [...new Set([...stored.keys(), ...published.keys()])].filter(
      (key) => stored.get(key) !== published.get(key)
    );
    return differing.map((key) => {
      const [documentId, locale] = key.split(' ') as [string, string];
      return {
        code: 'read-model',
        uid,
        documentId,
        locale: locale || null,
        version: 'published',
        message: `What front ends are served of ${uid} ${documentId}${locale ? ` (${locale})` : ''} is not what is published. Run "npm run rebuild".`,
      };
    });
  }

  async function idsOf(uid: PublicType): Promise<string[]> {
    const published = (await strapi.db.query(uid).findMany({
      where: { publishedAt: { $notNull: true } },
      select: ['documentId'] as never,
    })) as { documentId: string }[];
    const stored = (await strapi.db
      .getConnection(TABLES.records)
      .distinct('document_id')
      .where({ kind: KIND[uid] })) as { document_id: string }[];
    return [
      ...new Set([
        ...published.map(({ documentId }) => documentId),
        ...stored.map(({ document_id }) => document_id),
      ]),
    ];
  }

  return {
    /** Finds everything that differs. */
    async check(): Promise<DeliveryFinding[]> {
      const found: DeliveryFinding[] = [];
      for (const uid of [ARTICLE, OFFICIAL, AGREEMENT] as const) {
        const ids = await idsOf(uid);
        for (let i = 0; i < ids.length; i += BATCH)
          found.push(...(await compare(uid, ids.slice(i, i + BATCH))));
      }
      return found;
    },
  };
};
