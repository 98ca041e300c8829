import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';
import { foldWord, isCyrillic, stemBelarusian } from '../../../../quotes/server/src/public';
import { isIn } from '../../../../../lib/language/in-language';

/** Every locale at once, in a request. */
export const ALL_LOCALES = '*';

/** A word of a text: its place, the form it is compared by, and the stem that all of its forms share. */
export interface Word {
  start: number;
  end: number;
  form: string;
  stem: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
const POSSESSIVE = /['’ʼ]s$/i;
/** Belarusian writes the same word with у after a consonant and with ў after a vowel. */
const SHORT_U = /^ў/;
/** Words are cut here, because an index has its limits. */
const MAX_LENGTH = 64;

/** Folds a word for comparison: without case, accents, apostrophes. */
export const formOf = (word: string): string =>
  foldWord(word.replace(POSSESSIVE, '')).replace(SHORT_U, 'у').slice(0, MAX_LENGTH);

type Stem = (form: string) => string;
const asItIs: Stem = (form) => form;

/**
 * Chooses the stemmers for a word in a text of a language. The script says more than the language: Latin words in a
 * Russian text are usually English.
 */
function stemmersFor(form: string, language: string): Stem[] {
  const every = language === ALL_LOCALES;
  if (isCyrillic(form)) {
    if (every) return [russian, stemBelarusian];
    return [isIn('be', language) ? stemBelarusian : russian];
  }
  if (every) return [english, asItIs];
  return [['en', 'ru', 'be'].some((one) => isIn(one, language)) ? english : asItIs];
}

const MAX_REMEMBERED = 20_000;
const known = new Map<string, string[]>();

/** Returns the stems of a form; in all locales at once there may be several. */
export function stemsOf(form: string, language: string): string[] {
  const key = `${language} ${form}`;
  const found = known.get(key);
  if (found) return found;
  const stems = [...new Set(stemmersFor(form, language).map((stem) => stem(form)))];
  if (known.size >= MAX_REMEMBERED) known.clear();
  known.set(key, stems);
  return stems;
}

/** Lists the words of a text in their order. */
export function wordsOf(text: string, language: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const form = formOf(word);
    if (form === '') continue;
    const [stem = form] = stemsOf(form, language);
    words.push({ start: index, end: index + word.length, form, stem });
  }
  return words;
}
