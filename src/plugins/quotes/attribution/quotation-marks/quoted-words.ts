import { findRegions } from './find-quotations';
import { paragraphsOf } from '../text/paragraphs';

/** Returns the words between quotation marks, whatever they are: speech, a title, irony. Outermost marks only. */
export function quotedWords(text: string): string[] {
  return findRegions(text, paragraphsOf(text))
    .filter(({ parent }) => parent === null)
    .map(({ start, end }) => text.slice(start, end));
}
