/** Matches quotes whose words were edited: at the place that their words became, else where similar words are. */
import { fitness, isClearlyBetter } from './look-alikes';
import type { Search } from './search';
import { readWording, sharedWords, similarity, type Wording } from './similarity';
import { contradicts } from './passage-attribution';

/** Shared words as a part of both wordings, for words at the same place to be the edited ones. */
const MIN_SHARED_AT_PLACE = 0.4;
/** Similarity for words at another place to be the edited ones, and how much better than the next. */
const MIN_SIMILARITY = 0.6;
const MIN_MARGIN = 0.1;
/** Limits the pairs that are searched for similar words in one save. */
const MAX_SEARCHES = 800;
/**
 * Limits the pairs that are compared by their words in one save; above it each quote sees only the places next to its
 * turn.
 */
const MAX_COMPARED_PAIRS = 40_000;
const MAX_LISTED_PLACES = 10;

/** A place that the words of a quote became, at least in part. */
export interface Slot {
  place: number;
  /** Shared words as a part of the words of both. */
  share: number;
}

/** Maps each token of the text now to the innermost place that contains it, or -1. */
function innermostPlaces(search: Search): Int32Array {
  const innermost = new Int32Array(search.now.ids.length).fill(-1);
  search.placeTokens.forEach(({ first, last }, place) => innermost.fill(place, first, last));
  return innermost;
}

/** Maps each place to the place around it, or -1. */
function outerPlaces(search: Search): number[] {
  const open: number[] = [];
  return search.placeTokens.map(({ first, last }, place) => {
    while (open.length > 0 && search.placeTokens[open[open.length - 1]].last <= first) open.pop();
    while (open.length > 0 && search.placeTokens[open[open.length - 1]].last < last) open.pop();
    open.push(place);
    return open[open.length - 2] ?? -1;
  });
}

/** Finds for each earlier quote the place that most of its words became. */
export function findSlots(search: Search): Map<number, Slot> {
  const innermost = innermostPlaces(search);
  const outer = outerPlaces(search);
  const slots = new Map<number, Slot>();
  search.earlier.forEach((_, quote) => {
    const stood = search.isPending(quote) ? search.stood(quote) : null;
    if (!stood) return;
    const votes = new Map<number, number>();
    for (let token = stood.first; token < stood.last; token++) {
      const now = search.tokenNow(token);
      for (let place = now < 0 ? -1 : innermost[now]; place >= 0; place = outer[place]) {
        votes.set(place, (votes.get(place) ?? 0) + 1);
      }
    }
    const length = stood.last - stood.first;
    let best: Slot | null = null;
    for (const [place, count] of votes) {
      const { first, last } = search.placeTokens[place];
      const share = (2 * count) / (length + last - first);
      if (share >= MIN_SHARED_AT_PLACE && (!best || share > best.share)) best = { place, share };
    }
    if (best) slots.set(quote, best);
  });
  return slots;
}

/**
 * Decides about quotes whose own place has other words now, while their old words are at another place too: the words
 * around tell whether they moved there. Those that did not are left to `matchSlots`; those that cannot be told apart
 * are tied.
 * @returns quotes that must not be looked for at other places
 */
export function stayInSlot(search: Search, slots: Map<number, Slot>): Set<number> {
  const staying = new Set<number>();
  const kept = new Set(search.earlier.map((_, quote) => search.mappedPlace(quote)));
  for (const [quote, { place }] of slots) {
    const stood = search.stood(quote);
    if (!stood || search.placeTokens[place].key === stood.key) continue;
    if (!search.isFree(place) || kept.has(place)) continue;
    const here = fitness(search, quote, place, true);
    const sharedWordings = search.placesWith(stood.key).filter((other) => search.isFree(other));
    const scores = sharedWordings.map((other) => fitness(search, quote, other, false));
    const best = Math.max(...scores);
    if (sharedWordings.length === 0 || isClearlyBetter(best, here)) continue;
    staying.add(quote);
    if (isClearlyBetter(here, best)) continue;
    search.tied.set(quote, [place, sharedWordings[scores.indexOf(best)]]);
  }
  return staying;
}

