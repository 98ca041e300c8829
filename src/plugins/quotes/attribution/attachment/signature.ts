/** Finds the person who signs a quotation: “…” — Maria Lopez, teacher; in its paragraph or in the next. */
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import { phraseAfter } from '../cues/noun-phrase-after';
import type { Phrase } from '../cues/phrase';

/** A longer line is no signature. */
const MAX_SIGNATURE_ITEMS = 18;
const DASH = /^\p{Pd}$/u;
const OPENING = /^[\p{Pd}(]$/u;

/** Returns the signature after a quotation that ends its sentence: “…” — Maria Lopez | “…” (Maria Lopez, teacher). */
export function signatureBehind(passage: Passage, at: number, language: Language): Phrase | null {
  const { items } = passage;
  // “«…», — Петров об учениях” has a comma before the dash.
  const opens =
    items[at + 1]?.text === ',' && DASH.test(items[at + 2]?.text ?? '') ? at + 2 : at + 1;
  const mark = items[opens];
  if (!mark) return null;
  // "“…”: Smith" is a headline where nothing is before it.
  const headline = mark.text === ':' && at === 0;
  return headline || OPENING.test(mark.text) ? signatureAt(passage, opens + 1, language) : null;
}

/**
 * Returns the signature if a paragraph is one: "— Maria Lopez"; without the dash only a name and what the person is.
 */
export function signatureOf(
  passage: Passage,
  language: Language,
  hasRecord: (phrase: Phrase) => boolean
): Phrase | null {
  let from = 0;
  while (DASH.test(passage.items[from]?.text ?? '')) from++;
  const phrase = signatureAt(passage, from, language);
  if (!phrase || from > 0) return phrase;
  const named =
    phrase.to - phrase.from > 1 &&
    (language.givenNames.has(passage.words[phrase.from] ?? '') || hasRecord(phrase));
  const next = passage.items[phrase.to];
  if (!named || (next && next.text !== ',' && next.text !== '(')) return null;
  // A name alone is the first line of what follows, unless the person is known.
  return next || hasRecord(phrase) ? phrase : null;
}

/** Returns the name from an item to a comma or the end, with nothing after it that could be a verb. */
function signatureAt(passage: Passage, from: number, language: Language): Phrase | null {
  const { items } = passage;
  const first = items[from];
  if (items.length - from > MAX_SIGNATURE_ITEMS || !first) return null;
  // A role has no capital, but a case that tells it from the rest.
  const role = language.inflection?.isNominative(first.lower) && language.office.has(first.lower);
  if (!first.capital && !role) return null;
  const phrase = phraseAfter(passage, from, items.length, language);
  if (!phrase) return null;
  const next = items[phrase.to];
  if (next && next.kind !== 'punctuation' && !language.prepositions.has(next.lower)) return null;
  const verb = items
    .slice(phrase.to)
    .some(
      (item) =>
        item.kind === 'quote' ||
        language.auxiliaries.has(item.lower) ||
        language.isPastVerb?.(item.lower) ||
        language.cues.get(item.lower)?.forms.includes('finite')
    );
  return verb ? null : phrase;
}
