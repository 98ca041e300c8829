/** Recognizes a tag whose verb is unknown, by its place and by the name or noun for a person next to it. */
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import { phraseAfter } from './noun-phrase-after';
import { namesPersonIn } from './named-person';
import type { Phrase } from './phrase';

const DASH = /^\p{Pd}$/u;
const CLOSED = /[,.!?…]$/;
const PUNCTUATED = /^[,.;:!?]$/;

/** Returns the subject of the tag of an unknown verb behind a quotation; null if there is none. */
export function subjectOfUnknownTag(
  passage: Passage,
  at: number,
  end: number,
  language: Language
): Phrase | null {
  const { items } = passage;
  let i = at + 1;
  let parted = CLOSED.test(items[at]?.text ?? '');
  while (i < end && (items[i]?.text === ',' || DASH.test(items[i]?.text ?? ''))) {
    parted = true;
    i++;
  }
  if (!parted || (language.inflection && !DASH.test(items[i - 1]?.text ?? ''))) return null;
  if (i >= end) return null;
  return subjectBehind(passage, i, end, language) ?? subjectInFront(passage, i, end, language);
}

/** Finds "“…,” harrumphed |the minister|". */
function subjectBehind(
  passage: Passage,
  at: number,
  end: number,
  language: Language
): Phrase | null {
  const verb = passage.items[at];
  if (verb?.kind !== 'word' || verb.capital || !language.isPastVerb?.(verb.lower)) return null;
  const subject = phraseAfter(passage, at + 1, end, language);
  if (!subject || !isPerson(passage, subject, language)) return null;
  return closesAt(passage, subject.to, end, language) ? subject : null;
}

/** Finds "“…,” |the minister| harrumphed", where cases do not tell it. */
function subjectInFront(
  passage: Passage,
  at: number,
  end: number,
  language: Language
): Phrase | null {
  if (language.inflection) return null;
  const subject = phraseAfter(passage, at, end, language);
  if (!subject || !isPerson(passage, subject, language)) return null;
  let verb = subject.to;
  while (verb < end && language.isAdverb(passage.words[verb] ?? '')) verb++;
  if (verb >= end || !language.isPastVerb?.(passage.words[verb] ?? '')) return null;
  return closesAt(passage, verb + 1, end, language) ? subject : null;
}

/** Returns whether a tag may end before an item. */
function closesAt(passage: Passage, at: number, end: number, language: Language): boolean {
  const next = passage.items[at];
  return (
    at >= end ||
    next === undefined ||
    PUNCTUATED.test(next.text) ||
    DASH.test(next.text) ||
    language.prepositions.has(next.lower) ||
    language.isAdverb(next.lower) ||
    language.inflection?.isAddressee(next.lower) === true ||
    language.conjunctions.has(next.lower)
  );
}

const isPerson = (passage: Passage, phrase: Phrase, language: Language): boolean =>
  namesPersonIn(passage, phrase, language) ||
  passage.items
    .slice(phrase.from, phrase.to)
    .some(({ lower }) => language.pronouns.get(lower)?.person === 'other');
