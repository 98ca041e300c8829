/**
 * Maps names to keys of their sound: “Khrenin”, “Hrenin”, “Chrenin”, “Хренин” and “Хрэнін” have one key.
 * Transliterations differ in the letters for one sound, so sounds that are often written alike are one here.
 */
import { caseStems, isCyrillic } from '../languages/declension';
import { remember } from '../languages/remember';

const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'h',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  і: 'i',
  ї: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'v',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};
/** Latin letters with a mark that says more than the bare letter. */
const MARKED: Readonly<Record<string, string>> = {
  š: 'sh',
  ś: 's',
  ž: 'zh',
  ż: 'zh',
  č: 'ch',
  ć: 'ts',
  ł: 'l',
  ŭ: 'v',
};
const MARKED_CHARS = /[šśžżčćłŭ]/g;
/** In this order: each rule sees what the ones before it left. */
const RULES: readonly [RegExp, string][] = [
  [/shch|szcz|sch|sz/g, 'sh'],
  [/cz|tch/g, 'ch'],
  [/kh|gh|g/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/tz|tc|c(?=[eiy])/g, 'ts'],
  [/ck|q|c(?!h)/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/i+e|io/g, 'e'],
  [/i+(?=[aeou])/g, 'i'],
  [/(?<=[aeiou])u(?=$|[^aeiou])/g, 'v'],
  [/(.)\1+/g, '$1'],
];
/** An "i" stays after a consonant: it tells Viktoria from Viktor. */
const FINAL_VOWELS = /(?<=...)(?:[aeou]+|[aeou]+i)$/;
const FINAL_I = /(?<=...[^aeiou])i$/;
const NOT_LETTER = /[^a-z]+/g;
/** Returns the sound of a word of a name in the given form. `word`: in any case, in Latin or Cyrillic letters. */
export const soundOf = remember((word) => {
  const lower = word.toLowerCase().normalize('NFC');
  const latin = isCyrillic(lower)
    ? [...lower].map((char) => LETTERS[char] ?? char).join('')
    : lower.replace(MARKED_CHARS, (char) => MARKED[char] ?? char).normalize('NFKD');
  return RULES.reduce(
    (sound, [pattern, by]) => sound.replace(pattern, by),
    latin.replace(NOT_LETTER, '')
  );
});

/** Returns the possible sounds of a word; a Latin “ch” is ч in English and х in the Belarusian Latin alphabet. */
const readings = remember((word): readonly string[] => {
  const sound = soundOf(word);
  return sound.includes('ch') && !isCyrillic(word) ? [sound, sound.replace(/ch/g, 'h')] : [sound];
});

/**
 * Returns the keys that all cases and transliterations of a word of a name share; several where it can be read in
 * several ways.
 */
export const soundKeys = remember((word): readonly string[] => {
  const keys = caseStems(word)
    .flatMap(readings)
    .map((sound) => unstressed(sound).replace(FINAL_VOWELS, ''));
  // “Анатоль” is "Anatoly" too, and the case of “Кашири” is ambiguous.
  const short = isCyrillic(word) ? [] : keys.filter((key) => FINAL_I.test(soundOf(word)) && key);
  return [...new Set([...keys, ...short.map((key) => key.replace(FINAL_I, ''))])];
});

/** Writes o as а, because Belarusian writes the unstressed o as it is spoken: “Саладуха” is «Солодуха». */
const unstressed = (sound: string): string => sound.replace(/o/g, 'a');

const unstressedReadings = remember((word) => readings(word).map(unstressed));

/** Returns whether two words of names sound alike in the same case. */
export function soundAlike(a: string, b: string): boolean {
  const pronunciations = isCyrillic(a) || isCyrillic(b) ? unstressedReadings : readings;
  const others = pronunciations(b);
  return pronunciations(a).some((sound) => others.includes(sound));
}
