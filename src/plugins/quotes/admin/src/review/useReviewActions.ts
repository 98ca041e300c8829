import { useRef } from 'react';
import { useNotifyAT } from '@strapi/design-system';
import { getFetchClient, useNotification } from '@strapi/strapi/admin';
import type { Anchor, QuotesResponse, QuoteView } from '../../../shared/contract';
import {
  useConfirmCertainMutation,
  useLazyGetQuotesQuery,
  useMarkQuoteMutation,
  useReviewQuoteMutation,
  type ArticleKey,
  type Review,
} from '../api/reviewApi';
import type { AddOfficial, AddResult } from '../officials/useNewOfficial';
import { useSaveDraft, type SavedEntry } from '../publish/useSaveDraft';
import { reviewHistoryOf } from './review-history';
import { findStored, seenOf } from '../utils/quote-keys';
import type { MessageKey } from '../utils/translations';
import { useApiErrors, useContentLocale, type ApiError } from '../hooks/strapi';
import type { ArticleQuotes } from '../hooks/useArticleQuotes';
import { useTranslate } from '../hooks/useTranslate';
import { useTaskQueue } from '../hooks/useTaskQueue';

export type ReviewAction = Pick<Review, 'action' | 'to'>;
type Saved = Required<Pick<ArticleKey, 'documentId'>> & ArticleKey;
type Answer = { data: QuotesResponse } | { error: unknown };
type Place = Pick<Anchor, 'block' | 'start' | 'end' | 'exact'>;

export interface ReviewActions {
  /** Carries out a decision about a quote: true when the server took it. */
  runReview: (quote: QuoteView, runAction: ReviewAction) => Promise<boolean>;
  /** Puts somebody on record as the speaker; a refusal is for the form to show. */
  addOfficial: (quote: QuoteView, ...added: Parameters<AddOfficial>) => Promise<AddResult>;
  confirmCertain: () => Promise<boolean>;
  /** Words of the text are a quote: its documentId, or null. `indirect` accepts reported speech. */
  mark: (place: Place, kind?: 'indirect') => Promise<string | null>;
  /** Takes the last decision back: the documentId of its quote, or null. */
  undo: () => Promise<string | null>;
  /** Saves what is unsaved: the documentId of the article, or null where it could not be saved. */
  save: () => Promise<string | null>;
  /** A decision is on its way. What is asked for meanwhile waits its turn. */
  isBusy: boolean;
}

const isConflict = (error: ApiError) => 'status' in error && error.status === 409;

/**
 * An editor's decisions about the quotes of the text in the form. They are about records: what is unsaved is saved first,
 * as a draft, and a decision about words that are not there any more, or that somebody else has decided about, changes
 * nothing and says so.
 */
