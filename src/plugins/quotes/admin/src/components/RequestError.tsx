import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { isNetworkError, isRejection, useApiErrors, type ApiError } from '../hooks/strapi';
import { useTranslate } from '../hooks/useTranslate';

interface RequestErrorProps {
  /** Selects the messages: the panel's or the preflight's. */
  about: 'panel' | 'preflight';
  error: ApiError;
  isRetrying: boolean;
  onRetry: () => void;
}

/** Explains why a request failed, and offers to try again unless the role lacks the right. */
export function RequestError({ about, error, isRetrying, onRetry }: RequestErrorProps) {
  const t = useTranslate();
  const { toMessage } = useApiErrors();
  const isForbidden = isRejection(error);
  const message = isForbidden
    ? t(`${about}.forbidden`)
    : isNetworkError(error)
      ? t(`${about}.offline`)
      : t(`${about}.failed`, { message: toMessage(error) });

  return (
    <Flex direction="column" alignItems="flex-start" gap={2} role="alert">
      <Typography textColor="neutral800" tag="p">
        {message}
      </Typography>
      {!isForbidden && (
        <Button
          variant="tertiary"
          size="S"
          startIcon={<ArrowClockwise />}
          loading={isRetrying}
          onClick={onRetry}
        >
          {t('panel.retry')}
        </Button>
      )}
    </Flex>
  );
}
