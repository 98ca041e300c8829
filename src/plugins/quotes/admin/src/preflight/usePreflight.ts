import { useEffect, useState } from 'react';
import type { PreflightResponse } from '../../../shared/contract';
import type { ApiError } from '../hooks/strapi';
import { useGetPreflightQuery } from '../api/reviewApi';
import type { ArticleKey } from '../api/types';

export interface Preflight {
  report: PreflightResponse['data'] | undefined;
  error: ApiError | undefined;
  isChecking: boolean;
  /** Time of the report. */
  checkedAt: number;
  check: () => void;
}

/**
 * Checks an article while the dialog is open: when it opens, because an earlier result may be outdated, and when the
 * editor returns from a fix in another tab or is back online.
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
