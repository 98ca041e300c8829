import { useCallback, useRef, useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import type { NewOfficial, QuoteView } from '../../../shared/contract';
import type { AddResult } from '../officials/useNewOfficial';
import { keysOf } from '../utils/quote-keys';
import type { ReviewAction, ReviewActions } from './useReviewActions';
import { useTranslate } from '../hooks/useTranslate';

export interface QuoteActionHandlers {
  /** Carries out a decision about the quote with a key: true when the server took it. */
  runAction: (key: string, decision: ReviewAction) => Promise<boolean>;
  /** Puts somebody on record as its speaker. */
  add: (
    key: string,
    official: NewOfficial,
    options: { despiteNamesake: boolean }
  ) => Promise<AddResult>;
}

/**
 * What the cards of a list do. Decisions wait their turn; a second one about a quote whose first is on its way is
 * refused with a word, for nobody has seen what it would be about. The functions stay the same, so that a card is
 * drawn anew only where its own quote has changed; they are about the list as it is when they are called.
 * @param onDone is told the place in the list of a quote that was decided about, and its key
 * @param onBegin is told the key of a quote that is about to be decided about
 * @returns also the keys of the quotes whose decision is on its way
 */
export function useQuoteActions(
  list: QuoteView[],
  reviewActions: ReviewActions,
  onDone: (place: number, key: string) => void,
  onBegin?: (key: string) => void
): { quoteActions: QuoteActionHandlers; busy: ReadonlySet<string> } {
  const t = useTranslate();
  const { toggleNotification } = useNotification();
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const onTheirWay = useRef(new Set<string>());
  const latest = useRef({ list, reviewActions, onDone, onBegin, reject: () => {} });
  const reject = () => toggleNotification({ type: 'info', message: t('review.still-saving') });
  latest.current = { list, reviewActions, onDone, onBegin, reject };

  const run = useCallback(
    async <Result>(
      key: string,
      otherwise: Result,
      isDone: (result: Result) => boolean,
      task: (quote: QuoteView, reviewActions: ReviewActions) => Promise<Result>
    ): Promise<Result> => {
      const now = latest.current;
      const place = keysOf(now.list).indexOf(key);
      const quote = now.list[place];
      if (!quote) return otherwise;
      if (onTheirWay.current.has(key)) {
        now.reject();
        return otherwise;
      }
      const mark = (isBusy: boolean) => {
        onTheirWay.current[isBusy ? 'add' : 'delete'](key);
        setBusy(new Set(onTheirWay.current));
      };
      mark(true);
      now.onBegin?.(key);
      try {
        const result = await task(quote, now.reviewActions);
        if (isDone(result)) latest.current.onDone(place, key);
        return result;
      } finally {
        mark(false);
      }
    },
    []
  );
  const runAction: QuoteActionHandlers['runAction'] = useCallback(
    (key, decision) =>
      run(key, false, Boolean, (quote, { runReview }) => runReview(quote, decision)),
    [run]
  );
  const add: QuoteActionHandlers['add'] = useCallback(
    (key, official, options) =>
      run<AddResult>(
        key,
        { ok: false, error: null },
        ({ ok }) => ok,
        (quote, { addOfficial }) => addOfficial(quote, official, options)
      ),
    [run]
  );
  const quoteActions = useRef<QuoteActionHandlers>({ runAction, add });
  return { quoteActions: quoteActions.current, busy };
}
