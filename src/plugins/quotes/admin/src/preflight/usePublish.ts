import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { ApiError } from '../hooks/strapi';
import { useTranslate } from '../hooks/useTranslate';
import { usePublishArticleMutation } from '../api/reviewApi';
import type { ArticleKey } from '../api/types';

export interface Problem {
  error: ApiError;
  at: number;
}

interface UsePublishOptions {
  article: ArticleKey;
  /** Shows readers that the article was updated. */
  updatedForReaders: boolean;
  onPublished: () => void;
  setIsPublishing: (isPublishing: boolean) => void;
}

/**
 * Publishes an article, or overrides its blockers with a reason. On failure `problem` says why, and the article is
 * checked again.
 */
export function usePublish(options: UsePublishOptions) {
  const { article, updatedForReaders, onPublished, setIsPublishing } = options;
  const t = useTranslate();
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const [publishArticle] = usePublishArticleMutation();
  const [problem, setProblem] = useState<Problem | null>(null);

  const attempt = async (message: string, reason?: string) => {
    setIsPublishing(true);
    setProblem(null);
    const answer = await publishArticle({ article, reason, updatedForReaders });
    setIsPublishing(false);
    if ('error' in answer) {
      setProblem({ error: answer.error as ApiError, at: Date.now() });
      return;
    }
    toggleNotification({ type: 'success', message });
    onPublished();
  };

  const stockMessage = formatMessage({
    id: 'content-manager.success.record.publish',
    defaultMessage: 'Published document',
  });
  return {
    publish: () => attempt(stockMessage),
    override: (reason: string) => attempt(t('override.done'), reason),
    problem,
    forgetProblem: () => setProblem(null),
  };
}
