import { Flex } from '@strapi/design-system';
import { useTranslate } from '../hooks/useTranslate';
import { useGetPublicQuotesQuery } from '../api/reviewApi';
import type { ArticleKey } from '../api/types';
import { RequestError } from '../components/RequestError';
import { PanelLoader } from './PanelLoader';
import { PanelNote } from './PanelNote';
import { QuoteCards } from './QuoteCards';

/** Shows the published quotes next to the published version of an article. */
export default function PublicQuotes({ article }: { article: ArticleKey }) {
  const t = useTranslate();
  const { data, error, isLoading, isFetching, refetch } = useGetPublicQuotesQuery(article);

  if (isLoading) return <PanelLoader />;
  if (!data) {
    return error ? (
      <RequestError about="panel" error={error} isRetrying={isFetching} onRetry={refetch} />
    ) : null;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <PanelNote>{t(data.data.length > 0 ? 'panel.public' : 'panel.public-empty')}</PanelNote>
      <QuoteCards quotes={data.data} />
    </Flex>
  );
}
