/** Whether the text at a place still gives a quote to the speaker on record. */
import { sameWords } from './tokens';
import type { EarlierQuote, Place, PassageAttribution } from './types';

/** Whether two places name the speaker with the same words, or both with none. */
export const sameMention = (a: string | null, b: string | null) =>
  a === b || (a !== null && b !== null && sameWords(a, b));

/** Whether attribution says the same of two places. */
export function isSameAttribution(a: PassageAttribution, b: PassageAttribution): boolean {
  if (a.speaker !== null || b.speaker !== null) return a.speaker === b.speaker;
  return a.known === b.known && sameMention(a.mention, b.mention);
}

/** What attribution said when the speaker was settled. */
export const attributionOf = ({
  reviewedState,
  passageAttribution,
}: EarlierQuote): PassageAttribution => reviewedState?.passageAttribution ?? passageAttribution;

/** Whether attribution names the speaker on record at a place. */
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

/** Whether attribution names somebody else at a place than it did, and not the speaker on record. */
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

/** Whether a place speaks for itself with the voice that the quote had. */
export function agrees(quote: EarlierQuote, place: Place): boolean {
  return (
    place.passageAttribution.known &&
    (namesSpeaker(quote, place) ||
      isSameAttribution(attributionOf(quote), place.passageAttribution))
  );
}
