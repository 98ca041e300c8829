/** Reads the title next to a name. */
import { affiliationOf, leadsToPost } from '../registry/affiliations';
import { countryAt, isCountryWord } from '../registry/countries';
import type { Language } from '../languages/language';
import type { NameChunk } from './name-chunks';
import { readTitle } from '../registry/offices';
import { officePhraseAt } from '../registry/read-title';
import type { Office } from '../registry/offices';
import type { Passage } from '../text/passages';
import type { Token } from '../text/tokens';

const MAX_TITLE_WORDS = 8;

/** Reads the title next to a name: before it, and after a comma ("X, the defence minister of Y,"). */
export function adjacentTitle(passage: Passage, chunk: NameChunk, language: Language): Office {
  let from = chunk.from;
  while (
    from > 0 &&
    chunk.from - from < MAX_TITLE_WORDS &&
    isTitlePart(passage, from - 1, language)
  )
    from--;
  const before = passage.words.slice(from, chunk.nameFrom);
  const own = readTitle(before, language);
  if (own.heads.length > 0) return { ...own, ...affiliationOf(before, own.heads, language) };
  if (passage.items[chunk.to]?.text !== ',') return { ...own, country: null };
  let to = chunk.to + 1;
  while (
    to < passage.items.length &&
    to - chunk.to < 12 &&
    passage.items[to]?.kind !== 'punctuation' &&
    passage.items[to]?.kind !== 'quote'
  )
    to++;
  if (passage.items[to]?.text !== ',' && passage.items[to]?.text !== '.')
    return { ...own, country: null };
  const after = passage.words.slice(chunk.to + 1, to);
  const starts = after[0] ?? '';
  const isTitle =
    language.determiners.has(starts) ||
    language.office.has(starts) ||
    countryAt(after, 0, language) !== null;
  if (!isTitle || after.some((word) => language.spokesNouns.has(word)))
    return { ...own, country: null };
  const title = readTitle(after, language);
  return { ...title, ...affiliationOf(after, title.heads, language) };
}

function isTitlePart(passage: Passage, i: number, language: Language): boolean {
  const word = passage.words[i] as string;
  const item = passage.items[i] as Token;
  if (item.kind !== 'word') return false;
  return (
    item.capital ||
    language.office.has(word) ||
    language.honorifics.has(word) ||
    officePhraseAt(passage.words, i, language) !== undefined ||
    language.titlePrepositions.has(word) ||
    isBeforePost(passage, i, language) ||
    isCountryWord(word, language)
  );
}

/** Returns whether a preposition is before the place that an envoy is sent to: “посол Индии |в| Минске Петров”. */
const isBeforePost = ({ words }: Passage, i: number, language: Language): boolean =>
  leadsToPost(words, Math.max(0, i - MAX_TITLE_WORDS), i, language);
