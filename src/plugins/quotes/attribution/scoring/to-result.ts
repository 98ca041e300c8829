/** Turns what was found into the result: in order, with confidences, a decision, the enclosing quote. */
import type { Attachment } from '../attachment/attach-quotation';
import { decide, rank } from './confidence';
import { explain } from './evidence';
import type { Language } from '../languages/language';
import type { QuotationSpan } from '../types';
import type { Resolution } from '../resolution/types';
import type { AttributedQuote, AttributeOptions, Kind, Range, Span } from '../types';

/** A quotation found, before it is decided on. `region` is null for reported speech without marks. */
export interface Found {
  region: QuotationSpan | null;
  range: Range;
  kind: Kind;
  attachment: Attachment;
  mention: Span | null;
  cue: Span | null;
  named: Span | null;
  resolution: Resolution;
}

/** Orders the quotations of the result, an enclosing one before those within it. */
export function present(
  text: string,
  found: readonly Found[],
  regions: readonly QuotationSpan[],
  byRegion: ReadonlyMap<number, Found>,
  language: Language,
  options: AttributeOptions
): AttributedQuote[] {
  const ordered = [...found].sort(
    (a, b) => a.range.start - b.range.start || b.range.end - a.range.end
  );
  const indexOf = new Map(ordered.map((entry, i) => [entry, i]));
  return ordered.map((entry) => {
    const { region, range, kind, attachment, mention, cue, named, resolution } = entry;
    const candidates = rank(attachment, resolution, {
      unclosed: region?.unclosed ?? false,
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
      partOf: partOf(region, regions, byRegion, indexOf),
    };
    if (options.explain)
      quote.evidence = explain(
        attachment,
        resolution,
        mention,
        cue,
        region,
        options.date,
        language
      );
    return quote;
  });
}

function partOf(
  region: QuotationSpan | null,
  regions: readonly QuotationSpan[],
  byRegion: ReadonlyMap<number, Found>,
  indexOf: ReadonlyMap<Found, number>
): number | null {
  for (let at = region?.parent ?? null; at !== null; at = regions[at]?.parent ?? null) {
    const outer = byRegion.get(at);
    if (outer) return indexOf.get(outer) ?? null;
  }
  return null;
}
