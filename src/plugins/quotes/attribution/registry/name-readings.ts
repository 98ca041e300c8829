/**
 * Reads Latin words of names as they sound in the languages that names come from, because a Cyrillic or plain English
 * spelling follows the sound: “Кіспэ” is Quispe, “Оберхойзер” is Oberhäuser.
 */
import { caseless, isCyrillic } from '../languages/declension';
import { remember } from '../languages/remember';
import { soundOf } from './transliteration-keys';

type Rules = readonly (readonly [RegExp, string])[];

const MARKED: Rules = [
  [/[äæ]/g, 'ae'],
  [/[öøœ]/g, 'oe'],
  [/å/g, 'o'],
  [/ß/g, 'ss'],
  [/ñ/g, 'n'],
  [/ç/g, 's'],
  [/ğ/g, 'g'],
  [/ş/g, 'sh'],
  [/ć/g, 'ch'],
  [/ř/g, 'rzh'],
  [/ě/g, 'e'],
  [/ı/g, 'i'],
];
/** "ae" stays for a reader who sees two letters; here it is one sound. */
const UMLAUTS: Rules = [
  [/(?:ä|ae)u|[eo]u/g, 'oi'],
  [/ü|ue/g, 'iu'],
  [/[öø]|oe/g, 'e'],
  [/[äæ]|ae/g, 'e'],
];
const GERMAN: Rules = [
  ...UMLAUTS,
  [/e[iy]/g, 'ai'],
  [/ie/g, 'i'],
  [/tz|z/g, 'ts'],
  [/qu/g, 'kv'],
  [/chs/g, 'ks'],
  [/sch/g, 'sh'],
  [/ch/g, 'h'],
  [/^s(?=[tp])/g, 'sh'],
  [/th/g, 't'],
  [/v/g, 'f'],
  [/(?<=[aeiou])h(?=[^aeiou]|$)/g, ''],
];
const FRENCH: Rules = [
  [/eau|au/g, 'o'],
  [/oi/g, 'ua'],
  [/ou/g, 'u'],
  [/a[iy]|ei/g, 'e'],
  [/eu|œu|œ/g, 'e'],
  [/ill/g, 'i'],
  [/qu/g, 'k'],
  [/ch/g, 'sh'],
  [/gn/g, 'n'],
  [/gu(?=[eiéè])/g, 'g'],
  [/j|g(?=[eiéèy])/g, 'zh'],
  [/c(?=[eiéèy])|ç/g, 's'],
  [/(?<=[aeiouyéè])s(?=[aeiouéè])/g, 'z'],
  [/h/g, ''],
  [/(?<=..)(?:er|ez|et)$/g, 'e'],
  [/(?<=..)[stxdzp]$/g, ''],
  [/(?<=..)e?s?$/g, ''],
];
const SPANISH: Rules = [
  [/qu(?=[eiéí])/g, 'k'],
  [/gu(?=[eiéí])/g, 'g'],
  [/ll/g, 'li'],
  [/nh/g, 'n'],
  [/lh/g, 'l'],
  [/ñ/g, 'n'],
  [/ã[oe]/g, 'an'],
  [/h/g, ''],
  [/j|g(?=[eiéí])/g, 'h'],
  [/z|c(?=[eiéí])|ç/g, 's'],
];
const ENGLISH: Rules = [
  [/^wr/g, 'r'],
  [/^kn/g, 'n'],
  [/oo|ou/g, 'u'],
  [/ee|ea/g, 'i'],
  [/aw|au/g, 'o'],
  [/ow/g, 'ou'],
  [/wh?(?=[aeiy])/g, 'u'],
  [/igh/g, 'ai'],
  [/(?<=.)gh/g, ''],
  [/^j|dg/g, 'dzh'],
  [/j/g, 'dzh'],
  [/a[iy]/g, 'ei'],
  [/ck/g, 'k'],
  [/tch/g, 'ch'],
  [/c(?=[eiy])/g, 's'],
  [/(?<=[aeiou][^aeiou])e$/g, ''],
];
const ARABIC: Rules = [
  [/ou|oo|uu/g, 'u'],
  [/ee|iy/g, 'i'],
  [/a[iy]|ei/g, 'ai'],
  [/q/g, 'k'],
  [/dh/g, 'd'],
  [/j/g, 'dzh'],
  [/(?<=[aeiou])h?$/g, ''],
];
const CHINESE: Rules = [
  [/zh/g, 'ch'],
  [/j/g, 'ts'],
  [/q/g, 'ts'],
  [/x/g, 's'],
  [/z|c(?!h)/g, 'ts'],
  [/ng(?![aeiou])/g, 'n'],
  [/uo/g, 'o'],
];
const KOREAN: Rules = [
  [/ae/g, 'e'],
  [/eo/g, 'o'],
  [/eu/g, 'i'],
  [/oo/g, 'u'],
  [/w/g, ''],
  [/j/g, 'zh'],
];
const HUNGARIAN: Rules = [
  [/sz/g, 'z'],
  [/s(?!z)/g, 'sh'],
  [/gy/g, 'd'],
  [/cs/g, 'ch'],
  [/c(?!h)/g, 'ts'],
  [/ly/g, 'i'],
];
const ORIGINS: readonly Rules[] = [
  GERMAN,
  FRENCH,
  SPANISH,
  ENGLISH,
  ARABIC,
  CHINESE,
  KOREAN,
  HUNGARIAN,
];
/** Cyrillic writes some foreign consonants in two letters. */
const CYRILLIC_PAIRS: Rules = [
  [/чж/g, 'ж'],
  [/цз/g, 'ц'],
  [/дж/g, 'ж'],
  [/тч/g, 'ч'],
];
const rewritten = (word: string, rules: Rules): string =>
  rules.reduce((made, [pattern, by]) => made.replace(pattern, by), word);

/** Returns the sounds that a word of a name may have, the plainest reading first. `word`: lower case, with its marks. */
export const readingsOf = remember((word): readonly string[] =>
  isCyrillic(word) ? cyrillicReadings(word) : latinReadings(word)
);

function cyrillicReadings(word: string): readonly string[] {
  const stem = caseless(word);
  const plain = rewritten(word, CYRILLIC_PAIRS);
  return [...new Set([soundOf(word), soundOf(stem), soundOf(plain)].filter(Boolean))];
}

function latinReadings(word: string): readonly string[] {
  const sounds = ORIGINS.map((rules) => soundOf(rewritten(word, rules)));
  return [...new Set([soundOf(word), soundOf(rewritten(word, MARKED)), ...sounds].filter(Boolean))];
}
