/** Finds the name that a noun phrase is followed by, between commas: "the minister|, Maria Lopez|, …" is one phrase. */
import { phraseAmong } from '../registry/read-title';
import type { Passage } from '../text/passages';
import type { Token } from '../text/tokens';
import type { Language } from '../languages/language';
import { headsPhrase } from './phrase';
import type { Phrase } from './phrase';

const MAX_APPOSITION_ITEMS = 12;

/** Returns where the name in apposition ends: "the minister|, Maria Lopez|, …" is one phrase. */
export function withNameAfter(
  passage: Passage,
  phrase: Phrase,
  limit: number,
  language: Language
): Phrase {
  if (passage.items[phrase.to]?.text !== ',') return phrase;
  let to = phrase.to + 1;
  while (to < limit && to - phrase.to < MAX_APPOSITION_ITEMS) {
    const item = passage.items[to] as Token;
    if (item.kind !== 'word' || !continuesApposition(passage, to, phrase, language)) break;
    to++;
  }
  const closes =
    to >= limit || passage.items[to]?.kind === 'punctuation' || passage.items[to]?.kind === 'quote';
  const head = passage.words[phrase.to - 1] ?? '';
  const role = passage.items
    .slice(phrase.from, phrase.to)
    .some(
      (item, i) =>
        (!item.capital || (i === 0 && language.inflection !== undefined)) &&
        (language.personNouns.has(item.lower) || language.spokesNouns.has(item.lower))
    );
  return closes && to - phrase.to > 2 && role && !language.notNames.has(head)
    ? { from: phrase.from, to }
    : phrase;
}

/**
 * Returns whether a word goes on with an apposition: a name, or in a language with cases the title before it as well
 * (“, ныне |секретарь Совета безопасности| Иван Петров”).
 */
function continuesApposition(
  passage: Passage,
  at: number,
  { to }: Phrase,
  language: Language
): boolean {
  const item = passage.items[at] as Token;
  if (item.capital || language.nameParticles.has(item.lower)) return true;
  const { inflection } = language;
  if (!inflection) return false;
  if (language.isAdverb(item.lower)) return at === to + 1;
  if (language.titlePrepositions.has(item.lower)) return passage.items[at + 1]?.capital === true;
  return (
    (inflection.isNominative(item.lower) && headsPhrase(item, language)) ||
    language.office.has(item.lower) ||
    officeWordsAt(passage, at, passage.items.length, language) > 1
  );
}

/** Counts the words of the office that begins at an item ("prime minister": two); 0 if none does. */
export function officeWordsAt(
  passage: Passage,
  at: number,
  limit: number,
  language: Language
): number {
  const phrases = language.officePhrases.get(passage.words[at] ?? '');
  const found = phrases && phraseAmong(phrases, passage.words, at, limit, undefined);
  return found && (found.concept.heads?.length ?? 0) > 0 ? found.words.length : 0;
}
