/** Tells clauses from fragments: whether the items of a passage have a finite verb of their own. */
import type { ClauseGrammar } from '../../languages/clause-grammar';
import type { Language } from '../../languages/language';
import type { Passage } from '../../text/passages';
import type { Phrase } from '../../cues/phrase';
import type { Token } from '../../text/tokens';
import { THIRD_PERSON, isBeforeInfinitive, isThirdPersonAt } from './present-verbs';

/** Limits the subject between "as" and the verb that makes it no preposition. */
const MAX_SUBJECT_ITEMS = 5;
const DASH = /^[—–―]$/;
const PARTICIPLE = /..(?:ing|ed)$/;

/** Returns whether an item is a finite verb, by its form or by the subject right before it. */
export function isFiniteAt(
  passage: Passage,
  i: number,
  language: Language,
  grammar: ClauseGrammar
): boolean {
  const item = passage.items[i] as Token;
  if (item.kind === 'possessive') return false;
  if (item.kind !== 'word' || (item.capital && i > 0)) return false;
  if (grammar.isFinite(item.lower)) return true;
  if (grammar.commasCloseClauses) {
    const cue = language.cues.get(item.lower);
    return cue?.forms.includes('finite') ?? false;
  }
  const previous = passage.items[i - 1];
  if (!previous || (previous.kind !== 'word' && previous.kind !== 'quote')) return false;
  const pronoun =
    language.pronouns.has(previous.lower) &&
    !language.determiners.has(previous.lower) &&
    !grammar.objects.has(previous.lower);
  if (grammar.takesInfinitive.has(item.lower) && isBeforeInfinitive(passage, i, language))
    return true;
  if (grammar.isFiniteAfterSubject(item.lower))
    return pronoun || !isParticipleAt(passage, i, language);
  return (
    (pronoun ||
      (THIRD_PERSON.test(item.lower) && isThirdPersonAt(passage, i, language, previous))) &&
    canBeVerb(item, language)
  );
}

const canBeVerb = ({ lower }: Token, language: Language): boolean =>
  !language.prepositions.has(lower) &&
  !language.conjunctions.has(lower) &&
  !language.determiners.has(lower) &&
  !language.possessives.has(lower) &&
  !language.pronouns.has(lower) &&
  !language.relatives.has(lower) &&
  !language.subordinators.has(lower);

/** Returns whether a past form only describes the noun before it: "a letter |sent by", "the frigates |promised to". */
function isParticipleAt(passage: Passage, i: number, language: Language): boolean {
  const next = passage.items[i + 1];
  const previous = passage.items[i - 1] as Token;
  if (!next || next.kind === 'punctuation') return true;
  if (language.prepositions.has(previous.lower) || language.determiners.has(previous.lower))
    return true;
  return language.prepositions.has(next.lower) && !previous.capital;
}

/** Finds the verb of the main clause; those of dependent clauses are passed over. Null if there is none. */
export function findMainVerb(
  passage: Passage,
  { from, to }: Phrase,
  language: Language,
  grammar: ClauseGrammar
): number | null {
  let pending = 0;
  for (let i = from; i < to; i++) {
    const item = passage.items[i] as Token;
    if (grammar.commasCloseClauses && DASH.test(item.text) && i > from && i < to - 1) return i;
    if (item.kind !== 'word') continue;
    if (isFiniteAt(passage, i, language, grammar)) {
      if (pending === 0) return i;
      pending--;
      i = endOfVerbs(passage, i, to, language, grammar) - 1;
    } else if (opensDependent(passage, i, from, language, grammar)) pending++;
  }
  return null;
}

/** Returns whether items are a clause of their own, not an adjunct, a noun phrase or a dependent clause. */
export function isMainClause(
  passage: Passage,
  range: Phrase,
  language: Language,
  grammar: ClauseGrammar
): boolean {
  if (range.to <= range.from) return false;
  const verb = findMainVerb(passage, range, language, grammar);
  if (verb === null) return false;
  const first = passage.items[range.from] as Token;
  const participle =
    !grammar.commasCloseClauses &&
    PARTICIPLE.test(first.lower) &&
    !passage.items[range.from + 1]?.capital &&
    passage.items[range.from + 1]?.kind === 'word' &&
    verb > range.from &&
    hasCommaBetween(passage, range.from, verb) === false &&
    language.prepositions.has(passage.words[range.from + 1] ?? '');
  return !participle;
}

/** Returns whether items open as an adjunct does: "In May", "After the talks". */
export const opensAsAdjunct = (passage: Passage, from: number, language: Language): boolean => {
  const word = passage.words[from] ?? '';
  return (
    language.prepositions.has(word) || language.isAdverb(word) || language.conjunctions.has(word)
  );
};

function hasCommaBetween(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (passage.items[i]?.text === ',') return true;
  return false;
}

function opensDependent(
  passage: Passage,
  i: number,
  from: number,
  language: Language,
  grammar: ClauseGrammar
): boolean {
  const word = passage.words[i] ?? '';
  if (language.relatives.has(word)) return i > from || !grammar.openers.has(word);
  if (!language.subordinators.has(word) || grammar.linkers.has(word)) return false;
  // "since 2020", "after the talks": a preposition.
  if (!language.prepositions.has(word)) return true;
  if (i === from) return hasVerbBeforeComma(passage, i, passage.items.length, language, grammar);
  return hasVerbBeforeComma(passage, i, i + MAX_SUBJECT_ITEMS, language, grammar);
}

function hasVerbBeforeComma(
  passage: Passage,
  from: number,
  to: number,
  language: Language,
  grammar: ClauseGrammar
): boolean {
  for (let i = from + 1; i < Math.min(passage.items.length, to); i++) {
    const item = passage.items[i] as Token;
    if (item.kind === 'punctuation') return false;
    if (isFiniteAt(passage, i, language, grammar)) return true;
  }
  return false;
}

/** Returns where a run of verbs ends: "would have been |". */
function endOfVerbs(
  passage: Passage,
  i: number,
  to: number,
  language: Language,
  grammar: ClauseGrammar
): number {
  let end = i + 1;
  while (
    end < to &&
    passage.items[end]?.kind === 'word' &&
    (isFiniteAt(passage, end, language, grammar) ||
      language.auxiliaries.has(passage.words[end] ?? '') ||
      language.isAdverb(passage.words[end] ?? ''))
  )
    end++;
  return end;
}
