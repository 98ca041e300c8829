import { Flex } from '@strapi/design-system';
import type { QuoteView } from '../../../shared/contract';
import { isCounted } from '../../../shared/counted';
import { useReview } from '../hooks/useReview';
import type { PieceKey } from '../services/quotes';
import { LeftToSettle } from './LeftToSettle';
import { QuoteCard } from './QuoteCard';

interface QuoteListProps {
  piece: PieceKey;
  quotes: QuoteView[];
  /** How many wait for a decision. */
  left: number;
  readOnly: boolean;
}

/** The quotes in the order of the text, under the count of what is left. */
export function QuoteList({ piece, quotes, left, readOnly }: QuoteListProps) {
  const review = useReview(piece, quotes);

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <LeftToSettle left={left} all={quotes.filter(isCounted).length} />
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
        {quotes.map((quote) => (
          <QuoteCard
            key={quote.documentId ?? quote.order}
            quote={quote}
            review={readOnly ? null : review}
          />
        ))}
      </Flex>
    </Flex>
  );
}
