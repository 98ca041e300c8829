import { foldedForms } from './tokens';

/** A person named in one of so many preceding paragraphs may be whom a paragraph speaks of. */
export const MAX_CONTEXT_PARAGRAPHS = 4;
/** The end of a paragraph, so many tokens long, represents it. */
export const MAX_PARAGRAPH_TOKENS = 80;
/** So many characters have more tokens than that; of an endless paragraph no more is read, or stored with a quote. */
const MAX_PARAGRAPH_CHARACTERS = 2000;
export const CAPITAL = /^\p{Lu}/u;
/** Ends a sentence. */
export const STOP = /^[.!?"]$/;

/**
 * Returns whether a paragraph certainly names a person: it has a capital letter within a sentence, and not in the
 * words that it quotes. Marks are paired from its end, which is rarely within a quote.
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
 * Returns the ends of the paragraphs before that of an offset, back to the nearest that names a person; joined by
 * newlines, empty if there are none.
 */
export function precedingContextAt(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n').slice(0, -1);
  const precedingContext: string[] = [];
  for (let i = lines.length - 1; i >= 0 && precedingContext.length < MAX_CONTEXT_PARAGRAPHS; i--) {
    const line = (lines[i] as string).slice(-MAX_PARAGRAPH_CHARACTERS);
    if (line.trim() === '') continue;
    precedingContext.unshift(line);
    if (namesPerson(foldedForms(line).slice(-MAX_PARAGRAPH_TOKENS))) break;
  }
  return precedingContext.join('\n');
}
