/** Finds the mentions of entities in an article: by name, by office, or without either. */
import type { EntityMention, EntityIndex, Entity } from './types';
import { affiliationOf } from '../registry/affiliations';
import { countryOf } from '../registry/countries';
import { includesDay } from '../registry/partial-dates';
import type { Language } from '../languages/language';
import type { NameChunk } from './name-chunks';
import { answersTo } from '../registry/offices';
import type { Office } from '../registry/offices';
import type { Passage, Passages } from '../text/passages';
import { officesOf } from '../registry/people-index';
import type { Phrase } from '../cues/phrase';
import { isTitleOf } from './roles';
import { sentenceSubject } from '../cues/sentence-subject';
import type { Token } from '../text/tokens';
import type { Gender } from '../types';
import { unnamedAt } from './nominal-mentions';
import type { Unnamed } from './nominal-mentions';

/** A name at its place. */
export interface Named {
  passage: Passage;
  chunk: NameChunk;
}

type Known = Pick<EntityIndex, 'entities' | 'entityOf' | 'chunksOf'>;

/** Limits the people of an article who are compared with "the minister". */
const MAX_HOLDERS_IN_ARTICLE = 40;
/** Limits where a subject may begin, because an endless sentence must not cost its square. */
const MAX_SUBJECT_START = 60;

/** Returns all mentions in the order of the text. */
export function findEntityMentions(
  passages: Passages,
  named: readonly Named[],
  known: Known,
  language: Language,
  date: string | null
): EntityMention[] {
  const subjects = new Subjects(language);
  const found = entityMentionsOf(named, known.entityOf, subjects, language);
  return found;
  const holders = known.entities
    .filter(({ titles, people }) => titles.length > 0 || people.length > 0)
    .slice(0, MAX_HOLDERS_IN_ARTICLE);
  for (const passage of passages.outside)
    found.push(...nominalMentions(passage, known, holders, subjects, language, date));
  return found.sort((a, b) => a.offset - b.offset);
}

/** Finds the subjects of sentences, each once. */
class Subjects {
  private readonly read = new Map<Passage, Map<number, Phrase | null>>();

  constructor(private readonly language: Language) {}

  of(passage: Passage, sentence: number): Phrase | null {
    let known = this.read.get(passage);
    if (!known) this.read.set(passage, (known = new Map()));
    let subject = known.get(sentence);
    if (subject === undefined) {
      const first = passage.sentenceStarts[sentence] ?? 0;
      const end = passage.sentenceStarts[sentence + 1] ?? passage.items.length;
      subject = sentenceSubject(passage, first, end, this.language);
      known.set(sentence, subject);
    }
    return subject;
  }
}

function entityMentionsOf(
  named: readonly Named[],
  entityOf: ReadonlyMap<NameChunk, Entity>,
  subjects: Subjects,
  language: Language
): EntityMention[] {
  const found: EntityMention[] = [];
  for (const { passage, chunk } of named) {
    const entity = entityOf.get(chunk);
    if (!entity) continue;
    const sentence = passage.sentenceOf[chunk.from] ?? 0;
    const first = passage.sentenceStarts[sentence] ?? 0;
    const next = passage.items[chunk.to];
    found.push({
      entity,
      offset: (passage.items[chunk.from] as Token).start,
      paragraph: passage.paragraph,
      sentence,
      quoted: passage.container !== null,
      subject: chunk.from - first < 6 && next?.kind !== 'possessive',
      isNew: false,
      opensSentence: opensSentence(passage, chunk, sentence, subjects, language),
      isUnsure:
        chunk.kind === 'unknown' &&
        entity.people.length === 0 &&
        language.placePrepositions?.has(passage.words[chunk.from - 1] ?? '') === true,
    });
  }
  return found;
}

