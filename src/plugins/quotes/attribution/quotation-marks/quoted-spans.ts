/** Returns the spans in quotation marks, speech or not. */
import { languageOf } from '../languages';
import { paragraphsOf } from '../text/paragraphs';
import { readRegions } from './read-regions';
import type { AttributeOptions, Range } from '../types';

/**
 * Returns every span of a text between marks, without the marks, and all speech without marks, in order of `start`, an enclosing one first; the
 * quotes that `attribute` finds are among them.
 */
export function quotedSpans(
  text: string,
  { lang, regions = [] }: Pick<AttributeOptions, 'lang' | 'regions'>
): Range[] {
  const found = readRegions(text, paragraphsOf(text), regions, languageOf(lang));
  return found.map(({ start, end }) => ({ start, end }));
}
