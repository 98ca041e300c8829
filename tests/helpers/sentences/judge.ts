/** Judges what the engine makes of sentences whose speakers are known by construction. */
import { attribute, createPeopleIndex } from '../../../src/plugins/quotes/attribution';
import { belarusian } from './belarusian';
import { composeSentence } from './compose';
import { english } from './english';
import { Random } from './random';
import { russian } from './russian';
import type { Phrasebook, Sentence } from './types';

const BOOKS: readonly Phrasebook[] = [english, russian, belarusian];
/**
 * The shapes of sentences: two quotations with a tag each, a clause of another before, words of another within,
 * and people in other cases next to the verb.
 */
export const SHAPES = ['twoTags', 'clauseBefore', 'relayed', 'aroundVerb'] as const;
const DATE = '2025-09-17';
const EDGES = /^[\s\p{P}]+|[\s\p{P}]+$/gu;

/** The figures of many sentences. */
export interface Tally {
  sentences: number;
  /** Linked without a question to a person who did not say it. */
  wrong: string[];
  /** Quotations whose speaker the sentence names. */
  named: number;
  right: number;
  /** Those of them that are not right, by the shape of their sentence. */
  misses: Map<string, string[]>;
}

const bare = (text: string) => text.replace(EDGES, '').toLowerCase();

function judge(
  sentence: Sentence,
  book: Phrasebook,
  index: ReturnType<typeof createPeopleIndex>,
  tally: Tally
): void {
  const found = attribute(sentence.text, { lang: book.lang, date: DATE, people: index });
  for (const { text, speaker } of sentence.quotes) {
    const quote = found.find((one) => one.kind !== 'indirect' && bare(one.text) === bare(text));
    const id = quote?.speaker?.id ?? null;
    const line = `${sentence.text}\n   “${text}” is of ${speaker?.nom ?? 'nobody'}, got ${quote ? `${quote.decision} ${id ?? ''}` : 'nothing'}`;
    if (quote?.decision === 'linked' && id !== (speaker?.id ?? null)) tally.wrong.push(line);
    if (!speaker?.id || speaker.role) continue;
    tally.named++;
    if (id === speaker.id) tally.right++;
    else tally.misses.set(sentence.shape, [...(tally.misses.get(sentence.shape) ?? []), line]);
  }
}

/** Composes sentences of a shape in all languages by turns, and judges them. */
export function judgeSentences(shape: (typeof SHAPES)[number], count: number, seed: number): Tally {
  const random = new Random(seed);
  const indexes = BOOKS.map((book) => createPeopleIndex(book.people));
  const tally: Tally = { sentences: count, wrong: [], named: 0, right: 0, misses: new Map() };
  for (let i = 0; i < count; i++) {
    const at = i % BOOKS.length;
    const book = BOOKS[at];
    judge(composeSentence(book, shape, random), book, indexes[at], tally);
  }
  return tally;
}
