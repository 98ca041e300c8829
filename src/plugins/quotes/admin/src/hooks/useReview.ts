import { useEffect, useRef } from 'react';
import { useNotifyAT } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type { QuoteView } from '../../../shared/contract';
import { useReviewQuoteMutation, type PieceKey, type Review } from '../services/quotes';
import type { AddOfficial, AddResult } from '../person/useNewOfficial';
import { cardId, focusElement, SUMMARY_ID } from '../utils/elements';
import { useApiErrors, type ApiError } from './strapi';
import { useTranslate } from './useTranslate';

export type Act = Pick<Review, 'action' | 'to'>;

export interface ReviewControls {
  /** Carries out a decision: true when the server took it. */
  decide: (quoteId: string, act: Act) => Promise<boolean>;
  /** Puts somebody on record as the speaker; a refusal is for the form to show. */
  addOfficial: (quoteId: string, ...added: Parameters<AddOfficial>) => Promise<AddResult>;
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

  const send = async (quoteId: string, act: Act) => {
    justSettled.current = quoteId;
    const answer = await review({ piece, quoteId, ...act });
    if ('error' in answer) {
      justSettled.current = null;
      return answer.error;
    }
    const left = t('panel.left-aloud', { left: answer.data.meta.unsettled });
    notifyStatus(`${t(`done.${act.action}`)} ${left}`);
    return null;
  };

  const decide = async (quoteId: string, act: Act) => {
    const error = await send(quoteId, act);
    if (!error) return true;
    focusElement(cardId(quoteId));
    toggleNotification({ type: 'danger', message: toMessage(error) });
    return false;
  };

  const addOfficial: ReviewControls['addOfficial'] = async (quoteId, official, options) => {
    const to = { official, ...options };
    const error = await send(quoteId, { action: 'reassign', to });
    return error ? { ok: false, error: error as ApiError } : { ok: true };
  };

  return { decide, addOfficial, busy: isLoading ? (originalArgs?.quoteId ?? null) : null };
}
