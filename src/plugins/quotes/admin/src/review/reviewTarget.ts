import { externalValue } from '../utils/external-value';

/** documentId of the article whose review drawer is open. */
const target = externalValue<string | null>(null);

export const openReview = (documentId: string) => target.set(documentId);
export const closeReview = () => target.set(null);
export const useReviewTarget = () => target.use();