/** Gives waiting quotes the place that their words became. Of two that want one place, the one with more of it. */
export function matchSlots(search: Search, slots: Map<number, Slot>): void {
  const waiting = [...slots]
    .filter(([quote]) => search.isPending(quote) && !search.tied.has(quote))
    .sort(([, a], [, b]) => b.share - a.share);
  for (const [quote, { place }] of waiting) {
    if (!search.isFree(place)) continue;
    if (!contradicts(search.earlier[quote], search.places[place])) search.assign(quote, place);
  }
}

interface Likeness {
  quote: number;
  place: number;
  value: number;
}

function likenesses(search: Search, quotes: number[]): Likeness[] {
  const wordings = new Map<number, Wording>();
  search.places.forEach(({ text }, place) => {
    if (search.isFree(place)) wordings.set(place, readWording(text));
  });
  const found: Likeness[] = [];
  const all = [...wordings];
  const seen = Math.max(1, Math.floor(MAX_COMPARED_PAIRS / quotes.length));
  for (const [turn, quote] of quotes.entries()) {
    const { text, reviewedState } = search.earlier[quote];
    const wording = readWording(reviewedState?.text ?? text);
    const middle = Math.floor((turn / quotes.length) * all.length);
    const from = Math.max(0, Math.min(middle - Math.floor(seen / 2), all.length - seen));
    const pairs = all
      .slice(from, from + seen)
      .flatMap(([place, other]) =>
        contradicts(search.earlier[quote], search.places[place])
          ? []
          : [{ place, other, shared: sharedWords(wording, other) }]
      );
    pairs.sort((a, b) => b.shared - a.shared);
    const most = Math.max(2, Math.floor(MAX_SEARCHES / quotes.length));
    for (const { place, other } of pairs.slice(0, most)) {
      const value = similarity(wording, other);
      if (value >= MIN_SIMILARITY - MIN_MARGIN) found.push({ quote, place, value });
    }
  }
  return found;
}

/**
 * Looks for reviewed quotes among similar words that no other quote claims. Several that are about as similar tie;
 * only a clear winner, on both sides, is the quote.
 */
export function matchSimilar(search: Search): void {
  const waiting = search.earlier.flatMap(({ isReviewed }, quote) =>
    isReviewed && search.isPending(quote) && !search.tied.has(quote) ? [quote] : []
  );
  if (waiting.length === 0) return;
  const all = likenesses(search, waiting).sort((a, b) => b.value - a.value);
  const byQuote = groupBy(all, ({ quote }) => quote);
  const byPlace = groupBy(all, ({ place }) => place);
  for (const { quote, place, value } of all) {
    if (value < MIN_SIMILARITY || !search.isPending(quote) || !search.isFree(place)) continue;
    const isRival = (other: Likeness) =>
      value - other.value < MIN_MARGIN &&
      search.isPending(other.quote) &&
      search.isFree(other.place);
    const rivals = byQuote.get(quote)!.filter((other) => other.place !== place && isRival(other));
    const claimants = byPlace
      .get(place)!
      .filter((other) => other.quote !== quote && isRival(other));
    if (rivals.length === 0 && claimants.length === 0) search.assign(quote, place);
    else if (rivals.length > 0) {
      const places = [place, ...rivals.map((other) => other.place)];
      if (!search.tied.has(quote)) search.tied.set(quote, places.slice(0, MAX_LISTED_PLACES));
    }
  }
}

function groupBy(all: Likeness[], key: (likeness: Likeness) => number): Map<number, Likeness[]> {
  const groups = new Map<number, Likeness[]>();
  for (const likeness of all) {
    const group = groups.get(key(likeness));
    if (group) group.push(likeness);
    else groups.set(key(likeness), [likeness]);
  }
  return groups;
}
