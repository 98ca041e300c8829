import { lazyPart } from '../../../../../admin/lazy-part';
import { ARTICLE } from '../constants';
import type { PanelComponent } from '../hooks/strapi';
import { useContentLocale } from '../hooks/strapi';
import { useQuotesRights } from '../hooks/useQuotesRights';
import { useTranslate } from '../hooks/useTranslate';
import { usePasteHygiene } from '../paste/usePasteHygiene';
import { PANEL_ID } from '../utils/elements';
import { PanelLoader } from './PanelLoader';

const DraftQuotes = lazyPart(() => import('./DraftQuotes'), { loading: <PanelLoader /> });
const PublicQuotes = lazyPart(() => import('./PublicQuotes'), { loading: <PanelLoader /> });

/** Adds the panel next to an article: the quotes of the form's text, or the published ones. */
export const QuotesPanel: PanelComponent = ({
  model,
  collectionType,
  documentId: id,
  document,
  activeTab,
}) => {
  const t = useTranslate();
  const locale = useContentLocale();
  const { canRead, canReview } = useQuotesRights();
  usePasteHygiene(model === ARTICLE);

  if (model !== ARTICLE || !canRead) return null;

  // The article may exist, but not in the open language.
  const documentId = document?.documentId ? id : undefined;
  const entry = { model, collectionType, documentId: id };
  const isPublic = activeTab === 'published' && documentId !== undefined;
  return {
    title: t('panel.title'),
    content: (
      <div id={PANEL_ID} style={{ width: '100%' }}>
        {isPublic ? (
          <PublicQuotes article={{ documentId, locale }} />
        ) : (
          <DraftQuotes
            key={`${documentId}:${locale}`}
            entry={entry}
            article={{ documentId, locale }}
            readOnly={!canReview}
          />
        )}
      </div>
    ),
  };
};
