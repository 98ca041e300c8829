/** Compares words of names: in another spelling, case or script. */
import { caseless, isCyrillic } from '../languages/declension';
import { remember, rememberPairs } from '../languages/remember';
import { foldWord } from './name-keys';
import { readingsOf } from './name-readings';
import { likenessOfSounds } from './sound-distance';
import { soundAlike, soundOf } from './transliteration-keys';

/** Certainty that two words or names are one: 2, certainly; 1, perhaps; 0, not. */
export type Likeness = 0 | 1 | 2;

const SURE_IN_OTHER_SCRIPT = 0.84;
const NEAR_IN_OTHER_SCRIPT = 0.78;
const NEAR = 0.86;
const DIGRAPHS = /([aou])e|aa/g;
const FINAL_A = /[aá]$/;
export const CONSONANT_END = /[^аеёиоуыэюяіьй]$/;

/** Writes German and Nordic letters and their replacements alike: "Mueller" and "Muller", "Kjaer" and "Kjær". */
const withoutDigraphs = remember((folded) =>
  folded.replace(DIGRAPHS, (pair, vowel?: string) => vowel ?? pair.charAt(0))
);

const likenessOfPair = rememberPairs(compareWords);

/** Compares two words of names in lower case, with their marks. */
export const likenessOfWords = (a: string, b: string): Likeness =>
  a === b ? 2 : likenessOfPair(a, b);

function compareWords(a: string, b: string): Likeness {
  const [first, second] = [foldWord(a), foldWord(b)];
  if (first === second) return 2;
  if (first === '' || second === '') return 0;
  const cyrillic = [isCyrillic(first), isCyrillic(second)];
  if (cyrillic[0] !== cyrillic[1]) return cyrillic[0] ? compareScripts(a, b) : compareScripts(b, a);
  if (cyrillic[0]) return compareCyrillic(first, second);
  if (withoutDigraphs(first) === withoutDigraphs(second)) return 2;
  if (FINAL_A.test(first) !== FINAL_A.test(second)) return 0;
  if (soundAlike(a, b) || isRomanizedAlike(a, b) || isOneSlavicName(first, second)) return 2;
  return likenessOfSounds(soundOf(a), soundOf(b), NEAR) >= NEAR ? 1 : 0;
}

/** Names written in Arabic letters have many Latin spellings: "Behrouz", "Behrooz"; "Tarek", "Tareq". */
const ROMANIZED: readonly (readonly [RegExp, string])[] = [
  [/ou|oo|uu|ow/g, 'u'],
  [/ee|ii|iy|ey|ei/g, 'i'],
  [/ai|ay/g, 'ay'],
  [/q|ck/g, 'k'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/gh/g, 'g'],
  [/y/g, 'i'],
  [/w/g, 'v'],
  [/(.)\1+/g, '$1'],
  [/(?<=[aeiou])h$/g, ''],
];
const romanized = remember((word) =>
  ROMANIZED.reduce((made, [pattern, by]) => made.replace(pattern, by), foldWord(word))
);
const isRomanizedAlike = (a: string, b: string): boolean => romanized(a) === romanized(b);

/** Surnames that Russian and Belarusian write with other vowels: "Korotkevich" and "Karatkevich". */
const SLAVIC_END = /(?:[aeo][uvw]|[iy]n|[iy]ch|s?k[iy]i?y?|[ae]nk[ao]|uk|[aei]ts|[iy]k|ak)a?$/;
const UNSTRESSED = /[aeo]/g;
const isOneSlavicName = (a: string, b: string): boolean =>
  SLAVIC_END.test(a) &&
  SLAVIC_END.test(b) &&
  soundOf(a).replace(UNSTRESSED, 'a') === soundOf(b).replace(UNSTRESSED, 'a');

/** Letters that only Belarusian and Ukrainian have. */
const OTHER_SLAVIC = /[іўїєґ]|дз|ць/;
const areTwoLanguages = (a: string, b: string): boolean =>
  OTHER_SLAVIC.test(a) !== OTHER_SLAVIC.test(b);

function compareCyrillic(a: string, b: string): Likeness {
  if (caseless(a) === caseless(b) || soundAlike(a, b)) return 2;
  const vowels = (word: string) => soundOf(caseless(word)).replace(UNSTRESSED, 'a');
  if (areTwoLanguages(a, b) && vowels(a) === vowels(b)) return 2;
  return likenessOfSounds(soundOf(a), soundOf(b), NEAR) >= NEAR ? 1 : 0;
}

function compareScripts(cyrillic: string, latin: string): Likeness {
  // “Иванов” is no Ivanova; “Иванова” may be Ivanov in another case.
  if (FINAL_A.test(foldWord(latin)) && CONSONANT_END.test(cyrillic)) return 0;
  const likeness = bestLikeness(cyrillic, latin);
  return likeness >= SURE_IN_OTHER_SCRIPT ? 2 : likeness >= NEAR_IN_OTHER_SCRIPT ? 1 : 0;
}

function bestLikeness(a: string, b: string): number {
  let best = 0;
  const others = readingsOf(b);
  for (const reading of readingsOf(a))
    for (const other of others) {
      if (Math.abs(reading.length - other.length) > 4) continue;
      best = Math.max(best, likenessOfSounds(reading, other, Math.max(best, NEAR_IN_OTHER_SCRIPT)));
      if (best === 1) return 1;
    }
  return best;
}
