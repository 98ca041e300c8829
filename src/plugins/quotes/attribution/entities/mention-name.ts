/** Finds the name that the noun phrase of a speaker is about. */
import type { Language } from '../languages/language';
import type { NameChunk } from './name-chunks';
import type { Passage } from '../text/passages';
import { caseOfName } from '../registry/nominative';
import type { Phrase } from '../cues/phrase';
import { isTitleOf } from './roles';

/** Limits the runs of capitals in a title. */
const MAX_TITLE_CHUNKS = 6;

export const isNounOfSpeaker = (word: string, language: Language): boolean =>
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
  // “глава МИД”, “глава МИД Казахстана”: what the office is of.
  const named = passage.words[chunk.to - 1] ?? '';
  if (chunk.kind === 'organization' && !language.organizationNouns.has(word)) return true;
  if (language.organizationNouns.has(named) || language.office.get(named)?.domains) return true;
  // In another case than the nominative (“по словам министра Хренина”), the name is in apposition to it in that case.
  if (chunk.oblique) return language.inflection.isNominative(word);
  const adjacent = head === before.length - 1;
  return adjacent && chunk.name.length < 2 && language.inflection.relationNouns.has(word);
}

/**
 * Returns whether a full name follows an organization or its name in marks, which it only qualifies: "chief executive
 * of the Harbour Council |Ewan Salter", "the editor of “Evening Star” |Pavel Sorokin".
 */
export function followsOrganization(
  { items, words }: Passage,
  from: number,
  chunk: NameChunk,
  language: Language
): boolean {
  const at = chunk.nameFrom - 1;
  if (chunk.kind !== 'person' && chunk.kind !== 'unknown') return false;
  if (chunk.name.length < 2 || at <= from) return false;
  const noun = language.organizationNouns.has(words[at] as string);
  return (noun || items[at]?.kind === 'quote') && hasHeadBefore({ words }, from, at, language);
}

/** Returns the name that the core is about: before any preposition, and not before a noun that it only qualifies. */
export function lastChunk(
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
    titled &&
    language.otherHolders &&
    ((titled.kind === 'person' && isTitleOf(passage, core.from, titled.nameFrom, language)) ||
      followsOrganization(passage, core.from, titled, language))
  )
    return titled;
  for (let i = low; i < chunks.length; i++) {
    const chunk = chunks[i] as NameChunk;
    if (chunk.from >= core.to) break;
    const governed =
      !isNamedInNominative(chunk, language) && isGoverned(passage, core.from, chunk.from, language);
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

/** Returns whether a first name tells that no preposition governs: “комитет по дорогам и связи |Павел Кравец|”. */
const isNamedInNominative = (chunk: NameChunk, { inflection }: Language): boolean =>
  inflection !== undefined &&
  chunk.name.length > 1 &&
  caseOfName(chunk.name, inflection) === 'nominative';

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
export function joinedTo(
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

function hasHeadBefore(
  { words }: Pick<Passage, 'words'>,
  from: number,
  to: number,
  language: Language
): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i] as string;
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
