/** Compares names in a text with the names of a recorded person. */
import { isCyrillic } from '../languages/declension';
import { isTranslatedName } from '../languages/translated-names';
import { foldName, middlesAgree, surnameParts } from './name-keys';
import { isOfManAndWoman } from './name-likeness';
import { soundAlike } from './transliteration-keys';
import type { Person } from '../types';

const STROKED_D = /[đĐ]/;

/** Returns the names of a person, with "dj" too for đ, which a keyboard may not have: "Đorđević" and "Djordjevic". */
export function namesOf(person: Person): string[] {
  const names = [person.name, ...(person.alternateNames ?? [])];
  if (!names.some((name) => STROKED_D.test(name))) return names;
  const spelled = names.map((name) => name.replace(/đ/g, 'dj').replace(/Đ/g, 'Dj'));
  return [...new Set([...names, ...spelled])];
}

const folded = new WeakMap<Person, readonly (readonly string[])[]>();

/** Returns the folded words of each name of a person; cached for each person. */
export function foldedNamesOf(person: Person): readonly (readonly string[])[] {
  let names = folded.get(person);
  if (!names) folded.set(person, (names = namesOf(person).map(foldName)));
  return names;
}

/** Returns whether a name of a person sounds like these folded words, first and last, in the nominative. */
function soundsLike(person: Person, words: readonly string[]): boolean {
  const ends = (list: readonly string[]) => [list[0] ?? '', list[list.length - 1] ?? ''] as const;
  const [first, last] = ends(words);
  return foldedNamesOf(person).some((name) => {
    const [givenName, surname] = ends(name);
    return soundAlike(givenName, first) && soundAlike(surname, last);
  });
}

/** Returns whether a name that has the sound of a person's may be it, by its ending and its middle names. */
export function canSoundLike(person: Person, words: readonly string[]): boolean {
  if (!isCyrillic(words[0] as string) && !soundsLike(person, words)) return false;
  return foldedNamesOf(person).some((own) => {
    if (isOfManAndWoman(words[0] as string, own[0] ?? '')) return false;
    return own.length < 3 || words.length < 3 || middlesFit(own, words);
  });
}

const middlesFit = (own: readonly string[], words: readonly string[]) =>
  isCyrillic(own[1] ?? '') !== isCyrillic(words[1] ?? '') || middlesAgree(own, words);

/** Returns whether a name in the text is in the case that names a recorded person: “Хренин”, not “Хренина”. Folded. */
export const isInNominative = (person: Person, words: readonly string[]): boolean =>
  namesOf(person).some((name, i) => {
    const own = foldedNamesOf(person)[i] as readonly string[];
    const surnames = [own[own.length - 1] ?? '', ...surnameParts(name)];
    const first = words.length > 1 ? (words[0] as string) : null;
    return (
      surnames.some((surname) => soundAlike(surname, words[words.length - 1] ?? '')) &&
      (first === null ||
        first.length === 1 ||
        soundAlike(own[0] ?? '', first) ||
        isTranslatedName(own[0] ?? '', first))
    );
  });
