import type { Anchor } from '../../../shared/contract';
import { toAnchor, type Projection } from '../../../shared/projection';

/** Limits how many places are shown of a text that occurs more than once. */
const LISTED = 10;

/** Finds the places of the same text in a body, in order. */
export function placesOfWords(projection: Projection, words: string): Anchor[] {
  const { text } = projection;
  const found: Anchor[] = [];
  if (words === '') return found;
  for (
    let start = text.indexOf(words);
    start >= 0 && found.length < LISTED;
    start = text.indexOf(words, start + words.length)
  ) {
    found.push(toAnchor(projection, { start, end: start + words.length }));
  }
  return found;
}
