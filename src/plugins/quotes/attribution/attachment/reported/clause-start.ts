/** Finds where a reported clause begins after its cue: "told reporters in Minsk that |…", "said on Monday |…". */
import type { Frame } from '../../cues/frame';
import { phraseAfter } from '../../cues/noun-phrase-after';
import type { ClauseGrammar } from '../../languages/clause-grammar';
import type { Language } from '../../languages/language';
import type { Passage } from '../../text/passages';
import type { Token } from '../../text/tokens';
import { skipAdjuncts } from './adjuncts';
import { findMainVerb, isFiniteAt } from './clause-verbs';

/** Limits the items between a cue and the opener of its clause: addressee, place and time. */
const MAX_ITEMS_BETWEEN = 18;
/** Limits how short a clause can be, its full stop counted; not "ruled that out". */
const MIN_ITEMS = 3;
/** Limits how short a clause can be whose verb is not recognized. */
const MIN_UNREAD_ITEMS = 6;
const CONTRACTION = /['’]/;
const TERMINAL = /^[.!?…;]$/;

/** Returns the first item of the clause that a cue opens, up to `end`; null if there is none. */
export function findClauseStart(
  passage: Passage,
  frame: Frame,
  end: number,
  language: Language,
  grammar: ClauseGrammar
): number | null {
  const inverted = frame.by === 'inverted' && frame.subject;
  const from = inverted ? Math.max(frame.to, frame.subject?.to ?? 0) : frame.to;
  return (
    afterOpener(passage, frame, from, end, language, grammar) ??
    (grammar.opensBare && !inverted && frame.form !== 'base'
      ? withoutOpener(passage, frame, from, end, language, grammar)
      : null)
  );
}

/** Returns what follows the opener, or the colon that is as good. */
function afterOpener(
  passage: Passage,
  frame: Frame,
  from: number,
  end: number,
  language: Language,
  grammar: ClauseGrammar
): number | null {
  for (let i = from; i < Math.min(end, from + MAX_ITEMS_BETWEEN); i++) {
    const item = passage.items[i] as Token;
    if (grammar.openers.has(item.lower)) {
      const start = startAtOpener(passage, i, from, end, frame, language, grammar);
      if (start !== null) return start;
      continue;
    }
    if (item.kind === 'quote' && passage.items[i - 1]?.kind !== 'word') return null;
    if (TERMINAL.test(item.text)) return null;
    if (item.text === ':') return afterColon(passage, i + 1, end, language, grammar);
    if (isFiniteAt(passage, i, language, grammar)) return null;
  }
  return null;
}

/** Returns the start of a clause at an opener; null where the word rather opens a relative clause. */
function startAtOpener(
  passage: Passage,
  i: number,
  from: number,
  end: number,
  frame: Frame,
  language: Language,
  grammar: ClauseGrammar
): number | null {
  if (
    i + 1 >= end ||
    (passage.items[i + 1]?.kind === 'punctuation' && !opensAside(passage, i + 1, language))
  )
    return null;
  if (grammar.commasCloseClauses) return passage.items[i - 1]?.text === ',' ? i + 1 : null;
  const relative = isFiniteAt(passage, i + 1, language, grammar);
  // "said that was new": a pronoun; "rules that apply": a relative clause.
  if (relative) return i === from && !frame.info.noun ? i : null;
  if (end - i <= MIN_ITEMS) return null;
  const reached =
    i === from || frame.info.addressee || isAllAdjuncts(passage, from, i, language, grammar);
  return reached ? i + 1 : null;
}

/** Returns whether a comma opens an insertion: "said that|, if elected,| she would". */
const opensAside = (passage: Passage, comma: number, language: Language): boolean =>
  passage.items[comma]?.text === ',' &&
  (language.prepositions.has(passage.words[comma + 1] ?? '') ||
    language.subordinators.has(passage.words[comma + 1] ?? ''));

function afterColon(
  passage: Passage,
  at: number,
  end: number,
  language: Language,
  grammar: ClauseGrammar
): number | null {
  const cue = passage.items
    .slice(at, end)
    .some(({ lower }) => language.cues.get(lower)?.class === 'say');
  if (at >= end || cue || passage.items[at]?.kind === 'quote') return null;
  return findMainVerb(passage, { from: at, to: end }, language, grammar) === null ? null : at;
}

/** Returns whether words after a cue only tell when, where or to whom, and not what was said. */
function isAllAdjuncts(
  passage: Passage,
  from: number,
  to: number,
  language: Language,
  grammar: ClauseGrammar
): boolean {
  let i = from;
  while (i < to) {
    const next = skipAdjuncts(passage, i, to, language, grammar);
    const aside =
      passage.items[next]?.kind === 'punctuation' || isPersonNoun(passage, next, language);
    if (next >= to) break;
    if (!aside) return false;
    i = next + 1;
  }
  return true;
}

/** Returns the start of a clause that has no opener: "said on Monday |the talks would go on". */
function withoutOpener(
  passage: Passage,
  frame: Frame,
  from: number,
  end: number,
  language: Language,
  grammar: ClauseGrammar
): number | null {
  let start = from;
  if (frame.info.addressee) {
    const addressee = phraseAfter(passage, from, end, language);
    const to = addressee?.to ?? (isPersonNoun(passage, from, language) ? from + 1 : null);
    if (to === null) return null;
    // "warned the deal was off": no addressee, but the subject.
    if (!isFiniteAt(passage, to, language, grammar)) start = to;
  }
  start = skipAdjuncts(passage, start, end, language, grammar);
  const first = passage.items[start];
  if (!first || start >= end || (first.kind !== 'word' && first.kind !== 'number')) return null;
  if (!canBeginClause(passage, start, language, grammar)) return null;
  const verb = findMainVerb(passage, { from: start, to: end }, language, grammar);
  const says = grammar.sayingVerbs.has(passage.words[frame.from] ?? '');
  if (verb === null) return says && beginsSubject(passage, start, end, language) ? start : null;
  if (isShared(passage, verb, language) || (verb === start && !CONTRACTION.test(first.lower)))
    return null;
  return says || verb < firstComma(passage, start, end) ? start : null;
}

/** Returns whether what follows "said" is long enough for a clause whose verb is not recognized, and begins with its subject. */
function beginsSubject(passage: Passage, start: number, end: number, language: Language): boolean {
  const { capital, lower } = passage.items[start] as Token;
  const subject =
    capital ||
    lower === 'there' ||
    lower === 'the' ||
    language.possessives.has(lower) ||
    language.pronouns.has(lower) ||
    /[^s]s$/.test(lower);
  return subject && !language.indefinite.has(lower) && end - start >= MIN_UNREAD_ITEMS;
}

/** Returns whether a verb has the subject of the cue: "signaled a change but |has| been met". */
function isShared(passage: Passage, verb: number, language: Language): boolean {
  let i = verb - 1;
  while (language.isAdverb(passage.words[i] ?? '')) i--;
  return language.conjunctions.has(passage.words[i] ?? '');
}

const isPersonNoun = (passage: Passage, i: number, language: Language): boolean =>
  language.personNouns.has(passage.words[i] ?? '');

function firstComma(passage: Passage, from: number, end: number): number {
  for (let i = from; i < end; i++) if (passage.items[i]?.text === ',') return i;
  return end;
}

function canBeginClause(
  passage: Passage,
  at: number,
  language: Language,
  grammar: ClauseGrammar
): boolean {
  const word = passage.words[at] ?? '';
  if (grammar.objects.has(word)) return false;
  // "said |no road| would be built": a determiner.
  if (grammar.interjections.has(word))
    return language.indefinite.has(word) && passage.items[at + 1]?.kind === 'word';
  if (grammar.conditionals.has(word)) return true;
  return (
    !language.prepositions.has(word) &&
    !language.conjunctions.has(word) &&
    !language.subordinators.has(word) &&
    !language.relatives.has(word) &&
    (!language.isAdverb(word) || language.pronouns.has(word))
  );
}
