import { ARTICLE } from '../constants';
import type { PanelComponent } from '../hooks/strapi';
import { useContentLocale } from '../hooks/strapi';
import { useQuotesRights } from '../hooks/useQuotesRights';
import { useTranslate } from '../hooks/useTranslate';
import { usePasteHygiene } from '../paste/usePasteHygiene';
import { PanelNote } from './PanelNote';
import { QuotesOfDraft } from './QuotesOfDraft';

/** The panel beside an article: the quotes of its saved draft. */
export const QuotesPanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const t = useTranslate();
  const locale = useContentLocale();
  const { canRead, canReview } = useQuotesRights();
  usePasteHygiene(model === ARTICLE);

  if (model !== ARTICLE || !canRead) return null;

  const title = t('panel.title');
  if (!documentId) return { title, content: <PanelNote>{t('panel.never-saved')}</PanelNote> };
  // The article exists, but not in the language that is open.
  if (!document?.documentId) {
    return { title, content: <PanelNote>{t('panel.never-saved-here')}</PanelNote> };
  }

  const isPublishedTab = activeTab === 'published';
  return {
    title,
    content: (
      <QuotesOfDraft
        key={`${documentId}:${locale}`}
        piece={{ documentId, locale }}
        isPublishedTab={isPublishedTab}
        readOnly={isPublishedTab || !canReview}
      />
    ),
  };
};
