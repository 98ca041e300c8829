import { Box, Button, EmptyStateLayout } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { Layouts, Page, Pagination, useQueryParams } from '@strapi/strapi/admin';
import { PERMISSIONS } from '../../../shared/contract';
import { useActivityLogExport } from './useActivityLogExport';
import { useTranslate } from '../hooks/useTranslate';
import { useGetActivityLogQuery } from '../api/reviewApi';
import { ActivityLogTable } from './ActivityLogTable';

const MAY_READ = [{ action: PERMISSIONS.activityLogRead, subject: null }];
const PAGE_SIZE = 50;

function ActivityLog() {
  const t = useTranslate();
  const [{ query }] = useQueryParams<{ page?: string; pageSize?: string }>();
  const { data, isLoading, error } = useGetActivityLogQuery({
    page: Number(query.page) || 1,
    pageSize: Number(query.pageSize) || PAGE_SIZE,
  });
  const { save, isBusy } = useActivityLogExport();

  if (isLoading) return <Page.Loading />;
  if (error || !data) return <Page.Error />;

  const { pageSize, total } = data.meta;
  return (
    <Page.Main>
      <Page.Title>{t('activity-log.title')}</Page.Title>
      <Layouts.Header
        title={t('activity-log.title')}
        subtitle={t('activity-log.count', { count: total })}
        primaryAction={
          <Button startIcon={<Download />} loading={isBusy} disabled={total === 0} onClick={save}>
            {t('activity-log.export')}
          </Button>
        }
      />
      <Layouts.Content>
        {total === 0 ? (
          <EmptyStateLayout content={t('activity-log.empty')} hasRadius shadow="tableShadow" />
        ) : (
          <>
            <ActivityLogTable entries={data.data} />
            <Box paddingTop={4}>
              <Pagination.Root pageCount={Math.ceil(total / pageSize)} total={total}>
                <Pagination.PageSize options={['25', '50', '100']} />
                <Pagination.Links />
              </Pagination.Root>
            </Box>
          </>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

/** Shows reviews and publications to users who may read the activity log. */
export default function ActivityLogPage() {
  return (
    <Page.Protect permissions={MAY_READ}>
      <ActivityLog />
    </Page.Protect>
  );
}
