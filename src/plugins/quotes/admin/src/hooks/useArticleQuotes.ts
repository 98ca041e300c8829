import { useMemo, useRef } from 'react';
import type { OutdatedQuotes, QuotesResponse, ScheduleNotice } from '../../../shared/contract';
import { bodyKey, project, type Projection } from '../../../shared/projection';
import { useAnalyseQuery, useGetQuotesQuery } from '../api/reviewApi';
import type { ArticleKey } from '../api/types';
import { reviewedKey } from '../utils/quote-keys';
import { usePageVisible, usePageVisits } from './usePageVisible';
import { useEntryFields, type ApiError } from './strapi';

/** Polls the saved draft this often, so that an editor sees another one's reviews. */
const POLL_MS = 5_000;

export interface ArticleQuotes {
  /** Null until the first response. */
  answer: QuotesResponse | null;
  /** The text of the form. */
  text: Projection;
  /** The answer is about an earlier text, and the next one is being requested. */
  isUpdating: boolean;
  /** The text of the form is not that of the saved draft. */
  isUnsaved: boolean;
  /** Holds what reading the saved text again would change; null while the form has another text, read as it is typed. */
  outdated: OutdatedQuotes | null;
  /** Says why a scheduled draft was not published. */
  schedule: ScheduleNotice | null;
  /** Another user has saved a different text since this form was loaded. */
  isOutdated: boolean;
  isFetching: boolean;
  error: ApiError | null;
  retry: () => void;
}

/**
 * Finds the quotes of the text in the form: the stored records while it is the saved text, else a preview of what
 * saving it would store.
 */
export function useArticleQuotes(article: Partial<ArticleKey>): ArticleQuotes {
  const { documentId, locale } = article;
  const isVisible = usePageVisible();
  const visits = usePageVisits();
  const { body, savedBody, date, savedDate } = useEntryFields();
  const text = useMemo(() => project(body), [body]);
  const key = useMemo(() => bodyKey(text), [text]);
  const savedKey = useMemo(() => bodyKey(project(savedBody)), [savedBody]);

  const saved = useGetQuotesQuery(
    { documentId: documentId ?? '', locale },
    {
      skip: !documentId,
      pollingInterval: isVisible ? POLL_MS : 0,
      // An official may have been changed on the way back to the article.
      refetchOnMountOrArgChange: true,
    }
  );
  const storedKey = saved.data?.meta.body;
  const isStored = storedKey === key && date === savedDate;
  const isEmpty = !documentId && text.text.trim() === '';
  const live = useAnalyseQuery(
    {
      body: Array.isArray(body) ? body : [],
      locale,
      date,
      documentId,
      key,
      reviewed: saved.data ? reviewedKey(saved.data.data) : '',
      // Nothing is polled about an article that was never saved.
      people: documentId ? (saved.data?.meta.people ?? '') : String(visits),
    },
    {
      skip: isStored || isEmpty || (Boolean(documentId) && !saved.data),
      refetchOnMountOrArgChange: !documentId,
    }
  );

  const current = isStored ? saved.data : isEmpty ? NO_QUOTES : live.currentData;
  const last = useRef<QuotesResponse | null>(null);
  if (current) last.current = current;

  const { error, isFetching, refetch } = isStored || (documentId && !saved.data) ? saved : live;
  return {
    answer: current ?? last.current,
    text,
    isUpdating: !current,
    isUnsaved: documentId ? key !== savedKey || date !== savedDate : !isEmpty,
    // After a save of one's own the records can be here before the form knows that it is saved.
    isOutdated: storedKey !== undefined && storedKey !== savedKey && storedKey !== key,
    outdated: isStored ? (saved.data?.meta.outdated ?? null) : null,
    schedule: saved.data?.meta.schedule ?? null,
    isFetching,
    error: (error as ApiError | undefined) ?? null,
    retry: () => void refetch(),
  };
}

const NO_QUOTES: QuotesResponse = {
  data: [],
  reported: [],
  meta: { locale: '', pendingQuotes: 0, body: '', date: '' },
};
