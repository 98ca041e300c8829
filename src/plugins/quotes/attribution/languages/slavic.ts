/** Implements what Russian and Belarusian have in common: endings of nouns and adjectives, forms of verbs. */
import { isCyrillic } from './declension';
import type { Gender } from '../types';
import { officePhrase, phraseMap, words } from './build';
import { Lexicon, lexiconOf } from './lexicon';
import type { WordMap, WordSet } from './lexicon';
import { oneOfLetters, oneSpelling } from './slavic-spelling';
import type { GivenName, OfficeConcept, OfficePhrase } from './people-words';

/** Endings of cases, the longest first; what is left has three letters at least. */
const ENDING = new RegExp(
  `(?<=...)(?:${[
    'ией иям иях иями ями ами ями ого его ому ему ыми ими амі ямі ага яга аму яму ымі імі ыямі аю яю',
    'ию ия ии ие ий ый ой ей ая яя ое ее ую юю ые ых их ым им ью ою ею ыя ія ыі ых іх ай яй эй ае яе',
    'ом ем ам ям ах ях ов ев оў аў ёў яў еў ам ях ію іі ію',
    'а я о е ы и у ю ь й і э',
  ]
    .join(' ')
    .split(/\s+/)
    .join('|')})$`
);
const MAX_CACHED_WORDS = 50_000;
const stems = new Map<string, string>();
const plainWords = new Map<string, string>();

function remembered(cache: Map<string, string>, word: string, make: (word: string) => string) {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const made = make(word);
  if (cache.size >= MAX_CACHED_WORDS) cache.clear();
  cache.set(word, made);
  return made;
}

/** Writes a word in one spelling of those that it has. `word`: lower case. */
export const plainLetters = (word: string): string =>
  remembered(plainWords, word, (it) => oneSpelling(oneOfLetters(it)));

/** Returns the part of a noun or adjective that its cases share. `word`: lower case. */
export const stemOf = (word: string): string =>
  remembered(stems, word, (it) => oneSpelling(oneOfLetters(it).replace(ENDING, '')));

/** Indexes nouns and adjectives in all their cases, from their dictionary forms. */
export const nouns = (...lists: string[]): WordSet => lexiconOf(lists.flatMap(words), stemOf);

/** Words that are only meant in this form. */
export const exact = (...lists: string[]): WordSet => lexiconOf(lists.flatMap(words), plainLetters);

export const nounMap = <V>(entries: Iterable<readonly [string, V]>): WordMap<V> =>
  new Lexicon(entries, stemOf);

/** Indexes titles: concept to words, in their dictionary forms. */
export function officesOf(
  heads: Readonly<Record<string, string>>,
  domains: Readonly<Record<string, string>>,
  modifiers: readonly [string, OfficeConcept][]
): WordMap<OfficeConcept> {
  const entries = new Map<string, OfficeConcept>();
  const add = (list: string, concept: OfficeConcept) => {
    for (const word of words(list)) entries.set(word, { ...entries.get(word), ...concept });
  };
  for (const [head, list] of Object.entries(heads)) add(list, { heads: [head] });
  for (const [domain, list] of Object.entries(domains)) add(list, { domains: [domain] });
  for (const [list, concept] of modifiers) add(list, concept);
  return nounMap(entries);
}

/** Indexes titles of several words: words to concept. */
export const officePhrasesOf = (
  phrases: readonly [string, OfficeConcept][]
): WordMap<readonly OfficePhrase[]> =>
  new Lexicon(
    phraseMap(
      phrases.map(([text, concept]) => officePhrase(text.split(' ').map(stemOf).join(' '), concept))
    ),
    stemOf
  );

const MALE_NAMES_IN_A =
  /^(?:никит|ил|кузьм|фом|лук|микол|мікол|мікіт|савв|саў|данил|даніл|янк|юр)[аяы]$/;

/**
 * Infers the gender of first names by their endings: “Анна” is a woman's. A map that knows any Cyrillic name, `has`
 * only those listed.
 */
export function givenNamesOf(male: string, female: string): WordMap<Gender> {
  const listed = new Lexicon<Gender>(
    [
      ...words(male).map((name) => [name, 'male'] as const),
      ...words(female).map((name) => [name, 'female'] as const),
    ],
    stemOf
  );
  return {
    has: (name) => listed.has(name),
    get: (name) => {
      if (!isCyrillic(name)) return undefined;
      const known = listed.get(name);
      if (known) return known;
      if (/(?:ович|евич|ич|авіч|евіч)$/.test(name)) return 'male';
      return /[ая]$/.test(name) && !MALE_NAMES_IN_A.test(name) ? 'female' : undefined;
    },
  };
}

/** Vowels that only the dictionary form has, by the stem of the other cases: “Павел”, “Павла”; “посол”, “посла”. */
const FLEETING: Readonly<Record<string, string>> = {
  павл: 'павел',
  паўл: 'павел',
  льв: 'лев',
  посл: 'посол',
  пасл: 'пасол',
};

/** Returns what all cases of a noun share, where a vowel comes and goes as well. `word`: lower case. */
export function oneOfCases(word: string): string {
  const stem = stemOf(word);
  return FLEETING[stem] ?? stem;
}

/** The endings of first names whose cases do not all have the stem of the name: “Андрей”, “Дарья”, “Мария”. */
const UNLIKE_FORMS: readonly (readonly [ending: string, forms: readonly string[]])[] = [
  ['й', ['й', 'я', 'ю', 'ем']],
  ['ья', ['ья', 'ью', 'ье', 'ьи', 'ьей']],
  ['ия', ['ия', 'ией']],
];

/** Returns the forms of a first name that do not share its stem, and itself. */
function formsOfGivenName(name: string): string[] {
  const [ending = '', forms = ['']] = UNLIKE_FORMS.find(([one]) => name.endsWith(one)) ?? [];
  return forms.map((form) => name.slice(0, name.length - ending.length) + form);
}

/** Indexes first names in their dictionary forms by all their cases. */
export function givenNamesByCase(male: string, female: string) {
  const byStem = new Map<string, GivenName[]>();
  const add = (list: string, gender: Gender) => {
    for (const name of words(list))
      for (const key of new Set(formsOfGivenName(name).map(oneOfCases)))
        byStem.set(key, [...(byStem.get(key) ?? []), { name, gender }]);
  };
  add(male, 'male');
  add(female, 'female');
  return (word: string): readonly GivenName[] => byStem.get(oneOfCases(word)) ?? [];
}
