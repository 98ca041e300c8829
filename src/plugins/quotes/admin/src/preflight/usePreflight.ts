import { useEffect, useState } from 'react';
import type { PreflightResponse } from '../../../shared/contract';
import type { ApiError } from '../hooks/strapi';
import { useGetPreflightQuery, type ArticleKey } from '../api/reviewApi';

export interface Preflight {
  report: PreflightResponse['data'] | undefined;
  error: ApiError | undefined;
  isChecking: boolean;
  /** When the report was made. */
  checkedAt: number;
  check: () => void;
}

/**
 * The check of a piece for as long as the dialog is open: made anew when it opens, because an answer of before is not
 * good enough, and when the editor comes back from mending something in another tab, or is online again.
 */
export function usePreflight(article: ArticleKey): Preflight {
  const [openedAt] = useState(() => Date.now());
  const { data, error, isFetching, fulfilledTimeStamp, refetch } = useGetPreflightQuery(article, {
    refetchOnMountOrArgChange: true,
  });

  useEffect(() => {
    const check = () => void refetch();
    const events = ['focus', 'online'];
    events.forEach((event) => window.addEventListener(event, check));
    return () => events.forEach((event) => window.removeEventListener(event, check));
  }, [refetch]);

  const checkedAt = fulfilledTimeStamp ?? 0;
  return {
    report: checkedAt >= openedAt ? data : undefined,
    error: isFetching ? undefined : error,
    isChecking: isFetching,
    checkedAt,
    check: () => void refetch(),
  };
}