/** Adds the subjects without a name: as the entity whose office it is, or as entities of their own. */
function nominalMentions(
  passage: Passage,
  { chunksOf }: Known,
  holders: readonly Entity[],
  subjects: Subjects,
  language: Language,
  date: string | null
): EntityMention[] {
  const found: EntityMention[] = [];
  const named = new Set((chunksOf.get(passage) ?? []).flatMap(({ from, to }) => [from, to - 1]));
  for (let sentence = 0; sentence + 1 < passage.sentenceStarts.length; sentence++) {
    const first = passage.sentenceStarts[sentence] as number;
    const subject = subjects.of(passage, sentence);
    const end = passage.sentenceStarts[sentence + 1] as number;
    for (let i = first; i < Math.min(end, first + MAX_SUBJECT_START); i++) {
      const one = unnamedAt(passage, i, named, language);
      if (!one) continue;
      // "For |the pilot it …", "|The pilot …", "… when |the pilot came".
      const isSubject = i < first + 2 || (subject !== null && subject.from <= i && i < subject.to);
      if (!isSubject && !isVerbAt(passage, one.to, language)) continue;
      i = one.to - 1;
      found.push({
        entity: holderOf(passage, one, holders, language, date) ?? unnamedEntity(one.gender),
        offset: (passage.items[one.at] as Token).start,
        paragraph: passage.paragraph,
        sentence,
        quoted: false,
        subject: true,
        isNew: one.isNew,
        opensSentence: true,
        isUnsure: false,
      });
    }
  }
  return found;
}

/** Returns whether the word at an item is a finite verb, as far as lists can tell. */
function isVerbAt(passage: Passage, at: number, language: Language): boolean {
  const word = passage.words[at] ?? '';
  return (
    language.auxiliaries.has(word) ||
    language.isPastVerb?.(word) === true ||
    language.cues.get(word)?.forms.includes('finite') === true
  );
}

/**
 * Returns the only entity of the article that an office fits: "the Belarusian minister"; null if none does, or
 * several.
 */
function holderOf(
  passage: Passage,
  one: Unnamed,
  entities: readonly Entity[],
  language: Language,
  date: string | null
): Entity | null {
  if (one.isNew || one.office.heads.length === 0) return null;
  const words = passage.words.slice(one.at, one.to);
  const role = { ...one.office, ...affiliationOf(words, one.office.heads, language) };
  const fitting = entities.filter((entity) => holds(entity, role, language, date));
  // Prefers, of several chiefs, the one whom the article names next to NATO: "the NATO chief".
  const capitals = passage.items.slice(one.at + 1, one.to).filter((item) => item.capital);
  const adjacent = fitting.filter(
    (entity) => capitals.length > 0 && capitals.every((item) => entity.adjacent.has(item.text))
  );
  const left = adjacent.length > 0 ? adjacent : fitting;
  return left.length === 1 ? (left[0] as Entity) : null;
}

/** Returns whether an entity can be called by an office: the article gives it, or the record does. */
export function holds(
  entity: Entity,
  role: Office,
  language: Language,
  date: string | null
): boolean {
  return (
    entity.titles.some((title) => answersTo(title, role)) ||
    entity.people.some((person) =>
      officesOf(person, language).some(
        (held) => (role.former || includesDay(held.position, date)) && answersTo(held.office, role)
      )
    )
  );
}

const unnamedEntity = (gender: Gender | null): Entity => ({
  name: [],
  generation: null,
  people: [],
  namedBy: 'none',
  gender,
  titles: [],
  hasOccupation: false,
  adjacent: new Set(),
});

function opensSentence(
  passage: Passage,
  chunk: NameChunk,
  sentence: number,
  subjects: Subjects,
  language: Language
): boolean {
  if (passage.items[chunk.to]?.kind === 'possessive') return false;
  if (chunk.from - (passage.sentenceStarts[sentence] ?? 0) > MAX_SUBJECT_START) return false;
  const subject = subjects.of(passage, sentence);
  if (!subject || chunk.from < subject.from || chunk.from >= subject.to) return false;
  let from = subject.from;
  // "Kazakhstan’s |Minister of Energy X".
  for (let i = from; i < chunk.from; i++)
    if (passage.items[i]?.kind === 'possessive') {
      if (countryOf(passage.words.slice(from, i), language) === null) return false;
      from = i + 1;
    }
  const before = passage.words.slice(from, chunk.from);
  if (before.some((word) => language.relatives.has(word) || language.cues.has(word))) return false;
  return (
    !before.some((word) => language.prepositions.has(word)) ||
    isTitleOf(passage, from, chunk.nameFrom, language)
  );
}
