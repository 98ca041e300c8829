import { useNotifyAT } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { NAMESAKE, type QuotesResponse } from '../../../shared/contract';
import { useLazyGetQuotesQuery } from '../api/reviewApi';
import type { ArticleKey } from '../api/types';
import { useApiErrors, type ApiError } from '../hooks/strapi';
import { useTranslate } from '../hooks/useTranslate';
import type { MessageKey } from '../utils/translations';

type Answer = { data: QuotesResponse } | { error: unknown };

const isConflict = (error: ApiError) => 'status' in error && error.status === 409;

/** Reports the outcome of reviews: as a notification on failure, to screen readers on success. */
export function useReviewReport() {
  const t = useTranslate();
  const { toMessage } = useApiErrors();
  const { toggleNotification } = useNotification();
  const { notifyStatus } = useNotifyAT();
  const [getQuotes] = useLazyGetQuotesQuery();

  /** Warns the editor that nothing was done. */
  const reject = (key: MessageKey): null => {
    toggleNotification({ type: 'warning', message: t(key) });
    return null;
  };

  /** Translates the rejections that an editor can cause, because the server's messages are English. */
  const messageOf = (error: ApiError): string => {
    const { details } = error as { details?: { code?: string; name?: string; others?: string } };
    if (details?.code !== NAMESAKE || !details.others) return toMessage(error);
    return t('spelling.namesake', { name: details.name, others: details.others });
  };

  /** Reports the answer to a review, and returns it if the server accepted the review. */
  const report = (answer: Answer, done: MessageKey, article: ArticleKey): QuotesResponse | null => {
    if ('error' in answer) {
      const error = answer.error as ApiError;
      toggleNotification({
        type: isConflict(error) ? 'warning' : 'danger',
        message: messageOf(error),
      });
      // Shows the review of another user that caused a conflict.
      void getQuotes(article);
      return null;
    }
    const { pendingQuotes: pending, reread } = answer.data.meta;
    notifyStatus(`${t(done)} ${t('panel.pending-announcement', { pending })}`);
    if (reread && reread.linked + reread.suggested > 0) {
      const { linked, suggested } = reread;
      toggleNotification({
        type: suggested > 0 ? 'warning' : 'success',
        message: [
          linked > 0 && t('reread.linked', { count: linked }),
          suggested > 0 && t('reread.suggested', { count: suggested }),
        ]
          .filter(Boolean)
          .join(' '),
      });
    }
    return answer.data;
  };

  return { reject, report };
}
