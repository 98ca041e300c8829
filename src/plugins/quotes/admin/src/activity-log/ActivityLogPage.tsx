import { Box, Button, EmptyStateLayout } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { Layouts, Page, Pagination, useQueryParams } from '@strapi/strapi/admin';
import { PERMISSIONS } from '../../../shared/contract';
import { useTrailExport } from './useActivityLogExport';
import { useTranslate } from '../hooks/useTranslate';
import { useGetTrailQuery } from '../api/reviewApi';
import { TrailTable } from './ActivityLogTable';

const MAY_READ = [{ action: PERMISSIONS.trailRead, subject: null }];
const PAGE_SIZE = 50;

function Trail() {
  const t = useTranslate();
  const [{ query }] = useQueryParams<{ page?: string; pageSize?: string }>();
  const { data, isLoading, error } = useGetTrailQuery({
    page: Number(query.page) || 1,
    pageSize: Number(query.pageSize) || PAGE_SIZE,
  });
  const { save, isBusy } = useTrailExport();

  if (isLoading) return <Page.Loading />;
  if (error || !data) return <Page.Error />;

  const { pageSize, total } = data.meta;
  return (
    <Page.Main>
      <Page.Title>{t('trail.title')}</Page.Title>
      <Layouts.Header
        title={t('trail.title')}
        subtitle={t('trail.count', { count: total })}
        primaryAction={
          <Button startIcon={<Download />} loading={isBusy} disabled={total === 0} onClick={save}>
            {t('trail.export')}
          </Button>
        }
      />
      <Layouts.Content>
        {total === 0 ? (
          <EmptyStateLayout content={t('trail.empty')} hasRadius shadow="tableShadow" />
        ) : (
          <>
            <TrailTable entries={data.data} />
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

/** Who settled and published what, and when; for whoever may read the trail. */
export default function TrailPage() {
  return (
    <Page.Protect permissions={MAY_READ}>
      <Trail />
    </Page.Protect>
  );
}
