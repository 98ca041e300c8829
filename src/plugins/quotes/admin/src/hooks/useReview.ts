import { useEffect, useRef } from 'react';
import { useNotifyAT } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type { QuoteView } from '../../../shared/contract';
import { useReviewQuoteMutation, type PieceKey, type Review } from '../services/quotes';
import { cardId, focusElement, SUMMARY_ID } from '../utils/elements';
import { useApiErrors } from './strapi';
import { useTranslate } from './useTranslate';

export type Act = Pick<Review, 'action' | 'to'>;

export interface ReviewControls {
  /** Carries out a decision: true when the server took it. */
  decide: (quoteId: string, act: Act) => Promise<boolean>;
  /** The quote whose decision is on its way. */
  busy: string | null;
}

/** The next quote that waits, from the one that was just settled onwards and then from the top. */
function nextToSettle(quotes: QuoteView[], after: string): QuoteView | undefined {
  const place = quotes.findIndex(({ documentId }) => documentId === after);
  return [...quotes.slice(place + 1), ...quotes.slice(0, place + 1)].find(
    ({ settled }) => !settled
  );
}

/** An editor's decisions on the quotes of a piece. After each one, focus goes to the next that waits. */
export function useReview(piece: PieceKey, quotes: QuoteView[]): ReviewControls {
  const t = useTranslate();
  const { toMessage } = useApiErrors();
  const { toggleNotification } = useNotification();
  const { notifyStatus } = useNotifyAT();
  const [review, { isLoading, originalArgs }] = useReviewQuoteMutation();
  const justSettled = useRef<string | null>(null);

  // The buttons of a settled quote are gone, and with them the focus.
  useEffect(() => {
    const settled = justSettled.current;
    if (!settled) return;
    justSettled.current = null;
    const next = nextToSettle(quotes, settled)?.documentId;
    focusElement(next ? cardId(next) : SUMMARY_ID);
  }, [quotes]);

  const decide = async (quoteId: string, act: Act) => {
    justSettled.current = quoteId;
    const answer = await review({ piece, quoteId, ...act });
    if ('error' in answer) {
      justSettled.current = null;
      focusElement(cardId(quoteId));
      toggleNotification({ type: 'danger', message: toMessage(answer.error) });
      return false;
    }
    const left = t('panel.left-aloud', { left: answer.data.meta.unsettled });
    notifyStatus(`${t(`done.${act.action}`)} ${left}`);
    return true;
  };

  return { decide, busy: isLoading ? (originalArgs?.quoteId ?? null) : null };
}
