import type { ComponentProps } from 'react';
import { Td } from '@strapi/design-system';
import type { ScheduleState } from '../../../shared/dashboard';
import { WordStatus } from '../components/WordStatus';
import { useTranslate } from '../hooks/useTranslate';
import { useScheduled } from '../api/dashboardApi';
import { DashboardList } from './DashboardList';
import { Timestamp } from './Timestamp';

const COLOURS: Record<ScheduleState, ComponentProps<typeof WordStatus>['variant']> = {
  withdrawn: 'danger',
  rejected: 'danger',
  pending: 'warning',
  embargoed: 'neutral',
  ready: 'success',
};

const DAY_AND_TIME = {
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
} as const;

/** Lists scheduled articles, soonest first. */
export default function ScheduledWidget() {
  const t = useTranslate();
  return (
    <DashboardList answer={useScheduled()} empty="dashboard.scheduled.empty" columns={2}>
      {({ at, state, left }) => (
        <>
          <Td>
            <WordStatus variant={COLOURS[state]}>
              {t(`dashboard.state.${state}`, { pending: left })}
            </WordStatus>
          </Td>
          <Td>
            <Timestamp at={at} format={DAY_AND_TIME} />
          </Td>
        </>
      )}
    </DashboardList>
  );
}
