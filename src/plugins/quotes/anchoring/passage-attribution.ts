/** Compares the attribution of places with the recorded speaker of a quote. */
import { sameWords } from './tokens';
import type { EarlierQuote, Place, PassageAttribution } from './types';

/** Returns whether two places name the speaker with the same words, or both with none. */
export const sameMention = (a: string | null, b: string | null) =>
  a === b || (a !== null && b !== null && sameWords(a, b));

/** Returns whether the engine attributes two places in the same way. */
export function isSameAttribution(a: PassageAttribution, b: PassageAttribution): boolean {
  if (a.speaker !== null || b.speaker !== null) return a.speaker === b.speaker;
  return a.known === b.known && sameMention(a.mention, b.mention);
}

/** Returns the attribution at the time when the speaker was reviewed. */
export const attributionOf = ({
  reviewedState,
  passageAttribution,
}: EarlierQuote): PassageAttribution => reviewedState?.passageAttribution ?? passageAttribution;

/** Returns whether the engine names the recorded speaker at a place. */
export function namesSpeaker(
  { speaker, attribution }: EarlierQuote,
  { passageAttribution }: Place
): boolean {
  if (speaker !== null) return passageAttribution.speaker === speaker;
  return (
    attribution !== null &&
    passageAttribution.speaker === null &&
    sameMention(attribution, passageAttribution.mention)
  );
}

/** Returns whether the engine names another speaker at a place than it did, and not the recorded one. */
export function contradicts(quote: EarlierQuote, place: Place): boolean {
  const then = attributionOf(quote);
  const claims = quote.speaker !== null || quote.attribution !== null || then.known;
  return (
    claims &&
    place.passageAttribution.known &&
    !namesSpeaker(quote, place) &&
    !isSameAttribution(then, place.passageAttribution)
  );
}

/** Returns whether a place has a clear attribution of its own, equal to the quote's. */
export function agrees(quote: EarlierQuote, place: Place): boolean {
  return (
    place.passageAttribution.known &&
    (namesSpeaker(quote, place) ||
      isSameAttribution(attributionOf(quote), place.passageAttribution))
  );
}
