/**
 * Decides whether a name is the head of its phrase, or only part of the description of another person: "a friend of
 * X", "the X family", "a man posing as X", "X and others". A name that is not the head is never linked.
 */
import { countryAt } from '../registry/countries';
import type { Frame } from '../cues/frame';
import type { Language } from '../languages/language';
import type { NameChunk } from './name-chunks';
import type { Passage } from '../text/passages';
import type { Phrase } from '../cues/phrase';
import { followsOrganization } from './mention-name';
import { isTitleOf } from './roles';
import type { Token } from '../text/tokens';
import { isAgentNoun, isNounAt, isWord } from '../text/word-classes';

/** The name is the head; perhaps another noun is; another certainly is. */
export type PhraseHead = 'itself' | 'doubtful' | 'another';

/** Decides whether the name of a phrase is its head; `frame` is that of which the phrase is the subject, or null. */
export function phraseHeadOf(
  passage: Passage,
  read: Phrase,
  chunk: NameChunk,
  frame: Frame | null,
  language: Language
): PhraseHead {
  if (!language.otherPeople) return 'itself';
  const phrase = { from: Math.min(read.from, chunk.from), to: read.to };
  const before = phraseHeadAfter(passage, phrase, chunk, language);
  if (before !== 'itself') return before;
  const behind = frame !== null && frame.to <= phrase.from;
  if (isBranch(passage, chunk, language)) return 'doubtful';
  if (chunk.to === phrase.to && goesOn(passage, chunk.to, behind, language)) return 'doubtful';
  return opensClause(passage, phrase, frame, language) ? 'itself' : 'doubtful';
}

/** Reads the words of the phrase before the name. */
function phraseHeadAfter(
  passage: Passage,
  phrase: Phrase,
  chunk: NameChunk,
  language: Language
): PhraseHead {
  const { items, words } = passage;
  let from = phrase.from;
  for (let i = chunk.from - 1; i >= phrase.from; i--) {
    if (items[i]?.kind !== 'punctuation' && items[i]?.kind !== 'possessive') continue;
    from = i + 1;
    break;
  }
  if (from >= chunk.from) return 'itself';
  const other = language.otherPeople;
  for (let i = from; i < chunk.from; i++) if (other?.has(words[i] ?? '')) return 'another';
  const governed = governor(passage, from, chunk, language);
  if (governed) return 'another';
  const last = words[chunk.from - 1] ?? '';
  const titled = chunk.nameFrom > chunk.from;
  if (titled || describes(last, language) || language.possessives.has(last)) return 'itself';
  // The phrase was cut off after the name: "the Lee", "a Lee".
  if (language.determiners.has(last))
    return language.complementizers.has(last) ? 'itself' : 'doubtful';
  const determined = language.determiners.has(words[from] ?? '');
  // "a visibly tired Lee" is Lee; of "a bogus Lee" only a list would know.
  const state = /.(?:ed|ing)$/.test(last) || language.isAdverb(words[chunk.from - 2] ?? '');
  return !determined || state ? 'itself' : 'doubtful';
}

/** Returns whether a word says what the person is: "adviser", "minister", "defence", "Belarusian". */
const describes = (word: string, language: Language) =>
  language.personNouns.has(word) ||
  language.organizationNouns.has(word) ||
  isAgentNoun(word) ||
  language.office.has(word) ||
  language.honorifics.has(word) ||
  countryAt([word], 0, language) !== null;

/**
 * Returns whether a preposition or a verb makes the name part of something else: "a friend |of X", "a poem |mocking
 * X".
 */
function governor(passage: Passage, from: number, chunk: NameChunk, language: Language): boolean {
  const { words, items } = passage;
  for (let i = chunk.from - 1; i > from; i--) {
    const word = words[i] ?? '';
    if (language.relatives.has(word) || language.auxiliaries.has(word)) return true;
    if (/.{2}ing$/.test(word) && !items[i]?.capital && takesObject(passage, i, chunk, language))
      return true;
    if (!language.prepositions.has(word)) continue;
    return (
      !isTitleOf(passage, from, chunk.nameFrom, language) &&
      !followsOrganization(passage, from, chunk, language)
    );
  }
  return false;
}

/**
 * Returns whether a participle makes the name its object: "a lawyer representing |X", "a man posing |as X"; not "the
 * planning director X".
 */
function takesObject(passage: Passage, i: number, chunk: NameChunk, language: Language): boolean {
  const next = passage.words[i + 1] ?? '';
  // A participle may describe the name: "a smiling X".
  if (language.determiners.has(passage.words[i - 1] ?? '')) return false;
  return (
    i + 1 === chunk.from ||
    language.prepositions.has(next) ||
    language.determiners.has(next) ||
    language.pronouns.has(next)
  );
}

/** Returns whether a place follows a lone surname: "Ford |of Europe" is no person. */
function isBranch({ items, words }: Passage, chunk: NameChunk, language: Language): boolean {
  const complement = language.roleComplements?.has(words[chunk.to] ?? '') === true;
  const alone = chunk.name.length === 1 && chunk.nameFrom === chunk.from;
  return alone && complement && items[chunk.to + 1]?.capital === true;
}

/**
 * Reads the words after the name and after its cue (`behind`): "said X |and his wife", "said the X |family", "said X
 * |& Partners", "said X|, Y and Z".
 */
function goesOn(passage: Passage, to: number, behind: boolean, language: Language): boolean {
  const { items, words } = passage;
  const next = items[to];
  if (!next) return false;
  if (next.text === '&') return true;
  if (language.conjunctions.has(next.lower)) return beginsPerson(passage, to + 1, language);
  if (next.text === ',' && items[to + 1]?.capital && !language.notNames.has(words[to + 1] ?? ''))
    return joinsLater(passage, to + 2, language);
  return behind && isNounAt(passage, to, language);
}

/** Returns whether a list of names follows: nothing but names up to the "and", and a name after it (", Y and Z"). */
function joinsLater(passage: Passage, from: number, language: Language): boolean {
  for (let i = from; i < from + 6; i++) {
    const item = passage.items[i];
    if (!item) return false;
    if (language.conjunctions.has(item.lower)) return beginsPerson(passage, i + 1, language);
    if (!item.capital && item.text !== ',') return false;
  }
  return false;
}

function beginsPerson(passage: Passage, i: number, language: Language): boolean {
  const item = passage.items[i];
  if (!isWord(item)) return false;
  return (
    item.capital ||
    language.possessives.has(item.lower) ||
    language.personNouns.has(item.lower) ||
    language.pronouns.has(item.lower) ||
    language.otherPeople?.has(item.lower) === true ||
    (language.determiners.has(item.lower) && !language.complementizers.has(item.lower))
  );
}

/** Returns whether the phrase begins its clause; "those around |X said" is not X. */
function opensClause(
  passage: Passage,
  phrase: Phrase,
  frame: Frame | null,
  language: Language
): boolean {
  if (frame && (frame.by === 'preposition' || frame.by === 'agent' || frame.by === 'relative'))
    return true;
  if (frame && frame.to === phrase.from) return true;
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
