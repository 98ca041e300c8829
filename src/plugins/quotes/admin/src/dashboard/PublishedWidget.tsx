import { Td, Typography } from '@strapi/design-system';
import { WordStatus } from '../components/WordStatus';
import { useTranslate } from '../hooks/useTranslate';
import { useOut } from '../api/dashboardApi';
import { startOfDay } from '../utils/dates';
import { DeskList } from './DashboardList';
import { Moment } from './Timestamp';

const TIME = { hour: 'numeric', minute: '2-digit' } as const;

/** What was published since the day began where the user is, newest first. */
export default function OutWidget() {
  const t = useTranslate();
  return (
    <DeskList answer={useOut(startOfDay().toISOString())} empty="desk.out.empty" columns={3}>
      {({ at, isFirst, quotes }) => (
        <>
          <Td>
            <WordStatus variant={isFirst ? 'success' : 'secondary'}>
              {t(isFirst ? 'desk.out.first' : 'desk.out.updated')}
            </WordStatus>
          </Td>
          <Td>
            <Typography textColor="neutral600">{t('desk.quotes', { count: quotes })}</Typography>
          </Td>
          <Td>
            <Moment at={at} format={TIME} />
          </Td>
        </>
      )}
    </DeskList>
  );
}
