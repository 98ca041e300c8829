/** Finds the phrases for a person without a name: pronouns, "a farmer", "the Finnish minister of defence". */
import { phraseAfter } from '../cues/noun-phrase-after';
import { phraseBefore } from '../cues/noun-phrase-before';
import type { Phrase } from '../cues/phrase';
import type { Language } from '../languages/language';
import { phraseAmong } from '../registry/read-title';
import type { Passage } from '../text/passages';
import type { Token } from '../text/tokens';
import { unnamedAt } from './nominal-mentions';
import { endOfComplements } from './phrase-extent';

/** Returns the phrase of a person that an item begins: a pronoun, "a farmer", "the Finnish minister of defence". */
export function phraseFrom(
  passage: Passage,
  i: number,
  first: number,
  end: number,
  named: ReadonlySet<number>,
  language: Language
): Phrase | null {
  const pronoun = pronounAt(passage, i, language);
  if (pronoun) return pronoun;
  const unnamed = unnamedAt(passage, i, named, language);
  if (unnamed)
    return {
      from: withOwner(passage, unnamed.at, first),
      to: endOfComplements(passage, unnamed.to, end, language),
    };
  const length = headLengthAt(passage, i, end, language);
  if (length === 0 || isVerb(passage, i, language)) return null;
  // A name in apposition: "the bloc’s chief, |Clara Moss|".
  if (passage.items[i + length]?.text === ',' && named.has(i + length + 1)) return null;
  const from = Math.max(first, phraseBefore(passage, i, first, language)?.from ?? i);
  return { from, to: endOfComplements(passage, i + length, end, language) };
}

/** Returns where the owner begins of a phrase that a possessive opens: "|the EU|’s chief". */
function withOwner(passage: Passage, at: number, first: number): number {
  if (passage.items[at]?.kind !== 'possessive') return at;
  let from = at;
  while (from > first && passage.items[from - 1]?.capital) from--;
  return from;
}

function pronounAt(passage: Passage, i: number, language: Language): Phrase | null {
  const item = passage.items[i] as Token;
  const pronoun = item.kind === 'word' ? language.pronouns.get(item.lower) : undefined;
  if (pronoun?.person !== 'other' || pronoun.number !== 'singular') return null;
  return language.possessives.has(item.lower) ? null : { from: i, to: i + 1 };
}

/** Returns whether a noun for a person is a verb where it is: "is to |host| both", "would |chair| the talks". */
const isVerb = ({ items, words }: Passage, i: number, language: Language): boolean =>
  items[i]?.capital !== true && language.infinitiveOpeners?.has(words[i - 1] ?? '') === true;

/** Returns the phrase whose head, a pronoun or a noun for a person, is at an item. */
export function phraseAt(
  passage: Passage,
  i: number,
  first: number,
  end: number,
  language: Language
): Phrase | null {
  if (passage.items[i]?.kind !== 'word') return null;
  const pronoun = pronounAt(passage, i, language);
  if (pronoun || language.pronouns.has(passage.words[i] as string)) return pronoun;
  const length = headLengthAt(passage, i, end, language);
  if (length === 0) return null;
  const before = phraseBefore(passage, i, first, language);
  const from = before ? before.from : i;
  const after = phraseAfter(passage, from, end, language);
  return { from, to: Math.max(i + length, after?.to ?? 0) };
}

/** Counts the words of the noun for a person that begins at an item; 0 if none does. */
function headLengthAt(passage: Passage, i: number, end: number, language: Language): number {
  const { words } = passage;
  const word = words[i] as string;
  const phrases = language.officePhrases.get(word);
  const phrase = phrases && phraseAmong(phrases, words, i, end, language.inflection?.stem);
  if (phrase && (phrase.concept.heads?.length ?? 0) > 0) return phrase.words.length;
  const heads =
    (language.office.get(word)?.heads?.length ?? 0) > 0 ||
    language.personNouns.has(word) ||
    language.spokesNouns.has(word) ||
    language.counterparts.has(word);
  return heads ? 1 : 0;
}
