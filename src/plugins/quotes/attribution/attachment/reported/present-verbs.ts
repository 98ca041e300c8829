/** Tells a verb in the present from a noun of the same form, by the words next to it. */
import type { Language } from '../../languages/language';
import type { Passage } from '../../text/passages';
import type { Token } from '../../text/tokens';

export const THIRD_PERSON = /.[^s]s$/;
const PLURAL = /.[^su]s$/;

/** Recognizes a present form by its subject in the singular and what begins its object: "the ministry |sees a way". */
export function isThirdPersonAt(
  passage: Passage,
  i: number,
  language: Language,
  previous: Token
): boolean {
  const next = passage.items[i + 1];
  if (!next || next.kind !== 'word' || THIRD_PERSON.test(previous.lower)) return false;
  const subject =
    isActor(previous, language) ||
    language.determiners.has(passage.words[i - 2] ?? '') ||
    language.possessives.has(passage.words[i - 2] ?? '');
  if (!subject) return false;
  return (
    language.determiners.has(next.lower) ||
    language.possessives.has(next.lower) ||
    language.pronouns.has(next.lower) ||
    language.subordinators.has(next.lower) ||
    language.cues.get(next.lower)?.forms.includes('ing') === true
  );
}

/** Returns whether a subject is before and an infinitive after a verb that may be a noun: "both countries |plan| to go". */
export function isBeforeInfinitive(passage: Passage, i: number, language: Language): boolean {
  const previous = passage.items[i - 1] as Token;
  return (
    passage.words[i + 1] === 'to' && (isActor(previous, language) || PLURAL.test(previous.lower))
  );
}

const isActor = ({ capital, lower }: Token, language: Language): boolean =>
  capital ||
  language.personNouns.has(lower) ||
  language.organizationNouns.has(lower) ||
  language.documentNouns.has(lower) ||
  language.office.has(lower);
