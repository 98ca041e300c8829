/** Finds subjects behind their verb in a sentence that opens with a place or an adverb: "Then came |X|". */
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import { phraseAfter } from './noun-phrase-after';
import { phraseBefore } from './noun-phrase-before';
import type { Phrase } from './phrase';

/** "Among the visitors on the ridge |was|": a longer opening is a clause of its own. */
const MAX_OPENING_ITEMS = 14;

/** Returns the subject behind the first verb of a sentence; null if its subject is before it. */
export function invertedSubject(
  passage: Passage,
  first: number,
  limit: number,
  language: Language
): Phrase | null {
  const { items, words } = passage;
  for (let i = first; i < Math.min(limit, first + MAX_OPENING_ITEMS); i++) {
    if (items[i]?.kind !== 'word' && items[i]?.kind !== 'number' && items[i]?.kind !== 'possessive')
      return null;
    if (!language.invertingVerbs?.has(words[i] ?? '')) continue;
    if (i === first || !opensWithPlace(passage, first, i, language)) return null;
    let from = i + 1;
    while (from < limit && language.isAdverb(words[from] ?? '')) from++;
    const subject = phraseAfter(passage, from, limit, language);
    return subject && !language.pronouns.has(words[subject.from] ?? '') ? subject : null;
  }
  return null;
}

/** Returns whether nothing but adverbs or a phrase with a preposition is between two items. */
function opensWithPlace(passage: Passage, first: number, to: number, language: Language): boolean {
  const { words } = passage;
  if (words.slice(first, to).every((word) => language.isAdverb(word))) return true;
  let from = first;
  while (from < to && language.isAdverb(words[from] ?? '')) from++;
  if (!language.prepositions.has(words[from] ?? '')) return false;
  const noun = phraseBefore(passage, to - 1, from, language);
  return (
    noun !== null && (noun.from === from || language.prepositions.has(words[noun.from - 1] ?? ''))
  );
}
