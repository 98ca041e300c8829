import type { PersonDescription, DescribeOptions } from './types';
import { indexEntities } from '../entities/entities';
import type { EntityIndex, Entity } from '../entities/types';
import { findReportingClauses } from '../cues/reporting-clauses';
import type { Frame } from '../cues/frame';
import { languageOf } from '../languages';
import type { Language } from '../languages/language';
import { readRegions } from '../quotation-marks/read-regions';
import { readMention } from '../entities/speaker-mentions';
import type { MentionReading } from '../entities/speaker-mentions';
import type { NameChunk } from '../entities/name-chunks';
import { foldWord, nameKey, sameGivenName } from '../registry/name-keys';
import type { WordCase } from '../registry/nominative';
import { answersTo } from '../registry/offices';
import { officeWordsByCase } from './office-words-by-case';
import { officeWordsByOrder } from './office-words-by-order';
import { paragraphsOf } from '../text/paragraphs';
import { readPassages } from '../text/passages';
import type { Passage } from '../text/passages';
import { PeopleRegister } from '../registry/people-index';
import type { Phrase } from '../cues/phrase';
import { resolvePronoun } from '../resolution/resolve-pronoun';
import type { Range } from '../types';
import { nameStart, readAdjacent } from './adjacent-words';
import type { AdjacentWords } from './adjacent-words';

const NO_PEOPLE = new PeopleRegister();

/** A pronoun that is understood otherwise may as well refer to another person. */
const SURE_PRONOUNS: ReadonlySet<string | null> = new Set(['pronounAlone', 'pronounOfNext']);

/** A name of a person, at its place. */
interface NamedPlace {
  passage: Passage;
  chunk: NameChunk;
  /** The folded words of the name. */
  name: readonly string[];
}

/** The first so many places of a person tell all that the text has to say. */
const MAX_PLACES_OF_PERSON = 12;

/** A text and the people named in it. */
export class DescribedText {
  private readonly language: Language;
  private readonly passages: readonly Passage[];
  private readonly entityIndex: EntityIndex;
  /** Outside quotations, then inside. */
  private readonly places: readonly NamedPlace[];
  private readonly bySurname = new Map<string, NamedPlace[]>();
  private readonly read = new Map<NamedPlace, AdjacentWords>();
  private readonly ofEntities = new Map<Entity, PersonDescription>();
  private readonly frames = new Map<Passage, readonly Frame[]>();

  constructor(text: string, { lang, regions: quoteBlocks = [] }: DescribeOptions) {
    this.language = languageOf(lang);
    const paragraphs = paragraphsOf(text);
    const regions = readRegions(text, paragraphs, quoteBlocks, this.language);
    const passages = readPassages(text, paragraphs, regions, this.language);
    this.passages = [...passages.outside, ...passages.inside];
    this.entityIndex = indexEntities(passages, NO_PEOPLE, this.language, null);
    this.places = this.passages.flatMap((passage) =>
      this.chunksOf(passage).flatMap((chunk) => this.placeOf(passage, chunk) ?? [])
    );
    for (const place of this.places) {
      const key = surnameOf(place);
      const namesakes = this.bySurname.get(key);
      if (namesakes) namesakes.push(place);
      else this.bySurname.set(key, [place]);
    }
  }

  personAt(mention: Range): PersonDescription | null {
    const at = this.locate(mention);
    if (!at) return null;
    const { passage, phrase } = at;
    const reading = readMention(passage, phrase, this.chunksOf(passage), this.language);
    if (reading.plural || reading.relation) return null;
    if (reading.type === 'name' && reading.chunk) return this.named(passage, phrase, reading.chunk);
    if (reading.type === 'role') {
      const chunk = this.nameOfRole(passage, phrase);
      if (chunk) return this.named(passage, phrase, chunk);
      return reading.indefinite ? null : this.ofRole(passage, phrase, reading);
    }
    if (reading.type === 'pronoun') return this.ofPronoun(passage, reading);
    return null;
  }

