/**
 * Reads an office from the words next to a name, in a language whose complements follow in the genitive: “министр
 * обороны Швеции”.
 */
import { countryAt } from '../registry/countries';
import type { Language } from '../languages/language';
import type { Inflection } from '../languages/inflection';
import { adjectiveInNominative } from '../registry/nominative';
import type { WordCase } from '../registry/nominative';
import { isAcronym, isHeldOffice, NO_OFFICE } from './office-words';
import type { OfficeWords } from './office-words';
import { readTitle } from '../registry/offices';
import type { Passage } from '../text/passages';

const ADJECTIVE = /(?:[ыиі]й|[оа]й|ая|яя|[оеая]го|[оеа]му|[ыиі]м|[оу]ю|[сц]к[іа]|ы)$/;

/** Finds the first noun for an office or person of a span, and its case. */
export interface HeadNoun {
  at: number;
  wordCase: WordCase;
}

export function headNounIn(
  { words, items }: Passage,
  from: number,
  to: number,
  { isNominative, dictionaryForm }: Inflection
): HeadNoun | null {
  for (let at = from; at < to; at++) {
    const word = words[at] as string;
    if (items[at]?.kind === 'punctuation' || items[at]?.kind === 'quote') return null;
    if (dictionaryForm(word) === null) continue;
    return {
      at,
      wordCase: isNominative(word) || dictionaryForm(word) === word ? 'nominative' : 'oblique',
    };
  }
  return null;
}

/**
 * Reads the span `from` to `to` (exclusive) before a name, or in apposition to one. `nameCase`: the case of the name,
 * as far as it tells.
 */
export function officeWordsByCase(
  passage: Passage,
  from: number,
  to: number,
  nameCase: WordCase,
  language: Language,
  inflection: Inflection
): OfficeWords {
  const { words, items } = passage;
  const head = headNounIn(passage, from, to, inflection);
  if (!head) return NO_OFFICE;
  let country = countryBefore(passage, from, head.at, language);
  const first = startOfTitle(passage, from, head, nameCase, language);
  const title: string[] = [];
  for (let i = first; i <= head.at; i++) {
    const isNominative = nameCase === 'nominative' || head.wordCase === 'nominative';
    const word = isNominative
      ? items[i]!.text
      : inNominative(items[i]!.text, i === head.at, inflection);
    if (word === null) return { ...NO_OFFICE, country };
    title.push(word);
  }
  const end = endOfTitle(passage, head.at + 1, to, language, inflection);
  const said = words.slice(first, end);
  const { heads, deputy } = readTitle(said, language);
  for (let i = head.at + 1; i < end; i++) {
    const found = countryAt(words, i, language);
    const takes = found && i + found.length <= end && isOfOffice(passage, head.at, i, found.kind);
    if (takes || (found?.kind === 'capital' && heads.includes('mayor'))) country ??= found.code;
    if (takes) i += found.length - 1;
    else title.push(items[i]!.text);
  }
  const isOffice = heads.length > 0 || deputy || language.spokesNouns.has(words[head.at] as string);
  const isHeld = isOffice && isHeldOffice(words.slice(from, end), language);
  return { ...NO_OFFICE, title: isHeld ? title.join(' ') : null, country };
}

/** Returns the country before the noun: “шведский |министр”. */
function countryBefore(
  { words }: Passage,
  from: number,
  to: number,
  language: Language
): string | null {
  for (let i = from; i < to; i++) {
    const found = countryAt(words, i, language);
    if (found && found.kind !== 'capital') return found.code;
  }
  return null;
}

/** No title has more words before the noun that its name agrees with: “исполняющий обязанности |министра|”. */
const MAX_WORDS_BEFORE_HEAD = 3;

function startOfTitle(
  passage: Passage,
  from: number,
  head: HeadNoun,
  nameCase: WordCase,
  language: Language
): number {
  const { words, items } = passage;
  let start = head.at;
  // The name is in the nominative and the noun is not: the noun only goes on with what is before it.
  const goesOn = nameCase === 'nominative' && head.wordCase === 'oblique';
  const belongs = (i: number) =>
    goesOn
      ? items[i]?.kind === 'word' &&
        !language.notNames.has(words[i] as string) &&
        head.at - i < MAX_WORDS_BEFORE_HEAD
      : isOwnAdjective(passage, i, language);
  while (start > from && belongs(start - 1)) start--;
  return start;
}

/**
 * Returns whether an adjective is part of the title: “первый |заместитель”; not “новый |министр”, “шведский |министр”.
 */
function isOwnAdjective({ words, items }: Passage, i: number, language: Language): boolean {
  const word = words[i] as string;
  return (
    items[i]?.kind === 'word' &&
    ADJECTIVE.test(word) &&
    !language.titleWords.passing.has(word) &&
    !language.titleWords.styles.has(word) &&
    !language.determiners.has(word) &&
    !language.prepositions.has(word) &&
    !language.cues.has(word) &&
    language.office.get(word)?.former !== true &&
    countryAt([word], 0, language) === null
  );
}

const inNominative = (
  word: string,
  isNoun: boolean,
  { dictionaryForm }: Inflection
): string | null => (isNoun ? dictionaryForm(word.toLowerCase()) : adjectiveInNominative(word));

/**
 * Returns whether a country after the noun is the office’s: “министр обороны |Швеции|”, “глава |шведского| МИД”, not
 * “президент Банка |Финляндии|”.
 */
function isOfOffice(passage: Passage, head: number, at: number, kind: string): boolean {
  const item = passage.items[at]!;
  if (kind === 'capital') return false;
  if (kind === 'demonym') return !item.capital;
  const before = passage.items[at - 1]!;
  return at - 1 === head || !before.capital || isAcronym(before.text) || at - 2 > head;
}

/** Finds where the complements end: at a rank, a verb, a clause, a preposition that no title has, a second office. */
function endOfTitle(
  { words, items }: Passage,
  from: number,
  to: number,
  language: Language,
  { dictionaryForm }: Inflection
): number {
  for (let i = from; i < to; i++) {
    const word = words[i] as string;
    const item = items[i]!;
    if (item.kind !== 'word' || language.relatives.has(word) || language.auxiliaries.has(word))
      return i;
    if (language.prepositions.has(word) && !language.titlePrepositions.has(word)) return i;
    if (language.titleWords.styles.has(word)) return i;
    if (language.conjunctions.has(word) && dictionaryForm(words[i + 1] ?? '') !== null) return i;
    if (
      !item.capital &&
      (language.cues.has(word) || language.isPastVerb?.(word) || language.isAdverb(word))
    )
      return i;
  }
  return to;
}
