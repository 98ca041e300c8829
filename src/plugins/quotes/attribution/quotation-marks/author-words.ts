/**
 * Finds the author's words within speech: “…, — сказал министр. — …” between dashes, “…, the minister said” after a
 * comma where the closing mark is missing.
 */
import type { Language } from '../languages/language';
import type { Token } from '../text/tokens';

/** The author's words: where the speech before them ends, and where speech goes on. */
export interface AuthorWords {
  /** Ends after the punctuation of the speech before, or before it where the style sets none (“…,| — said”). */
  start: number;
  /** Begins the words that go on; null where the author's words end the speech. */
  end: number | null;
  /** The reporting verb is a known one. */
  known: boolean;
}

/** A longer insertion is no tag. */
const MAX_ITEMS = 40;
/** The verb is near the dash: “— тихо и не сразу |ответил министр”. */
const MAX_WORDS_BEFORE_VERB = 4;
/** "the Belarusian defence minister Pavel Sorokin |said". */
const MAX_WORDS_BEFORE_ENGLISH_VERB = 8;
const DASH = /^\p{Pd}$/u;
const BEFORE_TAG = /^[,.!?…]$/;
const AFTER_TAG = /^[,.;:!?…]$/;
const TERMINAL = /^[.!?…]$/;

/** Returns the author's words that begin with the dash at an item. */
export function authorWordsAt(
  tokens: readonly Token[],
  dash: number,
  language: Language
): AuthorWords | null {
  const before = tokens[dash - 1];
  if (!before || !DASH.test((tokens[dash] as Token).text) || !BEFORE_TAG.test(before.text))
    return null;
  const verb = verbAfter(tokens, dash, language);
  if (verb === null) return null;
  const known = language.cues.has((tokens[verb] as Token).lower);
  const ends = before.text === ',' ? before.start : before.end;
  for (let i = verb + 1; i < Math.min(tokens.length, dash + MAX_ITEMS); i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    const after = tokens[i + 2];
    if (isOfSpeaker(token, language)) return null;
    if (AFTER_TAG.test(token.text) && next && DASH.test(next.text) && after)
      return { start: ends, end: after.start, known };
  }
  return { start: ends, end: null, known };
}

/** Returns whether a word is "I" or "we", which the author does not say. */
const isOfSpeaker = (token: Token, language: Language) =>
  token.kind === 'word' && language.pronouns.get(token.lower)?.person === 'self';

/** Finds the verb of the author's words after a dash: a reporting word, or after a comma any verb in the past. */
function verbAfter(tokens: readonly Token[], dash: number, language: Language): number | null {
  const afterStop = tokens[dash - 1]?.text === '.';
  for (let i = dash + 1; i < Math.min(tokens.length, dash + 2 + MAX_WORDS_BEFORE_VERB); i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || isOfSpeaker(token, language)) return null;
    if (language.cues.get(token.lower)?.forms.includes('finite') && !token.capital) return i;
    const opens = i === dash + 1 || isModifier(tokens[i - 1] as Token, language);
    if (opens && !afterStop && !token.capital && isPast(tokens, i, language)) return i;
    if (language.complementizers.has(token.lower) || language.conjunctions.has(token.lower))
      return null;
  }
  return null;
}

const isModifier = ({ lower }: Token, language: Language) =>
  language.isAdverb(lower) || language.auxiliaries.has(lower);

/** Returns whether a word can only be a verb in the past, or is one by its form with a subject behind it. */
function isPast(tokens: readonly Token[], at: number, language: Language): boolean {
  const { lower } = tokens[at] as Token;
  if (language.isPastVerb?.(lower)) return true;
  const next = tokens[at + 1];
  const { inflection } = language;
  if (!inflection || next?.kind !== 'word' || inflection.genderOfVerb(lower) === null) return false;
  return next.capital || language.pronouns.has(next.lower) || inflection.isNominative(next.lower);
}

/**
 * Finds the tag of unclosed speech in a language without dashes: “We agree, |the minister said on Monday.” The speech
 * ends after its comma.
 */
export function tagAfterComma(tokens: readonly Token[], language: Language): AuthorWords | null {
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!/^[,!?…]$/.test(token.text)) continue;
    if (isTagAt(tokens, i + 1, language)) return { start: token.end, end: null, known: true };
  }
  return null;
}

/** Returns whether "the minister said" or "said the minister" begins at an item. */
function isTagAt(tokens: readonly Token[], from: number, language: Language): boolean {
  const first = tokens[from];
  if (first?.kind !== 'word' || isOfSpeaker(first, language)) return false;
  if (isSay(first, language)) return beginsSubject(tokens[from + 1], language);
  if (!beginsSubject(first, language)) return false;
  for (let i = from + 1; i <= from + MAX_WORDS_BEFORE_ENGLISH_VERB; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'punctuation' || token.kind === 'quote') return false;
    if (language.auxiliaries.has(token.lower) || language.relatives.has(token.lower)) return false;
    if (isSay(token, language)) return endsTag(tokens[i + 1], language);
  }
  return false;
}

const isSay = (token: Token, language: Language) => {
  const cue = language.cues.get(token.lower);
  return (
    cue !== undefined &&
    !cue.noun &&
    cue.forms.includes('finite') &&
    (cue.class === 'say' || cue.class === 'act')
  );
};

/** Returns whether no object goes on after the verb of a tag, which would be a clause of the speech. */
function endsTag(token: Token | undefined, language: Language): boolean {
  if (token?.kind !== 'word') return true;
  return (
    language.prepositions.has(token.lower) ||
    language.isAdverb(token.lower) ||
    (language.conjunctions.has(token.lower) && !language.complementizers.has(token.lower)) ||
    (token.capital && language.notNames.has(token.lower)) ||
    /(?:ers|ists|ing)$/.test(token.lower)
  );
}

function beginsSubject(token: Token | undefined, language: Language): boolean {
  if (token?.kind !== 'word') return false;
  return (
    token.capital ||
    language.pronouns.get(token.lower)?.person === 'other' ||
    language.determiners.has(token.lower) ||
    language.possessives.has(token.lower)
  );
}

/** Returns whether an item ends a sentence. */
export const endsSentence = (token: Token | undefined): boolean =>
  token !== undefined && TERMINAL.test(token.text);
