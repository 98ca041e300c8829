import { TextButton } from '@strapi/design-system';
import type { PreflightIssue, QuoteView } from '../../../shared/contract';
import { ARTICLE, QUOTE } from '../constants';
import { useFieldLabel } from '../hooks/strapi';
import { useTranslate } from '../hooks/useTranslate';
import type { PieceKey } from '../services/quotes';
import { focusField } from '../utils/elements';
import { EntryLink } from './EntryLink';
import type { Destination } from './PreflightModal';
import { QuoteFix } from './QuoteFix';
import type { SettleHere } from './useSettleHere';

/** The field of the article that an issue is about: by its code, or by what the server calls the text. */
const FIELDS: Record<string, string> = {
  embargo: 'embargoedUntil',
  title: 'title',
  standfirst: 'standfirst',
  caption: 'cover.caption',
};

export interface IssueFixProps {
  issue: PreflightIssue;
  quote?: QuoteView;
  piece: PieceKey;
  place: number;
  /** Null where the user only reads. */
  here: SettleHere | null;
  onLeave: (to: Destination) => void;
}

/** The ways to mend an issue: here, at the quote in the panel, in a field, or in another entry. */
export function IssueFix(props: IssueFixProps) {
  const t = useTranslate();
  const labelOf = useFieldLabel(ARTICLE);
  const { issue, onLeave } = props;
  const { uid, documentId, code, values } = issue;

  if (uid === QUOTE) return <QuoteFix {...props} />;
  if (uid !== ARTICLE) {
    return <EntryLink entry={{ uid, documentId }}>{t('preflight.to-entry')}</EntryLink>;
  }
  const name = FIELDS[values?.field ?? code];
  if (!name) return null;
  return (
    <TextButton onClick={() => onLeave(() => focusField(name, labelOf(name)))}>
      {t('preflight.to-field')}
    </TextButton>
  );
}
