import type { IssueFixProps } from './types';
import { TextButton } from '@strapi/design-system';
import { ARTICLE, QUOTE } from '../constants';
import { useFieldLabel } from '../hooks/strapi';
import { useTranslate } from '../hooks/useTranslate';
import { focusField } from '../utils/elements';
import { EntryLink } from '../components/EntryLink';
import { QuoteFix } from './QuoteFix';

/** Maps an issue's code, or the server's name of a text, to the field of the article. */
const FIELDS: Record<string, string> = {
  embargo: 'embargoedUntil',
  title: 'title',
  standfirst: 'standfirst',
  caption: 'cover.caption',
  'alternative-text': 'cover.alternativeText',
};

/** Offers the fixes of an issue: here, at the quote in the panel, in a field, or in another entry. */
export function IssueFix(props: IssueFixProps) {
  const t = useTranslate();
  const labelOf = useFieldLabel(ARTICLE);
  const { issue, onLeave } = props;
  const { uid, documentId, code, values } = issue;

  if (uid === QUOTE) return <QuoteFix {...props} />;
  if (uid !== ARTICLE) {
    return <EntryLink entry={{ uid, documentId }}>{t('preflight.to-entry')}</EntryLink>;
  }
  if (values?.article) {
    return (
      <EntryLink entry={{ uid, documentId: values.article, locale: props.article.locale }}>
        {t('preflight.to-article')}
      </EntryLink>
    );
  }
  const name = FIELDS[values?.field ?? code];
  if (!name) return null;
  return (
    <TextButton onClick={() => onLeave(() => focusField(name, labelOf(name)))}>
      {t('preflight.to-field')}
    </TextButton>
  );
}
