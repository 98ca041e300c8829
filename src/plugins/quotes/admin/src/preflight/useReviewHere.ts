import { useEffect, useRef, useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import type { QuoteView } from '../../../shared/contract';
import { useApiErrors } from '../hooks/strapi';
import { useTranslate } from '../hooks/useTranslate';
import { useReviewQuoteMutation, type PieceKey } from '../api/reviewApi';
import { blockerId, focusElement, PUBLISH_PIECE_ID } from '../utils/elements';
import { seenOf } from '../utils/quote-keys';
import type { Preflight } from './usePreflight';

type Action = 'confirm' | 'both-said';

export interface SettleHere {
  /** @param place of the issue among the blockers; where it is none, after them */
  settle: (quote: QuoteView, action: Action, place: number) => Promise<void>;
  /** The quote whose decision is on its way. */
  busy: string | null;
  /** What was done last, for whoever only hears it. */
  done: string;
}

/** Decisions on quotes in the dialog itself. Once the piece is checked anew, focus goes to what is left. */
export function useSettleHere(
  piece: PieceKey,
  { report, checkedAt }: Preflight,
  onSettled: () => void
): SettleHere {
  const t = useTranslate();
  const { toMessage } = useApiErrors();
  const { toggleNotification } = useNotification();
  const [review, { isLoading, originalArgs }] = useReviewQuoteMutation();
  const [done, setDone] = useState('');
  const settledPlace = useRef<number | null>(null);

  useEffect(() => {
    if (settledPlace.current === null || !report) return;
    const last = report.blockers.length - 1;
    focusElement(last < 0 ? PUBLISH_PIECE_ID : blockerId(Math.min(settledPlace.current, last)));
    settledPlace.current = null;
    // Also by the time of the check: its answer can be the same as before.
  }, [report, checkedAt]);

  const settle: SettleHere['settle'] = async (quote, action, place) => {
    setDone('');
    const quoteId = quote.documentId ?? '';
    // What somebody else has decided since is shown, not confirmed.
    const answer = await review({ piece, quoteId, action, seen: seenOf(quote) });
    if ('error' in answer) {
      toggleNotification({ type: 'danger', message: toMessage(answer.error) });
      focusElement(blockerId(place));
      return;
    }
    settledPlace.current = place;
    setDone(t(`done.${action}`));
    onSettled();
  };

  return { settle, busy: isLoading ? (originalArgs?.quoteId ?? null) : null, done };
}
