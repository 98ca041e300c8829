/** Tells the paragraphs of an answer from the author's narration between the turns of an interview. */
import type { Language } from '../languages/language';
import type { Range } from '../types';
import { tokenize } from '../text/tokens';
import type { Token } from '../text/tokens';
import { endsSentence } from './author-words';
import { findRegions } from './find-quotations';

/** “Люблю”, “Думаю”: a sentence that begins with a verb in the first person. */
const FIRST_PERSON_VERB = /^\p{Lu}\p{L}{2,}[ую](?:сь|ся)?$/u;

const THIRD_PERSON = /.[^s]s$/;
/** Limits what is told of a person between the turns of an interview. */
const MAX_STAGE_DIRECTION_WORDS = 10;
const MAX_VERB_PHRASE_WORDS = 3;

/** Returns the tokens of a range that are between no marks. */
export function tokensOutsideMarks(text: string, range: Range, language: Language): Token[] {
  const tokens: Token[] = [];
  let at = range.start;
  for (const { parent, outer } of findRegions(text, [range])) {
    if (parent !== null) continue;
    tokenize(text, at, outer.start, language.abbreviations, tokens);
    at = Math.max(at, outer.end);
  }
  tokenize(text, at, range.end, language.abbreviations, tokens);
  return tokens;
}

/** Returns whether the words are of a speaker about himself, or to another. */
export function speaksOfSelf(tokens: readonly Token[], language: Language): boolean {
  return tokens.some(
    (token, i) =>
      token.kind === 'word' &&
      (language.pronouns.get(token.lower)?.person === 'self' ||
        language.firstPerson.has(token.lower) ||
        isVerbOfSelf(tokens, i, language))
  );
}

function isVerbOfSelf(tokens: readonly Token[], at: number, language: Language): boolean {
  const { text, lower } = tokens[at] as Token;
  return (
    language.inflection !== undefined &&
    (at === 0 || endsSentence(tokens[at - 1])) &&
    FIRST_PERSON_VERB.test(text) &&
    !language.notNames.has(lower)
  );
}

/**
 * Returns whether a paragraph between an answer and the next question goes on with the answer: it speaks of "me", or
 * reports no speaker.
 */
export function continuesAnswer(text: string, range: Range, language: Language): boolean {
  const tokens = tokensOutsideMarks(text, range, language);
  const { firstPerson } = language;
  const ofMe = tokens.some(
    ({ kind, lower }, i) =>
      kind === 'word' && (firstPerson.has(lower) || isVerbOfSelf(tokens, i, language))
  );
  if (ofMe) return true;
  if (isStageDirection(tokens, language)) return false;
  return !tokens.some(({ lower }) => {
    const cue = language.cues.get(lower);
    return cue !== undefined && cue.class === 'say' && cue.forms.includes('finite') && !cue.noun;
  });
}

/** Returns whether words tell what the speaker does while talking: “Посол наливает чай.”, "She laughs." */
function isStageDirection(tokens: readonly Token[], language: Language): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  if (words.length === 0 || words.length > MAX_STAGE_DIRECTION_WORDS) return false;
  let at = words.findIndex(({ lower }) => !language.determiners.has(lower));
  // “Смеется.” has no subject of its own.
  const isVerbOnly = language.inflection && words.length <= MAX_VERB_PHRASE_WORDS;
  if (acts(words[at], language) || (isVerbOnly && isPresent(words[at], language, true)))
    return true;
  const subject = words[at];
  const isPerson =
    subject !== undefined &&
    (language.office.has(subject.lower) || language.personNouns.has(subject.lower));
  const isPronoun = language.pronouns.get(subject?.lower ?? '')?.person === 'other';
  if (!isPerson && !isPronoun) return false;
  at++;
  while (language.isAdverb(words[at]?.lower ?? '')) at++;
  if (isPronoun) return acts(words[at], language);
  return isPresent(words[at], language);
}

/** Returns whether a word is a verb of what accompanies talk: "laughs", “вздыхает”. */
const acts = (word: Token | undefined, language: Language): boolean =>
  language.cues.get(word?.lower ?? '')?.class === 'act';

/** Returns whether a word behind its subject is a verb in the third person. */
const isPresent = (word: Token | undefined, language: Language, opens = false): boolean => {
  if (!word || (word.capital && !opens)) return false;
  if (language.inflection) return language.clauses?.isFinite(word.lower) === true;
  return THIRD_PERSON.test(word.lower) || language.isPastVerb?.(word.lower) === true;
};
