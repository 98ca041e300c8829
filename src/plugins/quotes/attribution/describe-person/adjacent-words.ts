/** Reads the words next to a name: the name itself, a rank, an office before it or in apposition. */
import { countryAt } from '../registry/countries';
import type { Inflection, Language } from '../languages/language';
import type { NameChunk } from '../entities/name-chunks';
import { caseOfName, genderOfGivenName, inNominative } from '../registry/nominative';
import type { WordCase } from '../registry/nominative';
import { isAcronym, NO_OFFICE } from './office-words';
import type { OfficeWords } from './office-words';
import { headNounIn, officeWordsByCase } from './office-words-by-case';
import { officeWordsByOrder } from './office-words-by-order';
import type { Passage } from '../text/passages';
import { phraseBefore } from '../cues/noun-phrases';
import type { Phrase } from '../cues/noun-phrases';
import type { Gender } from '../types';

/** A name at its place. */
export interface NamePlace {
  passage: Passage;
  chunk: NameChunk;
  /** All names of the passage. */
  chunks: readonly NameChunk[];
  /** The noun phrase that it is in, where that is known. */
  phrase: Phrase | null;
  /** The case that the phrase is in, where that is known. */
  phraseCase: WordCase;
}

/** The description that a place has of the person named there. */
export interface AdjacentWords extends OfficeWords {
  /** In the nominative, where its endings tell it. */
  name: string[];
  /** The case of the name: only a nominative is certainly in the form of a record. */
  nameCase: WordCase;
  honorific: string | null;
  gender: Gender | null;
}

/** Words before a name that may be its title. */
const MAX_TITLE_WORDS = 12;
/** "Director General Lee" is no general. */
const BEFORE_GENERAL: ReadonlySet<string> = new Set([
  'director',
  'governor',
  'secretary',
  'prosecutor',
  'envoy',
]);

/**
 * Finds where the name of a chunk begins: “МИД Швеции |Карин Линдквист”, “губернатор Полесья |Анна Берг”, "Minister of
 * Trade and Industry |Paula Roth".
 */
export function nameStart({ words, items }: Passage, chunk: NameChunk, language: Language): number {
  const last = chunk.to - 1;
  let start = chunk.nameFrom;
  if (!language.inflection) {
    const before = words[start - 1] ?? '';
    const goesOn = language.titlePrepositions.has(before) || language.conjunctions.has(before);
    while (goesOn && start < last && language.office.get(words[start] as string)?.domains) start++;
    // The office may have a suffix: "Prime Minister-designate |Olav Moe".
    const office = language.officePhrases.get(words[start - 1] ?? '');
    const endsOffice = office?.some((phrase) => phrase.words[1] === words[start]);
    return endsOffice && start < last ? start + 1 : start;
  }
  while (start < last) {
    const word = words[start] as string;
    const country = start > chunk.nameFrom ? countryAt(words, start, language) : null;
    if (country && start + country.length <= last) start += country.length;
    else if (language.organizationNouns.has(word) || isAcronym(items[start]!.text)) start++;
    else break;
  }
  if (language.givenNames.has(words[start] as string)) return start;
  for (let i = start + 1; i < last; i++) if (language.givenNames.has(words[i] as string)) return i;
  return start;
}

/** Reads the words next to a name. */
export function readAdjacent(place: NamePlace, language: Language): AdjacentWords {
  const { passage, chunk, phrase } = place;
  const start = nameStart(passage, chunk, language);
  const written = passage.items.slice(start, chunk.to).map(({ text }) => text);
  const rank = rankBefore(passage, start, phrase?.from ?? 0, language);
  const from = Math.min(spanStart(place, rank.from, language), rank.from);
  const titleEnd = passage.items[rank.from - 1]?.text === ',' ? rank.from - 1 : rank.from;
  const { inflection } = language;
  const head = inflection ? headNounIn(passage, from, start, inflection) : null;
  const nameCase = inflection
    ? caseOf(written, head?.wordCase ?? null, place.phraseCase, inflection)
    : null;

  const read = (a: number, b: number) =>
    inflection
      ? officeWordsByCase(passage, a, b, nameCase, language, inflection)
      : officeWordsByOrder(passage, a, b, language);
  const before = titleEnd > from ? read(from, titleEnd) : NO_OFFICE;
  const office = before.title
    ? before
    : firstWithTitle(
        before,
        appositions(place, start, language).map(([a, b]) => read(a, b))
      );
  const statedGender = isGenderStated(passage, rank.from, start, language);
  const { words: name, gender } = nameIn(written, nameCase, statedGender, language);
  return {
    ...office,
    country: office.country ?? before.country ?? countryBehind(passage, chunk.to, language),
    name,
    nameCase,
    honorific: rankText(passage, rank.ranks, nameCase, inflection),
    gender,
  };
}

