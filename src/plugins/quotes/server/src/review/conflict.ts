import { errors } from '@strapi/utils';
import type { ReviewConflict, SeenQuote } from '../../../shared/contract';
import type { QuoteRow } from '../repositories/quote-row';

/** Rejects a review because another user was first: a controller answers 409, with the current review in `details`. */
export class ReviewConflictError extends errors.ApplicationError<string, string, ReviewConflict> {
  constructor(quote: QuoteRow & { speaker: { name?: string } | null }) {
    const { confirmedBy, review, speaker, attributionText, confirmedAt } = quote;
    const who = confirmedBy ?? 'Another user';
    super(
      `${who} has decided about this quote in the meantime. Look at it again: nothing was changed.`,
      {
        review: review ?? 'open',
        speaker: speaker?.name ?? attributionText,
        by: confirmedBy,
        at: confirmedAt,
      }
    );
  }
}

/** Returns whether a quote is as an editor saw it. */
export function isAsSeen(quote: QuoteRow, seen: SeenQuote): boolean {
  return (
    quote.text === seen.text &&
    (quote.review ?? 'open') === seen.review &&
    (quote.speaker?.documentId ?? null) === seen.speaker &&
    (quote.attributionText ?? null) === seen.attributionText
  );
}
