/**
 * Writes words in one spelling where Russian or Belarusian has several: ё or е, the apostrophes, and the soft signs and
 * vowels of loan words that the classical Belarusian spelling has (“сьцьвярджае”, “прэзыдэнт”, “міністар”, “плян”).
 */

const YO = /ё/g;
const APOSTROPHE = /[’ʼ`]/g;
/** Softness before a soft consonant is not written: “зьвярнуўся”, “засьведчыў”, “насеньне”, “дзьверы”. */
const SOFT_SIGN = /(?<=[сзцнл])ь(?=[бвгдзжклмнпстфхцч])/g;
/** The vowels after consonants of loan words: “сэнатар”, “дэпутат”, “пазыцыя”, “клюб”, “парлямэнт”. */
const LOAN_VOWELS: readonly [RegExp, string][] = [
  [/э/g, 'е'],
  [/(?<=[сз])ы(?=.)/g, 'і'],
  [/ля/g, 'ла'],
  [/лю/g, 'лу'],
];
/** “міністар”, “міністра”. */
const FLEETING_A = /(?<=[тдп])ар$/;

/** Writes letters that have two forms in one. */
export const oneOfLetters = (word: string): string =>
  word.replace(YO, 'е').replace(APOSTROPHE, "'");

/** Writes a word or stem in one of its spellings, which is no word of its own, but the same for all of them. */
export function oneSpelling(word: string): string {
  let made = word.replace(SOFT_SIGN, '');
  for (const [vowel, by] of LOAN_VOWELS) made = made.replace(vowel, by);
  return made.replace(FLEETING_A, 'р');
}
