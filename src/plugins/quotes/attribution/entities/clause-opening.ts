/** Decides whether the phrase of a name opens its clause, so that the name can be the subject. */
import type { Frame } from '../cues/frame';
import type { Phrase } from '../cues/phrase';
import type { Language } from '../languages/language';
import { countryAt } from '../registry/countries';
import type { Passage } from '../text/passages';
import type { Token } from '../text/tokens';
import { isAgentNoun, isWord } from '../text/word-classes';

/** Returns whether the phrase begins its clause; "those around |X said" is not X. */
export function opensClause(
  passage: Passage,
  phrase: Phrase,
  frame: Frame | null,
  language: Language
): boolean {
  if (frame && (frame.by === 'preposition' || frame.by === 'agent' || frame.by === 'relative'))
    return true;
  if (frame && frame.to === phrase.from) return true;
  // "Then came |X|".
  if (!frame && language.invertingVerbs?.has(passage.words[phrase.from - 1] ?? '')) return true;
  const first = passage.sentenceStarts[passage.sentenceOf[phrase.from] ?? 0] ?? 0;
  // Nouns and adjectives of the person's own may be before the name: "retired neurosurgeon |X".
  for (let i = phrase.from - 1; i >= Math.max(first, phrase.from - 5); i--) {
    const item = passage.items[i] as Token;
    if (item.kind !== 'word' || item.capital) return true;
    const { lower } = item;
    const adjacent = i === phrase.from - 1;
    if (language.relatives.has(lower)) return adjacent && !language.pronouns.has(lower);
    // ", with X saying".
    if (language.prepositions.has(lower) && !language.subordinators.has(lower))
      return adjacent && frame?.form === 'ing';
    // "Hours after |X said".
    if (adjacent && language.subordinators.has(lower) && !language.comparison?.has(lower))
      return true;
    // "dressed as |X"; but "As |X said".
    if (adjacent && language.prepositions.has(lower) && followsNoun(passage, i, first, language))
      return false;
    // "a neighbour called |X".
    if (adjacent && language.namingWords.has(lower)) return false;
    if (language.cues.has(lower)) continue;
    if (opensPhrase(lower, language)) return true;
    if (language.determiners.has(lower)) return /.ed$/.test(passage.words[phrase.from - 1] ?? '');
    // "visiting |Minister X" at the front of its clause.
    if (/.{2}ing$/.test(lower)) return i <= first || !isWord(passage.items[i - 1]);
    if (language.auxiliaries.has(lower)) return false;
    if (language.isPastVerb?.(lower) && !/ed$/.test(lower)) return false;
  }
  return phrase.from - 5 < first;
}

const opensPhrase = (word: string, language: Language) =>
  language.conjunctions.has(word) ||
  language.subordinators.has(word) ||
  language.isAdverb(word) ||
  language.nameParticles.has(word) ||
  describes(word, language);

function followsNoun(passage: Passage, i: number, first: number, language: Language): boolean {
  let at = i - 1;
  while (at > first && language.isAdverb(passage.words[at] ?? '')) at--;
  const before = passage.items[at];
  if (at < first || !isWord(before) || language.isAdverb(before.lower)) return false;
  // "dressed up as |X"; but "just as |X said".
  if (at < i - 1) return /.(?:ed|ing)$/.test(before.lower);
  return !language.conjunctions.has(before.lower);
}

/** Returns whether a word says what the person is: "adviser", "minister", "defence", "Belarusian". */
export const describes = (word: string, language: Language) =>
  language.personNouns.has(word) ||
  language.organizationNouns.has(word) ||
  isAgentNoun(word) ||
  language.office.has(word) ||
  language.honorifics.has(word) ||
  countryAt([word], 0, language) !== null;
