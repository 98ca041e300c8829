/** Finds the names in a passage: runs of capitalized words, with the titles before them set apart. */
import { countryAt } from '../registry/countries';
import { readDescription } from '../registry/descriptions';
import { organizationAt } from '../registry/organizations';
import { generationOf } from '../registry/name-keys';
import { isPostNominal } from '../registry/name-parts';
import { beginsAnotherName } from '../registry/adjacent-names';
import { isInNominative } from '../registry/person-names';
import type { PeopleRegister } from '../registry/people-index';
import type { Passage } from '../text/passages';
import type { Token } from '../text/tokens';
import type { Language } from '../languages/language';
import { foldedNameAt, nameWordsAt } from './name-words';
import type { NameWords } from './name-words';

export type ChunkKind = 'person' | 'organization' | 'place' | 'title' | 'unknown';

/** A run of capitalized words; items `from` to `to` (exclusive) of its passage. */
export interface NameChunk extends NameWords {
  from: number;
  to: number;
  /** The first item of the name, after titles and peoples ("Belarusian Defence Minister |Viktor Khrenin"). */
  nameFrom: number;
  /** "jr" of "John Lee Jr.", which `name` does not have; null for most names. */
  generation: string | null;
  kind: ChunkKind;
  /** True if the name is in another case than the nominative, where the language tells. */
  oblique: boolean;
}

const MAX_NAME_WORDS = 8;
const MAX_PARTICLES = 3;
const NAMELESS: NameWords = { name: [], compared: [], article: null };
const isAcronym = (word: string) => /^\p{Lu}{2,6}$/u.test(word);

/** Returns the names of a passage in order. */
export function findNames(
  passage: Passage,
  language: Language,
  people: PeopleRegister
): NameChunk[] {
  const found: NameChunk[] = [];
  const { items } = passage;
  for (let i = 0; i < items.length; i++) {
    if (!startsName(items[i] as Token, language)) continue;
    let to = i + 1;
    const titled = i > 0 && isTitleWord(passage.words[i - 1] as string, language);
    while (to < items.length && to - i < MAX_NAME_WORDS) {
      if (beginsAnotherName(items, passage.words, i, to, titled, language.inflection)) break;
      const after = afterParticles(items, to, language);
      if (!startsName(items[after], language)) break;
      to = after + 1;
    }
    found.push(chunkAt(passage, i, to, language, people));
    i = to - 1;
  }
  return found;
}

function chunkAt(
  passage: Passage,
  from: number,
  to: number,
  language: Language,
  people: PeopleRegister
): NameChunk {
  const { nameFrom, kind, words } = readChunk(passage, from, to, language, people);
  const { name, compared, article } = words;
  const generation = generationOf(passage.words[to - 1] as string);
  const oblique = isOblique(name, language, people);
  return { from, to, nameFrom, name, compared, article, generation, kind, oblique };
}

/** Returns the item after the particles of a name: "Jan |van den| Berg". */
function afterParticles(items: readonly Token[], at: number, language: Language): number {
  let to = at;
  while (to - at < MAX_PARTICLES && language.nameParticles.has(items[to]?.lower ?? '')) {
    if (items[to]?.capital) break;
    to++;
  }
  return to;
}

function startsName(item: Token | undefined, language: Language): boolean {
  return (
    item !== undefined && item.kind === 'word' && item.capital && !language.notNames.has(item.lower)
  );
}

const isTitleWord = (word: string, language: Language) =>
  language.honorifics.has(word) ||
  (language.office.get(word)?.heads?.length ?? 0) > 0 ||
  language.spokesNouns.has(word);

/**
 * Returns whether a noun for a person only has a capital because it begins the sentence: “|Предшественник| Тальхайм”,
 * “|Студентка| Мария Волкова”, “|Гость| ответил”.
 */
const opensWithNoun = (passage: Passage, i: number, to: number, language: Language): boolean => {
  const word = passage.words[i] as string;
  return (
    language.inflection?.isNominative(word) === true &&
    (i + 1 < to || readDescription([word], language).kinds.length > 0) &&
    passage.sentenceStarts[passage.sentenceOf[i] ?? 0] === i &&
    language.personNouns.has(word) &&
    !language.givenNames.has(word)
  );
};

/** A chunk as its words tell it. */
interface ChunkReading extends Pick<NameChunk, 'nameFrom' | 'kind'> {
  words: NameWords;
}

