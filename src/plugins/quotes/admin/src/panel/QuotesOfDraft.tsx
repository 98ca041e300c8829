import { Flex, Loader } from '@strapi/design-system';
import { useEntryFields } from '../hooks/strapi';
import { useTranslate } from '../hooks/useTranslate';
import { useGetQuotesQuery, type PieceKey } from '../services/quotes';
import { PanelError } from './PanelError';
import { PanelNote } from './PanelNote';
import { QuoteList } from './QuoteList';

interface QuotesOfDraftProps {
  piece: PieceKey;
  isPublishedTab: boolean;
  readOnly: boolean;
}

/** The quotes of a saved draft, and what the panel says while there are none to show. */
export function QuotesOfDraft({ piece, isPublishedTab, readOnly }: QuotesOfDraftProps) {
  const t = useTranslate();
  const { data, error, isLoading, isFetching, refetch } = useGetQuotesQuery(piece);
  const { bodyChanged } = useEntryFields();

  if (isLoading) {
    return (
      <Flex justifyContent="center" width="100%" padding={2}>
        <Loader small>{t('panel.loading')}</Loader>
      </Flex>
    );
  }
  if (!data) {
    return error ? <PanelError error={error} isRetrying={isFetching} onRetry={refetch} /> : null;
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" aria-busy={isFetching}>
      {isPublishedTab && <PanelNote>{t('panel.published-tab')}</PanelNote>}
      {bodyChanged && <PanelNote>{t('panel.unsaved')}</PanelNote>}
      {error && <PanelError error={error} isRetrying={isFetching} onRetry={refetch} />}
      {data.data.length > 0 ? (
        <QuoteList
          piece={piece}
          quotes={data.data}
          left={data.meta.unsettled}
          readOnly={readOnly}
        />
      ) : (
        <PanelNote>{t('panel.empty')}</PanelNote>
      )}
    </Flex>
  );
}
