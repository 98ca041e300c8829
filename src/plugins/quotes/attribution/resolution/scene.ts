/** Reads what an article tells of its scene: the country that the news comes from, and the ranks of its people. */
import type { Entity, EntityIndex } from '../entities/types';
import type { Language } from '../languages/language';
import { countryAt } from '../registry/countries';
import { rankAmong } from '../registry/descriptions';
import type { Rank } from '../registry/descriptions';
import type { Passage } from '../text/passages';

/** A dateline is at the beginning of one of so many paragraphs, and so many words long. */
const MAX_PARAGRAPHS = 3;
const MAX_DATELINE_WORDS = 8;
const DATELINE_END = /^\p{Pd}+$/u;
const SENTENCE_END = /^(?:\p{Pd}+|\.)$/u;
const IN_CAPITALS = /^\p{Lu}{3,}$/u;

/** Returns the country of the dateline ("MINSK, Sept. 17 (BelTA) –"); null if there is none. */
export function countryOfDateline(outside: readonly Passage[], language: Language): string | null {
  for (const { items, words } of outside.slice(0, MAX_PARAGRAPHS)) {
    const opening = items.slice(0, MAX_DATELINE_WORDS + 2);
    // “МИНСК, 3 июня.” has no dash.
    const ends = IN_CAPITALS.test(items[0]?.text ?? '') ? SENTENCE_END : DATELINE_END;
    const end = opening.findIndex(({ text }) => ends.test(text));
    if (end < 1 || items.slice(0, end).some(({ kind }) => kind === 'quote')) continue;
    for (let i = 0; i < end; i++) {
      const found = items[i]?.capital ? countryAt(words, i, language) : null;
      if (found && found.kind !== 'demonym') return found.code;
    }
  }
  return null;
}

const openings = new WeakMap<EntityIndex['chunksOf'], string | null>();

/**
 * Returns the country of the only place to which the first paragraphs send a person, or where they put something:
 * "arrived |in Astana|"; null if there is none, or several.
 */
export function countryOfOpening(
  { chunksOf }: Pick<EntityIndex, 'chunksOf'>,
  language: Language
): string | null {
  const known = openings.get(chunksOf);
  if (known !== undefined) return known;
  const countries = new Set<string>();
  for (const { container, paragraph, words } of chunksOf.keys()) {
    if (container !== null || paragraph >= MAX_PARAGRAPHS) continue;
    for (let i = 1; i < words.length; i++) {
      if (!language.destinationPrepositions?.has(words[i - 1] as string)) continue;
      const place = countryAt(words, i, language);
      if (place && place.kind !== 'demonym') countries.add(place.code);
    }
  }
  const only = countries.size === 1 ? ([...countries][0] as string) : null;
  openings.set(chunksOf, only);
  return only;
}

/** Returns the ranks that an article gives its people next to their names: "Gen. Maria Lopez". */
export function ranksOf(
  { chunksOf, entityOf }: Pick<EntityIndex, 'chunksOf' | 'entityOf'>,
  language: Language
): Map<Entity, Rank> {
  const ranks = new Map<Entity, Rank>();
  for (const [passage, chunks] of chunksOf) {
    for (const chunk of chunks) {
      const entity = entityOf.get(chunk);
      if (!entity || chunk.nameFrom === 0 || ranks.has(entity)) continue;
      const before = passage.words.slice(Math.max(0, chunk.nameFrom - 3), chunk.nameFrom);
      const rank = rankAmong(before, language);
      if (rank) ranks.set(entity, rank);
    }
  }
  return ranks;
}

/** Returns the countries that a passage names between two items, the last first. */
export function countriesIn(
  passage: Passage,
  before: number,
  language: Language,
  from = 0
): string[] {
  const found: string[] = [];
  for (let i = from; i < before; i++) {
    const country = passage.items[i]?.capital ? countryAt(passage.words, i, language) : null;
    if (!country) continue;
    found.unshift(country.code);
    i += country.length - 1;
  }
  return found;
}
