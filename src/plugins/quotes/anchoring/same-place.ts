/** Matches quotes that are at their former position, in their former words, with the same words around them. */
import type { Search } from './search';
import { isOrigin, speakerHolds } from './speaker-holds';
import { equalAnchors as equal } from './positions';
import type { Anchor } from './types';
import { agrees, contradicts } from './passage-attribution';

const keyOf = ({ block, start, end }: Anchor) => `${block}:${start}:${end}`;

/**
 * Gives quotes the place at exactly their position. Reviewed quotes go first, and an undone edit finds its quote in
 * the reviewed state. Where the text around does not tell who speaks, or names another speaker, later stages look
 * closer.
 */
export function matchSamePlace(search: Search): void {
  const placesAt = new Map<string, number[]>();
  search.places.forEach(({ anchor }, i) => {
    const key = keyOf(anchor);
    placesAt.set(key, [...(placesAt.get(key) ?? []), i]);
  });

  const match = (quote: number, anchor: Anchor | null) => {
    if (!anchor || !search.isPending(quote)) return;
    const place = (placesAt.get(keyOf(anchor)) ?? []).find(
      (i) => search.isFree(i) && equal(anchor, search.places[i].anchor)
    );
    if (place === undefined || contradicts(search.earlier[quote], search.places[place])) return;
    if (search.earlier[quote].isReviewed && !speakerHolds(search, quote, place)) return;
    search.assign(quote, place);
  };

  search.earlier.forEach(({ origin }, quote) => {
    if (!origin?.anchor || !search.isPending(quote)) return;
    const place = (placesAt.get(keyOf(origin.anchor)) ?? []).find(
      (i) => search.isFree(i) && isOrigin(search, quote, i)
    );
    if (place !== undefined) search.assign(quote, place);
  });
  const all = search.earlier.map((quote, i) => ({ ...quote, i }));
  for (const { i, isReviewed, reviewedState, anchor } of all) {
    if (isReviewed && !reviewedState) match(i, anchor);
  }
  for (const { i, reviewedState } of all) if (reviewedState) match(i, reviewedState.anchor);
  for (const { i } of all) matchReturned(search, i);
  for (const { i, anchor } of all) match(i, anchor);
}

/**
 * Matches a reviewed quote that had no place and is back, though the number of paragraphs before it has changed: the
 * same words with everything that its anchor keeps around them, with the same attribution, once. It goes before a
 * quote that was only detected.
 */
function matchReturned(search: Search, quote: number): void {
  const { reviewedState, anchor } = search.earlier[quote];
  if (!reviewedState || anchor || !search.isPending(quote)) return;
  const key = search.keys[quote];
  const isContested = search.earlier.some(
    ({ isReviewed }, other) =>
      other !== quote && isReviewed && search.keys[other] === key && search.isPending(other)
  );
  if (isContested) return;
  const [place, another] = search
    .placesWith(key)
    .filter(
      (i) =>
        search.isFree(i) &&
        agrees(search.earlier[quote], search.places[i]) &&
        search.keepsContext(reviewedState.anchor, i)
    );
  if (place !== undefined && another === undefined && speakerHolds(search, quote, place)) {
    search.assign(quote, place);
  }
}
