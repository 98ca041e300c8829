import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import type { Phrase } from './phrase';

/** Returns whether a word of a phrase is a name, a noun for a person or an office. */
export const namesPersonIn = (passage: Passage, phrase: Phrase, language: Language): boolean =>
  passage.items
    .slice(phrase.from, phrase.to)
    .some(
      (item) =>
        (item.capital && !language.notNames.has(item.lower)) ||
        language.personNouns.has(item.lower) ||
        language.office.has(item.lower)
    );
