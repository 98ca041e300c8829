import { Td, Typography } from '@strapi/design-system';
import { WordStatus } from '../components/WordStatus';
import { useTranslate } from '../hooks/useTranslate';
import { usePublished } from '../api/dashboardApi';
import { startOfDay } from '../utils/dates';
import { DashboardList } from './DashboardList';
import { Timestamp } from './Timestamp';

const TIME = { hour: 'numeric', minute: '2-digit' } as const;

/** Lists articles published since midnight in the user's time zone, newest first. */
export default function PublishedWidget() {
  const t = useTranslate();
  return (
    <DashboardList
      answer={usePublished(startOfDay().toISOString())}
      empty="dashboard.published.empty"
      columns={3}
    >
      {({ at, isFirst, quotes }) => (
        <>
          <Td>
            <WordStatus variant={isFirst ? 'success' : 'secondary'}>
              {t(isFirst ? 'dashboard.published.first' : 'dashboard.published.updated')}
            </WordStatus>
          </Td>
          <Td>
            <Typography textColor="neutral600">
              {t('dashboard.quotes', { count: quotes })}
            </Typography>
          </Td>
          <Td>
            <Timestamp at={at} format={TIME} />
          </Td>
        </>
      )}
    </DashboardList>
  );
}
