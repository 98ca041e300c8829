import { Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { ScheduleNotice } from '../../../shared/contract';
import { useTranslate } from '../hooks/useTranslate';

/** Tells an editor that an article which was scheduled is not published by itself, and why. */
export function ScheduleWarning({
  notice: { state, was, by, message },
}: {
  notice: ScheduleNotice;
}) {
  const t = useTranslate();
  const intl = useIntl();
  const hour = was ? intl.formatDate(was, { dateStyle: 'long', timeStyle: 'short' }) : '';
  return (
    <Flex
      role="status"
      gap={2}
      padding={3}
      alignItems="flex-start"
      hasRadius
      background="danger100"
      borderColor="danger200"
    >
      <WarningCircle
        fill="danger600"
        aria-hidden
        width="1.6rem"
        height="1.6rem"
        style={{ flexShrink: 0 }}
      />
      <Typography textColor="neutral800">
        {state === 'withdrawn' && by
          ? t('schedule.withdrawn', { by, was: hour })
          : t('schedule.rejected', { message })}
      </Typography>
    </Flex>
  );
}
