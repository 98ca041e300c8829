/**
 * Locates the quotes of an article after an edit: at the same place, at the place that the alignment of both texts
 * gives, at the same words with the same context, at similar words. A clear winner is required.
 */
import { findSlots, matchSimilar, matchSlots, stayInSlot } from './edited';
import { matchLookAlikes } from './look-alikes';
import { isSamePosition } from './positions';
import { matchSamePlace } from './same-place';
import { Search } from './search';
import { speakerHolds } from './speaker-holds';
import { sameWords } from './tokens';
import type { Outcome, ReanchorInput } from './types';
import { contradicts } from './passage-attribution';

/** Limits the places that are listed for an ambiguous quote. */
const MAX_LISTED_PLACES = 10;

function placed(search: Search, quote: number): Outcome {
  const place = search.placeOf[quote];
  const { text, anchor, reviewedState } = search.earlier[quote];
  const was = reviewedState?.text ?? text;
  const { text: now, anchor: anchorNow } = search.places[place];
  if (!sameWords(was, now)) return { state: 'changed', place, was, now };
  const isSame =
    isSamePosition(reviewedState ? reviewedState.anchor : anchor, anchorNow) ||
    (search.mappedPlace(quote) === place && !search.wasCarried(quote));
  const holds = speakerHolds(search, quote, place);
  return { state: isSame ? 'same' : 'moved', place, speakerHolds: holds };
}

/** Ties a reviewed quote without a place to the places whose words it has and newer quotes have taken. */
function takenPlaces(search: Search, quote: number): number[] {
  const earlier = search.earlier[quote];
  if (!earlier.reviewedState || earlier.anchor) return [];
  return search
    .placesWith(search.keys[quote])
    .filter((place) => {
      const owner = search.ownerOf[place];
      const isTaken = owner >= 0 && search.earlier[owner].isReviewed;
      return !isTaken && !contradicts(earlier, search.places[place]);
    })
    .slice(0, MAX_LISTED_PLACES);
}

function unplaced(search: Search, quote: number): Outcome {
  const tied = search.tied.get(quote) ?? takenPlaces(search, quote);
  return tied.length > 1 ? { state: 'ambiguous', places: tied } : { state: 'lost' };
}

/**
 * Returns the outcome of each earlier quote, in their order. No two have one place.
 * @param input the quotes, the text that they were in, the text now and the places for quotes in it
 */
export function reanchor(input: ReanchorInput): Outcome[] {
  const search = new Search(input);
  matchSamePlace(search);
  if (search.placeOf.includes(-1)) findSharedWording(search);
  return input.earlier.map((_, quote) =>
    search.isPending(quote) ? unplaced(search, quote) : placed(search, quote)
  );
}

function findSharedWording(search: Search): void {
  search.alignTexts();
  // A second run, because the paragraphs around can be compared now: where no person is named, they tell who speaks.
  matchSamePlace(search);
  const slots = findSlots(search);
  const staying = stayInSlot(search, slots);
  matchLookAlikes(
    search,
    search.keys.map((key, quote) => (staying.has(quote) ? null : key))
  );
  matchSlots(search, slots);
  // An edit that was undone at another place: compare the reviewed words, not those of the last save.
  const reviewedKeys = search.earlier.map(({ reviewedState, anchor }, quote) =>
    reviewedState && anchor && !search.tied.has(quote) ? search.keyOfText(reviewedState.text) : null
  );
  matchLookAlikes(search, reviewedKeys);
  matchSimilar(search);
}
