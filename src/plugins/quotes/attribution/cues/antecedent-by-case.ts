/** Finds the noun phrase before a relative clause in a language with cases, whatever case it is in. */
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import { phraseAfter } from './noun-phrase-after';
import { phraseBefore } from './noun-phrase-before';
import type { Phrase } from './phrase';

const MAX_PHRASE_ITEMS = 10;
const MAX_WORDS_TO_HEAD = 4;

/** Returns the phrase that ends at an item: “стоя рядом с |Верой Полянской|, которая”. */
export function antecedentByCase(
  passage: Passage,
  last: number,
  first: number,
  language: Language
): Phrase | null {
  for (let i = last; i >= Math.max(first, last - MAX_PHRASE_ITEMS); i--) {
    const item = passage.items[i];
    if (item?.kind !== 'word') break;
    if (!language.prepositions.has(item.lower)) continue;
    const governed = phraseAfter(passage, i + 1, last + 1, language);
    // “министр по делам |семьи|, который”: the phrase that goes on past the preposition is the minister.
    if (language.titlePrepositions.has(item.lower)) break;
    return governed && governed.to === last + 1 ? governed : null;
  }
  return withHead(passage, phraseBefore(passage, last, first, language), first, language);
}

/** Adds the noun whose complement a name is: “слова |генсека| НАТО, назвавшего”. */
function withHead(
  passage: Passage,
  phrase: Phrase | null,
  first: number,
  language: Language
): Phrase | null {
  if (!phrase) return null;
  for (let i = phrase.from - 1; i >= Math.max(first, phrase.from - MAX_WORDS_TO_HEAD); i--) {
    const item = passage.items[i];
    if (
      item?.kind !== 'word' ||
      language.prepositions.has(item.lower) ||
      language.cues.has(item.lower)
    )
      break;
    if (language.office.has(item.lower) || language.personNouns.has(item.lower))
      return { from: i, to: phrase.to };
  }
  return phrase;
}
