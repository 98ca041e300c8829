/** Compares names in a text with the names of a person on record. */
import { foldName, surnameParts } from './name-keys';
import { soundAlike, soundOf } from './transliteration-keys';
import type { Person } from '../types';

export const namesOf = (person: Person): string[] => [
  person.name,
  ...(person.alternateNames ?? []),
];

/** Returns whether a name of a person sounds like these folded words, first and last, in the nominative. */
export function soundsLike(person: Person, words: readonly string[]): boolean {
  const ends = (list: readonly string[]) => [list[0] ?? '', list[list.length - 1] ?? ''] as const;
  const [first, last] = ends(words);
  return namesOf(person).some((name) => {
    const [givenName, surname] = ends(foldName(name));
    return soundAlike(givenName, first) && soundAlike(surname, last);
  });
}

/** Returns whether a first name of a person begins with a letter, in any transliteration. Folded. */
export const hasInitial = (person: Person, letter: string): boolean =>
  namesOf(person).some((name) => {
    const first = foldName(name)[0] ?? '';
    return first.startsWith(letter) || soundOf(first).startsWith(soundOf(letter));
  });

/** Returns whether a name in the text is in the case that names a person on record: “Хренин”, not “Хренина”. Folded. */
export const isInNominative = (person: Person, words: readonly string[]): boolean =>
  namesOf(person).some((name) => {
    const own = foldName(name);
    const surnames = [own[own.length - 1] ?? '', ...surnameParts(name)];
    const first = words.length > 1 ? (words[0] as string) : null;
    return (
      surnames.some((surname) => soundAlike(surname, words[words.length - 1] ?? '')) &&
      (first === null || first.length === 1 || soundAlike(own[0] ?? '', first))
    );
  });
