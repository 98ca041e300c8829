/** Finds the noun phrases next to a place: the one that ends before an item, and the one that begins at it. */
import type { Passage } from '../text/passages';
import type { Token } from '../text/tokens';
import type { Language } from '../languages/language';

/** Items `from` to `to` (exclusive) of a passage. */
export interface Phrase {
  from: number;
  to: number;
}

const MAX_PHRASE_ITEMS = 24;
/** "I’m", "they’ll". */
const CONTRACTED = /['’](?:m|re|ll|ve|d)$/;
const DATE_WORD = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

const isWord = (item: Token | undefined): item is Token =>
  item !== undefined && (item.kind === 'word' || item.kind === 'number');

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

const namesPerson = (item: Token, language: Language) =>
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

const beginsPhrase = (item: Token, language: Language) =>
  (item.capital && !language.notNames.has(item.lower)) ||
  language.determiners.has(item.lower) ||
  language.possessives.has(item.lower);

const continuesPhrase = (previous: Token, item: Token, language: Language) =>
  previous.kind === 'possessive' ||
  language.determiners.has(previous.lower) ||
  language.possessives.has(previous.lower) ||
  (item.capital &&
    (previous.capital || !DATE_WORD.test(previous.lower)) &&
    !DATE_WORD.test(previous.lower));

/** Returns the noun phrase that begins at an item, looking no further than `limit` (exclusive); null if none does. */
export function phraseAfter(
  passage: Passage,
  start: number,
  limit: number,
  language: Language
): Phrase | null {
  const { items } = passage;
  const first = items[start];
  if (!first || start >= limit || !isWord(first) || CONTRACTED.test(first.lower)) return null;
  // “его |коллега|” belongs to him, “ответил |он|” is said by him.
  const owns =
    language.inflection && language.possessives.has(first.lower) && isWord(items[start + 1]);
  if (language.pronouns.has(first.lower) && !language.determiners.has(first.lower) && !owns)
    return { from: start, to: start + 1 };
  if (!beginsPhrase(first, language) && !precedesPersonNoun(passage, start, limit, language))
    return null;
  let to = start;
  let named = false;
  let headed = false;
  while (to < limit && to - start < MAX_PHRASE_ITEMS) {
    const item = items[to] as Token;
    if (item.kind === 'possessive') {
      named = false;
      to++;
      continue;
    }
    if (!isWord(item) || DATE_WORD.test(item.lower)) break;
    if (language.prepositions.has(item.lower)) {
      const goesOn =
        language.titlePrepositions.has(item.lower) &&
        headed &&
        (item.lower === 'of' || item.lower === 'for' || !named) &&
        isWord(items[to + 1]);
      if (!goesOn) break;
    } else if (language.conjunctions.has(item.lower)) {
      if (!(items[to + 1]?.capital && items[to - 1]?.capital)) break;
    } else if (to > start && endsRight(item, language)) break;
    else if ((headed || named) && !item.capital && language.inflection?.isAddressee(item.lower))
      break;
    else if (
      named &&
      !item.capital &&
      officeWordsAt(passage, to, limit, language) < 2 &&
      !language.nameParticles.has(item.lower) &&
      !/^\d/.test(item.lower) &&
      !headsPhrase(item, language)
    )
      break;
    const office = officeWordsAt(passage, to, limit, language);
    if (office > 1) {
      headed = true;
      named = false;
      to += office;
      continue;
    }
    if (item.capital) named = named || !language.notNames.has(item.lower);
    if (headsPhrase(item, language)) {
      headed = true;
      named = false;
    }
    to++;
  }
  if (to <= start) return null;
  return named ? { from: start, to } : withNameAfter(passage, { from: start, to }, limit, language);
}

/** Returns where the name in apposition ends: "the minister|, Maria Lopez|, …" is one phrase. */
export function withNameAfter(
  passage: Passage,
  phrase: Phrase,
  limit: number,
  language: Language
): Phrase {
  if (passage.items[phrase.to]?.text !== ',') return phrase;
  let to = phrase.to + 1;
  while (to < limit && to - phrase.to < 7) {
    const item = passage.items[to] as Token;
    if (item.kind !== 'word' || !(item.capital || language.nameParticles.has(item.lower))) break;
    to++;
  }
  const closes =
    to >= limit || passage.items[to]?.kind === 'punctuation' || passage.items[to]?.kind === 'quote';
  const head = passage.words[phrase.to - 1] ?? '';
  const role = passage.items
    .slice(phrase.from, phrase.to)
    .some(
      (item) =>
        !item.capital &&
        (language.personNouns.has(item.lower) || language.spokesNouns.has(item.lower))
    );
  return closes && to - phrase.to > 2 && role && !language.notNames.has(head)
    ? { from: phrase.from, to }
    : phrase;
}

/** Counts the words of the office that begins at an item ("prime minister": two); 0 if none does. */
function officeWordsAt(passage: Passage, at: number, limit: number, language: Language): number {
  const found = language.officePhrases
    .get(passage.words[at] ?? '')
    ?.find((p) => p.words.every((word, k) => passage.words[at + k] === word && at + k < limit));
  return found && (found.concept.heads?.length ?? 0) > 0 ? found.words.length : 0;
}

const headsPhrase = (item: Token, language: Language) =>
  language.personNouns.has(item.lower) ||
  language.office.has(item.lower) ||
  language.organizationNouns.has(item.lower) ||
  language.documentNouns.has(item.lower) ||
  (language.inflection !== undefined && language.honorifics.has(item.lower));

/**
 * Returns whether a noun for a person follows soon: "longtime adviser Smith", "former Governor Jones", "retired Army
 * General Jones".
 */
function precedesPersonNoun(
  passage: Passage,
  start: number,
  limit: number,
  language: Language
): boolean {
  for (let i = start; i < Math.min(limit, start + 4); i++) {
    const item = passage.items[i] as Token;
    if (i > start && item.capital && !language.notNames.has(item.lower)) return true;
    if (
      !isWord(item) ||
      (i > start && endsRight(item, language)) ||
      language.prepositions.has(item.lower) ||
      language.isAdverb(item.lower)
    )
      return false;
    if (language.inflection ? headsPhrase(item, language) : namesPerson(item, language))
      return true;
  }
  return false;
}

function endsRight(item: Token, language: Language): boolean {
  const word = item.lower;
  if (item.capital) return false;
  if (language.subordinators.has(word) || language.auxiliaries.has(word)) return true;
  if (language.isAdverb(word)) return true;
  if (language.pronouns.has(word) && !language.determiners.has(word)) return true;
  if (language.inflection && language.isPastVerb?.(word)) return true;
  const cue = language.cues.get(word);
  return cue !== undefined && !cue.noun;
}
