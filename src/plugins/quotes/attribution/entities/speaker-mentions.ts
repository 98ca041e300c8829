/** Reads the noun phrase of a speaker: a name, a pronoun, a role, an organization. */
import { countryAt, countryOf } from '../registry/countries';
import type { Frame } from '../cues/frame';
import type { Language, PronounInfo } from '../languages/language';
import type { NameChunk } from './name-chunks';
import { readTitle } from '../registry/offices';
import type { Office } from '../registry/offices';
import type { Passage } from '../text/passages';
import type { Phrase } from '../cues/noun-phrases';
import { phraseHeadOf } from './phrase-head';
import { isTitleOf, unexplainedIn } from './roles';
import type { Token } from '../text/tokens';

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
  /** "his Zimbabwean counterpart": holds the office of a person named before, in another country. */
  counterpart: boolean;
  /** "his", "Trump’s": has a named owner. */
  possessed: boolean;
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
  counterpart: false,
  possessed: false,
  plural: false,
  doubtful: false,
};
/** Limits the runs of capitals in a title. */
const MAX_TITLE_CHUNKS = 6;
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
  const role: Office = {
    ...(!language.otherHolders || isOfficeHead(passage, headAt, language)
      ? title
      : { ...title, heads: [] }),
    country: countryOf(passage.words.slice(phrase.from, phrase.to), language),
  };
  const traits = {
    ...base,
    role,
    indefinite: language.indefinite.has(first.lower),
    possessed: core.from > phrase.from || language.possessives.has(first.lower),
    counterpart: words.some((word) => language.counterparts.has(word)),
  };
  if (chunk && chunk.kind !== 'title') {
    const second = joinedTo(chunks, chunk, passage, core, language);
    if (second) return { ...traits, type: 'name', chunk, second, plural: true };
    if (chunk.kind === 'organization' || chunk.kind === 'place')
      return { ...traits, type: 'organization', chunk };
    const phraseHead = phraseHeadOf(passage, phrase, chunk, frame, language);
    if (phraseHead === 'another') return { ...traits, type: 'other' };
    return { ...traits, type: 'name', chunk, doubtful: phraseHead === 'doubtful' };
  }
  if (words.some((word) => language.spokesNouns.has(word)) || role.heads.includes('spokesperson'))
    return { ...traits, type: 'spokesperson' };
  const plural = PLURAL_HEAD.test(head) && (language.personNouns.has(head) || traits.counterpart);
  if (language.organizationNouns.has(head) && !language.personNouns.has(head))
    return { ...traits, type: 'organization' };
  if (language.documentNouns.has(head)) return { ...traits, type: 'organization' };
  if (
    traits.counterpart ||
    role.heads.length > 0 ||
    title.heads.length > 0 ||
    language.personNouns.has(head)
  )
    return {
      ...traits,
      type: 'role',
      plural,
      unexplained: unexplainedIn(passage, phrase, frame, language),
    };
  return { ...traits, type: 'other', plural };
}

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

const isNounOfSpeaker = (word: string, language: Language): boolean =>
  language.personNouns.has(word) ||
  language.organizationNouns.has(word) ||
  language.documentNouns.has(word) ||
  (language.office.get(word)?.heads?.length ?? 0) > 0;

/**
 * Returns whether a name is only a complement: “помощник Хренина”, “пресс-секретарь Лукашенко”, “канцелярия Хренина”.
 * A first name and surname in the nominative are the person (“пресс-секретарь Наталья Мороз”).
 */
function isComplement(
  passage: Passage,
  core: Phrase,
  chunk: NameChunk,
  language: Language
): boolean {
  if (!language.inflection) return false;
  const before = passage.words.slice(core.from, chunk.nameFrom);
  const head = before.findIndex((word) => isNounOfSpeaker(word, language));
  if (head < 0) return false;
  const word = before[head] as string;
  // “глава МИД”: what the office is of.
  const named = passage.words[chunk.to - 1] ?? '';
  if (language.organizationNouns.has(named) || language.office.get(named)?.domains) return true;
  // In another case than the nominative (“по словам министра Хренина”), the name is in apposition to it in that case.
  if (chunk.oblique) return language.inflection.isNominative(word);
  const adjacent = head === before.length - 1;
  return adjacent && chunk.name.length < 2 && language.inflection.relationNouns.has(word);
}

