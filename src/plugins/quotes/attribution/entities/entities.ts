/**
 * The people of an article: every name in it brought together with the others that mean the same person, and with the
 * people on record whom it can mean.
 */
import type { NamedBy, Figure, Cast } from './types';
import { gatherAppearances, holds } from './entity-mentions';
import type { Named } from './entity-mentions';
import { includesDay } from '../registry/partial-dates';
import { hasTradeBeside } from './forms-of-address';
import type { Language } from '../languages/language';
import { titleBeside } from './speaker-mentions';
import { findNames } from './name-chunks';
import type { NameChunk } from './name-chunks';
import { foldName, generationOf, nameKey, sameGivenName } from '../registry/name-keys';
import { answersTo } from '../registry/offices';
import type { Office } from '../registry/offices';
import type { Passage, Passages } from '../text/passages';
import { officesOf } from '../registry/people-index';
import { hasInitial } from '../registry/people-index';
import type { PeopleRegister } from '../registry/people-index';
import type { Token } from '../text/tokens';
import type { Gender, Person } from '../types';
import { trimToSurnames } from './name-chunks';

/** Names of many people on record ("Smith") tell nothing; more are not looked at. */
const MOST_NAMESAKES = 8;
const MOST_IN_ARTICLE = 40;

/** Reads all names of the passages. `date` is the article's day, or null. */
export function gatherCast(
  passages: Passages,
  people: PeopleRegister,
  language: Language,
  date: string | null
): Cast {
  const named: Named[] = [];
  const found = [...passages.outside, ...passages.inside]
    .map((passage) => [passage, findNames(passage, language, people)] as const)
    .filter(([, chunks]) => chunks.length > 0);
  const chunksOf: ReadonlyMap<Passage, readonly NameChunk[]> = language.knowsCues
    ? new Map(found)
    : trimToSurnames(found, people);
  for (const [passage, chunks] of chunksOf)
    for (const chunk of chunks) named.push({ passage, chunk });
  const offset = ({ passage, chunk }: Named) =>
    (passage.items[chunk.nameFrom] ?? (passage.items[chunk.from] as Token)).start;
  named.sort((a, b) => offset(a) - offset(b));
  const figures: Figure[] = [];
  const byLast = new Map<string, Figure[]>();
  const byFirst = new Map<string, Figure[]>();
  const figureOf = new Map<NameChunk, Figure>();
  const add = (figure: Figure) => {
    figures.push(figure);
    const first = nameKey(figure.name[0] ?? '');
    const last = nameKey(figure.name[figure.name.length - 1] ?? '');
    append(byLast, last, figure);
    if (figure.name.length > 1) append(byFirst, first, figure);
  };
  const isPersonal = (chunk: NameChunk) => chunk.kind === 'person' || chunk.kind === 'unknown';

  for (const { passage, chunk } of named) {
    if (!isPersonal(chunk) || chunk.name.length < 2) continue;
    const title = titleBeside(passage, chunk, language);
    const known = (byLast.get(nameKey(chunk.name[chunk.name.length - 1] as string)) ?? []).find(
      (f) =>
        f.generation === chunk.generation && sameGivenName(f.name[0] ?? '', chunk.name[0] ?? '')
    );
    const figure = known ?? createFigure(passage, chunk, title, people, language, date);
    if (!known) add(figure);
    if (title.heads.length > 0) figure.titles.push(title);
    figureOf.set(chunk, figure);
    noteBeside(figure, passage, chunk);
    figure.trade ||= hasTradeBeside(passage, chunk, language);
  }
  const recent = new Map<string, Figure>();
  for (const { passage, chunk } of named) {
    const word = chunk.name[chunk.name.length - 1];
    const last = word === undefined ? undefined : nameKey(word);
    const own = figureOf.get(chunk);
    if (own && last !== undefined) recent.set(last, own);
    if (
      own ||
      last === undefined ||
      chunk.name.length !== 1 ||
      chunk.kind === 'organization' ||
      chunk.kind === 'place'
    )
      continue;
    const title = titleBeside(passage, chunk, language);
    const namesakes = byLast.get(last) ?? [];
    const gender = genderOf(passage, chunk, language);
    const fitting = gender
      ? namesakes.filter((f) => f.gender === null || f.gender === gender)
      : namesakes;
    // "Mrs Lee" is not John Lee: somebody of whom the article says nothing else.
    const held = fitting.filter((f) => title.heads.length > 0 && holds(f, title, language, date));
    const pool = held.length > 0 ? held : fitting;
    let figure =
      pool.length > 1
        ? recent.has(last) && pool.includes(recent.get(last) as Figure)
          ? recent.get(last)
          : pool[0]
        : pool[0];
    if (!figure && namesakes.length === 0) figure = (byFirst.get(last) ?? [])[0];
    if (!figure) {
      const made = createFigure(passage, chunk, title, people, language, date);
      if (made.people.length === 0 && chunk.kind === 'unknown') continue;
      figure = made;
      add(figure);
    }
    // "Judge Lee" makes nobody a judge whose offices are known.
    const known = figure.people.some((person) => (person.positions ?? []).length > 0);
    if (title.heads.length > 0 && !known) figure.titles.push(title);
    figure.gender ??= gender;
    figureOf.set(chunk, figure);
    recent.set(last, figure);
  }
  return {
    figures,
    appearances: gatherAppearances(
      passages,
      named,
      { figures, figureOf, chunksOf },
      language,
      date
    ),
    figureOf,
    shared: sharedBy(byLast, language, date),
    chunksOf,
  };
}

/** So many words before and after a name belong to it, unless the sentence ends. */
const BESIDE = 8;

