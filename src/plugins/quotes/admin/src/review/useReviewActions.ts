import { useRef } from 'react';
import type { Anchor, QuoteView, SpeakerChoice } from '../../../shared/contract';
import {
  useAssignSpeakerMutation,
  useConfirmCertainMutation,
  useMarkQuoteMutation,
  useReadAgainMutation,
  useReviewQuoteMutation,
} from '../api/reviewApi';
import type { Review } from '../api/types';
import { useContentLocale, type ApiError } from '../hooks/strapi';
import type { ArticleQuotes } from '../hooks/useArticleQuotes';
import { useTaskQueue } from '../hooks/useTaskQueue';
import type { AddOfficial, AddResult } from '../officials/useNewOfficial';
import type { SavedEntry } from '../publish/useSaveDraft';
import { findStored, seenOf } from '../utils/quote-keys';
import { reviewHistoryOf } from './review-history';
import { useReviewReport } from './useReviewReport';
import { useSavedArticle } from './useSavedArticle';

export type ReviewAction = Pick<Review, 'action' | 'to'>;
type Place = Pick<Anchor, 'block' | 'start' | 'end' | 'exact'>;

export interface ReviewActions {
  /** Reviews a quote: true if the server accepted it. */
  review: (quote: QuoteView, action: ReviewAction) => Promise<boolean>;
  /** Adds an official as the speaker; the form shows an error. */
  addOfficial: (quote: QuoteView, ...added: Parameters<AddOfficial>) => Promise<AddResult>;
  /** Gives several quotes one speaker; the form of a new official shows its error. */
  assign: (quotes: QuoteView[], to: SpeakerChoice) => Promise<AddResult>;
  confirmCertain: () => Promise<boolean>;
  /** Reads the saved text with the officials as they are now. */
  readAgain: () => Promise<boolean>;
  /** Marks text as a quote: its documentId, or null. `indirect` accepts reported speech. */
  mark: (place: Place, kind?: 'indirect') => Promise<string | null>;
  /** Undoes the last review: the documentId of its quote, or null. */
  undo: () => Promise<string | null>;
  /** Saves what is unsaved: the documentId of the article, or null if it could not be saved. */
  save: () => Promise<string | null>;
  /** True while a review is being saved; further reviews are queued. */
  isBusy: boolean;
}

/**
 * Carries out an editor's reviews of the quotes in the form, one after another. Saves a draft first, because a review is
 * about stored quotes; a review of text that is gone, or that another user has reviewed, changes nothing and says so.
 */