/** Returns the name that the core is about: before any preposition, and not before a noun that it only qualifies. */
function lastChunk(
  chunks: readonly NameChunk[],
  core: Phrase,
  passage: Passage,
  language: Language
): NameChunk | null {
  let found: NameChunk | null = null;
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunks[middle] as NameChunk).to <= core.from) low = middle + 1;
    else high = middle;
  }
  const titled = chunks
    .slice(low, low + MAX_TITLE_CHUNKS)
    .find(({ from, to }) => from < core.to && to === core.to);
  if (
    titled?.kind === 'person' &&
    language.otherHolders &&
    isTitleOf(passage, core.from, titled.nameFrom, language)
  )
    return titled;
  for (let i = low; i < chunks.length; i++) {
    const chunk = chunks[i] as NameChunk;
    if (chunk.from >= core.to) break;
    const governed = isGoverned(passage, core.from, chunk.from, language);
    if (
      governed &&
      found === null &&
      chunk.from > core.from + 1 &&
      hasHeadBefore(passage, core.from, chunk.from, language)
    )
      break;
    const rest = passage.items.slice(chunk.to, core.to);
    const noun = rest[0];
    const goesOn =
      noun !== undefined &&
      noun.kind === 'word' &&
      !noun.capital &&
      !language.prepositions.has(noun.lower) &&
      !language.conjunctions.has(noun.lower) &&
      !language.isAdverb(noun.lower);
    const qualifies =
      goesOn ||
      (rest.some(
        (item) => language.personNouns.has(item.lower) || language.organizationNouns.has(item.lower)
      ) &&
        !rest.some((item) => language.prepositions.has(item.lower) || item.kind === 'punctuation'));
    const next = rest[0];
    if (next?.kind === 'possessive' || qualifies) continue;
    if (isComplement(passage, core, chunk, language)) continue;
    if (found && governed) break;
    if (chunk.kind === 'title' || (chunk.kind === 'place' && isRoleAround(passage, core, language)))
      continue;
    found = chunk;
  }
  return found;
}

/**
 * Returns whether a preposition governs the name: "a spokesman for X", but not "minister of defence X", "the minister,
 * X".
 */
function isGoverned(passage: Passage, from: number, to: number, language: Language): boolean {
  let only = 0;
  for (let i = to - 1; i >= from; i--) {
    const word = passage.words[i] as string;
    if (passage.items[i]?.text === ',') return false;
    if (language.prepositions.has(word)) return only === 0;
    const concept = language.office.get(word);
    const domain = concept !== undefined && (concept.domains?.length ?? 0) > 0;
    if (!domain && word !== 'affairs' && word !== 'national')
      return passage.words.slice(from, i).some((w) => language.prepositions.has(w));
    only++;
  }
  return false;
}

/** Returns the name before "and" in "X and Y said". */
function joinedTo(
  chunks: readonly NameChunk[],
  chunk: NameChunk,
  passage: Passage,
  core: Phrase,
  language: Language
): NameChunk | null {
  const before = passage.words[chunk.from - 1] ?? '';
  if (chunk.from <= core.from || !language.conjunctions.has(before)) return null;
  const other = chunks[chunks.indexOf(chunk) - 1];
  return other &&
    other.to === chunk.from - 1 &&
    other.from >= core.from &&
    (other.kind === 'person' || other.kind === 'unknown')
    ? other
    : null;
}

const isRoleAround = (passage: Passage, core: Phrase, language: Language) =>
  passage.words
    .slice(core.from, core.to)
    .some(
      (word) =>
        language.personNouns.has(word) || (language.office.get(word)?.heads?.length ?? 0) > 0
    );

function hasHeadBefore(passage: Passage, from: number, to: number, language: Language): boolean {
  for (let i = from; i < to; i++) {
    const word = passage.words[i] as string;
    if (
      language.personNouns.has(word) ||
      language.office.has(word) ||
      language.organizationNouns.has(word) ||
      language.documentNouns.has(word)
    )
      return true;
  }
  return false;
}

/** Reads the title next to a name: before it, and after a comma ("X, the defence minister of Y,"). */
export function adjacentTitle(passage: Passage, chunk: NameChunk, language: Language): Office {
  let from = chunk.from;
  while (from > 0 && chunk.from - from < 8 && isTitlePart(passage, from - 1, language)) from--;
  const before = passage.words.slice(from, chunk.nameFrom);
  const own = readTitle(before, language);
  if (own.heads.length > 0) return { ...own, country: countryOf(before, language) };
  if (passage.items[chunk.to]?.text !== ',') return { ...own, country: null };
  let to = chunk.to + 1;
  while (
    to < passage.items.length &&
    to - chunk.to < 12 &&
    passage.items[to]?.kind !== 'punctuation' &&
    passage.items[to]?.kind !== 'quote'
  )
    to++;
  if (passage.items[to]?.text !== ',' && passage.items[to]?.text !== '.')
    return { ...own, country: null };
  const after = passage.words.slice(chunk.to + 1, to);
  const starts = after[0] ?? '';
  const isTitle =
    language.determiners.has(starts) ||
    language.office.has(starts) ||
    countryAt(after, 0, language) !== null;
  const title = readTitle(after, language);
  return isTitle && !after.some((word) => language.spokesNouns.has(word))
    ? { ...title, country: countryOf(after, language) }
    : { ...own, country: null };
}

function isTitlePart(passage: Passage, i: number, language: Language): boolean {
  const word = passage.words[i] as string;
  const item = passage.items[i] as Token;
  if (item.kind !== 'word') return false;
  return (
    language.office.has(word) ||
    language.honorifics.has(word) ||
    item.capital ||
    language.titlePrepositions.has(word) ||
    countryAt([word], 0, language) !== null
  );
}
