/** Gathers the phrases that may name the speaker of a quotation: the subjects and names of the sentences around it. */
import type { Place } from '../attachment/attach-all';
import type { Attachment } from '../attachment/attachment';
import type { Article } from '../attachment/read-article';
import type { Frame } from '../cues/frame';
import { framesNear } from '../cues/frame-positions';
import type { Phrase } from '../cues/phrase';
import { canSpeak, subjectOfSentence } from '../cues/sentence-subject';
import type { Passage } from '../text/passages';

/** Limits the names on each side of the quotation, because an endless sentence must not cost its square. */
const MAX_NAMES = 4;

/** A phrase that may name a speaker. */
export interface MentionCandidate extends Phrase {
  passage: Passage;
  sentence: number;
  /** The reporting clause that it is the subject of; null if it is of none. */
  frame: Frame | null;
  /** It is the subject that its sentence begins with. */
  opensSentence: boolean;
}

/** Returns the index of the first phrase that begins at an item or after it; the phrases are in order. */
export function indexOfNext(phrases: readonly Phrase[], item: number): number {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((phrases[middle] as Phrase).from < item) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Keeps the first of overlapping phrases, with what the others tell of it. */
class Candidates {
  readonly found: MentionCandidate[] = [];

  constructor(private readonly article: Article) {}

  add(
    passage: Passage,
    { from, to }: Phrase,
    frame: Frame | null = null,
    opensSentence = false
  ): void {
    const same = this.found.find(
      (other) => other.passage === passage && other.from < to && from < other.to
    );
    if (same) {
      same.frame ??= frame;
      same.opensSentence ||= opensSentence;
      return;
    }
    const sentence = passage.sentenceOf[from] ?? 0;
    this.found.push({ from, to, passage, sentence, frame, opensSentence });
  }

  /** Adds the subjects of the reporting clauses of a sentence, and that of the sentence. */
  addSubjects(passage: Passage, sentence: number, at: number): void {
    const { frames, language } = this.article;
    const first = passage.sentenceStarts[sentence] ?? 0;
    const end = passage.sentenceStarts[sentence + 1] ?? passage.items.length;
    const near = Math.min(Math.max(at, first), end);
    for (const frame of framesNear(frames.get(passage) ?? [], sentence, near))
      if (frame.subject) this.add(passage, frame.subject, frame);
    const subject = subjectOfSentence(passage, sentence, language);
    if (subject) this.add(passage, subject, null, true);
  }

  /** Adds the names of a sentence that are nearest to an item. */
  addNames(passage: Passage, sentence: number, at: number): void {
    const names = this.article.entityIndex.chunksOf.get(passage) ?? [];
    const next = indexOfNext(names, at);
    for (const name of names.slice(Math.max(0, next - MAX_NAMES), next + MAX_NAMES))
      if (passage.sentenceOf[name.from] === sentence) this.add(passage, name);
  }
}

/**
 * Returns the candidates for the quotation at a place, first the one that it is attached to, if there is one. The
 * others are all such as can speak.
 */
export function mentionCandidates(
  article: Article,
  { passage, at }: Place,
  { passage: attached, subject, frame }: Pick<Attachment, 'passage' | 'subject' | 'frame'>
): MentionCandidate[] {
  const candidates = new Candidates(article);
  if (subject) candidates.add(attached, subject, frame?.subject === subject ? frame : null);
  const sentence = passage.sentenceOf[at] ?? 0;
  candidates.addSubjects(passage, sentence, at);
  candidates.addNames(passage, sentence, at);
  const { outside } = article.passages;
  const before = outside[passage.paragraph - 1];
  if (sentence > 0) candidates.addSubjects(passage, sentence - 1, at);
  else if (before) addLastSentences(candidates, before);
  if (sentence < lastSentence(passage)) candidates.addSubjects(passage, sentence + 1, at);
  return candidates.found.filter(
    (one, i) => (subject && i === 0) || canSpeak(one.passage, one, article.language)
  );
}

const lastSentence = ({ sentenceStarts }: Passage) => sentenceStarts.length - 2;

function addLastSentences(candidates: Candidates, passage: Passage): void {
  const last = lastSentence(passage);
  for (let sentence = last; sentence >= Math.max(0, last - 1); sentence--)
    if (passage.items.length > 0) candidates.addSubjects(passage, sentence, passage.items.length);
}
