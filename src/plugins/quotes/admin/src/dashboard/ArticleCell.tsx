import { Flex, Td, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { DashboardArticle } from '../../../shared/dashboard';
import { useTranslate } from '../hooks/useTranslate';

interface ArticleCellProps {
  article: DashboardArticle;
  to: string;
  defaultLocale: string;
}

/** Links the title of an article, with its language if that is not the default. */
export function ArticleCell({ article, to, defaultLocale }: ArticleCellProps) {
  const t = useTranslate();
  const { formatDisplayName } = useIntl();
  const { locale } = article;
  const title = article.title ?? t('dashboard.untitled');

  return (
    <Td>
      <Flex gap={2}>
        <Typography
          tag={Link}
          to={to}
          // The row leads there too.
          onClick={(event: React.MouseEvent) => event.stopPropagation()}
          title={title}
          lang={article.title ? locale : undefined}
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
