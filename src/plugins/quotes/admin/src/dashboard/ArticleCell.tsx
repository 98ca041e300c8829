import { Flex, Td, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { DeskPiece } from '../../../shared/dashboard';
import { useTranslate } from '../hooks/useTranslate';

interface PieceCellProps {
  piece: DeskPiece;
  to: string;
  defaultLocale: string;
}

/** The title of a piece, which leads to it, with its language where that is not the desk's own. */
export function PieceCell({ piece, to, defaultLocale }: PieceCellProps) {
  const t = useTranslate();
  const { formatDisplayName } = useIntl();
  const { locale } = piece;
  const title = piece.title ?? t('desk.untitled');

  return (
    <Td>
      <Flex gap={2}>
        <Typography
          tag={Link}
          to={to}
          // The row leads there too.
          onClick={(event: React.MouseEvent) => event.stopPropagation()}
          title={title}
          lang={piece.title ? locale : undefined}
          textColor="neutral800"
          ellipsis
        >
          {title}
        </Typography>
        {locale !== defaultLocale && (
          <Typography variant="pi" textColor="neutral600">
            {formatDisplayName(locale, { type: 'language' }) ?? locale}
          </Typography>
        )}
      </Flex>
    </Td>
  );
}
