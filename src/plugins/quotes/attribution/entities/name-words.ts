/** Reads the words of a name in a passage: those that tell people apart, and those that are only compared. */
import { comparedWords } from '../registry/compared-names';
import { foldWord, foldWords } from '../registry/name-keys';
import { isParticle, isPostNominal, isSurnameParticle } from '../registry/name-parts';
import type { PeopleRegister } from '../registry/people-index';
import { namesOf } from '../registry/person-names';
import type { Passage } from '../text/passages';

export interface NameWords {
  /** Folded. */
  name: readonly string[];
  /** In lower case with their marks, compounds apart. */
  compared: readonly string[];
  /** The name may be a surname with an article before it ("Le Pen"), or a first name and a surname ("Al Gore"). */
  article: string | null;
}

const ARABIC_ARTICLE = /^(?:al|el|a[dnrstz]|ash|аль|эль|а[днрстз]|аш)$/;

/** Returns the words of a range as they are written, in small letters but for those whose capitals tell what they are. */
const textsAt = ({ items }: Passage, from: number, to: number): string[] =>
  items.slice(from, to).map(({ text, lower }) => (isPostNominal(text) ? text : lower));

/** Returns the folded words of the name at the items `from` to `to` (exclusive), as if it had a first name. */
export const foldedNameAt = (passage: Passage, from: number, to: number): string[] =>
  foldWords(textsAt(passage, from, to));

/** Returns the words of the name at the items `from` to `to` (exclusive). */
export function nameWordsAt(
  passage: Passage,
  from: number,
  to: number,
  people: PeopleRegister
): NameWords {
  const { words } = passage;
  let start = from;
  while (start < to - 1 && isParticle(words[start] as string)) start++;
  const texts = textsAt(passage, from, to);
  const whole = { name: foldWords(texts), compared: comparedWords(texts), article: null };
  if (start === from || people.withFullName(whole.name).length > 0) return whole;
  const rest = texts.slice(start - from);
  const bare = { name: foldWords(rest), compared: comparedWords(rest), article: null };
  // "Von Brandt", "Van den Berg": no first name.
  if (words.slice(from, start).some(isSurnameParticle)) return bare;
  if (bare.name.length !== 1) return whole;
  const article = words[from] as string;
  const surname = bare.name[0] as string;
  const known = people
    .withLastName(surname)
    .some((person) => namesOf(person).some((name) => hasArticle(name, article)));
  return known ? bare : { ...whole, article };
}

/** Returns whether a recorded name has an article before its surname: "Marine Le Pen", "Tarek El-Mahdawy". */
function hasArticle(name: string, article: string): boolean {
  const words = name
    .toLowerCase()
    .split(/[\s-]+/)
    .map(foldWord);
  return words
    .slice(0, -1)
    .some(
      (word) => word === article || (ARABIC_ARTICLE.test(word) && ARABIC_ARTICLE.test(article))
    );
}
