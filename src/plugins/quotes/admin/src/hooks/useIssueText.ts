import { useIntl, type IntlShape } from 'react-intl';
import type { PreflightIssue, PreflightRecord, QuoteView } from '../../../shared/contract';
import { useGetQuotesQuery } from '../api/reviewApi';
import type { ArticleKey } from '../api/types';
import { beginning } from '../utils/beginning';
import type { MessageKey } from '../utils/translations';
import { useTranslate, type Translate } from './useTranslate';

export interface IssueText {
  message: string;
  fix: string;
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
  'correction.not-dated': 'issue.correction-not-dated',
  'article.no-author': 'issue.no-author',
  'article.no-standfirst': 'issue.no-standfirst',
  'article.no-cover': 'issue.no-cover',
  'article.no-alt-text': 'issue.no-alt-text',
  'article.no-dateline': 'issue.no-dateline',
  'article.agreement-not-linked': 'issue.agreement-not-linked',
  'article.same-body': 'issue.same-body',
};
const OF_ARTICLE = new Set(['embargo', 'marks.outside-body', 'correction.not-dated']);
/** Begins the codes of issues of the article itself. */
const CHECK_LIST = 'article.';
const DOUBTS: Record<string, IssueKey> = {
  changed: 'issue.changed',
  lost: 'issue.lost',
  ambiguous: 'issue.ambiguous',
};
const FIELDS: Record<string, MessageKey> = {
  title: 'field.title',
  standfirst: 'field.standfirst',
  caption: 'field.caption',
};

/** Finds the message of an issue; null where the admin has none. */
function keyOf({ code, values }: PreflightIssue, quote?: QuoteView): IssueKey | null {
  if (code === 'quote.needs-review') return DOUBTS[quote?.reason ?? ''] ?? 'issue.needs-review';
  if (code === 'quote.pending') return quote?.speaker ? 'issue.unconfirmed' : 'issue.no-speaker';
  if (code === 'quote.unlisted' && Number(values?.count) > 1) return 'issue.unlisted-several';
  return KEYS[code] ?? null;
}

/** Formats the values of a message in the admin's language. */
function valuesIn({ values = {} }: PreflightIssue, t: Translate, intl: IntlShape) {
  const { until, country, field } = values;
  const fieldKey = field && FIELDS[field];
  return {
    ...values,
    ...(until && { timestamp: intl.formatDate(until, { dateStyle: 'long', timeStyle: 'short' }) }),
    ...(country && { party: intl.formatDisplayName(country, { type: 'region' }) }),
    ...(fieldKey && { field: t(fieldKey) }),
  };
}

/**
 * Describes a problem in the language of the admin. Falls back to the server's message where the admin does not know
 * the record or the problem.
 */
export function useIssueText(article: ArticleKey, records: PreflightRecord[]) {
  const t = useTranslate();
  const intl = useIntl();
  const { data } = useGetQuotesQuery(article);

  return (issue: PreflightIssue): IssueText => {
    const quote = data?.data.find(({ documentId }) => documentId === issue.documentId);
    const record = records.find(
      ({ uid, documentId }) => uid === issue.uid && documentId === issue.documentId
    );
    const key = keyOf(issue, quote);
    const isOfArticle = OF_ARTICLE.has(issue.code) || issue.code.startsWith(CHECK_LIST);
    // Issues of the article itself have no other record as their subject.
    const title = isOfArticle ? undefined : record?.title;
    const subject = quote ? beginning(quote.text) : (title ?? issue.values?.subject);
    const isKnown = subject !== undefined || isOfArticle;
    if (!key || !isKnown) return { message: issue.message, fix: issue.fix };
    const values = {
      ...valuesIn(issue, t, intl),
      subject: subject ?? '',
      speaker: quote?.speaker?.name ?? quote?.attributionText ?? '',
    };
    return { message: t(key, values), fix: t(`${key}.fix`, values) };
  };
}
