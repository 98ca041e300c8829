/** Whether what a surname is given ("Judge Lee", "the baker Lee") speaks against the person whom the surname would mean. */
import { holds } from './appearances';
import type { Figure } from './cast';
import type { Language } from './languages/language';
import type { MentionReading } from './mentions';
import type { NameChunk } from './name-chunks';
import { readTitle } from './offices';
import type { Passage } from './passages';
import { officesOf } from './people';
import { isAgentNoun } from './word-classes';

/** Offices whose holders have a rank as a rule. */
const ARMED: ReadonlySet<string> = new Set(['defence', 'army', 'police', 'security', 'interior']);

/**
 * Somebody whose offices the record knows is not called by another office, by a rank or by a trade. Of people without
 * offices on record nothing is known that would speak against it.
 */
export function isContradicted(
  passage: Passage,
  mention: MentionReading,
  chunk: NameChunk,
  figure: Figure,
  language: Language
): boolean {
  const person = figure.people[0];
  if (!language.ranks || !person || figure.people.length > 1) return false;
  if (chunk.name.length > 1 || (person.positions ?? []).length === 0) return false;
  const from = Math.max(0, Math.min(mention.from, chunk.from - 1));
  const office = {
    ...readTitle(passage.words.slice(from, chunk.nameFrom), language),
    country: null,
  };
  // An office of whatever day: "Governor Lee" is said long after.
  if (office.heads.length > 0) return !holds(figure, { ...office, former: true }, language, null);
  const armed = officesOf(person, language).some(({ office: held }) =>
    held.domains.some((domain) => ARMED.has(domain))
  );
  const title = passage.items.slice(Math.max(0, chunk.from - 1), chunk.nameFrom);
  return title.some(({ lower, text, capital }) => {
    if (language.ranks?.has(lower)) return !person.honorific && !armed && !figure.beside.has(text);
    return !capital && (language.personNouns.has(lower) || isAgentNoun(lower));
  });
}
