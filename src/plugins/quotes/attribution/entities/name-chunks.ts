/** Finds the names in a passage: runs of capitalized words, with the titles before them set apart. */
import { generationOf } from '../registry/name-keys';
import { beginsAnotherName } from '../registry/adjacent-names';
import { isInNominative } from '../registry/person-names';
import type { PeopleRegister } from '../registry/people-index';
import type { Passage } from '../text/passages';
import type { Token } from '../text/tokens';
import type { Language } from '../languages/language';
import { isTitleWord, readChunk } from './read-chunk';
import type { ChunkReading } from './read-chunk';
import type { NameWords } from './name-words';

/** A run of capitalized words; items `from` to `to` (exclusive) of its passage. */
export interface NameChunk extends NameWords, Omit<ChunkReading, 'words'> {
  from: number;
  to: number;
  /** "jr" of "John Lee Jr.", which `name` does not have; null for most names. */
  generation: string | null;
  /** True if the name is in another case than the nominative, where the language tells. */
  oblique: boolean;
}

const MAX_NAME_WORDS = 8;
const MAX_PARTICLES = 3;

/** Returns the names of a passage in order. */
export function findNames(
  passage: Passage,
  language: Language,
  people: PeopleRegister
): NameChunk[] {
  const found: NameChunk[] = [];
  const { items } = passage;
  for (let i = 0; i < items.length; i++) {
    if (!startsName(items[i] as Token, language)) continue;
    let to = i + 1;
    const titled = i > 0 && isTitleWord(passage.words[i - 1] as string, language);
    while (to < items.length && to - i < MAX_NAME_WORDS) {
      if (beginsAnotherName(items, passage.words, i, to, titled, language.inflection)) break;
      const after = afterParticles(items, to, language);
      if (!startsName(items[after], language)) break;
      to = after + 1;
    }
    found.push(chunkAt(passage, i, to, language, people));
    i = to - 1;
  }
  return found;
}

function chunkAt(
  passage: Passage,
  from: number,
  to: number,
  language: Language,
  people: PeopleRegister
): NameChunk {
  const { nameFrom, kind, words } = readChunk(passage, from, to, language, people);
  const { name, compared, article } = words;
  const generation = generationOf(passage.words[to - 1] as string);
  const oblique = isOblique(name, language, people);
  return { from, to, nameFrom, name, compared, article, generation, kind, oblique };
}

/** Returns the item after the particles of a name: "Jan |van den| Berg". */
function afterParticles(items: readonly Token[], at: number, language: Language): number {
  let to = at;
  while (to - at < MAX_PARTICLES && language.nameParticles.has(items[to]?.lower ?? '')) {
    if (items[to]?.capital) break;
    to++;
  }
  return to;
}

function startsName(item: Token | undefined, language: Language): boolean {
  return (
    item !== undefined && item.kind === 'word' && item.capital && !language.notNames.has(item.lower)
  );
}

function isOblique(name: readonly string[], language: Language, people: PeopleRegister): boolean {
  const last = name[name.length - 1];
  if (!language.inflection || last === undefined) return false;
  if (language.inflection.isOblique(last)) return true;
  const found = name.length > 1 ? people.withFullName(name) : people.withLastName(last);
  return found.length > 0 && !found.some((person) => isInNominative(person, name));
}

/**
 * Trims names to a surname: a capitalized noun that runs into the surname of a person whom the article names in full
 * is set apart ("Ministerin Marlow", "Беларуси Хренин"), unless it is a recorded first name.
 */
export function trimToSurnames(
  lists: Iterable<readonly [Passage, readonly NameChunk[]]>,
  people: PeopleRegister
): Map<Passage, readonly NameChunk[]> {
  const passages = [...lists];
  const isFull = (chunk: NameChunk) => people.withFullName(chunk.name).length > 0;
  const surnames = new Set<string | undefined>();
  for (const [, chunks] of passages)
    for (const chunk of chunks) if (isFull(chunk)) surnames.add(chunk.name[chunk.name.length - 1]);
  const trim = (chunk: NameChunk): NameChunk => {
    const last = chunk.name[chunk.name.length - 1];
    const first = chunk.name[chunk.name.length - 2];
    const names =
      first === undefined || first.length === 1 || people.withFirstName(first).length > 0;
    if (last === undefined || names || isFull(chunk) || !surnames.has(last)) return chunk;
    return { ...chunk, nameFrom: chunk.to - 1, name: [last], compared: [last], kind: 'person' };
  };
  return new Map(passages.map(([passage, chunks]) => [passage, chunks.map(trim)]));
}
