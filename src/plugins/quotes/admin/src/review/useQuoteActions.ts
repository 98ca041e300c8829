import { useCallback, useMemo, useRef, useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import type { NewOfficial, QuoteView, SpeakerChoice } from '../../../shared/contract';
import type { AddResult } from '../officials/useNewOfficial';
import { findStored, keysOf } from '../utils/quote-keys';
import type { ReviewAction, ReviewActions } from './useReviewActions';
import { useTranslate } from '../hooks/useTranslate';

export interface QuoteActionHandlers {
  /** Reviews the quote with a key: true if the server accepted it. */
  review: (key: string, action: ReviewAction) => Promise<boolean>;
  /** Adds an official as the speaker of the quote with a key. */
  addOfficial: (
    key: string,
    official: NewOfficial,
    options: { despiteNamesake: boolean }
  ) => Promise<AddResult>;
  /** Gives the quote with a key and the others of its group one speaker. */
  assign: (key: string, group: QuoteView[], to: SpeakerChoice) => Promise<AddResult>;
  /** Returns whether a review of the quote is being saved, or waits for one that is. */
  isInProgress: (quote: QuoteView) => boolean;
}

const NOTHING_DONE: AddResult = { ok: false, error: null };

const isSame = (quote: QuoteView) => (other: QuoteView) => findStored(quote, [other]) !== undefined;

/**
 * Binds the review actions to the cards of a list. Rejects a second review of a quote while the first is being saved,
 * because the editor has not seen its result. The functions stay the same, so that a card is re-rendered only when its
 * own quote changes; they read the list at the time of the call.
 * @param onDone receives the position in the list and the key of a reviewed quote
 * @param onBegin receives the key of a quote before it is reviewed
 * @returns also the keys of the quotes being reviewed
 */
export function useQuoteActions(
  list: QuoteView[],
  reviewActions: ReviewActions,
  onDone: (place: number, key: string) => void,
  onBegin?: (key: string) => void
): { quoteActions: QuoteActionHandlers; busy: ReadonlySet<string> } {
  const t = useTranslate();
  const { toggleNotification } = useNotification();
  const [inProgress, setInProgress] = useState<readonly QuoteView[]>([]);
  const started = useRef(inProgress);
  const latest = useRef({ list, reviewActions, onDone, onBegin, reject: () => {} });
  const reject = () => toggleNotification({ type: 'info', message: t('review.still-saving') });
  latest.current = { list, reviewActions, onDone, onBegin, reject };

  const mark = useCallback((quotes: readonly QuoteView[]) => {
    started.current = quotes;
    setInProgress(quotes);
  }, []);
  // Compares quotes and not keys, because the save before a first review gives them others.
  const isInProgress = useCallback((quote: QuoteView) => started.current.some(isSame(quote)), []);

  const run = useCallback(
    async <Result>(
      key: string,
      otherwise: Result,
      isDone: (result: Result) => boolean,
      task: (quote: QuoteView, reviewActions: ReviewActions) => Promise<Result>,
      group: QuoteView[] = []
    ): Promise<Result> => {
      const now = latest.current;
      const place = keysOf(now.list).indexOf(key);
      const quote = now.list[place];
      if (!quote) return otherwise;
      const reviewed = group.length > 0 ? group : [quote];
      if (reviewed.some(isInProgress)) {
        now.reject();
        return otherwise;
      }
      mark([...started.current, ...reviewed]);
      now.onBegin?.(key);
      try {
        const result = await task(quote, now.reviewActions);
        if (isDone(result)) latest.current.onDone(place, key);
        return result;
      } finally {
        mark(started.current.filter((other) => !reviewed.includes(other)));
      }
    },
    [isInProgress, mark]
  );
  const review: QuoteActionHandlers['review'] = useCallback(
    (key, action) =>
      run(key, false, Boolean, (quote, reviewActions) => reviewActions.review(quote, action)),
    [run]
  );
  const addOfficial: QuoteActionHandlers['addOfficial'] = useCallback(
    (key, official, options) =>
      run<AddResult>(
        key,
        NOTHING_DONE,
        ({ ok }) => ok,
        (quote, reviewActions) => reviewActions.addOfficial(quote, official, options)
      ),
    [run]
  );
  const assign: QuoteActionHandlers['assign'] = useCallback(
    (key, group, to) =>
      run<AddResult>(
        key,
        NOTHING_DONE,
        ({ ok }) => ok,
        (_quote, reviewActions) => reviewActions.assign(group, to),
        group
      ),
    [run]
  );
  const quoteActions = useRef<QuoteActionHandlers>({ review, addOfficial, assign, isInProgress });
  const busy = useMemo(() => {
    const keys = keysOf(list);
    return new Set(inProgress.flatMap((quote) => keys[list.findIndex(isSame(quote))] ?? []));
  }, [list, inProgress]);
  return { quoteActions: quoteActions.current, busy };
}
