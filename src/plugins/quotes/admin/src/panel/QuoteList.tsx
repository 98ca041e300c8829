import { Flex } from '@strapi/design-system';
import type { Decisions } from '../review/useReviewActions';
import type { PieceQuotes } from '../hooks/useArticleQuotes';
import { useQuoteActs } from '../review/useQuoteActions';
import { focusNextWaiting } from '../utils/elements';
import { LeftToSettle } from './PendingCount';
import { ListActions } from './ListActions';
import { QuoteCards } from './QuoteCards';

interface QuoteListProps {
  /** Undefined for an article that was never saved. */
  documentId: string | undefined;
  quotes: PieceQuotes;
  decisions: Decisions;
  readOnly: boolean;
}

/** The quotes in the order of the text, under the count of what is left. */
export function QuoteList({ documentId, quotes, decisions, readOnly }: QuoteListProps) {
  const list = quotes.answer!.data;
  const { acts, busy } = useQuoteActs(list, decisions, (place) => focusNextWaiting(place));

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <LeftToSettle quotes={list} />
      {!readOnly && <ListActions documentId={documentId} quotes={quotes} decisions={decisions} />}
      <QuoteCards quotes={list} busy={busy} acts={readOnly ? undefined : acts} />
    </Flex>
  );
}
