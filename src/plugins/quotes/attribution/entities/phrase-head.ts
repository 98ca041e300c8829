/**
 * Decides whether a name is the head of its phrase, or only part of the description of another person: "a friend of
 * X", "the X family", "a man posing as X", "X and others". A name that is not the head is never linked.
 */
import type { Frame } from '../cues/frame';
import type { Language } from '../languages/language';
import type { NameChunk } from './name-chunks';
import type { Passage } from '../text/passages';
import type { Phrase } from '../cues/phrase';
import { followsOrganization } from './mention-name';
import { isTitleOf } from './roles';
import { describes, opensClause } from './clause-opening';
import { goesOn } from './phrase-continuation';

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
      // "the editor of |“Evening Star”| X".
      items[chunk.from - 1]?.kind !== 'quote' &&
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
