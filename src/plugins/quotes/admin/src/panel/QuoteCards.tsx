import { useCallback, useMemo, useRef, useState } from 'react';
import { Flex } from '@strapi/design-system';
import type { QuoteView } from '../../../shared/contract';
import { BodyMarkStyles } from '../body/BodyMarkStyles';
import { showQuote } from '../body/highlights';
import { useBodyMarks } from '../body/useBodyMarks';
import type { QuoteActionHandlers } from '../review/useQuoteActions';
import { keysOf } from '../utils/quote-keys';
import { QuoteCard } from './QuoteCard';

interface QuoteCardsProps {
  quotes: QuoteView[];
  /** Keys of the quotes being reviewed. */
  busy?: ReadonlySet<string>;
  /** Left out where the user only reads. */
  quoteActions?: QuoteActionHandlers;
}

const NONE: ReadonlySet<string> = new Set();

/** Shows a card per quote in the order of the text, and marks the chosen one in the text. */
export function QuoteCards({ quotes, busy = NONE, quoteActions }: QuoteCardsProps) {
  const keys = useMemo(() => keysOf(quotes), [quotes]);
  const [chosen, setChosen] = useState<string | null>(null);
  const latest = useRef({ quotes, keys });
  latest.current = { quotes, keys };

  useBodyMarks(quotes, quotes[keys.indexOf(chosen ?? '')] ?? null);

  const choose = useCallback((key: string) => {
    setChosen(key);
    const { anchor } = latest.current.quotes[latest.current.keys.indexOf(key)] ?? {};
    if (anchor) showQuote(anchor);
  }, []);

  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
      <BodyMarkStyles />
      {quotes.map((quote, i) => (
        <QuoteCard
          key={keys[i]}
          cardKey={keys[i]!}
          quote={quote}
          isBusy={busy.has(keys[i]!)}
          isChosen={chosen === keys[i]}
          quoteActions={quoteActions}
          onShow={choose}
        />
      ))}
    </Flex>
  );
}