const firstWithTitle = (before: OfficeWords, others: OfficeWords[]): OfficeWords =>
  others.find(({ title }) => title !== null) ??
  others.find(({ country }) => country !== null) ??
  before;

function caseOf(
  name: string[],
  head: WordCase,
  phrase: WordCase,
  inflection: Inflection
): WordCase {
  return caseOfName(name, inflection) ?? head ?? phrase;
}

function nameIn(
  written: string[],
  nameCase: WordCase,
  statedGender: Gender | null,
  language: Language
) {
  const { inflection } = language;
  if (inflection && nameCase === 'oblique')
    return inNominative(written, statedGender, language, inflection);
  const first = written[0] ?? '';
  const listedGender =
    written.length < 2
      ? null
      : inflection
        ? genderOfGivenName(first, nameCase, inflection)
        : language.givenNames.get(first.toLowerCase());
  return { words: written, gender: statedGender ?? listedGender ?? null };
}

/** Finds the ranks and forms of address right before a name: the items of the ranks, and where all of them begin. */
function rankBefore(passage: Passage, start: number, limit: number, language: Language) {
  const { words, items } = passage;
  const { styles, styleOpeners, styleComplements } = language.titleWords;
  const ranks: number[] = [];
  let from = start;
  const isRank = (i: number) => styles.has(words[i] ?? '') && !isOfOffice(passage, i, language);
  while (from > limit && items[from - 1]?.kind === 'word') {
    const word = words[from - 1] as string;
    const opens = styleOpeners.has(word) && ranks[0] === from;
    const closes = styleComplements.has(word) && isRank(from - 2);
    if (isRank(from - 1) || opens || closes) ranks.unshift(from - 1);
    else if (!language.honorifics.get(word) || language.office.has(word)) break;
    from--;
  }
  return { ranks, from };
}

/** Returns whether a rank word is part of an office: "Attorney |General|", "Director |General|". */
function isOfOffice({ words }: Passage, i: number, language: Language): boolean {
  const before = words[i - 1] ?? '';
  const isPhrase = language.officePhrases
    .get(before)
    ?.some((phrase) => phrase.words.length === 2 && phrase.words[1] === words[i]);
  if (isPhrase) return true;
  return (
    words[i] === 'general' &&
    (language.office.get(before)?.heads ?? []).some((head) => BEFORE_GENERAL.has(head))
  );
}

function rankText(
  { items }: Passage,
  ranks: number[],
  nameCase: WordCase,
  inflection: Inflection | undefined
): string | null {
  if (ranks.length === 0) return null;
  const texts = ranks.map((i) => items[i]!.text);
  if (!inflection || nameCase !== 'oblique') return texts.join(' ');
  const [first = '', ...rest] = texts;
  return [inflection.dictionaryForm(first.toLowerCase()) ?? first, ...rest].join(' ');
}

function isGenderStated(
  { words }: Passage,
  from: number,
  to: number,
  language: Language
): Gender | null {
  for (let i = from; i < to; i++) {
    const gender = language.honorifics.get(words[i] as string);
    if (gender) return gender;
  }
  return null;
}

/** Finds where the words before a name begin that may be its title. */
function spanStart({ passage, chunk, phrase }: NamePlace, to: number, language: Language): number {
  if (phrase && phrase.from <= chunk.from) return phrase.from;
  const { words, items, sentenceOf, sentenceStarts } = passage;
  const first = sentenceStarts[sentenceOf[chunk.from] ?? 0] ?? 0;
  if (!language.inflection)
    return phraseBefore(passage, chunk.to - 1, first, language)?.from ?? chunk.from;
  let from = to;
  while (from > Math.max(first, to - MAX_TITLE_WORDS)) {
    const word = words[from - 1] as string;
    const item = items[from - 1]!;
    const ends =
      item.kind !== 'word' ||
      language.relatives.has(word) ||
      language.auxiliaries.has(word) ||
      language.subordinators.has(word) ||
      (language.prepositions.has(word) && !language.titlePrepositions.has(word)) ||
      (!item.capital && (language.cues.has(word) || language.isPastVerb?.(word) === true));
    if (ends) break;
    from--;
  }
  return from;
}

