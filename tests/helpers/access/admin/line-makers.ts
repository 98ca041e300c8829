import type { Line, Request, Situation } from './lines';

export type Each = NonNullable<Line['each']>;

/** The paths of the content manager, as the server registers them. */
export const TYPES = '/content-manager/collection-types';
export const OF_TYPE = `${TYPES}/:model`;
export const OF_RECORD = `${OF_TYPE}/:id`;

/** A row about what is shown of articles in every state. */
export const reads = (
  route: string,
  tried: string,
  each?: Each,
  more: Partial<Line> = {}
): Line => ({ route, tried, kind: 'reads', about: 'articles', each, ...more });

/** A row about what is changed of articles in every state. */
export const writes = (
  route: string,
  tried: string,
  each: Each,
  more: Partial<Line> = {}
): Line => ({ route, tried, kind: 'writes', about: 'articles', each, ...more });

/** A row about requests that are about no article. */
export const once = (
  route: string,
  tried: string,
  kind: Line['kind'],
  requests: Request[],
  more: Partial<Line> = {}
): Line => ({ route, tried, kind, about: 'nothing', shared: () => requests, ...more });

/** The value of a relation that is added to. */
export const connect = (documentIds: string[]) => ({
  connect: documentIds.map((documentId) => ({ documentId })),
});

export const ofArticle = ({ subject }: Situation): string[] => [subject.documentId];
export const ofQuotes = ({ subject }: Situation): string[] => subject.quotes;
