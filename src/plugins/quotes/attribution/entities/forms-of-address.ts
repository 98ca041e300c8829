/**
 * Decides whether the form of address of a surname ("Judge Lee", "the baker Lee") speaks against the person whom the
 * surname would mean.
 */
import { holds } from './entity-mentions';
import type { Entity } from './types';
import type { Language } from '../languages/language';
import type { DescriptionKind } from '../languages/people-words';
import type { MentionReading } from './speaker-mentions';
import type { NameChunk } from './name-chunks';
import { readDescription } from '../registry/descriptions';
import { answersTo, readTitle } from '../registry/offices';
import type { Passage } from '../text/passages';
import { officesOf } from '../registry/held-offices';
import { isAgentNoun } from '../text/word-classes';

/** Offices whose holders have a rank as a rule. */
const ARMED: ReadonlySet<string> = new Set(['defence', 'army', 'police', 'security', 'interior']);

/**
 * Returns whether an article gives a person with a recorded name an occupation that is no office: "Robert Hale, 41, a
 * plumber from Leeds,", "the plumber Robert Hale".
 */
export function hasAdjacentOccupation(
  passage: Passage,
  chunk: NameChunk,
  language: Language
): boolean {
  if (!language.ranks) return false;
  const { items, words } = passage;
  let at = chunk.to;
  const before = items[chunk.from - 1];
  // "The plumber |Robert Hale".
  if (before && !before.capital && isOccupation(before.lower, language)) return true;
  if (items[at]?.text !== ',') return false;
  if (items[at + 1]?.kind === 'number' && items[at + 2]?.text === ',') at += 2;
  if (!language.determiners.has(words[at + 1] ?? '')) return false;
  let to = at + 2;
  while (items[to]?.kind === 'word' && !language.prepositions.has(words[to] ?? '')) to++;
  const head = words[to - 1] ?? '';
  const said = words.slice(at + 1, to);
  return isOccupation(head, language) && readTitle(said, language).heads.length === 0;
}

/** Parts that the holder of any office may have for a day. */
const PASSING: ReadonlySet<DescriptionKind> = new Set<DescriptionKind>([
  'host',
  'guest',
  'interlocutor',
  'interviewee',
  'speaker',
  'predecessor',
  'successor',
]);

const isOccupation = (word: string, language: Language) =>
  (language.personNouns.has(word) || isAgentNoun(word)) &&
  !language.office.has(word) &&
  !language.counterparts.has(word) &&
  !readDescription([word], language).kinds.some((kind) => PASSING.has(kind));

/** Returns whether a recorded position is a spokesperson’s, which an article gives as an occupation. */
const speaksForOthers = (title: string, language: Language): boolean =>
  title
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => language.spokesNouns.has(word));

/** Returns whether an article that never gives an entity an office of the record's gives an occupation instead. */
export function isNamesake(entity: Entity, language: Language): boolean {
  const person = entity.people[0];
  if (!entity.hasOccupation || !person || entity.people.length > 1) return false;
  const held = officesOf(person, language);
  return (
    held.length > 0 &&
    !held.some(
      ({ office, position }) =>
        speaksForOthers(position.title, language) ||
        entity.titles.some((title) => answersTo(office, title))
    )
  );
}

/**
 * Returns whether a title contradicts the record, because a person whose offices the record knows is not called by
 * another office, by a rank or by an occupation. Nothing contradicts a record without offices.
 */
export function isContradicted(
  passage: Passage,
  mention: MentionReading,
  chunk: NameChunk,
  entity: Entity,
  language: Language
): boolean {
  const person = entity.people[0];
  if (!language.ranks || !person || entity.people.length > 1) return false;
  if (chunk.name.length > 1 || (person.positions ?? []).length === 0) return false;
  const from = Math.max(0, Math.min(mention.from, chunk.from - 1));
  const office = {
    ...readTitle(passage.words.slice(from, chunk.nameFrom), language),
    country: null,
  };
  // An office of any day: "Governor Lee" is said long after.
  if (office.heads.length > 0) return !holds(entity, { ...office, former: true }, language, null);
  const armed = officesOf(person, language).some(({ office: held }) =>
    held.domains.some((domain) => ARMED.has(domain))
  );
  const title = passage.items.slice(Math.max(0, chunk.from - 1), chunk.nameFrom);
  return title.some(({ lower, text, capital }) => {
    if (language.ranks?.has(lower))
      return !person.honorific && !armed && !entity.adjacent.has(text);
    return !capital && (language.personNouns.has(lower) || isAgentNoun(lower));
  });
}
