/** Finds the subject of a whole sentence, for cues and quotations that have none next to them. */
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import { phraseAfter } from './noun-phrase-after';
import type { Phrase } from './phrase';
import { subjectBefore } from './subject-before-verb';
import type { Token } from '../text/tokens';

/** Returns the first item after a dateline: "WASHINGTON (AP) —". */
function afterDateline(passage: Passage, first: number, before: number): number {
  for (let i = first; i < Math.min(before, first + 9); i++) {
    const item = passage.items[i] as Token;
    if (i > first && /^\p{Pd}$/u.test(item.text)) return i + 1;
    if (item.kind === 'word' && !item.capital) return first;
  }
  return first;
}

/** Returns the first noun phrase of a sentence before an item, a leading "In Minsk on Monday," left out. */
export function sentenceSubject(
  passage: Passage,
  first: number,
  before: number,
  language: Language
): Phrase | null {
  let i = afterDateline(passage, first, before);
  if (language.inflection)
    return subjectBefore(passage, before - 1, i, language, language.inflection, true);
  const opening = passage.words[i] ?? '';
  const participle =
    passage.items[i]?.capital === true &&
    /.(?:ed|ing)$/.test(opening) &&
    !passage.items[i + 1]?.capital;
  if (
    participle ||
    language.prepositions.has(opening) ||
    language.subordinators.has(opening) ||
    language.cues.get(opening)?.forms.includes('participle') ||
    language.cues.get(opening)?.forms.includes('ing')
  ) {
    const comma = passage.items
      .slice(i, Math.min(before, i + 30))
      .findIndex((item) => item.text === ',');
    if (comma >= 0) i += comma + 1;
  }
  // A subject is at the front; looking further would cost the square of an endless sentence.
  const limit = Math.min(before, first + 60);
  for (; i < limit; i++) {
    const item = passage.items[i] as Token;
    if (item.kind === 'quote') continue;
    if (
      item.kind === 'word' &&
      (language.isAdverb(item.lower) ||
        language.conjunctions.has(item.lower) ||
        language.subordinators.has(item.lower))
    )
      continue;
    const phrase = phraseAfter(passage, i, before, language);
    if (phrase) return phrase;
  }
  return null;
}
