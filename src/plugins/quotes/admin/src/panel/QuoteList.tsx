import { useCallback, useRef, useState } from 'react';
import { Flex } from '@strapi/design-system';
import type { Act, Decisions } from '../hooks/useDecisions';
import type { PieceQuotes } from '../hooks/usePieceQuotes';
import { focusNextWaiting } from '../utils/elements';
import { keysOf } from '../utils/quote-keys';
import { LeftToSettle } from './LeftToSettle';
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
  const [busy, setBusy] = useState<string | null>(null);
  const list = quotes.answer!.data;
  const latest = useRef({ list, decisions });
  latest.current = { list, decisions };

  // Always the same function, so that a card is drawn anew only where its own quote has changed.
  const act = useCallback(async (key: string, decision: Act) => {
    const now = latest.current;
    const place = keysOf(now.list).indexOf(key);
    const quote = now.list[place];
    if (!quote) return false;
    setBusy(key);
    const isDone = await now.decisions.decide(quote, decision);
    setBusy(null);
    if (isDone) focusNextWaiting(place);
    return isDone;
  }, []);

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <LeftToSettle quotes={list} />
      {!readOnly && <ListActions documentId={documentId} quotes={quotes} decisions={decisions} />}
      <QuoteCards quotes={list} busy={busy} onAct={readOnly ? undefined : act} />
    </Flex>
  );
}