function noteBeside(figure: Figure, { items, sentenceOf }: Passage, chunk: NameChunk): void {
  if (figure.people.length === 0 || figure.beside.size > MOST_IN_ARTICLE) return;
  for (let i = Math.max(0, chunk.from - BESIDE); i < chunk.to + BESIDE; i++) {
    const item = items[i];
    if (!item?.capital || sentenceOf[i] !== sentenceOf[chunk.from]) continue;
    figure.beside.add(item.text);
    // "(R-Ohio)".
    if (item.text.includes('-')) for (const word of item.text.split('-')) figure.beside.add(word);
  }
}

/** The list is cut: an article of thousands of namesakes is no article, and must not cost the square of them. */
function append(lists: Map<string, Figure[]>, key: string, figure: Figure): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [figure]);
  else if (list.length < MOST_IN_ARTICLE) list.push(figure);
}

function sharedBy(
  byLast: ReadonlyMap<string, readonly Figure[]>,
  language: Language,
  date: string | null
): Cast['shared'] {
  return (figure, words, title) => {
    if (words.length !== 1) return false;
    const others = (byLast.get(nameKey(words[0] as string)) ?? []).filter((f) => f !== figure);
    if (!title || title.heads.length === 0 || !holds(figure, title, language, date))
      return others.length > 0;
    return others.some((other) => holds(other, title, language, date));
  };
}

/** What the words beside a name, or its first name, tell of the gender. */
function genderOf(passage: Passage, chunk: NameChunk, language: Language): Gender | null {
  for (let i = chunk.from; i < chunk.nameFrom; i++) {
    const gender = language.honorifics.get(passage.words[i] as string);
    if (gender) return gender;
  }
  return chunk.name.length > 1 ? (language.givenNames.get(chunk.name[0] as string) ?? null) : null;
}

function createFigure(
  passage: Passage,
  chunk: NameChunk,
  title: Office,
  people: PeopleRegister,
  language: Language,
  date: string | null
): Figure {
  const told = genderOf(passage, chunk, language);
  const { found, namedBy } = peopleNamed(chunk, title, told, people, language, date);
  const known = found.length === 1 ? (found[0] as Person) : null;
  const givenName = known ? (foldName(known.name)[0] ?? '') : '';
  const gender = known?.gender ?? told ?? language.givenNames.get(givenName) ?? null;
  return {
    name: chunk.name,
    generation: chunk.generation,
    people: found,
    namedBy,
    gender,
    titles: [],
    trade: false,
    beside: new Set(),
  };
}

/** "John Lee Jr." may be the son of John Lee; but "John P. Lee Jr." is John P. Lee written in full. */
function sameGeneration(person: Person, { name, generation }: NameChunk): boolean {
  if (generation === null) return true;
  return [person.name, ...(person.alternateNames ?? [])].some(
    (own) =>
      generationOf(own.split(' ')) === generation ||
      (name.length > 2 && foldName(own).join(' ') === name.join(' '))
  );
}

/** Whether all words of a name are among somebody's ("Nekesa Lee" of "Grace Nekesa Lee"). */
const isPartOf = (name: readonly string[], person: Person) =>
  [person.name, ...(person.alternateNames ?? [])].some((own) => {
    const words = foldName(own);
    return name.every((word) => words.includes(word));
  });

/** Whether "Mr" or "Mrs" can be said of somebody, by the record or by the first name. */
function agrees(person: Person, gender: Gender | null, language: Language): boolean {
  const own = person.gender ?? language.givenNames.get(foldName(person.name)[0] ?? '') ?? null;
  return gender === null || own === null || own === gender;
}

function peopleNamed(
  chunk: NameChunk,
  title: Office,
  gender: Gender | null,
  people: PeopleRegister,
  language: Language,
  date: string | null
): { found: readonly Person[]; namedBy: NamedBy } {
  const holder = (person: Person) =>
    title.heads.length > 0 &&
    officesOf(person, language).some(
      (held) => includesDay(held.position, date) && answersTo(held.office, title)
    );
  const narrow = (found: readonly Person[]) => {
    const holders = found.length > 1 ? found.filter(holder) : found;
    return holders.length > 0 ? holders : found;
  };
  if (chunk.name.length > 1) {
    const full = people.withFullName(chunk.name).slice(0, MOST_NAMESAKES);
    const same = full.filter((person) => sameGeneration(person, chunk));
    if (same.length > 0) return { found: narrow(same), namedBy: 'fullName' };
    const holders = full.filter(holder);
    if (holders.length > 0) return { found: holders, namedBy: 'fullName' };
    if (full.length > 0) return { found: full, namedBy: 'loneSurname' };
    const first = chunk.name[0] as string;
    const namesakes = people
      .withLastName(chunk.name[chunk.name.length - 1] as string)
      .slice(0, MOST_NAMESAKES);
    const partly = namesakes.filter((person) => holder(person) && isPartOf(chunk.name, person));
    if (partly.length > 0) return { found: partly, namedBy: 'titledSurname' };
    const initialed = first.length === 1 ? namesakes.filter((p) => hasInitial(p, first)) : [];
    if (initialed.length > 0) return { found: initialed, namedBy: 'loneSurname' };
    return { found: [], namedBy: 'none' };
  }
  const word = chunk.name[0] as string;
  const namesakes = people
    .withLastName(word)
    .slice(0, MOST_NAMESAKES)
    .filter((person) => agrees(person, gender, language));
  const holders = namesakes.filter(holder);
  if (holders.length > 0) return { found: holders, namedBy: 'titledSurname' };
  if (namesakes.length > 0) return { found: namesakes, namedBy: 'loneSurname' };
  const givens = people.withFirstName(word).slice(0, MOST_NAMESAKES);
  if (givens.length === 1 && chunk.kind === 'person')
    return { found: givens, namedBy: 'loneGivenName' };
  return { found: [], namedBy: 'none' };
}
