import type { ComponentProps } from 'react';
import { Td } from '@strapi/design-system';
import type { ScheduleState } from '../../../shared/dashboard';
import { WordStatus } from '../components/WordStatus';
import { useTranslate } from '../hooks/useTranslate';
import { useScheduled } from '../api/dashboardApi';
import { DeskList } from './DashboardList';
import { Moment } from './Timestamp';

const COLOURS: Record<ScheduleState, ComponentProps<typeof WordStatus>['variant']> = {
  withdrawn: 'danger',
  refused: 'danger',
  unsettled: 'warning',
  embargoed: 'neutral',
  ready: 'success',
};

const DAY_AND_TIME = {
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
} as const;

/** Pieces that are to go out by themselves, the soonest first. */
export default function ScheduledWidget() {
  const t = useTranslate();
  return (
    <DeskList answer={useScheduled()} empty="desk.scheduled.empty" columns={2}>
      {({ at, state, left }) => (
        <>
          <Td>
            <WordStatus variant={COLOURS[state]}>{t(`desk.state.${state}`, { left })}</WordStatus>
          </Td>
          <Td>
            <Moment at={at} format={DAY_AND_TIME} />
          </Td>
        </>
      )}
    </DeskList>
  );
}
