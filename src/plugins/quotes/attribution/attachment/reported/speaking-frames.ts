/** Selects the frames that report words: of a cue for speech, not negated, whose subject can speak. */
import type { Frame } from '../../cues/frame';
import type { Phrase } from '../../cues/phrase';
import type { ClauseGrammar } from '../../languages/clause-grammar';
import type { Language } from '../../languages/language';
import type { Passage } from '../../text/passages';
import type { Token } from '../../text/tokens';

const NO_SPEAKER = /^(?:what|which|you)$/;
/** Matches people in the plural: "analysts", “экспертов”. */
const PLURAL = /[^s]s$|[оеёаяы][вў]$/;
const NUMERAL =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|\p{L}+-(?:one|two|three|four|five|six|seven|eight|nine))$/u;

/** A frame whose subject is known. */
export type SpeakingFrame = Frame & { subject: NonNullable<Frame['subject']> };

/** Returns whether a frame reports what its subject said. */
export function isSpeaking(
  passage: Passage,
  frame: Frame,
  language: Language,
  grammar: ClauseGrammar
): frame is SpeakingFrame {
  return (
    frame.subject !== null &&
    frame.info.class === 'say' &&
    !isNegated(passage, frame, language, grammar) &&
    isVerb(passage, frame, language, grammar) &&
    !isWithinQuestion(passage, frame, language) &&
    canSpeak(passage, frame, frame.subject, language)
  );
}

function isNegated(
  passage: Passage,
  frame: Frame,
  language: Language,
  grammar: ClauseGrammar
): boolean {
  for (let i = frame.from - 1; i >= Math.max(0, frame.from - 4); i--) {
    const word = passage.words[i] ?? '';
    if (grammar.negations.has(word) || /n['’]t$/.test(word)) return true;
    if (!language.isAdverb(word) && !language.auxiliaries.has(word)) return false;
  }
  return false;
}

/** Returns whether a cue is the verb that it looks like: not "those |states|", "the |alleged| leader", "would |rule|". */
function isVerb(
  passage: Passage,
  frame: Frame,
  language: Language,
  grammar: ClauseGrammar
): boolean {
  const previous = passage.items[frame.from - 1];
  const word = passage.words[frame.from] ?? '';
  if (!previous || frame.form === 'preposition' || language.inflection) return true;
  if (frame.form === 'base')
    return previous.lower === 'to' && !grammar.withholding.has(passage.words[frame.from - 2] ?? '');
  const described =
    language.determiners.has(previous.lower) ||
    previous.kind === 'number' ||
    NUMERAL.test(previous.lower);
  return !(described && ((frame.info.noun && /[^s]s$/.test(word)) || /..ed$/.test(word)));
}

/** Returns whether a frame is in a clause that asks or names what is said: "what X says", "whom X said". */
function isWithinQuestion(passage: Passage, frame: Frame, language: Language): boolean {
  if (frame.by !== 'adjacent' || !frame.subject || language.inflection) return false;
  const before = passage.words[frame.subject.from - 1] ?? '';
  // "the interview in which he said": the clause is his.
  if (language.prepositions.has(passage.words[frame.subject.from - 2] ?? '')) return false;
  return language.relatives.has(before) ? before !== 'that' : /^(?:what|how|why)$/.test(before);
}

/**
 * Returns whether the subject of a frame has words of its own: not "what", not the writer's "I"; after a preposition,
 * where a plan or a rule can stand as well, someone who is named or introduced.
 */
function canSpeak(
  passage: Passage,
  frame: Frame,
  { from, to }: Phrase,
  language: Language
): boolean {
  const first = passage.words[from] ?? '';
  const pronoun = to - from === 1 ? language.pronouns.get(first) : undefined;
  if (pronoun) return pronoun.person !== 'self' && !NO_SPEAKER.test(first);
  if (frame.form !== 'preposition' || language.indefinite.has(first)) return true;
  for (let i = from; i < to; i++) if (isSpeaker(passage.items[i] as Token, language)) return true;
  return false;
}

const isSpeaker = (item: Token, language: Language): boolean =>
  item.kind === 'quote' ||
  (item.capital && !language.notNames.has(item.lower)) ||
  language.personNouns.has(item.lower) ||
  language.spokesNouns.has(item.lower) ||
  language.organizationNouns.has(item.lower) ||
  language.documentNouns.has(item.lower) ||
  language.counterparts.has(item.lower) ||
  language.honorifics.has(item.lower) ||
  language.office.has(item.lower) ||
  PLURAL.test(item.lower);
