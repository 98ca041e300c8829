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
  const next = passage.items[at + 1];
  if (!next || !OPENING.test(next.text)) return null;
  return signatureAt(passage, at + 2, language);
}

/**
 * Returns the signature if a paragraph is one: "— Maria Lopez"; without the dash only a name and what the person is.
 */
export function signatureOf(passage: Passage, language: Language): Phrase | null {
  let from = 0;
  while (DASH.test(passage.items[from]?.text ?? '')) from++;
  const phrase = signatureAt(passage, from, language);
  if (!phrase || from > 0) return phrase;
  const beginsWithGivenName = language.givenNames.has(passage.words[phrase.from] ?? '');
  return beginsWithGivenName &&
    phrase.to - phrase.from > 1 &&
    passage.items[phrase.to]?.text === ','
    ? phrase
    : null;
}

/** Returns the name from an item to a comma or the end, with nothing after it that could be a verb. */
function signatureAt(passage: Passage, from: number, language: Language): Phrase | null {
  const { items } = passage;
  if (items.length - from > MAX_SIGNATURE_ITEMS || !items[from]?.capital) return null;
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
        language.cues.get(item.lower)?.forms.includes('finite')
    );
  return verb ? null : phrase;
}
