import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { isNetworkError, isRefusal, useApiErrors, type ApiError } from '../hooks/strapi';
import { useTranslate } from '../hooks/useTranslate';

interface CheckFailedProps {
  error: ApiError;
  isRetrying: boolean;
  onRetry: () => void;
}

/** Why there is no result, and the way to try again. */
export function CheckFailed({ error, isRetrying, onRetry }: CheckFailedProps) {
  const t = useTranslate();
  const { toMessage } = useApiErrors();
  const message = isRefusal(error)
    ? t('preflight.forbidden')
    : isNetworkError(error)
      ? t('preflight.offline')
      : t('preflight.failed', { message: toMessage(error) });

  return (
    <Flex direction="column" alignItems="flex-start" gap={3} role="alert">
      <Typography textColor="neutral800" tag="p">
        {message}
      </Typography>
      {!isRefusal(error) && (
        <Button
          variant="tertiary"
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
