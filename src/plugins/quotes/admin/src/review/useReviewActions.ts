import { useRef } from 'react';
import { useNotifyAT } from '@strapi/design-system';
import { getFetchClient, useNotification } from '@strapi/strapi/admin';
import type { Anchor, QuotesResponse, QuoteView } from '../../../shared/contract';
import {
  useConfirmCertainMutation,
  useLazyGetQuotesQuery,
  useMarkQuoteMutation,
  useReviewQuoteMutation,
  type PieceKey,
  type Review,
} from '../api/reviewApi';
import type { AddOfficial, AddResult } from '../officials/useNewOfficial';
import { useSaveDraft, type SavedEntry } from '../publish/useSaveDraft';
import { decisionsOf } from './review-history';
import { findStored, seenOf } from '../utils/quote-keys';
import type { MessageKey } from '../utils/translations';
import { useApiErrors, useContentLocale, type ApiError } from '../hooks/strapi';
import type { PieceQuotes } from '../hooks/useArticleQuotes';
import { useTranslate } from '../hooks/useTranslate';
import { useTurns } from '../hooks/useTaskQueue';

export type Act = Pick<Review, 'action' | 'to'>;
type Saved = Required<Pick<PieceKey, 'documentId'>> & PieceKey;
type Answer = { data: QuotesResponse } | { error: unknown };
type Place = Pick<Anchor, 'block' | 'start' | 'end' | 'exact'>;

export interface Decisions {
  /** Carries out a decision about a quote: true when the server took it. */
  decide: (quote: QuoteView, act: Act) => Promise<boolean>;
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
export function useDecisions(entry: SavedEntry, quotes: PieceQuotes): Decisions {
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
  const { inTurn, isBusy } = useTurns();
  /** What is on its way and was asked for last; its result is null where it was not taken. */
  const underWay = useRef<Promise<unknown> | null>(null);
  /** The article that a first save has made: what waits its turn meanwhile must not make another. */
  const madeId = useRef<string | null>(null);
  const latest = useRef(quotes);
  latest.current = quotes;

  const refuse = (key: MessageKey): null => {
    toggleNotification({ type: 'warning', message: t(key) });
    return null;
  };

  /** The saved piece with its records; null where it could not be saved, and the editor was told. */
  async function saved(): Promise<{ piece: Saved; stored: QuoteView[] } | null> {
    const { isUnsaved, isOutdated, answer } = latest.current;
    if (isOutdated) return refuse('outdated.decide');
    if (!isUnsaved && entry.documentId && answer) {
      return { piece: { documentId: entry.documentId, locale }, stored: answer.data };
    }
    const documentId = madeId.current ?? (await saveDraft());
    if (!documentId) return null;
    if (!entry.documentId) madeId.current = documentId;
    const piece = { documentId, locale };
    const stored = await recordsOf(piece);
    return stored ? { piece, stored } : refuse('decide.not-loaded');
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
  function report(answer: Answer, done: MessageKey, piece: Saved): QuotesResponse | null {
    if ('error' in answer) {
      const error = answer.error as ApiError;
      toggleNotification({
        type: isConflict(error) ? 'warning' : 'danger',
        message: toMessage(error),
      });
      // What somebody else decided is to be seen.
      void getQuotes(piece);
      return null;
    }
    const left = t('panel.left-aloud', { left: answer.data.meta.unsettled });
    notifyStatus(`${t(done)} ${left}`);
    return answer.data;
  }

  /** One decision at a time: the next one is about what the last one left. */
  async function inOrder<Result>(task: () => Promise<Result | null>): Promise<Result | null> {
    const asked = inTurn(task);
    underWay.current = asked;
    try {
      return await asked;
    } finally {
      if (underWay.current === asked) underWay.current = null;
    }
  }

  const decide = async (quote: QuoteView, act: Act) =>
    (await inOrder(async () => {
      const at = await saved();
      if (!at) return null;
      const record = findStored(quote, at.stored);
      if (!record?.documentId) return refuse('decide.gone');
      const request = { ...act, piece: at.piece, quoteId: record.documentId };
      const answer = await review({ ...request, seen: seenOf(quote) });
      const done = report(answer, `done.${act.action}`, at.piece);
      if (done) decisionsOf(at.piece.documentId).push([record.documentId]);
      return done;
    })) !== null;

  const addOfficial: Decisions['addOfficial'] = async (quote, official, options) => {
    const result = await inOrder(async (): Promise<AddResult | null> => {
      const at = await saved();
      const record = at && findStored(quote, at.stored);
      if (!at || !record?.documentId) return at ? refuse('decide.gone') : null;
      const answer = await review({
        piece: at.piece,
        quoteId: record.documentId,
        action: 'reassign',
        to: { official, ...options },
        seen: seenOf(quote),
      });
      if ('error' in answer) return { ok: false, error: answer.error as ApiError };
      report(answer, 'done.reassign', at.piece);
      decisionsOf(at.piece.documentId).push([record.documentId]);
      return { ok: true };
    });
    return result ?? { ok: false, error: null };
  };

  const confirmCertain = async () =>
    (await inOrder(async () => {
      const at = await saved();
      if (!at) return null;
      const before = at.stored;
      const done = report(await confirmAll({ piece: at.piece }), 'done.confirm-certain', at.piece);
      const isNow = ({ documentId, review: was }: QuoteView) =>
        was === 'open' &&
        done?.data.some((quote) => quote.documentId === documentId && quote.review === 'confirmed');
      if (done) {
        decisionsOf(at.piece.documentId).push(
          before.filter(isNow).flatMap(({ documentId }) => documentId ?? [])
        );
      }
      return done;
    })) !== null;

  const mark = (anchor: Place, kind?: 'indirect') =>
    inOrder(async () => {
      const at = await saved();
      if (!at) return null;
      const answer = await markQuote({ piece: at.piece, anchor, kind });
      const done = report(answer, kind ? 'done.accept' : 'done.mark', at.piece);
      const quoteId = done?.meta.marked ?? null;
      if (quoteId) decisionsOf(at.piece.documentId).push([quoteId]);
      return quoteId;
    });

  const undo = () => {
    const before = underWay.current;
    return inOrder(async () => {
      // Meant is the decision that was on its way: where that was refused, not the one before it.
      if (before && (await before.catch(() => null)) === null) return null;
      const { documentId } = entry;
      const last = documentId && decisionsOf(documentId).pop();
      if (!documentId || !last) return refuse('undo.nothing');
      if (latest.current.isUnsaved) {
        decisionsOf(documentId).push(last);
        return refuse('undo.unsaved');
      }
      const piece = { documentId, locale };
      for (const quoteId of last) {
        const answer = await review({ piece, quoteId, action: 'undo' });
        if (!report(answer, 'done.undo', piece)) return null;
      }
      return last[0] ?? null;
    });
  };

  const save = () => inOrder(async () => (await saved())?.piece.documentId ?? null);

  return { decide, addOfficial, confirmCertain, mark, undo, save, isBusy };
}
