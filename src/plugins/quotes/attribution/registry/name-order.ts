/** Compares names in which the surname may come first: "Sato Kenji", "Nagy Anna", “Петров Иван Павлович”. */
import { isCyrillic } from '../languages/declension';
import { likenessOfNames } from './name-likeness';
import type { Likeness } from './word-likeness';
import { genderOfPatronymic } from './name-parts';
import type { Person } from '../types';

/** Where the surname comes first. */
const SURNAME_FIRST = new Set(['CN', 'HK', 'HU', 'JP', 'KH', 'KP', 'KR', 'MO', 'SG', 'TW', 'VN']);

const isSurnameFirst = (person: Person) =>
  (person.positions ?? []).some(({ country }) => SURNAME_FIRST.has(country ?? ''));

/** Compares a name with one of a person; the other order is only sure where it is usual. */
export function likenessInAnyOrder(
  text: readonly string[],
  record: readonly string[],
  person: Person,
  isGivenName: (word: string) => boolean
): Likeness {
  const straight = likenessOfNames(text, record);
  if (straight === 2 || text.length > record.length + 1) return straight;
  const first = text[0] as string;
  const last = text[text.length - 1] as string;
  const surnameFirst = likenessOfNames([...text.slice(1), first], record);
  const surnameLast = likenessOfNames([last, ...text.slice(0, -1)], record);
  const turned = Math.max(surnameFirst, surnameLast) as Likeness;
  if (turned < 2)
    return Math.max(straight, surnameFirst === 1 && initialsFollow(text) ? 1 : 0) as Likeness;
  const official = isCyrillic(first) && genderOfPatronymic(last) !== null && text.length > 2;
  const usual = isGivenName(text[1] as string) && !isGivenName(first) && surnameFirst === 2;
  return official || usual || isSurnameFirst(person) ? 2 : 1;
}

/** Returns whether initials follow the surname: “Петров И. П.”. */
const initialsFollow = (text: readonly string[]): boolean =>
  text.slice(1).every((word) => word.length === 1);
