import type { ReactNode } from 'react';
import { Flex, Table, Tbody, Tr, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import type { DashboardArticle } from '../../../shared/dashboard';
import { isRejection, type ApiError } from '../hooks/strapi';
import { useTranslate } from '../hooks/useTranslate';
import { articleLink } from '../utils/links';
import type { MessageKey } from '../utils/translations';
import { DashboardError } from './DashboardError';
import { ArticleCell } from './ArticleCell';

interface Answer<Article> {
  data?: { data: Article[]; meta: { total: number; defaultLocale: string } };
  error?: ApiError;
  isLoading: boolean;
  isFetching: boolean;
  refetch: () => unknown;
}

interface DashboardListProps<Article> {
  answer: Answer<Article>;
  empty: MessageKey;
  /** The cells of a row after its title. */
  columns: number;
  children: (article: Article) => ReactNode;
}

/** Gives the title the remaining width, and cuts it there. */
const CompactTable = styled(Table)`
  td {
    height: 3.8rem;
    padding: 0.3rem 0 0.3rem 1.6rem;
  }
  td:first-child {
    width: 100%;
    max-width: 0;
    min-width: 12rem;
    padding-inline-start: 0.8rem;
  }
  td:last-child {
    padding-inline-end: 0.8rem;
  }
  a {
    text-decoration: none;
  }
  a:hover,
  a:focus-visible {
    text-decoration: underline;
  }
`;

/** Lists articles, one linked row each, with the loading, empty and error states. */
export function DashboardList<Article extends DashboardArticle>(
  props: DashboardListProps<Article>
) {
  const { answer, empty, columns, children } = props;
  const t = useTranslate();
  const navigate = useNavigate();
  const { data, error, isLoading, isFetching, refetch } = answer;

  if (isLoading) return <Widget.Loading>{t('dashboard.loading')}</Widget.Loading>;
  if (error && isRejection(error)) return <Widget.NoPermissions />;
  if (error || !data) return <DashboardError isRetrying={isFetching} onRetry={refetch} />;
  if (data.data.length === 0) return <Widget.NoData>{t(empty)}</Widget.NoData>;

  const { total, defaultLocale } = data.meta;
  const shown = data.data.length;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} aria-busy={isFetching}>
      <CompactTable colCount={columns + 1} rowCount={shown}>
        <Tbody>
          {data.data.map((article) => {
            const to = articleLink(article.documentId, article.locale);
            return (
              <Tr key={to} onClick={() => navigate(to)} cursor="pointer">
                <ArticleCell article={article} to={to} defaultLocale={defaultLocale} />
                {children(article)}
              </Tr>
            );
          })}
        </Tbody>
      </CompactTable>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {shown < total ? t('dashboard.some', { shown, total }) : t('dashboard.all', { total })}
      </Typography>
    </Flex>
  );
}
