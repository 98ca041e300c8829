/** Finds where a reported clause ends: of the places in its sentence that can be its end, the one with the best features. */
import type { Frame } from '../../cues/frame';
import type { ClauseGrammar } from '../../languages/clause-grammar';
import type { Language } from '../../languages/language';
import type { Passage } from '../../text/passages';
import type { Token } from '../../text/tokens';
import { findMainVerb, isFiniteAt } from './clause-verbs';
import { END_WEIGHTS } from './end-weights';
import type { EndFeature } from './end-weights';

const TERMINAL = /^[.!?…]$/;
const DASH = /^[—–―]$/;
const MIN_ITEMS = 2;
/** Limits the items that are looked at, because an endless sentence must not cost its square. */
const MAX_ITEMS = 120;

/** Returns the end of a clause that begins at `start`, no further than `end`. */
export function findClauseEnd(
  passage: Passage,
  start: number,
  cue: Frame,
  frames: readonly Frame[],
  end: number,
  language: Language,
  grammar: ClauseGrammar
): number {
  const limit = Math.min(end, start + MAX_ITEMS);
  for (let i = start + 1; i < limit; i++) {
    const item = passage.items[i] as Token;
    if (item.kind !== 'punctuation' && !language.conjunctions.has(item.lower)) continue;
    if (TERMINAL.test(item.text)) return i;
    const features = featuresOfEnd(passage, i, { start, limit, cue, frames }, language, grammar);
    const score = features.reduce((sum, feature) => sum + END_WEIGHTS[feature], 0);
    if (score > 0) return i;
  }
  return limit;
}

interface Clause {
  start: number;
  limit: number;
  cue: Frame;
  frames: readonly Frame[];
}

/** Returns the features of the end of a clause before an item, a mark or a conjunction. */
function featuresOfEnd(
  passage: Passage,
  i: number,
  clause: Clause,
  language: Language,
  grammar: ClauseGrammar
): EndFeature[] {
  const { items, words } = passage;
  const text = items[i]?.text ?? '';
  if (text === ';') return ['semicolon'];
  const found: EndFeature[] = [];
  if (!grammar.commasCloseClauses && i - clause.start < MIN_ITEMS) found.push('short');
  const comma = text === ',' || DASH.test(text);
  let next = comma ? i + 1 : i;
  const joined = language.conjunctions.has(words[next] ?? '');
  if (joined) next++;
  if (!comma && !joined) return found;
  while (next < clause.limit && language.isAdverb(words[next] ?? '')) next++;
  const follows = items[next];
  if (!follows || next >= clause.limit) return found;
  if (grammar.openers.has(follows.lower)) return [...found, 'opener'];
  const frame = clause.frames.find(({ from, subject, by }) =>
    by === 'adjacent' && subject ? Math.min(from, subject.from) === next : from === next
  );
  if (comma && !joined) {
    if (frame?.form === 'ing') found.push('goesOn');
    else if (frame && isRelay(passage, frame, clause.limit)) found.push('relay');
    else if (!frame && isShortTag(follows, clause.limit - next, language)) found.push('relay');
    else if (grammar.contrasts.has(follows.lower)) found.push('contrast');
    else if (!grammar.commasCloseClauses && isRelative(follows, language, grammar))
      found.push('relative');
    else if (
      !grammar.commasCloseClauses &&
      language.indefinite.has(follows.lower) &&
      !hasVerbSoon(passage, next, clause, language, grammar)
    )
      found.push('apposition');
    const aside = found.includes('relative') || found.includes('apposition');
    const { start } = clause;
    if (aside && findMainVerb(passage, { from: start, to: i }, language, grammar) === null)
      found.push('verbless');
    return found;
  }
  if (!comma) found.push('noComma');
  if (frame && frame.info.class !== 'think' && frame.form !== 'base' && frame.form !== 'ing')
    found.push(frame.by === 'coordinated' && !grammar.commasCloseClauses ? 'sharedCue' : 'cue');
  if (isPredicateOf(passage, next, clause.cue, language, grammar)) {
    if (comma) found.push('predicate');
    if (grammar.openTense.has(follows.lower)) found.push('sameTense');
  } else if (comma && isOtherSubject(passage, next, language)) {
    found.push('otherSubject');
    if (keepsTense(passage, next, clause, language, grammar)) found.push('sameTense');
  }
  return found;
}

/** Returns whether a tag ends the sentence: "…, Reuters reports." */
function isRelay(passage: Passage, frame: Frame, limit: number): boolean {
  const last = Math.max(frame.to, frame.subject?.to ?? 0);
  const next = passage.items[last];
  return (
    frame.info.class === 'say' &&
    frame.subject !== null &&
    (!next || last >= limit || next.kind === 'punctuation' || last >= limit - 4)
  );
}

/** Limits the items of “|передаёт агентство «Вести»|”, whose agency is no speaker. */
const MAX_TAG_ITEMS = 6;

const isShortTag = (verb: Token, length: number, language: Language): boolean => {
  const cue = language.cues.get(verb.lower);
  return (
    length <= MAX_TAG_ITEMS && cue?.class === 'say' && cue.forms.includes('finite') && !verb.capital
  );
};

const isRelative = (item: Token, language: Language, grammar: ClauseGrammar): boolean =>
  language.relatives.has(item.lower) && !grammar.openers.has(item.lower);

/** Returns whether a verb can have the subject of the cue: “|сообщила|, что … , и |ответила|”. */
function isPredicateOf(
  passage: Passage,
  i: number,
  cue: Frame,
  language: Language,
  grammar: ClauseGrammar
): boolean {
  const item = passage.items[i] as Token;
  if (item.kind !== 'word' || item.capital) return false;
  const finite = isFiniteAt(passage, i, language, grammar);
  if (!language.inflection) return finite || language.isPastVerb?.(item.lower) === true;
  const { genderOfVerb, isPlural } = language.inflection;
  const verb = passage.words[cue.from] ?? '';
  return (
    finite &&
    genderOfVerb(verb) === genderOfVerb(item.lower) &&
    isPlural(verb) === isPlural(item.lower)
  );
}

function hasVerbSoon(
  passage: Passage,
  from: number,
  clause: Clause,
  language: Language,
  grammar: ClauseGrammar
): boolean {
  for (let i = from + 1; i < Math.min(clause.limit, from + 10); i++) {
    const item = passage.items[i] as Token;
    if (item.kind === 'punctuation' || language.pronouns.has(item.lower)) return false;
    if (isFiniteAt(passage, i, language, grammar)) return true;
  }
  return false;
}

/** Returns whether a person who can act begins at an item: a name, "his guest", "the minister". */
function isOtherSubject(passage: Passage, i: number, language: Language): boolean {
  const first = passage.items[i] as Token;
  if (first.capital && !language.notNames.has(first.lower)) return true;
  if (!language.possessives.has(first.lower) && !language.determiners.has(first.lower))
    return false;
  for (let k = i + 1; k < i + 4; k++)
    if (
      language.personNouns.has(passage.words[k] ?? '') ||
      language.office.has(passage.words[k] ?? '')
    )
      return true;
  return false;
}

/** Returns whether a second clause is in a tense that reported speech has: "and prices would fall". */
function keepsTense(
  passage: Passage,
  from: number,
  clause: Clause,
  language: Language,
  grammar: ClauseGrammar
): boolean {
  const verb = findMainVerb(passage, { from, to: clause.limit }, language, grammar);
  return verb !== null && grammar.openTense.has(passage.words[verb] ?? '');
}
