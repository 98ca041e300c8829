/** Recognizes a tag whose verb is unknown, by its place and by the name or noun for a person next to it. */
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import { phraseAfter } from './noun-phrase-after';
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
  const verb = items[i];
  if (i >= end || verb?.kind !== 'word' || verb.capital) return null;
  if (!language.isPastVerb?.(verb.lower)) return null;
  const subject = phraseAfter(passage, i + 1, end, language);
  if (!subject || !isPerson(passage, subject, language)) return null;
  const next = items[subject.to];
  const closed =
    subject.to >= end ||
    next === undefined ||
    PUNCTUATED.test(next.text) ||
    DASH.test(next.text) ||
    language.prepositions.has(next.lower) ||
    language.isAdverb(next.lower) ||
    language.inflection?.isAddressee(next.lower) ||
    language.conjunctions.has(next.lower);
  return closed ? subject : null;
}

const isPerson = (passage: Passage, phrase: Phrase, language: Language): boolean =>
  passage.items
    .slice(phrase.from, phrase.to)
    .some(
      (item) =>
        (item.capital && !language.notNames.has(item.lower)) ||
        language.personNouns.has(item.lower) ||
        language.office.has(item.lower)
    );
