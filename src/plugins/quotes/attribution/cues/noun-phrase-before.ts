/** Finds the noun phrase that ends before an item. */
import type { Passage } from '../text/passages';
import type { Token } from '../text/tokens';
import type { Language } from '../languages/language';
import { DATE_WORD, MAX_PHRASE_ITEMS, beginsPhrase, continuesPhrase, isWord } from './phrase';
import type { Phrase } from './phrase';

/** Returns whether an item ends a noun phrase that is read leftwards. */
function stopsLeft(passage: Passage, i: number, language: Language): boolean {
  const item = passage.items[i] as Token;
  if (item.kind === 'quote' || item.kind === 'punctuation') return true;
  if (item.kind === 'possessive') return false;
  const word = item.lower;
  if (language.conjunctions.has(word)) {
    const next = passage.items[i + 1];
    const previous = passage.items[i - 1];
    // "Smith and Jones", "minister of trade and industry": one phrase.
    const joinsNames = word !== 'but' && (next?.capital ?? false) && (previous?.capital ?? false);
    return !joinsNames;
  }
  if (language.subordinators.has(word) || language.relatives.has(word)) return true;
  if (language.auxiliaries.has(word)) return true;
  if (
    language.pronouns.has(word) &&
    i + 1 < passage.items.length &&
    !language.determiners.has(word)
  )
    return true;
  if (language.complementizers.has(word) && passage.items[i + 1]?.capital) return true;
  // "America |embracing Smith": a participle after a name.
  if (
    !item.capital &&
    /.ing$/.test(word) &&
    passage.items[i - 1]?.capital &&
    !language.notNames.has(passage.words[i - 1] ?? '') &&
    !language.personNouns.has(word)
  )
    return true;
  if (isPredicate(passage, i, language)) return true;
  if (language.inflection && !item.capital && language.isPastVerb?.(word)) return true;
  const cue = language.cues.get(word);
  return (
    cue !== undefined &&
    !cue.noun &&
    !item.capital &&
    cue.forms.includes('finite') &&
    !cue.forms.includes('base')
  );
}

/** Recognizes "Smith |came with a banner": a past form between a name or pronoun and what begins another phrase. */
function isPredicate(passage: Passage, i: number, language: Language): boolean {
  const item = passage.items[i] as Token;
  const previous = passage.items[i - 1];
  const next = passage.items[i + 1];
  if (item.capital || !previous || !next || !language.isPastVerb?.(item.lower)) return false;
  return (
    (previous.capital || language.pronouns.has(previous.lower)) &&
    (beginsPhrase(next, language) || language.prepositions.has(next.lower))
  );
}

/** Returns the noun phrase whose last item is `last`, looking no further back than `first`; null if none ends there. */
export function phraseBefore(
  passage: Passage,
  last: number,
  first: number,
  language: Language
): Phrase | null {
  const end = passage.items[last];
  if (!end || last < first || end.kind === 'quote' || end.kind === 'punctuation') return null;
  if (language.pronouns.has(end.lower) && !language.determiners.has(end.lower))
    return { from: last, to: last + 1 };
  let from = last;
  const limit = Math.max(first, last - MAX_PHRASE_ITEMS);
  if (stopsLeft(passage, last, language)) return null;
  while (from > limit && !stopsLeft(passage, from - 1, language)) from--;
  from = skipLeadingAdjuncts(passage, from, last, language);
  return from <= last ? nounsOnly(passage, { from, to: last + 1 }, language) : null;
}

/** Returns the part of a span that can be a noun phrase: an unknown verb may be before it ("see |a Republican"). */
function nounsOnly(passage: Passage, phrase: Phrase, language: Language): Phrase | null {
  const last = passage.items[phrase.to - 1] as Token;
  if (beginsPhrase(passage.items[phrase.from] as Token, language)) return phrase;
  for (let i = phrase.from; i < phrase.to; i++) {
    const item = passage.items[i] as Token;
    const previous = passage.items[i - 1];
    // The noun before the preposition governs the rest: "executive director of |the House".
    if (
      i > phrase.from &&
      language.titlePrepositions.has(item.lower) &&
      previous &&
      namesPerson(previous, language)
    )
      return phrase;
    if (
      beginsPhrase(item, language) &&
      !(previous && i > phrase.from && language.prepositions.has(previous.lower))
    ) {
      return isModifier(passage, phrase.from, i, language) ? phrase : { from: i, to: phrase.to };
    }
  }
  const nouns =
    language.personNouns.has(last.lower) ||
    language.office.has(last.lower) ||
    language.organizationNouns.has(last.lower) ||
    language.documentNouns.has(last.lower) ||
    (/[^s]s$/.test(last.lower) && phrase.to - phrase.from <= 3);
  return nouns ? phrase : null;
}

export const namesPerson = (item: Token, language: Language) =>
  language.personNouns.has(item.lower) || (language.office.get(item.lower)?.heads?.length ?? 0) > 0;

/** Returns whether words before a name describe it: "longtime adviser |Smith", "warm-and-fuzzy |Smith". */
function isModifier(passage: Passage, from: number, to: number, language: Language): boolean {
  const last = passage.words[to - 1] ?? '';
  return (
    to - from <= 3 &&
    (language.personNouns.has(last) || language.office.has(last) || last.includes('-'))
  );
}

/** Drops what is before the phrase proper: adverbs, "On Monday", "In an interview with the paper". */
function skipLeadingAdjuncts(
  passage: Passage,
  start: number,
  last: number,
  language: Language
): number {
  let from = start;
  while (from < last && skippable(passage, from, language)) from++;
  const first = passage.items[from] as Token;
  if (!language.prepositions.has(first.lower)) return from;
  // Of the phrases after a leading preposition the last that no preposition governs is the subject.
  for (let i = last; i > from; i--) {
    const item = passage.items[i] as Token;
    const previous = passage.items[i - 1] as Token;
    if (language.prepositions.has(previous.lower) || !isWord(item)) continue;
    if (beginsPhrase(item, language) && !continuesPhrase(previous, item, language)) return i;
  }
  // "In Washington Trump said": all capitals; the name is at the end.
  return from + 1 <= last ? from + 1 : last + 1;
}

function skippable(passage: Passage, i: number, language: Language): boolean {
  const item = passage.items[i] as Token;
  if (item.kind === 'number' || item.kind === 'possessive') return item.kind === 'possessive';
  return (
    language.isAdverb(item.lower) ||
    DATE_WORD.test(item.lower) ||
    (language.conjunctions.has(item.lower) && i + 1 < passage.items.length)
  );
}
