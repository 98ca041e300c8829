/** Tells names apart that stand next to each other in different cases: “ответил Елене Жук |Иван Петров|”. */
import type { Inflection, NameFit } from '../languages/inflection';
import type { Token } from '../text/tokens';

const MAX_RUN = 8;
const ACRONYM = /^\p{Lu}{2,}$/u;
/** Two names are less likely than one, and least where the first is one word. */
const SECOND_NAME = 2;
const SINGLE_WORD = 1;
const WORDS_OF_NAME = 3;
const MANY_WORDS = 3;

/** Returns where the words with a capital end that begin at an item. */
export function endOfRun(items: readonly Token[], from: number, limit: number): number {
  let to = from;
  while (to < Math.min(limit, from + MAX_RUN) && items[to]?.kind === 'word' && items[to]?.capital)
    to++;
  return to;
}

const subjectCost = ({ asSubject }: NameFit) => Math.min(asSubject.male, asSubject.female);

/** Returns where the second name of a run of words begins; the end of the run if it is one name. */
export function splitOfRun(
  words: readonly string[],
  from: number,
  to: number,
  inflection: Inflection
): number {
  if (to - from < 2) return to;
  const whole = inflection.fitOfName(words, from, to);
  let least =
    Math.min(subjectCost(whole), whole.otherwise) + (to - from > WORDS_OF_NAME ? MANY_WORDS : 0);
  let best = to;
  if (least <= SECOND_NAME) return best;
  for (let at = from + 1; at < to; at++) {
    const first = inflection.fitOfName(words, from, at);
    const second = inflection.fitOfName(words, at, to);
    const cost =
      Math.min(subjectCost(first) + second.otherwise, first.otherwise + subjectCost(second)) +
      SECOND_NAME +
      (at - from === 1 ? SINGLE_WORD : 0) -
      (to - at > 1 && isFirstName(words, at, inflection) ? SINGLE_WORD : 0);
    if (cost >= least) continue;
    least = cost;
    best = at;
  }
  return best;
}

/**
 * Returns whether a first name in the nominative begins another name than the one in another case that it follows: “на
 * встрече с Еленой Жук |Иван| Петров”. The name before begins at `from`; after a title it may be of a place.
 */
export function beginsAnotherName(
  items: readonly Token[],
  words: readonly string[],
  from: number,
  at: number,
  afterTitle: boolean,
  inflection: Inflection | undefined
): boolean {
  if (!inflection || at <= from) return false;
  if (at - from > 1 && isFirstName(words, at, inflection)) {
    const before = inflection.givenNamesOf(words[from] as string);
    if (before.length > 0 && !before.some(({ name }) => name === words[from])) return true;
  }
  if (afterTitle) return false;
  // “МИД |Иван| Петров”: what has no cases is no part of a name.
  let first = from;
  while (first < at && ACRONYM.test(items[first]?.text ?? '')) first++;
  const end = endOfRun(items, first, items.length);
  return first < at && at < end && splitOfRun(words, first, end, inflection) === at;
}

const isFirstName = (
  words: readonly string[],
  at: number,
  { givenNamesOf }: Inflection
): boolean => {
  const word = (words[at] as string).replace(/ё/g, 'е');
  return givenNamesOf(word).some(({ name }) => name.replace(/ё/g, 'е') === word);
};
