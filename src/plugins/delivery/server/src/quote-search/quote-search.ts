import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { QuoteKind, StatementPage } from '../../../shared/contract';
import { officeStems, parseSearch, type Part } from './search-query';
import { EVERY_LANGUAGE } from './words';
import { namedBy, tagsOf, toFacets, toStatement } from './search-results';
import { rankedPage, type RankedPlace } from './ranking';
import type { Tag } from '../invalidation/changes';
import type { Found } from '../store/find';
import {
  findStatements,
  type Counts,
  type FindStatements,
  type FoundStatement,
} from './find-quotes';
import { qualified } from '../store/table-names';
import type { StatementFilter } from './quote-filters';
import { STATEMENT_AGREEMENTS, STATEMENT_SEARCH, STATEMENTS } from './quote-tables';
import { TABLES } from '../store/tables';
import type { Tagged } from '../pages/assemble-article';
import { getService } from '../get-service';

/** What is asked for, as it was asked: officials and agreements by slug or `documentId`. */
export interface StatementQuery {
  /** "*": every utterance once. The desk's own, where it is left out. */
  language?: string;
  official?: string[];
  agreement?: string[];
  country?: string[];
  kind?: QuoteKind[];
  office?: string;
  q?: string;
  /** Keys (store/statement-key.ts). */
  from?: number;
  before?: number;
  facets: boolean;
  limit: number;
  /** Where the last page ended. */
  after?: number | RankedPlace;
}

/** A page of statements before what it names was looked up. */
export interface FoundPage {
  statements: FoundStatement[];
  counts: Counts | null;
  complete: boolean;
  next: number | RankedPlace | null;
  search?: Part[];
  language: string;
}

/** Published quotes by who said them, where, when, about what and by their words. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const reading = () => getService(strapi, 'pages').reading();

  let store: FindStatements | undefined;
  const statements = (): FindStatements =>
    (store ??= findStatements(reading().reader, {
      statements: qualified(strapi, STATEMENTS),
      agreements: qualified(strapi, STATEMENT_AGREEMENTS),
      search: STATEMENT_SEARCH,
      records: qualified(strapi, TABLES.records),
      formerSlugs: qualified(strapi, TABLES.formerSlugs),
    }));

  /** @throws NotFoundError that says which one is not there */
  async function documentsOf({ official = [], agreement = [] }: StatementQuery) {
    const found = await statements().addressed([...new Set([...official, ...agreement])]);
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

  /** The lists that the answer is a part of. */
  function listTags(filter: StatementFilter): Tag[] {
    const records = filter.officials ?? filter.agreements;
    // Which country and office somebody speaks for is said by records that may not be on the page.
    const byOthers = filter.countries !== undefined || filter.office !== undefined;
    return [
      ...(records ?? []).flatMap((id) => [`naming:${id}`]),
      ...(filter.officials ?? []).map((id) => `official:${id}`),
      ...(filter.agreements ?? []).map((id) => `agreement:${id}`),
      ...(!records || byOthers ? ['statements'] : []),
    ];
  }

  return {
    /** A page of what a filter lets through, with what was looked up by it. */
    async find(
      filter: StatementFilter,
      { after, limit, facets }: Pick<StatementQuery, 'after' | 'limit' | 'facets'>
    ): Promise<FoundPage> {
      const { search, language } = filter;
      if (search) {
        const place = typeof after === 'object' ? after : undefined;
        const page = await rankedPage(
          statements(),
          { ...filter, search },
          { after: place, limit, facets }
        );
        return { ...page, search, language };
      }
      const place = typeof after === 'number' ? after : undefined;
      const [found, counts] = await Promise.all([
        statements().newest(filter, { after: place, limit: limit + 1 }),
        facets ? statements().counts(filter) : null,
      ]);
      const shown = found.slice(0, limit);
      const next = found.length > limit ? shown.at(-1)!.key : null;
      return { statements: shown, counts, next, complete: true, language };
    },

    /** Whom and what a page names. */
    namedBy: ({ statements: found, counts }: FoundPage): string[] => [
      ...found.flatMap(namedBy),
      ...[...(counts?.speakers ?? []), ...(counts?.agreements ?? [])].map(([id]) => id),
    ],

    /**
     * A page for readers.
     * @param named all that it names
     * @param toCursor how a place is handed out
     */
    answer(
      page: FoundPage,
      named: Found,
      toCursor: (place: number | RankedPlace) => string
    ): Tagged<StatementPage> {
      const { ownLanguage } = reading();
      const language = page.language === EVERY_LANGUAGE ? ownLanguage : page.language;
      return {
        answer: {
          data: page.statements.flatMap(
            (found) => toStatement(found, named, { ownLanguage, search: page.search }) ?? []
          ),
          facets: page.counts && toFacets(page.counts, named, { language, ownLanguage }),
          complete: page.complete,
          nextCursor: page.next === null ? null : toCursor(page.next),
        },
        tags: tagsOf(page.statements, page.counts),
      };
    },

    /**
     * Statements as they are asked for.
     * @throws NotFoundError where an official or agreement is not there
     */
    async page(
      query: StatementQuery,
      toCursor: (place: number | RankedPlace) => string
    ): Promise<Tagged<StatementPage>> {
      const { ownLanguage, store: records } = reading();
      const language = query.language ?? ownLanguage;
      const filter: StatementFilter = {
        ...(await documentsOf(query)),
        language,
        countries: query.country,
        kinds: query.kind,
        office: query.office === undefined ? undefined : officeStems(query.office, language),
        search: query.q === undefined ? undefined : parseSearch(query.q, language),
        from: query.from,
        before: query.before,
      };
      const page = await this.find(filter, query);
      const named = await records.named([...new Set(this.namedBy(page))]);
      const { answer, tags } = this.answer(page, named, toCursor);
      return { answer, tags: [...listTags(filter), ...tags] };
    },
  };
};
