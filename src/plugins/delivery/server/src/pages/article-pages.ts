import type { Core } from '@strapi/strapi';
import type { PieceLink, PieceSummary } from '../../../shared/contract';
import { deliveryConfig } from '../config';
import { addressesOf } from './site-urls';
import { assemble, toLink, type AssembledPiece, type Tagged } from './assemble-article';
import { toSummary } from './article-summary';
import { find, type Find, type FoundPiece, type PieceQuery } from '../store/find';
import type { RecordHeader } from '../store/records';
import { openReader, type Reader } from '../store/reader';
import { qualified, TABLES } from '../store/tables';

/** What a request for one page comes to. */
export type Resolved<Page> =
  | ({ is: 'found' } & Page)
  /** The same under its address of today, or in the language asked for. */
  | { is: 'moved'; to: PieceLink }
  /** There is one, but not in this language. */
  | { is: 'untranslated'; translations: PieceLink[] }
  | { is: 'unknown' };

export interface PieceList<Item> {
  data: Item[];
  /** The place after which the next page begins; null on the last. */
  next: PieceQuery['after'] | null;
}

/** What front ends read, made from the read model. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  let reader: Reader;
  let store: Find;
  let ownLanguage: string;
  const addresses = addressesOf(deliveryConfig(strapi).site);

  const inLanguage = <Header extends RecordHeader>(headers: Header[], locale: string) =>
    headers.find((header) => header.locale === locale);

  /** The language asked for; where none is, of several the desk's own, else the first. */
  const choose = <Header extends RecordHeader>(headers: Header[], locale?: string) =>
    locale ? inLanguage(headers, locale) : (inLanguage(headers, ownLanguage) ?? headers[0]);

  async function whole(found: FoundPiece[]): Promise<Resolved<AssembledPiece>> {
    const [piece] = await assemble(store, found, ownLanguage);
    // Taken back since it was looked up.
    return piece ? { is: 'found', ...piece } : { is: 'unknown' };
  }

  /** A document in the language asked for, for an address that is not one of its in that language. */
  async function elsewhere(documentId: string, locale: string | undefined, isAddress: boolean) {
    const { pieces } = await store.named([documentId]);
    const header = choose(pieces, locale);
    if (header && isAddress) return whole(await store.pieces([documentId], header.locale));
    if (header) return { is: 'moved' as const, to: toLink(header) };
    if (pieces.length === 0) return { is: 'unknown' as const };
    return { is: 'untranslated' as const, translations: pieces.map(toLink) };
  }

  return {
    /** Has to be called once, when the tables are there. */
    async open(): Promise<void> {
      reader = await openReader(strapi);
      const names = Object.entries(TABLES).map(([name, table]) => [name, qualified(strapi, table)]);
      store = find(reader, Object.fromEntries(names));
      ownLanguage = await strapi.plugin('i18n').service('locales').getDefaultLocale();
    },

    close: () => reader?.close(),

    addresses,

    /** What the services of other pages read with. */
    reading: () => ({ reader, store, ownLanguage, addresses }),

    /**
     * A piece by its slug, by a slug that it had before, or by its `documentId`.
     * @param locale where it is left out, the one that the slug is of
     */
    async piece(address: string, locale?: string): Promise<Resolved<AssembledPiece>> {
      const found = await store.piecesBySlug(address);
      const piece = choose(found, locale);
      if (piece) return whole([piece]);
      if (found[0]) return elsewhere(found[0].documentId, locale, false);

      const former = await store.byFormerSlug('piece', address);
      const [before] = former.filter((one) => !locale || one.locale === locale).concat(former);
      if (before) return elsewhere(before.documentId, locale ?? before.locale, false);
      return elsewhere(address, locale, true);
    },

    /** The latest pieces, whole. */
    async pieces(
      query: Partial<PieceQuery> & { limit: number }
    ): Promise<PieceList<AssembledPiece>> {
      const found = await store.latest({ locale: ownLanguage, ...query, limit: query.limit + 1 });
      const shown = found.slice(0, query.limit);
      const data = await assemble(store, shown, ownLanguage);
      return { data, next: found.length > query.limit ? shown.at(-1)! : null };
    },

    /** The latest pieces, as a list shows them. */
    async summaries(
      query: Partial<PieceQuery> & { limit: number }
    ): Promise<PieceList<Tagged<PieceSummary>>> {
      const found = await store.latest({ locale: ownLanguage, ...query, limit: query.limit + 1 });
      const shown = found.slice(0, query.limit);
      const data = shown.map(({ documentId, value }) => ({
        answer: toSummary(value),
        tags: [`article:${documentId}`],
      }));
      return { data, next: found.length > query.limit ? shown.at(-1)! : null };
    },
  };
};
