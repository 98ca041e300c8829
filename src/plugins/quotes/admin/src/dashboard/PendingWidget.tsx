import { Td, Typography } from '@strapi/design-system';
import { RelativeTime } from '@strapi/content-manager/strapi-admin';
import { SettlementStatus } from '../list/ReviewStatus';
import { useWaiting } from '../api/dashboardApi';
import { DeskList } from './DashboardList';

/** Pieces with quotes that nobody has settled, the longest waiting first. */
export default function WaitingWidget() {
  return (
    <DeskList answer={useWaiting()} empty="desk.waiting.empty" columns={2}>
      {({ left, all, since }) => (
        <>
          <Td>
            <SettlementStatus unsettled={left} quoteCount={all} />
          </Td>
          <Td>
            <Typography textColor="neutral600">
              <RelativeTime timestamp={new Date(since)} />
            </Typography>
          </Td>
        </>
      )}
    </DeskList>
  );
}
