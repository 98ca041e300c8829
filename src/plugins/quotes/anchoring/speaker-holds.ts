/** Decides whether a reviewed speaker still fits the text around a place. */
import { equalAnchors, isSamePosition } from './positions';
import type { Search } from './search';
import { namesSpeaker, sameMention, isSameAttribution, attributionOf } from './passage-attribution';

/** The part of two paragraphs that has to be the same for one to be the other, edited. */
const MIN_SHARED_OF_PARAGRAPH = 0.5;
const EXACTLY = 1;

function alike(a: readonly number[], b: readonly number[], least: number): boolean {
  if (a.length === 0 && b.length === 0) return true;
  const left = new Map<number, number>();
  for (const id of a) left.set(id, (left.get(id) ?? 0) + 1);
  let shared = 0;
  for (const id of b) {
    const count = left.get(id) ?? 0;
    if (count > 0) shared++;
    left.set(id, count - 1);
  }
  return (2 * shared) / (a.length + b.length) >= least;
}

const identical = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((id, i) => id === b[i]);

/** Returns whether two paragraphs are one, edited, that names the same people. */
function isSameParagraph(
  search: Search,
  a: readonly number[],
  b: readonly number[],
  least: number
): boolean {
  return alike(a, b, least) && identical(search.namesAmong(a), search.namesAmong(b));
}

/**
 * Returns whether the paragraph and the one before it are what they were, because they alone tell who speaks where the
 * text names no person.
 */
function keepsSurroundings(search: Search, quote: number, place: number, least: number): boolean {
  const now = search.surroundingsNow(place);
  const { reviewedState } = search.earlier[quote];
  if (reviewedState) {
    if (
      reviewedState.precedingContext === null ||
      !search.keepsContext(reviewedState.anchor, place)
    )
      return false;
    // An anchor keeps nothing further left in the paragraph, so that has to be as long as it was.
    if (reviewedState.anchor?.start !== search.places[place].anchor.start) return false;
    return isSameParagraph(
      search,
      search.precedingContextOf(reviewedState.precedingContext),
      now.precedingContext,
      least
    );
  }
  if (search.isUnchanged) return true;
  const before = search.surroundingsBefore(quote);
  return (
    before !== null &&
    isSameParagraph(search, before.own, now.own, least) &&
    isSameParagraph(search, before.precedingContext, now.precedingContext, least)
  );
}

/**
 * Returns whether a place is the one where a quote was reviewed, with the same attribution and the same paragraphs
 * before it.
 */
export function isOrigin(search: Search, quote: number, place: number): boolean {
  const { origin } = search.earlier[quote];
  const { anchor, passageAttribution } = search.places[place];
  if (!origin?.anchor || origin.precedingContext === null) return false;
  if (!isSamePosition(origin.anchor, anchor) || !equalAnchors(origin.anchor, anchor)) return false;
  if (!isSameAttribution(origin.passageAttribution, passageAttribution)) return false;
  return identical(
    search.precedingContextOf(origin.precedingContext),
    search.surroundingsNow(place).precedingContext
  );
}

/** A name in a mention; “She” and “the minister” refer to a person whom the text before names. */
const NAME = /(?:\s|^)\p{Lu}[\p{L}\p{M}'’-]{4,}|\s\p{Lu}/u;
const hasName = (mention: string | null) => mention !== null && NAME.test(mention);

/** Returns false where another person than the recorded speaker seems to speak at a place, or the text cannot tell. */
export function speakerHolds(search: Search, quoteIndex: number, placeIndex: number): boolean {
  const quote = search.earlier[quoteIndex];
  const place = search.places[placeIndex];
  const then = attributionOf(quote);
  if (isOrigin(search, quoteIndex, placeIndex)) return true;
  const isNamed = hasName(place.passageAttribution.mention);
  if (isNamed && namesSpeaker(quote, place)) return true;
  // The editor corrected a name at that place. If it had “she”, a name is new information.
  if (isNamed && place.passageAttribution.known)
    return hasName(then.mention) && isSameAttribution(then, place.passageAttribution);
  if (
    place.passageAttribution.known &&
    !namesSpeaker(quote, place) &&
    !isSameAttribution(then, place.passageAttribution)
  )
    return false;
  // It was clear who spoke, and is not any more: then no word around may have changed.
  const least = then.known && !place.passageAttribution.known ? EXACTLY : MIN_SHARED_OF_PARAGRAPH;
  return (
    sameMention(then.mention, place.passageAttribution.mention) &&
    keepsSurroundings(search, quoteIndex, placeIndex, least)
  );
}
