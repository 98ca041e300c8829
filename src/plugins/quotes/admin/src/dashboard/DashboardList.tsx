import type { ReactNode } from 'react';
import { Flex, Table, Tbody, Tr, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import type { DeskPiece } from '../../../shared/dashboard';
import { isRefusal, type ApiError } from '../hooks/strapi';
import { useTranslate } from '../hooks/useTranslate';
import { articleLink } from '../utils/links';
import type { MessageKey } from '../utils/translations';
import { DeskError } from './DashboardError';
import { PieceCell } from './ArticleCell';

interface Answer<Piece> {
  data?: { data: Piece[]; meta: { total: number; defaultLocale: string } };
  error?: ApiError;
  isLoading: boolean;
  isFetching: boolean;
  refetch: () => unknown;
}

interface DeskListProps<Piece> {
  answer: Answer<Piece>;
  empty: MessageKey;
  /** The cells of a row after its title. */
  columns: number;
  children: (piece: Piece) => ReactNode;
}

/** The title takes the room that the other cells leave, and is cut there. */
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

/** Pieces, a row each that leads to the piece, and what stands in their place while there are none. */
export function DeskList<Piece extends DeskPiece>(props: DeskListProps<Piece>) {
  const { answer, empty, columns, children } = props;
  const t = useTranslate();
  const navigate = useNavigate();
  const { data, error, isLoading, isFetching, refetch } = answer;

  if (isLoading) return <Widget.Loading>{t('desk.loading')}</Widget.Loading>;
  if (error && isRefusal(error)) return <Widget.NoPermissions />;
  if (error || !data) return <DeskError isRetrying={isFetching} onRetry={refetch} />;
  if (data.data.length === 0) return <Widget.NoData>{t(empty)}</Widget.NoData>;

  const { total, defaultLocale } = data.meta;
  const shown = data.data.length;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} aria-busy={isFetching}>
      <CompactTable colCount={columns + 1} rowCount={shown}>
        <Tbody>
          {data.data.map((piece) => {
            const to = articleLink(piece.documentId, piece.locale);
            return (
              <Tr key={to} onClick={() => navigate(to)} cursor="pointer">
                <PieceCell piece={piece} to={to} defaultLocale={defaultLocale} />
                {children(piece)}
              </Tr>
            );
          })}
        </Tbody>
      </CompactTable>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {shown < total ? t('desk.some', { shown, total }) : t('desk.all', { total })}
      </Typography>
    </Flex>
  );
}
