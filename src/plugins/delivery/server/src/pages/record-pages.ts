import type { Surroundings } from './surroundings';
import type { Core } from '@strapi/strapi';
import type { AgreementPage, OfficialPage } from '../../../shared/contract';
import { getService } from '../get-service';
import type { StoredAgreement } from '../projections/agreement';
import type { StoredOfficial } from '../projections/official';
import type { QuoteFilter } from '../quote-search/quote-filters';
import { namedInAgreement, toAgreementPage } from './agreement-page';
import type { Tagged } from './assemble-article';
import { toOfficialPage } from './official-page';

/** The result of a request for the page of an official or agreement. */
export type ResolvedRecord<Page> =
  | ({ is: 'found' } & Tagged<Page>)
  /** The page has another slug now. */
  | { is: 'moved'; to: { documentId: string; slug: string } }
  | { is: 'unknown' };

type Kind = 'official' | 'agreement';

/** Limits how many articles and quotes the page of an official or agreement shows. */
const PAGE_SIZE = 25;

/** The pages of officials and agreements, made from the read model. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const current = () => getService(strapi, 'readStore').current();

  /** Finds the document that has a slug, had it before, or has it as its `documentId`. */
  async function findDocument(kind: Kind, address: string) {
    const { store } = current();
    const [bySlug] = await store.bySlug(kind, address);
    if (bySlug) return { documentId: bySlug.documentId, isFormer: false };
    const [former] = await store.byFormerSlug(kind, address);
    return { documentId: former?.documentId ?? address, isFormer: former !== undefined };
  }

  async function findSurroundings(
    documentId: string,
    filter: QuoteFilter,
    alsoNamed: string[]
  ): Promise<Surroundings> {
    const { store } = current();
    const quoteSearch = getService(strapi, 'quoteSearch');
    const [page, articles, agreements] = await Promise.all([
      quoteSearch.find(filter, { limit: PAGE_SIZE, facets: true }),
      store.articlesNaming(documentId, filter.locale, PAGE_SIZE),
      store.agreementsNaming(documentId),
    ]);
    const named = await store.named([...new Set([...quoteSearch.namedBy(page), ...alsoNamed])]);
    return { quotes: quoteSearch.answer(page, named), articles, agreements, named };
  }

  /** Completes the tags of a page by those of the record that it is about. */
  function found<Page>(
    kind: Kind,
    documentId: string,
    { answer, tags }: Tagged<Page>
  ): ResolvedRecord<Page> {
    const all = [`${kind}:${documentId}`, `naming:${documentId}`, ...tags];
    return { is: 'found', answer, tags: [...new Set(all)] };
  }

  return {
    /**
     * Resolves the page of an official.
     * @param address a slug, a former slug, or a `documentId`
     * @param locale of the names, quotes and articles; defaults to the default locale
     */
    async official(address: string, locale?: string): Promise<ResolvedRecord<OfficialPage>> {
      const { store, defaultLocale, addresses } = current();
      const { documentId, isFormer } = await findDocument('official', address);
      const { officials } = await store.named([documentId]);
      const stored: StoredOfficial | undefined = officials.get(documentId);
      if (!stored) return { is: 'unknown' };
      if (isFormer) return { is: 'moved', to: stored };

      const context = { locale: locale ?? defaultLocale, defaultLocale, addresses };
      const filter = { locale: context.locale, officials: [documentId] };
      const surroundings = await findSurroundings(documentId, filter, []);
      return found('official', documentId, toOfficialPage(stored, surroundings, context));
    },

    /** Resolves the page of an agreement, in the same way. */
    async agreement(address: string, locale?: string): Promise<ResolvedRecord<AgreementPage>> {
      const { store, defaultLocale, addresses } = current();
      const { documentId, isFormer } = await findDocument('agreement', address);
      const { agreements } = await store.named([documentId]);
      const stored: StoredAgreement | undefined = agreements.get(documentId);
      if (!stored) return { is: 'unknown' };
      if (isFormer) return { is: 'moved', to: stored };

      const context = { locale: locale ?? defaultLocale, defaultLocale, addresses };
      const filter = { locale: context.locale, agreements: [documentId] };
      const alsoNamed = namedInAgreement(stored);
      const surroundings = await findSurroundings(documentId, filter, alsoNamed);
      return found('agreement', documentId, toAgreementPage(stored, surroundings, context));
    },
  };
};
