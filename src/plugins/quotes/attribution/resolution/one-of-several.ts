/** Tells whether a role may mean one of several people who were just spoken of: "One of the diplomats … |the diplomat|". */
import type { EntityMention } from '../entities/types';
import type { MentionReading } from '../entities/speaker-mentions';
import type { Language } from '../languages/language';
import { readDescription } from '../registry/descriptions';
import type { Passage } from '../text/passages';

/** Returns whether the noun of a role is in the plural between it and the last mention of whom it seems to mean. */
export function isOneOfSeveral(
  passage: Passage,
  { from, to }: Pick<MentionReading, 'from' | 'to'>,
  there: EntityMention | null,
  language: Language
): boolean {
  const nouns = passage.words.slice(from, to).filter((word) => isForPerson(word, language));
  if (nouns.length === 0) return false;
  const after = there?.paragraph === passage.paragraph ? there.offset : -1;
  for (let i = from - 1; i >= 0 && (passage.items[i]?.start ?? 0) > after; i--) {
    const word = passage.words[i] ?? '';
    if (nouns.some((noun) => isPluralOf(word, noun, language))) return true;
  }
  return false;
}

const isForPerson = (word: string, language: Language): boolean =>
  language.personNouns.has(word) ||
  (language.office.get(word)?.heads?.length ?? 0) > 0 ||
  readDescription([word], language).kinds.length > 0;

function isPluralOf(word: string, noun: string, { inflection }: Language): boolean {
  if (!inflection) return word === `${noun}s`;
  return (
    word !== noun &&
    inflection.isPluralNoun(word) &&
    inflection.stem(word) === inflection.stem(noun)
  );
}
