import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { QuoteSearch } from '../../../shared/contract';
import { getService } from '../get-service';
import type { Tag } from '../invalidation/changes';
import type { Tagged } from '../pages/assemble-article';
import type { Found } from '../store/find';
import { qualified } from '../store/table-names';
import { TABLES } from '../store/tables';
import { findQuotes, type Counts, type FindQuotes, type FoundQuote } from './find-quotes';
import type { QuoteSearchQuery } from './parameters';
import { fromQuoteCursor, toQuoteCursor } from './quote-cursor';
import type { QuoteFilter } from './quote-filters';
import { keysOf } from './quote-keys';
import { QUOTE_AGREEMENTS, QUOTE_WORDS, QUOTES } from './quote-tables';
import { rankedPage, type RankedPlace } from './ranking';
import { officeStems, parseSearch, type Part } from './search-query';
import { namedBy, tagsOf, toFacets, toQuoteResult } from './search-results';
import { ALL_LOCALES } from './words';

/** A page of quotes before the records that they name are looked up. */
export interface FoundPage {
  quotes: FoundQuote[];
  counts: Counts | null;
  complete: boolean;
  next: number | RankedPlace | null;
  search?: Part[];
  locale: string;
}

interface PageOptions {
  limit: number;
  facets: boolean;
  /** The place where the previous page ended. */
  after?: number | RankedPlace;
}

type Addressed = Pick<QuoteFilter, 'officials' | 'agreements'>;

/** Makes a filter of a query in which the officials and agreements are looked up already. */
function toFilter(
  { country, kind, office, q, from, to }: QuoteSearchQuery,
  addressed: Addressed,
  locale: string
): QuoteFilter {
  return {
    ...addressed,
    locale,
    countries: country,
    kinds: kind,
    office: office === undefined ? undefined : officeStems(office, locale),
    search: q === undefined ? undefined : parseSearch(q, locale),
    from: from === undefined ? undefined : keysOf(from).from,
    before: to === undefined ? undefined : keysOf(to).before,
  };
}

/** Names the lists that an answer is a part of. */
function listTags({ officials, agreements, countries, office }: QuoteFilter): Tag[] {
  const records = officials ?? agreements;
  // The country and office of a speaker depend on records that may not be on the page.
  const dependsOnOthers = countries !== undefined || office !== undefined;
  return [
    ...(records ?? []).map((id) => `naming:${id}`),
    ...(officials ?? []).map((id) => `official:${id}`),
    ...(agreements ?? []).map((id) => `agreement:${id}`),
    ...(!records || dependsOnOthers ? ['quotes'] : []),
  ];
}

/** Searches published quotes by speaker, date, place, agreement and words. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const current = () => getService(strapi, 'readStore').current();

  let finder: FindQuotes | undefined;
  const quotes = (): FindQuotes =>
    (finder ??= findQuotes(current().reader, {
      quotes: qualified(strapi, QUOTES),
      agreements: qualified(strapi, QUOTE_AGREEMENTS),
      search: QUOTE_WORDS,
      records: qualified(strapi, TABLES.records),
      formerSlugs: qualified(strapi, TABLES.formerSlugs),
    }));

  /** @throws NotFoundError that names the official or agreement that does not exist */
  async function findAddressed({
    official = [],
    agreement = [],
  }: QuoteSearchQuery): Promise<Addressed> {
    const found = await quotes().addressed([...new Set([...official, ...agreement])]);
    const idsOf = (kind: 'official' | 'agreement', addresses: string[]) => {
      const ids = addresses.map((address) => {
        const record = found.find((one) => one.kind === kind && one.address === address);
        if (!record) throw new errors.NotFoundError(`There is no ${kind} "${address}".`);
        return record.documentId;
      });
      return ids.length > 0 ? [...new Set(ids)] : undefined;
    };
    return { officials: idsOf('official', official), agreements: idsOf('agreement', agreement) };
  }

  return {
    /** Finds a page of the quotes that match a filter. */
    async find(filter: QuoteFilter, { after, limit, facets }: PageOptions): Promise<FoundPage> {
      const { search, locale } = filter;
      if (search) {
        const place = typeof after === 'object' ? after : undefined;
        const options = { after: place, limit, facets };
        return { ...(await rankedPage(quotes(), { ...filter, search }, options)), search, locale };
      }
      const place = typeof after === 'number' ? after : undefined;
      const [found, counts] = await Promise.all([
        quotes().newest(filter, { after: place, limit: limit + 1 }),
        facets ? quotes().counts(filter) : null,
      ]);
      const shown = found.slice(0, limit);
      const next = found.length > limit ? shown.at(-1)!.key : null;
      return { quotes: shown, counts, next, complete: true, locale };
    },

    /** Lists the records that a page names. */
    namedBy: ({ quotes: found, counts }: FoundPage): string[] => [
      ...found.flatMap(namedBy),
      ...[...(counts?.speakers ?? []), ...(counts?.agreements ?? [])].map(([id]) => id),
    ],

    /**
     * Makes the answer of a page.
     * @param named every record that it names
     */
    answer(page: FoundPage, named: Found): Tagged<QuoteSearch> {
      const { defaultLocale } = current();
      const locale = page.locale === ALL_LOCALES ? defaultLocale : page.locale;
      return {
        answer: {
          data: page.quotes.flatMap(
            (found) => toQuoteResult(found, named, { defaultLocale, search: page.search }) ?? []
          ),
          facets: page.counts && toFacets(page.counts, named, { locale, defaultLocale }),
          complete: page.complete,
          nextCursor: page.next === null ? null : toQuoteCursor(page.next),
        },
        tags: tagsOf(page.quotes, page.counts),
      };
    },

    /**
     * Answers a search.
     * @throws NotFoundError if an official or agreement does not exist
     * @throws ValidationError if the cursor is none of this search
     */
    async search(query: QuoteSearchQuery): Promise<Tagged<QuoteSearch>> {
      const { defaultLocale, store } = current();
      const { q, cursor, facets, pageSize } = query;
      const after = cursor ? fromQuoteCursor(cursor, q !== undefined) : undefined;
      const locale = query.locale ?? defaultLocale;
      const filter = toFilter(query, await findAddressed(query), locale);
      const page = await this.find(filter, { after, facets, limit: pageSize });
      const named = await store.named([...new Set(this.namedBy(page))]);
      const { answer, tags } = this.answer(page, named);
      return { answer, tags: [...listTags(filter), ...tags] };
    },
  };
};
