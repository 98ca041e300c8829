import type { Part } from './search-query';
import {
  MAX_FACET_VALUES,
  type Candidate,
  type Counts,
  type FindQuotes,
  type FoundQuote,
} from './find-quotes';
import { dayOf } from './quote-keys';
import type { QuoteFilter } from './quote-filters';

/**
 * Limits how many of the newest quotes with the words are ranked. Ranking every quote with a common word would take longer
 * with every article ever published.
 */
export const MAX_RANKED = 500;

/** A place in a ranked list, and the oldest key that the list was made from. */
export interface RankedPlace {
  rank: number;
  key: number;
  oldest: number;
}

export interface RankedPage {
  quotes: FoundQuote[];
  counts: Counts | null;
  next: RankedPlace | null;
  complete: boolean;
}

const isAfter = (one: Candidate, place: RankedPlace) =>
  one.rank < place.rank || (one.rank === place.rank && one.key < place.key);

function top(values: (string | null)[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MAX_FACET_VALUES);
}

async function countsOf(store: FindQuotes, candidates: Candidate[]): Promise<Counts> {
  const years = top(candidates.map(({ key }) => dayOf(key).slice(0, 4)));
  return {
    speakers: top(candidates.map(({ speaker }) => speaker)),
    years: years
      .map(([year, count]): [number, number] => [Number(year), count])
      .sort((a, b) => b[0] - a[0]),
    agreements: await store.agreementsOf(candidates.map(({ key }) => key)),
  };
}

/**
 * Finds a page of a search, sorted by relevance. Later pages are made from the same quotes as the first one: quotes
 * published meanwhile push none out, and whatever is ranked after the end of the previous page is on the next.
 */
export async function rankedPage(
  store: FindQuotes,
  filter: QuoteFilter & { search: Part[] },
  { after, limit, facets }: { after?: RankedPlace; limit: number; facets: boolean }
): Promise<RankedPage> {
  const from = Math.max(filter.from ?? 0, after?.oldest ?? 0);
  const most = after ? 2 * MAX_RANKED : MAX_RANKED;
  const found = await store.ranked({ ...filter, from }, most + 1);
  const candidates = found.slice(0, most);
  const oldest = after?.oldest ?? (found.length > most ? candidates.at(-1)!.key : 0);

  const best = candidates
    .filter((one) => !after || isAfter(one, after))
    .sort((a, b) => b.rank - a.rank || b.key - a.key);
  const shown = best.slice(0, limit);
  const last = shown.at(-1);
  const [quotes, counts] = await Promise.all([
    store.byKeys(shown.map(({ key }) => key)),
    facets ? countsOf(store, candidates) : null,
  ]);
  return {
    quotes,
    counts,
    next: last && best.length > limit ? { rank: last.rank, key: last.key, oldest } : null,
    complete: oldest === 0,
  };
}
