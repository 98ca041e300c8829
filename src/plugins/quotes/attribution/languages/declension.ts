/** Folds the cases of Cyrillic names: “Хренина”, “Хрениным” and “Хренин” have one key. */

const CYRILLIC = /[\u0400-\u04ff]/;
/** Surnames that decline as adjectives, and adjectives of countries: “-ский”. */
const ADJECTIVE =
  /(?<=.(?:ск|цк))(?:ий|ый|ой|ого|ому|им|ом|ая|ую|ое|ие|их|ими|і|ага|аму|ім|ай|ая|ае|ія|іх|імі|і)$/;
/** Surnames in -ов, -ев, -ин, with the endings of both genders. */
const POSSESSIVE = /(?<=.(?:[оеёаэя]в|[иыіэ]н))(?:а|у|ым|ім|ом|ам|е|ой|ай|ою|аю|ы|ых|ым[иі])$/;
/** A vowel before: “Сергей”, “Мария”, “Николая”. */
const AFTER_VOWEL = /(?<=.[аеёиоуыэюяі])(?:й|я|ю|ем|ей|ею|ём|ёй|е|и|і|яй)$/;
const ANY =
  /(?<=..[^аеёиоуыэюяі])(?:ою|ею|ого|ому|ая|ую|ый|ой|ей|ым|ом|ем|ём|ам|ям|ай|яй|ы|и|і|а|я|у|ю|е|о|э|ь)$/;
/** “Мікалай” ends as “Саладухай” does, but in no case. */
const NOT_ENDING = /(?:[лк]ай|[гдвтсрн]ей)$/;
const MAX_CACHED_WORDS = 20_000;

export const isCyrillic = (word: string): boolean => CYRILLIC.test(word);

const known = new Map<string, string>();

/**
 * Returns what all cases of a word of a name share; words in other scripts do not change. `word`: lower case, folded.
 */
export function caseless(word: string): string {
  if (!isCyrillic(word)) return word;
  const found = known.get(word);
  if (found !== undefined) return found;
  const made = strip(word.replace(/ё/g, 'е').replace(/ў$/, 'в'));
  if (known.size >= MAX_CACHED_WORDS) known.clear();
  known.set(word, made);
  return made;
}

function strip(word: string): string {
  for (const ending of [ADJECTIVE, POSSESSIVE]) {
    if (ending.test(word)) return word.replace(ending, '');
  }
  if (AFTER_VOWEL.test(word) && (NOT_ENDING.test(word) || !ANY.test(word)))
    return word.replace(AFTER_VOWEL, '');
  return word.replace(ANY, '');
}