export function useReviewActions(entry: SavedEntry, quotes: ArticleQuotes): ReviewActions {
  const t = useTranslate();
  const locale = useContentLocale();
  const { toMessage } = useApiErrors();
  const { toggleNotification } = useNotification();
  const { notifyStatus } = useNotifyAT();
  const saveDraft = useSaveDraft(entry, 'draft');
  const [getQuotes] = useLazyGetQuotesQuery();
  const [review] = useReviewQuoteMutation();
  const [confirmAll] = useConfirmCertainMutation();
  const [markQuote] = useMarkQuoteMutation();
  const { runInTurn, isBusy } = useTaskQueue();
  /** What is on its way and was asked for last; its result is null where it was not taken. */
  const underWay = useRef<Promise<unknown> | null>(null);
  /** The article that a first save has made: what waits its turn meanwhile must not make another. */
  const madeId = useRef<string | null>(null);
  const latest = useRef(quotes);
  latest.current = quotes;

  const reject = (key: MessageKey): null => {
    toggleNotification({ type: 'warning', message: t(key) });
    return null;
  };

  /** The saved piece with its records; null where it could not be saved, and the editor was told. */
  async function saved(): Promise<{ article: Saved; stored: QuoteView[] } | null> {
    const { isUnsaved, isOutdated, answer } = latest.current;
    if (isOutdated) return reject('outdated.review');
    if (!isUnsaved && entry.documentId && answer) {
      return { article: { documentId: entry.documentId, locale }, stored: answer.data };
    }
    const documentId = madeId.current ?? (await saveDraft());
    if (!documentId) return null;
    if (!entry.documentId) madeId.current = documentId;
    const article = { documentId, locale };
    const stored = await recordsOf(article);
    return stored ? { article, stored } : reject('review.not-loaded');
  }

  /** The records of the text that was just saved: asked for anew, for what the cache holds can be older. */
  async function recordsOf({ documentId }: Saved): Promise<QuoteView[] | null> {
    try {
      const path = `/quotes/articles/${documentId}/quotes`;
      // Not the hook's: that gives up with the form, which a first save makes anew.
      const { get } = getFetchClient();
      const answer = await get<QuotesResponse>(path, { params: { locale } });
      return answer.data.data;
    } catch {
      return null;
    }
  }

  /** Tells the editor how it went; gives the answer where it went well. */
  function report(answer: Answer, done: MessageKey, article: Saved): QuotesResponse | null {
    if ('error' in answer) {
      const error = answer.error as ApiError;
      toggleNotification({
        type: isConflict(error) ? 'warning' : 'danger',
        message: toMessage(error),
      });
      // What somebody else decided is to be seen.
      void getQuotes(article);
      return null;
    }
    const left = t('panel.pending-announcement', {
      pending: answer.data.meta.pendingQuotes,
    });
    notifyStatus(`${t(done)} ${left}`);
    return answer.data;
  }

  /** One decision at a time: the next one is about what the last one left. */
  async function inOrder<Result>(task: () => Promise<Result | null>): Promise<Result | null> {
    const requested = runInTurn(task);
    underWay.current = requested;
    try {
      return await requested;
    } finally {
      if (underWay.current === requested) underWay.current = null;
    }
  }

  const runReview = async (quote: QuoteView, runAction: ReviewAction) =>
    (await inOrder(async () => {
      const at = await saved();
      if (!at) return null;
      const record = findStored(quote, at.stored);
      if (!record?.documentId) return reject('review.not-in-text');
      const request = { ...runAction, article: at.article, quoteId: record.documentId };
      const answer = await review({ ...request, seen: seenOf(quote) });
      const done = report(answer, `done.${runAction.action}`, at.article);
      if (done) reviewHistoryOf(at.article.documentId).push([record.documentId]);
      return done;
    })) !== null;

  const addOfficial: ReviewActions['addOfficial'] = async (quote, official, options) => {
    const result = await inOrder(async (): Promise<AddResult | null> => {
      const at = await saved();
      const record = at && findStored(quote, at.stored);
      if (!at || !record?.documentId) return at ? reject('review.not-in-text') : null;
      const answer = await review({
        article: at.article,
        quoteId: record.documentId,
        action: 'reassign',
        to: { official, ...options },
        seen: seenOf(quote),
      });
      if ('error' in answer) return { ok: false, error: answer.error as ApiError };
      report(answer, 'done.reassign', at.article);
      reviewHistoryOf(at.article.documentId).push([record.documentId]);
      return { ok: true };
    });
    return result ?? { ok: false, error: null };
  };

  const confirmCertain = async () =>
    (await inOrder(async () => {
      const at = await saved();
      if (!at) return null;
      const before = at.stored;
      const done = report(
        await confirmAll({ article: at.article }),
        'done.confirm-certain',
        at.article
      );
      const isNow = ({ documentId, review: was }: QuoteView) =>
        was === 'open' &&
        done?.data.some((quote) => quote.documentId === documentId && quote.review === 'confirmed');
      if (done) {
        reviewHistoryOf(at.article.documentId).push(
          before.filter(isNow).flatMap(({ documentId }) => documentId ?? [])
        );
      }
      return done;
    })) !== null;

  const mark = (anchor: Place, kind?: 'indirect') =>
    inOrder(async () => {
      const at = await saved();
      if (!at) return null;
      const answer = await markQuote({ article: at.article, anchor, kind });
      const done = report(answer, kind ? 'done.accept' : 'done.mark', at.article);
      const quoteId = done?.meta.marked ?? null;
      if (quoteId) reviewHistoryOf(at.article.documentId).push([quoteId]);
      return quoteId;
    });

  const undo = () => {
    const before = underWay.current;
    return inOrder(async () => {
      // Meant is the decision that was on its way: where that was refused, not the one before it.
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
        const answer = await review({ article, quoteId, action: 'undo' });
        if (!report(answer, 'done.undo', article)) return null;
      }
      return last[0] ?? null;
    });
  };

  const save = () => inOrder(async () => (await saved())?.article.documentId ?? null);

  return { runReview, addOfficial, confirmCertain, mark, undo, save, isBusy };
}
