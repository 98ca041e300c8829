/** Finds speech without marks: the turns of a dialogue after dashes, and the answers of an interview. */
import type { Language } from '../languages/language';
import type { InterviewTurn, Range } from '../types';
import { findDialogueTurns } from './dialogue-turns';
import { findLabelledTurns } from './labelled-turns';

/** A range that is speech without marks, within one paragraph. */
export interface Turn extends Range {
  /** `dash`: a dialogue in which the author tags the turns; `answer`: in an interview. */
  family: 'dash' | 'answer';
  /** It goes on from the paragraph before. */
  continues: boolean;
  /** What the interview tells of the speaker; null in a dialogue with tags. */
  turn: InterviewTurn | null;
}

/** Returns the turns of a text in its order; `taken`: ranges that are quotes already. */
export function findTurns(
  text: string,
  paragraphs: readonly Range[],
  taken: readonly Range[],
  language: Language
): Turn[] {
  if (!language.knowsCues) return [];
  const free = paragraphs.map(() => true);
  const reserve = (ranges: readonly Range[]) => {
    let at = 0;
    for (const { start, end } of ranges) {
      while (at < paragraphs.length && (paragraphs[at] as Range).end <= start) at++;
      for (let i = at; i < paragraphs.length && (paragraphs[i] as Range).start < end; i++)
        free[i] = false;
    }
  };
  reserve([...taken].sort((a, b) => a.start - b.start));
  const labelled = findLabelledTurns(text, paragraphs, free, language);
  reserve(labelled);
  return [...labelled, ...findDialogueTurns(text, paragraphs, free, language)].sort(
    (a, b) => a.start - b.start
  );
}
