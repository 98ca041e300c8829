import { useState, type MouseEvent } from 'react';
import { Flex, Loader } from '@strapi/design-system';
import type { QuoteView } from '../../../shared/contract';
import { BodyMarkStyles } from '../body/BodyMarkStyles';
import { showQuote } from '../body/highlights';
import { useBodyMarks } from '../body/useBodyMarks';
import { useEntryFields } from '../hooks/strapi';
import { useTranslate } from '../hooks/useTranslate';
import { useGetQuotesQuery, type PieceKey } from '../services/quotes';
import { cardId } from '../utils/elements';
import { PanelError } from './PanelError';
import { PanelNote } from './PanelNote';
import { QuoteList } from './QuoteList';

const NONE: QuoteView[] = [];

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
  const quotes = data?.data ?? NONE;
  const [chosen, setChosen] = useState<QuoteView | null>(null);
  useBodyMarks(quotes, quotes.find(({ documentId }) => documentId === chosen?.documentId) ?? null);

  const choose = ({ target }: MouseEvent) => {
    const id = target instanceof Element ? target.closest('li')?.id : undefined;
    const quote = quotes.find(({ documentId }) => documentId && cardId(documentId) === id);
    setChosen(quote ?? null);
    if (quote?.anchor) showQuote(quote.anchor);
  };

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
    <Flex
      direction="column"
      alignItems="stretch"
      gap={3}
      width="100%"
      aria-busy={isFetching}
      onClick={choose}
    >
      <BodyMarkStyles />
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
