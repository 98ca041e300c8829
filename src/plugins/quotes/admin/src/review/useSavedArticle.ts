import { useRef, type MutableRefObject } from 'react';
import { getFetchClient } from '@strapi/strapi/admin';
import type { QuotesResponse, QuoteView } from '../../../shared/contract';
import type { ArticleKey } from '../api/types';
import { useContentLocale } from '../hooks/strapi';
import type { ArticleQuotes } from '../hooks/useArticleQuotes';
import { useSaveDraft, type SavedEntry } from '../publish/useSaveDraft';
import type { MessageKey } from '../utils/translations';

export type SavedKey = Required<Pick<ArticleKey, 'documentId'>> & ArticleKey;

export interface SavedArticle {
  article: SavedKey;
  /** Stored quotes of its text. */
  stored: QuoteView[];
}

/** Requests the stored quotes, because those in the cache can be older than the save; null on failure. */
async function fetchQuotes({ documentId, locale }: SavedKey): Promise<QuoteView[] | null> {
  try {
    // Not a hook's request, which would be cancelled when a first save re-creates the form.
    const { get } = getFetchClient();
    const path = `/quotes/articles/${documentId}/quotes`;
    const answer = await get<QuotesResponse>(path, { params: { locale } });
    return answer.data.data;
  } catch {
    return null;
  }
}

/**
 * Saves what is unsaved before a review, because a review is about stored quotes. Resolves with null if the article
 * could not be saved, after the editor was notified.
 */
export function useSavedArticle(
  entry: SavedEntry,
  latest: MutableRefObject<ArticleQuotes>,
  reject: (key: MessageKey) => null
): () => Promise<SavedArticle | null> {
  const locale = useContentLocale();
  const saveDraft = useSaveDraft(entry, 'draft');
  /** The article that a first save created, so that queued reviews do not create another. */
  const createdId = useRef<string | null>(null);

  return async () => {
    const { isUnsaved, isOutdated, answer } = latest.current;
    if (isOutdated) return reject('outdated.review');
    if (!isUnsaved && entry.documentId && answer) {
      return { article: { documentId: entry.documentId, locale }, stored: answer.data };
    }
    const documentId = createdId.current ?? (await saveDraft());
    if (!documentId) return null;
    if (!entry.documentId) createdId.current = documentId;
    const article = { documentId, locale };
    const stored = await fetchQuotes(article);
    return stored ? { article, stored } : reject('review.not-loaded');
  };
}
