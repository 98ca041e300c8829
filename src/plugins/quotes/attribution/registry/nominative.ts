/**
 * Puts names of a language with cases into the nominative: “Павла Сорокина” next to “министра” is Павел Сорокин. Only
 * endings that can be read in one way are changed; the rest stays as it is written.
 */
import type { Language } from '../languages/language';
import type { Inflection } from '../languages/inflection';
import type { Gender } from '../types';

/** The case of words; null where they do not tell. */
export type WordCase = 'nominative' | 'oblique' | null;

const VOWEL = 'аеёиоуыэюяі';
const HARD = `[^${VOWEL}йьў]`;

const plain = (word: string) => word.toLowerCase().replace(/ё/g, 'е').replace(/[’ʼ]/g, "'");

interface Ending {
  /** The ending that is found: its first group stays. */
  oblique: RegExp;
  gender: Gender;
  nominative: string;
}

/** Endings of surnames, surest first. The word is known to be no nominative, so “Сорокина” is a man's here. */
const SURNAMES: readonly Ending[] = [
  { oblique: /^(.+[сц]к)(?:ого|ому|им|ом)$/, gender: 'male', nominative: 'ий' },
  { oblique: /^(.+[сц]к)(?:ага|аму|ім)$/, gender: 'male', nominative: 'і' },
  { oblique: /^(.+[сц]к)(?:ой|ою|ую|ай|аю)$/, gender: 'female', nominative: 'ая' },
  { oblique: /^(.+(?:[оеёа]в|[иыі]н))(?:ой|ою|ай|аю)$/, gender: 'female', nominative: 'а' },
  { oblique: /^(.+(?:[оеёа]в|[иыі]н))(?:а|ым|е)$/, gender: 'male', nominative: '' },
  { oblique: /^(.+[иі]ч)(?:у|ем|ам|е|ы)$/, gender: 'male', nominative: '' },
  { oblique: new RegExp(`^(.+${HARD})а$`), gender: 'male', nominative: '' },
];
const POSSESSIVE_IN_U = /^(.+(?:[оеёа]в|[иыі]н))у$/;
/** Patronymics and surnames whose endings only tell the case once the gender is known. */
const OF_MEN: readonly [RegExp, string][] = [
  [/^(.+[иі]ч)(?:а|у|ем|ам|е)$/, ''],
  [POSSESSIVE_IN_U, ''],
  [new RegExp(`^(.+${HARD})(?:а|ом|ам)$`), ''],
  [/^(.+[жшчщц])ем$/, ''],
  [/^(.+[лнр])(?:я|ем|ём)$/, 'ь'],
  [new RegExp(`^(.+[${VOWEL}])я$`), 'й'],
];
const OF_WOMEN: readonly [RegExp, string][] = [
  [/^(.+[оеаў][вў]н)(?:ы|е|у|ой|ай)$/, 'а'],
  [POSSESSIVE_IN_U, 'а'],
];
/** Endings of names in -а, of either gender. */
const OF_ANYBODY: readonly [RegExp, string][] = [
  [new RegExp(`^(.+${HARD})ы$`), 'а'],
  [/^(.+[гкхжшчщ])[иі]$/, 'а'],
  [/^(.+[иі])[иі]$/, 'я'],
];
/** A first name of a man that is not listed also has these. */
const GIVEN_OF_MEN: readonly [RegExp, string][] = [[new RegExp(`^(.+${HARD})[уе]$`), '']];

/** Returns the case that a name tells by its own words. */
export function caseOfName(
  words: readonly string[],
  { givenNamesOf, isOblique }: Inflection
): WordCase {
  const [first = '', last = first] = [words[0], words[words.length - 1]].map((word) =>
    plain(word ?? '')
  );
  const givenNames = words.length > 1 ? givenNamesOf(first) : [];
  if (givenNames.length > 0 && !givenNames.some(({ name }) => plain(name) === first))
    return 'oblique';
  if (isOblique(last)) return 'oblique';
  return givenNames.length === 1 ? 'nominative' : null;
}

/** Returns the gender that a first name on the lists tells, in whatever case. */
export function genderOfGivenName(
  word: string,
  wordCase: WordCase,
  { givenNamesOf }: Inflection
): Gender | null {
  const fitting = givenNamesOf(plain(word)).filter(
    ({ name }) => wordCase === null || (plain(name) === plain(word)) === (wordCase === 'nominative')
  );
  const genders = new Set(fitting.map(({ gender }) => gender));
  return genders.size === 1 ? [...genders][0]! : null;
}

/** Puts a name in an oblique case into the nominative, with the gender that its forms tell. */
export function inNominative(
  words: readonly string[],
  statedGender: Gender | null,
  language: Language,
  inflection: Inflection
): { words: string[]; gender: Gender | null } {
  const surname = plain(words[words.length - 1] ?? '');
  const first = words.length > 1 ? (words[0] as string) : '';
  const gender =
    statedGender ??
    genderOfGivenName(first, 'oblique', inflection) ??
    SURNAMES.find(({ oblique }) => oblique.test(surname))?.gender ??
    null;
  const nominative = words.map((word, i) => {
    if (i === words.length - 1) return surnameOf(word, gender, language);
    return i === 0 ? givenNameOf(word, gender, inflection) : changed(word, endingsOf(gender));
  });
  return { words: nominative, gender };
}

function surnameOf(word: string, gender: Gender | null, language: Language): string {
  const own = SURNAMES.filter((ending) => gender === null || ending.gender === gender);
  const endings = own.map(({ oblique, nominative }): [RegExp, string] => [oblique, nominative]);
  const made = changed(word, [...endings, ...endingsOf(gender)]);
  // “Іванова”, “Іваноў”.
  return language.code === 'be' && made !== word ? made.replace(/в$/, 'ў') : made;
}

function givenNameOf(word: string, gender: Gender | null, { givenNamesOf }: Inflection): string {
  const listed = givenNamesOf(plain(word)).filter(
    (name) => gender === null || name.gender === gender
  );
  const only = listed[0];
  if (!only)
    return changed(word, [...endingsOf(gender), ...(gender === 'male' ? GIVEN_OF_MEN : [])]);
  return listed.length > 1 || plain(only.name) === plain(word) ? word : withCapital(only.name);
}

const endingsOf = (gender: Gender | null): readonly [RegExp, string][] => [
  ...(gender === 'male' ? OF_MEN : gender === 'female' ? OF_WOMEN : []),
  ...OF_ANYBODY,
];

function changed(word: string, endings: readonly [RegExp, string][]): string {
  const lower = word.toLowerCase();
  for (const [oblique, nominative] of endings) {
    const stem = oblique.exec(lower)?.[1];
    if (stem !== undefined) return word.slice(0, stem.length) + nominative;
  }
  return word;
}

const withCapital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Adjectives before a noun for a man or an office: “генерального секретаря”. */
const ADJECTIVES: readonly [RegExp, string][] = [
  [/^(.+[гкх])(?:ого|ому|им|ом)$/, 'ий'],
  [/^(.+[жшщч])(?:его|ему|им|ем)$/, 'ий'],
  [/^(.+)(?:ого|ому|ым|ом)$/, 'ый'],
  [/^(.+[гкх])(?:ага|аму|ім)$/, 'і'],
  [/^(.+)(?:ага|аму|ым)$/, 'ы'],
];

/** Puts the adjective of a noun into the nominative; null where it cannot be. */
export function adjectiveInNominative(word: string): string | null {
  const made = changed(word, ADJECTIVES);
  return made === word ? null : made;
}
