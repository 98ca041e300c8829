/** Describes the reading of the noun phrase of a speaker. */
import type { Phrase } from '../cues/phrase';
import type { PronounInfo } from '../languages/language';
import type { Relation } from '../languages/people-words';
import { NO_DESCRIPTION } from '../registry/descriptions';
import type { Description } from '../registry/descriptions';
import type { Office } from '../registry/offices';
import type { Gender } from '../types';
import type { NameChunk } from './name-chunks';

export type MentionType = 'name' | 'pronoun' | 'role' | 'spokesperson' | 'organization' | 'other';

/** The reading of a phrase. */
export interface MentionReading extends Phrase {
  type: MentionType;
  /** The name in it that it is about; null if it is about none. */
  chunk: NameChunk | null;
  pronoun: PronounInfo | null;
  /** The other name of "X and Y"; null for a single name. */
  second: NameChunk | null;
  /** The office that it speaks of; heads are empty if none. */
  role: Office | null;
  /** Words of a role that nothing explains. */
  unexplained: readonly string[];
  /** "a former minister": a new person. */
  indefinite: boolean;
  /** Describes the person besides an office: "the Norwegian general". */
  description: Description;
  /** "his Zimbabwean counterpart": is called by the office of a person named before; null otherwise. */
  relation: Relation | null;
  /** The name of the one whose counterpart it is; null where the phrase names none. */
  owner: NameChunk | null;
  /** "her counterpart": the gender of the owner. */
  ownerGender: Gender | null;
  /** "his", "Trump’s": has a named owner. */
  possessed: boolean;
  /** Told by its noun ("the spokeswoman"); null where it tells none. */
  gender: Gender | null;
  /** Several people ("the two ministers"). */
  plural: boolean;
  /** The phrase may be about another person than the words of it that were understood say. */
  doubtful: boolean;
}

/** Returns the reading of a phrase of which nothing is known. A literal, because copies of objects are slow. */
export const readingOf = (type: MentionType, { from, to }: Phrase): MentionReading => ({
  from,
  to,
  type,
  chunk: null,
  second: null,
  pronoun: null,
  role: null,
  unexplained: [],
  indefinite: false,
  description: NO_DESCRIPTION,
  relation: null,
  owner: null,
  ownerGender: null,
  possessed: false,
  gender: null,
  plural: false,
  doubtful: false,
});
