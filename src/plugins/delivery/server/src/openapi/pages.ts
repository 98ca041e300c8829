import type { z } from 'zod';
import { ARTICLE_LIST, ARTICLE_PAGE, RECORD_LIST, RECORD_PAGE } from '../pages/parameters';
import { QUOTE_SEARCH } from '../quote-search/parameters';
import { queryParameters } from './query-parameters';
import { IF_NONE_MATCH, moved, notFound, notInLocale, pageAnswer } from './responses';
import { objectOf, reference, type Operation, type Parameter, type Paths } from './types';

interface Page {
  operationId: string;
  summary: string;
  description?: string;
  query: z.ZodObject;
  /** Describes the last part of the path; a list has none. */
  slug?: string;
  answer: object;
  others?: object;
}

const found = (name: string) => objectOf({ data: reference(name) });

const PAGES: Record<string, Page> = {
  '/pages/articles': {
    operationId: 'listArticlePages',
    summary: 'List the latest articles',
    description: 'In one locale, the latest first.',
    query: ARTICLE_LIST,
    answer: reference('ArticleList'),
  },
  '/pages/articles/{slug}': {
    operationId: 'getArticlePage',
    summary: 'Get an article with everything on its page',
    description:
      'The article with its body cut into runs, the quotes in the order of the text with their speakers and the offices held that day, officials, agreements, translations and JSON-LD.',
    query: ARTICLE_PAGE,
    slug: 'The slug of the article, a former slug (308), or its `documentId`.',
    answer: found('ArticlePage'),
    others: { ...moved, ...notInLocale },
  },
  '/pages/officials': {
    operationId: 'listOfficialPages',
    summary: 'List officials',
    description: 'Sorted by their name in the default locale.',
    query: RECORD_LIST,
    answer: reference('OfficialList'),
  },
  '/pages/officials/{slug}': {
    operationId: 'getOfficialPage',
    summary: 'Get an official with everything on their page',
    description:
      'Names, offices held, biography, what they said with counts, agreements, articles and JSON-LD.',
    query: RECORD_PAGE,
    slug: 'The slug of the official, a former slug (308), or the `documentId`.',
    answer: found('OfficialPage'),
    others: { ...moved, ...notFound },
  },
  '/pages/agreements': {
    operationId: 'listAgreementPages',
    summary: 'List agreements',
    description: 'Sorted by the day they were signed, the latest first; those without one last.',
    query: RECORD_LIST,
    answer: reference('AgreementList'),
  },
  '/pages/agreements/{slug}': {
    operationId: 'getAgreementPage',
    summary: 'Get an agreement with everything on its page',
    description:
      'Titles, parties with their signatories, what was said about it, articles, agreements that refer to it, and JSON-LD.',
    query: RECORD_PAGE,
    slug: 'The slug of the agreement, a former slug (308), or its `documentId`.',
    answer: found('AgreementPage'),
    others: { ...moved, ...notFound },
  },
  '/pages/quotes': {
    operationId: 'searchQuotes',
    summary: 'Search quotes by speaker, agreement, country, office, day and words',
    description:
      'Newest first, or by relevance with `q`; with counts by speaker, year and agreement.',
    query: QUOTE_SEARCH,
    answer: reference('QuoteSearch'),
    others: notFound,
  },
};

function operation({ query, slug, answer, others = {}, ...texts }: Page): Operation {
  const path: Parameter[] = slug
    ? [{ name: 'slug', in: 'path', required: true, description: slug, schema: { type: 'string' } }]
    : [];
  return {
    ...texts,
    tags: ['Pages'],
    parameters: [...path, ...queryParameters(query), IF_NONE_MATCH],
    responses: { ...pageAnswer(answer as never), ...others },
  };
}

/** The routes of pages, lists and the search. */
export const pagePaths = (): Paths =>
  Object.fromEntries(Object.entries(PAGES).map(([path, page]) => [path, { get: operation(page) }]));
