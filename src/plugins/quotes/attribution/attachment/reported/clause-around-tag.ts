/** Finds the clause that a tag precedes, interrupts or follows: "|…|, X said.", "According to X, |…|", “|…|, по словам X, |…|”. */
import type { Frame } from '../../cues/frame';
import type { Phrase } from '../../cues/phrase';
import type { ClauseGrammar } from '../../languages/clause-grammar';
import type { Language } from '../../languages/language';
import type { Passage } from '../../text/passages';
import type { Token } from '../../text/tokens';
import { findClauseEnd } from './clause-end';
import { isMainClause, opensAsAdjunct } from './clause-verbs';
import { findClauseBeginning, readTag } from './tag';
import type { Tag } from './tag';

const PARENTHETIC_END = /^[,)—–―-]$/;
/** Limits what is skipped between a tag and its closing comma: addressee, place and time. */
const MAX_ADJUNCT_ITEMS = 14;

/** Returns the clause around the tag of a frame, within `first` to `end`; null if the frame is no tag. */
export function findClauseAroundTag(
  passage: Passage,
  frame: Frame,
  frames: readonly Frame[],
  first: number,
  end: number,
  language: Language,
  grammar: ClauseGrammar
): Phrase | null {
  const tag = readTag(passage, frame, first, language, grammar);
  if (!tag) return null;
  const left = findClauseBeginning(passage, tag.from, first, language);
  const opens = tag.parenthetic && isOpening(passage, left, tag.from, language);
  const range = opens
    ? afterOpeningTag(passage, tag, end, language, grammar)
    : adjacentToTag(passage, tag, frame, left, end, language, grammar);
  if (!range || range.from <= tag.from) return range;
  const to = findClauseEnd(passage, range.from, frame, frames, range.to, language, grammar);
  return { from: range.from, to };
}

/** Returns whether only conjunctions and adverbs are before a tag: “Впрочем, по словам X”. */
function isOpening(passage: Passage, from: number, to: number, language: Language): boolean {
  for (let i = from; i < to; i++) {
    const item = passage.items[i] as Token;
    if (item.kind === 'punctuation') continue;
    if (
      item.kind !== 'word' ||
      !(
        language.isAdverb(item.lower) ||
        language.conjunctions.has(item.lower) ||
        language.subordinators.has(item.lower)
      )
    )
      return false;
  }
  return true;
}

/** Returns what follows an opening tag, after an apposition or relative clause of its subject. */
function afterOpeningTag(
  passage: Passage,
  tag: Tag,
  end: number,
  language: Language,
  grammar: ClauseGrammar
): Phrase | null {
  let comma = nextComma(passage, tag.to, Math.min(end, tag.to + MAX_ADJUNCT_ITEMS));
  if (comma === null) {
    const range = { from: tag.to, to: end };
    return isMainClause(passage, range, language, grammar) ? range : null;
  }
  for (;;) {
    const following = nextComma(passage, comma + 1, end);
    if (following === null) break;
    const rest = { from: following + 1, to: end };
    if (
      !describesSubject(passage, { from: comma + 1, to: following }, language, grammar) ||
      !isMainClause(passage, rest, language, grammar)
    )
      break;
    comma = following;
  }
  const range = { from: comma + 1, to: end };
  const clause = grammar.commasCloseClauses || isMainClause(passage, range, language, grammar);
  return clause ? range : null;
}

/** Returns whether words between commas belong to the subject before them: ", who leads the talks,". */
function describesSubject(
  passage: Passage,
  range: Phrase,
  language: Language,
  grammar: ClauseGrammar
): boolean {
  const first = passage.items[range.from];
  if (!first) return false;
  if (language.relatives.has(first.lower) && !grammar.openers.has(first.lower)) return true;
  if (opensAsAdjunct(passage, range.from, language)) return false;
  return !isMainClause(passage, range, language, grammar) && first.kind === 'word';
}

function nextComma(passage: Passage, from: number, end: number): number | null {
  for (let i = from; i < end; i++) {
    const item = passage.items[i] as Token;
    if (item.text === ',') return i;
    if (item.kind === 'quote' || item.text === ':' || item.text === ';') return null;
  }
  return null;
}

/** Returns the clause that a tag closes or interrupts. */
function adjacentToTag(
  passage: Passage,
  tag: Tag,
  frame: Frame,
  left: number,
  end: number,
  language: Language,
  grammar: ClauseGrammar
): Phrase | null {
  const mark = passage.items[tag.from - 1];
  const closed = mark !== undefined && PARENTHETIC_END.test(mark.text);
  if (!closed && frame.form !== 'preposition') return null;
  const before = { from: left, to: closed ? tag.from - 1 : tag.from };
  if (before.to <= before.from) return null;
  const comma = nextComma(passage, tag.to, Math.min(end, tag.to + MAX_ADJUNCT_ITEMS));
  const inner = comma !== null && comma === tag.to && comma + 1 < end;
  if (isCutOff(passage, before.to, language)) return null;
  // “…”, said X: the tag of a quotation.
  if (passage.items[before.to - 1]?.kind === 'quote') return null;
  const main = isMainClause(passage, before, language, grammar);
  const rest = { from: (comma ?? end) + 1, to: end };
  // If the verb has its subject first, only the end of the sentence makes it a tag: “…, министр сказал.”
  const free = language.inflection && frame.by === 'adjacent' && !tag.parenthetic;
  if (free && !isEnd(passage, tag.to, end)) return null;
  if (main && !(inner && tag.parenthetic && goesOn(passage, rest, language, grammar)))
    return introducesMore(passage, tag, frame, end) ? null : before;
  if (!inner || (!tag.parenthetic && frame.info.class !== 'say')) return null;
  if (passage.items[rest.from]?.kind === 'quote') return main ? before : null;
  if (!main && opensAsAdjunct(passage, left, language))
    return isMainClause(passage, rest, language, grammar) ? rest : null;
  if (language.conjunctions.has(passage.words[rest.from] ?? '')) return null;
  const whole = { from: left, to: end };
  return tag.parenthetic || isMainClause(passage, whole, language, grammar) ? whole : null;
}

/** Returns whether what follows a tag still belongs to the clause before it: “он вернется, по словам жены, |в мае|”. */
const goesOn = (
  passage: Passage,
  rest: Phrase,
  language: Language,
  grammar: ClauseGrammar
): boolean =>
  grammar.commasCloseClauses &&
  !language.conjunctions.has(passage.words[rest.from] ?? '') &&
  !language.relatives.has(passage.words[rest.from] ?? '') &&
  !isMainClause(passage, rest, language, grammar);

const isEnd = (passage: Passage, at: number, end: number): boolean => {
  for (let i = at; i < end; i++) if (passage.items[i]?.kind !== 'punctuation') return false;
  return true;
};

/** Returns whether words end where they cannot: "It was|, he said, “…”". */
function isCutOff(passage: Passage, to: number, language: Language): boolean {
  const word = passage.words[to - 1] ?? '';
  return language.prepositions.has(word) || language.passives.has(word);
}

/** Returns whether a colon or a quotation right after the frame is what it introduces. */
function introducesMore(passage: Passage, tag: Tag, frame: Frame, end: number): boolean {
  if (tag.parenthetic || frame.by === 'inverted') return false;
  const next = passage.items[tag.to];
  if (!next || tag.to >= end) return false;
  return next.text === ':' || next.kind === 'quote';
}
