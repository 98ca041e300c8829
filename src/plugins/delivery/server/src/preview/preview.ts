import type { Core } from '@strapi/strapi';
import type { getQuotesService } from '../../../../quotes/server/src/public';
import type { OfficeHeld } from '../../../shared/contract';
import { deliveryConfig } from '../config';
import { assemble } from '../pages/assemble-article';
import { toArticleJson } from '../pages/article-json';
import { signToken, type Named } from './token';
import { agreementRecords } from '../projections/agreement';
import { officialRecords } from '../projections/official';
import { articleVersions, toArticleRecord } from '../projections/article';
import type { Find, Found } from '../store/find';
import { ARTICLE } from '../uids';
import { getService } from '../get-service';

/** A request of Strapi's preview for an address. */
interface PreviewRequest {
  documentId?: string;
  locale?: string | null;
  status?: string;
}

type Rights = ReturnType<typeof getQuotesService<'rights'>>;
type Preflight = ReturnType<typeof getQuotesService<'preflight'>>;

/** Answers drafts as their pages would be, for the front end's preview. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const quotes = () => strapi.plugin('quotes');

  /** Finds a draft that the admin user of the request may see. */
  async function readable({ documentId, locale }: Named) {
    const draft = await strapi.db.query(ARTICLE).findOne({
      where: { documentId, locale, publishedAt: { $null: true } },
      populate: ['createdBy'],
    });
    const rights: Rights = quotes().service('rights');
    return draft && rights.canRead(ARTICLE, draft) ? draft : null;
  }

  /** Makes a store in which officials and agreements are as they would be published. */
  function withDrafts(store: Find): Find {
    return {
      ...store,
      async named(documentIds): Promise<Found> {
        const { articles } = await store.named(documentIds);
        const officials = await officialRecords(strapi, documentIds, 'draft');
        const agreements = await agreementRecords(strapi, documentIds, 'draft');
        return {
          articles,
          officials: new Map(officials.map(({ documentId, value }) => [documentId, value])),
          agreements: new Map(agreements.map(({ documentId, value }) => [documentId, value])),
        };
      },
    };
  }

  return {
    /**
     * Returns the address at which a front end shows an article: for a draft with a token that opens it, and nothing
     * else, for a limited time.
     * @returns undefined if there is no such article, the user may not see it, or previews are not set up
     */
    async address(uid: string, requested: PreviewRequest): Promise<string | undefined> {
      const { preview } = deliveryConfig(strapi);
      if (!preview.url || !preview.secret || uid !== ARTICLE || !requested.documentId)
        return undefined;
      const { defaultLocale } = getService(strapi, 'readStore').current();
      const named = { documentId: requested.documentId, locale: requested.locale ?? defaultLocale };
      const draft = await readable(named);
      if (!draft) return undefined;
      const isDraft = requested.status !== 'published';
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
     * Answers a draft as `/api/pages/articles/:slug` would if it were published now: without dismissed quotes, with
     * the offices of the day.
     * @returns its JSON; null if there is no such draft
     */
    async article({ documentId, locale }: Named): Promise<string | null> {
      const preflight: Preflight = quotes().service('preflight');
      const publicationSet = await preflight.publicationSet(documentId, locale);
      const drafts = await articleVersions(strapi, [documentId], 'draft');
      const draft = drafts.find((one) => one.locale === locale);
      if (!draft || !publicationSet) return null;
      const offices = new Map(
        publicationSet.map((quote) => [quote.documentId, quote.officeAtTime as OfficeHeld | null])
      );
      const article = {
        ...draft,
        quotes: draft.quotes
          .filter((quote) => offices.has(quote.documentId))
          .map((quote) => ({ ...quote, officeAtTime: offices.get(quote.documentId)! })),
      };
      const { store, defaultLocale, addresses } = getService(strapi, 'readStore').current();
      // Readers would see the published versions in other locales.
      const published = await articleVersions(strapi, [documentId], 'published');
      const others = published.filter((one) => one.locale !== locale);
      const record = toArticleRecord(article, [article, ...others]);
      const body = JSON.stringify(record.body);
      const [assembled] = await assemble(withDrafts(store), [{ ...record, body }], defaultLocale);
      return toArticleJson(assembled!, addresses);
    },
  };
};
