/** Reads the prefix with which any title is that of a former holder: “экс-министр”, “экс-глава МИД”. */
import type { WordMap, WordSet } from './lexicon';
import type { OfficeConcept, OfficePhrase } from './people-words';

const PREFIX = 'экс-';

/** Returns the noun behind the prefix; the word itself if it has none. */
export const withoutPrefix = (word: string): string =>
  word.startsWith(PREFIX) ? word.slice(PREFIX.length) : word;

/** Returns the prefix of a noun, or nothing. */
export const prefixOf = (word: string): string => (word.startsWith(PREFIX) ? PREFIX : '');

/** Adds the nouns with the prefix to a set of nouns. */
export const withFormer = (nouns: WordSet): WordSet => ({
  has: (word) => nouns.has(withoutPrefix(word)),
});

/** Adds the titles of former holders to titles of one word. */
export function withFormerOffices(offices: WordMap<OfficeConcept>): WordMap<OfficeConcept> {
  const get = (word: string): OfficeConcept | undefined => {
    const concept = offices.get(withoutPrefix(word));
    return concept && word.startsWith(PREFIX) ? { ...concept, former: true } : concept;
  };
  return { has: (word) => offices.has(withoutPrefix(word)), get };
}

/** Adds the titles of former holders to titles of several words. */
export function withFormerPhrases(
  phrases: WordMap<readonly OfficePhrase[]>
): WordMap<readonly OfficePhrase[]> {
  const get = (word: string): readonly OfficePhrase[] | undefined => {
    const found = phrases.get(withoutPrefix(word));
    return word.startsWith(PREFIX) ? found?.map(ofFormer) : found;
  };
  return { has: (word) => phrases.has(withoutPrefix(word)), get };
}

const ofFormer = ({ words: [first, ...others], concept }: OfficePhrase): OfficePhrase => ({
  words: [`${PREFIX}${first}`, ...others],
  concept: { ...concept, former: true },
});
