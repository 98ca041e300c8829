/** Reads the noun phrase of a speaker: a name, a pronoun, a role, an organization. */
import { affiliationOf } from '../registry/affiliations';
import type { Frame } from '../cues/frame';
import type { Language, PronounInfo } from '../languages/language';
import type { Relation } from '../languages/people-words';
import type { NameChunk } from './name-chunks';
import { readDescription } from '../registry/descriptions';
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
import { readingOf } from './mention-reading';
import type { MentionReading, MentionType } from './mention-reading';
import { isNounOfSpeaker, joinedTo, lastChunk } from './mention-name';

export type { MentionReading };

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
  const pronoun = phrase.to - phrase.from === 1 ? pronounAt(first, language) : undefined;
  const reading = readingOf('other', phrase);
  if (pronoun) {
    reading.type = 'pronoun';
    reading.pronoun = pronoun;
    reading.plural = pronoun.number === 'plural';
    return reading;
  }
  const core = coreOf(passage, phrase, language);
  const chunk = lastChunk(chunks, core, passage, language);
  const words = passage.words.slice(core.from, phrase.to);
  const title = readTitle(words, language);
  const headAt = headOf(passage, core, language);
  const head = passage.words[headAt] as string;
  const all = core.from === phrase.from ? words : passage.words.slice(phrase.from, phrase.to);
  const place = affiliationOf(all, title.heads, language);
  const isHeld = !language.otherHolders || isOfficeHead(passage, headAt, language);
  const role: Office = {
    heads: isHeld ? title.heads : [],
    domains: title.domains,
    deputy: title.deputy,
    former: title.former,
    country: place.country ?? originAfter(passage, phrase, language),
    organization: place.organization,
    accredited: place.accredited,
  };
  const { kinds, country, organization, domains, gender, rank } = readDescription(words, language);
  reading.role = role;
  reading.indefinite =
    language.indefinite.has(first.lower) || isAnonymous(passage, phrase, language);
  reading.possessed = core.from > phrase.from || language.possessives.has(first.lower);
  reading.description = {
    kinds,
    country: role.country ?? country,
    organization: role.organization ?? organization,
    domains,
    gender,
    rank,
  };
  reading.relation = relationOf(title, kinds);
  reading.gender = gender ?? language.inflection?.genderOfNoun(head) ?? null;
  reading.owner = core.from > phrase.from ? ownerIn(chunks, phrase, core) : null;
  reading.ownerGender = language.possessives.get(first.lower) ?? null;
  if (chunk && chunk.kind !== 'title' && !kinds.includes('national')) {
    reading.second = joinedTo(chunks, chunk, passage, core, language);
    if (reading.second) {
      reading.plural = true;
      return named(reading, 'name', chunk);
    }
    if (chunk.kind === 'organization' || chunk.kind === 'place')
      return named(reading, 'organization', chunk);
    const phraseHead = phraseHeadOf(passage, phrase, chunk, frame, language);
    if (phraseHead === 'another') return reading;
    reading.doubtful = phraseHead === 'doubtful';
    return named(reading, 'name', chunk);
  }
  if (words.some((word) => language.spokesNouns.has(word)) || role.heads.includes('spokesperson')) {
    reading.type = 'spokesperson';
    reading.plural = language.inflection?.isPluralNoun(head) === true;
    return reading;
  }
  const isOrganization =
    (language.organizationNouns.has(head) && !language.personNouns.has(head)) ||
    language.documentNouns.has(head);
  if (isOrganization) {
    reading.type = 'organization';
    return reading;
  }
  reading.plural = language.inflection
    ? language.inflection.isPluralNoun(head)
    : PLURAL_HEAD.test(head) && (language.personNouns.has(head) || reading.relation !== null);
  if (
    kinds.length > 0 ||
    reading.relation !== null ||
    role.heads.length > 0 ||
    title.heads.length > 0 ||
    language.personNouns.has(head)
  ) {
    reading.type = 'role';
    reading.unexplained = unexplainedIn(passage, phrase, frame, language).filter(
      (word) => readDescription([word], language).kinds.length === 0
    );
  }
  return reading;
}

/** Words within which a phrase may say that the person gives no name: "a diplomat, speaking on condition of anonymity". */
const MAX_WORDS_TO_ANONYMITY = 6;

/** Returns whether a person asks for no name: “дипломат, пожелавший остаться |неназванным|”. */
function isAnonymous(passage: Passage, { from, to }: Phrase, language: Language): boolean {
  const { anonymityWords } = language;
  if (!anonymityWords) return false;
  for (let i = from; i < Math.min(passage.items.length, to + MAX_WORDS_TO_ANONYMITY); i++) {
    if (passage.sentenceOf[i] !== passage.sentenceOf[from] || passage.items[i]?.kind === 'quote')
      return false;
    if (anonymityWords.has(passage.words[i] as string)) return true;
  }
  return false;
}

function named(reading: MentionReading, type: MentionType, chunk: NameChunk): MentionReading {
  reading.type = type;
  reading.chunk = chunk;
  return reading;
}

/** Reads a pronoun, or a possessive in its place: "in |his| words". */
function pronounAt({ lower }: Token, language: Language): PronounInfo | undefined {
  const gender = language.possessives.get(lower);
  const owner = gender ? ({ gender, number: 'singular', person: 'other' } as const) : undefined;
  return language.pronouns.get(lower) ?? owner;
}

const RELATIONS: ReadonlySet<string> = new Set<Relation>([
  'counterpart',
  'predecessor',
  'successor',
]);

/** Returns the relation to another person that a phrase tells; a deputy without an office of its own belongs to an office holder. */
function relationOf(title: Title, kinds: Description['kinds']): Relation | null {
  const found = kinds.find((kind) => RELATIONS.has(kind));
  if (found) return found as Relation;
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
