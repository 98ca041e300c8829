import type { ComponentProps } from 'react';
import type { Status } from '@strapi/design-system';
import type { MessageKey } from './translations';

/** Counts of quotes stored with an article. */
export interface KeptCounts {
  pendingQuotes?: number | null;
  /** Null or left out where the article was last saved before quotes were counted. */
  quoteCount?: number | null;
}

export interface ReviewStatusView {
  message: Extract<MessageKey, `list.${string}`>;
  values: { pending: number; all: number };
  /** Null for text without a colour. */
  variant: ComponentProps<typeof Status>['variant'] | null;
}

/** Describes how many quotes of an article are checked, as a message and a colour. */
export function reviewStatusOf({ pendingQuotes, quoteCount }: KeptCounts): ReviewStatusView {
  const values = { pending: pendingQuotes ?? 0, all: quoteCount ?? 0 };
  const isCounted = typeof quoteCount === 'number';
  if (values.pending > 0) {
    return {
      message: isCounted ? 'list.pending' : 'list.pending-only',
      values,
      variant: 'warning',
    };
  }
  if (!isCounted) return { message: 'list.reviewed-only', values, variant: 'success' };
  if (values.all === 0) return { message: 'list.none', values, variant: null };
  return { message: 'list.reviewed', values, variant: 'success' };
}