export function useReviewActions(entry: SavedEntry, quotes: ArticleQuotes): ReviewActions {
  const locale = useContentLocale();
  const { reject, report } = useReviewReport();
  const [reviewQuote] = useReviewQuoteMutation();
  const [assignSpeaker] = useAssignSpeakerMutation();
  const [confirmAll] = useConfirmCertainMutation();
  const [readText] = useReadAgainMutation();
  const [markQuote] = useMarkQuoteMutation();
  const { runInTurn, isBusy } = useTaskQueue();
  /** The last requested action while it is being saved; resolves with null if it was rejected. */
  const lastAction = useRef<Promise<unknown> | null>(null);
  const latest = useRef(quotes);
  latest.current = quotes;
  const saveArticle = useSavedArticle(entry, latest, reject);

  /** Runs one action at a time, because the next one is about the result of the last. */
  async function inOrder<Result>(task: () => Promise<Result | null>): Promise<Result | null> {
    const requested = runInTurn(task);
    lastAction.current = requested;
    try {
      return await requested;
    } finally {
      if (lastAction.current === requested) lastAction.current = null;
    }
  }

  const review = async (quote: QuoteView, action: ReviewAction) =>
    (await inOrder(async () => {
      const saved = await saveArticle();
      if (!saved) return null;
      const record = findStored(quote, saved.stored);
      if (!record?.documentId) return reject('review.not-in-text');
      const { article } = saved;
      const answer = await reviewQuote({
        ...action,
        article,
        quoteId: record.documentId,
        seen: seenOf(quote),
      });
      const done = report(answer, `done.${action.action}`, article);
      // A spelling is a change of the official, which an undo of the review leaves as it is.
      if (done && action.action !== 'spelling')
        reviewHistoryOf(article.documentId).push([record.documentId]);
      return done;
    })) !== null;

  const addOfficial: ReviewActions['addOfficial'] = async (quote, official, options) => {
    const result = await inOrder(async (): Promise<AddResult | null> => {
      const saved = await saveArticle();
      const record = saved && findStored(quote, saved.stored);
      if (!saved || !record?.documentId) return saved ? reject('review.not-in-text') : null;
      const answer = await reviewQuote({
        article: saved.article,
        quoteId: record.documentId,
        action: 'reassign',
        to: { official, ...options },
        seen: seenOf(quote),
      });
      if ('error' in answer) return { ok: false, error: answer.error as ApiError };
      report(answer, 'done.reassign', saved.article);
      reviewHistoryOf(saved.article.documentId).push([record.documentId]);
      return { ok: true };
    });
    return result ?? { ok: false, error: null };
  };

  const assign: ReviewActions['assign'] = async (list, to) => {
    const result = await inOrder(async (): Promise<AddResult | null> => {
      const saved = await saveArticle();
      if (!saved) return null;
      const assigned = list.flatMap((quote) => {
        const documentId = findStored(quote, saved.stored)?.documentId;
        return documentId ? [{ documentId, seen: seenOf(quote) }] : [];
      });
      if (assigned.length < list.length) return reject('review.not-in-text');
      const answer = await assignSpeaker({ article: saved.article, quotes: assigned, to });
      if ('error' in answer && to.official) return { ok: false, error: answer.error as ApiError };
      if (!report(answer, 'done.reassign', saved.article)) return null;
      reviewHistoryOf(saved.article.documentId).push(assigned.map(({ documentId }) => documentId));
      return { ok: true };
    });
    return result ?? { ok: false, error: null };
  };

  const confirmCertain = async () =>
    (await inOrder(async () => {
      const saved = await saveArticle();
      if (!saved) return null;
      const before = saved.stored;
      const done = report(
        await confirmAll({ article: saved.article }),
        'done.confirm-certain',
        saved.article
      );
      const wasConfirmed = ({ documentId, review: was }: QuoteView) =>
        was === 'open' &&
        done?.data.some((quote) => quote.documentId === documentId && quote.review === 'confirmed');
      if (done) {
        reviewHistoryOf(saved.article.documentId).push(
          before.filter(wasConfirmed).flatMap(({ documentId }) => documentId ?? [])
        );
      }
      return done;
    })) !== null;

  const readAgain = async () =>
    (await inOrder(async () => {
      const saved = await saveArticle();
      return saved && report(await readText(saved), 'done.read-again', saved.article);
    })) !== null;

  const mark = (anchor: Place, kind?: 'indirect') =>
    inOrder(async () => {
      const saved = await saveArticle();
      if (!saved) return null;
      const answer = await markQuote({ article: saved.article, anchor, kind });
      const done = report(answer, kind ? 'done.accept' : 'done.mark', saved.article);
      const quoteId = done?.meta.marked ?? null;
      if (quoteId) reviewHistoryOf(saved.article.documentId).push([quoteId]);
      return quoteId;
    });

  const undo = () => {
    const before = lastAction.current;
    return inOrder(async () => {
      // Undoes the action being saved; if that is rejected, not the one before it.
      if (before && (await before.catch(() => null)) === null) return null;
      const { documentId } = entry;
      const last = documentId && reviewHistoryOf(documentId).pop();
      if (!documentId || !last) return reject('undo.nothing');
      if (latest.current.isUnsaved) {
        reviewHistoryOf(documentId).push(last);
        return reject('undo.unsaved');
      }
      const article = { documentId, locale };
      for (const quoteId of last) {
        const answer = await reviewQuote({ article, quoteId, action: 'undo' });
        if (!report(answer, 'done.undo', article)) return null;
      }
      return last[0] ?? null;
    });
  };

  const save = () => inOrder(async () => (await saveArticle())?.article.documentId ?? null);

  return { review, addOfficial, assign, confirmCertain, readAgain, mark, undo, save, isBusy };
}
