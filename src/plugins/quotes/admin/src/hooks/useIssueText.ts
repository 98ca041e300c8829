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

type IssueKey = Extract<MessageKey, `issue.${string}.fix`> extends `${infer Key}.fix` ? Key : never;

const KEYS: Record<string, IssueKey> = {
  'quote.unlisted': 'issue.unlisted',
  'quote.unconfirmed': 'issue.unconfirmed',
  'quote.no-office': 'issue.no-office',
  'quote.differs': 'issue.differs',
  'quote.said-by-another': 'issue.said-by-another',
  'agreement.signatory-office': 'issue.signatory-office',
  'agreement.place': 'issue.place',
  'agreement.party': 'issue.party',
  'dependency.forbidden': 'issue.forbidden',
  embargo: 'issue.embargo',
  'marks.outside-body': 'issue.outside-body',
};
const OF_PIECE = new Set(['embargo', 'marks.outside-body']);
const DOUBTS: Record<string, IssueKey> = {
  changed: 'issue.changed',
  lost: 'issue.lost',
  ambiguous: 'issue.ambiguous',
};

/** What the admin has words for. */
function keyOf({ code }: PreflightIssue, quote?: QuoteView): IssueKey | null {
  if (code === 'quote.needs-review') return DOUBTS[quote?.reason ?? ''] ?? 'issue.needs-review';
  if (code === 'quote.unsettled') return quote?.speaker ? 'issue.unconfirmed' : 'issue.no-speaker';
  return KEYS[code] ?? null;
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
    const key = keyOf(issue, quote);
    const subject = quote ? beginning(quote.text) : record?.title;
    // The piece itself is the subject of what is no record beside it.
    const isKnown = subject !== undefined || OF_PIECE.has(issue.code);
    if (!key || !isKnown) return { message: issue.message, fix: issue.fix };
    const values = {
      ...issue.values,
      subject: subject ?? '',
      speaker: quote?.speaker?.name ?? quote?.attributionText ?? '',
    };
    return { message: t(key, values), fix: t(`${key}.fix`, values) };
  };
}