  private chunksOf(passage: Passage): readonly NameChunk[] {
    return this.entityIndex.chunksOf.get(passage) ?? [];
  }

  private placeOf(passage: Passage, chunk: NameChunk): NamedPlace | null {
    if (chunk.kind !== 'person' && chunk.kind !== 'unknown') return null;
    const start = nameStart(passage, chunk, this.language);
    const name = passage.words.slice(start, chunk.to).map(foldWord).filter(Boolean);
    return name.length > 0 ? { passage, chunk, name } : null;
  }

  /** Returns the innermost passage that has the words, and their items. */
  private locate({ start, end }: Range): { passage: Passage; phrase: Phrase } | null {
    for (let i = this.passages.length - 1; i >= 0; i--) {
      const passage = this.passages[i] as Passage;
      if (passage.start > start || passage.end < end) continue;
      const from = passage.items.findIndex((item) => item.start === start && item.kind !== 'quote');
      const next = passage.items.findIndex((item) => item.start >= end);
      const to = next < 0 ? passage.items.length : next;
      if (from >= 0 && from < to) return { passage, phrase: { from, to } };
    }
    return null;
  }

  private named(passage: Passage, phrase: Phrase, chunk: NameChunk): PersonDescription | null {
    const own = this.placeOf(passage, chunk);
    if (!own) return null;
    const phraseCase = this.caseOfSubject(passage, phrase);
    const others = this.sameAs(own).filter((place) => place.chunk !== chunk);
    const chunks = this.chunksOf(passage);
    return this.merge([
      readAdjacent({ passage, chunk, chunks, phrase, phraseCase }, this.language),
      ...others.slice(0, MAX_PLACES_OF_PERSON).map((place) => this.adjacent(place)),
    ]);
  }

  /**
   * Finds the name of a mention: "the president of the union, |Ivan Petrov|", "Minister of Trade and Industry |Paula
   * Roth| of Fiji".
   */
  private nameOfRole(passage: Passage, phrase: Phrase): NameChunk | null {
    const { items } = passage;
    const chunk = this.chunksOf(passage).find(
      ({ from, to, kind }) =>
        (kind === 'person' || kind === 'unknown') &&
        ((from > phrase.from && to <= phrase.to && to - from > 1) || from === phrase.to + 1)
    );
    if (!chunk) return null;
    const next = items[chunk.to];
    const isClosed = !next || next.kind === 'punctuation' || next.kind === 'quote';
    const inApposition = items[chunk.from - 1]?.text === ',' && chunk.to - chunk.from > 1;
    if (chunk.to > phrase.to) return inApposition && isClosed ? chunk : null;
    return inApposition || nameStart(passage, chunk, this.language) > chunk.nameFrom ? chunk : null;
  }

  private adjacent(place: NamedPlace): AdjacentWords {
    const known = this.read.get(place);
    if (known) return known;
    const chunks = this.chunksOf(place.passage);
    const read = readAdjacent({ ...place, chunks, phrase: null, phraseCase: null }, this.language);
    this.read.set(place, read);
    return read;
  }

  /**
   * Returns the case that the frame gives a phrase: “сказал |Хренин|” is in the nominative, “по словам |Хренина|” is
   * not.
   */
  private caseOfSubject(passage: Passage, phrase: Phrase): WordCase {
    if (!this.language.inflection) return null;
    const frames = this.frames.get(passage) ?? findReportingClauses(passage, this.language);
    this.frames.set(passage, frames);
    const frame = frames.find(
      ({ subject }) => subject !== null && subject.from <= phrase.from && phrase.to <= subject.to
    );
    if (!frame) return null;
    return frame.by === 'preposition' ? 'oblique' : 'nominative';
  }

