import type { z } from 'zod';
import { MANY, ONE } from '../controllers/articles';
import { RECORD } from '../controllers/records';
import { STATEMENTS } from '../controllers/quote-query';
import { queryParameters } from './query-parameters';
import { IF_NONE_MATCH, moved, notFound, notInLanguage, pageAnswer } from './responses';
import { listOf, objectOf, reference, type Operation, type Parameter, type Paths } from './types';

interface Page {
  operationId: string;
  summary: string;
  description?: string;
  query: z.ZodObject;
  /** What the last part of the path is; none for a list. */
  slug?: string;
  answer: object;
  others?: object;
}

const found = (name: string) => objectOf({ data: reference(name) });

const PAGES: Record<string, Page> = {
  '/pieces': {
    operationId: 'listPieces',
    summary: 'The latest pieces',
    description: 'In one language, the latest first.',
    query: MANY,
    answer: objectOf({
      data: listOf(reference('PieceSummary')),
      nextCursor: {
        type: ['string', 'null'],
        description: '`cursor` of the next page; null on the last.',
      },
    }),
  },
  '/pieces/{slug}': {
    operationId: 'getPiece',
    summary: 'A piece with everything on its page',
    description:
      'The article with its body cut into runs, the quotes in the order of the text with who said them and the office held that day, officials, agreements, translations and JSON-LD.',
    query: ONE,
    slug: 'The slug of the piece, one that it had before (308), or its `documentId`.',
    answer: found('Piece'),
    others: { ...moved, ...notInLanguage },
  },
  '/statements': {
    operationId: 'listStatements',
    summary: 'Who said what: quotes by speaker, agreement, country, office, day and words',
    description:
      'Newest first, or best first with `q`, with counts by speaker, year and agreement.',
    query: STATEMENTS,
    answer: reference('StatementPage'),
  },
  '/profiles/{slug}': {
    operationId: 'getProfile',
    summary: 'An official with everything on their page',
    description:
      'Names, offices held, biography, what they said with counts, agreements and pieces, and JSON-LD.',
    query: RECORD,
    slug: 'The slug of the official, one that they had before (308), or the `documentId`.',
    answer: found('Profile'),
    others: { ...moved, ...notFound },
  },
  '/dossiers/{slug}': {
    operationId: 'getDossier',
    summary: 'An agreement with everything on its page',
    description:
      'Titles, parties with their signatories, what was said about it, pieces, agreements that refer to it, and JSON-LD.',
    query: RECORD,
    slug: 'The slug of the agreement, one that it had before (308), or the `documentId`.',
    answer: found('Dossier'),
    others: { ...moved, ...notFound },
  },
};

function operation({
  query,
  slug,
  answer,
  others = slug ? notFound : {},
  ...texts
}: Page): Operation {
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

/** The page-shaped routes. */
export const pagePaths = (): Paths =>
  Object.fromEntries(Object.entries(PAGES).map(([path, page]) => [path, { get: operation(page) }]));
