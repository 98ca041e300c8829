/** Returns the spans in quotation marks, speech or not. */
import { languageOf } from '../languages';
import { findRegions } from './find-quotations';
import { paragraphsOf } from '../text/paragraphs';
import { splitAtTags } from './split-at-tags';
import type { AttributeOptions, Range } from '../types';

/**
 * Returns every span of a text between marks, without the marks, in order of `start`, an enclosing one first; the
 * quotes that `attribute` finds are among them.
 */
export function quotedSpans(
  text: string,
  { lang, regions = [] }: Pick<AttributeOptions, 'lang' | 'regions'>
): Range[] {
  const found = findRegions(text, paragraphsOf(text), regions);
  return splitAtTags(text, found, languageOf(lang)).map(({ start, end }) => ({ start, end }));
}
