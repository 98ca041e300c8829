import { Link, TextButton } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { PreflightIssue } from '../../../shared/contract';
import { ARTICLE, QUOTE } from '../constants';
import { useTranslate } from '../hooks/useTranslate';
import { cardId, focusElement } from '../utils/elements';

/** Time for the dialog to give the focus back before it is moved on. */
const AFTER_CLOSING_MS = 100;

/** The way to what has to be mended: a quote in the panel, or another entry. */
export function IssueFix({ issue, onClose }: { issue: PreflightIssue; onClose: () => void }) {
  const t = useTranslate();
  const { uid, documentId } = issue;

  if (uid === ARTICLE) return null;
  if (uid === QUOTE) {
    const goToQuote = () => {
      onClose();
      window.setTimeout(() => focusElement(cardId(documentId)), AFTER_CLOSING_MS);
    };
    return <TextButton onClick={goToQuote}>{t('preflight.to-quote')}</TextButton>;
  }
  const to = `/content-manager/collection-types/${uid}/${documentId}`;
  return (
    <Link tag={NavLink} to={to} onClick={onClose}>
      {t('preflight.to-entry')}
    </Link>
  );
}
