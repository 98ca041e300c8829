import type { PreflightIssue, PreflightRecord, QuoteView } from '../../../shared/contract';
import { useGetQuotesQuery, type PieceKey } from '../services/quotes';
import type { MessageKey } from '../utils/translations';
import { useTranslate } from './useTranslate';

interface IssueText {
  message: string;
  fix: string;
}

const SHOWN_CHARACTERS = 90;

/** The beginning of a quote, cut between words, without the comma that led on to its speaker. */
function beginning(text: string): string {
  if (text.length <= SHOWN_CHARACTERS) return text.replace(/,$/, '');
  return `${text.slice(0, SHOWN_CHARACTERS).replace(/\s+\S*$/, '')}…`;
}

/** A message and its fix, for what the admin knows the words of. */
function keysOf({ code }: PreflightIssue, quote?: QuoteView): [MessageKey, MessageKey] | null {
  if (code === 'quote.needs-review') return ['issue.needs-review', 'issue.needs-review.fix'];
  if (code === 'quote.unsettled') {
    return quote?.speaker
      ? ['issue.unconfirmed', 'issue.unconfirmed.fix']
      : ['issue.no-speaker', 'issue.no-speaker.fix'];
  }
  if (code === 'quote.unlisted') return ['issue.unlisted', 'issue.unlisted.fix'];
  if (code === 'quote.no-office') return ['issue.no-office', 'issue.no-office.fix'];
  if (code === 'dependency.forbidden') return ['issue.forbidden', 'issue.forbidden.fix'];
  return null;
}

/**
 * What the server found, in the language of the admin. The server's own sentence stands where the
 * admin does not know the record it is about, or what is wrong with it.
 */
export function useIssueText(piece: PieceKey, records: PreflightRecord[]) {
  const t = useTranslate();
  const { data } = useGetQuotesQuery(piece);

  return (issue: PreflightIssue): IssueText => {
    const quote = data?.data.find(({ documentId }) => documentId === issue.documentId);
    const record = records.find(
      ({ uid, documentId }) => uid === issue.uid && documentId === issue.documentId
    );
    const keys = keysOf(issue, quote);
    const subject = quote ? beginning(quote.text) : record?.title;
    if (!keys || !subject) return { message: issue.message, fix: issue.fix };
    const values = {
      subject,
      speaker: quote?.speaker?.name ?? quote?.attributionText ?? '',
    };
    return { message: t(keys[0], values), fix: t(keys[1], values) };
  };
}
