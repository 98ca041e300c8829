/** Defines the result of resolving a mention. */
import type { EntityIndex, Entity, ResolvedBy } from '../entities/types';
import type { Rank } from '../registry/descriptions';
import type { Language } from '../languages/language';
import type { MentionReading } from '../entities/speaker-mentions';
import type { Passage } from '../text/passages';
import type { HeldOffice } from '../registry/held-offices';
import type { PeopleRegister } from '../registry/people-index';
import type { Standpoint } from '../entities/salience';
import type { Token } from '../text/tokens';
import type { Gender, Person } from '../types';

export type { ResolvedBy };

/** The way the speaker of a quotation without a mention was found. */
export type UntaggedBy = 'setUp' | 'announced' | 'oneOfSubjects' | 'speakerGoesOn' | 'namedAfter';

/** The person whom a mention refers to. */
export interface Resolution {
  /** The entity of the article, where it is one. */
  entity: Entity | null;
  /** People with a record whom it can mean, likeliest first; none for a speaker without a record. */
  people: readonly Person[];
  /** People whom it can mean as well, though much less likely. */
  others?: readonly Person[];
  by: ResolvedBy | UntaggedBy | null;
  /** The ways in which the mentions were understood that a pronoun refers to, where they are no names. */
  through?: readonly ResolvedBy[];
  /** The mention names a person, with a record or without; false for a pronoun without an antecedent. */
  named: boolean;
  /** It rests on an office held at the article's date. */
  byOffice: boolean;
  /** The office that matched, for the evidence. */
  office: HeldOffice | null;
}

export const NO_SPEAKER: Resolution = {
  entity: null,
  people: [],
  by: null,
  named: false,
  byOffice: false,
  office: null,
};
export const UNLISTED: Resolution = { ...NO_SPEAKER, named: true };

/** The grounds on which a role fits a person. */
export interface RoleFit {
  /** `record`: an office held; `text`: a title that the article gives; `description`: what the person is. */
  by: 'record' | 'text' | 'description';
  /** The role says more than a bare "minister": its field, country or organization, and that is right. */
  specific: boolean;
  /** Words of the role that nothing explains may make it another person's. */
  doubtful: boolean;
  /** The office has the noun of the role, not another that answers to it: an ambassador is an envoy too. */
  literal: boolean;
  office: HeldOffice | null;
}

export interface ResolutionContext {
  /** ISO 3166-1 alpha-2 of the dateline; null if there is none. */
  place: string | null;
  /** Ranks that the article gives its people. */
  ranks: ReadonlyMap<Entity, Rank>;
  entityIndex: EntityIndex;
  people: PeopleRegister;
  language: Language;
  date: string | null;
  /** The last speaker, or null. */
  lastSpeaker: Resolution | null;
  /** The reporting verb answers another person ("replied"). */
  isReply?: boolean;
  /** Gender of the subject that the reporting verb tells (“сказала”); null where it tells none. */
  verbGender?: Gender | null;
}

export const contradicts = (gender: Gender | null | undefined, verb: Gender | null | undefined) =>
  Boolean(gender && verb && gender !== verb);

/** The place of a mention. */
export const standpointOf = (passage: Passage, mention: MentionReading): Standpoint => ({
  offset: (passage.items[mention.from] as Token).start,
  paragraph: passage.paragraph,
});
