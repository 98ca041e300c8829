/**
 * Recognizes verbs that report words by their place: whatever verb has its subject right behind a quotation or before a
 * colon and a quotation (“«…», — хмыкнул водитель”, “водитель махнул рукой: «…»”), it says who spoke.
 */
import type { CueInfo, Language } from '../languages/language';
import type { Passage } from '../text/passages';
import { nameByCase } from './names-by-case';
import type { Token } from '../text/tokens';

/** Describes an unknown verb at such a place. */
export const SPOKEN: CueInfo = {
  class: 'say',
  forms: ['finite'],
  noun: false,
  clause: false,
  addressee: false,
};

const DASH = /^\p{Pd}$/u;
/** Limits the words between the dash and the verb: adverbs, or its subject. */
const MAX_WORDS_BEFORE_VERB = 5;
/** Limits how far a known reporting verb is looked for, which leaves the unknown word to be none. */
const MAX_WORDS_TO_KNOWN_VERB = 8;

/** Returns whether a verb that is not `listed` among the reporting ones reports by its place. */
export function isSpokenHere(
  passage: Passage,
  i: number,
  first: number,
  end: number,
  listed: CueInfo | undefined,
  language: Language
): boolean {
  const { inflection } = language;
  if (!inflection) return false;
  const item = passage.items[i] as Token;
  // “лічыць” is the infinitive and the third person.
  const finite = listed?.forms.includes('finite') === true;
  if (listed && finite && listed.class !== 'act') return false;
  if (!finite && (item.capital || !inflection.isFiniteVerb(item.lower))) return false;
  if (isBehindQuotation(passage, i, first, language))
    return listed !== undefined || !hasKnownVerb(passage, i + 1, end, language);
  const colon = endOfSubject(passage, i + 1, language);
  return (
    passage.items[colon]?.text === ':' && passage.items[colon + 1]?.kind === 'quote' && i > first
  );
}

/** Returns where the name right after a verb ends that surely is its subject: “отреагировал |Иван Петров|: «…»”. */
function endOfSubject(passage: Passage, at: number, language: Language): number {
  const { inflection } = language;
  if (!inflection || !passage.items[at]?.capital) return at;
  const gender = inflection.genderOfVerb(passage.words[at - 1] ?? '');
  const name = nameByCase(passage, at, null, gender, language, inflection);
  return name && name.fit > 0 ? name.to : at;
}

/** Recognizes “не |унимался|”, “тихо |заметил|”, “министр |вздохнул|”. */
const isAdverbialOrSubject = (item: Token, language: Language): boolean =>
  item.kind === 'word' &&
  (item.capital ||
    language.isAdverb(item.lower) ||
    language.auxiliaries.has(item.lower) ||
    language.pronouns.get(item.lower)?.person === 'other' ||
    language.inflection?.isNominative(item.lower) === true);

/** Returns whether an item follows a quotation and its dash, or nothing but adverbs are in between. */
function isBehindQuotation(
  passage: Passage,
  i: number,
  first: number,
  language: Language
): boolean {
  let at = i - 1;
  const limit = Math.max(first, i - MAX_WORDS_BEFORE_VERB);
  while (at > limit && isAdverbialOrSubject(passage.items[at] as Token, language)) at--;
  if (!DASH.test(passage.items[at]?.text ?? '')) return false;
  while (at > first && passage.items[at]?.kind === 'punctuation') at--;
  return at >= first && passage.items[at]?.kind === 'quote';
}

/** Returns whether a listed verb is in the same clause: “«…», — |холодная| сообщила пресс-служба”. */
function hasKnownVerb(passage: Passage, from: number, end: number, language: Language): boolean {
  for (let i = from; i < Math.min(end, from + MAX_WORDS_TO_KNOWN_VERB); i++) {
    const item = passage.items[i] as Token;
    if (item.kind === 'quote' || item.kind === 'punctuation') return false;
    if (language.conjunctions.has(item.lower)) return false;
    if (language.cues.get(item.lower)?.forms.includes('finite')) return true;
  }
  return false;
}

/** Returns whether what is before a verb is the dash behind a quotation. */
export const closesQuotation = (
  passage: Passage,
  previous: Token | null,
  j: number,
  first: number
): boolean => {
  if (!previous || !DASH.test(previous.text)) return false;
  let i = j;
  while (i > first && passage.items[i]?.kind === 'punctuation') i--;
  return passage.items[i]?.kind === 'quote';
};
