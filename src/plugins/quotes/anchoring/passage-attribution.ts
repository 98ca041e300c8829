/** Whether the text at a place still gives a quote to the speaker on record. */
import { sameWords } from './tokens';
import type { EarlierQuote, Place, Voice } from './types';

/** Whether two places name the speaker with the same words, or both with none. */
export const sameMention = (a: string | null, b: string | null) =>
  a === b || (a !== null && b !== null && sameWords(a, b));

/** Whether attribution says the same of two places. */
export function sameVoice(a: Voice, b: Voice): boolean {
  if (a.speaker !== null || b.speaker !== null) return a.speaker === b.speaker;
  return a.known === b.known && sameMention(a.mention, b.mention);
}

/** What attribution said when the speaker was settled. */
export const voiceOf = ({ settled, voice }: EarlierQuote): Voice => settled?.voice ?? voice;

/** Whether attribution names the speaker on record at a place. */
export function namesSpeaker({ speaker, attribution }: EarlierQuote, { voice }: Place): boolean {
  if (speaker !== null) return voice.speaker === speaker;
  return attribution !== null && voice.speaker === null && sameMention(attribution, voice.mention);
}

/** Whether attribution names somebody else at a place than it did, and not the speaker on record. */
export function contradicts(quote: EarlierQuote, place: Place): boolean {
  const then = voiceOf(quote);
  const claims = quote.speaker !== null || quote.attribution !== null || then.known;
  return (
    claims && place.voice.known && !namesSpeaker(quote, place) && !sameVoice(then, place.voice)
  );
}

/** Whether a place speaks for itself with the voice that the quote had. */
export function agrees(quote: EarlierQuote, place: Place): boolean {
  return (
    place.voice.known && (namesSpeaker(quote, place) || sameVoice(voiceOf(quote), place.voice))
  );
}
