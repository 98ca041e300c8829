/** Reads the noun phrase of a speaker: a name, a pronoun, a role, an organization. */
import { affiliationOf } from '../registry/affiliations';
import type { Frame } from '../cues/frame';
import type { Language, PronounInfo, Relation } from '../languages/language';
import type { NameChunk } from './name-chunks';
import { NO_DESCRIPTION, readDescription } from '../registry/descriptions';
import type { Description } from '../registry/descriptions';
import { readTitle } from '../registry/offices';
import type { Title } from '../registry/read-title';
import type { Office } from '../registry/offices';
import type { Passage } from '../text/passages';
import type { Phrase } from '../cues/phrase';
import { originAfter } from './origin';
import { phraseHeadOf } from './phrase-head';
import { unexplainedIn } from './roles';
import type { Token } from '../text/tokens';
import type { Gender } from '../types';
import { isNounOfSpeaker, joinedTo, lastChunk } from './mention-name';

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
  /** What the phrase says of a person besides an office: "the Norwegian general". */
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

const blank = {
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
};
const PLURAL_HEAD = /(?:[^s]s|people|men|women)$/;

/** Reads a phrase; `chunks` are the names of its passage; `frame` is what it is the subject of, or null. */
export function readMention(
  passage: Passage,
  phrase: Phrase,
  chunks: readonly NameChunk[],
  language: Language,
  frame: Frame | null = null
): MentionReading {
  const first = passage.items[phrase.from] as Token;
  const base = { ...blank, from: phrase.from, to: phrase.to };
  const pronoun = phrase.to - phrase.from === 1 ? language.pronouns.get(first.lower) : undefined;
  if (pronoun) return { ...base, type: 'pronoun', pronoun, plural: pronoun.number === 'plural' };
  const core = coreOf(passage, phrase, language);
  const chunk = lastChunk(chunks, core, passage, language);
  const words = passage.words.slice(core.from, phrase.to);
  const title = readTitle(words, language);
  const headAt = headOf(passage, core, language);
  const head = passage.words[headAt] as string;
  const affiliation = affiliationOf(
    passage.words.slice(phrase.from, phrase.to),
    title.heads,
    language
  );
  const role: Office = {
    ...(!language.otherHolders || isOfficeHead(passage, headAt, language)
      ? title
      : { ...title, heads: [] }),
    ...affiliation,
    country: affiliation.country ?? originAfter(passage, phrase, language),
  };
  const described = readDescription(words, language);
  const description = {
    ...described,
    country: role.country ?? described.country,
    organization: role.organization ?? described.organization,
  };
  const traits = {
    ...base,
    role,
    indefinite: language.indefinite.has(first.lower),
    possessed: core.from > phrase.from || language.possessives.has(first.lower),
    description,
    relation: relationOf(title, description),
    gender: description.gender ?? language.inflection?.genderOfNoun(head) ?? null,
    owner: core.from > phrase.from ? ownerIn(chunks, phrase, core) : null,
    ownerGender: language.possessives.get(first.lower) ?? null,
  };
  const isNational = description.kinds.includes('national');
  if (chunk && chunk.kind !== 'title' && !isNational) {
    const second = joinedTo(chunks, chunk, passage, core, language);
    if (second) return { ...traits, type: 'name', chunk, second, plural: true };
    if (chunk.kind === 'organization' || chunk.kind === 'place')
      return { ...traits, type: 'organization', chunk };
    const phraseHead = phraseHeadOf(passage, phrase, chunk, frame, language);
    if (phraseHead === 'another') return { ...traits, type: 'other' };
    return { ...traits, type: 'name', chunk, doubtful: phraseHead === 'doubtful' };
  }
  if (words.some((word) => language.spokesNouns.has(word)) || role.heads.includes('spokesperson'))
    return {
      ...traits,
      type: 'spokesperson',
      plural: language.inflection?.isPluralNoun(head) === true,
    };
  const plural = language.inflection
    ? language.inflection.isPluralNoun(head)
    : PLURAL_HEAD.test(head) && (language.personNouns.has(head) || traits.relation !== null);
  if (language.organizationNouns.has(head) && !language.personNouns.has(head))
    return { ...traits, type: 'organization' };
  if (language.documentNouns.has(head)) return { ...traits, type: 'organization' };
  if (
    description.kinds.length > 0 ||
    traits.relation !== null ||
    role.heads.length > 0 ||
    title.heads.length > 0 ||
    language.personNouns.has(head)
  )
    return {
      ...traits,
      type: 'role',
      plural,
      unexplained: unexplainedIn(passage, phrase, frame, language).filter(
        (word) => readDescription([word], language).kinds.length === 0
      ),
    };
  return { ...traits, type: 'other', plural };
}

const RELATIONS: ReadonlySet<string> = new Set<Relation>([
  'counterpart',
  'predecessor',
  'successor',
]);

/** Returns the relation to another person that a phrase tells; a deputy without an office of its own is somebody's. */
function relationOf(title: Title, { kinds }: Description): Relation | null {
  const told = kinds.find((kind) => RELATIONS.has(kind));
  if (told) return told as Relation;
  return title.deputy && title.heads.length === 0 ? 'deputy' : null;
}

/** Returns the name before the possessive: of "|Khrenin|’s counterpart". */
const ownerIn = (chunks: readonly NameChunk[], phrase: Phrase, core: Phrase): NameChunk | null =>
  chunks.find(
    ({ from, to, kind }) => kind === 'person' && from >= phrase.from && to <= core.from
  ) ?? null;

/** Limits the words of a phrase that ends with its head. */
const MAX_OFFICE_WORDS = 4;

/**
 * Returns whether the word at an item is the head of an office: "the wife of the president" mentions an office, but
 * not its holder.
 */
function isOfficeHead({ words }: Passage, at: number, language: Language): boolean {
  const word = words[at] as string;
  if ((language.office.get(word)?.heads?.length ?? 0) > 0 || language.spokesNouns.has(word))
    return true;
  for (let from = Math.max(0, at - MAX_OFFICE_WORDS); from < at; from++) {
    const found = language.officePhrases
      .get(words[from] as string)
      ?.find((p) => p.words.every((w, k) => words[from + k] === w));
    if (found && from + found.words.length > at && (found.concept.heads?.length ?? 0) > 0)
      return true;
  }
  return false;
}

/** Returns the phrase after its last possessive ("Mr. Smith’s |campaign manager of ten years"). */
function coreOf(passage: Passage, phrase: Phrase, language: Language): Phrase {
  let from = phrase.from;
  for (let i = phrase.from; i < phrase.to - 1; i++) {
    const item = passage.items[i] as Token;
    if (language.prepositions.has(item.lower) && i > phrase.from) break;
    if (item.kind === 'possessive') from = i + 1;
  }
  return { from, to: phrase.to };
}

/** Returns the last word before the first preposition: what the phrase is about. */
function headOf(passage: Passage, core: Phrase, language: Language): number {
  // Where complements follow in the genitive, the first noun is the head: “глава |военного ведомства”.
  if (language.inflection) {
    for (let i = core.from; i < core.to; i++)
      if (isNounOfSpeaker(passage.words[i] as string, language)) return i;
    return core.from;
  }
  for (let i = core.from + 1; i < core.to; i++) {
    const word = passage.words[i] as string;
    if (language.prepositions.has(word) || (passage.items[i] as Token).kind === 'punctuation')
      return i - 1;
  }
  return core.to - 1;
}
