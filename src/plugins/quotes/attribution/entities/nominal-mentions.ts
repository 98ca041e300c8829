/**
 * Finds nominal mentions: people without a name ("a local farmer", "his deputy"), because a pronoun after them may
 * refer to them.
 */
import { countryAt } from '../registry/countries';
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import type { Token } from '../text/tokens';
import { isAgentNoun, isWord } from '../text/word-classes';

/** A person without a name, at an item of a passage. */
export interface Unnamed {
  at: number;
  /** The item after its noun. */
  to: number;
}

/** Limits the words of a phrase before its noun. */
const MAX_MODIFIER_WORDS = 5;

/** Returns the person without a name whose phrase an item opens; `named` has the items where names begin and end. */
export function unnamedAt(
  passage: Passage,
  i: number,
  named: ReadonlySet<number>,
  language: Language
): Unnamed | null {
  const item = passage.items[i];
  const opens =
    item !== undefined &&
    (item.kind === 'possessive' ||
      language.determiners.has(item.lower) ||
      language.possessives.has(item.lower));
  if (!opens) return null;
  const head = headAfter(passage, i, named, language);
  if (head === null) return null;
  // "Norway’s prime minister" is known, "Lee’s deputy" is not.
  const country = item.kind === 'possessive' ? ownerAt(passage, i, language) : null;
  return { at: country ?? i, to: head + 1 };
}

/** Returns where the country begins that a possessive ends; null if it is of something else. */
function ownerAt(passage: Passage, possessive: number, language: Language): number | null {
  for (let from = possessive - 1; from >= Math.max(0, possessive - 3); from--) {
    const country = countryAt(passage.words, from, language);
    if (country && from + country.length === possessive) return from;
  }
  return null;
}

/**
 * Returns the noun for a person that the phrase opened at an item ends with; null if it is of something else, or has a
 * name.
 */
function headAfter(
  passage: Passage,
  open: number,
  named: ReadonlySet<number>,
  language: Language
): number | null {
  let head: number | null = null;
  for (let i = open + 1; i <= open + 1 + MAX_MODIFIER_WORDS; i++) {
    const item = passage.items[i];
    if (!isWord(item)) break;
    if (named.has(i) && !language.office.has(item.lower) && !isDescribing(passage, i)) {
      // A name may follow: "the driver |Tom Reed" has a name, "the Lincoln |driver" has not.
      if (head !== null) return null;
      continue;
    }
    if (endsPhrase(item, language)) {
      // A verb that only a person can do: "the architect |thanked".
      const speaks = language.cues.get(item.lower)?.forms.includes('finite') === true;
      if (speaks && head === null && i > open + 1 && canBePerson(passage, i - 1, language))
        head = i - 1;
      break;
    }
    if (language.personNouns.has(item.lower) || isAgentNoun(item.lower)) head = i;
    else if ((language.office.get(item.lower)?.heads?.length ?? 0) > 0) head = i;
    else if (head !== null) break;
  }
  if (head === null) return null;
  const noun = passage.words[head] as string;
  // A name in apposition: "his cousin, |Governor Reed".
  if (passage.items[head + 1]?.text === ',' && named.has(head + 2)) return null;
  return /[^s]s$|(?:men|women|people)$/.test(noun) ? null : head;
}

function canBePerson(passage: Passage, i: number, language: Language): boolean {
  const item = passage.items[i] as Token;
  return (
    !item.capital &&
    !language.organizationNouns.has(item.lower) &&
    !language.documentNouns.has(item.lower) &&
    !language.office.has(item.lower) &&
    !/(?:tion|sion|ment|ness|ity|ism|ship|ance|ence|ing)$/.test(item.lower)
  );
}

const isDescribing = (passage: Passage, i: number) => passage.items[i]?.capital !== true;

const endsPhrase = ({ lower }: Token, language: Language) =>
  language.prepositions.has(lower) ||
  language.conjunctions.has(lower) ||
  language.subordinators.has(lower) ||
  language.relatives.has(lower) ||
  language.auxiliaries.has(lower) ||
  language.isPastVerb?.(lower) === true ||
  (language.cues.has(lower) && !language.personNouns.has(lower));
