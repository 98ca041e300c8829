import { useCallback, useRef, useState } from 'react';
import type { NewOfficial, QuoteView } from '../../../shared/contract';
import type { AddResult } from '../person/useNewOfficial';
import { keysOf } from '../utils/quote-keys';
import type { Act, Decisions } from './useDecisions';

export interface QuoteActs {
  /** Carries out a decision about the quote with a key: true when the server took it. */
  act: (key: string, decision: Act) => Promise<boolean>;
  /** Puts somebody on record as its speaker. */
  add: (
    key: string,
    official: NewOfficial,
    options: { despiteNamesake: boolean }
  ) => Promise<AddResult>;
}

/**
 * What the cards of a list do. The functions stay the same, so that a card is drawn anew only where its own quote has
 * changed; they are about the list as it is when they are called.
 * @param onDone is told the place in the list of a quote that was decided about
 * @returns also the key of the quote whose decision is on its way
 */
export function useQuoteActs(
  list: QuoteView[],
  decisions: Decisions,
  onDone: (place: number) => void
): { acts: QuoteActs; busy: string | null } {
  const [busy, setBusy] = useState<string | null>(null);
  const latest = useRef({ list, decisions, onDone });
  latest.current = { list, decisions, onDone };

  const run = useCallback(
    async <Result>(
      key: string,
      otherwise: Result,
      isDone: (result: Result) => boolean,
      task: (quote: QuoteView, decisions: Decisions) => Promise<Result>
    ): Promise<Result> => {
      const now = latest.current;
      const place = keysOf(now.list).indexOf(key);
      const quote = now.list[place];
      if (!quote) return otherwise;
      setBusy(key);
      const result = await task(quote, now.decisions);
      setBusy(null);
      if (isDone(result)) latest.current.onDone(place);
      return result;
    },
    []
  );
  const act: QuoteActs['act'] = useCallback(
    (key, decision) => run(key, false, Boolean, (quote, { decide }) => decide(quote, decision)),
    [run]
  );
  const add: QuoteActs['add'] = useCallback(
    (key, official, options) =>
      run<AddResult>(
        key,
        { ok: false, error: null },
        ({ ok }) => ok,
        (quote, { addOfficial }) => addOfficial(quote, official, options)
      ),
    [run]
  );
  const acts = useRef<QuoteActs>({ act, add });
  return { acts: acts.current, busy };
}
