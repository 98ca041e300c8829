/** Finds the subject of a verb behind it, in a language with cases: “заявил на встрече |министр|”. */
import type { Language, Inflection } from '../languages/language';
import type { Passage } from '../text/passages';
import type { Token } from '../text/tokens';
import type { CueAt } from './cue-words';
import { institutionAt } from './institutions';
import {
  isSubjectPronoun,
  isLoneDemonstrative,
  startsSubject,
  isModifier,
  OBLIQUE_MODIFIER,
} from './nominative-phrases';
import { phraseAfter } from './noun-phrase-after';
import type { Phrase } from './phrase';

/** Limits the items between a verb and its subject. */
export const MAX_ITEMS_BETWEEN = 14;

/**
 * Finds the first phrase after a verb that can be its subject; others (“журналистам”, “на встрече”) may be before it.
 */
export function subjectAfter(
  passage: Passage,
  cue: CueAt,
  end: number,
  language: Language,
  inflection: Inflection
): Phrase | null {
  const { items } = passage;
  const limit = Math.min(end, cue.to + MAX_ITEMS_BETWEEN);
  const plural = inflection.isPlural(passage.words[cue.from] ?? '');
  let governed = false;
  for (let i = cue.to; i < limit; i++) {
    const item = items[i] as Token;
    if (item.kind === 'quote') {
      governed = false;
      continue;
    }
    if (item.kind !== 'word') {
      if (item.kind === 'punctuation') return null;
      continue;
    }
    if (language.complementizers.has(item.lower) || language.relatives.has(item.lower)) return null;
    if (language.prepositions.has(item.lower)) {
      const institution = plural ? institutionAt(passage, i, end, language, inflection) : null;
      if (institution) return institution;
      governed = true;
      continue;
    }
    if (isSubjectPronoun(item, language) || isLoneDemonstrative(passage, i, language))
      return { from: i, to: i + 1 };
    const names = i > cue.to && isForeignName(passage, i);
    if (!names && startsSubject(passage, i, governed, language, inflection))
      return phraseAfter(passage, i, end, language);
    governed = governed && (isModifier(item, language) || OBLIQUE_MODIFIER.test(item.lower));
  }
  return null;
}

const LATIN = /^[A-Za-z]/;

/** Returns whether a name in Latin letters follows a noun in Cyrillic ones, which it names: “в соцсети |X|”. */
const isForeignName = ({ items }: Passage, i: number): boolean =>
  LATIN.test(items[i]?.text ?? '') && items[i - 1]?.kind === 'word' && !items[i - 1]?.capital;
