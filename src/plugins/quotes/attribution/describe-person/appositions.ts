/** Finds the spans in apposition to a name. */
import { countryAt } from '../registry/countries';
import type { Language } from '../languages/language';
import { headNounIn } from './office-words-by-case';
import type { Passage } from '../text/passages';
import { phraseBefore } from '../cues/noun-phrase-before';
import type { NamePlace } from './name-place';

const CLOSES = /^[,.;:)(]$|^\p{Pd}$/u;

/**
 * Returns the spans next to a name that may describe the person: ", mayor of Riga,", "(mayor of Riga)", "The mayor of
 * Riga, X,".
 */
export function appositions(
  place: NamePlace,
  start: number,
  language: Language
): [number, number][] {
  const found: [number, number][] = [];
  const behind = appositionBehind(place, language);
  if (behind) found.push(behind);
  const before = appositionBefore(place, start, language);
  if (before) found.push(before);
  return found;
}

function appositionBehind(
  { passage, chunk, chunks }: NamePlace,
  language: Language
): [number, number] | null {
  const { items } = passage;
  if (items[chunk.to]?.text !== ',' && items[chunk.to]?.text !== '(') return null;
  let from = chunk.to + 1;
  // ", 52, mayor of Riga,".
  if (items[from]?.kind === 'number' && items[from + 1]?.text === ',') from += 2;
  let to = from;
  while (to < items.length && items[to]!.kind !== 'punctuation' && items[to]!.kind !== 'quote')
    to++;
  // "X, Foreign Minister Y and Z": the title is the next one’s.
  const isOfNext = chunks.some(
    (other) => other.kind === 'person' && other.from >= from && other.to <= to
  );
  const closes = to >= items.length || items[to]!.kind === 'quote' || CLOSES.test(items[to]!.text);
  return closes && !isOfNext && opensTitle(passage, from, to, language) ? [from, to] : null;
}

/** Returns whether a span begins as a title does, and not with a clause about one ("who met the minister"). */
function opensTitle(
  { words, items }: Passage,
  from: number,
  to: number,
  language: Language
): boolean {
  const { inflection } = language;
  const item = items[from];
  if (!item || from >= to) return false;
  const head = inflection ? headNounIn({ words, items } as Passage, from, to, inflection) : null;
  const opening = inflection
    ? head
      ? words.slice(from, head.at + 1)
      : []
    : words.slice(from, from + 1);
  return (
    opening.length > 0 &&
    opening.every(
      (word, i) =>
        language.determiners.has(word) ||
        language.office.has(word) ||
        language.officePhrases.has(word) ||
        language.personNouns.has(word) ||
        language.spokesNouns.has(word) ||
        language.titleWords.passing.has(word) ||
        language.otherHolders?.has(word) === true ||
        countryAt(words, from + i, language) !== null ||
        (!inflection && item.capital && !language.notNames.has(word))
    )
  );
}

/** Finds an apposition before the name, at the front of its clause: "The mayor of Riga, X,". */
function appositionBefore(
  { passage, chunk, phrase }: NamePlace,
  start: number,
  language: Language
): [number, number] | null {
  const { items, words, sentenceOf, sentenceStarts } = passage;
  if (phrase && phrase.from < start - 1) return null;
  if (language.inflection || items[start - 1]?.text !== ',' || items[chunk.to]?.text !== ',')
    return null;
  const first = sentenceStarts[sentenceOf[start] ?? 0] ?? 0;
  const title = phraseBefore(passage, start - 2, first, language);
  if (!title) return null;
  const previous = items[title.from - 1];
  const opens =
    title.from <= first ||
    previous?.kind !== 'word' ||
    language.cues.has(words[title.from - 1] ?? '');
  return opens && opensTitle(passage, title.from, start - 1, language)
    ? [title.from, start - 1]
    : null;
}