  /** Finds the other places that name the same person; none, where a surname may be of two. */
  private sameAs(own: NamedPlace): NamedPlace[] {
    const namesakes = this.bySurname.get(surnameOf(own)) ?? [];
    const full = namesakes.filter(({ name }) => name.length > 1);
    const fits = (a: NamedPlace, b: NamedPlace) => this.sameFirstName(a, b);
    if (own.name.length === 1) {
      const isOne = full.every((place) => fits(place, full[0] as NamedPlace));
      return isOne ? namesakes : [];
    }
    const isOnlyOne = full.every((place) => fits(place, own));
    return namesakes.filter((place) => (place.name.length > 1 ? fits(place, own) : isOnlyOne));
  }

  private sameFirstName({ name: [a = ''] }: NamedPlace, { name: [b = ''] }: NamedPlace): boolean {
    if (sameGivenName(a, b)) return true;
    const forms = this.language.inflection?.givenNamesOf(a) ?? [];
    const others = this.language.inflection?.givenNamesOf(b) ?? [];
    return forms.some(({ name }) => others.some((other) => other.name === name));
  }

  /** Describes a role ("the minister") by the person to whom the text gives that office, else by the office alone. */
  private ofRole(
    passage: Passage,
    phrase: Phrase,
    reading: MentionReading
  ): PersonDescription | null {
    const { role } = reading;
    const { language } = this;
    if (!role) return null;
    const holders = this.entityIndex.entities.filter(({ titles }) =>
      titles.some(
        (title) =>
          !title.former &&
          answersTo(title, role) &&
          (!role.country || title.country === role.country)
      )
    );
    if (holders.length === 1) return this.ofEntity(holders[0] as Entity);
    const office = language.inflection
      ? officeWordsByCase(passage, phrase.from, phrase.to, null, language, language.inflection)
      : officeWordsByOrder(passage, phrase.from, phrase.to, language);
    if (office.title === null) return null;
    return { ...office, name: null, honorific: null, gender: null };
  }

  private ofPronoun(passage: Passage, reading: MentionReading): PersonDescription | null {
    if (!reading.pronoun) return null;
    const { entity, by } = resolvePronoun(passage, reading, reading.pronoun, {
      entityIndex: this.entityIndex,
      people: NO_PEOPLE,
      language: this.language,
      date: null,
      lastSpeaker: null,
      place: null,
      ranks: new Map(),
    });
    return entity && SURE_PRONOUNS.has(by) ? this.ofEntity(entity) : null;
  }

  private ofEntity(entity: Entity): PersonDescription | null {
    const known = this.ofEntities.get(entity);
    if (known) return known;
    const own = this.places.find(({ chunk }) => this.entityIndex.entityOf.get(chunk) === entity);
    if (!own) return null;
    const others = this.sameAs(own).filter((place) => place !== own);
    const places = [own, ...others.slice(0, MAX_PLACES_OF_PERSON)];
    const description = this.merge(places.map((place) => this.adjacent(place)));
    this.ofEntities.set(entity, description);
    return description;
  }

  /** Merges what the places say; the first that says a thing goes before the others. */
  private merge(places: readonly AdjacentWords[]): PersonDescription {
    const office = places.find(({ title }) => title !== null);
    const first = <K extends keyof AdjacentWords>(key: K) =>
      places.find((place) => place[key] !== null)?.[key] ?? null;
    const [fullest] = [...places].sort(
      (a, b) =>
        b.name.length - a.name.length || TRUST[String(b.nameCase)]! - TRUST[String(a.nameCase)]!
    );
    return {
      name: fullest?.name.join(' ') ?? null,
      honorific: first('honorific'),
      title: office?.title ?? null,
      organization: office?.organization ?? null,
      country: office?.country ?? first('country'),
      gender: first('gender'),
    };
  }
}

/**
 * Prefers, of names as full as each other, the one in the form of a record; one whose case is not known may be in any.
 */
const TRUST: Record<string, number> = { nominative: 2, oblique: 1, null: 0 };

/** Returns the key that names of one surname share; "Lee Jr." is not Lee. */
const surnameOf = ({ name, chunk }: NamedPlace): string =>
  `${nameKey(name[name.length - 1] ?? '')} ${chunk.generation ?? ''}`;
