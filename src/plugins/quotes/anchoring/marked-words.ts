/**
 * Finds the words that an editor marked in an edited text by themselves and by the words around them, because no
 * quotation marks delimit them.
 */
import search from 'approx-string-match';
import type { Anchor } from './types';

/** Ignores further occurrences of the same words. */
const MAX_OCCURRENCES = 200;
/** Limits the places that are returned when several fit equally well. */
const MAX_LISTED_PLACES = 5;
/** The part of its letters that may differ for words to be the edited ones. */
const MAX_EDITED_SHARE = 0.3;
/** Longer words are not searched for where they were edited: the search is slow on them. */
const MAX_SEARCHED_LENGTH = 1_000;
const WORD = /[\p{L}\p{N}\p{M}]/u;

interface Range {
  start: number;
  end: number;
}

function occurrences(text: string, words: string): Range[] {
  const found: Range[] = [];
  for (
    let at = text.indexOf(words);
    at >= 0 && found.length < MAX_OCCURRENCES;
    at = text.indexOf(words, at + words.length)
  ) {
    found.push({ start: at, end: at + words.length });
  }
  return found;
}

/** Counts the characters around a span that are those its anchor keeps. */
function sharedContext(text: string, { start, end }: Range, { prefix, suffix }: Anchor): number {
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === text[start - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[end + after]) after++;
  return before + after;
}

/** Widens a span to the words that it cuts, within its paragraph. */
function widenToWords(text: string, { start, end }: Range): Range {
  let [from, to] = [start, end];
  while (from > 0 && WORD.test(text[from - 1]!) && WORD.test(text[from]!)) from--;
  while (to < text.length && WORD.test(text[to]!) && WORD.test(text[to - 1]!)) to++;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

function edited(text: string, words: string): Range[] {
  if (words.length > MAX_SEARCHED_LENGTH) return [];
  const matches = search(text, words, Math.floor(words.length * MAX_EDITED_SHARE));
  const fewest = Math.min(...matches.map(({ errors }) => errors));
  return matches
    .filter(({ errors }) => errors === fewest)
    .map((match) => widenToWords(text, match))
    .filter(({ start, end }) => start < end && !text.slice(start, end).includes('\n'));
}

/**
 * Finds the spans of a text that marked words can be now: unchanged words, else similar ones. Of several, returns
 * those with most of the words around them that the anchor keeps.
 * @returns none where the words are gone, several where nothing tells which
 */
export function findMarkedWords(text: string, words: string, anchor: Anchor | null): Range[] {
  if (words === '') return [];
  const exact = occurrences(text, words);
  const found = exact.length > 0 ? exact : edited(text, words);
  if (found.length < 2 || !anchor) return found.slice(0, MAX_LISTED_PLACES);
  const scores = found.map((range) => sharedContext(text, range, anchor));
  const best = Math.max(...scores);
  return found.filter((_, i) => scores[i] === best).slice(0, MAX_LISTED_PLACES);
}
