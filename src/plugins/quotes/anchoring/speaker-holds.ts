/** Whether what an editor settled about a speaker still fits the text around a place. */
import type { Search } from './search';
import { namesSpeaker, sameMention, sameVoice, voiceOf } from './voice';

/** The part of two paragraphs that has to be the same for one to be the other, edited. */
const SAME_PARAGRAPH = 0.5;

function alike(a: readonly number[], b: readonly number[]): boolean {
  if (a.length === 0 && b.length === 0) return true;
  const left = new Map<number, number>();
  for (const id of a) left.set(id, (left.get(id) ?? 0) + 1);
  let shared = 0;
  for (const id of b) {
    const count = left.get(id) ?? 0;
    if (count > 0) shared++;
    left.set(id, count - 1);
  }
  return (2 * shared) / (a.length + b.length) >= SAME_PARAGRAPH;
}

/**
 * Where the text names nobody at a place, the paragraph and the one before it have to be what they were: they are all
 * that says who speaks.
 */
function keepsSurroundings(search: Search, quote: number, place: number): boolean {
  const now = search.surroundingsNow(place);
  const { settled } = search.earlier[quote];
  if (settled) {
    if (settled.lead === null || !search.keepsContext(settled.anchor, place)) return false;
    return alike(search.leadOf(settled.lead), now.lead);
  }
  if (search.isUnchanged) return true;
  const before = search.surroundingsBefore(quote);
  return before !== null && alike(before.own, now.own) && alike(before.lead, now.lead);
}

/** False where somebody else than the speaker on record seems to speak at a place, or nobody can tell. */
export function speakerHolds(search: Search, quoteIndex: number, placeIndex: number): boolean {
  const quote = search.earlier[quoteIndex];
  const place = search.places[placeIndex];
  const then = voiceOf(quote);
  if (namesSpeaker(quote, place)) return true;
  if (place.voice.known) return sameVoice(then, place.voice);
  return (
    sameMention(then.mention, place.voice.mention) &&
    keepsSurroundings(search, quoteIndex, placeIndex)
  );
}
