/** Finds the noun phrase that begins at an item. */
import { beginsAnotherName } from '../registry/adjacent-names';
import { officeWordsAt, withNameAfter } from './apposition';
import { leadsToPost } from '../registry/affiliations';
import type { Passage } from '../text/passages';
import type { Token } from '../text/tokens';
import type { Language } from '../languages/language';
import {
  CONTRACTED,
  DATE_WORD,
  MAX_PHRASE_ITEMS,
  beginsPhrase,
  endsRight,
  headsPhrase,
  isTitleNoun,
  isWord,
} from './phrase';
import type { Phrase } from './phrase';
import { disagrees, isNameOfOrganization, restOfTitle } from './title-words';
import { isModifier } from './nominative-phrases';
import { namesPerson } from './noun-phrase-before';

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
  let nameFrom = start;
  /** The case of the phrase, from its first noun for a person. */
  let nominative: boolean | null = null;
  while (to < limit && to - start < MAX_PHRASE_ITEMS) {
    const item = items[to] as Token;
    if (item.kind === 'possessive') {
      named = false;
      to++;
      continue;
    }
    if (isNameOfOrganization(passage, to, start, limit, language)) {
      to++;
      continue;
    }
    const listed = headed && !named ? restOfTitle(passage, to, limit, language) : to;
    if (listed > to) {
      to = listed;
      continue;
    }
    if (!isWord(item) || DATE_WORD.test(item.lower)) break;
    if (to > start && language.inflection && !item.capital) {
      const isNamed = named && !isModifier(items[to - 1] as Token, language);
      if (disagrees(item.lower, isNamed, nominative, language.inflection)) break;
    }
    if (language.prepositions.has(item.lower)) {
      const goesOn =
        headed &&
        ((language.titlePrepositions.has(item.lower) &&
          (item.lower === 'of' || item.lower === 'for' || !named) &&
          (isWord(items[to + 1]) ||
            isNameOfOrganization(passage, to + 1, start, limit, language))) ||
          (items[to + 1]?.capital && leadsToPost(passage.words, start, to, language)));
      if (!goesOn) break;
    } else if (language.conjunctions.has(item.lower)) {
      if (!(items[to + 1]?.capital && items[to - 1]?.capital)) break;
    } else if (to > start && endsRight(item, language) && !isInside(items, to, start, language))
      break;
    else if (to > start && !item.capital && language.inflection?.isAddressee(item.lower)) break;
    else if (to > start + 1 && isPredicate(items, to, language)) break;
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
    if (item.capital && !passage.items[to - 1]?.capital) nameFrom = to;
    if (
      item.capital &&
      beginsAnotherName(items, passage.words, nameFrom, to, headed, language.inflection)
    )
      break;
    if (item.capital)
      named ||= !language.notNames.has(item.lower) && !describes(passage, to, language);
    if (headsPhrase(item, language)) {
      if (isTitleNoun(item, language))
        nominative ??= language.inflection?.isNominative(item.lower) ?? null;
      headed = true;
      named = false;
    }
    to++;
  }
  if (to <= start) return null;
  const phrase = { from: start, to };
  return named && !isRelationTo(passage, phrase, language)
    ? phrase
    : withNameAfter(passage, phrase, limit, language);
}

/** Returns whether a phrase names only the other one of a relation: “|предшественник Петрова|, ныне посол, …”. */
const isRelationTo = ({ words }: Passage, { from, to }: Phrase, language: Language): boolean =>
  to - from > 1 &&
  language.inflection?.relationNouns.has(words[from] ?? '') === true &&
  language.inflection.isNominative(words[from] ?? '');

/** Recognizes an adverb within the phrase: "the |then| foreign secretary", "a |newly| appointed minister". */
const isInside = (items: readonly Token[], at: number, start: number, language: Language) => {
  const opening = items[start] as Token;
  const { lower } = items[at] as Token;
  return (
    at === start + 1 &&
    !language.inflection &&
    language.isAdverb(lower) &&
    !language.auxiliaries.has(lower) &&
    (language.possessives.has(opening.lower) ||
      (language.determiners.has(opening.lower) && !language.pronouns.has(opening.lower))) &&
    !language.complementizers.has(opening.lower) &&
    isWord(items[at + 1])
  );
};

/** Recognizes a verb behind its subject, where cases do not: "the minister |departed|", "the hall |fell| silent". */
function isPredicate(items: readonly Token[], at: number, language: Language): boolean {
  const { capital, lower } = items[at] as Token;
  if (capital || language.inflection || !language.isPastVerb?.(lower)) return false;
  return !/ed$/.test(lower) || headsPhrase(items[at - 1] as Token, language);
}

/**
 * Returns whether a capital is only that of a sentence, as an adjective goes on: “|Тогдашний| белорусский министр”.
 */
function describes({ items }: Passage, at: number, language: Language): boolean {
  const next = items[at + 1];
  return (
    language.inflection !== undefined &&
    next?.kind === 'word' &&
    !next.capital &&
    isModifier(items[at] as Token, language) &&
    isModifier(next, language)
  );
}

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
  // "came the envoy": a verb before the phrase is no part of it.
  if (language.invertingVerbs?.has(passage.words[start] ?? '')) return false;
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
