/** Compares a name in a text with a recorded name: in another spelling or script, shorter or in full. */
import { isCyrillic, caseless } from '../languages/declension';
import { remember, rememberPairs } from '../languages/remember';
import { isShortForm } from '../languages/short-names';
import { areTwoNames, isTranslatedName } from '../languages/translated-names';
import { foldWord } from './name-keys';
import { genderOfPatronymic } from './name-parts';
import { readingsOf } from './name-readings';
import { CONSONANT_END, likenessOfWords } from './word-likeness';
import type { Likeness } from './word-likeness';

const FEMININE = /[aая]$/;

/** Returns whether one name is in no case of the other: “Иван” and “Ивана”, "Ivana". Folded. */
export const isOfManAndWoman = (man: string, woman: string): boolean =>
  isCyrillic(man) && CONSONANT_END.test(man) && FEMININE.test(woman);

/** Returns what first names are listed by: without the endings of cases. */
export const dictionaryForm = remember((word) => {
  const folded = foldWord(word);
  return isCyrillic(folded) ? caseless(folded) : folded;
});

/** Compares two first names; an initial or a short form may be the other. */
export const likenessOfGivenNames = rememberPairs(compareGivenNames);

function compareGivenNames(a: string, b: string): Likeness {
  const [first, second] = [foldWord(a), foldWord(b)];
  if (first.length === 1 || second.length === 1) {
    if (first === second) return 2;
    return isInitialOf(a, b) || isInitialOf(b, a) ? 1 : 0;
  }
  // “Мікалай” and “Мікола” are one man’s.
  if (isTranslatedName(first, second)) return 2;
  if (isOfManAndWoman(first, second)) return 0;
  const [one, other] = [dictionaryForm(a), dictionaryForm(b)];
  if (isTranslatedName(one, other)) return 2;
  if (areTwoNames(first, second)) return 0;
  const likeness = likenessOfWords(a, b);
  if (likeness === 2) return 2;
  return likeness === 1 || isShortForm(first, second) ? 1 : 0;
}

function isInitialOf(initial: string, name: string): boolean {
  const letter = foldWord(initial);
  if (letter.length !== 1) return false;
  return (
    foldWord(name).startsWith(letter) ||
    readingsOf(name.toLowerCase()).some((reading) =>
      readingsOf(letter).some((sound) => sound !== '' && reading.startsWith(sound.charAt(0)))
    )
  );
}

/** The words of a name that tell people apart, in lower case with their marks. */
export interface ComparedName {
  words: readonly string[];
  /** All of them folded, without a space. */
  joined: string;
}

/** Compares a name in a text with a recorded one. */
export function likenessOfNames(text: ComparedName, record: ComparedName): Likeness {
  if (text.words.length < 2 || record.words.length < 2) return 0;
  return text.joined === record.joined ? 2 : inOrder(text.words, record.words);
}

/** The words of a name after the first one, without patronymics where the other name has none. */
function inOrder(text: readonly string[], record: readonly string[]): Likeness {
  const given = likenessOfGivenNames(text[0] as string, record[0] as string);
  if (given === 0) return secondGivenName(text, record);
  const rest = withoutPatronymic(text.slice(1), record.length > 2);
  const own = record.slice(1);
  const surname = likenessOfSurnames(rest, own);
  if (surname === 0 || isOneCase(text) === false) return 0;
  return Math.min(given, surname) as Likeness;
}

/** Returns whether a Cyrillic first name and surname can be in one case: “Александра Грин” is not Alexander Green’s. */
function isOneCase(text: readonly string[]): boolean {
  const [first, last] = [text[0] as string, text[text.length - 1] as string];
  return !(isCyrillic(first) && /[ую]$|ом$|ем$/.test(first) && /[оаеё]в$|[иы]н$/.test(last));
}

const withoutPatronymic = (words: readonly string[], keep: boolean): readonly string[] =>
  keep || words.length < 2 || genderOfPatronymic((words[0] as string).toLowerCase()) === null
    ? words
    : words.slice(1);

/** Compares what follows the first names; either may have more names in the middle, or a second surname. */
function likenessOfSurnames(text: readonly string[], record: readonly string[]): Likeness {
  const [last, lastOwn] = [text[text.length - 1] as string, record[record.length - 1] as string];
  const ends = likenessOfWords(last, lastOwn);
  if (ends > 0) return middlesFit(text.slice(0, -1), record.slice(0, -1)) ? ends : 0;
  // "Luis Almagro" of "Luis Almagro Lemes".
  if (text.length === 1 && record.length === 2) {
    const first = likenessOfWords(last, record[0] as string);
    return genderOfPatronymic((record[0] as string).toLowerCase()) ? 0 : first;
  }
  if (text.length === 1 && record.length > 2)
    return record.slice(0, -1).some((word) => likenessOfWords(last, word) === 2) ? 1 : 0;
  return 0;
}

/** Returns whether names in the middle do not contradict: each of the shorter list is among the longer one. */
function middlesFit(text: readonly string[], record: readonly string[]): boolean {
  const [shorter, longer] = text.length <= record.length ? [text, record] : [record, text];
  return shorter.every((word) => longer.some((other) => likenessOfGivenNames(word, other) > 0));
}

/** "Javad Rezaei" may be Mohammad Javad Rezaei. */
function secondGivenName(text: readonly string[], record: readonly string[]): Likeness {
  if (text.length !== 2 || record.length < 3) return 0;
  const [first, last] = text as [string, string];
  const second = likenessOfWords(first, record[1] as string);
  return second === 2 && likenessOfWords(last, record[record.length - 1] as string) === 2 ? 1 : 0;
}
