import { Button, Flex } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { isRefusal, useApiErrors, type ApiError } from '../hooks/strapi';
import { useTranslate } from '../hooks/useTranslate';
import { PanelNote } from './PanelNote';

interface PanelErrorProps {
  error: ApiError;
  isRetrying: boolean;
  onRetry: () => void;
}

/** Why there is no list, and the way to try again. */
export function PanelError({ error, isRetrying, onRetry }: PanelErrorProps) {
  const t = useTranslate();
  const { toMessage } = useApiErrors();

  if (isRefusal(error)) return <PanelNote>{t('panel.forbidden')}</PanelNote>;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} role="alert">
      <PanelNote>{t('panel.failed', { message: toMessage(error) })}</PanelNote>
      <Button
        variant="tertiary"
        size="S"
        startIcon={<ArrowClockwise />}
        loading={isRetrying}
        onClick={onRetry}
      >
        {t('panel.retry')}
      </Button>
    </Flex>
  );
}
