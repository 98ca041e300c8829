import type { CueForm, CueInfo } from '../languages/language';
import type { Phrase } from './phrase';

/** The way the subject of a cue was found. */
export type SubjectBy =
  | 'adjacent'
  | 'inverted'
  | 'apposition'
  | 'relative'
  | 'agent'
  | 'preposition'
  | 'coordinated'
  | 'participle'
  | 'relayed'
  | 'none';

/** A cue with its subject; items of its passage. */
export interface Frame extends Phrase {
  info: CueInfo;
  form: CueForm;
  subject: Phrase | null;
  by: SubjectBy;
  sentence: number;
}

/** A subject; `from` is where its clause begins, if it is before the cue. */
export type Found = Pick<Frame, 'subject' | 'by'> & Partial<Pick<Frame, 'from'>>;
