import { useMemo, useRef } from 'react';
import type { QuotesResponse, ScheduleNotice } from '../../../shared/contract';
import { bodyKey, project, type Projection } from '../../../shared/projection';
import { useAnalyseQuery, useGetQuotesQuery, type ArticleKey } from '../api/reviewApi';
import { reviewedKey } from '../utils/quote-keys';
import { usePageVisible } from './usePageVisible';
import { useEntryFields, type ApiError } from './strapi';

/** How often the saved draft is asked for: so late an editor sees what another one decided. */
const POLL_MS = 5_000;

export interface ArticleQuotes {
  /** Null while nothing is known yet. */
  answer: QuotesResponse | null;
  /** The text of the form. */
  text: Projection;
  /** The answer is about an earlier state of the text; the next is on its way. */
  isUpdating: boolean;
  /** The text of the form is not that of the saved draft. */
  isUnsaved: boolean;
  /** Why the saved draft is not published by itself, where it was scheduled. */
  schedule: ScheduleNotice | null;
  /** Somebody else has saved another text since this form was loaded. */
  isOutdated: boolean;
  isFetching: boolean;
  error: ApiError | null;
  retry: () => void;
}

/**
 * The quotes of the text in the form. While it is that of the saved draft they are the records; else what saving it
 * would make of them.
 */
export function useArticleQuotes(article: Partial<ArticleKey>): ArticleQuotes {
  const { documentId, locale } = article;
  const isVisible = usePageVisible();
  const { body, savedBody, date, savedDate } = useEntryFields();
  const text = useMemo(() => project(body), [body]);
  const key = useMemo(() => bodyKey(text), [text]);
  const savedKey = useMemo(() => bodyKey(project(savedBody)), [savedBody]);

  const saved = useGetQuotesQuery(
    { documentId: documentId ?? '', locale },
    { skip: !documentId, pollingInterval: isVisible ? POLL_MS : 0 }
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
    },
    { skip: isStored || isEmpty || (Boolean(documentId) && !saved.data) }
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
