/**
 * Finds the mentions of people without a name: roles ("the Finnish minister"), descriptions ("the visitor") and
 * pronouns, because a later mention may refer to any of them.
 */
import type { Frame } from '../cues/frame';
import type { Phrase } from '../cues/phrase';
import { subjectOfSentence } from '../cues/sentence-subject';
import type { Language } from '../languages/language';
import type { Passage, Passages } from '../text/passages';
import type { Token } from '../text/tokens';
import type { NameChunk } from './name-chunks';
import type { EntityIndex } from './types';
import { unnamedAt } from './nominal-mentions';
import { phraseAt, phraseFrom } from './person-phrases';
import { readMention } from './speaker-mentions';
import type { MentionReading } from './speaker-mentions';
import { edgesOf, nameApposed } from './name-apposed';
import type { NameEdges } from './name-apposed';

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

const NO_CHUNKS: readonly NameChunk[] = [];

/** Returns the mentions without a name outside quotations, in the order of the text. */
export function findDescribedMentions(
  passages: Passages,
  frames: ReadonlyMap<Passage, Frame[]>,
  { chunksOf }: Pick<EntityIndex, 'chunksOf'>,
  language: Language
): DescribedMention[] {
  const found: DescribedMention[] = [];
  for (const passage of passages.outside) {
    const mentions = new PassageMentions(passage, chunksOf.get(passage) ?? NO_CHUNKS, language);
    mentions.readSubjects(frames.get(passage) ?? []);
    mentions.readSentences();
    found.push(...mentions.found);
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/** Reads the mentions of a passage, each item once. */
class PassageMentions {
  readonly found: DescribedMention[] = [];
  /** The items where names begin and end. */
  private readonly named = new Set<number>();
  private readonly taken: Uint8Array;
  private namesByEdge: NameEdges | null = null;

  constructor(
    private readonly passage: Passage,
    private readonly chunks: readonly NameChunk[],
    private readonly language: Language
  ) {
    this.taken = new Uint8Array(passage.items.length);
    for (const { from, to } of chunks) this.named.add(from).add(to - 1);
  }

  private get edges(): NameEdges {
    return (this.namesByEdge ??= edgesOf(this.chunks));
  }

  /** Reads the subjects of reporting clauses, which may be nouns that no list has: "the architect said". */
  readSubjects(frames: readonly Frame[]): void {
    const { passage, language, named } = this;
    for (const frame of frames)
      if (frame.subject && !this.taken[frame.subject.from])
        this.add(
          frame.subject,
          frame,
          true,
          isUnnamedPerson(passage, frame.subject, named, language)
        );
  }

  /** Reads the other phrases for a person. */
  readSentences(): void {
    const { passage, language, named, taken } = this;
    const { sentenceStarts, items } = passage;
    for (const { from, to, kind } of this.chunks) if (kind === 'person') taken.fill(1, from, to);
    for (let sentence = 0; sentence + 1 < sentenceStarts.length; sentence++) {
      const first = sentenceStarts[sentence] as number;
      const end = Math.min(sentenceStarts[sentence + 1] ?? items.length, first + MAX_ITEMS_READ);
      for (let i = first; i < end; i++) {
        if (taken[i]) continue;
        const phrase = language.inflection
          ? phraseAt(passage, i, first, end, language)
          : phraseFrom(passage, i, first, end, named, language);
        if (!phrase) continue;
        const subject = subjectOfSentence(passage, sentence, language);
        const isSubject = subject !== null && subject.from < phrase.to && phrase.from < subject.to;
        this.add(phrase, null, isSubject || isVerbAt(passage, phrase.to, language), true);
        i = Math.max(i, phrase.to - 1);
      }
    }
  }

  private add(phrase: Phrase, frame: Frame | null, subject: boolean, isPerson: boolean): void {
    const { passage, chunks, language, named } = this;
    this.taken.fill(1, phrase.from, phrase.to);
    const reading = readMention(passage, phrase, chunks, language, frame);
    // Several “ministers”, or reporters, are none of those whom a later “министр” or "he" means.
    if (reading.plural) return;
    const apposedTo = frame ? null : nameApposed(passage, phrase, this.edges, language);
    if (reading.indefinite && !apposedTo && describesAnother(passage, phrase, named, language))
      return;
    if (!isWithoutName(reading) && !(isPerson && reading.type === 'other')) return;
    this.found.push({
      passage,
      reading,
      offset: (passage.items[reading.from] as Token).start,
      sentence: passage.sentenceOf[reading.from] ?? 0,
      subject,
      speaks: frame !== null && frame.info.class !== 'think',
      apposedTo,
    });
  }
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

/** Returns whether a phrase is about a person whose noun no list has: "the architect". */
const isUnnamedPerson = (
  passage: Passage,
  { from }: Phrase,
  named: ReadonlySet<number>,
  language: Language
): boolean => !language.inflection && unnamedAt(passage, from, named, language) !== null;

/** Returns whether the word at an item is a finite verb, as far as lists can tell. */
function isVerbAt(passage: Passage, at: number, language: Language): boolean {
  const word = passage.words[at] ?? '';
  return (
    language.auxiliaries.has(word) ||
    language.isPastVerb?.(word) === true ||
    language.cues.get(word)?.forms.includes('finite') === true
  );
}
