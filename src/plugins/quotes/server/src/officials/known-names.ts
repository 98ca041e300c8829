import { foldWord, namesakesOf, type Person } from '../../../attribution';

const HYPHEN = /[-‐‑]/;
/** The shortest part of a double surname that is used alone. */
const MIN_PART = 3;

const wordsOf = (name: string): string[] =>
  name
    .trim()
    .split(/\s+/)
    .map(foldWord)
    .filter((word) => word !== '');

const fold = (name: string): string => wordsOf(name).join(' ');

const namesOf = ({ name, alternateNames = [] }: Person): string[] => [name, ...alternateNames];

/** Returns the folded surname, and the parts of a double one: "Muchinguri-Kashiri" is also written "Kashiri". */
function surnamesOf(name: string): string[] {
  const last = name.trim().split(/\s+/).at(-1) ?? '';
  const parts = last.split(HYPHEN).map(foldWord);
  return [foldWord(last), ...parts.filter((part) => part.length >= MIN_PART)];
}

/** Returns whether a name is exactly one of a person's names, but for case, accents and hyphens. */
export function bearsName(person: Person, name: string): boolean {
  const folded = fold(name);
  return namesOf(person).some((own) => fold(own) === folded);
}

/** Returns whether a text that has this name leads to the person: by one of the names, a surname or its sound. */
export function isKnownName(person: Person, name: string): boolean {
  if (bearsName(person, name)) return true;
  const [only, ...more] = wordsOf(name);
  if (only === undefined) return true;
  const isSurname =
    more.length === 0 && namesOf(person).some((own) => surnamesOf(own).includes(only));
  return isSurname || namesakesOf(name, [person]).length > 0;
}
