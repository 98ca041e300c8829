/**
 * Finds who is quoted in a headline: its words are as a rule repeated in the article, where the speaker is named in
 * full.
 */
import type { QuotationSpan } from '../types';
import { namedBy } from './resolved-quote';
import type { NameOf, ResolvedQuote } from './resolved-quote';
import type { Resolution } from './types';

const WORD = /[\p{L}\p{N}]+/gu;
const SENTENCE_END = /[.!?…]["”’»)]*$/;
/** A shorter fragment ("no") may be anybody's. */
const MIN_LETTERS = 6;
/** So much of a headline's words must be in one quotation of the article. */
const MIN_SHARE = 0.75;

/** Sets the resolutions of the quotations in the first line of a text, if that is a headline. */
export function nameHeadlineSpeakers(
  text: string,
  quotes: readonly ResolvedQuote[],
  nameOf: NameOf
): void {
  if (!hasHeadline(text)) return;
  for (const quote of quotes) {
    if (!quote.region || quote.region.paragraph > 0) continue;
    const resolution = speakerOfHeadline(text, quote.region, quotes);
    if (!resolution || contradictsName(quote.resolution, resolution)) continue;
    quote.resolution = resolution;
    quote.attachment = { ...quote.attachment, by: 'introduced' };
    quote.named = namedBy(quote, nameOf);
  }
}

/** Returns whether the headline itself names another person. */
const contradictsName = (own: Resolution, other: Resolution): boolean =>
  own.entity !== other.entity &&
  ((own.entity?.name.length ?? 0) > 0 || (own.people.length === 1 && own.by === 'role'));

/** Returns whether the first line of a text is a headline: a line that does not end as a sentence does. */
const hasHeadline = (text: string): boolean => {
  const end = text.indexOf('\n');
  return end > 0 && !SENTENCE_END.test(text.slice(0, end).trimEnd());
};

/** Returns the speaker of the quotation in the article that has the words of one in the headline; null if none has. */
function speakerOfHeadline(
  text: string,
  headline: QuotationSpan,
  quotes: readonly ResolvedQuote[]
): Resolution | null {
  const words = wordsOf(text, headline);
  if (words.join('').length < MIN_LETTERS) return null;
  let best: { resolution: Resolution; share: number } | null = null;
  for (const { region, resolution } of quotes) {
    if (!region || region.paragraph === headline.paragraph || region.parent !== null) continue;
    if (resolution.people.length === 0 && !resolution.entity) continue;
    const there = new Set(wordsOf(text, region));
    const share = words.filter((word) => there.has(word)).length / words.length;
    if (share >= MIN_SHARE && share > (best?.share ?? 0)) best = { resolution, share };
  }
  return best?.resolution ?? null;
}

const wordsOf = (text: string, { start, end }: QuotationSpan): string[] =>
  text.slice(start, end).toLowerCase().match(WORD) ?? [];
