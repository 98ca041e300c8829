/** Tells the clauses of a sentence apart: where a subordinate one opens it, and where another begins. */
import type { Frame } from './frame';
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import { phraseAfter } from './noun-phrase-after';
import type { Phrase } from './phrase';
import type { Token } from '../text/tokens';

/** "Hours after X said …": the words that may be before the word that opens the clause. */
const MAX_WORDS_BEFORE_OPENER = 5;
/** Limits how far back a clause is looked for, because an endless sentence must not cost its square. */
const MAX_CLAUSE_ITEMS = 60;
const MAX_ITEMS_TO_VERB = 6;
const COMMA_INSIDE = /[,;]$/;

const startOf = (frame: Frame): number =>
  frame.subject ? Math.min(frame.subject.from, frame.from) : frame.from;

export const endOf = (frame: Frame): number =>
  frame.by === 'inverted' || frame.by === 'preposition'
    ? Math.max(frame.to, frame.subject?.to ?? 0)
    : frame.to;

/** Returns whether a clause begins after an item: a comma, or marks that have one inside. */
const closesBefore = (item: Token | undefined): boolean =>
  item !== undefined &&
  (item.text === ',' || (item.kind === 'quote' && COMMA_INSIDE.test(item.text)));

const opensClause = (word: string, language: Language): boolean =>
  language.subordinators.has(word) && !language.complementizers.has(word);

/** Returns whether a frame is in a subordinate clause that opens its sentence: "While |X said| …, Y …". */
export function isInOpeningClause(
  passage: Passage,
  frame: Frame,
  first: number,
  language: Language
): boolean {
  // "As X said, …" reports what follows the comma.
  if (passage.items[endOf(frame)]?.text === ',') return false;
  const start = startOf(frame);
  for (let i = start - 1; i >= Math.max(first, start - MAX_WORDS_BEFORE_OPENER); i--) {
    const item = passage.items[i] as Token;
    if (item.kind === 'quote') return false;
    if (item.kind === 'punctuation') {
      // “Пасля таго, як …” has a comma within the conjunction.
      if (item.text !== ',' || !opensClause(passage.words[i + 1] ?? '', language)) return false;
      return i - first <= MAX_WORDS_BEFORE_OPENER;
    }
    // "As X put it in May, …".
    if (i === first && language.comparison?.has(item.lower)) return false;
    if (opensClause(item.lower, language)) return i - first <= MAX_WORDS_BEFORE_OPENER;
  }
  return false;
}

/** Returns the subject if a clause with a subject and a verb of its own begins at an item. */
export function clauseSubjectAt(
  passage: Passage,
  from: number,
  limit: number,
  language: Language
): Phrase | null {
  let i = from;
  while (i < limit && language.isAdverb(passage.words[i] ?? '')) i++;
  const subject = phraseAfter(passage, i, limit, language);
  if (!subject) return null;
  for (let k = subject.to; k < Math.min(limit, subject.to + MAX_ITEMS_TO_VERB); k++) {
    const item = passage.items[k] as Token;
    if (item.kind !== 'word') return null;
    if (
      language.auxiliaries.has(item.lower) ||
      language.isPastVerb?.(item.lower) ||
      language.cues.get(item.lower)?.forms.includes('finite')
    )
      return subject;
    // A verb follows its subject at once where nothing but its place tells it.
    if (!language.inflection && !language.isAdverb(item.lower)) return null;
  }
  return null;
}

/**
 * Returns where the clause of an item begins, if another clause ends before it: after a semicolon, or after the
 * subordinate clause of `frame` that opens the sentence; `first` if none does.
 */
export function clauseStart(
  passage: Passage,
  at: number,
  first: number,
  frame: Frame,
  language: Language
): number {
  const from = endOf(frame);
  const opening = isInOpeningClause(passage, frame, first, language);
  for (let i = at - 1; i >= Math.max(from, at - MAX_CLAUSE_ITEMS); i--) {
    const item = passage.items[i] as Token;
    if (item.text === ';') return i + 1;
    if (opening && closesBefore(item) && clauseSubjectAt(passage, i + 1, at, language))
      return i + 1;
  }
  return first;
}

/** Returns the subject of a coordinated clause between two items: ", but |Y| signed". */
export function coordinatedSubject(
  passage: Passage,
  from: number,
  at: number,
  language: Language
): Phrase | null {
  for (let i = at - 1; i >= Math.max(from, at - MAX_CLAUSE_ITEMS); i--) {
    const word = passage.words[i] ?? '';
    if (!language.conjunctions.has(word) && !language.relaying.contrasts.has(word)) continue;
    const subject = clauseSubjectAt(passage, i + 1, at, language);
    if (subject) return subject;
  }
  return null;
}

/**
 * Returns whether a quotation is a part of the clause before it ("said the deal was |“…”|"), rather than a clause of its
 * own.
 */
export function isIntegrated(
  passage: Passage,
  at: number,
  first: number,
  language: Language
): boolean {
  const before = at > first ? passage.items[at - 1] : undefined;
  if (!before || before.kind === 'quote') return false;
  const earlier = passage.items[at - 2];
  if (before.kind === 'punctuation')
    // “сделка — |«…»|”: the dash is the verb.
    return (
      language.inflection !== undefined &&
      /^\p{Pd}$/u.test(before.text) &&
      earlier?.kind === 'word' &&
      at - 2 >= first
    );
  return !language.conjunctions.has(before.lower);
}

/** Returns whether a word between two items opens a subordinate clause: "the “…” paper |after| Y said no". */
export function isSubordinateAfter(
  passage: Passage,
  from: number,
  to: number,
  language: Language
): boolean {
  for (let i = from; i < to; i++) {
    const word = passage.words[i] ?? '';
    if (opensClause(word, language) || language.relatives.has(word)) return true;
  }
  return false;
}

/** Returns whether a clause about another person begins between two items: "met Y, |who| labelled it “…”". */
export function hasPersonRelative(
  passage: Passage,
  from: number,
  to: number,
  language: Language
): boolean {
  for (let i = to - 1; i > Math.max(from, to - MAX_CLAUSE_ITEMS); i--) {
    // A comma before the quotation closes the clause.
    if (passage.items[i]?.text === ',') return false;
    if (!language.relaying.personRelatives.has(passage.words[i] ?? '')) continue;
    const who = passage.items[i - 2];
    return (
      passage.items[i - 1]?.text === ',' &&
      who !== undefined &&
      (who.capital || language.personNouns.has(who.lower))
    );
  }
  return false;
}
