/** Finds the subject before its verb in a language with cases. */
import type { Language } from '../languages/language';
import type { Inflection } from '../languages/inflection';
import type { Passage } from '../text/passages';
import { isComplementName } from './complement-names';
import { nameByCase } from './names-by-case';
import { phraseAfter } from './noun-phrase-after';
import type { Phrase } from './phrase';
import type { Token } from '../text/tokens';
import type { Gender } from '../types';
import {
  OBLIQUE_MODIFIER,
  isModifier,
  isSubjectPronoun,
  startsSubject,
} from './nominative-phrases';
import { isNameInMarks } from './names-in-marks';

/**
 * Finds the phrase in the nominative before an item, back to the beginning of its clause, or of its sentence where
 * clauses may be in between.
 */
export function subjectBefore(
  passage: Passage,
  from: number,
  first: number,
  language: Language,
  inflection: Inflection,
  acrossClauses: boolean,
  gender: Gender | null = null
): Phrase | null {
  let start = from;
  const limit = Math.max(first, from - 45);
  for (; start >= limit; start--) {
    const item = passage.items[start] as Token;
    if (item.kind === 'quote') {
      if (!isNameInMarks(passage, start)) break;
      continue;
    }
    if (item.kind === 'punctuation' && !acrossClauses) break;
    if (!acrossClauses && language.cues.get(item.lower)?.forms.includes('finite')) break;
    if (!acrossClauses && language.subordinators.has(item.lower)) break;
  }
  let governed = false;
  let governor: string | null = null;
  let weak: Phrase | null = null;
  for (let i = start + 1; i <= from; i++) {
    const item = passage.items[i] as Token;
    if (item.kind !== 'word') {
      governed = false;
      continue;
    }
    if (language.prepositions.has(item.lower)) {
      governed = true;
      governor = item.lower;
      continue;
    }
    if (isSubjectPronoun(item, language)) return { from: i, to: i + 1 };
    if (startsSubject(passage, i, governed, language, inflection, gender)) {
      const phrase = phraseAfter(passage, i, from + 1, language);
      if (!phrase) continue;
      if (
        !isComplementName(passage, i, start + 1, language) &&
        !isObject(passage, i, first, language)
      )
        return phrase;
      weak ??= phrase;
    } else {
      const name = nameByCase(passage, i, governed ? governor : null, gender, language, inflection);
      if (name) {
        i = Math.min(name.to - 1, from);
        governed = false;
        continue;
      }
    }
    governed = governed && (isModifier(item, language) || OBLIQUE_MODIFIER.test(item.lower));
  }
  return weak;
}

/** Returns whether a noun only has a capital because the sentence begins with it: “|План моста| министр назвал”. */
function isObject(passage: Passage, i: number, first: number, language: Language): boolean {
  const item = passage.items[i] as Token;
  const next = passage.items[i + 1];
  if (i !== first || !item.capital || isModifier(item, language)) return false;
  if (language.inflection?.isNominative(item.lower)) return false;
  return (
    next?.kind === 'word' &&
    !next.capital &&
    !language.isAdverb(next.lower) &&
    !language.cues.has(next.lower) &&
    !language.prepositions.has(next.lower) &&
    !language.conjunctions.has(next.lower)
  );
}
