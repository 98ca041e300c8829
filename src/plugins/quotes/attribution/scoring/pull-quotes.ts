/** Gives a pull quote, a quote block that repeats words of the text, the speaker of those words. */
import type { ResolvedQuote } from '../resolution/resolved-quote';

/** Fewer characters may be anybody's words. */
const MIN_REPEATED_LENGTH = 20;

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Sets the resolution of each quote block without a speaker of its own that repeats words of another quotation. */
export function takeSpeakersOfRepeated(text: string, quotes: readonly ResolvedQuote[]): void {
  const blocks = quotes.filter(
    ({ region, attachment }) => region?.family === 'block' && attachment.subject === null
  );
  if (blocks.length === 0) return;
  const said = quotes
    .filter(({ region, attachment }) => region !== null && attachment.subject !== null)
    .map((entry) => ({ entry, words: plain(text.slice(entry.range.start, entry.range.end)) }));
  for (const block of blocks) {
    const words = plain(text.slice(block.range.start, block.range.end));
    if (words.length < MIN_REPEATED_LENGTH) continue;
    const source = said.find((other) => other.words.includes(words));
    if (!source) continue;
    block.resolution = source.entry.resolution;
    block.attachment = { ...block.attachment, by: 'repeated' };
  }
}
