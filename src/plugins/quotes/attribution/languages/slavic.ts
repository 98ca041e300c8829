/** Implements what Russian and Belarusian have in common: endings of nouns and adjectives, forms of verbs. */
import { isCyrillic } from './declension';
import type { Gender } from '../types';
import { addCueForm, officePhrase, phraseMap, words } from './build';
import type { CueTraits } from './build';
import { Lexicon, lexiconOf } from './lexicon';
import type { WordMap, WordSet } from './lexicon';
import type { CueForm, CueInfo, GivenName, OfficeConcept, OfficePhrase } from './language';

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
const YO = /ё/g;
const APOSTROPHE = /[’ʼ]/g;
const MAX_CACHED_WORDS = 50_000;
const stems = new Map<string, string>();

/** Writes letters that have two forms in one. */
export const plainLetters = (word: string): string =>
  word.replace(YO, 'е').replace(APOSTROPHE, "'");

/** Returns the part of a noun or adjective that its cases share. `word`: lower case. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = plainLetters(word).replace(ENDING, '');
  if (stems.size >= MAX_CACHED_WORDS) stems.clear();
  stems.set(word, stem);
  return stem;
}

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

/** The forms of verbs, from their infinitives. */
export interface VerbForms {
  /** Returns the infinitive without its ending, and the endings of the past: -л, -ла, -ло, -ли. */
  past(infinitive: string): string[];
  /** Forms of the present, where the verb has any. */
  present(infinitive: string): string[];
  /** Returns the adverbial participles: “заявив”, “отмечая”. */
  gerunds(infinitive: string): string[];
}

/**
 * Builds the forms of reporting verbs: infinitives by their traits, and verbs whose present is irregular as
 * `infinitive:form,form`; `impersonal`: forms without a subject.
 */
export function cuesOf(
  lists: readonly [CueTraits, string][],
  forms: VerbForms,
  impersonal: readonly [CueTraits, string]
): WordMap<CueInfo> {
  const cues = new Map<string, CueInfo>();
  const add = (list: readonly string[], form: CueForm, traits: CueTraits) => {
    for (const word of list) addCueForm(cues, plainLetters(word), [form], traits);
  };
  for (const [traits, list] of lists) {
    for (const entry of words(list)) {
      const [infinitive = '', irregular] = entry.split(':');
      add([infinitive], 'base', traits);
      add(forms.past(infinitive), 'finite', traits);
      add(irregular?.split(',') ?? forms.present(infinitive), 'finite', traits);
      add(forms.gerunds(infinitive), 'ing', traits);
    }
  }
  add(words(impersonal[1]), 'finite', impersonal[0]);
  return new Lexicon(cues, plainLetters);
}

const MALE_NAMES_IN_A = /^(?:никит|ил|кузьм|фом|лук|микол|мікіт|савв|данил|юр)[аяы]$/;

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

/** Indexes first names in their dictionary forms by all their cases. */
export function givenNamesByCase(male: string, female: string) {
  const byStem = new Map<string, GivenName[]>();
  const add = (list: string, gender: Gender) => {
    for (const name of words(list)) {
      const key = oneOfCases(name);
      byStem.set(key, [...(byStem.get(key) ?? []), { name, gender }]);
    }
  };
  add(male, 'male');
  add(female, 'female');
  return (word: string): readonly GivenName[] => byStem.get(oneOfCases(word)) ?? [];
}
