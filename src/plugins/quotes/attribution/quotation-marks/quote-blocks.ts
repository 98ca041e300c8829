/** Parts quote blocks into their paragraphs, without the signature that some end in: “… — Maria Lopez, teacher”. */
import { paragraphsOf } from '../text/paragraphs';
import type { Range } from '../types';
import type { Block } from './block';

/** A longer line is no signature. */
const MAX_SIGNATURE_LENGTH = 120;
/** Behind the end of a sentence, a dash and a name; the line ends without a full stop. */
const BEHIND =
  /(?<=[.!?…»”"’)])\s*(?:\p{Pd}{1,2}\s*|\()(\p{Lu}[^.!?…\n]*(?:\p{Lu}\.[^.!?…\n]*)*)$/u;
/** A line that opens with a dash and ends without a full stop. */
const ALONE = /^\s*\p{Pd}{1,2}\s*\p{Lu}[^!?…\n]*[^.!?…\s]\s*$/u;
/** A name and what the person is: “Maria Lopez, teacher”. */
const NAME_AND_OFFICE = /^\s*\p{Lu}\S*(?:\s+\p{Lu}\S*){1,3},\s[^.!?…\n]*[^.!?…\s,;:]\s*$/u;
const ENDS_SENTENCE = /[.!?…][»”"’)]*\s*$/;

/** Returns the quote blocks of a text, one a paragraph, in order and without those that overlap or are empty. */
export function blocksByParagraph(text: string, quoteBlocks: readonly Block[]): Block[] {
  const clean = quoteBlocks
    .filter((block) => Number.isInteger(block.start) && Number.isInteger(block.end))
    .map((block) => ({
      ...block,
      start: Math.max(0, block.start),
      end: Math.min(text.length, block.end),
    }))
    .filter((block) => block.start < block.end)
    .sort((a, b) => a.start - b.start);
  const found: Block[] = [];
  let last = 0;
  for (const block of clean) {
    const start = Math.max(block.start, last);
    if (start >= block.end) continue;
    const parts = paragraphsOf(text.slice(start, block.end)).map((part) => ({
      start: start + part.start,
      end: start + part.end,
    }));
    const words = block.family ? parts : withoutSignature(text, parts);
    for (const part of words) found.push({ ...block, ...part });
    last = block.end;
  }
  return found;
}

/** Returns the paragraphs of a block without its signature: the end of the last one, or all of it. */
function withoutSignature(text: string, parts: readonly Range[]): Range[] {
  const last = parts[parts.length - 1];
  if (!last) return [];
  const before = parts[parts.length - 2];
  const words = text.slice(last.start, last.end);
  const isLine =
    before !== undefined &&
    words.length <= MAX_SIGNATURE_LENGTH &&
    (ALONE.test(words) ||
      (NAME_AND_OFFICE.test(words) && ENDS_SENTENCE.test(text.slice(before.start, before.end))));
  if (isLine) return parts.slice(0, -1);
  const behind = BEHIND.exec(words);
  if (!behind || behind.index === 0 || behind[0].length > MAX_SIGNATURE_LENGTH) return [...parts];
  return [...parts.slice(0, -1), { start: last.start, end: last.start + behind.index }];
}
