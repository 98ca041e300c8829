import type { Core } from '@strapi/strapi';
import type { getQuotesService } from '../../../../quotes/server/src/public';
import type { OfficeHeld } from '../../../shared/contract';
import { deliveryConfig } from '../config';
import { assemble } from '../pages/assemble-article';
import { toPieceJson } from '../pages/article-json';
import { signToken, type Named } from './token';
import { agreementRecords } from '../projections/agreement';
import { officialRecords } from '../projections/official';
import { articleVersions, toPieceRecord } from '../projections/article';
import type { Find, Found } from '../store/find';
import { ARTICLE } from '../uids';
import { getService } from '../get-service';

/** What Strapi's preview asks an address for. */
interface Asked {
  documentId?: string;
  locale?: string | null;
  status?: string;
}

type Rights = ReturnType<typeof getQuotesService<'rights'>>;
type Preflight = ReturnType<typeof getQuotesService<'preflight'>>;

/** Pieces as they would be public, for front ends that an editor looks at before. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const quotes = () => strapi.plugin('quotes');

  /** A draft, if the admin user behind the request may see it. */
  async function readable({ documentId, locale }: Named) {
    const draft = await strapi.db.query(ARTICLE).findOne({
      where: { documentId, locale, publishedAt: { $null: true } },
      populate: ['createdBy'],
    });
    const rights: Rights = quotes().service('rights');
    return draft && rights.canRead(ARTICLE, draft) ? draft : null;
  }

  /** The store of what is public, but that officials and agreements are as they would go out. */
  function withDrafts(store: Find): Find {
    return {
      ...store,
      async named(documentIds): Promise<Found> {
        const { pieces } = await store.named(documentIds);
        const officials = await officialRecords(strapi, documentIds, 'draft');
        const agreements = await agreementRecords(strapi, documentIds, 'draft');
        return {
          pieces,
          officials: new Map(officials.map(({ documentId, value }) => [documentId, value])),
          agreements: new Map(agreements.map(({ documentId, value }) => [documentId, value])),
        };
      },
    };
  }

  return {
    /**
     * Where a front end shows a piece: a draft with a token that opens it, and nothing else, for a while.
     * @returns undefined where there is no such piece, the user may not see it, or previews are not set up
     */
    async address(uid: string, asked: Asked): Promise<string | undefined> {
      const { preview } = deliveryConfig(strapi);
      if (!preview.url || !preview.secret || uid !== ARTICLE || !asked.documentId) return undefined;
      const { ownLanguage } = getService(strapi, 'pages').reading();
      const named = { documentId: asked.documentId, locale: asked.locale ?? ownLanguage };
      const draft = await readable(named);
      if (!draft) return undefined;
      const isDraft = asked.status !== 'published';
      const address = new URL(preview.url);
      address.searchParams.set('documentId', named.documentId);
      address.searchParams.set('locale', named.locale);
      address.searchParams.set('status', isDraft ? 'draft' : 'published');
      if (isDraft) {
        address.searchParams.set('token', signToken(named, preview.secret, preview.minutes));
      }
      return address.href;
    },

    /**
     * A draft as `/api/pieces/:slug` would answer it, were it published now: without what was dismissed, with the
     * offices of the day.
     * @returns its JSON; null where there is no such draft
     */
    async piece({ documentId, locale }: Named): Promise<string | null> {
      const preflight: Preflight = quotes().service('preflight');
      const publicationSet = await preflight.publicationSet(documentId, locale);
      const drafts = await articleVersions(strapi, [documentId], 'draft');
      const draft = drafts.find((one) => one.locale === locale);
      if (!draft || !publicationSet) return null;
      const offices = new Map(
        publicationSet.map((quote) => [quote.documentId, quote.officeAtTime as OfficeHeld | null])
      );
      const piece = {
        ...draft,
        quotes: draft.quotes
          .filter((quote) => offices.has(quote.documentId))
          .map((quote) => ({ ...quote, officeAtTime: offices.get(quote.documentId)! })),
      };
      const { store, ownLanguage, addresses } = getService(strapi, 'pages').reading();
      // Of the other languages, what is public is what readers would see beside it.
      const published = await articleVersions(strapi, [documentId], 'published');
      const others = published.filter((one) => one.locale !== locale);
      const record = toPieceRecord(piece, [piece, ...others]);
      const body = JSON.stringify(record.body);
      const [assembled] = await assemble(withDrafts(store), [{ ...record, body }], ownLanguage);
      return toPieceJson(assembled!, addresses);
    },
  };
};
