/** Finds the mentions of entities by name; `described-mentions.ts` has those without one. */
import type { EntityMention, Entity } from './types';
import { countryOf } from '../registry/countries';
import { includesDay } from '../registry/partial-dates';
import type { Language } from '../languages/language';
import type { NameChunk } from './name-chunks';
import { answersTo, readTitle } from '../registry/offices';
import { organizationOf } from '../registry/organizations';
import type { Office } from '../registry/offices';
import type { Passage } from '../text/passages';
import { officesOf } from '../registry/held-offices';
import { isTitleOf } from './roles';
import { isComplementName } from '../cues/complement-names';
import { subjectOfSentence } from '../cues/sentence-subject';
import type { Token } from '../text/tokens';

/** A name at its place. */
export interface Named {
  passage: Passage;
  chunk: NameChunk;
}

/** Limits where a subject may begin, because an endless sentence must not cost its square. */
const MAX_SUBJECT_START = 60;

/** Returns the mentions by the names of an article, in their order. */
export function findEntityMentions(
  named: readonly Named[],
  entityOf: ReadonlyMap<NameChunk, Entity>,
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
      subject:
        ((chunk.from - first < 6 && next?.kind !== 'possessive') ||
          opensSentence(passage, chunk, sentence, language)) &&
        !isGoverned(passage, chunk, first, language),
      isNew: false,
      // Only pronouns ask this, of few mentions.
      get opensSentence() {
        return opensSentence(passage, chunk, sentence, language);
      },
      isUnsure:
        chunk.kind === 'unknown' &&
        entity.people.length === 0 &&
        mayBeThing(passage, chunk, language),
    });
  }
  return found;
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

/** Returns whether capitals are rather a thing: "|in| Hope Bay", "|the| Gulf Ledger", "Political |Affairs|". */
const mayBeThing = (passage: Passage, { from, to }: NameChunk, language: Language): boolean => {
  const before = passage.words[from - 1] ?? '';
  return (
    language.placePrepositions?.has(before) === true ||
    language.determiners.has(before) ||
    (language.office.get(passage.words[to - 1] ?? '')?.domains?.length ?? 0) > 0
  );
};

/** Returns whether a word before a name is a verb: "|said| X"; in "its |press| secretary X" it is none. */
const isVerb = (word: string, next: string | undefined, language: Language): boolean =>
  language.cues.has(word) &&
  !(
    next !== undefined &&
    (language.personNouns.has(next) ||
      language.spokesNouns.has(next) ||
      (language.office.get(next)?.heads?.length ?? 0) > 0)
  );

/** Returns whether a title goes up to a comma before the name, which is in apposition to it: "|trade chief|, X". */
const isTitleInApposition = (
  { items, words }: Passage,
  from: number,
  chunk: NameChunk,
  language: Language
): boolean =>
  items[chunk.from - 1]?.text === ',' &&
  readTitle(words.slice(from, chunk.from - 1), language).heads.length > 0;

function opensSentence(
  passage: Passage,
  chunk: NameChunk,
  sentence: number,
  language: Language
): boolean {
  if (passage.items[chunk.to]?.kind === 'possessive') return false;
  if (chunk.from - (passage.sentenceStarts[sentence] ?? 0) > MAX_SUBJECT_START) return false;
  const subject = subjectOfSentence(passage, sentence, language);
  if (!subject || chunk.from < subject.from || chunk.from >= subject.to) return false;
  let from = subject.from;
  // "Kazakhstan’s |Minister of Energy X", "the bloc’s |trade chief, X".
  for (let i = from; i < chunk.from; i++)
    if (passage.items[i]?.kind === 'possessive') {
      const owner = passage.words.slice(from, i);
      const isState =
        countryOf(owner, language) !== null || organizationOf(owner, language) !== null;
      if (!isState && !isTitleInApposition(passage, i + 1, chunk, language)) return false;
      from = i + 1;
    }
  const before = passage.words.slice(from, chunk.from);
  if (
    before.some((word, i) => language.relatives.has(word) || isVerb(word, before[i + 1], language))
  )
    return false;
  return (
    !before.some((word) => language.prepositions.has(word)) ||
    isTitleOf(passage, from, chunk.nameFrom, language)
  );
}

/** Returns whether a name is the complement of another noun: “в приёмной министра |Петрова| промолчали”. */
const isGoverned = (
  passage: Passage,
  { from }: NameChunk,
  first: number,
  language: Language
): boolean =>
  language.inflection !== undefined &&
  // “в Минске |Петров|”: a place may be before the subject.
  !(passage.items[from - 1]?.capital && language.prepositions.has(passage.words[from - 2] ?? '')) &&
  isComplementName(passage, from, first, language);
