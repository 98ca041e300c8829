import { ARTICLE, OFFICIAL } from '../constants';
import type { ArticleKey } from './types';

/** Tags a document as Strapi does, so that saving, publishing and discarding it refresh what depends on it. */
export const documentTag = ({ documentId }: ArticleKey) => ({
  type: 'Document' as const,
  id: `${ARTICLE}_${documentId}`,
});
export const preflightTag = ({ documentId }: ArticleKey) => ({
  type: 'QuotesPreflight' as const,
  id: documentId,
});
/** Tags an official as Strapi does. */
export const officialTag = (documentId: string) => ({
  type: 'Document' as const,
  id: `${OFFICIAL}_${documentId}`,
});
/** Tags the list view of articles. */
export const LIST_TAG = { type: 'Document' as const, id: `${ARTICLE}_LIST` };
/** Tags what shows officials: their list view, and search results. */
export const OFFICIALS_TAGS = [
  { type: 'Document' as const, id: `${OFFICIAL}_LIST` },
  { type: 'QuotesPeople' as const },
];

/** Tags what Strapi refreshes after a publication, apart from the entry and its list. */
export const AFTER_PUBLICATION = [
  'Relations',
  'RecentDocumentList',
  'CountDocuments',
  'UpcomingReleasesList',
] as const;
