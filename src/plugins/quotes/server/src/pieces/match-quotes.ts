import type { Anchor } from '../../../shared/contract';

/** A quote as far as it can be recognized again: its words and the words around them. */
export interface Recognizable {
  text: string;
  anchor: Anchor | null;
}

/** Which earlier quote each found one is, by index. */
export interface QuoteMatch<E, F> {
  pairs: { earlier: E; found: F; ambiguous: boolean }[];
  /** Found quotes that were not there before. */
  added: F[];
  /** Earlier quotes whose words are gone. */
  gone: E[];
}

const sameContext = (a: Recognizable, b: Recognizable) =>
  a.anchor?.prefix === b.anchor?.prefix && a.anchor?.suffix === b.anchor?.suffix;

function groupByText<T extends Recognizable>(quotes: T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const quote of quotes) {
    const group = groups.get(quote.text);
    if (group) group.push(quote);
    else groups.set(quote.text, [quote]);
  }
  return groups;
}

/**
 * Recognizes earlier quotes among those found in the text now: by their words; where the same words stand more than
 * once, by the words around them, then by order. A pair that only the order made is ambiguous: the same words under
 * another speaker would take the place of the first.
 * @param earlier in the order of the text they were found in
 * @param found in the order of the text
 */
export function matchQuotes<E extends Recognizable, F extends Recognizable>(
  earlier: E[],
  found: F[]
): QuoteMatch<E, F> {
  const match: QuoteMatch<E, F> = { pairs: [], added: [], gone: [] };
  const waiting = groupByText(earlier);

  for (const [text, now] of groupByText(found)) {
    const before = waiting.get(text) ?? [];
    waiting.delete(text);
    if (before.length === 1 && now.length === 1) {
      match.pairs.push({ earlier: before[0], found: now[0], ambiguous: false });
      continue;
    }
    const unmatched: F[] = [];
    for (const quote of now) {
      const index = before.findIndex((candidate) => sameContext(candidate, quote));
      if (index < 0) unmatched.push(quote);
      else {
        match.pairs.push({ earlier: before.splice(index, 1)[0], found: quote, ambiguous: false });
      }
    }
    for (const quote of unmatched) {
      const candidate = before.shift();
      if (candidate) match.pairs.push({ earlier: candidate, found: quote, ambiguous: true });
      else match.added.push(quote);
    }
    match.gone.push(...before);
  }
  for (const group of waiting.values()) match.gone.push(...group);
  return match;
}
