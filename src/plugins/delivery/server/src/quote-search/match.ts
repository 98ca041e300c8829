import type { Part } from './search-query';
import { fromTerms, type Term } from './terms';
import { wordsOf } from './words';

/** Weights of a match: the same form, another form, a prefix. */
const SAME = 1;
const OTHER_FORM = 0.8;
const BEGINS_SO = 0.6;

/** The length of a usual quote: in a longer one a word counts less. */
const USUAL_LENGTH = 25;
const SATURATION = 1.2;
/** The weight of adjacent words. */
const NEARNESS = 1;
/** Ranks are integers, so that a cursor can hold one exactly. */
const RANK_UNIT = 10_000;

function wordMatch({ form, stem }: Term, part: Extract<Part, { is: 'word' }>): number {
  if (form === part.form) return SAME;
  if (part.stems.includes(stem)) return OTHER_FORM;
  return part.unfinished && form.startsWith(part.form) ? BEGINS_SO : 0;
}

const phraseAt = (terms: readonly Term[], at: number, forms: string[]): boolean =>
  forms.every((form, i) => terms[at + i]?.form === form);

/** Finds the places of a part in a text, and how well it matches there. */
function* places(terms: readonly Term[], part: Part): Generator<{ at: number; worth: number }> {
  for (let at = 0; at < terms.length; at += 1) {
    const worth =
      part.is === 'word' ? wordMatch(terms[at]!, part) : phraseAt(terms, at, part.forms) ? SAME : 0;
    if (worth > 0) yield { at, worth };
  }
}

/**
 * Ranks a text by how often its words occur, relative to its length, how exactly, and how close together. It depends
 * on this text alone, so that publishing something else changes no rank and the pages of a list fit together.
 * @param terms of the text, as `toTerms` made them
 */
export function rank(terms: string, parts: Part[]): number {
  const all = fromTerms(terms);
  const long = SATURATION * (0.25 + (0.75 * all.length) / USUAL_LENGTH);
  let score = 0;
  const firsts: number[] = [];
  for (const part of parts) {
    let worth = 0;
    for (const place of places(all, part)) {
      if (worth === 0) firsts.push(place.at);
      worth += place.worth;
    }
    score += (worth * (SATURATION + 1)) / (worth + long);
  }
  if (parts.length > 1 && firsts.length === parts.length) {
    const span = Math.max(...firsts) - Math.min(...firsts) + 1;
    score += NEARNESS / Math.max(1, span - parts.length + 1);
  }
  return Math.round((score / parts.length) * RANK_UNIT);
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (char) => ENTITIES[char]!);

/** Writes a text as safe HTML: everything is escaped, with `<mark>` around the words that were found. */
export function highlight(text: string, language: string, parts: Part[]): string {
  const words = wordsOf(text, language);
  const marked = new Set<number>();
  for (const part of parts) {
    for (const { at } of places(words, part)) {
      const length = part.is === 'word' ? 1 : part.forms.length;
      for (let i = at; i < at + length; i += 1) marked.add(i);
    }
  }
  let html = '';
  let end = 0;
  for (const i of [...marked].sort((a, b) => a - b)) {
    const word = words[i]!;
    html += `${escape(text.slice(end, word.start))}<mark>${escape(text.slice(word.start, word.end))}</mark>`;
    end = word.end;
  }
  return html + escape(text.slice(end));
}
