/** Finds the cues of a passage, and the form of each. */
import type { CueForm, CueInfo, Language } from '../languages/language';
import type { Passage } from '../text/passages';
import { SPOKEN, isSpokenHere } from './verbs-by-place';
import type { Token } from '../text/tokens';

/** "X’s |latest blunt| warning". */
const MAX_ADJECTIVES = 2;

/** A cue at its place; items of its passage. */
export interface CueAt {
  from: number;
  to: number;
  info: CueInfo;
  form: CueForm;
}

/** Returns whether words are a text's from an index on, before `end`. */
function isAt(phrase: readonly string[], words: readonly string[], at: number, end: number) {
  if (at + phrase.length > end) return false;
  for (let k = 0; k < phrase.length; k++) if (words[at + k] !== phrase[k]) return false;
  return true;
}

/** Returns the cue, a word or phrase, that begins at an item of a sentence (`first` to `end`); null if none does. */
export function cueAt(
  passage: Passage,
  i: number,
  first: number,
  end: number,
  language: Language
): CueAt | null {
  const item = passage.items[i] as Token;
  if (item.kind !== 'word') return null;
  const phrases = language.cuePhrases.get(item.lower);
  const phrase = phrases?.find(({ words }) => isAt(words, passage.words, i, end));
  if (phrase)
    return {
      from: i,
      to: i + phrase.words.length,
      info: phrase.info,
      form: phrase.info.forms[0] ?? 'finite',
    };
  const listed = language.cues.get(item.lower);
  const info = isSpokenHere(passage, i, first, end, listed, language) ? SPOKEN : listed;
  if (!info) return null;
  if (item.capital && i > first && !(passage.items[i - 1]?.kind === 'quote')) return null;
  if (info.noun && isNounHere(passage, i, first, end, language)) return null;
  const form = formHere(passage, i, first, info, language);
  // “ад |адказаў| устрымаліся”: a preposition governs a noun.
  const governed =
    form === 'finite' &&
    i > first &&
    language.inflection !== undefined &&
    language.prepositions.has(passage.words[i - 1] ?? '');
  if (governed) return null;
  return form ? { from: i, to: i + 1, info, form } : null;
}

function isNounHere(
  passage: Passage,
  i: number,
  first: number,
  end: number,
  language: Language
): boolean {
  if (i === first) return true;
  const previous = passage.items[i - 1] as Token;
  if (previous.kind === 'possessive') return true;
  const word = previous.lower;
  if (previous.kind === 'number') return true;
  if (language.determiners.has(word) && !language.pronouns.has(word)) return true;
  if (language.possessives.has(word) || language.prepositions.has(word)) return true;
  const next = passage.items[i + 1];
  if (next && i + 1 < end && (language.auxiliaries.has(next.lower) || next.lower === 'of'))
    return true;
  // "earlier remarks", "state reports": a present form needs its subject right before it.
  if (/[^s]s$/.test(passage.words[i] ?? '') && !canBeSubject(passage, i, first, language))
    return true;
  // An adjective before it: "the latest reports", "a scathing attack".
  for (let k = i - 1; k >= Math.max(first, i - 3); k--) {
    const item = passage.items[k] as Token;
    if (
      item.kind !== 'word' ||
      item.capital ||
      language.personNouns.has(item.lower) ||
      language.pronouns.has(item.lower)
    )
      return false;
    if (language.isAdverb(item.lower) || language.auxiliaries.has(item.lower)) return false;
    const before = passage.items[k - 1];
    if (
      before &&
      k - 1 >= first &&
      (language.determiners.has(before.lower) || language.possessives.has(before.lower)) &&
      k === i - 1
    ) {
      return (
        !language.office.has(item.lower) &&
        !language.organizationNouns.has(item.lower) &&
        !language.documentNouns.has(item.lower)
      );
    }
  }
  return false;
}

function canBeSubject(passage: Passage, i: number, first: number, language: Language): boolean {
  let k = i - 1;
  while (k > first && language.isAdverb(passage.words[k] ?? '')) k--;
  const item = passage.items[k];
  if (!item || k < first || item.kind !== 'word')
    return item?.kind === 'punctuation' || item?.kind === 'quote';
  return (
    item.capital ||
    language.pronouns.has(item.lower) ||
    language.relatives.has(item.lower) ||
    language.conjunctions.has(item.lower) ||
    language.personNouns.has(item.lower) ||
    language.organizationNouns.has(item.lower) ||
    language.documentNouns.has(item.lower)
  );
}

/** Returns whether a word in -ing is a noun for words: "X’s (blunt) |warning| that". */
function isSpeechNoun(passage: Passage, i: number, first: number, language: Language): boolean {
  if (!language.relaying.speechNouns.has(passage.words[i] ?? '')) return false;
  for (let k = i - 1; k >= Math.max(first, i - MAX_ADJECTIVES - 1); k--) {
    const item = passage.items[k] as Token;
    if (item.kind === 'possessive') return true;
    if (item.kind !== 'word' || item.capital) return false;
    if (language.determiners.has(item.lower) || language.possessives.has(item.lower)) return true;
    if (language.prepositions.has(item.lower) || language.auxiliaries.has(item.lower)) return false;
  }
  return false;
}

/** Returns the form that a verb has in its place; null where it reports nothing ("was asked", "to call"). */
function formHere(
  passage: Passage,
  i: number,
  first: number,
  info: CueInfo,
  language: Language
): CueForm | null {
  let before = i - 1;
  while (before >= first && language.isAdverb(passage.words[before] ?? '')) before--;
  const previous = before >= first ? (passage.items[before] as Token) : null;
  const word = previous?.lower ?? '';
  const passive = language.passives.has(word);
  if (info.forms.includes('ing')) {
    // "a reading of the novel".
    const noun = passage.words[i + 1] === 'of' && language.determiners.has(word);
    return noun || isSpeechNoun(passage, i, first, language) ? null : 'ing';
  }
  if (info.forms.includes('participle') && passive) return 'participle';
  if (info.forms.includes('finite')) return 'finite';
  if (info.forms.includes('participle'))
    return language.auxiliaries.has(word) ? 'finite' : 'participle';
  if (info.forms.includes('base')) {
    // "would be welcome" reports nothing.
    if (word === 'to' || (language.auxiliaries.has(word) && !passive)) return 'base';
    return previous &&
      (previous.lower === 'i' ||
        previous.lower === 'we' ||
        previous.lower === 'they' ||
        previous.lower === 'you' ||
        /[^s]s$|people|men$/.test(previous.lower))
      ? 'finite'
      : null;
  }
  return info.forms[0] ?? null;
}
