/** Reads the tables of nouns that describe a person without a name, and of ranks. */
import type { Gender } from '../types';
import type { DescriptionKind, DescriptiveNoun, RankNames } from './people-words';

const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);

/** Reads descriptive nouns: `kind|nouns that tell no gender|for a man|for a woman`. */
export function descriptionsOf(table: string): DescriptiveNoun[] {
  return table
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [kind, common, male, female] = row.split('|');
      const read = (cell: string | undefined, gender: Gender | null) =>
        list(cell).map((noun) => ({ noun, kind: kind as DescriptionKind, gender }));
      return [...read(common, null), ...read(male, 'male'), ...read(female, 'female')];
    });
}

/** Reads ranks: `ladder|rank|names`; a ladder has the name of the rank that all of it is called by. */
export function ranksOf(table: string): RankNames[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [ladder = '', rank = '', names] = row.split('|');
      return { ladder, rank, names: list(names) };
    });
}
