/** Compares names in which the surname may come first: "Sato Kenji", "Nagy Anna", “Петров Иван Павлович”. */
import { isCyrillic } from '../languages/declension';
import { comparedName } from './compared-names';
import { likenessOfNames } from './name-likeness';
import type { ComparedName } from './name-likeness';
import type { Likeness } from './word-likeness';
import { genderOfPatronymic } from './name-parts';
import type { Person } from '../types';

/** Countries in which the surname comes first. */
const SURNAME_FIRST = new Set(['CN', 'HK', 'HU', 'JP', 'KH', 'KP', 'KR', 'MO', 'SG', 'TW', 'VN']);

const isSurnameFirst = (person: Person) =>
  (person.positions ?? []).some(({ country }) => SURNAME_FIRST.has(country ?? ''));

/** The orders that the words of a name in a text are read in. */
export interface Orders {
  straight: ComparedName;
  surnameFirst: ComparedName;
  surnameLast: ComparedName;
}

/** Returns the orders in which a name of several words is compared. */
export function inOtherOrders(words: readonly string[]): Orders {
  const first = words[0] as string;
  const last = words[words.length - 1] as string;
  return {
    straight: comparedName(words),
    surnameFirst: comparedName([...words.slice(1), first]),
    surnameLast: comparedName([last, ...words.slice(0, -1)]),
  };
}

/** Compares a name in a text with one of a person; the other order is only sure where it is usual. */
export function likenessInAnyOrder(
  orders: Orders,
  record: ComparedName,
  person: Person,
  isGivenName: (word: string) => boolean
): Likeness {
  const { words } = orders.straight;
  const straight = likenessOfNames(orders.straight, record);
  if (straight === 2 || words.length > record.words.length + 1) return straight;
  const surnameFirst = likenessOfNames(orders.surnameFirst, record);
  const surnameLast = surnameFirst === 2 ? 0 : likenessOfNames(orders.surnameLast, record);
  if (surnameFirst < 2 && surnameLast < 2)
    return straight === 1 || (surnameFirst === 1 && initialsFollow(words)) ? 1 : 0;
  const first = words[0] as string;
  const last = words[words.length - 1] as string;
  const official = isCyrillic(first) && genderOfPatronymic(last) !== null && words.length > 2;
  const usual = isGivenName(words[1] as string) && !isGivenName(first) && surnameFirst === 2;
  return official || usual || isSurnameFirst(person) ? 2 : 1;
}

/** Returns whether initials follow the surname: “Петров И. П.”. */
const initialsFollow = (text: readonly string[]): boolean =>
  text.slice(1).every((word) => word.length === 1);
