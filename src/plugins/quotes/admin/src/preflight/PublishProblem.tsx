import { Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { isNetworkError, useApiErrors, type ApiError } from '../hooks/strapi';
import { useTranslate } from '../hooks/useTranslate';
import type { Problem } from './usePublish';

/** The list in a refusal of the server. */
const hasBlockers = (error: ApiError): boolean => {
  const details = 'details' in error ? (error.details as { blockers?: unknown[] } | null) : null;
  return Boolean(details?.blockers?.length);
};

interface PublishProblemProps {
  problem: Problem;
  /** When the report was made that stands below. */
  checkedAt: number;
}

/** Why a piece that was to be published is not public; what blocks it is in the report. */
export function PublishProblem({ problem: { error, at }, checkedAt }: PublishProblemProps) {
  const t = useTranslate();
  const { toMessage } = useApiErrors();
  // Once the server answers again, the report says whether the piece went out.
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
