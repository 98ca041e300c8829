import { Td, Typography } from '@strapi/design-system';
import { RelativeTime } from '@strapi/content-manager/strapi-admin';
import { ReviewStatus } from '../list/ReviewStatus';
import { usePending } from '../api/dashboardApi';
import { DashboardList } from './DashboardList';

/** Lists articles with pending quotes, oldest first. */
export default function PendingWidget() {
  return (
    <DashboardList answer={usePending()} empty="dashboard.pending.empty" columns={2}>
      {({ left, all, since }) => (
        <>
          <Td>
            <ReviewStatus pendingQuotes={left} quoteCount={all} />
          </Td>
          <Td>
            <Typography textColor="neutral600">
              <RelativeTime timestamp={new Date(since)} />
            </Typography>
          </Td>
        </>
      )}
    </DashboardList>
  );
}
