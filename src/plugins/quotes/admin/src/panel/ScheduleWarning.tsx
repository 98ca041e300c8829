import { Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { ScheduleNotice } from '../../../shared/contract';
import { useTranslate } from '../hooks/useTranslate';
import { Notice } from './Notice';

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
    <Notice tone="danger" icon={WarningCircle}>
      <Typography textColor="neutral800">
        {state === 'withdrawn' && by
          ? t('schedule.withdrawn', { by, was: hour })
          : t('schedule.rejected', { message })}
      </Typography>
    </Notice>
  );
}
