/** Reads the words between a title and its name in a language with cases. */
import type { Language } from '../languages/language';
import type { Inflection } from '../languages/inflection';
import type { Passage } from '../text/passages';
import type { Token } from '../text/tokens';
import { endsRight } from './phrase';

/** The dative and instrumental of nouns, which are no complements of another noun. */
const DATIVE = /(?:[ую]|ом|ем|ым|им|ім)$/;
const PLURAL_OR_GENITIVE = /[ыиі]$/;

/**
 * Returns whether a noun is in another case than the phrase before it: “Петров |рабочим|”, “министр |послу|”, “слова
 * министра |газета|”.
 */
export function disagrees(
  word: string,
  named: boolean,
  nominative: boolean | null,
  inflection: Inflection
): boolean {
  const noun = inflection.dictionaryForm(word);
  const isSubject = inflection.isNominative(word) && !PLURAL_OR_GENITIVE.test(word);
  if (nominative === false || (named && nominative === null))
    return isSubject || (named && noun !== null && nominative === null);
  if (noun === null || isSubject) return false;
  return named || DATIVE.test(word);
}

/** Limits the words of a list in a title. */
const MAX_LISTED_ITEMS = 7;

/**
 * Returns where the name begins after a title with a list: “министр спорта |и туризма| Павел Кравец”, “комитет по
 * транспорту|, связи и дорогам| Павел Кравец”; the item itself if there is none.
 */
export function restOfTitle(
  passage: Passage,
  at: number,
  limit: number,
  language: Language
): number {
  const { inflection } = language;
  const joins = (item: Token) => item.text === ',' || language.conjunctions.has(item.lower);
  if (!inflection || !joins(passage.items[at] as Token)) return at;
  for (let i = at + 1; i < Math.min(limit, at + MAX_LISTED_ITEMS); i++) {
    const item = passage.items[i] as Token;
    const previous = passage.items[i - 1] as Token;
    if (joins(item)) {
      if (joins(previous)) return at;
      continue;
    }
    if (item.kind !== 'word' || endsRight(item, language)) return at;
    if (item.capital) return joins(previous) || language.notNames.has(item.lower) ? at : i;
    const other =
      inflection.isNominative(item.lower) ||
      inflection.dictionaryForm(item.lower) !== null ||
      language.possessives.has(item.lower) ||
      language.prepositions.has(item.lower) ||
      language.pronouns.has(item.lower) ||
      inflection.isFiniteVerb(item.lower);
    if (other) return at;
  }
  return at;
}

const ENDS_SPEECH = /[,.!?…]["”’»“]?$/;

/**
 * Returns whether marks hold the name of what a person belongs to: “глава холдинга |«Горизонт»| Иван Петров”, "the
 * editor of |“Evening Star”| John Smith".
 */
export function isNameOfOrganization(
  passage: Passage,
  at: number,
  start: number,
  limit: number,
  language: Language
): boolean {
  const next = passage.items[at + 1];
  const before = passage.words[at - 1] ?? '';
  const names =
    language.inflection !== undefined ||
    ((language.titlePrepositions.has(before) || language.organizationNouns.has(before)) &&
      !ENDS_SPEECH.test(passage.items[at]?.text ?? ''));
  return (
    names &&
    at > start &&
    passage.items[at]?.kind === 'quote' &&
    passage.items[at - 1]?.kind === 'word' &&
    at + 1 < limit &&
    next?.kind === 'word' &&
    next.capital
  );
}