const CLOSES = /^[,.;:)(]$|^\p{Pd}$/u;

/**
 * Returns the spans next to a name that may describe the person: ", mayor of Riga,", "(mayor of Riga)", "The mayor of
 * Riga, X,".
 */
function appositions(place: NamePlace, start: number, language: Language): [number, number][] {
  const found: [number, number][] = [];
  const behind = appositionBehind(place, language);
  if (behind) found.push(behind);
  const before = appositionBefore(place, start, language);
  if (before) found.push(before);
  return found;
}

function appositionBehind(
  { passage, chunk, chunks }: NamePlace,
  language: Language
): [number, number] | null {
  const { items } = passage;
  if (items[chunk.to]?.text !== ',' && items[chunk.to]?.text !== '(') return null;
  let from = chunk.to + 1;
  // ", 52, mayor of Riga,".
  if (items[from]?.kind === 'number' && items[from + 1]?.text === ',') from += 2;
  let to = from;
  while (to < items.length && items[to]!.kind !== 'punctuation' && items[to]!.kind !== 'quote')
    to++;
  // "X, Foreign Minister Y and Z": the title is the next one’s.
  const isOfNext = chunks.some(
    (other) => other.kind === 'person' && other.from >= from && other.to <= to
  );
  const closes = to >= items.length || items[to]!.kind === 'quote' || CLOSES.test(items[to]!.text);
  return closes && !isOfNext && opensTitle(passage, from, to, language) ? [from, to] : null;
}

/** Returns whether a span begins as a title does, and not with a clause about one ("who met the minister"). */
function opensTitle(
  { words, items }: Passage,
  from: number,
  to: number,
  language: Language
): boolean {
  const { inflection } = language;
  const item = items[from];
  if (!item || from >= to) return false;
  const head = inflection ? headNounIn({ words, items } as Passage, from, to, inflection) : null;
  const opening = inflection
    ? head
      ? words.slice(from, head.at + 1)
      : []
    : words.slice(from, from + 1);
  return (
    opening.length > 0 &&
    opening.every(
      (word, i) =>
        language.determiners.has(word) ||
        language.office.has(word) ||
        language.officePhrases.has(word) ||
        language.personNouns.has(word) ||
        language.spokesNouns.has(word) ||
        language.titleWords.passing.has(word) ||
        language.otherHolders?.has(word) === true ||
        countryAt(words, from + i, language) !== null ||
        (!inflection && item.capital && !language.notNames.has(word))
    )
  );
}

/** Finds an apposition before the name, at the front of its clause: "The mayor of Riga, X,". */
function appositionBefore(
  { passage, chunk, phrase }: NamePlace,
  start: number,
  language: Language
): [number, number] | null {
  const { items, words, sentenceOf, sentenceStarts } = passage;
  if (phrase && phrase.from < start - 1) return null;
  if (language.inflection || items[start - 1]?.text !== ',' || items[chunk.to]?.text !== ',')
    return null;
  const first = sentenceStarts[sentenceOf[start] ?? 0] ?? 0;
  const title = phraseBefore(passage, start - 2, first, language);
  if (!title) return null;
  const previous = items[title.from - 1];
  const opens =
    title.from <= first ||
    previous?.kind !== 'word' ||
    language.cues.has(words[title.from - 1] ?? '');
  return opens && opensTitle(passage, title.from, start - 1, language)
    ? [title.from, start - 1]
    : null;
}

/** Returns the country right after a name: "X |of Belarus|". */
function countryBehind({ words }: Passage, at: number, language: Language): string | null {
  if (!language.roleComplements?.has(words[at] ?? '')) return null;
  const found = countryAt(words, at + 1, language);
  return found?.kind === 'name' ? found.code : null;
}
