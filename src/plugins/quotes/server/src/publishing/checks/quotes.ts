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

function ofReviewed(quote: QuoteRow, offices: OfficeHeld[], day: string): Finding[] {
  const subject = { uid: QUOTE, documentId: quote.documentId };
  if (!quote.speaker) {
    if (!quote.attributionText) return [];
    return [
      {
        ...subject,
        code: 'quote.unlisted',
        message: `${quoted(quote.text)} is attributed to “${quote.attributionText}”, who has no official record.`,
        fix: 'Add the person as an Official, or leave it as it is.',
      },
    ];
  }
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

/**
 * Checks each quote on its own.
 * @param offices of each speaker, by documentId
 * @param day of the article, YYYY-MM-DD
 */
export function checkQuotes(
  quotes: QuoteRow[],
  offices: Map<string, OfficeHeld[]>,
  day: string
): Finding[] {
  return quotes.flatMap((quote): Finding[] => {
    if (isReviewed({ ...quote, hasSpeaker: quote.speaker !== null })) {
      const held = quote.speaker ? (offices.get(quote.speaker.documentId) ?? []) : [];
      return ofReviewed(quote, held, quote.saidOn ?? day);
    }
    return [quote.review === 'needs-review' ? needsReview(quote) : pendingQuotes(quote)];
  });
}
