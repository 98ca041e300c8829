import { Box, Button, Flex } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { Widget } from '@strapi/strapi/admin';
import { useTranslate } from '../hooks/useTranslate';

interface DashboardErrorProps {
  isRetrying: boolean;
  onRetry: () => unknown;
}

/** Replaces a list that failed to load, and offers to try again. */
export function DashboardError({ isRetrying, onRetry }: DashboardErrorProps) {
  const t = useTranslate();
  return (
    <Flex direction="column" justifyContent="center" height="100%" gap={4} role="alert">
      <Box>
        <Widget.Error>{t('dashboard.failed')}</Widget.Error>
      </Box>
      <Button
        variant="tertiary"
        size="S"
        startIcon={<ArrowClockwise />}
        loading={isRetrying}
        onClick={() => onRetry()}
      >
        {t('dashboard.retry')}
      </Button>
    </Flex>
  );
}
