/** Defines the ranges of a text that are speech without marks of their own. */
import type { InterviewTurn, Range, SpeechWithoutMarks } from '../types';

/** A range that is a quote already: a quote block, or speech without marks. */
export interface Block extends Range {
  family?: SpeechWithoutMarks;
  continues?: boolean;
  turn?: InterviewTurn | null;
}

/** A range that is speech without marks, within one paragraph. */
export interface Turn extends Range {
  /** `dash`: a dialogue in which the author tags the turns; `answer`: in an interview. */
  family: 'dash' | 'answer';
  /** It goes on from the paragraph before. */
  continues: boolean;
  /** Tells the speaker of an interview; null in a dialogue with tags. */
  turn: InterviewTurn | null;
}
