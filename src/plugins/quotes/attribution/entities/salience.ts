/** Whom a reader has in mind at a place of the text. */
import type { Appearance, Cast, Figure } from './types';
import type { Gender } from '../types';

/** So many appearances back a reader remembers. */
const REMEMBERED = 32;
const SUBJECT = 1.6;
const QUOTED = 0.35;
/** What is left of salience a paragraph and a sentence further on. */
const PARAGRAPH_DECAY = 0.62;
const SENTENCE_DECAY = 0.75;

/** The last appearances before an offset, the latest first. */
export function appearancesBefore({ appearances }: Cast, offset: number): Appearance[] {
  let low = 0;
  let high = appearances.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((appearances[middle]?.offset ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return appearances.slice(Math.max(0, low - REMEMBERED), low).reverse();
}

/** Where a mention stands. */
export interface Standpoint {
  offset: number;
  /** Index of its paragraph. */
  paragraph: number;
}

/** Figures named before a place, the most present first; with a gender only those that it fits. */
export function salientFigures(
  cast: Cast,
  { offset, paragraph }: Standpoint,
  gender: Gender | null
): Figure[] {
  const remembered = appearancesBefore(cast, offset);
  const scores = new Map<Figure, number>();
  for (const there of remembered) {
    if (gender !== null && there.figure.gender !== null && there.figure.gender !== gender) continue;
    const latest = remembered[0] as Appearance;
    const sentences =
      there.paragraph === paragraph ? Math.max(0, latest.sentence - there.sentence) : 1;
    const decay =
      PARAGRAPH_DECAY ** Math.max(0, paragraph - there.paragraph) * SENTENCE_DECAY ** sentences;
    const score = decay * (there.subject ? SUBJECT : 1) * (there.quoted ? QUOTED : 1);
    scores.set(there.figure, Math.max(scores.get(there.figure) ?? 0, score) + score * 0.05);
  }
  return [...scores].sort((a, b) => b[1] - a[1]).map(([figure]) => figure);
}

/**
 * Whether nobody else whom a pronoun of that gender fits was spoken of since the figure was: in this paragraph or at the
 * end of the one before.
 */
export function isOnlyRecent(
  cast: Cast,
  { offset, paragraph }: Standpoint,
  figure: Figure,
  gender: Gender | null
): boolean {
  for (const there of appearancesBefore(cast, offset)) {
    if (there.quoted || there.unsure) continue;
    if (paragraph - there.paragraph > 1) return false;
    if (there.figure === figure) return there.leads;
    const fits = gender === null || there.figure.gender === null || there.figure.gender === gender;
    if (fits) return false;
  }
  return false;
}
