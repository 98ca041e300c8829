import { Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { isNetworkError, useApiErrors, type ApiError } from '../hooks/strapi';
import { useTranslate } from '../hooks/useTranslate';
import type { Problem } from './usePublish';

/** Tells if the server rejected the publication with a list of problems. */
const hasBlockers = (error: ApiError): boolean => {
  const details = 'details' in error ? (error.details as { blockers?: unknown[] } | null) : null;
  return Boolean(details?.blockers?.length);
};

interface PublishProblemProps {
  problem: Problem;
  /** Time of the report below. */
  checkedAt: number;
}

/** Explains why publishing failed; the problems themselves are in the report. */
export function PublishProblem({ problem: { error, at }, checkedAt }: PublishProblemProps) {
  const t = useTranslate();
  const { toMessage } = useApiErrors();
  // When the server responds again, the report shows if the article was published.
  if (isNetworkError(error) && checkedAt > at) return null;

  const message = hasBlockers(error)
    ? t('preflight.rejected')
    : isNetworkError(error)
      ? t('preflight.unanswered')
      : t('preflight.not-published', { message: toMessage(error) });

  return (
    <Flex
      role="alert"
      gap={3}
      padding={4}
      alignItems="flex-start"
      hasRadius
      background="danger100"
      borderColor="danger200"
    >
      <WarningCircle fill="danger600" width="1.6rem" height="1.6rem" aria-hidden />
      <Typography textColor="neutral800">{message}</Typography>
    </Flex>
  );
}
