/** Weighs names as subjects by their case and gender, in a language with cases. */
import type { Language } from '../languages/language';
import type { Inflection, NameFit } from '../languages/inflection';
import { endOfRun, splitOfRun } from '../registry/adjacent-names';
import type { Passage } from '../text/passages';
import type { Token } from '../text/tokens';
import type { Gender } from '../types';
import type { Phrase } from './phrase';

/** A name that begins at an item; `fit` is above 0 where its words tell that it is a subject, and below where not. */
export interface NameByCase {
  to: number;
  fit: number;
}

/** Bounds the fit of a name that looks less like a subject than like anything else: “заявил |Рютте|”. */
export const MIN_FIT = -2;
const SURE_FIT = 9;
const NEUTER = /[оеё]$/;
/** “БелТА”, “МИД”: two capitals. */
const ACRONYM = /\p{Lu}.*\p{Lu}/u;

/** Reads the name at an item with a capital; null where its case is not to be read: an acronym, a word of a role. */
export function nameByCase(
  passage: Passage,
  i: number,
  governor: string | null,
  gender: Gender | null,
  language: Language,
  inflection: Inflection
): NameByCase | null {
  const item = passage.items[i] as Token;
  if (item.kind !== 'word' || !item.capital || ACRONYM.test(item.text)) return null;
  if (language.notNames.has(item.lower) || inflection.transmission.newsrooms.has(item.lower))
    return null;
  const end = endOfRun(passage.items, i, passage.items.length);
  const isPlace = inflection.placePrepositions.has(passage.words[i - 1] ?? '');
  if (governor !== null)
    return {
      to: endOfGoverned(passage.words, i, end, isPlace, gender, inflection),
      fit: -SURE_FIT,
    };
  const to = splitOfRun(passage.words, i, end, inflection);
  const found = inflection.fitOfName(passage.words, i, to);
  return { to, fit: Math.min(SURE_FIT, found.otherwise - costOfSubject(found, gender)) };
}

const costOfSubject = ({ asSubject }: NameFit, gender: Gender | null): number =>
  gender ? asSubject[gender] : Math.min(asSubject.male, asSubject.female);

/** Returns where the name after a preposition ends, and perhaps the subject begins: “в Минске |Иван Петров|”. */
function endOfGoverned(
  words: readonly string[],
  from: number,
  to: number,
  isPlace: boolean,
  gender: Gender | null,
  inflection: Inflection
): number {
  let best = to;
  let least = inflection.fitOfName(words, from, to).otherwise;
  for (let at = to - 1; at > from; at--) {
    const second = inflection.fitOfName(words, at, to);
    const asSubject = costOfSubject(second, gender);
    const isSubject = gender ? asSubject <= second.otherwise : asSubject < second.otherwise;
    const cost = inflection.fitOfName(words, from, at).otherwise + asSubject + (isPlace ? 0 : 1);
    if (!isSubject || cost > least || (cost === least && !isPlace)) continue;
    least = cost;
    best = at;
  }
  return best;
}

/** Returns how well a phrase fits as the subject of a verb. */
export function fitOfSubject(
  passage: Passage,
  { from }: Phrase,
  gender: Gender | null,
  language: Language,
  inflection: Inflection
): number {
  const item = passage.items[from] as Token;
  // “Заявление Петрова прокомментировал”: the verb is a man's.
  if (gender && NEUTER.test(item.lower) && language.documentNouns.has(item.lower)) return MIN_FIT;
  if (inflection.isNominative(item.lower) || language.pronouns.has(item.lower)) return SURE_FIT;
  return nameByCase(passage, from, null, gender, language, inflection)?.fit ?? 0;
}

/** Returns whether a phrase can be a subject by its case; any phrase where no case tells. */
export function canBeSubject(
  passage: Passage,
  phrase: Phrase,
  language: Language,
  leastFit = 0
): boolean {
  const { inflection } = language;
  return !inflection || fitOfSubject(passage, phrase, null, language, inflection) >= leastFit;
}

/**
 * Returns whether a phrase before a verb is its subject by its number: “Петрова |спросили|” is of one person whom others
 * asked.
 */
export function isInNumber(
  passage: Passage,
  { from, to }: Phrase,
  verb: number,
  fit: number,
  inflection: Inflection
): boolean {
  const item = passage.items[from] as Token;
  if (fit > 0 || !item.capital || to - from < 2) return true;
  if (!inflection.isPlural(passage.words[verb] ?? '')) return true;
  return endOfRun(passage.items, from, to) < to;
}
