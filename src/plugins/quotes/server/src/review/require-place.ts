import { errors } from '@strapi/utils';
import type { QuoteRow } from '../repositories/quote-row';

/** Rejects the review of words that are not in the text, because they cannot be reviewed for it. */
export function requirePlace({ anchor, reason }: QuoteRow): void {
  if (anchor) return;
  throw new errors.ApplicationError(
    reason === 'ambiguous'
      ? 'It is not clear which of the places in the text was confirmed. Confirm the quote where it is meant, and mark this one as not a quote.'
      : 'The words of this quote are not in the text. Put them back, or mark it as not a quote.'
  );
}