function readChunk(
  passage: Passage,
  from: number,
  to: number,
  language: Language,
  people: PeopleRegister
): ChunkReading {
  // A recorded name is one, whatever its words mean: "Don King", "Judge Jules".
  for (let start = from; start < to - 1; start++) {
    const name = foldedNameAt(passage, start, to);
    if (name.length > 1 && people.withFullName(name).length > 0)
      return { nameFrom: start, words: nameWordsAt(passage, start, to, people), kind: 'person' };
  }
  let nameFrom = startsWithPlace(passage, from, to, language) ? from + 1 : from;
  for (let i = from; i < to; i++) {
    const word = passage.words[i] as string;
    const country = countryAt(passage.words, i, language);
    if (isTitleWord(word, language) || (i === from && opensWithNoun(passage, i, to, language)))
      nameFrom = i + 1;
    else if (country && i === nameFrom && (country.kind === 'demonym' || i + country.length < to))
      nameFrom = i + country.length;
  }
  nameFrom = Math.max(nameFrom, afterOrganization(passage, nameFrom, to, language));
  const last = passage.words[to - 1] as string;
  if (language.organizationNouns.has(last))
    return { nameFrom: from, words: nameWordsAt(passage, from, to, people), kind: 'organization' };
  if (nameFrom >= to) {
    const place = countryAt(passage.words, from, language);
    if (place && place.length >= to - from)
      return { nameFrom: from, words: nameWordsAt(passage, from, to, people), kind: 'place' };
    return { nameFrom: to, words: NAMELESS, kind: 'title' };
  }
  const words = nameWordsAt(passage, nameFrom, to, people);
  const { name } = words;
  const text = (passage.items[nameFrom] as Token).text;
  const single = name.length === 1;
  const titled = nameFrom > from;
  const place = countryAt(passage.words, nameFrom, language);
  if (place && place.length === to - nameFrom && !titled) return { nameFrom, words, kind: 'place' };
  if (!titled && opensBeforePlace(passage, from, to, language))
    return { nameFrom, words, kind: 'place' };
  // “Президент |Казахстана|”, “Генсек |ОДКБ|”: what the office is of.
  if (titled && isComplementOfTitle(passage, nameFrom, to, language))
    return { nameFrom: to, words: NAMELESS, kind: 'title' };
  if (language.inflection && isOfCountry(passage, nameFrom, to, language))
    return { nameFrom, words, kind: 'organization' };
  const hasRecord = single && people.withLastName(name[0] ?? '').length > 0;
  if (single && isAcronym(text) && !hasRecord) return { nameFrom, words, kind: 'organization' };
  const first = name[0] ?? '';
  const looksPersonal =
    titled ||
    language.givenNames.has(first) ||
    isPostNominal((passage.items[to - 1] as Token).text) ||
    (passage.items[nameFrom + 1]?.text.length === 2 && !single);
  return { nameFrom, words, kind: looksPersonal || hasRecord ? 'person' : 'unknown' };
}

/**
 * Returns whether words after a title are a country or an organization of states in another case: the title is of it.
 */
function isComplementOfTitle(
  { words }: Passage,
  from: number,
  to: number,
  language: Language
): boolean {
  if (!language.inflection) return false;
  const place = countryAt(words, from, language);
  if (place && place.kind !== 'demonym') return from + place.length === to;
  const organization = organizationAt(words, from, language);
  return organization !== null && from + organization.length === to;
}

/**
 * Returns whether a word has a capital because a sentence begins with it, and a place follows: “|Условия Минску|
 * известны”.
 */
function opensBeforePlace(passage: Passage, from: number, to: number, language: Language): boolean {
  const { words, sentenceStarts, sentenceOf } = passage;
  if (!language.inflection || sentenceStarts[sentenceOf[from] ?? 0] !== from) return false;
  if (language.givenNames.has(words[from] ?? '')) return false;
  const place = countryAt(words, from + 1, language);
  return place !== null && place.kind !== 'demonym' && from + 1 + place.length === to;
}

/** Returns whether words are an organ of a country: “МИД |Казахстана|”. */
function isOfCountry({ words }: Passage, from: number, to: number, language: Language): boolean {
  let at = from;
  while (at < to && language.organizationNouns.has(words[at] as string)) at++;
  if (at === from || at === to) return false;
  const place = countryAt(words, at, language);
  return place !== null && place.kind !== 'demonym' && at + place.length === to;
}

/** Returns where the name begins after an organization: "Harbour Council |Ewan Salter"; a surname alone may be of it. */
function afterOrganization(
  { words }: Passage,
  from: number,
  to: number,
  language: Language
): number {
  for (let i = to - 3; i > from; i--)
    if (language.organizationNouns.has(words[i] as string)) return i + 1;
  return from;
}

/**
 * Returns where the name begins after a place: of two capitals after a preposition the first is the place (“в Гродно
 * |Гринько| заявил”), unless it is a first name.
 */
const startsWithPlace = (passage: Passage, from: number, to: number, language: Language) =>
  language.inflection !== undefined &&
  to - from > 1 &&
  language.prepositions.has(passage.words[from - 1] ?? '') &&
  !language.givenNames.has(passage.words[from] ?? '') &&
  !isTitleWord(passage.words[from] ?? '', language);

function isOblique(name: readonly string[], language: Language, people: PeopleRegister): boolean {
  const last = name[name.length - 1];
  if (!language.inflection || last === undefined) return false;
  if (language.inflection.isOblique(last)) return true;
  const found = name.length > 1 ? people.withFullName(name) : people.withLastName(last);
  return found.length > 0 && !found.some((person) => isInNominative(person, name));
}

/**
 * Trims names to a surname: a capitalized noun that runs into the surname of a person whom the article names in full
 * is set apart ("Ministerin Marlow", "Беларуси Хренин"), unless it is a recorded first name.
 */
export function trimToSurnames(
  lists: Iterable<readonly [Passage, readonly NameChunk[]]>,
  people: PeopleRegister
): Map<Passage, readonly NameChunk[]> {
  const passages = [...lists];
  const isFull = (chunk: NameChunk) => people.withFullName(chunk.name).length > 0;
  const surnames = new Set<string | undefined>();
  for (const [, chunks] of passages)
    for (const chunk of chunks) if (isFull(chunk)) surnames.add(chunk.name[chunk.name.length - 1]);
  const trim = (chunk: NameChunk): NameChunk => {
    const last = chunk.name[chunk.name.length - 1];
    const first = chunk.name[chunk.name.length - 2];
    const names =
      first === undefined || first.length === 1 || people.withFirstName(first).length > 0;
    if (last === undefined || names || isFull(chunk) || !surnames.has(last)) return chunk;
    return { ...chunk, nameFrom: chunk.to - 1, name: [last], compared: [last], kind: 'person' };
  };
  return new Map(passages.map(([passage, chunks]) => [passage, chunks.map(trim)]));
}
