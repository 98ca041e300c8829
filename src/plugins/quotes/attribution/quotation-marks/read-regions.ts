/** Reads all regions of a text that may be speech: between marks, in quote blocks, in dialogues and interviews. */
import type { Language } from '../languages/language';
import type { QuotationSpan, Range } from '../types';
import { findRegions } from './find-quotations';
import { isNickname } from './nicknames';
import { splitAtTags } from './split-at-tags';
import { findTurns } from './turns';

/** Returns the regions of a text in order of `start`, an enclosing one first. `quoteBlocks`: quotes already. */
export function readRegions(
  text: string,
  paragraphs: readonly Range[],
  quoteBlocks: readonly Range[],
  language: Language
): QuotationSpan[] {
  const turns = findTurns(text, paragraphs, quoteBlocks, language);
  const blocks = quoteBlocks.map(({ start, end }) => ({ start, end }));
  const regions = splitAtTags(text, findRegions(text, paragraphs, [...blocks, ...turns]), language);
  return regions.map((region) =>
    isNickname(text, region, language) ? { ...region, isNickname: true } : region
  );
}
