/**
 * Matches quotes whose words are unchanged at a new position. If the words occur more than once, the text around them
 * and its attribution tell which is which; if these do not, the quote stays ambiguous.
 */
import type { Search } from './search';
import type { Anchor } from './types';
import { agrees, contradicts } from './passage-attribution';

/** The best place needs so many more tokens of shared context than the next. */
const MIN_MARGIN = 6;
/**
 * Weights of the alignment of the texts and of the attribution, in tokens of shared context; the former decides
 * nothing alone.
 */
const ALIGNMENT_BONUS = 5;
const ATTRIBUTION_BONUS = 30;
/** With less context in common, words with another attribution are other words. */
const MIN_CONTEXT = 8;
/** Pairs that are compared one by one; above it only the alignment of the texts decides. */
const MAX_COMPARED_PAIRS = 10_000;
/** Limits the places that are listed for an ambiguous quote. */
const MAX_LISTED_PLACES = 10;

/** The fit of a place that has a quote's words. */
export function fitness(search: Search, quote: number, place: number, isMapped: boolean): number {
  const [earlier, now] = [search.earlier[quote], search.places[place]];
  const passageAttribution = agrees(earlier, now)
    ? ATTRIBUTION_BONUS
    : contradicts(earlier, now)
      ? -ATTRIBUTION_BONUS
      : 0;
  return search.sharedContext(quote, place) + (isMapped ? ALIGNMENT_BONUS : 0) + passageAttribution;
}

export const isClearlyBetter = (a: number, b: number) => a >= b + MIN_MARGIN;

/** True if the place can be this quote at all. */
function isPossible(search: Search, quote: number, place: number): boolean {
  const [earlier, now] = [search.earlier[quote], search.places[place]];
  if (search.stood(quote)) {
    if (!contradicts(earlier, now) || search.mappedPlace(quote) === place) return true;
    return search.sharedContext(quote, place) >= MIN_CONTEXT;
  }
  if (contradicts(earlier, now)) return false;
  return agrees(earlier, now) || search.keepsContext(contextAnchor(search, quote), place);
}

function contextAnchor(search: Search, quote: number): Anchor | null {
  const { anchor, reviewedState } = search.earlier[quote];
  return anchor ?? reviewedState?.anchor ?? null;
}

/** Quotes and places with the same words. */
class Group {
  private readonly mapped: Map<number, number>;
  private readonly scores: Map<number, Map<number, number>>;

  constructor(
    private readonly search: Search,
    private readonly quotes: number[],
    private readonly places: number[]
  ) {
    this.mapped = new Map(quotes.map((quote) => [quote, search.mappedPlace(quote)]));
    this.scores = new Map();
  }

  resolve(): void {
    if (this.quotes.length * this.places.length > MAX_COMPARED_PAIRS) return this.followAlignment();
    for (const quote of this.quotes) {
      const scores = this.possible(quote).map((place): [number, number] => [
        place,
        fitness(this.search, quote, place, this.mapped.get(quote) === place),
      ]);
      this.scores.set(quote, new Map(scores));
    }
    while (this.assignClear());
    for (const quote of this.quotes) this.listTied(quote);
  }

  private possible(quote: number): number[] {
    return this.places.filter((place) => isPossible(this.search, quote, place));
  }

  /** Gives each quote its clear winner. Returns whether any was given. */
  private assignClear(): boolean {
    const { search } = this;
    let found = false;
    for (const quote of this.quotes) {
      if (!search.isPending(quote)) continue;
      const place = this.best(quote);
      if (place === null || !this.isClear(quote, place)) continue;
      search.assign(quote, place);
      found = true;
    }
    return found;
  }

  private free(quote: number): [number, number][] {
    return [...this.scores.get(quote)!].filter(([place]) => this.search.isFree(place));
  }

  private best(quote: number): number | null {
    let best: [number, number] | null = null;
    for (const entry of this.free(quote)) if (!best || entry[1] > best[1]) best = entry;
    return best && best[0];
  }

  private score(quote: number, place: number): number {
    return this.scores.get(quote)!.get(place) ?? -Infinity;
  }

  private isClear(quote: number, place: number): boolean {
    const { search } = this;
    const score = this.score(quote, place);
    const rivalPlace = this.free(quote).some(
      ([other, value]) =>
        other !== place &&
        !isClearlyBetter(score, value) &&
        !this.isSameAttribution(quote, place, other)
    );
    if (rivalPlace) return false;
    return !this.quotes.some(
      (rival) =>
        rival !== quote &&
        search.isPending(rival) &&
        !isClearlyBetter(score, this.score(rival, place)) &&
        this.wants(rival, place) &&
        !this.yields(rival, quote, place)
    );
  }

  /**
   * Returns whether two places have one attribution, because then a mistake between them gives no person the words of another
   * speaker.
   */
  private isSameAttribution(quote: number, place: number, other: number): boolean {
    const { earlier, places } = this.search;
    return agrees(earlier[quote], places[place]) && agrees(earlier[quote], places[other]);
  }

  /** Returns whether a quote has no clearly better place. */
  private wants(quote: number, place: number): boolean {
    const score = this.score(quote, place);
    return !this.free(quote).some(
      ([other, value]) => other !== place && isClearlyBetter(value, score)
    );
  }

  /** Returns whether a rival with the same attribution yields: to a reviewed quote, to the better one, to the first. */
  private yields(rival: number, quote: number, place: number): boolean {
    const { earlier, places } = this.search;
    if (!agrees(earlier[rival], places[place]) || !agrees(earlier[quote], places[place]))
      return false;
    if (earlier[rival].isReviewed !== earlier[quote].isReviewed) return earlier[quote].isReviewed;
    const [a, b] = [this.score(quote, place), this.score(rival, place)];
    return a === b ? quote < rival : a > b;
  }

  private listTied(quote: number): void {
    if (!this.search.isPending(quote)) return;
    const free = this.free(quote);
    const best = Math.max(...free.map(([, score]) => score));
    const tied = free.filter(([, score]) => !isClearlyBetter(best, score));
    if (tied.length === 0) return;
    this.search.tied.set(
      quote,
      tied.slice(0, MAX_LISTED_PLACES).map(([place]) => place)
    );
  }

  /** Matches hundreds of the same words by the alignment alone, because comparing every pair is quadratic. */
  private followAlignment(): void {
    const { search } = this;
    for (const quote of this.quotes) {
      const place = this.mapped.get(quote) ?? -1;
      const fits =
        place >= 0 &&
        search.isFree(place) &&
        !contradicts(search.earlier[quote], search.places[place]);
      if (fits) search.assign(quote, place);
      else search.tied.set(quote, this.possible(quote).slice(0, MAX_LISTED_PLACES));
    }
  }
}

/**
 * Finds quotes whose words are unchanged.
 * @param keys the words of each earlier quote; null to leave one out
 */
export function matchLookAlikes(search: Search, keys: readonly (string | null)[]): void {
  const groups = new Map<string, number[]>();
  keys.forEach((key, quote) => {
    if (key === null || !search.isPending(quote)) return;
    groups.set(key, [...(groups.get(key) ?? []), quote]);
  });
  for (const [key, quotes] of groups) {
    const places = search.placesWith(key).filter((place) => search.isFree(place));
    if (places.length > 0) new Group(search, quotes, places).resolve();
  }
}
