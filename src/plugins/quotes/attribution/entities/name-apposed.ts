/** Finds the name that a phrase without one says more of: "X, |the deputy minister|, said", "|the minister|, X, said". */
import type { Phrase } from '../cues/phrase';
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import type { NameChunk } from './name-chunks';

/** Limits the words of an apposition. */
const MAX_APPOSITION_ITEMS = 14;

/** The names of a passage by the items where they begin and end. */
export interface NameEdges {
  startingAt: ReadonlyMap<number, NameChunk>;
  endingAt: ReadonlyMap<number, NameChunk>;
}

export const edgesOf = (chunks: readonly NameChunk[]): NameEdges => ({
  startingAt: new Map(chunks.map((chunk) => [chunk.from, chunk])),
  endingAt: new Map(chunks.map((chunk) => [chunk.to, chunk])),
});

/** Returns the name that a phrase says more of: between the commas behind it, or before it; null otherwise. */
export const nameApposed = (
  passage: Passage,
  phrase: Phrase,
  names: NameEdges,
  language: Language
): NameChunk | null =>
  nameBefore(passage, phrase, names, language) ?? nameBehind(passage, phrase, names, language);

/** Returns the name between commas right behind a phrase: "his press secretary, |X|, went on". */
function nameBehind(
  { items, words }: Passage,
  { to }: Phrase,
  names: NameEdges,
  language: Language
): NameChunk | null {
  if (items[to]?.text !== ',') return null;
  const chunk = names.startingAt.get(to + 1);
  const isBetween =
    chunk !== undefined &&
    items[chunk.to]?.text === ',' &&
    !language.conjunctions.has(words[chunk.to + 1] ?? '');
  return isBetween && isPersonal(chunk) ? chunk : null;
}

/** Returns the name between whose commas a phrase is, where only nouns are there with it. */
function nameBefore(
  passage: Passage,
  { from, to }: Phrase,
  names: NameEdges,
  language: Language
): NameChunk | null {
  const { items } = passage;
  let opens = from - 1;
  const least = Math.max(1, from - MAX_APPOSITION_ITEMS);
  while (opens >= least && isNominal(passage, opens, language)) opens--;
  if (items[opens]?.text !== ',') return null;
  let closes = to;
  const limit = Math.min(items.length, opens + MAX_APPOSITION_ITEMS);
  while (closes < limit && isNominal(passage, closes, language)) closes++;
  if (!ENDS_APPOSITION.test(items[closes]?.text ?? '.')) return null;
  const chunk = names.endingAt.get(opens);
  return chunk && isPersonal(chunk) ? chunk : null;
}

const ENDS_APPOSITION = /^[,.;)]$/;

const isPersonal = ({ kind }: NameChunk) => kind === 'person' || kind === 'unknown';

/** Returns whether a word can be in an apposition: no verb, no pronoun. */
function isNominal(passage: Passage, i: number, language: Language): boolean {
  const item = passage.items[i];
  if (item?.kind !== 'word') return item?.kind === 'possessive';
  const { lower } = item;
  return !(
    language.auxiliaries.has(lower) ||
    language.relatives.has(lower) ||
    language.subordinators.has(lower) ||
    (language.pronouns.has(lower) &&
      !language.possessives.has(lower) &&
      !language.determiners.has(lower)) ||
    language.isPastVerb?.(lower) === true ||
    language.cues.get(lower)?.forms.includes('finite') === true
  );
}
