/** Reads where a person is from: "the guest |from Baku|", “коллега |из Бухареста|”. */
import type { Phrase } from '../cues/phrase';
import type { Language } from '../languages/language';
import { countryAt } from '../registry/countries';
import type { Passage } from '../text/passages';

/** Returns the country of the place that follows a phrase; null if none does. */
export function originAfter(
  { words, items }: Passage,
  { to }: Phrase,
  language: Language
): string | null {
  if (!language.originPrepositions?.has(words[to] ?? '') || !items[to + 1]?.capital) return null;
  const place = countryAt(words, to + 1, language);
  return place && place.kind !== 'demonym' ? place.code : null;
}
