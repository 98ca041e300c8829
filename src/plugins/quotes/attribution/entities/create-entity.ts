/** Creates an entity from the name by which an article first mentions it. */
import type { Entity, NamedBy } from './types';
import { includesDay } from '../registry/partial-dates';
import { isCyrillic } from '../languages/declension';
import type { Language } from '../languages/language';
import type { NameChunk } from './name-chunks';
import { surnameParts } from '../registry/name-keys';
import { answersTo } from '../registry/offices';
import type { Office } from '../registry/offices';
import type { Passage } from '../text/passages';
import { officesOf } from '../registry/held-offices';
import type { PeopleRegister } from '../registry/people-index';
import { genderOfPatronymic } from '../registry/name-parts';
import { foldedNamesOf, namesOf } from '../registry/person-names';
import { withGivenNameLike } from '../registry/similar-names';
import type { Similar } from '../registry/similar-names';
import type { Gender, Person } from '../types';
import { agrees, isPartOf, sameGeneration } from './entity-names';

/** Names of many recorded people ("Smith") tell nothing, so no more than these are compared. */
const MAX_NAMESAKES_ON_RECORD = 8;

/** Returns the gender that the words next to a name, or its first name, tell. */
export function genderOf(passage: Passage, chunk: NameChunk, language: Language): Gender | null {
  for (let i = chunk.from; i < chunk.nameFrom; i++) {
    const gender = language.honorifics.get(passage.words[i] as string);
    if (gender) return gender;
  }
  const first = chunk.name.length > 1 ? (chunk.name[0] as string) : '';
  return first.length > 1 ? (language.givenNames.get(first) ?? null) : null;
}

/** Returns the halves of a double surname as the article or the record writes it. */
function partsOfSurname({ items }: Passage, { to }: NameChunk, known: Person | null): string[] {
  const parts = new Set(surnameParts(items[to - 1]?.text ?? ''));
  if (known)
    for (const name of namesOf(known)) surnameParts(name).forEach((part) => parts.add(part));
  return [...parts];
}

export function createEntity(
  passage: Passage,
  chunk: NameChunk,
  title: Office,
  people: PeopleRegister,
  language: Language,
  date: string | null
): Entity {
  const statedGender = genderOf(passage, chunk, language);
  const { found, namedBy } = peopleNamed(chunk, title, statedGender, people, language, date);
  const known = found.length === 1 ? (found[0] as Person) : null;
  const givenName = known ? (foldedNamesOf(known)[0]?.[0] ?? '') : '';
  const gender = known?.gender ?? statedGender ?? language.givenNames.get(givenName) ?? null;
  return {
    name: chunk.name,
    surnameParts: partsOfSurname(passage, chunk, known),
    generation: chunk.generation,
    people: found,
    namedBy,
    gender,
    titles: [],
    hasOccupation: false,
    adjacent: new Set(),
  };
}

/** Returns the people whose records have the name otherwise: in another spelling, order or script. */
function peopleLike(
  chunk: NameChunk,
  gender: Gender | null,
  people: PeopleRegister,
  language: Language
): Similar {
  const { people: found, likeness } = people.like(chunk.compared, (word) =>
    language.givenNames.has(word)
  );
  const fitting = found
    .slice(0, MAX_NAMESAKES_ON_RECORD)
    .filter((person) => sameGeneration(person, chunk) && agrees(person, gender, language));
  return { people: fitting, likeness };
}

/** Returns the only recorded person with a first name that an address has: “Даулет Ермекович”. */
function addressed({ name }: NameChunk, people: PeopleRegister): readonly Person[] {
  const [first = '', second = ''] = name;
  const gender = name.length === 2 ? genderOfPatronymic(second) : null;
  if (gender === null) return [];
  const found = people
    .withFirstName(first)
    .slice(0, MAX_NAMESAKES_ON_RECORD)
    .filter((person) => !person.gender || person.gender === gender);
  return found.length === 1 ? found : [];
}

/** Returns those who held an office on the article's day that a title names. */
function holdersAmong(
  people: readonly Person[],
  title: Office,
  language: Language,
  date: string | null
): readonly Person[] {
  if (title.heads.length === 0) return [];
  return people.filter((person) =>
    officesOf(person, language).some(
      (held) => includesDay(held.position, date) && answersTo(held.office, title)
    )
  );
}

function peopleNamed(
  chunk: NameChunk,
  title: Office,
  gender: Gender | null,
  people: PeopleRegister,
  language: Language,
  date: string | null
): { found: readonly Person[]; namedBy: NamedBy } {
  if (chunk.name.length > 1) {
    const full = people.withFullName(chunk.name).slice(0, MAX_NAMESAKES_ON_RECORD);
    const same = full.filter((person) => sameGeneration(person, chunk));
    const held = holdersAmong(same, title, language, date);
    if (same.length > 0) return { found: held.length > 0 ? held : same, namedBy: 'fullName' };
    const holders = holdersAmong(full, title, language, date);
    if (holders.length > 0) return { found: holders, namedBy: 'fullName' };
    if (full.length > 0) return { found: full, namedBy: 'loneSurname' };
    const similar = peopleLike(chunk, gender, people, language);
    if (similar.people.length > 0) {
      const titled = holdersAmong(similar.people, title, language, date);
      if (similar.likeness === 2)
        return { found: titled.length > 0 ? titled : similar.people, namedBy: 'fullName' };
      if (titled.length > 0) return { found: titled, namedBy: 'titledSurname' };
      return { found: similar.people, namedBy: 'loneSurname' };
    }
    const namesakes = people
      .withLastName(chunk.name[chunk.name.length - 1] as string)
      .slice(0, MAX_NAMESAKES_ON_RECORD);
    const partly = holdersAmong(namesakes, title, language, date).filter((person) =>
      isPartOf(chunk.name, person)
    );
    if (partly.length > 0) return { found: partly, namedBy: 'titledSurname' };
    const called = withGivenNameLike(namesakes, chunk.compared[0] ?? '');
    if (called.length > 0) return { found: called, namedBy: 'loneSurname' };
    return { found: addressed(chunk, people), namedBy: 'loneGivenName' };
  }
  const word = chunk.name[0] as string;
  const written = people.withLastName(word);
  // A Latin record of a surname in Cyrillic: “Киспе” is Quispe.
  const bearers =
    written.length === 0 && isCyrillic(word)
      ? people.withSurnameLike(chunk.compared[0] ?? word)
      : written;
  const namesakes = bearers
    .slice(0, MAX_NAMESAKES_ON_RECORD)
    .filter((person) => agrees(person, gender, language));
  const holders = holdersAmong(namesakes, title, language, date);
  if (holders.length > 0) return { found: holders, namedBy: 'titledSurname' };
  if (namesakes.length > 0) return { found: namesakes, namedBy: 'loneSurname' };
  const givens = people.withFirstName(word).slice(0, MAX_NAMESAKES_ON_RECORD);
  if (givens.length === 1 && chunk.kind === 'person')
    return { found: givens, namedBy: 'loneGivenName' };
  return { found: [], namedBy: 'none' };
}
