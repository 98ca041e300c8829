import type { ArticleKey } from '../api/types';
import { externalValue } from '../utils/external-value';

/** Holds the article with an open preflight. */
const target = externalValue<ArticleKey | null>(null);

export const openPreflight = (article: ArticleKey) => target.set(article);
export const closePreflight = () => target.set(null);
export const usePreflightTarget = () => target.use();
