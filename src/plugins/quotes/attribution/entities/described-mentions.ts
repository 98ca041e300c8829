/**
 * Finds the mentions of people without a name: roles ("the Finnish minister"), descriptions ("the visitor") and
 * pronouns, because a later mention may refer to any of them.
 */
import type { Frame } from '../cues/frame';
import { phraseAfter } from '../cues/noun-phrase-after';
import { phraseBefore } from '../cues/noun-phrase-before';
import type { Phrase } from '../cues/phrase';
import { subjectOfSentence } from '../cues/sentence-subject';
import type { Language } from '../languages/language';
import { phraseAmong } from '../registry/read-title';
import type { Passage, Passages } from '../text/passages';
import type { Token } from '../text/tokens';
import type { NameChunk } from './name-chunks';
import type { EntityIndex } from './types';
import { unnamedAt } from './nominal-mentions';
import { endOfComplements } from './phrase-extent';
import { readMention } from './speaker-mentions';
import type { MentionReading } from './speaker-mentions';
import { edgesOf, nameApposed } from './name-apposed';

/** A mention without a name, at its place. */
export interface DescribedMention {
  passage: Passage;
  reading: MentionReading;
  offset: number;
  sentence: number;
  /** The subject of its sentence or of a reporting clause. */
  subject: boolean;
  /** The subject of a reporting clause. */
  speaks: boolean;
  /** The name that it says more of: "X, |the deputy minister|, said"; null for most mentions. */
  apposedTo: NameChunk | null;
}

/** Limits the items of a sentence that are read, because an endless sentence must not cost its square. */
const MAX_ITEMS_READ = 240;

/** Returns the mentions without a name outside quotations, in the order of the text. */
export function findDescribedMentions(
  passages: Passages,
  frames: ReadonlyMap<Passage, Frame[]>,
  { chunksOf }: Pick<EntityIndex, 'chunksOf'>,
  language: Language
): DescribedMention[] {
  const found: DescribedMention[] = [];
  for (const passage of passages.outside)
    found.push(
      ...mentionsOf(passage, frames.get(passage) ?? [], chunksOf.get(passage) ?? [], language)
    );
  return found.sort((a, b) => a.offset - b.offset);
}

function mentionsOf(
  passage: Passage,
  frames: readonly Frame[],
  chunks: readonly NameChunk[],
  language: Language
): DescribedMention[] {
  const found: DescribedMention[] = [];
  const named = new Set<number>();
  for (const { from, to } of chunks) named.add(from).add(to - 1);
  const edges = edgesOf(chunks);
  const taken = new Uint8Array(passage.items.length);
  const add = (phrase: Phrase, frame: Frame | null, subject: boolean, isPerson = false) => {
    taken.fill(1, phrase.from, phrase.to);
    const reading = readMention(passage, phrase, chunks, language, frame);
    // Several “ministers”, or reporters, are none of those whom a later “министр” or "he" means.
    if (reading.plural) return;
    const apposedTo = frame ? null : nameApposed(passage, phrase, edges, language);
    if (reading.indefinite && !apposedTo && describesAnother(passage, phrase, named, language))
      return;
    if (!isWithoutName(reading) && !(isPerson && reading.type === 'other')) return;
    found.push({
      passage,
      reading,
      offset: (passage.items[reading.from] as Token).start,
      sentence: passage.sentenceOf[reading.from] ?? 0,
      subject,
      speaks: frame !== null && frame.info.class !== 'think',
      apposedTo,
    });
  };
  for (const frame of frames)
    if (frame.subject && !taken[frame.subject.from])
      add(frame.subject, frame, true, isUnnamedPerson(passage, frame.subject, named, language));
  for (const { from, to, kind } of chunks) if (kind === 'person') taken.fill(1, from, to);
  for (let sentence = 0; sentence + 1 < passage.sentenceStarts.length; sentence++) {
    const first = passage.sentenceStarts[sentence] as number;
    const end = Math.min(passage.sentenceStarts[sentence + 1] as number, first + MAX_ITEMS_READ);
    for (let i = first; i < end; i++) {
      if (taken[i]) continue;
      const phrase = language.inflection
        ? phraseAt(passage, i, first, end, language)
        : phraseFrom(passage, i, first, end, named, language);
      if (!phrase) continue;
      const subject = subjectOfSentence(passage, sentence, language);
      const isSubject = subject !== null && subject.from < phrase.to && phrase.from < subject.to;
      add(phrase, null, isSubject || isVerbAt(passage, phrase.to, language), true);
      i = Math.max(i, phrase.to - 1);
    }
  }
  return found;
}

