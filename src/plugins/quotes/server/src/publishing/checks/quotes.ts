import { officeOn, type OfficeHeld } from '../../officials/offices';
import { isReviewed } from '../../review/is-reviewed';
import { wordChanges } from '../../review/word-changes';
import type { QuoteRow } from '../../repositories/quote-row';
import { QUOTE } from '../../uids';
import { quoted, type Finding } from './findings';

const REASONS: Record<string, string> = {
  changed: 'has changed since it was confirmed',
  lost: 'is no longer in the text, although it was confirmed',
  ambiguous: 'is in the text more than once, and it is not clear which one was confirmed',
  'attribution-changed': 'seems to have another speaker than when it was confirmed',
};

const FIXES: Record<string, string> = {
  changed: 'Confirm the new words, or put the old ones back.',
  lost: 'Put its words back into the text, or mark it as not a quote.',
  ambiguous: 'Confirm the quote where it is meant, and mark this one as not a quote.',
};

function needsReview(quote: QuoteRow): Finding {
  const reason = REASONS[quote.reason ?? ''] ?? 'has to be looked at again';
  const edited = quote.confirmedText && quote.confirmedText !== quote.text;
  return {
    uid: QUOTE,
    documentId: quote.documentId,
    code: 'quote.needs-review',
    message: `${quoted(quote.text)} ${reason}.`,
    fix:
      FIXES[quote.reason ?? ''] ??
      'Confirm its speaker, choose another, or mark it as not a quote.',
    ...(edited && { diff: wordChanges(quote.confirmedText!, quote.text) }),
  };
}

function pendingQuotes(quote: QuoteRow): Finding {
  const problem = quote.speaker ? 'has a speaker whom no editor has confirmed' : 'has no speaker';
  return {
    uid: QUOTE,
    documentId: quote.documentId,
    code: 'quote.pending',
    message: `${quoted(quote.text)} ${problem}.`,
    fix: quote.speaker
      ? 'Confirm the speaker, choose another, or mark it as not a quote.'
      : 'Choose its speaker, give an attribution, or mark it as not a quote.',
  };
}

const isReviewedRow = (quote: QuoteRow) =>
  isReviewed({ ...quote, hasSpeaker: quote.speaker !== null });

function ofReviewed(quote: QuoteRow, offices: OfficeHeld[], day: string): Finding[] {
  const subject = { uid: QUOTE, documentId: quote.documentId };
  const findings: Finding[] = [];
  if (quote.decision === 'linked' && (quote.review ?? 'open') === 'open') {
    findings.push({
      ...subject,
      code: 'quote.unconfirmed',
      message: `${quoted(quote.text)} was linked to its speaker, and no editor has confirmed it.`,
      fix: 'Confirm the speaker, or choose another.',
    });
  }
  if (offices.length > 0 && !officeOn(offices, day)) {
    findings.push({
      ...subject,
      code: 'quote.no-office',
      message: `The speaker of ${quoted(quote.text)} held no office on ${day}.`,
      fix: 'Check the dates of the offices held, or the day of the quote.',
    });
  }
  return findings;
}

/** Reports each attribution without a record once, whatever the number of its quotes. */
function unlistedSpeakers(quotes: QuoteRow[]): Map<QuoteRow, Finding> {
  const byName = new Map<string, QuoteRow[]>();
  for (const quote of quotes) {
    const { speaker, attributionText: name } = quote;
    if (!speaker && name && isReviewedRow(quote) && quote.review !== 'dismissed')
      byName.set(name, [...(byName.get(name) ?? []), quote]);
  }
  return new Map(
    [...byName].map(([name, [first, ...more]]) => [
      first!,
      {
        uid: QUOTE,
        documentId: first!.documentId,
        code: 'quote.unlisted',
        message:
          more.length === 0
            ? `${quoted(first!.text)} is attributed to “${name}”, who has no official record.`
            : `“${name}” has no official record, and ${more.length + 1} quotes are attributed to that name.`,
        fix: 'Add the person as an Official, or leave it as it is.',
        values: { speaker: name, count: String(more.length + 1) },
      },
    ])
  );
}

/**
 * Checks each quote on its own, and the attributions without a record by name.
 * @param offices of each speaker, by documentId
 * @param day of the article, YYYY-MM-DD
 */
export function checkQuotes(
  quotes: QuoteRow[],
  offices: Map<string, OfficeHeld[]>,
  day: string
): Finding[] {
  const unlisted = unlistedSpeakers(quotes);
  return quotes.flatMap((quote): Finding[] => {
    if (isReviewedRow(quote)) {
      const held = quote.speaker && (offices.get(quote.speaker.documentId) ?? []);
      return held
        ? ofReviewed(quote, held, quote.saidOn ?? day)
        : [unlisted.get(quote)].filter((finding) => finding !== undefined);
    }
    return [quote.review === 'needs-review' ? needsReview(quote) : pendingQuotes(quote)];
  });
}
