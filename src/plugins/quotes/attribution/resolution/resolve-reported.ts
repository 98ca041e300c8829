/** Gives reported speech without marks its speakers. */
import { findIndirect } from '../attachment/indirect-speech';
import type { Article } from '../attachment/read-article';
import { spanOf } from '../cues/phrase-span';
import type { QuotationSpan } from '../types';
import { resolvePhrase } from './resolve-phrase';
import { namedBy } from './resolved-quote';
import type { NameOf, ResolvedQuote } from './resolved-quote';
import type { ResolutionContext } from './types';

/** Returns the reported clauses of an article with their speakers; `quoted`: its quotations. */
export function resolveReported(
  article: Article,
  quoted: readonly ResolvedQuote[],
  context: ResolutionContext,
  nameOf: NameOf
): ResolvedQuote[] {
  const { text, passages, frames, regions, language } = article;
  const speech = new Set(quoted.map(({ region }) => region));
  const clauses = findIndirect(passages.outside, {
    frames,
    regions,
    isQuotation: (region) => speech.has(regions[region] as QuotationSpan),
    language,
  });
  return clauses.map(({ attachment, subject, frame, range }) => {
    const { passage } = attachment;
    const mention = spanOf(text, passage, subject);
    const resolution = resolvePhrase(article, passage, subject, frame, context);
    return {
      region: null,
      range,
      kind: 'indirect',
      attachment,
      mention,
      cue: spanOf(text, passage, frame),
      named: namedBy({ mention, resolution }, nameOf),
      resolution,
    };
  });
}
