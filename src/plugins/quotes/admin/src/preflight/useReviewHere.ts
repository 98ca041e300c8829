import { useEffect, useRef, useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import type { QuoteView } from '../../../shared/contract';
import { useApiErrors } from '../hooks/strapi';
import { useTranslate } from '../hooks/useTranslate';
import { useReviewQuoteMutation } from '../api/reviewApi';
import type { ArticleKey } from '../api/types';
import { blockerId, focusElement, PUBLISH_ARTICLE_ID } from '../utils/elements';
import { seenOf } from '../utils/quote-keys';
import type { Preflight } from './usePreflight';

type Action = 'confirm' | 'shared-wording';

export interface ReviewHere {
  /** @param place of the issue among the blockers; where it is none, after them */
  reviewQuote: (quote: QuoteView, action: Action, place: number) => Promise<void>;
  /** documentId of the quote being reviewed. */
  busy: string | null;
  /** Message about the last review, for screen readers. */
  done: string;
}

/** Reviews quotes in the dialog itself, and moves the focus to the next problem when the article is checked again. */
export function useReviewHere(
  article: ArticleKey,
  { report, checkedAt }: Preflight,
  onReviewed: () => void
): ReviewHere {
  const t = useTranslate();
  const { toMessage } = useApiErrors();
  const { toggleNotification } = useNotification();
  const [review, { isLoading, originalArgs }] = useReviewQuoteMutation();
  const [done, setDone] = useState('');
  const reviewedPlace = useRef<number | null>(null);

  useEffect(() => {
    if (reviewedPlace.current === null || !report) return;
    const last = report.blockers.length - 1;
    focusElement(last < 0 ? PUBLISH_ARTICLE_ID : blockerId(Math.min(reviewedPlace.current, last)));
    reviewedPlace.current = null;
    // Also by the time of the check: its answer can be the same as before.
  }, [report, checkedAt]);

  const reviewQuote: ReviewHere['reviewQuote'] = async (quote, action, place) => {
    setDone('');
    const quoteId = quote.documentId ?? '';
    // Sends what the editor saw, so that another user's newer review is shown, not confirmed.
    const answer = await review({ article, quoteId, action, seen: seenOf(quote) });
    if ('error' in answer) {
      toggleNotification({ type: 'danger', message: toMessage(answer.error) });
      focusElement(blockerId(place));
      return;
    }
    reviewedPlace.current = place;
    setDone(t(`done.${action}`));
    onReviewed();
  };

  return { reviewQuote, busy: isLoading ? (originalArgs?.quoteId ?? null) : null, done };
}