/** Returns whether an indefinite phrase says what a person is who has been named: "X, |a diplomat|,", "X was |a diplomat|". */
function describesAnother(
  { items, words }: Passage,
  { from }: Phrase,
  named: ReadonlySet<number>,
  language: Language
): boolean {
  const before = words[from - 1] ?? '';
  if (language.passives.has(before) || language.comparison?.has(before)) return true;
  return items[from - 1]?.text === ',' && named.has(from - 2);
}

const isWithoutName = ({ type, pronoun }: MentionReading): boolean =>
  type === 'role' ||
  type === 'spokesperson' ||
  (type === 'pronoun' && pronoun?.person === 'other' && pronoun.number === 'singular');

/** Returns the phrase of a person that an item begins: a pronoun, "a farmer", "the Finnish minister of defence". */
function phraseFrom(
  passage: Passage,
  i: number,
  first: number,
  end: number,
  named: ReadonlySet<number>,
  language: Language
): Phrase | null {
  const pronoun = pronounAt(passage, i, language);
  if (pronoun) return pronoun;
  const unnamed = unnamedAt(passage, i, named, language);
  if (unnamed)
    return {
      from: withOwner(passage, unnamed.at, first),
      to: endOfComplements(passage, unnamed.to, end, language),
    };
  const length = headLengthAt(passage, i, end, language);
  if (length === 0 || isVerb(passage, i, language)) return null;
  // A name in apposition: "the bloc’s chief, |Clara Moss|".
  if (passage.items[i + length]?.text === ',' && named.has(i + length + 1)) return null;
  const from = Math.max(first, phraseBefore(passage, i, first, language)?.from ?? i);
  return { from, to: endOfComplements(passage, i + length, end, language) };
}

/** Returns where the owner begins of a phrase that a possessive opens: "|the EU|’s chief". */
function withOwner(passage: Passage, at: number, first: number): number {
  if (passage.items[at]?.kind !== 'possessive') return at;
  let from = at;
  while (from > first && passage.items[from - 1]?.capital) from--;
  return from;
}

/** Returns whether a phrase is about a person whose noun no list has: "the architect". */
const isUnnamedPerson = (
  passage: Passage,
  { from }: Phrase,
  named: ReadonlySet<number>,
  language: Language
): boolean => !language.inflection && unnamedAt(passage, from, named, language) !== null;

function pronounAt(passage: Passage, i: number, language: Language): Phrase | null {
  const item = passage.items[i] as Token;
  const pronoun = item.kind === 'word' ? language.pronouns.get(item.lower) : undefined;
  if (pronoun?.person !== 'other' || pronoun.number !== 'singular') return null;
  return language.possessives.has(item.lower) ? null : { from: i, to: i + 1 };
}

/** Returns whether a noun for a person is a verb where it is: "is to |host| both", "would |chair| the talks". */
const isVerb = ({ items, words }: Passage, i: number, language: Language): boolean =>
  items[i]?.capital !== true && language.infinitiveOpeners?.has(words[i - 1] ?? '') === true;

/** Returns the phrase whose head, a pronoun or a noun for a person, is at an item. */
function phraseAt(
  passage: Passage,
  i: number,
  first: number,
  end: number,
  language: Language
): Phrase | null {
  if (passage.items[i]?.kind !== 'word') return null;
  const pronoun = pronounAt(passage, i, language);
  if (pronoun || language.pronouns.has(passage.words[i] as string)) return pronoun;
  const length = headLengthAt(passage, i, end, language);
  if (length === 0) return null;
  const before = phraseBefore(passage, i, first, language);
  const from = before ? before.from : i;
  const after = phraseAfter(passage, from, end, language);
  return { from, to: Math.max(i + length, after?.to ?? 0) };
}

/** Counts the words of the noun for a person that begins at an item; 0 if none does. */
function headLengthAt(passage: Passage, i: number, end: number, language: Language): number {
  const { words } = passage;
  const word = words[i] as string;
  const phrases = language.officePhrases.get(word);
  const phrase = phrases && phraseAmong(phrases, words, i, end, language.inflection?.stem);
  if (phrase && (phrase.concept.heads?.length ?? 0) > 0) return phrase.words.length;
  const heads =
    (language.office.get(word)?.heads?.length ?? 0) > 0 ||
    language.personNouns.has(word) ||
    language.spokesNouns.has(word) ||
    language.counterparts.has(word);
  return heads ? 1 : 0;
}

/** Returns whether the word at an item is a finite verb, as far as lists can tell. */
function isVerbAt(passage: Passage, at: number, language: Language): boolean {
  const word = passage.words[at] ?? '';
  return (
    language.auxiliaries.has(word) ||
    language.isPastVerb?.(word) === true ||
    language.cues.get(word)?.forms.includes('finite') === true
  );
}
