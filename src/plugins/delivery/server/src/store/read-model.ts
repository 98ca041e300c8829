import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { agreementRecords } from '../projections/agreement';
import { officialRecords } from '../projections/official';
import { articleRecords } from '../projections/article';
import { recordChanges, type Tag } from '../invalidation/changes';
import { recordsIn, type Kind, type Link, type RecordHeader, type StoredRecord } from './records';
import { quotesOf } from '../projections/quote';
import type { StoredArticle } from '../projections/article';
import { quotesIn } from '../quote-search/write-quotes';
import { AGREEMENT, ARTICLE, OFFICIAL, type PublicType } from '../uids';

const KIND: Record<PublicType, Kind> = {
  [ARTICLE]: 'article',
  [OFFICIAL]: 'official',
  [AGREEMENT]: 'agreement',
};
const TYPE: Record<Kind, PublicType> = {
  article: ARTICLE,
  official: OFFICIAL,
  agreement: AGREEMENT,
};

/** The tag of a record of a kind, and of the lists of all of them. */
const TAG: Record<Kind, { one: string; all: Tag[] }> = {
  article: { one: 'article', all: ['articles', 'quotes'] },
  official: { one: 'official', all: ['officials'] },
  agreement: { one: 'agreement', all: ['agreements'] },
};

const MAKE: Record<Kind, (strapi: Core.Strapi, documentIds: string[]) => Promise<StoredRecord[]>> =
  {
    article: articleRecords,
    official: officialRecords,
    agreement: agreementRecords,
  };

/** Returns what other pages show of an article: time, slug and title. */
const linkFieldsOf = ({ locale, slug, title, sortKey }: RecordHeader) =>
  JSON.stringify([locale, slug, title, sortKey]);

const tagsOfLinks = (links: Link[]): Tag[] =>
  links.flatMap(({ kind, id }) => {
    if (kind === 'quote') return `quote:${id}`;
    return kind === 'file' ? [] : `naming:${id}`;
  });

/** Keeps the read model equal to what is published, inside the transactions that publish. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /**
   * Locks these documents: waits for another transaction that publishes them, and then reads its result (SQLite has
   * one writer anyway). Transactions that only link to them are not held up.
   */
  async function lock(trx: Knex.Transaction, uid: PublicType, documentIds: string[]) {
    const { tableName } = strapi.db.metadata.get(uid);
    await strapi.db
      .getConnection(tableName)
      .select('id')
      .whereIn('document_id', documentIds)
      .orderBy('id')
      .forNoKeyUpdate()
      .transacting(trx);
  }

  /**
   * Returns the tags of the articles next to those that were added, removed or renamed, because their pages link to
   * them.
   */
  async function neighbourTags(trx: Knex.Transaction, headers: RecordHeader[]): Promise<Tag[]> {
    const store = recordsIn(strapi, trx);
    const found: string[] = [];
    for (const header of headers) found.push(...(await store.neighbours(header)));
    return found.map((documentId) => `article:${documentId}`);
  }

  const defaultLocale = (): Promise<string> =>
    strapi.plugin('i18n').service('locales').getDefaultLocale();

  /**
   * Updates the quotes of the search.
   * @returns the tags of the lists that change by it, besides those that show or name the record itself
   */
  async function refreshQuotes(
    trx: Knex.Transaction,
    kind: Kind,
    documentIds: string[],
    before: RecordHeader[],
    records: StoredRecord[]
  ): Promise<Tag[]> {
    const quotes = quotesIn(strapi, trx);
    const language = await defaultLocale();
    if (kind === 'article') {
      const articles = records.map(({ value }) => value as StoredArticle);
      await quotes.replace(documentIds, quotesOf(articles, language), language);
      return [];
    }
    const moved = kind === 'official' && (await quotes.refreshSpeakers(documentIds, language));
    // Facets contain public records only.
    const was = new Set(before.map(({ documentId }) => documentId));
    const is = new Set(records.map(({ documentId }) => documentId));
    const turned = documentIds.filter((id) => was.has(id) !== is.has(id));
    const connected = turned.length > 0 ? await quotes.connected(turned) : [];
    return [
      ...(moved || turned.length > 0 ? ['quotes'] : []),
      ...connected.map((id) => `naming:${id}`),
    ];
  }

  return {
    /**
     * Makes the read model equal to what is published of these documents, in every locale, and records what changed.
     */
    async refresh(uid: PublicType, documentIds: string[]): Promise<void> {
      const kind = KIND[uid];
      await strapi.db.transaction(async ({ trx }) => {
        await lock(trx, uid, documentIds);
        const store = recordsIn(strapi, trx);
        const before = await store.headers(documentIds);
        const linkedBefore = await store.linksFrom(documentIds);
        const records = await MAKE[kind](strapi, documentIds);
        await store.replace(documentIds, records);
        const lists = await refreshQuotes(trx, kind, documentIds, before, records);

        const known = new Set(before.map(linkFieldsOf));
        const now = new Set(records.map(linkFieldsOf));
        const moved = [
          ...before.filter((header) => !now.has(linkFieldsOf(header))),
          ...records.filter((header) => !known.has(linkFieldsOf(header))),
        ];
        if (before.length === 0 && records.length === 0) return;
        await recordChanges(strapi, [
          ...documentIds.map((documentId) => `${TAG[kind].one}:${documentId}`),
          ...TAG[kind].all,
          ...lists,
          ...tagsOfLinks([...linkedBefore, ...records.flatMap(({ links }) => links)]),
          ...(kind === 'article' ? await neighbourTags(trx, moved) : []),
        ]);
      });
    },

    /** Refreshes the records that show a file of the media library. */
    async refreshShowing(fileId: number): Promise<void> {
      await strapi.db.transaction(async ({ trx }) => {
        const showing = await recordsIn(strapi, trx).showing(String(fileId));
        for (const kind of Object.keys(TYPE) as Kind[]) {
          const ids = showing.filter((one) => one.kind === kind);
          if (ids.length === 0) continue;
          await this.refresh(
            TYPE[kind],
            ids.map(({ documentId }) => documentId)
          );
        }
      });
    },
  };
};
