import { Flex } from '@strapi/design-system';
import type { ReviewActions } from '../review/useReviewActions';
import type { ArticleQuotes } from '../hooks/useArticleQuotes';
import { useQuoteActions } from '../review/useQuoteActions';
import { focusNextPending, focusUnrecorded } from '../utils/elements';
import { PendingCount } from './PendingCount';
import { ListActions } from './ListActions';
import { QuoteCards } from './QuoteCards';
import { UnrecordedSpeakers } from './UnrecordedSpeakers';

interface QuoteListProps {
  /** Undefined for an article that was never saved. */
  documentId: string | undefined;
  quotes: ArticleQuotes;
  reviewActions: ReviewActions;
  readOnly: boolean;
}

/** Lists the quotes in the order of the text, below the count of those to check. */
export function QuoteList({ documentId, quotes, reviewActions, readOnly }: QuoteListProps) {
  const list = quotes.answer!.data;
  const { quoteActions, busy } = useQuoteActions(list, reviewActions, (place) =>
    focusNextPending(place)
  );

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <PendingCount quotes={list} />
      {!readOnly && (
        <ListActions documentId={documentId} quotes={quotes} reviewActions={reviewActions} />
      )}
      {!readOnly && (
        <UnrecordedSpeakers quotes={list} reviewActions={reviewActions} onDone={focusUnrecorded} />
      )}
      <QuoteCards quotes={list} busy={busy} quoteActions={readOnly ? undefined : quoteActions} />
    </Flex>
  );
}
