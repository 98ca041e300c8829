/** Marks the names that are subjects of main reporting clauses, because a pronoun after one means who just spoke. */
import type { Frame, SubjectBy } from '../cues/frame';
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import type { EntityIndex, EntityMention } from './types';
import type { NameChunk } from './name-chunks';
import { readMention } from './speaker-mentions';

/** Ways in which a subject is found next to its cue. */
const ADJACENT: ReadonlySet<SubjectBy> = new Set<SubjectBy>([
  'adjacent',
  'inverted',
  'apposition',
  'preposition',
]);

/** Returns the mentions of an index in which those who speak open their sentences: "“…,” |X| said", "According to |X|, …". */
export function withReportingSubjects(
  { entityMentions, chunksOf }: Pick<EntityIndex, 'entityMentions' | 'chunksOf'>,
  frames: ReadonlyMap<Passage, readonly Frame[]>,
  language: Language
): EntityMention[] {
  /** By the offset of the name: true where no other person is before it. */
  const speakers = new Map<number, boolean>();
  for (const [passage, here] of frames) {
    if (passage.container !== null) continue;
    const chunks = chunksOf.get(passage) ?? [];
    const indexOf = new Map(chunks.map((chunk, i) => [chunk, i]));
    for (const [i, frame] of here.entries()) {
      // "Vale said |Moss claimed| …": the pronoun may mean either.
      if (here[i - 1]?.sentence === frame.sentence) continue;
      const chunk = speakerOf(passage, frame, chunks, language);
      const offset = chunk ? passage.items[chunk.from]?.start : undefined;
      if (chunk && offset !== undefined)
        speakers.set(offset, isFirst(passage, chunk, indexOf.get(chunk) ?? 0, chunks));
    }
  }
  return entityMentions.map((mention) => {
    const opens = mention.quoted ? undefined : speakers.get(mention.offset);
    if (opens === undefined) return mention;
    return { ...mention, subject: true, opensSentence: mention.opensSentence || opens };
  });
}

/** Returns whether no name of a person is before another in its sentence; from it backwards, as a paragraph may be endless. */
function isFirst(
  { sentenceOf, sentenceStarts }: Passage,
  chunk: NameChunk,
  at: number,
  chunks: readonly NameChunk[]
): boolean {
  const first = sentenceStarts[sentenceOf[chunk.from] ?? 0] ?? 0;
  for (let i = at - 1; i >= 0; i--) {
    const { from, kind } = chunks[i] as NameChunk;
    if (from < first) return true;
    if (kind === 'person' || kind === 'unknown') return false;
  }
  return true;
}

/** Returns the name that a main reporting clause has as its subject. */
function speakerOf(
  passage: Passage,
  frame: Frame,
  chunks: readonly NameChunk[],
  language: Language
): NameChunk | null {
  const { subject, by, info, sentence } = frame;
  if (!subject || info.class !== 'say' || !ADJACENT.has(by)) return null;
  const first = passage.sentenceStarts[sentence] ?? 0;
  if (isSubordinate(passage, first, Math.min(subject.from, frame.from), language)) return null;
  const reading = readMention(passage, subject, chunks, language, frame);
  const { chunk } = reading;
  if (!chunk || reading.type !== 'name' || reading.doubtful || reading.plural) return null;
  return chunk;
}

/** Returns whether a word before a clause makes it a part of another one: "the bridge that |X said|". */
function isSubordinate(passage: Passage, from: number, to: number, language: Language): boolean {
  for (let i = from; i < to; i++) {
    const word = passage.words[i] ?? '';
    if (language.subordinators.has(word) || language.relatives.has(word)) return true;
  }
  return false;
}
