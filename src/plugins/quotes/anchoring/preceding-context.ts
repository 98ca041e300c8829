import { foldedForms } from './tokens';

/** So many paragraphs back somebody named may be whom a paragraph speaks of. */
export const LEADING_LINES = 4;
/** How many tokens of the end of a paragraph stand for it. */
export const PRECEDING_CONTEXT = 80;
/** So many characters have more tokens than that; of a paragraph without end no more is read, or kept with a quote. */
const CONTEXT_LENGTH = 2000;
export const CAPITAL = /^\p{Lu}/u;
/** Ends a sentence. */
export const STOP = /^[.!?"]$/;

/**
 * Whether a paragraph names anybody for sure: has a capital letter within a sentence, and not in the words that it
 * quotes. Marks are paired from its end, which is rarely within a quote.
 * @param forms folded tokens of the paragraph
 */
export function namesPerson(forms: readonly string[]): boolean {
  let isQuoted = false;
  for (let i = forms.length - 1; i > 0; i--) {
    const form = forms[i] as string;
    if (form === '"') isQuoted = !isQuoted;
    else if (!isQuoted && CAPITAL.test(form) && !STOP.test(forms[i - 1] as string)) return true;
  }
  return false;
}

/**
 * The ends of the paragraphs before the one that an offset stands in, back to the nearest that names somebody; joined by
 * newlines, empty where there are none.
 */
export function precedingContextAt(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n').slice(0, -1);
  const precedingContext: string[] = [];
  for (let i = lines.length - 1; i >= 0 && precedingContext.length < LEADING_LINES; i--) {
    const line = (lines[i] as string).slice(-CONTEXT_LENGTH);
    if (line.trim() === '') continue;
    precedingContext.unshift(line);
    if (namesPerson(foldedForms(line).slice(-PRECEDING_CONTEXT))) break;
  }
  return precedingContext.join('\n');
}
