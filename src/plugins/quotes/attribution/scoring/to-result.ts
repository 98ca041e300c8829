/** Turns what was found into the result: in order, with confidences, a decision, the enclosing quote. */
import type { Article } from '../attachment/read-article';
import { decide, rank } from './confidence';
import { explain } from './evidence';
import type { QuotationSpan } from '../types';
import type { ResolvedQuote } from '../resolution/resolved-quote';
import type { AttributedQuote, AttributeOptions } from '../types';

/** Orders the quotations of the result, an enclosing one before those within it. */
export function present(
  { text, regions, language }: Article,
  quotes: readonly ResolvedQuote[],
  options: AttributeOptions
): AttributedQuote[] {
  const ordered = [...quotes].sort(
    (a, b) => a.range.start - b.range.start || b.range.end - a.range.end
  );
  const continued = new Set(
    regions.filter(({ continues }) => continues).map(({ paragraph }) => paragraph)
  );
  const indexOf = new Map(ordered.map(({ region }, i) => [region, i]));
  return ordered.map((entry) => {
    const { region, range, kind, attachment, mention, cue, named, resolution } = entry;
    const unclosed = isCut(region, continued);
    const candidates = rank(attachment, resolution, {
      unclosed,
      date: options.date,
      reliability: language.reliability,
    });
    const decision = decide(candidates, resolution);
    const speaker =
      decision === 'linked' || decision === 'suggested' ? (candidates[0] ?? null) : null;
    const quote: AttributedQuote = {
      start: range.start,
      end: range.end,
      text: text.slice(range.start, range.end),
      kind,
      mention,
      cue,
      named: decision === 'unresolved' ? null : named,
      decision,
      speaker,
      candidates,
      partOf: partOf(region, regions, indexOf),
    };
    if (options.explain)
      quote.evidence = explain(
        attachment,
        resolution,
        mention,
        cue,
        unclosed,
        options.date,
        language
      );
    return quote;
  });
}

/** Returns whether a closing mark is missing that no next paragraph, which opens with a mark again, stands for. */
const isCut = (region: QuotationSpan | null, continued: ReadonlySet<number>): boolean =>
  region?.unclosed === true && !continued.has(region.paragraph + 1);

/** Returns the index of the quotation that encloses a region, or null. */
function partOf(
  region: QuotationSpan | null,
  regions: readonly QuotationSpan[],
  indexOf: ReadonlyMap<QuotationSpan | null, number>
): number | null {
  for (let at = region?.parent ?? null; at !== null; ) {
    const outer = regions[at] as QuotationSpan;
    const index = indexOf.get(outer);
    if (index !== undefined) return index;
    at = outer.parent;
  }
  return null;
}
