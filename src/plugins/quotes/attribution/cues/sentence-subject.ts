/** Finds the subject of a whole sentence, for cues and quotations that have none next to them. */
import { clauseSubjectAt } from './clauses';
import { invertedSubject } from './inverted-subject';
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import { phraseAfter } from './noun-phrase-after';
import { headsPhrase } from './phrase';
import type { Phrase } from './phrase';
import { subjectBefore } from './subject-before-verb';
import type { Token } from '../text/tokens';

/** Limits the words that open a sentence before its subject. */
const MAX_OPENING_ITEMS = 20;

/** Returns the first item after a dateline: "WASHINGTON (AP) —". */
export function afterDateline(passage: Passage, first: number, before: number): number {
  for (let i = first; i < Math.min(before, first + 9); i++) {
    const item = passage.items[i] as Token;
    if (i > first && /^\p{Pd}$/u.test(item.text)) return i + 1;
    if (item.kind === 'word' && !item.capital) return first;
  }
  return first;
}

/** Returns the first item after what opens a sentence: "In Minsk, on Monday, |", "Speaking to reporters, |". */
function afterOpenings(
  passage: Passage,
  first: number,
  before: number,
  language: Language
): number {
  let from = first;
  while (isOpening(passage, from, from === first, language)) {
    let comma = from;
    const limit = Math.min(before, from + 30);
    while (comma < limit && passage.items[comma]?.text !== ',') comma++;
    if (comma >= limit) return from;
    from = comma + 1;
  }
  return from;
}

/** Returns whether a word opens an adjunct: a preposition, a conjunction, a participle. */
function isOpening(passage: Passage, at: number, first: boolean, language: Language): boolean {
  const word = passage.words[at] ?? '';
  const next = passage.items[at + 1];
  if (language.prepositions.has(word) || language.subordinators.has(word)) return true;
  if (next?.capital) return false;
  if (first) {
    const forms = language.cues.get(word)?.forms;
    if (passage.items[at]?.capital && /.(?:ed|ing)$/.test(word)) return true;
    return forms?.includes('participle') === true || forms?.includes('ing') === true;
  }
  // "In Minsk, |visiting| minister Smith said".
  return /.{2}(?:ed|ing)$/.test(word) && next !== undefined && !headsPhrase(next, language);
}

/** Further on, an item no longer changes what is found before it. */
const FAR_ITEMS = 100;

/** Returns the first noun phrase of a sentence before an item, a leading "In Minsk on Monday," left out. */
export function sentenceSubject(
  passage: Passage,
  first: number,
  before: number,
  language: Language
): Phrase | null {
  const sentence = passage.sentenceOf[first] ?? 0;
  const isFar = before - first > FAR_ITEMS && passage.sentenceStarts[sentence] === first;
  // Cases are read from the item backwards.
  return isFar && !language.inflection
    ? subjectOfSentence(passage, sentence, language)
    : findSubject(passage, first, before, language);
}

function findSubject(
  passage: Passage,
  first: number,
  before: number,
  language: Language
): Phrase | null {
  let i = afterDateline(passage, first, before);
  if (language.inflection)
    return subjectBefore(passage, before - 1, i, language, language.inflection, true);
  const inverted = invertedSubject(passage, i, before, language);
  if (inverted) return inverted;
  i = afterOpenings(passage, i, before, language);
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
    if (phrase) return subjectOfMainClause(passage, phrase, limit, language) ?? phrase;
  }
  return null;
}

const subjects = new WeakMap<Passage, (Phrase | null | undefined)[]>();

/** Returns the subject of a sentence of a passage; several stages need it, so it is found once. */
export function subjectOfSentence(
  passage: Passage,
  sentence: number,
  language: Language
): Phrase | null {
  let known = subjects.get(passage);
  if (!known) subjects.set(passage, (known = []));
  let subject = known[sentence];
  if (subject === undefined) {
    const first = passage.sentenceStarts[sentence] ?? 0;
    const end = passage.sentenceStarts[sentence + 1] ?? passage.items.length;
    subject = known[sentence] = findSubject(passage, first, end, language);
  }
  return subject;
}

/**
 * Finds the subject of the clause behind words that open the sentence without a verb: "Hours later, |the minister|
 * left", "The applause over, |he| went on".
 */
function subjectOfMainClause(
  passage: Passage,
  opening: Phrase,
  limit: number,
  language: Language
): Phrase | null {
  if (canSpeak(passage, opening, language)) return null;
  if (clauseSubjectAt(passage, opening.from, limit, language)) return null;
  for (let i = opening.to; i < Math.min(limit, opening.to + MAX_OPENING_ITEMS); i++) {
    if (passage.items[i]?.text !== ',') continue;
    if (language.relatives.has(passage.words[i + 1] ?? '')) continue;
    const subject = clauseSubjectAt(passage, i + 1, limit, language);
    if (subject && canSpeak(passage, subject, language)) return subject;
  }
  return null;
}

/** Returns whether a phrase is about a speaker: a name, a pronoun, a person, an organization, a document. */
export function canSpeak(passage: Passage, phrase: Phrase, language: Language): boolean {
  let head = phrase.from;
  for (let i = phrase.from; i < phrase.to; i++) {
    const item = passage.items[i] as Token;
    if (headsPhrase(item, language) || language.spokesNouns.has(item.lower)) return true;
    if (language.pronouns.get(item.lower)?.person === 'other') return true;
    if (i > phrase.from && language.prepositions.has(item.lower)) break;
    if (item.kind === 'word') head = i;
  }
  const { capital, lower } = passage.items[head] as Token;
  // The first word of a sentence has a capital whatever it is.
  const opens = passage.sentenceStarts[passage.sentenceOf[head] ?? 0] === head;
  return capital && !language.notNames.has(lower) && !(opens && /[^s]s$/.test(lower));
}
