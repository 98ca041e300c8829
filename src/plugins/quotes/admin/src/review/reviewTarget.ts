import { externalValue } from '../utils/external-value';

/** Holds the documentId of the article with an open review drawer. */
const target = externalValue<string | null>(null);

export const openReview = (documentId: string) => target.set(documentId);
export const closeReview = () => target.set(null);
export const useReviewTarget = () => target.use();
