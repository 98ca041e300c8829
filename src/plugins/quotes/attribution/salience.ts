/** Whom a reader has in mind at a place of the text. */
import type { Cast, Figure } from './cast';
import type { Passage } from './passages';
import type { Gender } from './types';

/** So many appearances back a reader remembers. */
const REMEMBERED = 24;
const SUBJECT = 1.6;
const QUOTED = 0.35;
/** What is left of salience a paragraph and a sentence further on. */
const PARAGRAPH_DECAY = 0.62;
const SENTENCE_DECAY = 0.75;

/** Figures named before an offset, the most present first; with a gender only those that it fits. */
export function salientFigures(cast: Cast, passage: Pick<Passage, 'paragraph' | 'sentenceOf'>, offset: number, gender: Gender | null): Figure[] {
  const { appearances } = cast;
  let low = 0;
  let high = appearances.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((appearances[middle]?.offset ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const latest = appearances[low - 1];
  if (!latest) return [];
  const paragraph = passage.paragraph ?? latest.paragraph;
  const scores = new Map<Figure, number>();
  for (let i = low - 1; i >= Math.max(0, low - REMEMBERED); i--) {
    const there = appearances[i];
    if (!there) break;
    if (gender !== null && there.figure.gender !== null && there.figure.gender !== gender) continue;
    const sentences = there.paragraph === paragraph ? Math.max(0, latest.sentence - there.sentence) : 1;
    const decay = PARAGRAPH_DECAY ** Math.max(0, paragraph - there.paragraph) * SENTENCE_DECAY ** sentences;
    const score = decay * (there.subject ? SUBJECT : 1) * (there.quoted ? QUOTED : 1);
    scores.set(there.figure, Math.max(scores.get(there.figure) ?? 0, score) + score * 0.05);
  }
  return [...scores].sort((a, b) => b[1] - a[1]).map(([figure]) => figure);
}
