import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { useTranslate } from '../hooks/useTranslate';
import { SUMMARY_ID } from '../utils/elements';

/** What is left to do, in one line; focus comes here when the last quote is settled. */
export function LeftToSettle({ left, all }: { left: number; all: number }) {
  const t = useTranslate();
  const isDone = left === 0;

  return (
    <Flex id={SUMMARY_ID} tabIndex={-1} gap={2} alignItems="center">
      {isDone ? (
        <CheckCircle fill="success600" aria-hidden />
      ) : (
        <WarningCircle fill="warning600" aria-hidden />
      )}
      <Typography variant="omega" fontWeight="bold" textColor="neutral800">
        {isDone ? t('panel.all-settled', { all }) : t('panel.left', { left, all })}
      </Typography>
    </Flex>
  );
}
